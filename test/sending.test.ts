// A notice goes out: each person is told once, whatever fails on the way.
import { beforeEach, describe, expect, test } from 'vitest';
import { pauseNotice, resumeNotice } from '../functions/desk/notices/life.ts';
import { graceHours } from '../functions/desk/notices/telling.ts';
import { aCampaign, aPerson, driveOf, eventsOf, withPostal } from './a-campaign.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
let drive = driveOf(desk);
beforeEach(() => {
  desk.reset();
  drive = driveOf(desk);
});

const states = () => drive.people().map(({ state }) => state);
const addresses = () => aws.sent.flatMap(({ to }) => to).sort();
const noticeOf = (reference: string) => world.notices.find(reference);
const lookAgain = async (minutes = 1) => {
  desk.passMinutes(minutes);
  await drive.run();
  await drive.queues();
};

test('everybody with an address gets one mail of their own, and the notice finishes', async () => {
  const reference = await aCampaign(
    desk,
    [1, 2, 3].map((n) => aPerson(n)),
  );
  await drive.run();
  await drive.queues();
  expect(addresses()).toEqual(['person1@example.net', 'person2@example.net', 'person3@example.net']);
  expect(states()).toEqual(['sent', 'sent', 'sent']);
  await drive.events();
  expect(states()).toEqual(['delivered', 'delivered', 'delivered']);
  await lookAgain();
  expect(await noticeOf(reference)).toMatchObject({ state: 'finished' });
  expect(aws.sent).toHaveLength(3);
});

test('a mail says what it is to machines, and names the person only by a keyed hash', async () => {
  const reference = await aCampaign(desk, [aPerson(1)]);
  await drive.run();
  expect(aws.queued.map(({ body }) => body).join()).not.toContain('example.net');
  await drive.queues();
  const [mail] = aws.sent;
  const raw = Buffer.from(mail?.raw ?? []).toString();
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(raw).toMatch(/^Reply-To: privacy@example.org\r$/m);
  expect(raw).toContain('Somebody read the orders of March.');
  expect(mail?.tags).toEqual({ notice: reference, person: expect.stringMatching(/^1-[\w-]{22}$/) });
});

test('a minute takes no more than SES sends in it, less a reserve, and messages are spread over it', async () => {
  aws.quota = { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 };
  await aCampaign(
    desk,
    Array.from({ length: 60 }, (_, n) => aPerson(n)),
  );
  await drive.run();
  expect(aws.queued).toHaveLength(48);
  expect(aws.queued.at(-1)?.delaySeconds).toBe(58);
  await lookAgain();
  expect(states().filter((state) => state === 'sent')).toHaveLength(60);
});

test('the reserve of the day is left to letters of cases', async () => {
  aws.quota = { Max24HourSend: 50, MaxSendRate: 14, SentLast24Hours: 40 };
  await aCampaign(
    desk,
    Array.from({ length: 20 }, (_, n) => aPerson(n)),
  );
  await drive.run();
  await drive.queues();
  expect(aws.sent).toHaveLength(5);
});

test('what still waits in the queue is not handed over twice as fast', async () => {
  aws.quota = { Max24HourSend: 5000, MaxSendRate: 1, SentLast24Hours: 0 };
  await aCampaign(
    desk,
    Array.from({ length: 60 }, (_, n) => aPerson(n)),
  );
  aws.waiting = 40;
  await drive.run();
  expect(aws.queued).toHaveLength(8);
});

test('messages that come twice and runs that overlap tell nobody twice', async () => {
  await aCampaign(
    desk,
    Array.from({ length: 12 }, (_, n) => aPerson(n)),
  );
  await Promise.all([drive.run(), drive.run()]);
  const messages = aws.queued.map(({ body }) => body);
  await Promise.all([...messages, ...messages].map(drive.mailing));
  expect(new Set(addresses()).size).toBe(12);
  expect(aws.sent).toHaveLength(12);
});

describe('who cannot be reached by mail', () => {
  test('gets a letter where an address for one is known, else stands as unreachable with the reason', async () => {
    const reference = await aCampaign(desk, [aPerson(1, withPostal), aPerson(2)]);
    await drive.run();
    await drive.queues();
    await drive.events({ 'person1@example.net': 'bounced', 'person2@example.net': 'bounced' });
    expect(drive.people().map(({ state, way }) => [state, way])).toEqual([
      ['due', 'letter'],
      ['unreachable', 'none'],
    ]);
    expect(drive.people()[1]?.traces.at(-1)).toMatchObject({
      what: 'bounced',
      code: expect.stringMatching(/^Permanent\/General sent-/),
    });
    await lookAgain();
    expect(states()).toEqual(['printed', 'unreachable']);
    await lookAgain();
    expect(await noticeOf(reference)).toMatchObject({ state: 'finished' });
    expect(aws.sent).toHaveLength(2);
  });

  test('is found by a bounce that comes once all was finished: the notice goes on for the letter', async () => {
    const reference = await aCampaign(desk, [aPerson(1, withPostal)]);
    await drive.run();
    await drive.queues();
    await drive.events();
    await lookAgain();
    expect(await noticeOf(reference)).toMatchObject({ state: 'finished' });
    const [, , bounce] = [
      ...eventsOf(desk, 0),
      ...eventsOf(desk, 0, { 'person1@example.net': 'bounced' }),
    ].slice(1);
    await drive.feedback(bounce ?? '');
    expect(await noticeOf(reference)).toMatchObject({ state: 'running' });
    await lookAgain();
    await lookAgain();
    expect(states()).toEqual(['printed']);
    expect(await noticeOf(reference)).toMatchObject({ state: 'finished' });
  });

  test('is asked again some hours later where the mailbox is only full, and by letter in the end', async () => {
    await aCampaign(desk, [aPerson(1, withPostal)]);
    await drive.run();
    await drive.queues();
    for (let tries = 0; tries < 3; tries++) {
      await drive.events({ 'person1@example.net': 'soft' });
      await lookAgain(60);
      await lookAgain(12 * 60);
    }
    expect(aws.sent).toHaveLength(3);
    expect(states()).toEqual(['printed']);
  });

  test('events that come twice and in the wrong order change nothing', async () => {
    await aCampaign(desk, [aPerson(1, withPostal)]);
    await drive.run();
    await drive.queues();
    const [sent = '', bounced = ''] = eventsOf(desk, 0, { 'person1@example.net': 'bounced' });
    for (const event of [bounced, sent, bounced, sent]) await drive.feedback(event);
    expect(drive.people()[0]).toMatchObject({ state: 'due', way: 'letter' });
    expect(drive.people()[0]?.traces.map(({ what }) => what)).toEqual(['sent', 'bounced']);
  });
});

describe('when the answer of SES is lost', () => {
  beforeEach(async () => {
    await aCampaign(desk, [aPerson(1)]);
    await drive.run();
    aws.fault = (call) => (call === 'SendRawEmailCommand' ? 'fail-after' : undefined);
    await drive.queues();
    aws.fault = () => undefined;
  });

  test('the Send event settles it', async () => {
    expect(states()).toEqual(['claimed']);
    await drive.events();
    await lookAgain(60 * graceHours + 1);
    await lookAgain();
    expect(states()).toEqual(['delivered']);
    expect(aws.sent).toHaveLength(1);
  });

  test('nothing is sent blindly for a day; then once more', async () => {
    await lookAgain(60 * (graceHours - 1));
    expect(aws.sent).toHaveLength(1);
    await lookAgain(61);
    await lookAgain();
    expect(aws.sent).toHaveLength(2);
    expect(states()).toEqual(['sent']);
  });
});

test('a throttled mail waits, and goes out when its time has come', async () => {
  await aCampaign(desk, [aPerson(1)]);
  await drive.run();
  aws.refuse = 'Throttling';
  await drive.queues();
  expect(drive.people()[0]).toMatchObject({ state: 'due', tries: 1 });
  aws.refuse = undefined;
  await lookAgain();
  expect(aws.sent).toHaveLength(0);
  await lookAgain(15);
  await lookAgain();
  expect(aws.sent).toHaveLength(1);
});

test('a paused notice sends nothing more, and goes on when it is resumed', async () => {
  const reference = await aCampaign(desk, [aPerson(1)]);
  const deed = { by: 'staff:one', at: world.now(), desk: world.desk } as const;
  await drive.run();
  await world.notices.change(reference, (notice) => pauseNotice(notice, deed));
  await drive.queues();
  await lookAgain();
  expect(aws.sent).toHaveLength(0);
  await world.notices.change(reference, (notice) => resumeNotice(notice, deed));
  await lookAgain(16);
  await lookAgain();
  expect(addresses()).toEqual(['person1@example.net']);
});

test('a message that SQS lost comes again', async () => {
  await aCampaign(desk, [aPerson(1)]);
  await drive.run();
  expect(aws.queued.splice(0)).toHaveLength(1);
  await lookAgain(16);
  await lookAgain();
  expect(states()).toEqual(['sent']);
});

test('a drill leaves the desk to SES’s simulator alone', async () => {
  await aCampaign(desk, [aPerson(1), aPerson(2, { address: 'bounce+2@simulator.amazonses.com' })], {
    isDrill: true,
  });
  await drive.run();
  await drive.queues();
  expect(addresses()).toEqual([
    'bounce+2@simulator.amazonses.com',
    expect.stringMatching(/^success\+1-[\w-]{22}@simulator\.amazonses\.com$/),
  ]);
  expect(Buffer.from(aws.sent[0]?.raw ?? []).toString()).toMatch(/^Subject: Drill: /m);
});

describe('letters', () => {
  const onlyPaper = (n: number, country = 'DE') => aPerson(n, { ...withPostal, address: '', country });

  test('go in batches for each kind of envelope, a person in one', async () => {
    await aCampaign(desk, [onlyPaper(1), onlyPaper(2, 'US'), onlyPaper(3)]);
    await Promise.all([drive.run(), drive.run()]);
    await drive.queues();
    expect(states()).toEqual(['printed', 'printed', 'printed']);
    const batches = [...aws.recipients.values()].filter(({ SK }) => String(SK).startsWith('BATCH#'));
    expect(batches.map(({ letters }) => letters).sort()).toEqual([1, 2]);
  });

  test('a batch that was lost on its way to the press goes again', async () => {
    await aCampaign(desk, [onlyPaper(1)]);
    await drive.run();
    expect(aws.queued.splice(0)).toHaveLength(1);
    await lookAgain(30);
    expect(states()).toEqual(['queued']);
    await lookAgain(31);
    expect(states()).toEqual(['printed']);
  });
});
