// What the console's first view costs: JavaScript on the wire, and how long until somebody who is signed in at the issuer can work. Needs a Chromium.
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtConsole } from '../lib/console-build.ts';
import { openHouse } from '../test/browser/a-house.ts';
import { signedIn } from '../test/browser/at-the-console.ts';

/** KB of JavaScript, gzip, that the first view may take. */
const mostKB = 380;
const runs = 5;

export async function consoleFigures() {
  const house = await openHouse();
  try {
    const reference = await aCase(house);
    const figures = [];
    for (const place of ['', `#/case/${reference}`]) {
      const page = await signedIn(house, 'officer', place);
      const loaded: string[] = [];
      page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        const began = performance.now();
        await page.goto('about:blank');
        await page.goto(`/staff/${place}`);
        await page.locator('h1').waitFor();
        times.push(performance.now() - began);
      }
      const scripts = [
        ...new Set(loaded.filter((path) => path.endsWith('.js')).map((path) => basename(path))),
      ];
      const of = (ending: string) =>
        Math.round(
          scripts.reduce((sum, name) => sum + statSync(join(builtConsole(), `${name}${ending}`)).size, 0) /
            1024,
        );
      const gzipKB = of('.gz');
      if (gzipKB > mostKB)
        throw new Error(`The first view takes ${gzipKB} KB of JavaScript, more than ${mostKB}.`);
      figures.push({
        view: place ? 'case' : 'today',
        scripts: scripts.length,
        gzipKB,
        brotliKB: of('.br'),
        mostKB,
        msToHeading: Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0),
      });
      await page.context().close();
    }
    return figures;
  } finally {
    await house.close();
  }
}

async function aCase({ sendMail, caseOf }: Awaited<ReturnType<typeof openHouse>>): Promise<string> {
  const from = 'bench@example.net';
  await sendMail({ from, subject: 'My data', text: 'I live in Germany. Please delete my account.' });
  return caseOf(from);
}
