// What other systems of the operator may hang their work on: an event for each change that matters outside, without a word or
// a name of a person. The audit row that a change writes is the outbox: no change can lose its event. docs/events.md tells all.
import type { Actor, AuditEntry } from './case-file.ts';
import { erasingKinds } from './case-life/erasing.ts';
import type { RuleName } from './case-life/rules.ts';
import type { NoticeRule } from './notices/notice.ts';

/** Names as EventBridge rules match them (`detail-type`); null where the change concerns nobody outside. They stay. */
export const eventTypes = {
  'open-case': 'CaseOpened',
  'join-case': 'PersonWrote',
  'attach-copy': null,
  'attach-file': 'PersonWrote',
  'confirm-address': null,
  'dispute-sorting': null,
  disown: 'PersonDisowned',
  'join-returned': null,
  'mark-unreachable': 'PersonUnreachable',
  'mark-undelivered': 'LetterLost',
  'acknowledge-by-hand': null,
  'write-reply': null,
  'write-note': null,
  'edit-item': 'ItemChanged',
  restore: 'Restored',
  'add-ask': 'ItemAdded',
  wait: 'PersonAsked',
  identify: 'IdentityProved',
  'destroy-proof': null,
  'name-subject': 'SubjectNamed',
  extend: 'Extended',
  freeze: 'ChildFreeze',
  'erasure-done': 'ErasureDone',
  answer: 'ItemAnswered',
  refuse: 'ItemAnswered',
  escalate: 'Escalated',
  reopen: 'Reopened',
  merge: 'Merged',
  split: 'Split',
  hold: 'Held',
  release: 'Released',
  erase: null,
  'erase-again': null,
  erased: 'CaseErased',
} as const satisfies Readonly<Record<RuleName, string | null>>;

/** The same of notices to many people. `NoticeApproved` says whether one officer alone stands for it. */
export const noticeEventTypes = {
  'open-notice': null,
  'edit-notice': null,
  'import-audience': null,
  'erase-audience': null,
  'propose-notice': 'NoticeProposed',
  'send-back-notice': 'NoticeSentBack',
  'approve-notice': 'NoticeApproved',
  'start-notice': 'NoticeStarted',
  'pause-notice': 'NoticePaused',
  'resume-notice': 'NoticeResumed',
  'finish-notice': 'NoticeFinished',
  'reopen-notice': 'NoticeReopened',
  'withdraw-notice': 'NoticeWithdrawn',
  'post-notice': 'NoticePosted',
  'correct-posting': 'NoticeCorrected',
  'withdraw-posting': 'NoticeTakenDown',
  'correct-letter': null,
  'print-again': null,
  'record-mailing': 'NoticeMailed',
} as const satisfies Readonly<Record<NoticeRule, string | null>>;

const typeByRule = { ...eventTypes, ...noticeEventTypes };

/** Comes beside `ItemAnswered` where we said that a person's data goes: what deletes in other systems waits for this one. */
const granted = 'ErasureGranted';
export type EventType = Exclude<(typeof typeByRule)[RuleName | NoticeRule], null> | typeof granted;

export interface DeskEvent {
  readonly type: EventType;
  readonly at: string;
  readonly detail: {
    /** Comes again whenever the event does: a consumer that has seen it does nothing. */
    readonly id: string;
    readonly reference: string;
    /** Who made the change, without saying which member of staff or which service. */
    readonly by: 'desk' | 'person' | 'staff' | 'system';
    readonly about: AuditEntry['about'];
  };
}

/** Names a member of staff, which is nobody's business outside. */
const inside = new Set(['assignee']);

const erasing: ReadonlySet<unknown> = erasingKinds;
const grants: ReadonlySet<unknown> = new Set(['granted', 'partly']);

/**
 * The events of a change, none where nobody outside has a use for it.
 *
 * @param n number of the change in its case or notice
 */
export function eventsOf(
  reference: string,
  n: number,
  entry: AuditEntry<RuleName | NoticeRule>,
): readonly DeskEvent[] {
  const type = typeByRule[entry.rule];
  if (type === null) return [];
  const by = whoOf(entry.actor);
  const about = Object.fromEntries(Object.entries(entry.about).filter(([name]) => !inside.has(name)));
  const event = { at: entry.at, detail: { id: `${reference}#${n}`, reference, by, about } } as const;
  return isErasureGranted(entry)
    ? [
        { ...event, type },
        { ...event, type: granted, detail: { ...event.detail, id: `${reference}#${n}#erasure` } },
      ]
    : [{ ...event, type }];
}

function whoOf(actor: Actor): DeskEvent['detail']['by'] {
  if (actor === 'desk' || actor === 'person') return actor;
  return actor.startsWith('staff:') ? 'staff' : 'system';
}

const isErasureGranted = ({ rule, about }: AuditEntry<RuleName | NoticeRule>): boolean =>
  rule === 'answer' && erasing.has(about.kind) && grants.has(about.result);
