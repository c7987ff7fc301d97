// npm run fuzz -- [--seconds N] [--seed S]: wild mails for a while. One JSON line: what was tried; a failure with its mail, exit 1.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { brokenBy, ways, wildMails } from './wild-mails.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const [seconds, firstSeed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(firstSeed)) {
  console.error('--seconds must be a number above 0, and --seed a whole number.');
  process.exit(2);
}

const batch = 500;
/** Of CPU time; no genuine mail takes a hundredth of it. */
const mostMilliseconds = 2_000;
const end = performance.now() + seconds * 1000;
let [mails, bytes, slowest] = [0, 0, 0];

const property = fc.asyncProperty(wildMails, ways, async (mail, way) => {
  const before = process.cpuUsage();
  const broken = await brokenBy(mail, way);
  const { user, system } = process.cpuUsage(before);
  mails += 1;
  bytes += mail.length;
  slowest = Math.max(slowest, (user + system) / 1000);
  if (broken.length > 0) throw new Error(broken.join('; '));
  if ((user + system) / 1000 > mostMilliseconds) throw new Error('it took too long');
});

let seed = firstSeed;
do {
  const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns: batch, seed });
  if (failed) {
    const [mail, way] = counterexample ?? [];
    const broken = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    console.log(JSON.stringify({ seed, broken, way, mail: mail?.toString('base64') }));
    process.exit(1);
  }
  seed += 1;
} while (performance.now() < end);
console.log(
  JSON.stringify({ mails, bytes, seeds: [firstSeed, seed - 1], slowestMs: Math.round(slowest), broken: 0 }),
);
