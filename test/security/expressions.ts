// Every regular expression literal of the functions, as the parser finds it, and texts that would make a bad one run for hours.
import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

export interface Expression {
  /** File and line. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** All literals below `functions/`. */
export function expressionsOfFunctions(): readonly Expression[] {
  const files = globSync('functions/**/*.{ts,tsx}').sort();
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const found: Expression[] = [];
    visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
      const { regex, start } = node;
      if (node.type === 'Literal' && isRegex(regex))
        found.push({
          place: `${file}:${text.slice(0, Number(start)).split('\n').length}`,
          source: regex.pattern,
          flags: regex.flags,
        });
    });
    return found;
  });
}

const isRegex = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

function visit(node: unknown, look: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) look({ ...node });
  for (const child of Object.values(node)) visit(child, look);
}

/** What an expression may repeat: its own literals, one of each of its classes, and what nearly every one eats. */
function pumpsFor({ source }: Expression): readonly string[] {
  const literal = source
    .replace(/\\[pP]\{[^}]*\}/g, 'ä')
    .replace(/\\u\{?([0-9a-fA-F]{1,6})\}?/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16) || 32),
    )
    .replace(/\\[dws]/g, (each) => ({ '\\d': '0', '\\w': 'a', '\\s': ' ' })[each] ?? '')
    .replace(/\\[DWSbB]/g, '')
    .replace(/\\n/g, '\n')
    .replace(/\\r/g, '\r')
    .replace(/\\t/g, '\t')
    .replace(/\\(.)/g, '$1');
  const singles = [...new Set(literal.replace(/[()|*+?^${}[\]]/g, ''))];
  const words = literal.match(/[\p{L}\p{N}@.:/=<>"' -]{2,20}/gu) ?? [];
  const pairs = singles.slice(0, 12).map((one, i) => one + (singles[i + 1] ?? ' '));
  return [
    ...new Set([
      ...singles.slice(0, 24),
      ...pairs,
      ...words.slice(0, 12),
      ' ',
      '\n',
      'a',
      '0',
      '<',
      '"',
      ' \n',
      'a.',
      '-\n',
    ]),
  ];
}

/** Beginnings that let a match start, and ends that let it fail. */
const around: readonly (readonly [string, string])[] = [
  ['', '\u0000!'],
  ['<', '\u0000'],
  ['a', '\n\u0000'],
  ['', ''],
];

export interface Slow {
  readonly expression: Expression;
  readonly pump: string;
  readonly length: number;
  readonly ms: number;
}

/** Whether a text of so many characters takes an expression longer than that; the length grows, so that the worst ends early. */
export function slowestOf(expression: Expression, mostLength: number, budgetMs: number): Slow | undefined {
  const { source, flags } = expression;
  for (const pump of pumpsFor(expression))
    for (const [before, after] of around)
      for (const length of lengthsUpTo(mostLength)) {
        const text = before + pump.repeat(Math.ceil(length / pump.length)) + after;
        const ms = timed(() => matched(new RegExp(source, flags), text));
        if (ms > budgetMs) {
          // A busy machine is no proof: the best of three is.
          const best = Math.min(
            ms,
            timed(() => matched(new RegExp(source, flags), text)),
            timed(() => matched(new RegExp(source, flags), text)),
          );
          if (best > budgetMs) return { expression, pump, length, ms: best };
        }
      }
  return undefined;
}

/** As the code uses it: a global one over the whole text. */
function matched(expression: RegExp, text: string): void {
  if (expression.global) text.replace(expression, '');
  else expression.test(text);
}

function lengthsUpTo(most: number): readonly number[] {
  return [24, 28, 32, 36, 300, most];
}

/** Milliseconds that an expression takes here which looks from each character to the end. */
export const quadraticOf = (length: number): number => {
  const text = `${'.'.repeat(length)}!`;
  return Math.min(...[1, 2, 3].map(() => timed(() => /\.+$/.test(text))));
};

function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
