// One mail a day tells staff what is due, and nothing of a person.
import { beforeEach, describe, expect, test } from 'vitest';
import { digestWords } from '../functions/desk/letters/digest.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendLetters } from '../functions/send-letters.ts';
import { takeFeedback } from '../functions/take-feedback.ts';
import { delivered, rawMail } from './a-mail.ts';
import { exampleDesk } from './example-desk.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory({ desk: { ...exampleDesk, staffMailbox: 'staff@example.org' } });
const { aws, world } = desk;
const watch = keepWatch(world);

const digests = () => [...aws.rows.values()].filter(({ PK }) => PK === 'CASE#DIGEST');
const sendAll = async () => {
  for (const { PK, SK } of digests()) await sendLetters(world)({ PK: String(PK), SK: String(SK) });
  return aws.sent.filter(({ to }) => to.includes('staff@example.org'));
};

let reference = '';
beforeEach(async () => {
  desk.reset();
  await receiveMail(world)(delivered(desk, rawMail()));
  reference = String([...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference);
  for (const name of await world.letters.overdue('2027-01-01'))
    await world.letters.feedback(name, { event: 'sent', messageId: 'ses' }, world.now());
});
const days = (number: number) => desk.passMinutes(number * 24 * 60);

describe('the digest', () => {
  test('is not written while nothing is due', async () => {
    await watch();
    expect(digests()).toEqual([]);
  });

  test('names what is due soon and what is overdue, once a day', async () => {
    days(24);
    await watch();
    await watch();
    const [soon, ...others] = await sendAll();
    expect(others).toEqual([]);
    expect(Buffer.from(soon?.raw ?? '').toString()).toContain(`${reference}, item 1: 2026-04-01`);
    days(7);
    await watch();
    const late = Buffer.from((await sendAll()).at(-1)?.raw ?? '').toString();
    expect(late).toContain('1 overdue, 0 due within a week');
    expect(late).toContain('Auto-Submitted: auto-generated');
  });

  test('says nothing of the person', async () => {
    days(31);
    await watch();
    const [mail] = await sendAll();
    expect(Buffer.from(mail?.raw ?? '').toString() + JSON.stringify(digests())).not.toMatch(
      /Ada Ex|ada@|example\.net|delete my account|my data/i,
    );
  });

  test('that comes back touches no case', async () => {
    days(31);
    await watch();
    await sendAll();
    const tags = { case: ['DIGEST'], letter: ['2026-04-02'] };
    await takeFeedback(world)(
      JSON.stringify({
        eventType: 'Bounce',
        mail: { messageId: 'ses', timestamp: world.now(), tags },
        bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp: world.now() },
      }),
    );
    expect(digests()).toMatchObject([{ bouncedAt: world.now(), failure: 'Permanent/General' }]);
  });

  test('names at most twenty of a kind and counts the rest', () => {
    const unanswered = Array.from({ length: 23 }, (_, n) => `PD-${n}`);
    const { blocks } = digestWords({
      kind: 'digest',
      date: '2026-03-02',
      queues: [],
      unanswered,
      lost: 2,
      keptTooLong: [],
    });
    expect(JSON.stringify(blocks)).toContain('"PD-19","and 3 more"');
    expect(JSON.stringify(blocks)).toContain('2 mails lie in the bucket');
  });
});
