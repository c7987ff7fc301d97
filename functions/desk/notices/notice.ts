// The nouns of notices to many people, and what every rule of them returns.
import type { Actor, AuditEntry } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { DataCategory } from '../incidents/incident.ts';
import type { Layout, Mapping } from './people/mapping.ts';
import type { PostedNotice } from './posting.ts';

export const noticeKinds = ['breach', 'policy-change', 'change-of-ownership'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * `draft`: words and people are gathered. `proposed`: one officer stands for it, nothing may change any more. `approved`: a second
 * one does too. `running`: it goes out. `paused`: nothing more goes out until it is resumed. `finished`: everybody has been told
 * or cannot be. `withdrawn`: it never goes out, or no further.
 */
export const noticeStates = [
  'draft',
  'proposed',
  'approved',
  'running',
  'paused',
  'finished',
  'withdrawn',
] as const;
export type NoticeState = (typeof noticeStates)[number];

/** Parts of a notice, in the order in which they stand. Five are the headings of California (Civ. Code 1798.82(d)). */
export const sections = [
  'what-happened',
  'what-information',
  'consequences',
  'what-changes',
  'from-when',
  'what-we-do',
  'what-you-can-do',
  'more-information',
] as const;
export type Section = (typeof sections)[number];

/** The words of a notice in one language. What a jurisdiction wants besides (rights, agencies, freezes) the engine adds. */
export interface NoticeText {
  /** BCP 47. */
  readonly language: string;
  readonly subject: string;
  /** Plain text; an empty line begins a new paragraph. */
  readonly sections: Readonly<Partial<Record<Section, string | undefined>>>;
}

/** Months of a service against identity theft, which some laws want offered for nothing. */
export interface IdentityService {
  readonly provider: string;
  readonly months: number;
  /** How people begin it: a web address, a code, a telephone number. In English, as its laws are. */
  readonly how: string;
}

/** How many people are in the audience, in one variant of the notice. */
export interface AudienceCount {
  /** Where they live: ISO 3166-1 alpha-2, ISO 3166-2 for states (`US-CA`), or `ZZ`. */
  readonly residence: string;
  /** BCP 47, as the file says; '' where it does not. */
  readonly language: string;
  readonly way: Way;
  readonly people: number;
}

/** How one person is told. `none`: neither address is usable; staff see who. */
export const ways = ['mail', 'letter', 'none'] as const;
export type Way = (typeof ways)[number];

/** One file of affected people that was brought in. */
export interface AudienceImport {
  /** Names the upload. */
  readonly id: string;
  /** Hash of the mapping, the length and the ends of the file: the same file twice is seen. */
  readonly file: string;
  readonly state: 'importing' | 'imported' | 'failed';
  readonly bytes: number;
  /** So far: bytes read, rows read, new people, people who were there already, rows set aside. */
  readonly read: number;
  readonly rows: number;
  readonly people: number;
  readonly joined: number;
  readonly setAside: number;
  /** Of the people, so many whom neither mail nor letter reaches. */
  readonly unreachable?: number | undefined;
  /** Why it failed, in a sentence for staff. */
  readonly failure?: string | undefined;
  /** When it was begun: ISO 8601 instant, UTC. */
  readonly at?: string | undefined;
  /** The ETag of the file: another file under its name is not read. */
  readonly etag?: string | undefined;
  /** How the file is written, and which column is what. */
  readonly layout?: Layout | undefined;
  readonly mapping?: Mapping | undefined;
  /** The version of the key under which the people of the notice are known. One audience has one. */
  readonly keyVersion?: string | undefined;
  /** Files of rows that were set aside, once all is read. */
  readonly asideFiles?: number | undefined;
}

/** That it stands in public at /notices/{reference}. */
export interface Posting {
  readonly from: string;
  /** It may be withdrawn no earlier than this calendar date. */
  readonly atLeastUntil: string;
  readonly withdrawnAt?: string | undefined;
  /** Earlier words, newest last: what stood there until when. */
  readonly corrections: readonly Correction[];
  /** Other words, which stand there once another officer approves them. */
  readonly proposed?:
    | { readonly by: Actor; readonly at: string; readonly texts: readonly NoticeText[] }
    | undefined;
}

/** What stood there, until when, and who put other words there. */
export interface Correction {
  readonly until: string;
  readonly texts: readonly NoticeText[];
  readonly by: Actor;
  readonly approvedBy: Actor;
  /** Why one officer alone did both. */
  readonly brokenGlass?: string | undefined;
}

export interface Approval {
  readonly proposedBy: Actor;
  readonly proposedAt: string;
  readonly approvedBy?: Actor | undefined;
  readonly approvedAt?: string | undefined;
  /** Why one officer alone approved it. */
  readonly brokenGlass?: string | undefined;
}

export interface Notice {
  /** Like `NO-7F3K-9QXM-4`. */
  readonly reference: string;
  /** Counts changes; a change to a stale notice is refused. */
  readonly version: number;
  readonly kind: NoticeKind;
  readonly state: NoticeState;
  /** A drill goes through all of it with marked people; nothing leaves the desk but to its own outbox or SES's simulator. */
  readonly isDrill: boolean;
  readonly openedAt: string;
  readonly origin: string;
  /** In a few words, for lists. */
  readonly title: string;
  /** The incident that it tells of. */
  readonly incident?: string | undefined;
  /** The calendar date from which a new policy or owner counts. */
  readonly effective?: string | undefined;
  /** What kinds of data it is about, of everybody whom it concerns: some laws hang duties on them. Others get a notice of their own. */
  readonly categories?: readonly DataCategory[] | undefined;
  readonly identityService?: IdentityService | undefined;
  readonly texts: readonly NoticeText[];
  /** Who changed its words last: another one approves them. */
  readonly wordsBy: Actor;
  /** True where everybody gets a letter; else those who asked for one, and those whom no mail reaches. */
  readonly lettersToAll: boolean;
  readonly imports: readonly AudienceImport[];
  readonly approval?: Approval | undefined;
  readonly posting?: Posting | undefined;
  readonly startedAt?: string | undefined;
  readonly finishedAt?: string | undefined;
  /** Why an officer ended it before the desk saw that everybody was told. */
  readonly finishedBecause?: string | undefined;
  readonly withdrawnAt?: string | undefined;
  readonly withdrawnBecause?: string | undefined;
  /** When what was known of its people was erased. */
  readonly audienceErasedAt?: string | undefined;
}

/** True while a file of people is read, or it goes out: run-notices looks after it. */
export const isUnderWay = ({ state, imports }: Pick<Notice, 'state' | 'imports'>): boolean =>
  state === 'running' || imports.some((each) => each.state === 'importing');

/** True once it goes out no further. */
export const isOver = ({ state }: Pick<Notice, 'state'>): boolean =>
  state === 'finished' || state === 'withdrawn';

/** People in all files that were brought in. */
export const peopleOf = ({ imports }: Pick<Notice, 'imports'>): number =>
  imports.reduce((sum, { people }) => sum + people, 0);

/** Every rule that changes a notice, as the audit names it. The names stay. */
export const noticeRules = [
  'open-notice',
  'edit-notice',
  'import-audience',
  'erase-audience',
  'propose-notice',
  'send-back-notice',
  'approve-notice',
  'start-notice',
  'pause-notice',
  'resume-notice',
  'finish-notice',
  'reopen-notice',
  'withdraw-notice',
  'post-notice',
  'correct-posting',
  'withdraw-posting',
  'correct-letter',
  'print-again',
  'record-mailing',
] as const;
export type NoticeRule = (typeof noticeRules)[number];
export type NoticeEntry = AuditEntry<NoticeRule>;

/** The outcome of a rule: saved in one transaction or not at all. */
export interface NoticeChange {
  readonly notice: Notice;
  readonly entry: NoticeEntry;
  /** What everybody reads of it from now on, where that changes. */
  readonly posted?: PostedNotice | undefined;
}

/** Who does it, and when: ISO 8601 instant, UTC. */
export interface NoticeDeed {
  readonly by: Actor;
  readonly at: string;
  readonly desk: Desk;
}

/** The notice with what a rule changes of it, one version later. */
export const noticeChanged = (
  before: Notice,
  fields: Partial<Omit<Notice, 'reference' | 'version'>>,
  rule: NoticeRule,
  about: NoticeEntry['about'],
  { by, at }: Pick<NoticeDeed, 'by' | 'at'>,
): NoticeChange => ({
  notice: { ...before, ...fields, version: before.version + 1 },
  entry: { at, actor: by, rule, about },
});
