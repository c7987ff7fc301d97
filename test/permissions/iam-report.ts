// `npm run iam:report`: goes the whole ways in the local run and says which powers nobody used. Exit code 1 where one has no reason.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDesk } from '../../local/desk.ts';
import type { Template } from '../../local/template.ts';
import { goAllWays } from '../whole-ways/ways.ts';
import { permitsIn, type Used } from './permits.ts';
import { isClean, reportOn, tableOf } from './report.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-powers-'));
const used: Used = { asked: new Map(), refused: new Map() };
let template: Template | undefined;
const desk = await startDesk({
  dataDir,
  port: 0,
  smtpPort: 0,
  tell: (line) => console.error(line),
  permits: (of) => {
    template = of;
    return permitsIn(used)(of);
  },
});
try {
  await goAllWays(desk, dataDir);
} finally {
  await desk.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
if (!template) throw new Error('the desk has no template');
const report = reportOn(template, used);
console.log(tableOf(report));
process.exitCode = isClean(report) ? 0 : 1;
