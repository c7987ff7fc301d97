// What lies outside of the table at the end of a simulated life, and what comes of it when an old copy of the table comes back.
import { breakInWords, checkAudits } from '../../functions/adapters/audit-check.ts';
import { applyErasures } from '../../functions/adapters/erasures-again.ts';
import { headOfRow } from '../../functions/adapters/table.ts';
import { auditRowPrefix, erasuresPrefix, headsPrefix } from '../../functions/contract.ts';
import { wordsLeft } from './deeds.ts';
import type { DeskInMemory } from './desk-in-memory.ts';
import type { seededTurns } from './turns.ts';

type Turns = ReturnType<typeof seededTurns>;
type Row = Readonly<Record<string, unknown>>;

const textsUnder = ({ aws }: DeskInMemory, prefix: string): string[] =>
  [...aws.objects]
    .filter(([key]) => key.startsWith(prefix))
    .map(([, bytes]) => Buffer.from(bytes).toString());

export async function within<T>(turns: Turns, run: () => Promise<T>): Promise<T> {
  let done: { readonly value: T } | undefined;
  let fault: unknown;
  await turns.run([
    () =>
      run().then(
        (value) => {
          done = { value };
        },
        (error: unknown) => {
          fault = error;
        },
      ),
  ]);
  if (!done) throw fault;
  return done.value;
}

/** Each head of a day that is over is kept, each erasure is in the log, nothing personal is in either, and all verifies. */
export async function proofsWrong(desk: DeskInMemory, turns: Turns): Promise<readonly string[]> {
  const { aws, table, world, proofs } = desk;
  const rows: Row[] = [...aws.rows.values()];
  const kept = textsUnder(desk, headsPrefix);
  const dates = new Set(kept.map((text) => JSON.parse(text.split('\n')[0] ?? '').date));
  const heads = new Set(kept.flatMap((text) => text.split('\n')));
  const last = new Map<string, string>();
  for (const row of rows.filter(({ SK }) => String(SK).startsWith(auditRowPrefix))) {
    const [date, head] = [String(row.GSI1PK).slice('CHANGED#'.length), headOfRow(row)];
    const name = `${date} ${head.reference}`;
    const before = last.get(name);
    if (dates.has(date) && (!before || JSON.parse(before).n < head.n)) last.set(name, JSON.stringify(head));
  }
  const lost = [...last].filter(([, head]) => !heads.has(head)).map(([name]) => `no head is kept of ${name}`);
  const log = textsUnder(desk, erasuresPrefix).map((text) => JSON.parse(text).reference);
  const unlogged = rows.filter(
    ({ SK, reference, erasedAt }) => SK === 'CASE' && erasedAt && !log.includes(reference),
  );
  const words = [...kept, ...textsUnder(desk, erasuresPrefix)].filter((text) => /person|@|Done/.test(text));
  const { breaks } = await within(turns, () =>
    checkAudits({ table, cases: world.cases, incidents: world.incidents, notices: world.notices, proofs }),
  );
  return [
    ...(dates.has('2026-03-02') ? [] : ['the heads of the first day are not kept']),
    ...lost,
    ...unlogged.map(({ reference }) => `the erasure of ${reference} is not in the log`),
    ...words.map((text) => `something personal is kept as a proof: ${text}`),
    ...breaks.map(breakInWords),
  ];
}

/** The table comes back as it was before staff did anything: what was erased goes again, and no chain breaks. */
export async function comeBack(
  desk: DeskInMemory,
  copy: DeskInMemory['aws']['rows'],
  turns: Turns,
): Promise<readonly string[]> {
  const { aws, table, world, proofs } = desk;
  const erased = textsUnder(desk, erasuresPrefix).map((text) => JSON.parse(text).reference);
  aws.rows = copy;
  const { left } = await within(turns, () => applyErasures(proofs, world.erasures));
  const rows: Row[] = [...aws.rows.values()];
  const isToSee = new Set(left.map(({ reference }) => reference));
  const stays = rows.filter(
    ({ SK, reference, erasedAt }) =>
      SK === 'CASE' && erased.includes(reference) && !erasedAt && !isToSee.has(String(reference)),
  );
  // Chains alone: heads that were kept later tell of what the copy does not hold.
  const { breaks } = await within(turns, () =>
    checkAudits({
      table,
      cases: world.cases,
      incidents: world.incidents,
      notices: world.notices,
      proofs: { ...proofs, under: async () => [] },
    }),
  );
  return [
    ...stays.map(({ reference }) => `${reference} came back and stays`),
    ...wordsLeft(rows),
    ...breaks.map(breakInWords),
  ];
}
