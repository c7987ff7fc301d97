// All raw mail once more, into a table that is new: the same cases under the same references, because both derive from what a
// mail is. What was erased stays erased, and no letter goes out.
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { erasuresPrefix } from '../contract.ts';
import type { Received } from '../desk/case-file.ts';
import type { Desk } from '../desk/desk.ts';
import type { Cases } from './cases.ts';
import type { KeptProofs } from './kept-proofs.ts';
import type { Keys } from './keys.ts';
import type { Letters } from './letters.ts';
import { attachedFiles } from './mime.ts';
import type { RawMails } from './raw-mails.ts';
import { stampedTransport, unknownTransport } from './ses-stamps.ts';
import { replayKey, type Table } from './table.ts';
import { takeMail } from './taking.ts';

interface Needs {
  readonly desk: Desk;
  readonly keys: Keys;
  readonly table: Table;
  /** Write muted letters. */
  readonly cases: Cases;
  readonly letters: Pick<Letters, 'feedback'>;
  readonly mails: RawMails;
  readonly proofs: KeptProofs;
}

export interface Replayed {
  /** Mails that were looked at in this run, and in all. */
  readonly mails: number;
  readonly of: number;
  readonly opened: number;
  readonly joined: number;
  readonly copies: number;
  /** In the table already: from an earlier run, or because the desk took them in itself. */
  readonly there: number;
  /** Of cases that the log of erasures names: not taken, and their bytes are gone now. */
  readonly erased: number;
  /** Our own test mails. */
  readonly canaries: number;
  /** Cases that a person must read, because the desk failed at the mail. */
  readonly unread: number;
  /** Without what SES writes on top: taken in, and nothing of how they came is believed. */
  readonly unstamped: number;
  /** SES message ids of mails that a person must decide on: they cite an erased case and are older than its erasure. */
  readonly left: readonly string[];
}

interface Which {
  /** Mails stored after it are new: the queue has them, and they are answered. Milliseconds since 1970. */
  readonly until: number;
  /** Mails stored before it are in the table, because it was brought back as it was then. */
  readonly from?: number | undefined;
  /** From the first mail on, whatever an earlier run did. */
  readonly again?: boolean | undefined;
  /** SES message ids of mails that were left and are cases of their own. */
  readonly open?: readonly string[] | undefined;
  /** Takes how far it is. */
  tell?(done: number, of: number): void;
}

/** Mails read ahead: what takes time is the way to S3. */
const readAhead = 6;
const tellEvery = 100;

/** Replays. Cut off, the next run goes on where it was; repeating it changes nothing. */
export async function replay(
  needs: Needs,
  { until, from = 0, again, open = [], tell }: Which,
): Promise<Replayed> {
  const { table, mails } = needs;
  const erased = await erasedIn(needs.proofs);
  const attached = await mails.attached();
  const all = (await mails.all()).filter(({ at }) => at <= until);
  const begin = Math.max(from, again ? 0 : await placeIn(table));
  const those = all.filter(({ at, delivery }) => at >= begin || open.includes(delivery));
  const counts = { opened: 0, joined: 0, copy: 0, redelivered: 0, erased: 0, canary: 0, left: 0 };
  const special = { unread: 0, unstamped: 0 };
  const left: string[] = [];
  let done = 0;
  for (let start = 0; start < those.length; start += readAhead) {
    const some = those.slice(start, start + readAhead);
    const read = await Promise.all(some.map(({ key }) => mails.find(key)));
    for (const [i, mail] of some.entries()) {
      done += 1;
      const raw = read[i];
      if (!raw) continue; // erased since it was listed
      const one = { ...mail, raw, isWanted: open.includes(mail.delivery) };
      const { how, unread, unstamped } = await replayOne(needs, one, erased, attached);
      counts[how] += 1;
      special.unread += unread ? 1 : 0;
      special.unstamped += unstamped ? 1 : 0;
      if (how === 'left') left.push(mail.delivery);
      if (done % tellEvery === 0 || done === those.length) {
        await table.client.send(
          new PutCommand({ TableName: table.name, Item: { ...replayKey, through: mail.at, until } }),
        );
        tell?.(done, those.length);
      }
    }
  }
  const { opened, joined, copy: copies, redelivered: there, canary: canaries } = counts;
  return {
    mails: done,
    of: all.length,
    opened,
    joined,
    copies,
    there,
    erased: counts.erased,
    canaries,
    ...special,
    left,
  };
}

type How = 'opened' | 'joined' | 'copy' | 'redelivered' | 'erased' | 'canary' | 'left';

interface Stored {
  readonly key: string;
  readonly delivery: string;
  readonly at: number;
  readonly raw: Uint8Array;
  /** A person decided that it is a case of its own. */
  readonly isWanted: boolean;
}

async function replayOne(
  needs: Needs,
  { key, delivery, at, raw, isWanted }: Stored,
  erased: ReadonlyMap<string, string>,
  attached: ReadonlySet<string>,
): Promise<{ how: How; unread?: boolean; unstamped?: boolean }> {
  const { keys, mails } = needs;
  const storedAt = new Date(at).toISOString();
  const stamped = stampedTransport(raw, delivery, storedAt);
  const transport = stamped ?? unknownTransport(delivery, storedAt);
  const isErased = ({ origin, message }: Received): boolean =>
    message.at < (erased.get(keys.reference(origin, 0)) ?? '');
  const citesErased = ({ cites, message }: Received): boolean =>
    !isWanted && cites.some((reference) => message.at < (erased.get(reference) ?? ''));
  const taken = await takeMail(needs, { transport, objectKey: key }, raw, keys, {
    may: (received) => !isErased(received) && !citesErased(received),
    before: (received) => keepMissing(mails, received, raw, attached),
  });
  if ('canary' in taken) return { how: 'canary' };
  if ('refused' in taken) {
    if (!isErased(taken.refused)) return { how: 'left' };
    const files = taken.refused.message.attachments.flatMap((attachment) => attachment.key ?? []);
    for (const each of [key, ...files]) await mails.erase(each);
    return { how: 'erased' };
  }
  const { placed, fault } = taken;
  return { how: placed.how, unread: fault !== undefined, unstamped: !stamped };
}

/** References of erased cases, with when each was erased. */
async function erasedIn(proofs: KeptProofs): Promise<ReadonlyMap<string, string>> {
  const erased = new Map<string, string>();
  for (const proof of await proofs.under(erasuresPrefix)) {
    const { reference, at }: { reference: string; at: string } = JSON.parse(await proofs.read(proof));
    erased.set(reference, at);
  }
  return erased;
}

/** What the desk was cut off from keeping. */
async function keepMissing(
  mails: RawMails,
  { message: { attachments } }: Received,
  raw: Uint8Array,
  attached: ReadonlySet<string>,
): Promise<void> {
  if (attachments.every(({ key }) => !key || attached.has(key))) return;
  let at = 0;
  for (const content of attachedFiles(raw)) {
    const key = attachments[at++]?.key;
    if (key && !attached.has(key)) await mails.keep(key, content);
  }
}

/** When the last mail that an earlier run took in was stored; 0 without one. */
async function placeIn({ client, name }: Table): Promise<number> {
  const { Item } = await client.send(
    new GetCommand({ TableName: name, Key: { ...replayKey }, ConsistentRead: true }),
  );
  return Number(Item?.through ?? 0);
}

/** Until when mail was replayed into this table; undefined where none was. */
export async function replayedUntil({ client, name }: Table): Promise<number | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: name, Key: { ...replayKey }, ConsistentRead: true }),
  );
  return Item && Number(Item.until);
}
