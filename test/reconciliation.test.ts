import { beforeEach, describe, expect, test } from 'vitest';
import { keepWatch } from '../functions/keep-watch.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, type Notified, rawMail } from './a-mail.ts';
import { exampleDesk } from './example-desk.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory({ desk: { ...exampleDesk, forwarders: ['privacy@mailbox.example'] } });
const { aws, world } = desk;
const watch = keepWatch(world);
const arrives = (delivery: string, mail: MailParts = {}, notified: Notified = {}) =>
  receiveMail(world)(
    delivered(desk, rawMail({ messageId: `<${delivery}@example.net>`, ...mail }), { delivery, ...notified }),
  );

/** What the second path finds a day later. */
async function found() {
  desk.passMinutes(24 * 60);
  await watch();
  return world.reconciliations.of('2026-03-03');
}

beforeEach(() => desk.reset());

describe('the second path, from the bucket of raw mail to the cases', () => {
  test('finds every mail in its case: opened, joined, sent again, forwarded', async () => {
    await arrives('opens');
    const [row] = [...aws.rows.values()].filter(({ SK }) => SK === 'CASE');
    await arrives('joins', { subject: `Re: ${row?.reference}` });
    await arrives('again', { messageId: '<opens@example.net>' });
    await arrives('forwarded', { from: 'Bo <bo@example.com>' }, { source: 'privacy@mailbox.example' });
    await arrives('machine', { headers: ['Auto-Submitted: auto-replied'], from: 'x@example.net' });
    for (const name of await world.letters.overdue('2026-03-02T10:00:00Z'))
      await world.letters.feedback(name, { event: 'sent', messageId: 'm' }, world.now());
    expect(await found()).toEqual({ date: '2026-03-03', mails: 5, lost: [], unanswered: [] });
  });

  test('finds a mail that no case holds', async () => {
    await arrives('kept');
    delivered(desk, rawMail({ messageId: '<never@example.net>' }), { delivery: 'never' });
    expect(await found()).toMatchObject({ mails: 2, lost: ['never'] });
  });

  test('finds a person whose acknowledgement will never go out by itself', async () => {
    await arrives('one');
    for (const row of aws.rows.values())
      if (row.SK === 'LETTER#ack') {
        row.state = 'withheld';
        for (const name of ['nextTry', 'GSI1PK', 'GSI1SK']) delete row[name];
      }
    expect((await found())?.unanswered).toHaveLength(1);
  });

  test('looks once a day', async () => {
    await watch();
    delivered(desk, rawMail());
    desk.passMinutes(120);
    await watch();
    expect(await world.reconciliations.of('2026-03-02')).toMatchObject({ mails: 0 });
  });
});
