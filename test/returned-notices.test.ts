import { beforeEach, describe, expect, test } from 'vitest';
import { receiveMail } from '../functions/receive-mail.ts';
import { aCampaign, aPerson, driveOf, withPostal } from './a-campaign.ts';
import { asSent, delivered, type ReportParts, rawReport } from './a-mail.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const receive = receiveMail(world);
let drive = driveOf(desk);

let notice = '';
let mail = '';

beforeEach(async () => {
  desk.reset();
  drive = driveOf(desk);
  notice = await aCampaign(desk, [aPerson(1, withPostal), aPerson(2)]);
  await drive.run();
  await drive.queues();
  mail = aws.sent.map(asSent).find((each) => each.includes('To: Person 1')) ?? '';
});

const comesBack = (parts: Partial<ReportParts> = {}) =>
  receive(
    delivered(desk, rawReport({ returned: { type: 'message/rfc822', text: mail }, ...parts }), {
      delivery: 'delivery-2',
      at: '2026-03-02T09:30:00.000Z',
      source: '',
      verdicts: { dmarc: 'GRAY' },
    }),
  );
const first = () => drive.people()[0];

describe('a notice that comes back as mail', () => {
  test('makes its person due for a letter, once, however often the report comes', async () => {
    await comesBack();
    expect(first()).toMatchObject({ state: 'due', way: 'letter' });
    const traces = first()?.traces;
    await comesBack();
    expect(first()?.traces).toEqual(traces);
    expect(drive.people()[1]?.state).toBe('sent');
  });

  test('is recognised where only its header is returned', async () => {
    await comesBack({ returned: { type: 'text/rfc822-headers', text: mail.split('\r\n\r\n')[0] ?? '' } });
    expect(first()).toMatchObject({ state: 'due', way: 'letter' });
  });

  test('stays as it is while it is only late', async () => {
    await comesBack({
      status: ['Final-Recipient: rfc822; x@example.net', 'Action: delayed', 'Status: 4.4.1'],
    });
    expect(first()?.state).toBe('sent');
  });

  test('says nothing of a person whom it does not prove to know', async () => {
    const forged = mail.replace(
      /^References: .*$/m,
      `References: <${notice}.1-AAAAAAAAAAAAAAAAAAAAAA@example.org>`,
    );
    await comesBack({ returned: { type: 'message/rfc822', text: forged } });
    expect(drive.people().map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('is a case of its own that nobody answers, so that nothing is lost', async () => {
    await comesBack();
    const rows = [...aws.rows.values()].filter((row) => row.SK === 'CASE');
    expect(rows).toMatchObject([{ silence: 'bounce' }]);
    expect([...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('LETTER'))).toEqual([]);
  });
});
