// npm run bench [-- FIGURE…]: every figure as a JSON line. Times are of this machine: compare ratios, not runs.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import '../test/settings.ts';

const figures: Record<string, () => Promise<object>> = {
  functions: async () => (await import('./functions.ts')).functionsAlone(),
  mail: async () => inPlainNode('mail.ts', 'mailFigures'),
  sorting: async () => (await import('./sorting.ts')).sortingFigures(),
  bundles: async () => (await import('./bundles.ts')).bundleFigures(),
  audience: async () => inPlainNode('audience.ts', 'audienceFigures'),
  lists: async () => (await import('./lists.ts')).listFigures(),
  pages: async () => (await import('./pages.ts')).pageFigures(),
  console: async () => [
    ...(await (await import('./console.ts')).consoleFigures()),
    await (await import('./scrolling.ts')).scrollingFigures(),
  ],
  letters: async () => inPlainNode('letters.ts', 'letterFigures'),
  notices: async () => (await import('./notices.ts')).noticeFigures(),
  local: async () => (await import('./local-way.ts')).wholeLocalWay(),
};

/** Without the loader that this process needs for pages: what it adds to each function is not in what is deployed. */
function inPlainNode(file: string, name: string): object {
  const code = `console.log(JSON.stringify(await (await import('./bench/${file}')).${name}()))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(figures, name));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}. There are: ${Object.keys(figures).join(', ')}.`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(figures))
  if (positionals.length === 0 || positionals.includes(name)) {
    console.error(`measuring ${name} …`);
    const measured = await measure();
    for (const line of Array.isArray(measured) ? measured : [measured])
      console.log(JSON.stringify({ figure: name, ...line }));
  }
process.exit(0);
