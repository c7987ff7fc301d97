// npm run simulate -- [--seeds N] [--from S] [--first]: lives through N scenarios; a violation prints its seed and replays with
// --from; --first ends at it. --mutants: plants faults into the desk, one by one, and sees that such lives find each.
import { parseArgs } from 'node:util';
import fc from 'fast-check';

import '../settings.ts';

const { live, scenarios } = await import('./scenario.ts');
const { withoutWaiting } = await import('./timers.ts');

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '300' },
    from: { type: 'string', default: '1' },
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
  const tried = await tryMutants(count);
  console.log(JSON.stringify(tried));
  process.exit(tried.missed.length > 0 ? 1 : 0);
}

const started = process.cpuUsage();
let broken = 0;
await withoutWaiting(async () => {
  for (let seed = first; seed < first + count; seed++) {
    const [scenario] = fc.sample(scenarios, { seed, numRuns: 1 });
    const violations = scenario ? await live(scenario) : ['no scenario'];
    if (violations.length > 0) {
      broken += 1;
      console.log(JSON.stringify({ seed, violations, scenario }));
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
