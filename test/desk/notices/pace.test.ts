import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  handovers,
  mailsNow,
  mostInAMessage,
  type Quota,
  ratesOf,
  secondsFor,
} from '../../../functions/desk/notices/pace.ts';
import { type Count, mailsLeft } from '../../../functions/desk/notices/people/counting.ts';

const usual: Quota = { perSecond: 14, perDay: 50_000, sentLastDay: 0 };
const minute = { seconds: 60, waiting: 0 };

describe('what a run may hand over', () => {
  test('is four fifths of what SES takes in the time', () => {
    expect(mailsNow(usual, minute)).toBe(672);
    expect(mailsNow(usual, { seconds: 10, waiting: 0 })).toBe(112);
  });

  test('is no more than a minute of it, however long ago the last run was', () => {
    expect(mailsNow(usual, { seconds: 3600, waiting: 0 })).toBe(672);
  });

  test('is less what still waits, and never less than nothing', () => {
    expect(mailsNow(usual, { seconds: 60, waiting: 600 })).toBe(72);
    expect(mailsNow(usual, { seconds: 60, waiting: 900 })).toBe(0);
  });

  test('leaves a tenth of the day', () => {
    expect(mailsNow({ ...usual, sentLastDay: 44_900 }, minute)).toBe(100);
    expect(mailsNow({ ...usual, sentLastDay: 49_000 }, minute)).toBe(0);
  });

  test('knows accounts without a limit of the day, and such as may not send', () => {
    expect(mailsNow({ ...usual, perDay: Number.POSITIVE_INFINITY }, minute)).toBe(672);
    expect(mailsNow({ perSecond: 0, perDay: 0, sentLastDay: 0 }, minute)).toBe(0);
  });
});

test('messages name everybody once, in order, no more than ten, and no second gets more than its share', () => {
  const people = fc.array(fc.nat(), { maxLength: 300 });
  const rate = fc.double({ min: 0.2, max: 500, noNaN: true });
  fc.assert(
    fc.property(people, rate, (persons, second) => {
      const messages = handovers(persons, { second }, 0);
      expect(messages.flatMap((message) => message.persons)).toEqual(persons);
      const inSecond = Map.groupBy(messages, ({ delaySeconds }) => delaySeconds);
      for (const [delay, together] of inSecond) {
        const most = Math.max(1, second) + mostInAMessage;
        if (delay < 900) expect(together.flatMap((each) => each.persons).length).toBeLessThanOrEqual(most);
      }
    }),
  );
});

describe('when all will be told', () => {
  test('is told by the rate alone where the day is long enough', () => {
    expect(secondsFor(10_000, usual)).toBe(Math.ceil(10_000 / 11.2));
  });

  test('counts days where the quota of the day ends first', () => {
    // 45,000 at once, and from each later day on as many.
    expect(secondsFor(100_000, usual)).toBe(Math.ceil(2 * 86_400 + 10_000 / 11.2));
  });

  test('begins tomorrow where today’s share is used up', () => {
    expect(secondsFor(1, { ...usual, sentLastDay: 48_000 })).toBe(86_401);
  });

  test('never, where the account may not send', () => {
    expect(secondsFor(1, { perSecond: 0, perDay: 0, sentLastDay: 0 })).toBe(Number.POSITIVE_INFINITY);
  });

  test('more people take longer, a better account less long', () => {
    const quota = fc.record({
      perSecond: fc.integer({ min: 1, max: 500 }),
      perDay: fc.integer({ min: 200, max: 5_000_000 }),
      sentLastDay: fc.nat({ max: 1000 }),
    });
    const mails = fc.nat({ max: 10_000_000 });
    fc.assert(
      fc.property(quota, mails, mails, (account, some, more) => {
        const seconds = secondsFor(some, account);
        expect(secondsFor(some + more, account)).toBeGreaterThanOrEqual(seconds);
        expect(secondsFor(some, { ...account, perDay: 2 * account.perDay })).toBeLessThanOrEqual(seconds);
        expect(seconds).toBeGreaterThanOrEqual(Math.floor(some / ratesOf(account).second));
      }),
    );
  });
});

test('once a notice goes out, only mails that nobody was sent are still to come', () => {
  const of = (way: Count['way'], state: Count['state'], reach: Count['reach'] = 'both'): Count => ({
    residence: 'DE',
    language: 'de',
    reach,
    wantsLetter: false,
    way,
    state,
    people: 1,
  });
  const counts = [
    of('mail', 'due'),
    of('mail', 'claimed'),
    of('mail', 'sent'),
    of('letter', 'due'),
    of('none', 'due', 'none'),
  ];
  const startedAt = '2026-03-02T09:00:00.000Z';
  expect(mailsLeft(counts, { lettersToAll: false, startedAt })).toBe(2);
  expect(mailsLeft(counts, { lettersToAll: false })).toBe(3);
  expect(mailsLeft(counts, { lettersToAll: true })).toBe(0);
});
