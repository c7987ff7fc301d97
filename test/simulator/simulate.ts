// npm run simulate -- [--seeds N] [--from S] [--first]: lives through N scenarios; a violation prints its seed and replays with
// --from; --first ends at it. --of imports: lives of lists of people; --of campaigns: of notices that go out; --of printings: of
// letters. --mutants: plants faults into the desk, one by one, and sees that such lives find each; all of them unless --of is told.
import { parseArgs } from 'node:util';
import fc from 'fast-check';

import '../settings.ts';

const { withoutWaiting } = await import('./timers.ts');

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '300' },
    from: { type: 'string', default: '1' },
    of: { type: 'string' },
    first: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
  },
});
const [count, first] = [Number(values.seeds), Number(values.from)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(first)) {
  console.error('--seeds must be a number of at least 1, and --from a whole number.');
  process.exit(2);
}

if (values.mutants) {
  const { tryMutants } = await import('./mutants.ts');
  const { plantedFaults } = await import('./planted-faults.ts');
  const tried = await tryMutants(
    count,
    plantedFaults.filter(({ foundBy = 'desks' }) => foundBy === (values.of ?? foundBy)),
  );
  console.log(JSON.stringify(tried));
  process.exit(tried.missed.length > 0 ? 1 : 0);
}

/** What a seed becomes, lived through: what was lived, and the promises that were broken. */
type Life = (seed: number) => Promise<{ readonly lived: unknown; readonly violations: readonly string[] }>;

const lifeOf =
  <T>(all: fc.Arbitrary<T>, live: (life: T) => Promise<readonly string[]>): Life =>
  async (seed) => {
    const [lived] = fc.sample(all, { seed, numRuns: 1 });
    return { lived, violations: lived ? await live(lived) : ['nothing to live through'] };
  };

const kinds: Readonly<Record<string, () => Promise<Life>>> = {
  desks: async () => {
    const { live, scenarios } = await import('./scenario.ts');
    return lifeOf(scenarios, live);
  },
  imports: async () => {
    const { imports, liveImport } = await import('./imports.ts');
    return lifeOf(imports, liveImport);
  },
  campaigns: async () => {
    const { campaigns, liveCampaign } = await import('./campaign.ts');
    return lifeOf(campaigns, liveCampaign);
  },
  printings: async () => {
    const { livePrinting, printings } = await import('./printing.ts');
    return lifeOf(printings, livePrinting);
  },
};
const of = values.of ?? 'desks';
const life = await kinds[of]?.();
if (!life) {
  console.error(`There are no lives of ${of}. There are: ${Object.keys(kinds).join(', ')}.`);
  process.exit(2);
}

const started = process.cpuUsage();
let broken = 0;
await withoutWaiting(async () => {
  for (let seed = first; seed < first + count; seed++) {
    const { lived, violations } = await life(seed);
    if (violations.length > 0) {
      broken += 1;
      console.log(JSON.stringify({ seed, violations, scenario: lived }));
      if (values.first) break;
    }
    if (seed % 500 === 0) console.error(`${seed - first + 1} of ${count}`);
  }
});
const { user, system } = process.cpuUsage(started);
console.log(
  JSON.stringify({ scenarios: count, from: first, violated: broken, cpuSeconds: (user + system) / 1e6 }),
);
process.exit(broken > 0 ? 1 : 0);
