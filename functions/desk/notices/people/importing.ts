// Files of people that are brought into a notice, and what is erased of them. What was imported stays: whoever took the wrong
// file withdraws the notice and begins anew, so that nobody wonders later who was in it.
import { type Desk, standardAudienceDays } from '../../desk.ts';
import { Refusal } from '../../refusal.ts';
import {
  type AudienceImport,
  type Notice,
  type NoticeChange,
  type NoticeDeed,
  noticeChanged,
} from '../notice.ts';
import { type Layout, type Mapping, missingIn } from './mapping.ts';

/** Files of one notice. */
const mostImports = 50;

/** What an import is begun with. */
export interface NewImport extends Pick<AudienceImport, 'id' | 'file' | 'bytes'> {
  readonly etag: string;
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** The version of the key as it is now. */
  readonly keyVersion: string;
}

/**
 * Begins to import a file.
 *
 * @throws Refusal `conflict` where the notice is no draft or has this file, `invalid` where nobody could be told by the mapping
 */
export function beginImport(notice: Notice, given: NewImport, deed: NoticeDeed): NoticeChange {
  mustTakePeople(notice);
  const { imports } = notice;
  if (imports.some(({ id }) => id === given.id))
    throw new Refusal('conflict', 'This upload is imported already, or is about to be.');
  if (imports.some(({ file, state }) => file === given.file && state !== 'failed'))
    throw new Refusal('conflict', 'The very same file was imported before, with the same columns.');
  if (imports.length >= mostImports)
    throw new Refusal('conflict', `A notice takes at most ${mostImports} files. Join some of them first.`);
  mustReach(given.mapping);
  const begun: AudienceImport = {
    ...given,
    keyVersion: imports[0]?.keyVersion ?? given.keyVersion,
    state: 'importing',
    at: deed.at,
    read: 0,
    rows: 0,
    people: 0,
    joined: 0,
    setAside: 0,
  };
  const about = { upload: given.id, state: begun.state, bytes: given.bytes };
  return noticeChanged(notice, { imports: [...imports, begun] }, 'import-audience', about, deed);
}

/** @throws Refusal `conflict` where no people may come in any more */
export function mustTakePeople({
  state,
  audienceErasedAt,
}: Pick<Notice, 'state' | 'audienceErasedAt'>): void {
  if (audienceErasedAt) throw new Refusal('conflict', 'The people of this notice are erased.');
  if (state !== 'draft')
    throw new Refusal(
      'conflict',
      'People are only taken in while the notice is a draft. Send it back first.',
    );
}

function mustReach(mapping: Mapping): void {
  const [first = ''] = missingIn(mapping);
  if (/nobody could be told/.test(first)) throw new Refusal('invalid', first);
}

/** How an import ended. */
export type ImportEnd = Pick<
  AudienceImport,
  'read' | 'rows' | 'people' | 'joined' | 'setAside' | 'unreachable' | 'asideFiles' | 'failure'
>;

/** Writes down how an import ended; once is enough. */
export function endImport(notice: Notice, id: string, end: ImportEnd, deed: NoticeDeed): NoticeChange {
  const state = end.failure ? 'failed' : 'imported';
  const imports = notice.imports.map((each) =>
    each.id === id ? ({ ...each, ...end, state } as const) : each,
  );
  const { rows, people, joined, setAside } = end;
  const about = { upload: id, state, rows, people, joined, setAside };
  return noticeChanged(notice, { imports }, 'import-audience', about, deed);
}

export const isImporting = ({ imports }: Pick<Notice, 'imports'>): boolean =>
  imports.some(({ state }) => state === 'importing');

/**
 * From when the people of a notice are erased; undefined while it goes out. A draft that nobody ever sends keeps them no longer
 * than one that was sent.
 */
export function keptUntil(notice: Notice, { audienceDays = standardAudienceDays }: Desk): string | undefined {
  if (notice.state === 'running' || notice.state === 'paused') return undefined;
  const last = notice.imports
    .map(({ at }) => at ?? '')
    .reduce((one, other) => (other > one ? other : one), '');
  const from = notice.finishedAt ?? (last || notice.openedAt);
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
