// What stays to be shown of an ask: the record that 11 CCR 7101 wants kept, and the duties with their standing. Codes and dates
// only, nothing of the person.
import type { Item } from '../case-file.ts';
import { type Standing, standingOf } from '../clocks/standing.ts';
import type { Desk } from '../desk.ts';
import type { Message } from '../message.ts';

/** Of which case it is, and how lists show its dates. */
export interface Listed {
  readonly reference: string;
  readonly language: string;
  readonly residence: string | null;
  readonly safeDue: string | null;
  readonly latestDue: string | null;
}

export interface ItemRecord extends Listed {
  readonly n: number;
  /** Date of the request: ISO 8601 instant, UTC, or calendar date. */
  readonly received: string;
  /** Nature of the request. */
  readonly nature: Item['kind'];
  /** Manner in which it was made; null where its case cannot be read. */
  readonly manner: Message['channel'] | null;
  readonly queue: Item['queue'];
  readonly state: Item['state'];
  readonly needsReview: boolean;
  /** Date and nature of the response. */
  readonly responded: string | null;
  readonly response: NonNullable<Item['outcome']>['result'] | null;
  readonly told: NonNullable<Item['outcome']>['told'] | null;
  /** Basis of a denial, in whole or in part. */
  readonly denial: NonNullable<Item['outcome']>['denial'] | null;
  readonly extended: NonNullable<Item['extension']>['reason'] | null;
  /** Slug of the authority that has or had the complaint. */
  readonly authority: string | null;
  readonly clocks: readonly {
    readonly rule: string;
    readonly standing: Standing;
    readonly startedAt: string;
    readonly safe: string | null;
    readonly latest: string | null;
    readonly stoppedAt: string | null;
  }[];
}

/** @param now ISO 8601 instant, UTC */
export const recordOf = (
  { reference, language, residence, safeDue, latestDue }: Listed,
  item: Item,
  manner: Message['channel'] | null,
  now: string,
  desk: Pick<Desk, 'timeZone'>,
): ItemRecord => ({
  reference,
  n: item.n,
  received: item.receivedAt,
  nature: item.kind,
  manner,
  queue: item.queue,
  state: item.state,
  needsReview: item.needsReview,
  language,
  residence,
  safeDue,
  latestDue,
  responded: item.outcome?.at ?? null,
  response: item.outcome?.result ?? null,
  told: item.outcome?.told ?? null,
  denial: item.outcome?.denial ?? null,
  extended: item.extension?.reason ?? null,
  authority: item.escalation?.authority ?? null,
  clocks: item.clocks.map((clock) => ({
    rule: clock.rule,
    standing: standingOf(clock, now, desk),
    startedAt: clock.startedAt,
    safe: clock.safe,
    latest: clock.latest,
    stoppedAt: clock.stoppedAt ?? null,
  })),
});

const ofClocks = ['kept', 'missed', 'late', 'running'] as const satisfies Standing[];

/** Columns of a table of records, in order. */
export const recordColumns = [
  'reference',
  'n',
  'received',
  'nature',
  'manner',
  'queue',
  'state',
  'needsReview',
  'language',
  'residence',
  'safeDue',
  'latestDue',
  'responded',
  'response',
  'told',
  'denial',
  'extended',
  'authority',
  ...ofClocks,
] as const;

/** The cells of a record. Rules stand in the column of their standing, with spaces between them. */
export const cellsOf = ({ clocks, ...record }: ItemRecord): readonly (string | number | boolean | null)[] =>
  recordColumns.map((column) =>
    isStanding(column)
      ? clocks
          .filter(({ standing }) => standing === column)
          .map(({ rule }) => rule)
          .join(' ')
      : (record[column] ?? null),
  );

const isStanding = (column: (typeof recordColumns)[number]): column is (typeof ofClocks)[number] =>
  ofClocks.some((each) => each === column);
