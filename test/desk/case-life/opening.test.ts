import { describe, expect, test } from 'vitest';
import type { Received } from '../../../functions/desk/case-file.ts';
import { openCase } from '../../../functions/desk/case-life/opening.ts';
import type { Ask } from '../../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../../example-desk.ts';

const inUs = { ...exampleDesk, country: 'US' };
const person = { name: 'Ana', address: 'ana@example.net' };

const received = (residence: string, ask: Ask, more: Partial<Received> = {}): Received => ({
  origin: 'origin',
  delivery: 'delivery',
  message: {
    id: 'message',
    direction: 'in',
    channel: 'form',
    at: '2026-07-02T10:00:00.000Z',
    from: person,
    subject: '',
    text: 'Please.',
    attachments: [],
  },
  person,
  sorted: { asks: [ask], language: 'en', needsReview: false, flags: [], residence: [], why: [] },
  residence,
  cites: [],
  trusted: true,
  history: false,
  thread: {},
  ...more,
});

function opened(residence: string, ask: Ask, more: Partial<Received> = {}) {
  const { caseFile, letters } = openCase('PD-7F3K-9QXM-4', received(residence, ask, more), inUs);
  const facts = letters[0]?.facts;
  return {
    clocks: caseFile.items[0]?.clocks.map(({ rule, state }) => `${rule} ${state}`),
    told: facts?.kind === 'acknowledgement' ? facts.dates.map(({ rule }) => rule) : undefined,
  };
}

describe('the acknowledgement of a new case', () => {
  test('tells dates of an answer, and that it is itself what the duty to acknowledge asks for', () => {
    expect(opened('US-CA', { queue: 'general', kind: 'access' })).toEqual({
      clocks: ['promise-access running', 'us-ca-7021-confirm stopped', 'us-ca-7021-respond running'],
      told: ['promise-access', 'us-ca-7021-respond'],
    });
    expect(opened('GB', { queue: 'eu-complaint', kind: 'complaint' })).toEqual({
      clocks: ['promise-access running', 'uk-dpa-164a-acknowledge stopped'],
      told: ['promise-access', 'uk-dpa-164a-acknowledge'],
    });
  });

  test('names no hour by which a child’s data is frozen', () => {
    expect(opened('US', { queue: 'deletion', kind: 'child' })).toEqual({
      clocks: ['promise-access running', 'us-coppa-freeze running'],
      told: ['promise-access'],
    });
  });

  test('leaves the duty running where nobody was told', () => {
    const { clocks, told } = opened('GB', { queue: 'eu-complaint', kind: 'complaint' }, { history: true });
    expect(clocks).toContain('uk-dpa-164a-acknowledge running');
    expect(told).toBeUndefined();
  });
});
