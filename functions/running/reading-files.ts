// A file of people becomes people, a stretch at a time. How far it is moves on after everything that a stretch writes: what is
// cut off is done again, and doing it again changes nothing.
import type { Held, Progress } from '../adapters/audience-book.ts';
import { asideFileKey, asidePartKey, audienceFileKey, scriptOf } from '../adapters/audience-files.ts';
import { csvLine } from '../adapters/csv.ts';
import type { Keys } from '../adapters/keys.ts';
import { type Named, nameIn } from '../adapters/recipients.ts';
import { standardAudienceDays } from '../desk/desk.ts';
import type { AudienceImport, Notice } from '../desk/notices/notice.ts';
import { cellsOf } from '../desk/notices/people/cells.ts';
import { unitOf } from '../desk/notices/people/encoding.ts';
import { mannerOf } from '../desk/notices/people/head.ts';
import { endImport, type ImportEnd } from '../desk/notices/people/importing.ts';
import { type Plan, planOf } from '../desk/notices/people/mapping.ts';
import { type AsideReason, asideReasons, readPerson } from '../desk/notices/people/person.ts';
import { type Row, rowsIn } from '../desk/notices/people/records.ts';
import { wayOf } from '../desk/notices/recipient.ts';
import { abreast } from './abreast.ts';
import { settleWays } from './settling-ways.ts';
import type { Run, Step } from './step.ts';

/** Bytes of a file in one stretch: some seconds of writing. */
const bytesAtOnce = 1024 * 1024;
/** Rows that are written at the same time. */
const writesAtOnce = 64;
/** Characters of a file of rows that were set aside. */
const asideFileSize = 16 * 1024 * 1024;
/** Days by which the table forgets a person by itself at the latest, behind those of the config: a notice may go out for long. */
const daysToSpare = 366;

/** Reads the files of a notice that are not read to their end. */
export const readFiles: Step = async (run, notice) => {
  for (const file of notice.imports.filter(({ state }) => state === 'importing'))
    if ((await readFile(run, notice, file)) === 'more') return 'more';
  return 'done';
};

async function readFile(run: Run, notice: Notice, file: AudienceImport): Promise<'done' | 'more'> {
  const { audience } = run.world;
  const { reference } = notice;
  const { layout, mapping } = file;
  if (notice.state !== 'draft' || !layout || !mapping) {
    const progress = (await audience.progress(reference, file.id)) ?? startOf(0);
    return ended(
      run,
      notice,
      file,
      progress,
      'The notice was withdrawn before the file was read to its end.',
    );
  }
  let held = await audience.hold(reference, file.id, startOf(layout.mark));
  const plan = planOf(layout, mapping);
  try {
    while (held && run.hasTime()) {
      const { progress } = held;
      if (progress.read < file.bytes) {
        const next = await stretchRead(run, notice, file, plan, progress);
        if (!next)
          return await ended(
            run,
            notice,
            file,
            progress,
            'The file is gone, or another one lies in its place.',
          );
        held = await held.advance(next);
      } else if (progress.joinedParts < progress.parts) {
        held = await partsJoined(run, notice, file, held);
      } else {
        if ((await settleWays(run, notice, `import ${file.id}`)) === 'more') return 'more';
        return await ended(run, notice, file, progress);
      }
    }
    return 'more';
  } finally {
    await held?.release();
  }
}

const startOf = (mark: number): Progress => ({
  read: mark,
  line: 1,
  isSkipping: false,
  rows: 0,
  people: 0,
  joined: 0,
  setAside: 0,
  unreachable: 0,
  parts: 0,
  joinedParts: 0,
  files: 0,
});

async function ended(
  { world: { notices, keys, desk, now } }: Run,
  { reference }: Notice,
  { id }: AudienceImport,
  progress: Progress,
  failure?: string,
): Promise<'done'> {
  const { read, rows, people, joined, setAside, unreachable, files: asideFiles } = progress;
  const end: ImportEnd = { read, rows, people, joined, setAside, unreachable, asideFiles, failure };
  const once = (await keys()).origin('import-ended', reference, id);
  const deed = { by: 'desk', at: now(), desk } as const;
  await notices.change(reference, (notice) => endImport(notice, id, end, deed), { once });
  return 'done';
}

interface Aside {
  readonly row: Row;
  readonly reason: AsideReason;
}

/** Reads and writes one stretch of a file; undefined where the file is not there any more. */
async function stretchRead(
  { world: { audienceFiles, recipients, keys, desk, now }, stretchBytes = bytesAtOnce }: Run,
  { reference }: Notice,
  { id, etag, keyVersion = '' }: AudienceImport,
  plan: Plan,
  before: Progress,
): Promise<Progress | undefined> {
  const { layout } = plan;
  const { units, decode } = scriptOf(layout.encoding);
  const stretch = await audienceFiles.read(audienceFileKey(reference, id), before.read, stretchBytes, etag);
  if (!stretch) return undefined;
  const isLast = before.read + stretch.bytes.length >= stretch.size;
  const window = rowsIn(units(stretch.bytes), before, isLast, mannerOf(layout));
  const isHeader = layout.hasHeader && before.read === layout.mark;
  const rows = isHeader ? window.rows.slice(1) : window.rows;

  const asides: Aside[] = [];
  const people = new Map<string, Named[]>();
  const ring = await keys();
  for (const row of rows) {
    const found = rowRead(row, plan, decode, { ring, version: keyVersion, upload: id });
    if ('reason' in found) asides.push(found);
    else people.set(found.person, [...(people.get(found.person) ?? []), found]);
  }
  const at = now();
  const expires = expiryOf(at, desk.audienceDays);
  const counted = { people: 0, joined: 0, unreachable: 0 };
  await abreast(people.values(), writesAtOnce, async (lines) => {
    // Lines of one person one after the other: what the first says stays, in whatever order answers come.
    for (const named of lines) {
      const isNew = await recipients.add(reference, named, at, expires);
      counted[isNew ? 'people' : 'joined']++;
      if (isNew && wayOf(named.affected) === 'none') counted.unreachable++;
    }
  });
  if (asides.length > 0)
    await audienceFiles.put(
      asidePartKey(reference, id, before.parts),
      asides.map((aside) => lineOf(aside, decode)).join(''),
    );
  return {
    ...before,
    read: isLast ? stretch.size : before.read + window.consumed * unitOf(layout.encoding),
    line: window.line,
    isSkipping: window.isSkipping,
    rows: before.rows + rows.length,
    people: before.people + counted.people,
    joined: before.joined + counted.joined,
    unreachable: before.unreachable + counted.unreachable,
    setAside: before.setAside + asides.length,
    parts: before.parts + (asides.length > 0 ? 1 : 0),
  };
}

/** What a row says of a person and what the person is called, or why it is set aside. */
export function rowRead(
  row: Row,
  plan: Plan,
  decode: (raw: string) => string | undefined,
  {
    ring,
    version,
    upload,
  }: { readonly ring: Pick<Keys, 'person'>; readonly version: string; readonly upload: string },
): Named | Aside {
  const found = cellsOf(row, plan.layout, decode);
  const read = 'cells' in found ? readPerson(found.cells, plan) : found;
  if ('aside' in read) return { row, reason: read.aside };
  const person = nameIn(ring, read.affected, version);
  if (!person) return { row, reason: 'nobody' };
  return { person, source: `${upload}#${row.line}`, affected: read.affected };
}

/** Seconds since 1970. */
const expiryOf = (at: string, audienceDays = standardAudienceDays): number =>
  Math.floor(Date.parse(at) / 1000) + (audienceDays + daysToSpare) * 86_400;

/** Bytes that are no text are shown as most programs would. */
const lineOf = ({ row: { line, raw }, reason }: Aside, decode: (raw: string) => string | undefined): string =>
  csvLine([line, asideReasons[reason], decode(raw) ?? raw]);

/** Joins parts of what was set aside into a file, as many as fit. */
async function partsJoined(
  { world: { audienceFiles } }: Run,
  { reference }: Notice,
  { id }: AudienceImport,
  held: Held,
): Promise<Held | undefined> {
  const { parts, joinedParts, files } = held.progress;
  let content = csvLine(['line', 'reason', 'row']);
  let part = joinedParts;
  for (; part < parts && content.length < asideFileSize; part++)
    content += await audienceFiles.whole(asidePartKey(reference, id, part));
  await audienceFiles.put(asideFileKey(reference, id, files), content);
  const next = await held.advance({ ...held.progress, joinedParts: part, files: files + 1 });
  if (next)
    for (let joined = joinedParts; joined < part; joined++)
      await audienceFiles.erase(asidePartKey(reference, id, joined));
  return next;
}
