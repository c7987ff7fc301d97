// The register of those who are told of a breach in writing, free: who asked, since when, and where a letter reaches them.
import { entriesShown } from '../adapters/audit.ts';
import { callerWith } from '../adapters/caller.ts';
import { type Cell, csvLine } from '../adapters/csv.ts';
import type { Taken } from '../adapters/exports.ts';
import { json, type Request } from '../adapters/http.ts';
import { cursorIn } from '../adapters/request.ts';
import { bodyAs, checked } from '../adapters/staff-schemas.ts';
import type { KnownEntry } from '../adapters/written-notice.ts';
import {
  type EntryView,
  entriesQuerySchema,
  entryIdSchema,
  newEntrySchema,
  withdrawEntrySchema,
} from '../adapters/written-notice-schemas.ts';
import type { Actor } from '../desk/case-file.ts';
import { mustHaveHappened } from '../desk/case-life/deed.ts';
import { Refusal } from '../desk/refusal.ts';
import { personOf, type Wish, wayOf } from '../desk/written-notice/entry.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const writtenNoticeRoutes = ({ desk, keys, written, exports, now }: StaffWorld) => {
  /** What a request is known by when it comes again. */
  const onceOf = async ({ headers }: Request, actor: string, ...what: readonly string[]) => {
    const repeatKey = headers['idempotency-key'];
    return repeatKey && (await keys()).origin('written-notice', actor, ...what, repeatKey);
  };

  return {
    'GET /v1/written-notice': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'officer');
      const { state, format, cursor, limit } = checked(entriesQuerySchema, request.query, 'query');
      const ring = await keys();
      const list = `written-notice ${state}`;
      const after = cursorIn(ring, list, cursor);
      const { entries, next } = await written.list(state, after ?? '', limit);
      await exports.record(takenBy(actor, format, entries), now());
      const following = next === undefined ? null : ring.seal(`${list} ${next}`);
      const views = entries.map(entryView);
      if (format === 'json') return json(200, { entries: views, cursor: following });
      const query =
        following && new URLSearchParams({ state, format, limit: String(limit), cursor: following });
      return {
        statusCode: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="privacy-desk-written-notice.csv"',
          ...(query && { link: `</v1/written-notice?${query}>; rel="next"` }),
        },
        body: [...(after === undefined ? [csvLine(columns)] : []), ...views.map(lineOf)].join(''),
      };
    },

    'GET /v1/written-notice/{id}': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'officer');
      const person = checked(entryIdSchema, request.path.id, 'id');
      const whole = await written.read(person);
      if (!whole) throw new Refusal('missing', 'There is no such entry.');
      await exports.record(takenBy(actor, 'json', [whole]), now());
      return json(200, {
        ...entryView(whole),
        deeds: entriesShown(whole.deeds),
        verified: whole.brokenAt === undefined,
      });
    },

    'POST /v1/written-notice': async (request) => {
      const { actor } = callerWith(request, 'agent', 'officer');
      const { receivedAt: since, ...given } = bodyAs(newEntrySchema, request.body);
      const at = now();
      mustHaveHappened(since, 'receivedAt', { at, desk });
      const { postal, residence, language = desk.languages[0] ?? 'und', name, address } = given;
      const wish: Wish = {
        since,
        name,
        address,
        ...(postal && { postal }),
        ...(residence && { residence }),
        language,
        confirmedAt: since,
      };
      const person = personOf(wish);
      if (!person) throw new Refusal('invalid', 'name and postal must have letters or digits.');
      const known = await written.enter(person, { what: 'enter', wish }, actor, await onceOf(request, actor));
      if (!known) throw new Error('a wish that makes no entry');
      return json(201, entryView(known), { location: `/v1/written-notice/${idOf(known)}` });
    },

    'POST /v1/written-notice/{id}/withdraw': async (request) => {
      const { actor } = callerWith(request, 'agent', 'officer');
      const person = checked(entryIdSchema, request.path.id, 'id');
      const { why } = bodyAs(withdrawEntrySchema, request.body);
      const once = await onceOf(request, actor, person);
      const known = await written.change(person, { what: 'withdraw', why }, actor, once);
      if (!known) throw new Refusal('missing', 'There is no such entry.');
      return json(200, entryView(known));
    },
  } satisfies StaffRoutes;
};

/** Names and addresses left the desk: which, by the dates on which their persons asked. */
const takenBy = (actor: Actor, format: string, entries: readonly KnownEntry[]): Taken => ({
  actor,
  what: 'written-notice',
  format,
  from: entries[0]?.entry.since ?? '',
  to: entries.at(-1)?.entry.since ?? '',
  texts: true,
  lines: entries.length,
});

const idOf = ({ person }: Pick<KnownEntry, 'person'>): string => person.replace('#', '.');

function entryView({ person, entry }: KnownEntry): EntryView {
  const { name, address, postal, others, residence, language, isConfirmed } = wayOf(entry);
  return {
    id: idOf({ person }),
    state: entry.withdrawn ? 'withdrawn' : 'standing',
    since: entry.since,
    name,
    address,
    postal: postal ?? null,
    otherPostals: [...others],
    residence: residence ?? null,
    language,
    isConfirmed,
    cases: entry.wishes.flatMap(({ reference }) => reference ?? []),
    withdrawn: entry.withdrawn ?? null,
  };
}

const columns = [
  'id',
  'state',
  'since',
  'name',
  'address',
  'postal',
  'other postal addresses',
  'residence',
  'language',
  'confirmed',
  'cases',
  'withdrawn at',
  'why',
] as const;

const lineOf = (view: EntryView): string => {
  const cells: Readonly<Record<(typeof columns)[number], Cell>> = {
    id: view.id,
    state: view.state,
    since: view.since,
    name: view.name,
    address: view.address,
    postal: view.postal,
    'other postal addresses': view.otherPostals.join('\n\n'),
    residence: view.residence,
    language: view.language,
    confirmed: view.isConfirmed,
    cases: view.cases.join(' '),
    'withdrawn at': view.withdrawn?.at ?? null,
    why: view.withdrawn?.why ?? null,
  };
  return csvLine(columns.map((column) => cells[column]));
};
