import { expect, test } from 'vitest';
import { afterPosting, mostTries, whenLookedAt } from '../functions/desk/letters/fate.ts';

const at = '2026-03-02T09:00:00.000Z';

test('a sent letter is looked at no more', () => {
  expect(afterPosting(1, { outcome: 'sent', messageId: 'm' }, at)).toEqual({
    state: 'sent',
    tries: 1,
    sentAt: at,
    messageId: 'm',
  });
});

test('a letter of unknown fate stays claimed: it is not known to be unsent', () => {
  expect(afterPosting(1, { outcome: 'unknown', failure: 'TimeoutError' }, at)).toMatchObject({
    state: 'claimed',
    nextTry: '2026-03-02T09:15:00.000Z',
  });
});

test('a refused letter is tried again, later and later, and not for ever: then its case is told', () => {
  const waits = Array.from({ length: mostTries }, (_, i) => {
    const { nextTry } = afterPosting(i + 1, { outcome: 'refused', failure: 'Throttling', again: true }, at);
    return nextTry && (Date.parse(nextTry) - Date.parse(at)) / 60_000;
  });
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 960, 960, 960, 960, 0]);
});

test('what SES will never take is not tried again: its case is told', () => {
  const fate = afterPosting(1, { outcome: 'refused', failure: 'MessageRejected', again: false }, at);
  expect(fate).toEqual({
    state: 'failed',
    tries: 1,
    failure: 'MessageRejected',
    lost: 'refused',
    nextTry: at,
  });
  expect(whenLookedAt(fate)).toBe('tell');
});

test('an unknown outcome is repeated once, then a person is asked', () => {
  expect(whenLookedAt({ state: 'claimed', tries: 1 })).toBe('resend');
  expect(whenLookedAt({ state: 'claimed', tries: 2 })).toBe('ask');
});

test('a letter that the stream overlooked is due again, a settled one rests', () => {
  expect(whenLookedAt({ state: 'due', tries: 0 })).toBe('resend');
  expect(whenLookedAt({ state: 'failed', tries: 3 })).toBe('resend');
  expect(whenLookedAt({ state: 'sent', tries: 1 })).toBe('rest');
  expect(whenLookedAt({ state: 'muted', tries: 0 })).toBe('rest');
});
