// What is done to a notice: gathered as a draft, proposed by one officer, approved by another one, sent, ended.
import { Refusal } from '../refusal.ts';
import {
  type AudienceImport,
  type Notice,
  type NoticeChange,
  type NoticeDeed,
  noticeChanged,
  peopleOf,
} from './notice.ts';
import { type NoticeAction, noticeStateAfter } from './transitions.ts';

/** What a notice is called. */
export interface NoticeName {
  readonly reference: string;
  readonly origin: string;
}

/** What is settled when it is opened and never changes. */
type Settled = Pick<Notice, 'kind' | 'isDrill'>;
/** What may change while it is a draft. */
type Editable = Pick<
  Notice,
  'title' | 'incident' | 'effective' | 'categories' | 'identityService' | 'texts' | 'lettersToAll'
>;

export type NewNotice = Settled & Editable;
/** Fields that are another now; null takes one away. */
export type NoticeEdit = { readonly [Name in keyof Editable]?: Editable[Name] | null | undefined };

/** @throws Refusal `invalid` where an incident is missing or not wanted, or a language has two texts */
export function openNotice(name: NoticeName, given: NewNotice, { by, at }: NoticeDeed): NoticeChange {
  mustMakeSense(given);
  return {
    notice: { ...name, ...given, version: 1, state: 'draft', openedAt: at, wordsBy: by, imports: [] },
    entry: {
      at,
      actor: by,
      rule: 'open-notice',
      about: { kind: given.kind, drill: given.isDrill, incident: given.incident ?? null },
    },
  };
}

/** @throws Refusal `conflict` where it is no draft: from the proposal on, what was proposed is what goes out */
export function editNotice(notice: Notice, edit: NoticeEdit, deed: NoticeDeed): NoticeChange {
  mustAllow(notice, 'edit');
  const fields = {
    title: edit.title ?? notice.title,
    texts: edit.texts ?? notice.texts,
    lettersToAll: edit.lettersToAll ?? notice.lettersToAll,
    incident: newly(edit.incident, notice.incident),
    effective: newly(edit.effective, notice.effective),
    categories: edit.categories ?? notice.categories,
    identityService: newly(edit.identityService, notice.identityService),
  };
  mustMakeSense({ ...notice, ...fields });
  const isWords = wordFields.some((field) => edit[field] !== undefined);
  const wordsBy = isWords ? deed.by : notice.wordsBy;
  const about = {
    fields: Object.keys(edit).sort().join(' '),
    languages: fields.texts.map(({ language }) => language).join(' '),
  };
  return noticeChanged(notice, { ...fields, wordsBy }, 'edit-notice', about, deed);
}

/** What people read of it. */
const wordFields = ['texts', 'effective', 'categories', 'identityService'] as const;

/** Null takes away, nothing leaves as it was. */
const newly = <T>(given: T | null | undefined, before: T | undefined): T | undefined =>
  given === undefined ? before : (given ?? undefined);

/**
 * A file of people begins to be read, or was read, or could not be: the import with this id is as given now.
 *
 * @throws Refusal `conflict` where a new one comes to what is no draft, or the same file was brought in before
 */
export function importAudience(notice: Notice, given: AudienceImport, deed: NoticeDeed): NoticeChange {
  const before = notice.imports.find(({ id }) => id === given.id);
  if (!before) {
    mustAllow(notice, 'add-people');
    const same = notice.imports.find(({ file, state }) => file === given.file && state !== 'failed');
    if (same)
      throw new Refusal('conflict', `This file was brought in before, as ${same.id}. Nobody was added.`);
  }
  const imports = before
    ? notice.imports.map((each) => (each.id === given.id ? given : each))
    : [...notice.imports, given];
  const { id, state, rows, people, joined, setAside } = given;
  const about = { import: id, state, rows, people, joined, setAside };
  return noticeChanged(notice, { imports }, 'import-audience', about, deed);
}

/**
 * @param faults what its words, its dates or its people still lack, a sentence each
 * @throws Refusal `conflict` that names every fault, or the file that is still read
 */
export function proposeNotice(notice: Notice, faults: readonly string[], deed: NoticeDeed): NoticeChange {
  const state = mustAllow(notice, 'propose');
  mustBeWhole(notice, faults);
  const approval = { proposedBy: deed.by, proposedAt: deed.at };
  return noticeChanged(notice, { state, approval }, 'propose-notice', aboutPeople(notice), deed);
}

/** What was decided on it is undone; its words may change again. */
export function sendBackNotice(notice: Notice, deed: NoticeDeed): NoticeChange {
  const state = mustAllow(notice, 'send-back');
  if (notice.posting && !notice.posting.withdrawnAt)
    throw new Refusal('conflict', 'The notice stands in public. Correct what stands there instead.');
  const about = { was: notice.state };
  return noticeChanged(notice, { state, approval: undefined }, 'send-back-notice', about, deed);
}

/** How somebody stands for a notice. */
export interface Standing {
  /** Why one officer alone approves it, where nobody else is there. */
  readonly brokenGlass?: string | undefined;
  /** What only a person can judge, and nobody said to have read: a line each. */
  readonly unread?: readonly string[];
}

/**
 * A second officer stands for it: never the one who proposed it, never the one who changed its words last.
 *
 * @throws Refusal `forbidden` where the same officer approves without such a reason, `invalid` where a second one gives one
 */
export function approveNotice(
  notice: Notice,
  faults: readonly string[],
  { brokenGlass, unread = [] }: Standing,
  deed: NoticeDeed,
): NoticeChange {
  const state = mustAllow(notice, 'approve');
  mustBeWhole(notice, faults);
  if (unread.length > 0)
    throw new Refusal('conflict', `Read this first, then approve with reviewed: true.\n${unread.join('\n')}`);
  const { approval: proposal } = notice;
  if (!proposal) throw new Error(`the notice ${notice.reference} is proposed by nobody`);
  mustBeTwo(hasPart(notice, deed), brokenGlass);
  const approval = { ...proposal, approvedBy: deed.by, approvedAt: deed.at, brokenGlass };
  const about = { ...aboutPeople(notice), brokenGlass: brokenGlass !== undefined };
  return noticeChanged(notice, { state, approval }, 'approve-notice', about, deed);
}

/** Whether somebody proposed it or wrote its words: they do not approve it. */
export const hasPart = (
  { approval, wordsBy }: Pick<Notice, 'wordsBy'> & Partial<Pick<Notice, 'approval'>>,
  { by }: Pick<NoticeDeed, 'by'>,
): boolean => by === approval?.proposedBy || by === wordsBy;

/** @throws Refusal where one officer does what two do and says no reason, or one of two says one */
export function mustBeTwo(isTheSame: boolean, brokenGlass: string | undefined): void {
  if (isTheSame && !brokenGlass)
    throw new Refusal(
      'forbidden',
      'Whoever proposed this or wrote its words cannot approve it. Ask another officer; where there is none, say in brokenGlass why you act alone: it is written down and shown.',
    );
  if (!isTheSame && brokenGlass)
    throw new Refusal('invalid', 'You are the second officer: leave brokenGlass out.');
}

/** @throws Refusal `conflict` where two officers, or one with a reason, do not stand for it, or time made something wrong */
export function startNotice(notice: Notice, faults: readonly string[], deed: NoticeDeed): NoticeChange {
  const state = mustAllow(notice, 'start');
  mustBeWhole(notice, faults);
  if (!notice.approval?.approvedBy) throw new Refusal('conflict', 'Nobody approved this notice.');
  const about = aboutPeople(notice);
  return noticeChanged(notice, { state, startedAt: deed.at }, 'start-notice', about, deed);
}

export const pauseNotice = (notice: Notice, deed: NoticeDeed): NoticeChange =>
  noticeChanged(notice, { state: mustAllow(notice, 'pause') }, 'pause-notice', {}, deed);

export const resumeNotice = (notice: Notice, deed: NoticeDeed): NoticeChange =>
  noticeChanged(notice, { state: mustAllow(notice, 'resume') }, 'resume-notice', {}, deed);

/**
 * Nobody else is to be told.
 *
 * @param because why an officer ends it; the desk ends it by itself once everybody was told or cannot be
 */
export function finishNotice(notice: Notice, because: string | undefined, deed: NoticeDeed): NoticeChange {
  const state = mustAllow(notice, 'finish');
  const fields = { state, finishedAt: deed.at, finishedBecause: because };
  return noticeChanged(notice, fields, 'finish-notice', { early: because !== undefined }, deed);
}

/** It never goes out, or no further. Whoever was told was told. */
export function withdrawNotice(notice: Notice, because: string, deed: NoticeDeed): NoticeChange {
  const state = mustAllow(notice, 'withdraw');
  const fields = { state, withdrawnAt: deed.at, withdrawnBecause: because };
  return noticeChanged(notice, fields, 'withdraw-notice', { was: notice.state }, deed);
}

/** The print shop mailed a batch of letters. */
export const recordMailing = (
  notice: Notice,
  about: { readonly batch: number; readonly letters: number; readonly mailedOn: string },
  deed: NoticeDeed,
): NoticeChange => {
  mustAllow(notice, 'record-mailing');
  return noticeChanged(notice, {}, 'record-mailing', about, deed);
};

const mustAllow = (notice: Notice, action: NoticeAction) => noticeStateAfter(notice, action);

const aboutPeople = (notice: Notice) => ({
  kind: notice.kind,
  drill: notice.isDrill,
  people: peopleOf(notice),
  languages: notice.texts.map(({ language }) => language).join(' '),
});

function mustMakeSense({ kind, incident, texts }: Pick<Notice, 'kind' | 'incident' | 'texts'>): void {
  if (incident !== undefined && kind !== 'breach')
    throw new Refusal('invalid', 'incident goes with a notice of the kind breach only.');
  const twice = texts.find(
    ({ language }, i) => texts.findIndex((each) => each.language === language) !== i,
  )?.language;
  if (twice) throw new Refusal('invalid', `texts holds ${twice} twice.`);
}

function mustBeWhole({ imports, texts }: Notice, faults: readonly string[]): void {
  const read = imports.find(({ state }) => state === 'importing');
  const all = [
    ...(read ? [`The file ${read.id} is still being read. Wait for it.`] : []),
    ...(texts.length === 0 ? ['It has no words yet: texts is empty.'] : []),
    ...faults,
  ];
  if (all.length > 0) throw new Refusal('conflict', all.join('\n'));
}
