import { beforeEach, describe, expect, test } from 'vitest';
import { brokenAt } from '../functions/adapters/audit.ts';
import { isReference } from '../functions/desk/reference.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, type Notified, rawMail } from './a-mail.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const receive = receiveMail(world);
const arrives = (mail: MailParts = {}, notified: Notified = {}) =>
  receive(delivered(desk, rawMail(mail), notified));

const rows = (kind: string) => [...aws.rows.values()].filter((row) => String(row.SK).startsWith(kind));
const openItems = async () => (await world.queues.list({}, '', 50)).items;
const onlyCase = async () => {
  const [row, ...others] = rows('CASE');
  expect(others).toEqual([]);
  return world.cases.read(String(row?.reference));
};

beforeEach(() => desk.reset());

describe('a mail that comes in', () => {
  test('is a case in its queue, with message, letter and audit, in one transaction', async () => {
    await arrives();
    const whole = await onlyCase();
    expect(isReference(whole?.caseFile.reference ?? '')).toBe(true);
    expect(whole?.caseFile.items).toMatchObject([
      { n: 1, queue: 'deletion', kind: 'erasure', state: 'open' },
    ]);
    expect(whole?.messages).toMatchObject([
      { direction: 'in', from: { name: 'Ada Example', address: 'ada@example.net' }, raw: 'mail/delivery-1' },
    ]);
    expect(whole?.letters).toMatchObject([
      {
        letter: { id: 'ack', to: { address: 'ada@example.net' }, inReplyTo: '<first@example.net>' },
        state: 'due',
      },
    ]);
    expect(aws.calls.filter((call) => call === 'TransactWriteItemsCommand')).toHaveLength(1);
  });

  test('keeps its words whole and gives them back unchanged', async () => {
    const text = 'Žluťoučký kůň. '.repeat(200).trim();
    await arrives({
      text,
      headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
    });
    expect((await onlyCase())?.messages[0]?.text.trim()).toBe(text);
  });

  test('leaves an audit that verifies and holds nothing that a person wrote', async () => {
    await arrives();
    const { reference } = (await onlyCase())?.caseFile ?? { reference: '' };
    const audit = await world.cases.audit(reference);
    expect(brokenAt(audit?.rows ?? [], audit?.head ?? '')).toBeUndefined();
    expect(JSON.stringify(audit)).not.toMatch(/ada|Ada|example\.net|delete my account|My data/);
  });
});

describe('the same mail', () => {
  test('delivered twice changes nothing the second time', async () => {
    await arrives();
    const before = JSON.stringify([...aws.rows]);
    await arrives();
    expect(JSON.stringify([...aws.rows])).toBe(before);
  });

  test('sent again by a client is a copy in the same case, without a second letter', async () => {
    await arrives();
    const again = { delivery: 'delivery-2', at: '2026-03-02T09:05:00.000Z' };
    await arrives({}, again);
    await arrives({}, again);
    const whole = await onlyCase();
    expect(whole?.messages.map(({ delivery, marks }) => [delivery, marks?.includes('copy')])).toEqual([
      ['delivery-1', false],
      ['delivery-2', true],
    ]);
    expect(whole?.letters).toHaveLength(1);
  });

  test('is another mail when the words under a reused Message-ID are others', async () => {
    await arrives();
    await arrives({ text: 'Was I affected by the breach?' }, { delivery: 'delivery-2' });
    expect(rows('CASE')).toHaveLength(2);
  });

  test('is known by its delivery only where it has no id', async () => {
    await arrives({ messageId: '' });
    await arrives({ messageId: '' }, { delivery: 'delivery-2' });
    expect(rows('CASE')).toHaveLength(2);
  });
});

describe('an answer that cites the reference', () => {
  const cite = async (mail: MailParts, notified: Notified = {}) => {
    await arrives();
    const reference = String(rows('CASE')[0]?.reference);
    const answer = {
      subject: `Re: We have your message – ${reference}`,
      messageId: '<second@example.net>',
      text: 'One more thing: my old address was Example Street 1.',
      ...mail,
    };
    const again = { delivery: 'delivery-2', at: '2026-03-03T09:00:00.000Z', ...notified };
    await arrives(answer, again);
    return { reference, answer, again };
  };

  test('joins its case when the same person sends it, and is not acknowledged again', async () => {
    await cite({});
    const whole = await onlyCase();
    expect(whole?.messages).toHaveLength(2);
    expect(whole?.letters).toHaveLength(1);
    expect(whole?.caseFile.version).toBe(2);
  });

  test('joins once, however often it is delivered or sent again', async () => {
    const { answer, again } = await cite({});
    await arrives(answer, again);
    await arrives(answer, { ...again, delivery: 'delivery-3' });
    const whole = await onlyCase();
    expect(whole?.messages.map(({ delivery }) => delivery)).toEqual([
      'delivery-1',
      'delivery-2',
      'delivery-3',
    ]);
    expect(whole?.letters).toHaveLength(1);
  });

  test('opens its own case when a stranger sends it, with the cited case as a suggestion', async () => {
    const { reference } = await cite({ from: 'Mallory <mallory@example.com>' });
    expect(rows('CASE')).toHaveLength(2);
    const stranger = rows('CASE').find((row) => row.reference !== reference);
    expect(stranger).toMatchObject({ suggests: reference, flags: ['cites-another-case'] });
    expect((await world.cases.read(reference))?.messages).toHaveLength(1);
  });

  test('opens its own case when the sender is forged', async () => {
    await cite({}, { verdicts: { dmarc: 'FAIL' }, dmarcPolicy: 'reject' });
    expect(rows('CASE')).toHaveLength(2);
  });
});

describe('what a mail lacks', () => {
  test.each([
    [
      'From',
      Buffer.from(
        'Subject: delete my data\r\nMessage-ID: <x@y.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\nPlease.\r\n',
      ),
    ],
    ['everything but a body', Buffer.from('\r\nplease delete my data\r\n')],
    ['a body', Buffer.from('From: ada@example.net\r\nSubject: delete my account\r\n\r\n')],
    ['MIME, and any order', Buffer.from([0, 255, 10, 13, 10, 7, 58, 58, 200, 10])],
    ['everything', Buffer.alloc(0)],
  ])('costs nobody a case: %s', async (_, raw) => {
    await receive(delivered(desk, raw, { source: '' }));
    expect(rows('CASE')).toHaveLength(1);
    expect(rows('ITEM#')).toHaveLength(1);
    expect(rows('MESSAGE#')).toHaveLength(1);
  });
});

describe('mail from before the desk', () => {
  test('is moved in without a letter, to be reviewed, with its own date', async () => {
    await arrives({}, { at: '2024-05-06T07:08:09.000Z', history: true });
    expect(await openItems()).toMatchObject([{ needsReview: true, receivedAt: '2024-05-06T07:08:09.000Z' }]);
    expect(rows('LETTER#')).toEqual([]);
  });
});

test('a notification that is none fails loudly, so that it comes to the dead letters and not to nothing', async () => {
  await expect(receive('{"hello":1}')).rejects.toThrow();
});
