// `npm run fuzz:api -- --seconds 60 --from 1`: wild requests to every operation of both HTTP APIs, and wild files of people. Prints each failure as a line for corpus.json.
import { parseArgs } from 'node:util';
import '../settings.ts';
import { fuzz } from './api.ts';
import { fuzzFiles } from './files.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, from: { type: 'string', default: '1' } },
});
const until = Date.now() + Number(values.seconds) * 1000;
const first = Number(values.from);
let [seed, requests, files, broken] = [first, 0, 0, 0];
for (; Date.now() < until; seed++) {
  const run = await fuzz(seed, { requests: 2000, until });
  requests += run.requests;
  broken += run.failures.length;
  const read = await fuzzFiles(seed, 100, until);
  files += read.files;
  broken += read.failures.length;
  for (const failure of [...run.failures, ...read.failures])
    console.log(JSON.stringify({ seed, ...failure }));
}
console.log(JSON.stringify({ requests, files, seeds: [first, seed - 1], broken }));
process.exitCode = broken > 0 ? 1 : 0;
