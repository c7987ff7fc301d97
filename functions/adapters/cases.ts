// Cases in the desk table. One change is one transaction: all of it is saved, or nothing.
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor, CaseFile, Change, Received } from '../desk/case-file.ts';
import { attachCopy } from '../desk/case-life/joining.ts';
import type { BothChanges } from '../desk/case-life/joining-cases.ts';
import type { RuleName } from '../desk/case-life/rules.ts';
import type { Message } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';
import { stepsOf } from '../desk/written-notice/from-cases.ts';
import type { AuditRow } from './audit.ts';
import { auditAt } from './audit-reading.ts';
import { isCase, type Loaded, loadedFrom, ofKind, writesOf } from './case-rows.ts';
import type { Keys } from './keys.ts';
import { type Messages, messagesIn } from './messages.ts';
import {
  caseAndItems,
  caseKey,
  type LetterRow,
  messageOfRow,
  pagesOf,
  type Row,
  seenKey,
  type Table,
  wholeCase,
} from './table.ts';
import { absent, isNew, persist, put, transact, type Write } from './transaction.ts';
import { registerWrites } from './written-notice.ts';

/** What became of a message from outside. */
export interface Placed {
  readonly reference: string;
  readonly how: 'opened' | 'joined' | 'copy' | 'redelivered';
}

/** A case with all that staff read of it. */
export interface WholeCase {
  readonly caseFile: CaseFile;
  readonly messages: readonly Message[];
  readonly letters: readonly LetterRow[];
}

/** The audit of a case, the hash of its last row, and who read of it. */
export interface Audit<Rule extends string = string> {
  readonly rows: readonly AuditRow<Rule>[];
  readonly head: string;
  readonly accesses: readonly Access[];
}

export interface Access {
  readonly at: string;
  readonly actor: Actor;
}

export interface Cases extends Messages {
  find(reference: string): Promise<CaseFile | undefined>;
  read(reference: string): Promise<WholeCase | undefined>;
  audit(reference: string): Promise<Audit<RuleName> | undefined>;
  /** Reference of the case that holds what is of this origin; undefined where none does. */
  whereIs(origin: string): Promise<string | undefined>;
  /**
   * Begins the case that the origin stands for, once: repeating it gives the case as it is.
   *
   * @param uses as in `Only`
   */
  begin(origin: string, rule: (reference: string) => Change, uses?: readonly string[]): Promise<CaseFile>;
  /** Opens the case that the message's origin stands for, unless this very delivery did so before or the mail is a copy. */
  open(received: Received, rule: (reference: string) => Change): Promise<Placed>;
  /** Lets a message join a case, once. */
  join(reference: string, received: Received, rule: (caseFile: CaseFile) => Change): Promise<Placed>;
  /**
   * Reads, lets the rule decide, saves; when somebody else was faster, reads and decides again.
   *
   * @param only `ifVersion`: the caller's own view of the case; `once`: a change under the same text is made a single
   *   time, and repeating it gives the case as it is
   * @throws Refusal `missing` without such a case, `stale` where `ifVersion` is not the case's any more
   */
  change(reference: string, rule: (caseFile: CaseFile) => Change, only?: Only): Promise<CaseFile>;
  /** The same over two cases in one transaction; `ifVersion` is of the first. */
  changeBoth(
    references: readonly [string, string],
    rule: (one: CaseFile, other: CaseFile) => BothChanges,
    only?: Only,
  ): Promise<CaseFile>;
  /**
   * The same over a case and a new one that comes out of it.
   *
   * @param origin what the reference of the new case derives from
   * @returns the case as it is now, and the reference of the new one
   */
  splitOff(
    reference: string,
    origin: string,
    rule: (caseFile: CaseFile, names: NewCase) => BothChanges,
    only?: Only,
  ): Promise<{ readonly caseFile: CaseFile; readonly opened: string }>;
}

export interface Only {
  readonly ifVersion?: number | undefined;
  readonly once?: string | undefined;
  /** What a single change may use, in whatever case: the origin of a file. */
  readonly uses?: readonly string[] | undefined;
}

/** What a new case is called. */
export interface NewCase {
  readonly reference: string;
  readonly origin: string;
}

/** A mail that joined stays known longer than any mail is redelivered or sent again. */
const seenSeconds = 366 * 24 * 3600;
/** With 40 bits of reference a second collision is not expected in the life of a desk. */
const mostCollisions = 8;

/** @param letters `muted`: as a replay writes them, for an officer to release */
export function casesIn(
  table: Table,
  keys: () => Promise<Keys>,
  now: () => string,
  { letters = 'due' }: { readonly letters?: 'due' | 'muted' } = {},
): Cases {
  const areMuted = letters === 'muted';
  const query = async (reference: string, [from, to]: readonly [string, string]): Promise<Row[]> => {
    const rows: Row[] = [];
    const pages = pagesOf(table, {
      KeyConditionExpression: 'PK = :case AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':case': caseKey(reference).PK, ':from': from, ':to': to },
      ConsistentRead: true,
    });
    for await (const page of pages) rows.push(...page.rows);
    return rows;
  };

  const get = async (Key: Row): Promise<Row | undefined> =>
    (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item;

  const load = async (reference: string): Promise<Loaded | undefined> =>
    loadedFrom(await query(reference, caseAndItems));

  const save = async (
    before: Loaded | undefined,
    change: Change,
    extra: readonly Write[] = [],
  ): Promise<void> => {
    const ring = await keys();
    const register = await registerWrites(table, ring, stepsOf(before?.caseFile, change), change.entry);
    await transact(table, [...writesOf(table, ring, before, change, now(), areMuted), ...register, ...extra]);
  };

  const loadKnown = async (reference: string): Promise<Loaded> => {
    const loaded = await load(reference);
    if (!loaded) throw new Refusal('missing', `There is no case ${reference}.`);
    return loaded;
  };

  /**
   * A case to decide on; `done` where the change was made before. The row that tells so is read after the case: where it is
   * missing, the case that was read is without the change too, and whatever the rule refuses is truly refused.
   */
  const loadToChange = async (
    reference: string,
    { ifVersion, once }: Only,
  ): Promise<{ before: Loaded; done: boolean }> => {
    const before = await loadKnown(reference);
    if (once && (await get(seenKey(once)))) return { before, done: true };
    if (ifVersion !== undefined && before.caseFile.version !== ifVersion)
      throw new Refusal(
        'stale',
        `Case ${reference} changed meanwhile. Read it again and repeat what is still right.`,
      );
    return { before, done: false };
  };

  const onceOnly = (reference: string, { once, uses = [] }: Only): readonly Write[] =>
    [...(once ? [once] : []), ...uses].map((each) => put(table, seenRow(each, reference, each), isNew));

  const decide = async (
    reference: string,
    rule: (caseFile: CaseFile) => Change,
    only: Only = {},
    extra: readonly Write[] = [],
  ): Promise<CaseFile> => {
    const { before, done } = await loadToChange(reference, only);
    if (done) return before.caseFile;
    const change = rule(before.caseFile);
    await save(before, change, [...onceOnly(reference, only), ...extra]);
    return change.caseFile;
  };

  const seenRow = (origin: string, reference: string, delivery: string): Row => ({
    ...seenKey(origin),
    origin,
    reference,
    delivery,
    expires: Math.floor(Date.parse(now()) / 1000) + seenSeconds,
  });

  /** Decides on two cases at once. The other one is there, or is new. */
  const decideBoth = async <Other extends Loaded | undefined>(
    reference: string,
    loadOther: () => Promise<Other>,
    rule: (caseFile: CaseFile, other: Other) => BothChanges,
    only: Only,
  ): Promise<CaseFile> => {
    const { before, done } = await loadToChange(reference, only);
    if (done) return before.caseFile;
    const other = await loadOther();
    const [change, otherChange] = rule(before.caseFile, other);
    const ring = await keys();
    await transact(table, [
      ...writesOf(table, ring, before, change, now()),
      ...writesOf(table, ring, other, otherChange, now()),
      ...onceOnly(reference, only),
    ]);
    return change.caseFile;
  };

  const caseRowFor = async (origin: string): Promise<Row | undefined> => {
    const ring = await keys();
    for (let collision = 0; collision < mostCollisions; collision++) {
      const row = await get(caseKey(ring.reference(origin, collision)));
      if (!row || row.origin === origin) return row;
    }
    return undefined;
  };

  const attach = async (reference: string, received: Received): Promise<Placed> => {
    const attached = await persist(
      () => decide(reference, (caseFile) => attachCopy(caseFile, received)),
      isMessage,
    );
    return { reference, how: 'there' in attached ? 'redelivered' : 'copy' };
  };

  /** A row shows where this mail went before: as this very delivery, or as another one that this is a copy of. */
  const placedBefore = async (there: Row, received: Received): Promise<Placed> => {
    const reference = String(there.reference);
    return there.delivery === received.delivery
      ? { reference, how: 'redelivered' }
      : attach(reference, received);
  };

  return {
    find: async (reference) => (await load(reference))?.caseFile,

    async read(reference) {
      const rows = await query(reference, wholeCase);
      const loaded = loadedFrom(rows);
      return (
        loaded && {
          caseFile: loaded.caseFile,
          messages: ofKind(rows, 'MESSAGE#').map(messageOfRow),
          letters: ofKind<LetterRow>(rows, 'LETTER#'),
        }
      );
    },

    ...messagesIn(table),

    audit: (reference) => auditAt(table, caseKey(reference)),

    async whereIs(origin) {
      const row = (await get(seenKey(origin))) ?? (await caseRowFor(origin));
      return row && String(row.reference);
    },

    async begin(origin, rule, uses) {
      const ring = await keys();
      for (let collision = 0; collision < mostCollisions; collision++) {
        const reference = ring.reference(origin, collision);
        const change = rule(reference);
        const saved = await persist(
          () => save(undefined, change, onceOnly(reference, { uses })),
          (row) => isCase(row) || isSeen(row),
        );
        if (!saved) return change.caseFile;
        if (isSeen(saved.there)) throw usedBefore();
        if (saved.there.origin === origin) return (await loadKnown(reference)).caseFile;
      }
      throw new Error('every reference of this origin is taken');
    },

    async open(received, rule) {
      const ring = await keys();
      // A mail that cites a case may have joined it when it was delivered before.
      const extra =
        received.cites.length > 0 ? [absent(table, seenKey(received.origin), received.origin)] : [];
      for (let collision = 0; collision < mostCollisions; collision++) {
        const reference = ring.reference(received.origin, collision);
        const saved = await persist(
          () => save(undefined, rule(reference), extra),
          (row) => isCase(row) || isSeen(row),
        );
        if (!saved) return { reference, how: 'opened' };
        if (isSeen(saved.there) || saved.there.origin === received.origin)
          return placedBefore(saved.there, received);
      }
      throw new Error('every reference of this origin is taken');
    },

    async join(reference, received, rule) {
      const own = caseKey((await keys()).reference(received.origin, 0));
      // The case that it cites may have been merged into the one that it opened itself.
      const itself = own.PK === caseKey(reference).PK ? await get(own) : undefined;
      if (itself?.origin === received.origin) return placedBefore(itself, received);
      const joined = await persist(
        () =>
          decide(reference, rule, {}, [
            put(table, seenRow(received.origin, reference, received.delivery), isNew),
            // When it was delivered before, the case that it cites may not have been there yet.
            ...(itself ? [] : [absent(table, own, received.origin)]),
          ]),
        (row) => isSeen(row) || isMessage(row) || row.origin === received.origin,
      );
      if (!('there' in joined)) return { reference, how: 'joined' };
      return isMessage(joined.there)
        ? { reference, how: 'redelivered' }
        : placedBefore(joined.there, received);
    },

    async change(reference, rule, only = {}) {
      const changed = await persist(() => decide(reference, rule, only), isSeen);
      if (!('there' in changed)) return changed;
      if (only.uses?.includes(String(changed.there.origin))) throw usedBefore();
      return (await loadKnown(reference)).caseFile;
    },

    async changeBoth([reference, other], rule, only = {}) {
      const changed = await persist(
        () =>
          decideBoth(
            reference,
            () => loadKnown(other),
            (one, { caseFile }) => rule(one, caseFile),
            only,
          ),
        isSeen,
      );
      return 'there' in changed ? (await loadKnown(reference)).caseFile : changed;
    },

    async splitOff(reference, origin, rule, only = {}) {
      const ring = await keys();
      for (let collision = 0; collision < mostCollisions; collision++) {
        const names = { reference: ring.reference(origin, collision), origin };
        const changed = await persist(
          () =>
            decideBoth(
              reference,
              async () => undefined,
              (caseFile) => rule(caseFile, names),
              only,
            ),
          (row) => isSeen(row) || row.reference === names.reference,
        );
        if ('there' in changed && isCase(changed.there) && changed.there.origin !== origin) continue;
        const { caseFile } = 'there' in changed ? await loadKnown(reference) : { caseFile: changed };
        return { caseFile, opened: String((await caseRowFor(origin))?.reference) };
      }
      throw new Error('every reference of this origin is taken');
    },
  };
}

const usedBefore = (): Refusal =>
  new Refusal(
    'conflict',
    'One of these files belongs to another message. Upload it once more to use it again.',
  );

const isSeen = (row: Row): boolean => row.SK === 'SEEN';
const isMessage = (row: Row): boolean => String(row.SK).startsWith('MESSAGE#');
