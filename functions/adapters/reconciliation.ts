// Every day, once: each raw mail of the last two days is looked up in the desk by what its own bytes say.
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Desk } from '../desk/desk.ts';
import { canaryDay } from '../desk/letters/canary.ts';
import { headerOf, type Mail } from '../desk/mail/mail.ts';
import { type Finding, findingOn, type Reconciliation } from '../desk/reconciliation.ts';
import type { Cases } from './cases.ts';
import type { Keys } from './keys.ts';
import { parseMail } from './mime.ts';
import { originParts } from './origin.ts';
import type { RawMails } from './raw-mails.ts';
import { newestOf, reconciliationKey, reconciliationPartition, type Table } from './table.ts';
import { unwrappedOf } from './unwrapping.ts';

export interface Reconciliations {
  /** What was found on a date; undefined where nobody looked yet. */
  of(date: string): Promise<Reconciliation | undefined>;
  /** What was found last; undefined before anybody looked. */
  latest(): Promise<Reconciliation | undefined>;
  save(found: Reconciliation, at: string): Promise<void>;
}

const keptSeconds = 400 * 24 * 3600;

export const reconciliationsIn = (table: Table): Reconciliations => ({
  async of(date) {
    const { client, name } = table;
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: reconciliationKey(date) }));
    return Item?.found;
  },

  latest: async () => (await newestOf(table, reconciliationPartition))?.found as Reconciliation | undefined,

  async save(found, at) {
    const expires = Math.floor(Date.parse(at) / 1000) + keptSeconds;
    const Item = { ...reconciliationKey(found.date), found, expires };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  },
});

interface Needs {
  readonly desk: Desk;
  readonly keys: () => Promise<Keys>;
  readonly cases: Cases;
  readonly mails: RawMails;
}

const hour = 3600_000;
/** Two days, so that one missed day is made up for; the last hour may still be on its way. */
const [oldest, newest] = [49 * hour, hour];
/** Mails looked up at the same time. */
const atOnce = 8;

/**
 * Looks each raw mail up. It does not believe that the desk was told of a mail: bucket and table are all it asks.
 *
 * @param now ISO 8601 instant, UTC
 * @param date the operator's calendar date
 */
export async function reconcile(needs: Needs, now: string, date: string): Promise<Reconciliation> {
  const at = Date.parse(now);
  const arrived = needs.mails.arrivedBetween(at - oldest, at - newest);
  const found: (readonly [string, Finding, string])[] = [];
  const lookUp = async (): Promise<void> => {
    for (let next = await arrived.next(); !next.done; next = await arrived.next())
      found.push(...(await lookedUp(needs, next.value)));
  };
  await Promise.all(Array.from({ length: atOnce }, lookUp));
  const those = (finding: Finding, at: 0 | 2) =>
    found.filter(([, what]) => what === finding).map((each) => each[at]);
  return {
    date,
    mails: found.length,
    lost: those('lost', 0).sort(),
    unanswered: those('unanswered', 2).sort(),
  };
}

/** Delivery, finding and reference; nothing for the desk's own canary. */
async function lookedUp(
  { desk, keys, cases, mails }: Needs,
  { key, delivery }: { readonly key: string; readonly delivery: string },
): Promise<readonly (readonly [string, Finding, string])[]> {
  const raw = await mails.read(key);
  const mail = await parseMail(raw);
  const ring = await keys();
  if (canaryDay(ring.unseal(headerOf(mail, 'x-privacy-desk-canary')))) return [];
  let last: readonly [string, Finding, string] = [delivery, 'lost', ''];
  for (const origin of originsOf(mail, raw, delivery, desk, ring)) {
    const reference = await cases.whereIs(origin);
    if (!reference) continue;
    last = [delivery, findingOn(delivery, await cases.read(reference)), reference];
    if (last[1] !== 'lost') break;
  }
  return [last];
}

/** As it came straight, and as it was before one of the operator's forwarders passed it on. */
function originsOf(mail: Mail, raw: Uint8Array, delivery: string, desk: Desk, ring: Keys): Set<string> {
  const pass = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' } as const;
  const envelopeFrom = headerOf(mail, 'return-path').replace(/[<>]/g, '').trim();
  const transport = { delivery, envelopeFrom, recipients: [], receivedAt: '', verdicts: pass };
  const forms = [mail, unwrappedOf(mail, transport, desk).mail];
  return new Set(forms.map((form) => ring.origin(...originParts(form, raw, delivery))));
}
