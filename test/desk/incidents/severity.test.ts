import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  availabilities,
  confidentialities,
  contexts,
  identifications,
  integrities,
  type Scores,
  severityOf,
} from '../../../functions/desk/incidents/severity.ts';
import { scores } from './an-incident.ts';

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];
const anyScores: fc.Arbitrary<Scores> = fc.record({
  contexts: fc.array(
    fc.record({
      kind: fc.constantFrom(...keysOf(contexts)),
      adjust: fc.integer({ min: -3, max: 3 }),
      because: fc.constant('so it is'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  identification: fc.constantFrom(...keysOf(identifications)),
  confidentiality: fc.constantFrom(...keysOf(confidentialities)),
  integrity: fc.constantFrom(...keysOf(integrities)),
  availability: fc.constantFrom(...keysOf(availabilities)),
  malicious: fc.boolean(),
  unintelligible: fc.boolean(),
});

describe('the severity of a breach', () => {
  test('is context times ease of identification plus circumstances, and shows how', () => {
    const { severity, level, steps } = severityOf(scores, 40);
    expect({ severity, level }).toEqual({ severity: 2, level: 'medium' });
    expect(steps.at(-1)).toBe('1 × 1 + 1 = 2: medium.');
  });

  test.each([
    ['low', 'simple', 'limited', 0.5],
    ['low', 'behavioural', 'significant', 1.5],
    ['medium', 'financial', 'significant', 2.25],
    ['high', 'financial', 'maximum', 3],
    ['very high', 'sensitive', 'maximum', 4],
  ] as const)(
    'is %s for %s data that make people known with %s ease',
    (level, kind, identification, severity) => {
      const given = {
        ...scores,
        contexts: [{ kind, adjust: 0 }],
        identification,
        confidentiality: 'kept',
        malicious: false,
      } as const;
      expect(severityOf(given, 1)).toMatchObject({ level, severity });
    },
  );

  test('takes the gravest kind of data, moved within one and four', () => {
    const given = {
      ...scores,
      contexts: [
        { kind: 'simple', adjust: -2, because: 'they are in the telephone book' },
        { kind: 'sensitive', adjust: 3, because: 'of many years' },
      ],
    } as const;
    expect(severityOf(given, 1).context).toBe(4);
    expect(severityOf({ ...given, contexts: given.contexts.slice(0, 1) }, 1).context).toBe(1);
  });

  test('says beside the score that many are concerned, or that nobody can read the data', () => {
    const { steps, severity } = severityOf({ ...scores, unintelligible: true }, 101);
    expect(steps.slice(-2)).toEqual([
      'Beside the score: more than 100 people are concerned.',
      'Beside the score: nobody can read the data.',
    ]);
    expect(severity).toBe(severityOf(scores, 100).severity);
    expect(severityOf(scores, 100).steps.join()).not.toContain('Beside');
  });

  test('never leaves its bounds, and more harm never makes it less', () => {
    fc.assert(
      fc.property(anyScores, (given) => {
        const { severity } = severityOf(given, 1);
        expect(severity).toBeGreaterThanOrEqual(0.25);
        expect(severity).toBeLessThanOrEqual(6);
        const worse = { ...given, malicious: true, confidentiality: 'unknown-recipients' } as const;
        expect(severityOf(worse, 1).severity).toBeGreaterThanOrEqual(severity);
      }),
    );
  });
});
