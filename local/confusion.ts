// What an index that lies beside mails says of them, against what the desk took them for.
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

type Row = Readonly<Record<string, unknown>>;
/** Column → value in the index → verdict → number of mails. */
export type Confusion = Record<string, Record<string, Record<string, number>>>;

const columns = ['auto_reply', 'bounce'];

/** @returns undefined where no index.csv, index.tsv or index.jsonl with the columns file, auto_reply and bounce is found */
export async function confusionOf(
  paths: readonly string[],
  lines: readonly { readonly file: string; readonly verdict: unknown }[],
): Promise<Confusion | undefined> {
  const indexed = new Map<string, Row>();
  for (const path of paths) {
    const folder = (await stat(path)).isDirectory() ? path : dirname(path);
    for (const name of (await readdir(folder)).filter((one) => /^index\.(?:csv|tsv|jsonl)$/i.test(one)))
      for (const row of rowsOf(await readFile(join(folder, name), 'utf8'), extname(name).toLowerCase()))
        if ('file' in row && columns.every((column) => column in row))
          indexed.set(join(folder, String(row.file)), row);
  }
  if (indexed.size === 0) return undefined;
  const indexedAs = (file: string, column: string) =>
    String(indexed.get(join(file))?.[column] ?? 'not indexed');
  const counted = (some: typeof lines) =>
    Object.fromEntries(
      [...Map.groupBy(some, (line) => String(line.verdict))].map(([of, all]) => [of, all.length]),
    );
  return Object.fromEntries(
    columns.map((column) => {
      const byValue = Map.groupBy(lines, ({ file }) => indexedAs(file, column));
      return [column, Object.fromEntries([...byValue].map(([value, some]) => [value, counted(some)]))];
    }),
  );
}

function rowsOf(text: string, kind: string): Row[] {
  const [head = '', ...rest] = text.split(/\r?\n/).filter((line) => line !== '');
  if (kind === '.jsonl') return [head, ...rest].map((line): Row => JSON.parse(line));
  const cells = kind === '.tsv' ? (line: string) => line.split('\t') : cellsOf;
  const names = cells(head);
  return rest.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i], cell])));
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );

/** A line for each value of each column, as people read it. */
export const inWords = (confusion: Confusion): string[] =>
  Object.entries(confusion).flatMap(([column, values]) =>
    Object.entries(values).map(([value, counts]) => {
      const most = Object.entries(counts).sort(([, a], [, b]) => b - a);
      return `${column} ${value || '–'}: ${most.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`;
    }),
  );
