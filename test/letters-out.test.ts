import { beforeEach, describe, expect, test } from 'vitest';
import type { LetterRow } from '../functions/adapters/table.ts';
import type { CaseFile } from '../functions/desk/case-file.ts';
import { writeReply } from '../functions/desk/case-life/writing.ts';
import { mostTries } from '../functions/desk/letters/fate.ts';
import { mostInAMinute } from '../functions/desk/letters/limits.ts';
import type { Message } from '../functions/desk/message.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendLetters } from '../functions/send-letters.ts';
import { takeFeedback } from '../functions/take-feedback.ts';
import { delivered, rawMail } from './a-mail.ts';
import { staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const receive = receiveMail(world);
const send = sendLetters(world);
const feedback = takeFeedback(world);
const watch = keepWatch(world);

const ack = () => [...aws.rows.values()].find((row) => row.SK === 'LETTER#ack');
const ackKey = () => ({ PK: String(ack()?.PK), SK: 'LETTER#ack' });
const letter = () => (ack() as unknown as LetterRow).letter;
const acks = () => aws.sent.filter(({ tags }) => tags.letter === 'ack');
const event = (eventType: string, more: object = {}) => {
  const { id = '', tags = {} } = acks()[0] ?? {};
  const lists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  return JSON.stringify({ eventType, mail: { messageId: id, timestamp: world.now(), tags: lists }, ...more });
};

beforeEach(async () => {
  desk.reset();
  await receive(delivered(desk, rawMail()));
});

test('a letter goes out once, however often the stream tells of it', async () => {
  await send(ackKey());
  await send(ackKey());
  expect(acks()).toHaveLength(1);
  expect(ack()).toMatchObject({ state: 'sent', messageId: 'sent-1', tries: 1 });
  expect(ack()).not.toHaveProperty('GSI1PK');
});

test('two invocations at the same time send one mail', async () => {
  await Promise.all([send(ackKey()), send(ackKey()), send(ackKey())]);
  expect(acks()).toHaveLength(1);
});

test('the mail goes to the person and names itself an answer by a machine', async () => {
  await send(ackKey());
  expect(acks()[0]?.to).toEqual(['ada@example.net']);
  const raw = Buffer.from(acks()[0]?.raw ?? []).toString();
  expect(raw).toMatch(/^Auto-Submitted: auto-replied\r$/m);
  expect(raw).toMatch(/^In-Reply-To: <first@example.net>\r$/m);
  expect(raw).toContain(String(ack()?.PK).slice('CASE#'.length));
});

test('an answer finds its case by the thread alone, when subject and quote are gone', async () => {
  await send(ackKey());
  const raw = Buffer.from(acks()[0]?.raw ?? []).toString();
  const references = /^References: (.*?)\r\n(?! )/ms.exec(raw)?.[1]?.replace(/\s+/g, ' ');
  const answer = rawMail({
    subject: 'hello again',
    text: 'I forgot: my customer number is 12.',
    messageId: '<answer@example.net>',
    headers: [
      'In-Reply-To: <some-id@eu-central-1.amazonses.com>',
      `References: ${references} <some-id@x.example>`,
    ],
  });
  await receive(delivered(desk, answer, { delivery: 'answer' }));
  expect([...aws.rows.values()].filter((row) => row.SK === 'CASE')).toHaveLength(1);
});

describe('when the answer of SES is lost', () => {
  beforeEach(async () => {
    aws.fault = (call) => (call === 'SendRawEmailCommand' ? 'fail-after' : undefined);
    await send(ackKey());
    aws.fault = () => undefined;
  });

  test('the letter is not sent blindly again', async () => {
    await send(ackKey());
    expect(acks()).toHaveLength(1);
    expect(ack()).toMatchObject({ state: 'claimed' });
  });

  test('the Send event settles it', async () => {
    await feedback(event('Send'));
    desk.passMinutes(60);
    await watch();
    await send(ackKey());
    expect(ack()).toMatchObject({ state: 'sent', messageId: 'sent-1' });
    expect(acks()).toHaveLength(1);
  });

  test('and no event comes, it is sent once more, then a person is asked', async () => {
    for (let round = 0; round < 3; round++) {
      desk.passMinutes(20);
      await watch();
      aws.fault = (call) => (call === 'SendRawEmailCommand' ? 'fail-after' : undefined);
      await send(ackKey());
      aws.fault = () => undefined;
    }
    expect(acks()).toHaveLength(2);
    expect(ack()).toMatchObject({ state: 'asking' });
  });
});

test('a throttled letter waits and goes out when the watch comes by', async () => {
  aws.refuse = 'Throttling';
  await send(ackKey());
  expect(ack()).toMatchObject({ state: 'failed', failure: 'Throttling' });
  aws.refuse = undefined;
  desk.passMinutes(16);
  await watch();
  await send(ackKey());
  expect(ack()).toMatchObject({ state: 'sent', tries: 2 });
});

test('a letter that SES will never take stays failed, and its case says so', async () => {
  aws.refuse = 'MessageRejected';
  await send(ackKey());
  desk.passMinutes(1000);
  await watch();
  await send(ackKey());
  expect(ack()).toMatchObject({ state: 'failed', failure: 'MessageRejected', tries: 1 });
  expect((await world.queues.list({}, '', 5)).items).toMatchObject([
    { flags: ['unreachable'], needsReview: true },
  ]);
});

describe('a letter of an answer', () => {
  const act = (action: string, body: unknown) =>
    staffCalls(desk)(`POST /v1/cases/{reference}/items/{n}/${action}`, {
      path: { reference: String(ack()?.PK).slice('CASE#'.length), n: '1' },
      body,
    });
  const letterKeyNow = () => {
    const { PK, SK } =
      aws.stream.findLast(({ row }) => String(row.SK).startsWith('LETTER#letter'))?.row ?? {};
    return { PK: String(PK), SK: String(SK) };
  };
  const listed = async () => (await world.queues.list({}, '', 5)).items;

  beforeEach(async () => {
    await send(ackKey());
    await act('answer', { result: 'granted', text: 'Done.' });
    expect(await listed()).toEqual([]);
  });

  test('that SES refuses for good opens the ask again: no mail reaches the person', async () => {
    aws.refuse = 'MessageRejected';
    await send(letterKeyNow());
    aws.refuse = undefined;
    await watch();
    await watch();
    expect(await listed()).toMatchObject([{ state: 'open', needsReview: true, flags: ['unreachable'] }]);
    const { reference = '' } = (await listed())[0] ?? {};
    const whole = await world.cases.read(reference);
    expect(whole?.caseFile).toMatchObject({
      version: 3,
      items: [
        {
          earlier: [{ result: 'granted' }],
          clocks: expect.arrayContaining([expect.objectContaining({ state: 'running' })]),
        },
      ],
    });
    expect(whole?.letters.at(-1)).toMatchObject({ state: 'failed', failure: 'MessageRejected' });
    const left = await world.letters.overdue('2027-01-01T00:00:00.000Z');
    expect(left.map((name) => name.reference)).toEqual(['CANARY']);
  });

  test('whose tries are used up opens it as well, and the next letter may go by mail', async () => {
    aws.refuse = 'Throttling';
    for (let tries = 1; tries <= mostTries; tries++) {
      await send(letterKeyNow());
      desk.passMinutes(16 * 60);
      await watch();
    }
    aws.refuse = undefined;
    expect(await listed()).toMatchObject([{ state: 'open', needsReview: true, flags: ['undelivered'] }]);
    expect((await act('answer', { result: 'granted', text: 'Done, again.' })).status).toBe(200);
    expect((await world.queues.list({ state: 'answered' }, '', 5)).items).toMatchObject([{ flags: [] }]);
  });
});

test('a letter that the stream lost is found by the watch', async () => {
  desk.passMinutes(16);
  const before = aws.stream.length;
  await watch();
  expect(aws.stream.slice(before).map(({ row }) => [row.SK, row.state])).toContainEqual([
    'LETTER#ack',
    'due',
  ]);
});

test('a bounce is written on the letter without its words', async () => {
  await send(ackKey());
  await feedback(event('Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'General' } }));
  expect(ack()).toMatchObject({ state: 'sent', failure: 'Permanent/General' });
  expect(ack()).toHaveProperty('bouncedAt');
});

test('a hard bounce tells staff and stops further mail, until the person writes again', async () => {
  await send(ackKey());
  const bounce = event('Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'NoEmail' } });
  await feedback(bounce);
  await feedback(bounce);
  const { items } = await world.queues.list({}, '', 5);
  expect(items).toMatchObject([{ flags: ['unreachable'], needsReview: true }]);
  const { reference = '' } = items[0] ?? {};
  const { caseFile } = (await world.cases.read(reference)) ?? {};
  expect(caseFile?.version).toBe(2);
  expect(() => writeReply(caseFile as CaseFile, {} as Message, {}, 'staff:a')).toThrow(
    'Mail to this person came back',
  );

  const answer = rawMail({ subject: `Re: ${reference}`, messageId: '<again@example.net>' });
  await receive(delivered(desk, answer, { delivery: 'again' }));
  expect((await world.queues.list({}, '', 5)).items).toMatchObject([{ flags: [] }]);
});

test('a full mailbox, a soft bounce, stops nothing', async () => {
  await send(ackKey());
  await feedback(event('Bounce', { bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } }));
  expect((await world.queues.list({}, '', 5)).items).toMatchObject([{ flags: [], needsReview: false }]);
});

test('a letter that came back for now goes out again after some hours, three times in all', async () => {
  const soft = { bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } };
  for (let tries = 1; tries <= 5; tries++) {
    await send(ackKey());
    const last = acks().at(-1);
    const tags = { case: [last?.tags.case], letter: ['ack'] };
    const mail = { messageId: last?.id, timestamp: world.now(), tags };
    for (let twice = 0; twice < 2; twice++)
      await feedback(JSON.stringify({ eventType: 'Bounce', mail, ...soft }));
    desk.passMinutes(20 * 60);
    await watch();
  }
  expect(acks()).toHaveLength(3);
  expect(ack()).toMatchObject({ state: 'failed', failure: 'Transient/MailboxFull' });
  expect((await world.queues.list({}, '', 5)).items).toMatchObject([{ flags: ['undelivered'] }]);
});

test('an event about a mail that is not ours changes nothing', async () => {
  const before = JSON.stringify([...aws.rows]);
  await feedback(JSON.stringify({ eventType: 'Send', mail: { messageId: 'x', timestamp: world.now() } }));
  expect(JSON.stringify([...aws.rows])).toBe(before);
});

describe('the canary', () => {
  const canary = () => aws.sent.find(({ tags }) => tags.case === 'CANARY');
  const letter = () => [...aws.rows.values()].find((row) => row.PK === 'CASE#CANARY');

  beforeEach(async () => {
    await watch();
    await watch();
    await send({ PK: 'CASE#CANARY', SK: String(letter()?.SK) });
  });

  test('flies once a day', () => {
    expect(aws.sent.filter(({ tags }) => tags.case === 'CANARY')).toHaveLength(1);
    expect(canary()?.to).toEqual(['privacy@example.org']);
  });

  test('that comes back is noted and opens no case', async () => {
    const cases = [...aws.rows.values()].filter((row) => row.SK === 'CASE').length;
    await receive(delivered(desk, canary()?.raw ?? new Uint8Array(), { delivery: 'canary' }));
    expect(letter()).toHaveProperty('returnedAt');
    expect([...aws.rows.values()].filter((row) => row.SK === 'CASE')).toHaveLength(cases);
  });

  test('that somebody made up is an ordinary mail', async () => {
    const forged = rawMail({
      headers: ['X-Privacy-Desk-Canary: forged.token'],
      messageId: '<forged@example.net>',
    });
    await receive(delivered(desk, forged, { delivery: 'forged' }));
    expect(letter()).not.toHaveProperty('returnedAt');
    expect([...aws.rows.values()].filter((row) => row.SK === 'CASE')).toHaveLength(2);
  });
});

test('the note that SES publishes when it is connected is no event', async () => {
  await feedback('Successfully validated SNS topic for Amazon SES event publishing.');
  await receive(JSON.stringify({ notificationType: 'AmazonSnsSubscriptionSucceeded', message: 'connected' }));
  expect([...aws.rows.values()].filter((row) => row.SK === 'CASE')).toHaveLength(1);
});

describe('a flood under one forged address', () => {
  const arrive = async (n: number, from = 'victim@example.net') => {
    const mail = rawMail({ from, messageId: `<flood-${n}@example.net>` });
    await receive(delivered(desk, mail, { delivery: `flood-${n}`, source: from }));
    const letter = aws.stream.findLast(({ row }) => row.SK === 'LETTER#ack')?.row;
    await send({ PK: String(letter?.PK), SK: 'LETTER#ack' });
    return aws.rows.get(`${letter?.PK}\nLETTER#ack`);
  };

  test('is thirty cases and three answers; what was withheld is an open duty that staff see', async () => {
    const fates = [];
    for (let n = 0; n < 30; n++) fates.push((await arrive(n))?.state);
    expect(fates.filter((state) => state === 'sent')).toHaveLength(3);
    expect(fates.filter((state) => state === 'withheld')).toHaveLength(27);
    expect([...aws.rows.values()].filter((row) => row.SK === 'CASE')).toHaveLength(31);
  });

  test('silences nobody else, and nobody the day after', async () => {
    for (let n = 0; n < 5; n++) await arrive(n);
    expect((await arrive(5, 'other@example.net'))?.state).toBe('sent');
    desk.passMinutes(24 * 60);
    expect((await arrive(6))?.state).toBe('sent');
  });

  test('of many addresses is held back, and every answer follows', async () => {
    const claimed = (n: number) => ({
      letter: { ...letter(), id: `ack-${n}`, reference: `PD-${n}` },
      person: `person-${n}`,
      claim: 'claim',
      tries: 1,
    });
    const held = [];
    for (let n = 0; n <= mostInAMinute; n++) held.push(await world.limits.hold(claimed(n)));
    expect(held.filter(Boolean)).toEqual([{ outcome: 'refused', failure: 'Flood', again: true }]);
    desk.passMinutes(1);
    expect(await world.limits.hold(claimed(1))).toBeUndefined();
  });
});
