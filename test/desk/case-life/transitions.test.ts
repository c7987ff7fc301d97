import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Item, itemStates } from '../../../functions/desk/case-file.ts';
import {
  actionsFrom,
  drawing,
  standingOf,
  stateAfter,
  transitions,
} from '../../../functions/desk/case-life/transitions.ts';

const item: Item = {
  n: 1,
  kind: 'erasure',
  queue: 'deletion',
  state: 'open',
  needsReview: false,
  assignee: null,
  subject: '',
  receivedAt: '2026-03-02T09:00:00.000Z',
  clocks: [],
  why: [],
};

test('docs/states.md draws the table that the rules obey', () => {
  expect(readFileSync('docs/states.md', 'utf8')).toContain(`\`\`\`mermaid\n${drawing()}\n\`\`\``);
});

describe('the state machine', () => {
  test('has an answered state that only a person or staff reopen', () => {
    expect(actionsFrom('answered')).toEqual(['reopen']);
  });

  test('leads from every state to an answer, and junk first to open', () => {
    const reached = (from: keyof typeof transitions, seen: readonly string[] = []): boolean =>
      from === 'answered' ||
      Object.values(transitions[from]).some(({ to }) => !seen.includes(to) && reached(to, [...seen, from]));
    for (const standing of [...itemStates, 'junk' as const]) expect(reached(standing), standing).toBe(true);
  });

  test('names what can be done instead of what cannot', () => {
    expect(() => stateAfter({ ...item, state: 'answered' }, 'answer')).toThrow(
      'Item 1 is answered. From there it can be: reopen.',
    );
    expect(() => stateAfter({ ...item, queue: 'junk' }, 'refuse')).toThrow(
      'Item 1 is junk. From there it can be: restore.',
    );
  });

  test('takes junk for junk only while nobody answered it', () => {
    expect(standingOf({ queue: 'junk', state: 'open' })).toBe('junk');
    expect(standingOf({ queue: 'junk', state: 'answered' })).toBe('answered');
  });
});
