// Files of people that are brought into a notice, and what is erased of them. What was imported stays: whoever took the wrong
// file withdraws the notice and begins anew, so that nobody wonders later who was in it.
import { type Desk, standardAudienceDays } from '../../desk.ts';
import { Refusal } from '../../refusal.ts';
import { importAudience } from '../life.ts';
import {
  type AudienceImport,
  type Notice,
  type NoticeChange,
  type NoticeDeed,
  noticeChanged,
} from '../notice.ts';
import { noticeStateAfter } from '../transitions.ts';
import { type Layout, type Mapping, missingIn, nobodyTold } from './mapping.ts';

/** Files of one notice. */
const mostImports = 50;

/** What an import is begun with. */
export interface NewImport extends Pick<AudienceImport, 'id' | 'file' | 'bytes'> {
  readonly etag: string;
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** The version of the key as it is now. */
  readonly keyVersion: string;
  /** True where staff know that the file was imported before, and want it all the same: nobody is added twice. */
  readonly isAgain: boolean;
}

/**
 * Begins to import a file.
 *
 * @throws Refusal `conflict` where the notice is no draft or has this file, `invalid` where nobody could be told by the mapping
 */
export function beginImport(notice: Notice, given: NewImport, deed: NoticeDeed): NoticeChange {
  mustTakePeople(notice);
  const { isAgain, ...file } = given;
  const { imports } = notice;
  if (imports.some(({ id }) => id === given.id))
    throw new Refusal('conflict', 'This upload is imported already, or is about to be.');
  if (imports.length >= mostImports)
    throw new Refusal('conflict', `A notice takes at most ${mostImports} files. Join some of them first.`);
  const [nobody] = missingIn(given.mapping).filter((sentence) => sentence === nobodyTold);
  if (nobody) throw new Refusal('invalid', nobody);
  const begun: AudienceImport = {
    ...file,
    file: isAgain ? `${file.file} ${given.id}` : file.file,
    // People of one audience are known under one version of the key, or the same person would be two.
    keyVersion: imports[0]?.keyVersion ?? given.keyVersion,
    state: 'importing',
    at: deed.at,
    read: 0,
    rows: 0,
    people: 0,
    joined: 0,
    setAside: 0,
  };
  return importAudience(notice, begun, deed);
}

/** @throws Refusal `conflict` where no people may come in any more */
export function mustTakePeople({
  state,
  audienceErasedAt,
}: Pick<Notice, 'state' | 'audienceErasedAt'>): void {
  if (audienceErasedAt) throw new Refusal('conflict', 'The people of this notice are erased.');
  noticeStateAfter({ state }, 'add-people');
}

/** How an import ended. */
export type ImportEnd = Pick<
  AudienceImport,
  'read' | 'rows' | 'people' | 'joined' | 'setAside' | 'unreachable' | 'asideFiles' | 'failure'
>;

/** Writes down how an import ended. */
export function endImport(notice: Notice, id: string, end: ImportEnd, deed: NoticeDeed): NoticeChange {
  const before = notice.imports.find((each) => each.id === id);
  if (!before) throw new Error('an import that nobody began');
  return importAudience(notice, { ...before, ...end, state: end.failure ? 'failed' : 'imported' }, deed);
}

/**
 * From when the people of a notice are erased; undefined while it goes out. A draft that nobody ever sends keeps them no longer
 * than one that was sent.
 */
export function keptUntil(notice: Notice, { audienceDays = standardAudienceDays }: Desk): string | undefined {
  if (notice.state === 'running' || notice.state === 'paused') return undefined;
  const last = notice.imports
    .map(({ at }) => at ?? '')
    .reduce((one, other) => (other > one ? other : one), '');
  const from = notice.finishedAt ?? notice.withdrawnAt ?? (last || notice.openedAt);
  return new Date(Date.parse(from) + audienceDays * 86_400_000).toISOString();
}

/** Writes down that the people are erased. */
export const audienceErased = (notice: Notice, deed: NoticeDeed): NoticeChange =>
  noticeChanged(
    notice,
    { audienceErasedAt: deed.at },
    'erase-audience',
    { imports: notice.imports.length },
    deed,
  );
