// Cases that staff have answered, whose letters went out: nothing keeps them from being erased.
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, rawMail } from './a-mail.ts';
import { staffCalls } from './a-staff-call.ts';
import type { DeskInMemory } from './simulator/desk-in-memory.ts';

export function staffOf(desk: DeskInMemory) {
  const { aws, world } = desk;
  const call = staffCalls(desk);
  const references = () =>
    [...aws.rows.values()].filter(({ SK }) => SK === 'CASE').map((row) => String(row.reference));
  let mails = 0;

  const onCase = (reference: string, action: string, body?: unknown) =>
    call(`POST /v1/cases/{reference}/${action}`, { path: { reference }, body, groups: '[officer]' });
  const answer = (reference: string, n = '1') =>
    call('POST /v1/cases/{reference}/items/{n}/answer', {
      path: { reference, n },
      body: { result: 'granted', text: 'Done.' },
    });

  /** A mail comes in; the reference of the case that it opens. */
  async function arrives(parts: MailParts = {}): Promise<string> {
    const name = `mail-${++mails}`;
    const before = new Set(references());
    const raw = rawMail({
      messageId: `<${name}@example.net>`,
      text: `Please delete my account, ${name}.`,
      ...parts,
    });
    await receiveMail(world)(delivered(desk, raw, { delivery: name, at: world.now() }));
    return references().find((each) => !before.has(each)) ?? '';
  }

  /** SES tells of every letter that it went out. */
  async function lettersOut(): Promise<void> {
    for (const { PK, SK } of [...aws.rows.values()]) {
      const name = { reference: String(PK).slice('CASE#'.length), id: String(SK).slice('LETTER#'.length) };
      if (String(SK).startsWith('LETTER#'))
        await world.letters.feedback(name, { event: 'sent', messageId: 'ses' }, world.now());
    }
  }

  async function closed(parts: MailParts = {}): Promise<string> {
    const reference = await arrives(parts);
    await answer(reference);
    await lettersOut();
    return reference;
  }

  return { call, onCase, answer, arrives, lettersOut, closed };
}
