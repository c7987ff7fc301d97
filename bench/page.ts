// node bench/page.ts FILE > docs/benchmarks.md: the figures of one machine as a page. FILE holds JSON lines, as `npm run bench` and
// the last lines of `npm run simulate -- --mutants` print them.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

type Figure = Readonly<Record<string, unknown>>;

const [file = ''] = process.argv.slice(2);
const figures: readonly Figure[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line))
  .map((figure) => ('planted' in figure ? { figure: 'planted faults', ...figure } : figure));

const of = (name: string): Figure => figures.find(({ figure }) => figure === name) ?? {};
const ratios = figures.filter(({ figure }) => figure === 'bundles');
const worst = ratios.reduce<Figure>(
  (most, each) => (Number(each.ratio) > Number(most.ratio ?? 0) ? each : most),
  {},
);
const [functions, mail, letters, planted] = [
  of('functions'),
  of('mail'),
  of('letters'),
  of('planted faults'),
];

/** What binds, in the order of importance: what is measured, the bound, the goal, what came out. */
const binding: readonly (readonly [what: string, bound: string, goal: string, measured: unknown])[] = [
  ['AWS requests for a new mail, warm', '8', '6', functions.requestsPerMail],
  ['write units for a new mail', '20', '14', functions.writeUnitsPerMail],
  ['dollars for 1,000 mails, without SES', '0.04', '0.025', functions.dollarsPer1000WithoutSes],
  ['CPU for a mail in our functions, warm, ms', '6', '3', functions.cpuMsPerMail],
  [
    'cold load ÷ cold load of the bare SDK clients, the worst function',
    '1.4',
    '1.15',
    worst.ratio && `${worst.ratio} (${worst.function})`,
  ],
  ['a mail of 40 MB: CPU, seconds', '2', '1', mail.cpuSecondsOf40MBMail],
  ['a mail of 40 MB: memory above the base, MB', '512', '256', mail.peakMBOver40MBMail],
  ['letters a second', '100', '250', letters.lettersPerSecond],
  [
    'planted faults caught',
    '20 of 20',
    '40 of 40',
    planted.planted && `${planted.caught} of ${planted.planted}`,
  ],
];

const cell = (value: unknown): string =>
  value === undefined || value === null
    ? '—'
    : typeof value === 'object'
      ? Object.entries(value)
          .map(([name, each]) => `${name} ${cell(each)}`)
          .join(', ')
      : String(value);

const row = (cells: readonly unknown[]): string => `| ${cells.map(cell).join(' | ')} |`;

function tableOf(lines: readonly Figure[]): string {
  const [first = {}] = lines;
  if (lines.length === 1)
    return [
      row(['figure', 'measured']),
      '| --- | --- |',
      ...Object.entries(first)
        .filter(([name]) => name !== 'figure')
        .map(row),
    ].join('\n');
  const names = [...new Set(lines.flatMap(Object.keys))].filter((name) => name !== 'figure');
  return [
    row(names),
    row(names.map(() => '---')),
    ...lines.map((line) => row(names.map((name) => line[name]))),
  ].join('\n');
}

const groups = Map.groupBy(figures, ({ figure }) => String(figure));
console.log(`# Benchmarks

Made by \`npm run bench\` and \`node bench/page.ts\` on ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}) with ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}.
Nothing of it was run on AWS. Times are of that machine: ratios, requests, units and bytes carry over, milliseconds do not. Prices are list prices, dated in \`bench/prices.ts\`.

## The figures that bind

${row(['figure', 'bound', 'goal', 'measured'])}
| --- | --- | --- | --- |
${binding.map(row).join('\n')}
${[...groups].map(([name, lines]) => `\n## ${name}\n\n${tableOf(lines)}`).join('\n')}`);
