import { describe, expect, test } from 'vitest';
import type { CaseFile, Received } from '../../../functions/desk/case-file.ts';
import { reopen } from '../../../functions/desk/case-life/coming-back.ts';
import { escalate } from '../../../functions/desk/case-life/complaining.ts';
import type { Deed } from '../../../functions/desk/case-life/deed.ts';
import { openCase } from '../../../functions/desk/case-life/opening.ts';
import { exampleDesk } from '../../example-desk.ts';

const desk = { ...exampleDesk, dataPrivacyFramework: true };
const person = { name: 'Ana', address: 'ana@example.net' };
const received: Received = {
  origin: 'origin',
  delivery: 'delivery',
  message: {
    id: 'message',
    direction: 'in',
    channel: 'mail',
    at: '2026-03-02T10:00:00.000Z',
    from: person,
    subject: '',
    text: 'I complain.',
    attachments: [],
  },
  person,
  sorted: {
    asks: [{ queue: 'eu-complaint', kind: 'complaint' }],
    language: 'en',
    needsReview: false,
    flags: [],
    residence: [],
    why: [],
  },
  residence: 'FR',
  cites: [],
  trusted: true,
  history: false,
  thread: {},
};
const complaint = openCase('PD-0000-0000-0', received, desk).caseFile;
const on = (date: string): Deed => ({ by: 'staff:a', at: `${date}T10:00:00.000Z`, desk, thread: {} });
const clocksOf = (caseFile: CaseFile) =>
  caseFile.items[0]?.clocks.map(({ rule, state, safe }) => [rule, state, safe]);

describe('a complaint that goes to the panel of authorities', () => {
  const { caseFile: escalated, letters } = escalate(complaint, 1, { authority: 'fr-cnil' }, on('2026-03-20'));

  test('is answered by the letter that says so, and the panel has sixty days', () => {
    expect(letters).toMatchObject([{ facts: { kind: 'referral', authority: { name: expect.any(String) } } }]);
    expect(clocksOf(escalated)).toEqual([
      ['promise-access', 'stopped', '2026-04-01'],
      ['dpf-complaint', 'stopped', '2026-04-16'],
      ['dpf-panel-advice', 'running', '2026-05-19'],
    ]);
  });

  test('gives twenty-five days once it advised, and no clock twice', () => {
    const advised = { authority: 'fr-cnil', advisedAt: '2026-05-10', theirReference: 'X-1' };
    const { caseFile, letters } = escalate(escalated, 1, advised, on('2026-05-12'));
    expect(letters).toEqual([]);
    expect(clocksOf(caseFile)?.slice(2)).toEqual([
      ['dpf-panel-advice', 'running', '2026-05-19'],
      ['dpf-panel-comply', 'running', '2026-06-04'],
    ]);
    const again = escalate(caseFile, 1, advised, on('2026-05-13')).caseFile;
    expect(clocksOf(again)).toEqual(clocksOf(caseFile));
    expect(again.items[0]?.escalation).toEqual({
      authority: 'fr-cnil',
      at: '2026-03-20T10:00:00.000Z',
      theirReference: 'X-1',
      advisedAt: '2026-05-10',
    });
  });

  test('that comes back has its own dates again', () => {
    const { caseFile } = reopen(escalated, 1, 'authority', on('2026-03-25'));
    expect(clocksOf(caseFile)).toEqual([
      ['promise-access', 'running', '2026-04-01'],
      ['dpf-complaint', 'running', '2026-04-16'],
      ['dpf-panel-advice', 'running', '2026-05-19'],
    ]);
  });

  test('took no advice before it was there', () => {
    const early = { authority: 'fr-cnil', advisedAt: '2026-03-19' };
    expect(() => escalate(escalated, 1, early, on('2026-05-12'))).toThrow('must not lie before 2026-03-20');
  });
});
