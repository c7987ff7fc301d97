// The recipients table: the only file that knows its keys.
//
//   PK                          SK                  what it is
//   NOTICE#<reference>#<shard>  PERSON#<person>     one affected person; the shard, 00 to ff, is the first byte of the person's hash
//   NOTICE#<reference>          IMPORT#<upload>     how far a file is read: byte, line, counts; who reads it now
//   NOTICE#<reference>          COUNT#<shard>       people of a shard as they were last counted, and when
//   AUDIENCES                   <reference>         sparse: the notice has people or files of them, and when to look whether they are to go
//
// A person has no index: the keyed hash of what is known of them gives shard and row. People are sharded because a campaign
// writes and reads all of them within minutes, and one partition takes 1,000 writes a second.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Way } from '../desk/notices/notice.ts';
import {
  type Affectedness,
  type Recipient,
  type RecipientState,
  type Trace,
  wayOf,
} from '../desk/notices/recipient.ts';
import { personOf } from '../desk/written-notice/entry.ts';
import { rowsUnder } from './batches.ts';
import type { Keys } from './keys.ts';
import { type Key, pagesOf, type Row, type Table } from './table.ts';

/** One person in the audience of one notice. */
export interface RecipientName {
  readonly reference: string;
  readonly person: string;
}

/** What a line of a file says of a person. */
export interface Named {
  readonly person: string;
  /** The upload and the line, like `u3f9#1204`. */
  readonly source: string;
  readonly affected: Affectedness;
}

/** A step of a person from one state to the next. */
export interface Move {
  /** It is made from these states alone. */
  readonly from: readonly RecipientState[];
  readonly to: RecipientState;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Where it also hangs on who claimed the row. */
  readonly ifClaim?: string | undefined;
  readonly way?: Way | undefined;
  readonly claim?: string | undefined;
  /** Is added to the proof. */
  readonly trace?: Trace | undefined;
}

export interface Recipients {
  /**
   * Adds a person, or joins what the line says with what is there: what was known first stays. Repeating a line changes nothing.
   *
   * @param expires seconds since 1970
   * @returns true where the person is first named by this very line, however often it is added
   */
  add(reference: string, named: Named, at: string, expires: number): Promise<boolean>;
  /** Whoever has one of these names in the audience of one of these notices. Costs one read each. */
  find(
    references: readonly string[],
    persons: readonly string[],
  ): Promise<readonly { readonly reference: string; readonly recipient: Recipient }[]>;
  /**
   * People of a shard in the order of their names.
   *
   * @param after `next` of the page before
   */
  page(
    reference: string,
    shard: string,
    which: { readonly states?: readonly RecipientState[]; readonly after?: string; readonly limit: number },
  ): Promise<{ readonly recipients: readonly Recipient[]; readonly next: string | undefined }>;
  /** Moves one person on. False where the person is in another state, or claimed by somebody else: then nothing changes. */
  move(name: RecipientName, move: Move): Promise<boolean>;
}

/** All shards of an audience. */
export const shards: readonly string[] = Array.from({ length: 256 }, (_, n) =>
  n.toString(16).padStart(2, '0'),
);

/** @param person key version and keyed hash, like `1#q7…` */
export const shardOf = (person: string): string =>
  Buffer.from(person.slice(person.indexOf('#') + 1, person.indexOf('#') + 3), 'base64url').toString('hex');

export const audiencePartition = (reference: string): string => `NOTICE#${reference}`;
export const shardPartition = (reference: string, shard: string): string => `NOTICE#${reference}#${shard}`;
export const recipientKey = ({ reference, person }: RecipientName): Key => ({
  PK: shardPartition(reference, shardOf(person)),
  SK: `PERSON#${person}`,
});
export const importKey = (reference: string, upload: string): Key => ({
  PK: audiencePartition(reference),
  SK: `IMPORT#${upload}`,
});
export const countKey = (reference: string, shard: string): Key => ({
  PK: audiencePartition(reference),
  SK: `COUNT#${shard}`,
});
export const audiencesPartition = 'AUDIENCES';
export const audienceKey = (reference: string): Key => ({ PK: audiencesPartition, SK: reference });

/**
 * What a person is called in the audience of a notice: by the mail address, else by name and postal address, else by all that
 * the row says. Undefined where it says nothing that could tell one person from another.
 *
 * @param version of the key under which the audience is: one audience has one, whenever its files were imported
 */
export function nameIn(
  ring: Pick<Keys, 'person'>,
  affected: Affectedness,
  version: string,
): string | undefined {
  const known = personOf(affected) ?? unreachable(affected);
  return known && ring.person(known).find((name) => name.startsWith(`${version}#`));
}

/** Nobody can be sure that two of one name are one: they are the same person only where their rows say the very same. */
function unreachable(affected: Affectedness): string | undefined {
  const { name, postal, country, subdivision, language, categories } = affected;
  if (!name.trim()) return undefined;
  return ['unreachable', name, postal, country, subdivision, language, [...categories].sort().join(' ')]
    .map((text) => text.normalize('NFKC').trim())
    .join('\n');
}

/** The version of the key that a name was made with. */
export const versionOf = (person: string): string => person.slice(0, person.indexOf('#'));

/** What a row of a person holds. Nothing empty. */
export interface RecipientRow extends Partial<Omit<Affectedness, 'categories'>> {
  readonly source: string;
  readonly way: Way;
  readonly state: RecipientState;
  readonly since: string;
  readonly categories?: ReadonlySet<Affectedness['categories'][number]>;
  readonly claim?: string;
  readonly tries?: number;
  readonly nextTry?: string;
  readonly traces?: readonly Trace[];
  readonly written?: Written;
}

/** What the register of written notice knows better of a person than the files do: it goes when the wish is withdrawn. */
export interface Written {
  readonly postal?: string;
  readonly name?: string;
  readonly country?: string;
}

const textFields = [
  'name',
  'address',
  'postal',
  'country',
  'subdivision',
  'language',
] as const satisfies readonly (keyof Affectedness)[];

export function recipientsIn(table: Table): Recipients {
  const { client, name: TableName } = table;

  return {
    async add(reference, { person, source, affected }, at, expires) {
      const way = wayOf(affected);
      const first: Row = {
        source,
        way,
        state: way === 'none' ? 'unreachable' : 'due',
        since: at,
        ...Object.fromEntries(
          textFields.flatMap((field) => (affected[field] ? [[field, affected[field]]] : [])),
        ),
      };
      const fields = Object.keys(first);
      const categories = affected.categories.length > 0 && new Set(affected.categories);
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName,
          Key: recipientKey({ reference, person }),
          UpdateExpression: [
            `SET ${fields.map((field) => `#${field} = if_not_exists(#${field}, :${field})`).join(', ')}, expires = :expires`,
            ...(categories ? ['ADD categories :categories'] : []),
          ].join(' '),
          ExpressionAttributeNames: Object.fromEntries(fields.map((field) => [`#${field}`, field])),
          ExpressionAttributeValues: {
            ...Object.fromEntries(fields.map((field) => [`:${field}`, first[field]])),
            ':expires': expires,
            ...(categories && { ':categories': categories }),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Attributes?.source === source;
    },

    async find(references, persons) {
      const keys = references.flatMap((reference) =>
        persons.map((person) => recipientKey({ reference, person })),
      );
      const rows = await rowsUnder(table, keys);
      return rows.map((row) => ({ reference: referenceIn(row), recipient: recipientOf(row) }));
    },

    async page(reference, shard, { states, after, limit }) {
      const recipients: Recipient[] = [];
      const pages = pagesOf(
        table,
        {
          KeyConditionExpression: 'PK = :shard AND SK > :after',
          ExpressionAttributeValues: {
            ':shard': shardPartition(reference, shard),
            ':after': after ? `PERSON#${after}` : 'PERSON#',
            ...Object.fromEntries((states ?? []).map((state, n) => [`:state${n}`, state])),
          },
          ...(states && {
            FilterExpression: `#state IN (${states.map((_, n) => `:state${n}`).join(', ')})`,
            ExpressionAttributeNames: { '#state': 'state' },
          }),
          Limit: Math.max(limit + 1, leastRead),
        },
        2,
      );
      for await (const { rows } of pages) {
        recipients.push(...rows.map(recipientOf));
        if (recipients.length > limit) break;
      }
      const shown = recipients.slice(0, limit);
      return { recipients: shown, next: recipients.length > limit ? shown.at(-1)?.person : undefined };
    },

    async move(name, { from, to, at, ifClaim, way, claim, trace }) {
      const set: Row = { state: to, since: at, ...(way && { way }), ...(claim && { claim }) };
      const fields = Object.keys(set);
      try {
        await client.send(
          new UpdateCommand({
            TableName,
            Key: recipientKey(name),
            UpdateExpression: `SET ${[
              ...fields.map((field) => `#${field} = :${field}`),
              ...(trace ? ['traces = list_append(if_not_exists(traces, :none), :trace)'] : []),
            ].join(', ')}`,
            ConditionExpression: [
              `#state IN (${from.map((_, n) => `:from${n}`).join(', ')})`,
              ...(ifClaim ? ['claim = :ifClaim'] : []),
              // Who has been through a batch does not enter it once more. What is not there differs from everything.
              ...(claim ? ['claim <> :claim'] : []),
            ].join(' AND '),
            ExpressionAttributeNames: Object.fromEntries(fields.map((field) => [`#${field}`, field])),
            ExpressionAttributeValues: {
              ...Object.fromEntries(fields.map((field) => [`:${field}`, set[field]])),
              ...Object.fromEntries(from.map((state, n) => [`:from${n}`, state])),
              ...(ifClaim && { ':ifClaim': ifClaim }),
              ...(trace && { ':none': [], ':trace': [trace] }),
            },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}

/** Rows that a query of a shard reads at least: it is billed by 4 KB, which hold about ten people. */
const leastRead = 100;

export const referenceIn = ({ PK }: Row): string => String(PK).split('#')[1] ?? '';

export function recipientOf(row: Row): Recipient {
  const {
    written,
    categories,
    traces = [],
    claim,
    tries,
    nextTry,
    ...known
  } = row as unknown as RecipientRow & Row;
  const text = (field: (typeof textFields)[number]): string => known[field] ?? '';
  return {
    person: String(row.SK).slice('PERSON#'.length),
    source: known.source,
    name: written?.name || text('name'),
    address: text('address'),
    postal: written?.postal || text('postal'),
    country: (written?.postal && written.country) || text('country'),
    subdivision: text('subdivision'),
    language: text('language'),
    categories: [...(categories ?? [])],
    wantsLetter: written !== undefined,
    way: known.way,
    state: known.state,
    since: known.since,
    ...(claim && { claim }),
    ...(tries && { tries }),
    ...(nextTry && { nextTry }),
    traces,
  };
}
