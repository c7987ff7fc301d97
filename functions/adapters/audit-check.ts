// The whole audit of the desk against itself and against the heads that were kept outside. For a command, never for a function:
// it scans the table.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { headsPrefix } from '../contract.ts';
import { addDays } from '../desk/clocks/calendar.ts';
import { isIncidentReference } from '../desk/incidents/reference.ts';
import { isNoticeReference } from '../desk/notices/reference.ts';
import { brokenAt } from './audit.ts';
import type { Audit, Cases } from './cases.ts';
import type { Incidents } from './incidents.ts';
import type { KeptProofs } from './kept-proofs.ts';
import type { Notices } from './notices.ts';
import { type Head, type Row, referenceOf, type Table } from './table.ts';

const firstLineSchema = v.object({ date: v.string(), cases: v.number() });
const headSchema = v.object({ reference: v.string(), n: v.number(), hash: v.string() });

/** Something that is not as it was. */
export type Break =
  /** An entry that does not follow from the one before, or an end that the case does not know. */
  | { readonly what: 'chain'; readonly reference: string; readonly entry: number }
  /** The chain may be whole, but on that date another entry stood here. */
  | { readonly what: 'entry'; readonly reference: string; readonly entry: number; readonly kept: string }
  /** On that date there was such a case. */
  | { readonly what: 'case'; readonly reference: string; readonly entry: number; readonly kept: string }
  /** No heads of that date, though there are earlier and later ones; or fewer than were written. */
  | { readonly what: 'day'; readonly kept: string }
  /** Somebody put other heads before those of that date, or hid them. The first ones count. */
  | { readonly what: 'covered'; readonly kept: string };

export interface AuditReport {
  readonly cases: number;
  readonly incidents: number;
  readonly notices: number;
  readonly entries: number;
  /** Cases whose personal words are gone: their chains verify as any other. */
  readonly erased: number;
  /** Dates whose heads are kept. */
  readonly days: { readonly count: number; readonly first: string | null; readonly last: string | null };
  readonly heads: number;
  readonly breaks: readonly Break[];
  readonly verified: boolean;
}

interface Needs {
  readonly table: Table;
  readonly cases: Pick<Cases, 'audit'>;
  readonly incidents: Pick<Incidents, 'audit'>;
  readonly notices: Pick<Notices, 'audit'>;
  readonly proofs: KeptProofs;
}

type KeptHead = Head & { readonly kept: string };

/** Cases read at the same time. */
const atOnce = 8;
/** A change between two reads looks like a break: it is one only when it stays. */
const mostReads = 3;

/**
 * Verifies every chain and compares it with what was kept.
 *
 * @param except UTC dates whose heads are not compared: those that a restore of the table took back
 */
export async function checkAudits(
  { table, proofs, ...audited }: Needs,
  except: readonly string[] = [],
): Promise<AuditReport> {
  const { dates, heads, breaks } = await keptHeads(proofs, except);
  const kept = Map.groupBy(heads, ({ reference }) => reference);
  const counts = { cases: 0, incidents: 0, notices: 0, entries: 0, erased: 0 };
  const auditOf = (reference: string) => audited[kindOf(reference)].audit(reference);
  const references = referencesIn(table);
  const check = async (): Promise<void> => {
    for await (const reference of references) {
      const { audit, broken } = await checkedChain(auditOf, reference, kept.get(reference) ?? []);
      counts[kindOf(reference)] += 1;
      counts.entries += audit?.rows.length ?? 0;
      if (audit?.rows.some(({ rule }) => rule === 'erased')) counts.erased += 1;
      breaks.push(...broken);
      kept.delete(reference);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, check));
  for (const [reference, before] of kept) breaks.push(...(await goneChain(auditOf, reference, before)));
  return {
    ...counts,
    days: { count: dates.length, first: dates[0] ?? null, last: dates.at(-1) ?? null },
    heads: heads.length,
    breaks: breaks.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)),
    verified: breaks.length === 0,
  };
}

function kindOf(reference: string): 'cases' | 'incidents' | 'notices' {
  if (isIncidentReference(reference)) return 'incidents';
  return isNoticeReference(reference) ? 'notices' : 'cases';
}

const nameOf = (each: Break): string => ('reference' in each ? each.reference : each.kept);

/** A break as a line for people. */
export function breakInWords(each: Break): string {
  switch (each.what) {
    case 'chain':
      return `${each.reference}: entry ${each.entry} does not follow from the one before it.`;
    case 'entry':
      return `${each.reference}: entry ${each.entry} is not the one that stood there on ${each.kept}.`;
    case 'case':
      return `${each.reference}: this case is gone; on ${each.kept} it had ${each.entry} entries.`;
    case 'day':
      return `${each.kept}: the heads of this day are not all there.`;
    case 'covered':
      return `${each.kept}: somebody put other heads before those of this day, or hid them; the first ones were compared.`;
  }
}

type AuditOf = (reference: string) => Promise<Audit | undefined>;

async function checkedChain(
  auditOf: AuditOf,
  reference: string,
  kept: readonly KeptHead[],
): Promise<{ readonly audit: Audit | undefined; readonly broken: readonly Break[] }> {
  for (let reads = 1; ; reads++) {
    const audit = await auditOf(reference);
    const broken = audit ? breaksIn(reference, audit, kept) : [];
    if (broken.length === 0 || reads >= mostReads) return { audit, broken };
  }
}

function breaksIn(reference: string, { rows, head }: Audit, kept: readonly KeptHead[]): readonly Break[] {
  const entry = brokenAt(rows, head);
  return [
    ...(entry === undefined ? [] : [{ what: 'chain', reference, entry } as const]),
    ...kept
      .filter(({ n, hash }) => rows[n - 1]?.hash !== hash)
      .slice(0, 1)
      .map((each) => ({ what: 'entry', reference, entry: each.n, kept: each.kept }) as const),
  ];
}

/** The scan did not come across it: it is gone, unless it came meanwhile. */
async function goneChain(
  auditOf: AuditOf,
  reference: string,
  kept: readonly KeptHead[],
): Promise<readonly Break[]> {
  const { audit, broken } = await checkedChain(auditOf, reference, kept);
  const last = kept.at(-1);
  return audit || !last ? broken : [{ what: 'case', reference, entry: last.n, kept: last.kept }];
}

/** All that was kept, by date. */
async function keptHeads(proofs: Needs['proofs'], except: readonly string[]) {
  const dates: string[] = [];
  const heads: KeptHead[] = [];
  const breaks: Break[] = [];
  for (const proof of await proofs.under(headsPrefix)) {
    const [first = '', ...lines] = (await proofs.read(proof)).trimEnd().split('\n');
    const { date, cases } = v.parse(firstLineSchema, JSON.parse(first));
    dates.push(date);
    if (proof.isCovered) breaks.push({ what: 'covered', kept: date });
    if (cases !== lines.length || proof.key !== `${headsPrefix}${date}.jsonl`)
      breaks.push({ what: 'day', kept: date });
    if (except.includes(date)) continue;
    for (const line of lines) heads.push({ ...v.parse(headSchema, JSON.parse(line)), kept: date });
  }
  for (let date = dates[0] ?? ''; date < (dates.at(-1) ?? ''); date = addDays(date, 1))
    if (!dates.includes(date)) breaks.push({ what: 'day', kept: date });
  return { dates, heads, breaks };
}

/** References of all cases, incidents and notices, in no order. */
async function* referencesIn({ client, name }: Table): AsyncGenerator<string> {
  let ExclusiveStartKey: Row | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        FilterExpression: 'SK IN (:case, :incident, :notice)',
        ExpressionAttributeValues: { ':case': 'CASE', ':incident': 'INCIDENT', ':notice': 'NOTICE' },
        ProjectionExpression: 'PK',
        ExclusiveStartKey,
      }),
    );
    for (const row of page.Items ?? []) yield referenceOf(row);
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}
