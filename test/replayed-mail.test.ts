// What a replay believes of a mail, and what it leaves to a person.
import { beforeEach, describe, expect, test } from 'vitest';
import { casesIn } from '../functions/adapters/cases.ts';
import { muteLetters, releaseLetters } from '../functions/adapters/muted-letters.ts';
import { replay } from '../functions/adapters/replay.ts';
import { stampedTransport } from '../functions/adapters/ses-stamps.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { staffOf } from './a-closed-case.ts';
import { type MailParts, rawMail } from './a-mail.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world, table } = desk;
const { answer, arrives, closed, lettersOut, onCase } = staffOf(desk);
beforeEach(() => desk.reset());

const ownStamps = (delivery: string, date: string, results = 'spf=pass; dkim=pass; dmarc=pass') => [
  'Return-Path: <ada@example.net>',
  'Received: from mx.example.net (mx.example.net [192.0.2.1])',
  ` by inbound-smtp.eu-central-1.amazonaws.com with SMTP id ${delivery}`,
  ' for privacy@example.org;',
  ` ${date}`,
  'X-SES-Spam-Verdict: PASS',
  'X-SES-Virus-Verdict: PASS',
  'Received-SPF: pass (spfCheck: domain of example.net) client-ip=192.0.2.1;',
  `Authentication-Results: amazonses.com; ${results}`,
];
const monday = 'Mon, 02 Mar 2026 09:00:05 +0000';
const stamped = (lines: readonly string[], mail: MailParts = {}) =>
  Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), rawMail(mail)]);
const transport = (raw: Uint8Array) => stampedTransport(raw, 'abc', '2026-03-09T00:00:00.000Z');

describe('how a mail came', () => {
  test('is what SES wrote on top of it', () => {
    expect(transport(stamped(ownStamps('abc', monday)))).toEqual({
      delivery: 'abc',
      envelopeFrom: 'ada@example.net',
      recipients: ['privacy@example.org'],
      receivedAt: '2026-03-02T09:00:05.000Z',
      verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' },
    });
  });

  test('is never what a sender wrote below', () => {
    const forged = ['Authentication-Results: amazonses.com; dmarc=pass', 'X-SES-Spam-Verdict: PASS'];
    const own = ownStamps('abc', monday, 'spf=fail; dmarc=fail').map((line) =>
      line.replace('Spam-Verdict: PASS', 'Spam-Verdict: FAIL'),
    );
    expect(transport(stamped([...own, 'X-Mailer: none', ...forged]))?.verdicts).toMatchObject({
      spam: 'FAIL',
      dmarc: 'FAIL',
    });
    expect(transport(stamped([...own, ...forged]))?.verdicts).toMatchObject({ spam: 'FAIL', dmarc: 'FAIL' });
  });

  test('is unknown where the topmost Received does not name the delivery: a sender cannot know it', () => {
    expect(transport(stamped(ownStamps('other', monday)))).toBeUndefined();
    expect(transport(rawMail())).toBeUndefined();
    const above = ['Received: from somewhere by mx.example.net; Mon, 02 Mar 2026 09:00:00 +0000'];
    expect(transport(stamped([...above, ...ownStamps('abc', monday)]))).toBeUndefined();
  });

  test.each([
    ['spf=pass; dkim=fail; dkim=pass header.i=@example.net; dmarc=none', { dkim: 'PASS', dmarc: 'GRAY' }],
    ['dkim=temperror; dmarc=softfail', { dkim: 'PROCESSING_FAILED', dmarc: 'FAIL' }],
    ['', { dkim: 'GRAY', dmarc: 'GRAY' }],
  ])('with results %j is believed no more than SES did', (results, verdicts) => {
    expect(transport(stamped(ownStamps('abc', monday, results)))?.verdicts).toMatchObject(verdicts);
  });
});

const replayAll = async (open: readonly string[] = [], from?: number) =>
  replay(
    {
      desk: world.desk,
      keys: await world.keys(),
      table,
      cases: casesIn(table, world.keys, world.now, { letters: 'muted' }),
      letters: world.letters,
      mails: world.mails,
      proofs: desk.proofs,
    },
    { until: Date.parse(world.now()), from, open, again: true },
  );
const letters = () =>
  [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('LETTER#ack')).map(({ state }) => state);

describe('a replay', () => {
  test('names a mail that cites an erased case and is older than its erasure; a person may open it', async () => {
    const reference = await closed();
    const cites = stamped(ownStamps('cites', monday), {
      from: 'eve@example.net',
      messageId: '<9@example.net>',
      subject: `Re: ${reference}`,
    });
    aws.objects.set('mail/cites', cites);
    desk.passMinutes(60);
    await onCase(reference, 'erase');
    aws.rows.clear();
    desk.passMinutes(60);
    expect(await replayAll()).toMatchObject({ opened: 0, left: ['cites'] });
    expect(aws.objects.has('mail/cites')).toBe(true);
    expect(await replayAll(['cites'])).toMatchObject({ opened: 1, left: [] });
  });

  test('takes a mail without stamps in, and says so', async () => {
    aws.objects.set('mail/bare', rawMail());
    desk.passMinutes(1);
    expect(await replayAll()).toMatchObject({ opened: 1, unstamped: 1 });
    expect(letters()).toEqual(['muted']);
  });

  test('into a table that was brought back takes in what came since', async () => {
    aws.objects.set('mail/old', rawMail());
    desk.passMinutes(1);
    expect(await replayAll([], Date.parse(world.now()))).toMatchObject({ of: 1, mails: 0, opened: 0 });
  });

  test('leaves cases that staff can work to their end: acknowledged by hand, answered, erased', async () => {
    const before = await arrives();
    aws.rows.clear();
    desk.passMinutes(1);
    await replayAll();
    expect((await onCase(before, 'acknowledge')).status).toBe(201);
    await answer(before);
    for (const { SK, state } of [...aws.rows.values()])
      if (String(SK).startsWith('LETTER#'))
        expect([SK, state]).toEqual([SK, SK === 'LETTER#ack' ? 'muted' : 'due']);
    await lettersOut();
    expect((await onCase(before, 'erase')).status).toBe(200);
    expect(await world.cases.find(before)).toMatchObject({ erasedAt: world.now() });
  });

  test('leaves a case with a muted letter to erasure, and then nothing of it can be released', async () => {
    const before = await arrives();
    aws.rows.clear();
    desk.passMinutes(1);
    await replayAll();
    await answer(before);
    for (const { letter } of (await world.cases.read(before))?.letters ?? [])
      if (letter.id !== 'ack')
        await world.letters.feedback(
          { reference: before, id: letter.id },
          { event: 'sent', messageId: 'ses' },
          world.now(),
        );
    expect((await onCase(before, 'erase')).status).toBe(200);
    expect(letters()).toEqual(['withheld']);
    expect(await releaseLetters(table, '2026-03-01T00:00:00.000Z', world.now())).toBe(0);
  });

  test('leaves what came after the loss to the queue', async () => {
    aws.storedAt = new Date(Date.parse(world.now()) + 1000);
    aws.objects.set('mail/new', rawMail());
    expect(await replayAll()).toMatchObject({ of: 0, opened: 0 });
  });
});

describe('a table that was brought back', () => {
  test('sends no letter that was on its way in the copy, until an officer lets it go out', async () => {
    await arrives();
    expect(letters()).toEqual(['due']);
    expect(await muteLetters(table)).toBe(1);
    desk.passMinutes(60);
    await keepWatch(world)();
    expect(letters()).toEqual(['muted']);
    expect(await releaseLetters(table, '2026-03-02T10:00:00.000Z', world.now())).toBe(0);
    expect(await releaseLetters(table, '2026-03-02T08:00:00.000Z', world.now())).toBe(1);
    expect(letters()).toEqual(['due']);
    expect(await releaseLetters(table, '2026-03-02T08:00:00.000Z', world.now())).toBe(0);
  });
});
