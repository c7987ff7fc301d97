// The mail of a whole life once more: over the desk as it is it changes nothing, and into an empty table it gives the same cases.
import { casesIn } from '../../functions/adapters/cases.ts';
import { replay } from '../../functions/adapters/replay.ts';
import { replayKey, seenKey } from '../../functions/adapters/table.ts';
import { rawMailPrefix } from '../../functions/contract.ts';
import type { DeskInMemory } from './desk-in-memory.ts';
import { within } from './proofs.ts';
import type { Turns } from './turns.ts';

type Row = Readonly<Record<string, unknown>>;

/** What went wrong. The desk is afterwards as it was. */
export async function violationsOfReplay(desk: DeskInMemory, turns: Turns): Promise<string[]> {
  const { aws } = desk;
  const [rows, objects] = [structuredClone(aws.rows), new Map(aws.objects)];
  const found = await within(turns, async () => {
    const changed = await overItself(desk);
    aws.rows = new Map();
    aws.objects = new Map(objects);
    return [...changed, ...(await intoNothing(desk, [...rows.values()]))];
  });
  [aws.rows, aws.objects] = [rows, objects];
  return found;
}

async function overItself(desk: DeskInMemory): Promise<string[]> {
  const before = textsOf(desk);
  await replayAll(desk);
  const changed = [...textsOf(desk)].filter(([key, text]) => before.get(key) !== text);
  return changed.map(([key]) => `a replay changed ${key}`);
}

async function intoNothing(desk: DeskInMemory, before: readonly Row[]): Promise<string[]> {
  const { left } = await replayAll(desk);
  const { rows, objects } = desk.aws;
  const after = [...rows.values()];
  const taken = new Set(after.map(({ delivery }) => delivery));
  const stored = [...objects.keys()]
    .filter((key) => key.startsWith(rawMailPrefix))
    .map((key) => key.slice(rawMailPrefix.length));
  const opened = before.filter(
    ({ SK, delivery, erasedAt }) => SK === 'CASE' && !erasedAt && stored.includes(String(delivery)),
  );
  return [
    ...stored
      .filter((delivery) => !taken.has(delivery) && !left.includes(delivery))
      .map((delivery) => `a replay lost ${delivery}`),
    // All mails of a life are stored in one moment, so an answer may come before what it answers, or after it.
    ...opened
      .filter(({ PK, origin, delivery }) => {
        const joined = `${seenKey(String(origin)).PK}\nSEEN`;
        return !rows.has(`${PK}\nCASE`) && !rows.has(joined) && !left.includes(String(delivery));
      })
      .map(({ PK }) => `a replay did not give ${PK} again`),
    ...after
      .filter(({ SK, state }) => String(SK).startsWith('LETTER#') && state !== 'muted')
      .map(({ PK, SK }) => `a replay would send ${PK} ${SK}`),
  ];
}

const textsOf = ({ aws }: DeskInMemory) =>
  new Map(
    [...aws.rows]
      .filter(([, { PK }]) => PK !== replayKey.PK)
      .map(([key, row]) => [key, JSON.stringify(row)] as const),
  );

const replayAll = async ({ world, table, proofs }: DeskInMemory) =>
  replay(
    {
      desk: world.desk,
      keys: await world.keys(),
      table,
      cases: casesIn(table, world.keys, world.now, { letters: 'muted' }),
      letters: world.letters,
      mails: world.mails,
      proofs,
    },
    { until: Date.parse('2100-01-01'), again: true },
  );
