import { beforeEach, describe, expect, test } from 'vitest';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendLetters } from '../functions/send-letters.ts';
import { asSent, delivered, type ReportParts, rawMail, rawReport } from './a-mail.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const receive = receiveMail(world);
const cases = () => [...aws.rows.values()].filter((row) => row.SK === 'CASE');

let reference = '';
let letter = '';
const theCase = async () => (await world.cases.read(reference)) ?? expect.fail('the case is gone');

beforeEach(async () => {
  desk.reset();
  await receive(delivered(desk, rawMail()));
  reference = String(cases()[0]?.reference);
  await sendLetters(world)({ PK: `CASE#${reference}`, SK: 'LETTER#ack' });
  letter = asSent(aws.sent[0] ?? { id: '', raw: Buffer.alloc(0) });
});

const comesBack = (parts: Partial<ReportParts> = {}, delivery = 'delivery-2') =>
  receive(
    delivered(desk, rawReport({ returned: { type: 'message/rfc822', text: letter }, ...parts }), {
      delivery,
      at: '2026-03-02T09:30:00.000Z',
      source: '',
      verdicts: { dmarc: 'GRAY' },
    }),
  );

describe('a report on a letter of ours', () => {
  test('joins its case and makes the person unreachable when nobody is there', async () => {
    await comesBack();
    const { caseFile, messages, letters } = await theCase();
    expect(cases()).toHaveLength(1);
    expect(caseFile.flags).toContain('unreachable');
    expect(caseFile.items[0]?.needsReview).toBe(true);
    expect(messages.at(-1)?.marks).toContain('returned-hard');
    expect(letters[0]).toMatchObject({ state: 'sent', failure: '5.1.1' });
  });

  test('does so once, however often it is delivered', async () => {
    await comesBack();
    const before = JSON.stringify([...aws.rows]);
    await comesBack();
    expect(JSON.stringify([...aws.rows])).toBe(before);
  });

  test('does so where only the header of the letter comes back', async () => {
    await comesBack({ returned: { type: 'text/rfc822-headers', text: letter.split('\r\n\r\n')[0] ?? '' } });
    expect((await theCase()).caseFile.flags).toContain('unreachable');
  });

  test.each([
    [
      'full',
      ['Final-Recipient: rfc822; ada@example.net', 'Action: failed', 'Status: 5.2.2'],
      'returned-soft',
    ],
    [
      'late',
      ['Final-Recipient: rfc822; ada@example.net', 'Action: delayed', 'Status: 4.4.1'],
      'returned-delayed',
    ],
  ])('is only noted where the mailbox is %s', async (_, status, mark) => {
    await comesBack({ status });
    const { caseFile, messages } = await theCase();
    expect(messages.at(-1)?.marks).toContain(mark);
    expect(caseFile).toMatchObject({ flags: [], items: [{ needsReview: false }] });
  });

  test('without the id of the letter is shown in the case, for staff to judge', async () => {
    await comesBack({
      returned: {
        type: 'text/rfc822-headers',
        text: `Subject: Your message ${reference}\r\nTo: ada@example.net`,
      },
    });
    const { caseFile, messages } = await theCase();
    expect(messages.at(-1)?.marks).toEqual(expect.arrayContaining(['returned-hard', 'returned-unproven']));
    expect(caseFile).toMatchObject({ flags: [], items: [{ needsReview: true }] });
  });

  test('about somebody else never enters the case, and names it as a suggestion', async () => {
    await comesBack({
      status: ['Final-Recipient: rfc822; eve@example.com', 'Action: failed', 'Status: 5.1.1'],
      returned: { type: 'text/rfc822-headers', text: `Subject: Your message ${reference}` },
    });
    expect((await theCase()).messages).toHaveLength(1);
    expect(cases().find((row) => row.reference !== reference)).toMatchObject({
      suggests: reference,
      silence: 'bounce',
    });
  });
});

test('an automatic reply in the person’s name joins, and is no answer', async () => {
  await comesBack();
  await receive(
    delivered(
      desk,
      rawMail({
        subject: `Out of office: ${reference}`,
        messageId: '<away@example.net>',
        headers: ['Auto-Submitted: auto-replied'],
      }),
      { delivery: 'delivery-3' },
    ),
  );
  const { caseFile, messages } = await theCase();
  expect(messages).toHaveLength(3);
  expect(caseFile.flags).toContain('unreachable');
});
