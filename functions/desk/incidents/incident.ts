// The nouns of the register of incidents (GDPR Article 33(5)), and what every rule of it returns.
import type { Actor, AuditEntry } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { Working } from './severity.ts';

export const incidentStates = ['reported', 'assessed', 'contained', 'closed'] as const;
export type IncidentState = (typeof incidentStates)[number];

/** What was lost of the data. */
export const natures = ['confidentiality', 'integrity', 'availability'] as const;
export type Nature = (typeof natures)[number];

export const dataCategories = [
  'name',
  'contact',
  'birth-date',
  'credentials',
  'social-security-number',
  'driving-licence',
  'government-id',
  'bank-account',
  'payment-card',
  'economic',
  'location',
  'communications',
  'behaviour',
  'pictures',
  'health',
  'genetic',
  'biometric',
  'ethnic-origin',
  'political-opinion',
  'belief',
  'trade-union',
  'sex-life',
  'criminal',
  'other',
] as const;
export type DataCategory = (typeof dataCategories)[number];

export const peopleGroups = [
  'customers',
  'users',
  'subscribers',
  'employees',
  'applicants',
  'patients',
  'children',
  'business-contacts',
  'other',
] as const;
export type PeopleGroup = (typeof peopleGroups)[number];

/** Stands for people of whom nobody knows where they live. */
export const nowhereKnown = 'ZZ';

/** How many are concerned in one place. */
export interface Affected {
  /** ISO 3166-1 alpha-2, ISO 3166-2 (`US-CA`, `DE-BY`), or `ZZ`. */
  readonly residence: string;
  /** About how many. */
  readonly people: number;
}

export interface Processor {
  readonly name: string;
  /** When they told us, or we told them: calendar date or instant. */
  readonly toldAt?: string | undefined;
}

export interface Contact {
  readonly name: string;
  readonly address: string;
  readonly phone?: string | undefined;
}

/** What is known of it: all that Article 33(3) asks for, and what clocks begin with. Times are instants, or dates where nobody knows more. */
export interface Facts {
  /** In a few words, for lists. */
  readonly title: string;
  /** What happened. */
  readonly what: string;
  /** Since when there is a reasonable degree of certainty: an instant, to the minute. Hours are counted from it. */
  readonly awareAt: string;
  readonly role: 'controller' | 'processor';
  readonly occurredFrom?: string | undefined;
  readonly occurredUntil?: string | undefined;
  /** Where a law counts from discovery or determination, and they are not the moment of awareness. */
  readonly discoveredAt?: string | undefined;
  readonly determinedAt?: string | undefined;
  /** When good cause for more time was given in writing (Florida). */
  readonly goodCauseAt?: string | undefined;
  readonly natures: readonly Nature[];
  readonly affected: readonly Affected[];
  readonly groups: readonly PeopleGroup[];
  readonly records?: number | undefined;
  readonly categories: readonly DataCategory[];
  /** What protected the data when it happened. */
  readonly protection?: string | undefined;
  readonly consequences?: string | undefined;
  /** What was done, and what will be, against its effects and against another one. */
  readonly measures?: string | undefined;
  readonly contact?: Contact | undefined;
  readonly processors: readonly Processor[];
  /** References of cases that are about it. */
  readonly cases: readonly string[];
}

export const risks = ['unlikely', 'risk', 'high'] as const;
export type Risk = (typeof risks)[number];

/** Why people need not be told though the risk is high (GDPR Article 34(3)). */
export const exceptions = ['unintelligible', 'risk-removed', 'disproportionate-effort'] as const;
export type Exception = (typeof exceptions)[number];

/** What an officer made of it. None is ever taken away: the last one counts. */
export interface Assessment {
  readonly at: string;
  readonly by: Actor;
  /** False where it turned out to be no breach of personal data. */
  readonly isBreach: boolean;
  readonly risk: Risk;
  /** Why: kept whatever comes of it. */
  readonly reasons: string;
  readonly severity: Working | null;
  readonly exception?: Exception | undefined;
}

/** What ended it, and when. */
export interface Containment {
  readonly at: string;
  readonly by: Actor;
  readonly how: string;
}

/** That somebody was told: once in full, or in phases (GDPR Article 33(4)). */
export interface Told {
  /** Id of the duty. */
  readonly duty: string;
  readonly at: string;
  readonly by: Actor;
  /** False where more is to follow. */
  readonly isComplete: boolean;
  readonly theirReference?: string | undefined;
  /** Why it came after its date. */
  readonly lateBecause?: string | undefined;
}

/** That a duty which the rules left open is none. */
export interface Decision {
  readonly duty: string;
  readonly at: string;
  readonly by: Actor;
  readonly reasons: string;
}

/** Law enforcement wants people to be told later. */
export interface Delay {
  readonly agency: string;
  readonly isWritten: boolean;
  readonly since: string;
  /** Absent while it goes on. */
  readonly until?: string | undefined;
  readonly by: Actor;
}

/** Why the moment of awareness is another one than was entered. */
export const awarenessReasons = [
  'typing-error',
  'earlier-evidence',
  'later-certainty',
  'told-by-processor',
] as const;
export type AwarenessReason = (typeof awarenessReasons)[number];

export const reopenReasons = ['new-facts', 'mistake', 'authority-asks'] as const;
export type ReopenReason = (typeof reopenReasons)[number];

export interface Incident {
  readonly reference: string;
  /** Counts changes; a change to a stale incident is refused. */
  readonly version: number;
  readonly state: IncidentState;
  readonly openedAt: string;
  readonly origin: string;
  /** Nothing of it happened: staff practise. Said once, when it is entered. */
  readonly isDrill?: boolean | undefined;
  readonly facts: Facts;
  readonly assessments: readonly Assessment[];
  readonly containments: readonly Containment[];
  readonly told: readonly Told[];
  readonly decisions: readonly Decision[];
  readonly delays: readonly Delay[];
  readonly closedAt?: string | undefined;
}

/** Every rule that changes an incident, as the audit names it. The names stay. */
export const incidentRules = [
  'open-incident',
  'edit-incident',
  'assess-incident',
  'contain-incident',
  'tell-incident',
  'decide-incident',
  'delay-incident',
  'end-delay',
  'close-incident',
  'reopen-incident',
] as const;
export type IncidentRule = (typeof incidentRules)[number];
export type IncidentEntry = AuditEntry<IncidentRule>;

/** The outcome of a rule: saved in one transaction or not at all. */
export interface IncidentChange {
  readonly incident: Incident;
  readonly entry: IncidentEntry;
}

/** Who does it, and when: ISO 8601 instant, UTC. */
export interface IncidentDeed {
  readonly by: Actor;
  readonly at: string;
  readonly desk: Desk;
}

/** The incident with what a rule changes of it, one version later. */
export const changed = (
  before: Incident,
  fields: Partial<Omit<Incident, 'reference' | 'version'>>,
  rule: IncidentRule,
  about: IncidentEntry['about'],
  { by, at }: IncidentDeed,
): IncidentChange => ({
  incident: { ...before, ...fields, version: before.version + 1 },
  entry: { at, actor: by, rule, about },
});

/** People in all places. */
export const peopleIn = (affected: readonly Affected[]): number =>
  affected.reduce((sum, { people }) => sum + people, 0);
