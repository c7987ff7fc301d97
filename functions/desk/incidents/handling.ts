// What officers decide of an incident: how grave it is, that it is over, who was told, what waits, and that it is closed.
import { mustHaveHappened } from '../case-life/deed.ts';
import { Refusal } from '../refusal.ts';
import { runningDelay } from './delay.ts';
import { type Duty, dutiesOf, isPending } from './duties.ts';
import {
  changed,
  type Exception,
  type Incident,
  type IncidentChange,
  type IncidentDeed,
  peopleIn,
  type ReopenReason,
  type Risk,
} from './incident.ts';
import { isAfterLatest } from './kept.ts';
import { mustNotBeBefore } from './register.ts';
import { type Scores, severityOf } from './severity.ts';
import { incidentStateAfter } from './transitions.ts';

export interface Judgement {
  readonly isBreach: boolean;
  readonly risk: Risk;
  readonly reasons: string;
  readonly scores?: Scores | undefined;
  readonly exception?: Exception | undefined;
}

/**
 * An officer judges it, whatever comes of it with reasons (GDPR Article 33(5)). It may be judged again; all judgements stay.
 *
 * @throws Refusal `conflict` where it is closed, `invalid` where a breach has no scores or an exception no high risk
 */
export function assess(incident: Incident, given: Judgement, deed: IncidentDeed): IncidentChange {
  const state = incidentStateAfter(incident, 'assess');
  const { scores, ...judged } = given;
  if (judged.isBreach && !scores)
    throw new Refusal('invalid', 'scores must say how grave the breach is, by the method of ENISA.');
  if (judged.exception && judged.risk !== 'high')
    throw new Refusal('invalid', 'exception belongs to a high risk: only then people would have to be told.');
  const severity = scores ? severityOf(scores, peopleIn(incident.facts.affected)) : null;
  const assessment = { ...judged, severity, at: deed.at, by: deed.by };
  return changed(
    incident,
    { state, assessments: [...incident.assessments, assessment] },
    'assess-incident',
    {
      isBreach: judged.isBreach,
      risk: judged.risk,
      severity: severity?.severity ?? null,
      level: severity?.level ?? null,
      exception: judged.exception ?? null,
    },
    deed,
  );
}

/** It goes on no longer. @throws Refusal `conflict` where it did so before, `invalid` where that is still to come */
export function contain(
  incident: Incident,
  { at = undefined, how }: { readonly at?: string | undefined; readonly how: string },
  deed: IncidentDeed,
): IncidentChange {
  const state = incidentStateAfter(incident, 'contain');
  mustHaveHappened(at, 'at', deed);
  mustNotBeBefore(at, 'at', incident.facts.occurredFrom, 'occurredFrom', deed);
  const containment = { at: at ?? deed.at, by: deed.by, how };
  return changed(
    incident,
    { state, containments: [...incident.containments, containment] },
    'contain-incident',
    { at: containment.at },
    deed,
  );
}

export interface Telling {
  readonly duty: string;
  readonly at?: string | undefined;
  readonly isComplete: boolean;
  readonly theirReference?: string | undefined;
  readonly lateBecause?: string | undefined;
}

/**
 * Somebody was told, in full or in part. The first time ends the clock of the duty.
 *
 * @throws Refusal `missing` without such a duty, `conflict` where all was told, `invalid` where it is late without a reason
 */
export function tell(incident: Incident, given: Telling, deed: IncidentDeed): IncidentChange {
  const state = incidentStateAfter(incident, 'tell');
  const duty = dutyNamed(incident, given.duty, deed);
  const { at = deed.at } = given;
  if (duty.standing === 'told')
    throw new Refusal(
      'conflict',
      'They were told in full. Reopen nothing for it: write a correction as facts.',
    );
  mustHaveHappened(given.at, 'at', deed);
  mustNotBeBefore(at, 'at', incident.facts.awareAt, 'awareAt', deed);
  if (isLate(duty, at, deed) && !given.lateBecause)
    throw new Refusal(
      'invalid',
      `lateBecause must say why it came after ${duty.clock?.latest}: ${duty.source} wants the reasons.`,
    );
  const told = { ...given, at, by: deed.by };
  return changed(
    incident,
    { state, told: [...incident.told, told] },
    'tell-incident',
    {
      duty: given.duty,
      at,
      isComplete: given.isComplete,
      isLate: isLate(duty, at, deed),
    },
    deed,
  );
}

/**
 * A duty of which nobody could say whether it is owed, is none.
 *
 * @throws Refusal `missing` without such a duty, `conflict` where the rules say themselves whether it is owed
 */
export function decide(
  incident: Incident,
  { duty: id, reasons }: { readonly duty: string; readonly reasons: string },
  deed: IncidentDeed,
): IncidentChange {
  const state = incidentStateAfter(incident, 'tell');
  const duty = dutyNamed(incident, id, deed);
  if (duty.standing !== 'unclear')
    throw new Refusal(
      'conflict',
      `${id} is ${duty.standing}: ${duty.why.join(' ')} Only what is unclear can be decided; assess it, or correct the facts.`,
    );
  return changed(
    incident,
    { state, decisions: [...incident.decisions, { duty: id, reasons, at: deed.at, by: deed.by }] },
    'decide-incident',
    { duty: id },
    deed,
  );
}

export interface Waiting {
  readonly agency: string;
  readonly isWritten: boolean;
  readonly since: string;
}

/**
 * Law enforcement asks to tell people later. Only the clocks stand still whose law allows it.
 *
 * @throws Refusal `conflict` where one goes on already, `invalid` where its time cannot be
 */
export function delay(incident: Incident, waiting: Waiting, deed: IncidentDeed): IncidentChange {
  const state = incidentStateAfter(incident, 'delay');
  if (runningDelay(incident.delays))
    throw new Refusal('conflict', 'A delay goes on. End it before another one begins.');
  mustHaveHappened(waiting.since, 'since', deed);
  const last = incident.delays.at(-1)?.until ?? incident.facts.occurredFrom;
  mustNotBeBefore(waiting.since, 'since', last, 'what came before', deed);
  const { isWritten, since } = waiting;
  return changed(
    incident,
    { state, delays: [...incident.delays, { ...waiting, by: deed.by }] },
    'delay-incident',
    { isWritten, since },
    deed,
  );
}

/** They need not wait any more. @throws Refusal `conflict` without a delay, `invalid` where its time cannot be */
export function endDelay(incident: Incident, until: string, deed: IncidentDeed): IncidentChange {
  const state = incidentStateAfter(incident, 'delay');
  const running = runningDelay(incident.delays);
  if (!running) throw new Refusal('conflict', 'No delay goes on.');
  mustHaveHappened(until, 'until', deed);
  mustNotBeBefore(until, 'until', running.since, 'since', deed);
  const delays = incident.delays.map((each) => (each === running ? { ...each, until } : each));
  return changed(incident, { state, delays }, 'end-delay', { since: running.since, until }, deed);
}

/**
 * All is done. Once closed nothing of it changes before it is reopened.
 *
 * @throws Refusal `conflict` that names who was not told, or that it is not over
 */
export function close(incident: Incident, deed: IncidentDeed): IncidentChange {
  const state = incidentStateAfter(incident, 'close');
  const last = incident.assessments.at(-1);
  if (incident.state === 'assessed' && last?.isBreach)
    throw new Refusal('conflict', 'It is not contained. Contain it before you close it.');
  const left = dutiesOf(incident, deed.desk).filter(isPending);
  if (left.length > 0)
    throw new Refusal(
      'conflict',
      `Somebody must still be told, or it must be decided that nobody need be: ${left.map(({ id, standing }) => `${id} (${standing})`).join(', ')}.`,
    );
  return changed(
    incident,
    { state, closedAt: deed.at },
    'close-incident',
    { risk: last?.isBreach ? last.risk : 'no breach', told: incident.told.length },
    deed,
  );
}

/** @throws Refusal `conflict` where it is not closed */
export function reopenIncident(
  { closedAt: _, ...incident }: Incident,
  reason: ReopenReason,
  deed: IncidentDeed,
): IncidentChange {
  const state = incidentStateAfter(incident, 'reopen');
  return changed(incident, { state }, 'reopen-incident', { reason }, deed);
}

function dutyNamed(incident: Incident, id: string, { desk }: IncidentDeed): Duty {
  const duties = dutiesOf(incident, desk);
  const found = duties.find((duty) => duty.id === id);
  if (found) return found;
  throw new Refusal(
    'missing',
    `This incident has no duty of that name. It has: ${duties.map((duty) => duty.id).join(', ')}.`,
  );
}

/** Whether the first word to them comes after the latest date. */
const isLate = ({ clock, told }: Duty, at: string, { desk }: IncidentDeed): boolean =>
  told.length === 0 && isAfterLatest(clock, at, desk);
