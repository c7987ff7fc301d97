// All that the register holds of one incident, in the order in which authorities ask for it: the facts of Article 33(3) under the
// headings of the EDPB's draft template. Its single questions were not read, so the headings are all that is taken from it.
import { actorInWords } from '../complaints/deeds-in-words.ts';
import type { Desk } from '../desk.ts';
import { type Duty, dutiesOf, isPending } from './duties.ts';
import { type Incident, type IncidentEntry, type IncidentRule, peopleIn } from './incident.ts';

export const template = {
  name: 'EDPB, common template for the notification of personal data breaches, draft for consultation (June 2026)',
  confirmed: false,
  doubt: 'Its headings were read in summaries by others, its questions were not.',
} as const;

export const notificationKinds = ['initial', 'follow-up', 'complete', 'not notified'] as const;

export interface ReportedDeed {
  readonly at: string;
  readonly by: string;
  readonly what: string;
}

export interface IncidentReport {
  readonly madeAt: string;
  readonly template: typeof template;
  readonly notification: (typeof notificationKinds)[number];
  readonly operator: {
    readonly name: string;
    readonly country: string;
    readonly address: string;
    readonly timeZone: string;
  };
  readonly incident: Incident;
  readonly people: number;
  /** Facts of Article 33(3) that nobody entered yet: they are to follow. */
  readonly missing: readonly string[];
  readonly duties: readonly Duty[];
  readonly deeds: readonly ReportedDeed[];
}

/** @param audit oldest first */
export function incidentReport(
  incident: Incident,
  audit: readonly IncidentEntry[],
  at: string,
  desk: Desk,
): IncidentReport {
  return {
    madeAt: at,
    template,
    notification: notificationOf(incident),
    operator: {
      name: desk.organisation,
      country: desk.country,
      address: desk.address,
      timeZone: desk.timeZone,
    },
    incident,
    people: peopleIn(incident.facts.affected),
    missing: missingFacts(incident),
    duties: dutiesOf(incident, desk),
    deeds: audit.map((entry) => ({
      at: entry.at,
      by: actorInWords(entry.actor),
      what: deedInWords(entry),
    })),
  };
}

/** What Article 33(3) asks for and nobody entered. */
export function missingFacts({ facts }: Incident): readonly string[] {
  const needed = {
    'nature (33(3)(a))': facts.natures.length > 0,
    'groups of people (33(3)(a))': facts.groups.length > 0,
    'number of people (33(3)(a))': facts.affected.length > 0,
    'categories of data (33(3)(a))': facts.categories.length > 0,
    'number of records (33(3)(a))': facts.records !== undefined,
    'contact (33(3)(b))': facts.contact !== undefined,
    'consequences (33(3)(c))': facts.consequences !== undefined,
    'measures (33(3)(d))': facts.measures !== undefined,
  };
  return Object.entries(needed).flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

function notificationOf({ told }: Incident): IncidentReport['notification'] {
  const toAuthorities = told.filter(({ duty }) => /-33(@|$)|authority|ch-fadp-24$/.test(duty));
  if (toAuthorities.length === 0) return 'not notified';
  if (toAuthorities.at(-1)?.isComplete) return 'complete';
  return toAuthorities.length === 1 ? 'initial' : 'follow-up';
}

/** A line of a report as people read it. */
export interface ReportLine {
  readonly section: string;
  readonly field: string;
  readonly value: string;
}

/** The report as lines, for a table or a page. Times stay as they are kept. */
export function reportLines(report: IncidentReport): readonly ReportLine[] {
  const { incident, operator } = report;
  const { facts } = incident;
  const last = incident.assessments.at(-1);
  const sections: Readonly<Record<string, Readonly<Record<string, string | number | undefined>>>> = {
    'Type of notification': {
      Drill: incident.isDrill ? 'Nothing of this happened. Do not send it to anybody.' : undefined,
      Reference: incident.reference,
      'Made at': report.madeAt,
      Notification: report.notification,
      State: incident.state,
      'To follow': report.missing.join('; ') || undefined,
    },
    'Controller and contact': {
      Organisation: operator.name,
      Country: operator.country,
      'Mail address': operator.address,
      Role: facts.role,
      Contact: facts.contact && joined([facts.contact.name, facts.contact.address, facts.contact.phone]),
      Processors: facts.processors.map(({ name, toldAt }) => joined([name, toldAt])).join('; ') || undefined,
    },
    'Nature of the breach': {
      Title: facts.title,
      'What happened': facts.what,
      'Aware since': facts.awareAt,
      'Occurred from': facts.occurredFrom,
      'Occurred until': facts.occurredUntil,
      Discovered: facts.discoveredAt,
      Determined: facts.determinedAt,
      'What was lost': facts.natures.join(', '),
      'Groups of people': facts.groups.join(', '),
      'People, about': facts.affected.length > 0 ? report.people : undefined,
      'People by place': facts.affected.map(({ residence, people }) => `${residence} ${people}`).join(', '),
      'Categories of data': facts.categories.join(', '),
      'Records, about': facts.records,
      'Protected by': facts.protection,
    },
    Consequences: {
      'Likely consequences': facts.consequences,
      'Breach of personal data': last && (last.isBreach ? 'yes' : 'no'),
      Risk: last?.risk,
      Reasons: last?.reasons,
      Severity: last?.severity ? `${last.severity.severity}, ${last.severity.level}` : undefined,
      Working: last?.severity?.steps.join(' '),
      'Exception (34(3))': last?.exception,
    },
    Measures: {
      'Taken and planned': facts.measures,
      Contained: incident.containments.map(({ at, how }) => `${at}: ${how}`).join('; ') || undefined,
      'Asked to wait': incident.delays
        .map(({ agency, since, until }) => `${agency}, ${since} to ${until ?? 'now'}`)
        .join('; '),
    },
    'Who must be told': Object.fromEntries(report.duties.map((duty) => [duty.id, dutyLine(duty)])),
    'What was done': Object.fromEntries(
      report.deeds.map(({ at, by, what }, i) => [`${i + 1}`, `${at}: ${what} (${by})`]),
    ),
  };
  return Object.entries(sections).flatMap(([section, fields]) =>
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined || value === '' ? [] : [{ section, field, value: String(value) }],
    ),
  );
}

function dutyLine(duty: Duty): string {
  const due = duty.clock?.safe ? `by ${duty.clock.safe}` : 'no date is named';
  const told = duty.told.map(({ at, isComplete, theirReference, lateBecause }) =>
    joined([
      `told ${at}${isComplete ? '' : ', more to follow'}`,
      theirReference,
      lateBecause && `late: ${lateBecause}`,
    ]),
  );
  const mark = duty.confirmed ? '' : ' – not confirmed';
  return [
    `${duty.whom}: ${duty.standing}${isPending(duty) ? `, ${due}` : ''}.`,
    ...duty.why,
    ...told.map((each) => `${each}.`),
    `${duty.source ?? 'No source'}${mark}.`,
  ].join(' ');
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

const sentences: Readonly<Record<IncidentRule, (about: IncidentEntry['about']) => string>> = {
  'open-incident': ({ awareAt, isDrill }) =>
    `The ${isDrill === true ? 'drill' : 'incident'} was entered, aware since ${awareAt}.`,
  'edit-incident': ({ fields, awareFrom, awareTo, reason }) =>
    awareTo === undefined
      ? `Entered: ${fields}.`
      : `Entered: ${fields}. The moment of awareness moved from ${awareFrom} to ${awareTo} (${said(reason)}).`,
  'assess-incident': ({ isBreach, risk, level }) =>
    isBreach === true
      ? `Assessed: the risk is ${risk}${level === null ? '' : `, the severity ${level}`}.`
      : 'Assessed: no breach of personal data.',
  'contain-incident': ({ at }) => `Contained at ${at}.`,
  'tell-incident': ({ duty, at, isComplete, isLate }) =>
    `Told (${duty}) at ${at}${isComplete === true ? '' : ', more to follow'}${isLate === true ? ', late' : ''}.`,
  'decide-incident': ({ duty }) => `Decided that this is no duty: ${duty}.`,
  'delay-incident': ({ since, isWritten }) =>
    `Law enforcement asked to wait since ${since}${isWritten === true ? ', in writing' : ''}.`,
  'end-delay': ({ until }) => `The waiting for law enforcement ended at ${until}.`,
  'close-incident': () => 'Closed.',
  'reopen-incident': ({ reason }) => `Opened again (${said(reason)}).`,
};

const said = (code: IncidentEntry['about'][string] | undefined): string =>
  String(code ?? 'no reason').replaceAll('-', ' ');

export const deedInWords = ({ rule, about }: IncidentEntry): string => sentences[rule](about);
