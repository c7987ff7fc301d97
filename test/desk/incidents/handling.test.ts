import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  close,
  contain,
  decide,
  delay,
  endDelay,
  reopenIncident,
  tell,
} from '../../../functions/desk/incidents/handling.ts';
import type { Incident, IncidentChange } from '../../../functions/desk/incidents/incident.ts';
import { incidentsPage } from '../../../functions/desk/incidents/page.ts';
import { isIncidentReference } from '../../../functions/desk/incidents/reference.ts';
import { editIncident } from '../../../functions/desk/incidents/register.ts';
import { incidentReport, missingFacts, reportLines } from '../../../functions/desk/incidents/report.ts';
import {
  type IncidentAction,
  incidentActions,
  incidentActionsFrom,
  incidentStateAfter,
  incidentTransitions,
} from '../../../functions/desk/incidents/transitions.ts';
import { isReference, referenceFrom } from '../../../functions/desk/reference.ts';
import { exampleDesk } from '../../example-desk.ts';
import { anIncident, deed, later, scores } from './an-incident.ts';

const risk = { isBreach: true, risk: 'risk', reasons: 'Names are enough for fraud.', scores } as const;
const how = { how: 'Wiped from afar.' };
const done = (...rules: readonly ((incident: Incident) => IncidentChange)[]): Incident =>
  rules.reduce((incident, rule) => rule(incident).incident, anIncident());
const assessed = (incident: Incident) => assess(incident, risk, deed);
const contained = (incident: Incident) => contain(incident, how, deed);
const told = (incident: Incident) => tell(incident, { duty: 'eu-gdpr-33', isComplete: true }, deed);
const closed = () => done(assessed, contained, told, (incident) => close(incident, deed));

describe('an incident', () => {
  test('goes from reported over assessed and contained to closed', () => {
    expect(done(assessed).state).toBe('assessed');
    expect(done(assessed, contained).state).toBe('contained');
    expect(closed()).toMatchObject({ state: 'closed', closedAt: deed.at });
  });

  test('may be contained before anybody assessed it', () => {
    expect(done(contained).state).toBe('reported');
    expect(done(contained, assessed).state).toBe('contained');
  });

  test('does not close while somebody must still be told', () => {
    expect(() => close(done(assessed, contained), deed)).toThrow(/eu-gdpr-33 \(owed\)/);
    const inPart = (incident: Incident) => tell(incident, { duty: 'eu-gdpr-33', isComplete: false }, deed);
    expect(() => close(done(assessed, contained, inPart), deed)).toThrow(/eu-gdpr-33 \(told-in-part\)/);
    expect(close(done(assessed, contained, inPart, told), deed).incident.state).toBe('closed');
  });

  test('does not close while it goes on, unless it was no breach', () => {
    expect(() => close(done(assessed, told), deed)).toThrow('Contain it before you close it');
    const none = assess(anIncident(), { isBreach: false, risk: 'unlikely', reasons: 'A false alarm.' }, deed);
    expect(close(none.incident, deed).incident.state).toBe('closed');
  });

  test('keeps the reasons where nobody need be told', () => {
    const judged = { ...risk, risk: 'unlikely', reasons: 'The disk is encrypted.' } as const;
    const incident = done(
      (one) => assess(one, judged, deed),
      contained,
      (one) => close(one, deed),
    );
    expect(incident.assessments[0]?.reasons).toBe('The disk is encrypted.');
    expect(reportLines(incidentReport(incident, [], deed.at, exampleDesk))).toContainEqual({
      section: 'Consequences',
      field: 'Reasons',
      value: 'The disk is encrypted.',
    });
  });

  test('that is closed cannot be changed before it is reopened', () => {
    const incident = closed();
    const attempts: readonly ((one: Incident) => unknown)[] = [
      assessed,
      contained,
      told,
      (one) => editIncident(one, { title: 'Other' }, undefined, deed),
      (one) => decide(one, { duty: 'eu-gdpr-34', reasons: 'None.' }, deed),
      (one) => delay(one, { agency: 'Police', isWritten: true, since: '2026-03-03' }, deed),
      (one) => endDelay(one, '2026-03-03', deed),
      (one) => close(one, deed),
    ];
    for (const attempt of attempts)
      expect(() => attempt(incident)).toThrow('is closed. From there it can be: reopen.');
    const again = reopenIncident(incident, 'new-facts', deed).incident;
    expect(again).toMatchObject({ state: 'assessed' });
    expect('closedAt' in again).toBe(false);
    expect(editIncident(again, { title: 'Other' }, undefined, deed).incident.facts.title).toBe('Other');
  });

  test('that is reopened must be contained anew, and loses nothing of before', () => {
    const again = reopenIncident(closed(), 'mistake', deed).incident;
    expect(() => close(again, deed)).toThrow('Contain it');
    expect(again.told).toHaveLength(1);
    expect(again.containments).toHaveLength(1);
  });
});

describe('the moment of awareness', () => {
  test('does not lie ahead, nor before the breach', () => {
    const moved = (awareAt: string) => () => editIncident(anIncident(), { awareAt }, 'typing-error', deed);
    expect(moved('2026-03-04T12:00:01.000Z')).toThrow('must not lie in the future');
    const occurred = anIncident({ occurredFrom: '2026-03-02T09:00:00.000Z' });
    expect(() =>
      editIncident(occurred, { awareAt: '2026-03-02T08:59:00.000Z' }, 'typing-error', deed),
    ).toThrow('awareAt must not lie before occurredFrom');
    expect(() => anIncident({ occurredFrom: '2026-03-03' })).toThrow(
      'awareAt must not lie before occurredFrom',
    );
    expect(anIncident({ occurredFrom: '2026-03-02' }).state).toBe('reported');
  });

  test('moves only with a reason, which the audit keeps with both moments', () => {
    const edit = { awareAt: '2026-03-02T08:00:00.000Z' };
    expect(() => editIncident(anIncident(), edit, undefined, deed)).toThrow('awarenessReason must say why');
    const { entry } = editIncident(anIncident(), edit, 'earlier-evidence', deed);
    expect(entry.about).toEqual({
      fields: 'awareAt',
      people: 40,
      awareFrom: '2026-03-02T09:17:00.000Z',
      awareTo: '2026-03-02T08:00:00.000Z',
      reason: 'earlier-evidence',
    });
  });
});

describe('what staff enter', () => {
  test('can be taken away, and nothing else is', () => {
    const before = anIncident({ measures: 'Wiped.', consequences: 'Fraud.' });
    const after = editIncident(before, { measures: null }, undefined, deed).incident;
    expect(after.facts.measures).toBeUndefined();
    expect(after.facts.consequences).toBe('Fraud.');
  });

  test.each([
    [{ affected: [{ residence: 'US-ZQ', people: 1 }] }, 'US-ZQ is no state'],
    [
      {
        affected: [
          { residence: 'DE', people: 1 },
          { residence: 'DE', people: 2 },
        ],
      },
      'names DE twice',
    ],
    [{ occurredFrom: '2026-03-02', occurredUntil: '2026-03-01' }, 'occurredUntil must not lie before'],
    [{ determinedAt: '2027-01-01' }, 'determinedAt must not lie in the future'],
  ])('is refused where it cannot be: %j', (edit, sentence) => {
    expect(() => editIncident(anIncident(), edit, undefined, deed)).toThrow(sentence);
  });

  test('what Article 33(3) wants and nobody entered is named', () => {
    expect(missingFacts(anIncident())).toEqual([
      'number of records (33(3)(a))',
      'contact (33(3)(b))',
      'consequences (33(3)(c))',
      'measures (33(3)(d))',
    ]);
  });
});

describe('telling', () => {
  test('after the 72 hours wants the reasons, and the audit says that it was late', () => {
    const late = later('2026-03-05T09:17:01.000Z');
    const given = { duty: 'eu-gdpr-33', isComplete: true };
    expect(() => tell(anIncident(), given, late)).toThrow('lateBecause must say why');
    const { entry } = tell(anIncident(), { ...given, lateBecause: 'Nobody was there.' }, late);
    expect(entry.about).toMatchObject({ isLate: true });
    expect(JSON.stringify(entry)).not.toContain('Nobody');
    const inTime = tell(anIncident(), given, later('2026-03-05T09:17:00.000Z'));
    expect(inTime.entry.about).toMatchObject({ isLate: false });
  });

  test('names what duties there are where the named one is none', () => {
    expect(() => tell(anIncident(), { duty: 'uk-gdpr-33', isComplete: true }, deed)).toThrow(
      'It has: eu-gdpr-33, eu-gdpr-34',
    );
  });

  test('may come in phases: more to follow, then all', () => {
    const inPart = (one: Incident) => tell(one, { duty: 'eu-gdpr-33', isComplete: false }, deed);
    const kinds = [anIncident(), done(inPart), done(inPart, inPart), done(inPart, told)].map(
      (incident) => incidentReport(incident, [], deed.at, exampleDesk).notification,
    );
    expect(kinds).toEqual(['not notified', 'initial', 'follow-up', 'complete']);
    expect(() => told(done(told))).toThrow('told in full');
  });

  test('is decided away only where it is unclear, never where the rules say that it is owed', () => {
    expect(() => decide(anIncident(), { duty: 'eu-gdpr-33', reasons: 'No.' }, deed)).toThrow('is owed');
  });
});

describe('the state machine of incidents', () => {
  test('docs/incidents.md is fresh: node bin/incidents-page.ts', () => {
    expect(readFileSync('docs/incidents.md', 'utf8')).toBe(incidentsPage());
  });

  test('leads from every state to closed, and from there only by reopening', () => {
    const reached = (from: keyof typeof incidentTransitions, seen: readonly string[] = []): boolean =>
      from === 'closed' ||
      Object.values(incidentTransitions[from]).some(
        ({ to }) => to !== from && !seen.includes(to) && reached(to, [...seen, from]),
      );
    for (const state of ['reported', 'assessed', 'contained'] as const) expect(reached(state)).toBe(true);
    expect(incidentActionsFrom('closed')).toEqual(['reopen']);
  });

  test('is obeyed by every rule, whatever is done in whatever order', () => {
    const rules: Readonly<Record<IncidentAction, (one: Incident) => IncidentChange>> = {
      edit: (one) => editIncident(one, { records: 1 }, undefined, deed),
      assess: assessed,
      contain: contained,
      tell: told,
      delay: (one) => delay(one, { agency: 'Police', isWritten: true, since: '2026-03-04' }, deed),
      close: (one) => close(one, deed),
      reopen: (one) => reopenIncident(one, 'mistake', deed),
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...incidentActions), { maxLength: 12 }), (actions) => {
        let incident = anIncident();
        for (const action of actions) {
          const before = incident;
          try {
            const { incident: after, entry } = rules[action](before);
            expect(after.state).toBe(incidentStateAfter(before, action));
            expect(after.version).toBe(before.version + 1);
            expect(JSON.stringify(entry)).not.toMatch(/laptop|Wiped|fraud|Police/);
            incident = after;
          } catch (error) {
            expect(error).toMatchObject({ name: 'Refusal' });
          }
          expect(incident.closedAt !== undefined).toBe(incident.state === 'closed');
        }
      }),
    );
  });
});

test('the reference of an incident is never taken for that of a case', () => {
  const ofCase = referenceFrom(new Uint8Array([1, 2, 3, 4, 5]));
  const ofIncident = `IN${ofCase.slice(2)}`;
  expect([isReference(ofCase), isReference(ofIncident)]).toEqual([true, false]);
  expect([isIncidentReference(ofCase), isIncidentReference(ofIncident)]).toEqual([false, true]);
  expect(isIncidentReference(`${ofIncident.slice(0, -1)}*`)).toBe(false);
});
