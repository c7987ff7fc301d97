// How a file is written, from its first bytes: encoding, separator, header. All of it can be wrong, so staff may say otherwise.
import { Refusal } from '../../refusal.ts';
import { type Decode, formatOf, objectIn } from './cells.ts';
import { type Encoding, encodingOf, type FoundEncoding } from './encoding.ts';
import { fieldNamed } from './header-words.ts';
import type { Layout } from './mapping.ts';
import { type Manner, type Row, rowsIn, type Separator, separators } from './records.ts';

/** What turns bytes of an encoding into characters of the raw file, and those into text. */
export interface Script {
  /** One character for each unit. */
  units(bytes: Uint8Array): string;
  readonly decode: Decode;
}
export type Scripts = (encoding: Encoding) => Script;

/** What staff say of a file. */
export interface Choice {
  readonly encoding?: Encoding | undefined;
  readonly separator?: Separator | undefined;
  readonly hasHeader?: boolean | undefined;
}

export interface Head {
  readonly layout: Layout;
  readonly encodingBy: FoundEncoding['by'] | 'choice';
  /** Rows behind the header, as far as the first bytes reach. */
  readonly rows: readonly Row[];
  readonly decode: Decode;
}

/** Rows that a guess looks at. */
const lookedAt = 200;
const firstPlace = { line: 1, isSkipping: false } as const;

/**
 * @param start first bytes of the file
 * @param isWhole true where it has no more
 * @throws Refusal `invalid` where it is no list of people
 */
export function headOf(start: Uint8Array, isWhole: boolean, scripts: Scripts, choice: Choice = {}): Head {
  if (isNoText(start)) throw new Refusal('invalid', noText);
  const found = encodingOf(start);
  const encoding = choice.encoding ?? found.encoding;
  const mark = encoding === found.encoding ? found.mark : 0;
  const { units, decode } = scripts(encoding);
  const text = units(start.subarray(mark));
  if (text.trim() === '') throw new Refusal('invalid', 'The file is empty.');
  if (/[\u0000-\u0008]/.test(text)) throw new Refusal('invalid', noText);
  if (/^\s*\[\s*[{\]]/.test(text))
    throw new Refusal(
      'invalid',
      'This is one array of JSON. Write one object on each line, without brackets and commas around (NDJSON).',
    );
  const format = formatOf(text);
  const separator = format === 'csv' ? (choice.separator ?? separatorOf(text, isWhole)) : undefined;
  const { rows } = rowsIn(text, firstPlace, isWhole, { separator });
  const encodingBy = choice.encoding ? 'choice' : found.by;
  const written = { format, encoding, mark, ...(separator && { separator }) };
  if (format === 'ndjson')
    return {
      layout: { ...written, hasHeader: false, names: fieldNames(rows, decode) },
      encodingBy,
      rows,
      decode,
    };

  const [first, ...others] = rows;
  if (!first || first.fault === 'too-long')
    throw new Refusal(
      'invalid',
      'The first line is longer than 64 KB: line ends are missing, or it is no list of people.',
    );
  if (first.fault) throw new Refusal('invalid', 'A quotation mark in the first line is never closed.');
  const cells = first.cells.map((cell) => decode(cell) ?? '');
  const hasHeader = choice.hasHeader ?? isHeader(cells);
  const names = hasHeader ? namesOf(cells) : cells.map((_, n) => columnNumber(n));
  return { layout: { ...written, hasHeader, names }, encodingBy, rows: hasHeader ? others : rows, decode };
}

/** How rows of a file are read. */
export const mannerOf = ({ separator, names }: Layout): Manner => ({ separator, width: names.length });

const noText = 'This is no text. Save the list as CSV (“comma separated”), in UTF-8 if you can choose.';

/** Spreadsheets, archives and PDF begin so. */
const isNoText = (start: Uint8Array): boolean =>
  ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF', '\u001f\u008b'].some((mark) =>
    [...mark].every((character, n) => start[n] === character.charCodeAt(0)),
  );

/** The separator by which most rows have as many cells as the first. */
function separatorOf(text: string, isWhole: boolean): Separator {
  const rated = separators.map((separator) => {
    const rows = rowsIn(text, firstPlace, isWhole, { separator }).rows.slice(0, lookedAt);
    const width = rows[0]?.cells.length ?? 0;
    const same = rows.filter(({ cells }) => cells.length === width).length;
    return { separator, score: width > 1 ? same * 1_000 + width : 0 };
  });
  const [best] = rated.toSorted((one, other) => other.score - one.score);
  return best?.score ? best.separator : ',';
}

/** A header has words and no mail address; where one of its words is a known one, numbers do not matter. */
function isHeader(cells: readonly string[]): boolean {
  if (cells.some((cell) => cell.includes('@'))) return false;
  return (
    cells.some((cell) => fieldNamed(cell) !== undefined) ||
    cells.every((cell) => cell.trim() !== '' && !/^[\d\s.,/-]+$/.test(cell))
  );
}

const columnNumber = (n: number): string => `column ${n + 1}`;

/** Each name once, so that a mapping can say which column it means. */
function namesOf(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, n) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, 100) || columnNumber(n);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function fieldNames(rows: readonly Row[], decode: Decode): readonly string[] {
  const names = new Set<string>();
  for (const row of rows.slice(0, lookedAt)) {
    const object = objectIn(row, decode);
    if ('fields' in object) for (const name of object.fields.keys()) names.add(name);
  }
  if (names.size === 0) throw new Refusal('invalid', 'No line of the file is an object of JSON.');
  return [...names];
}
