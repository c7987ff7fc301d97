// The cells of a row as text, in the order of the columns: of CSV as they stand, of NDJSON by the names of the object's fields.
import type { Format, Layout } from './mapping.ts';
import type { AsideReason } from './person.ts';
import type { Row } from './records.ts';

/** Turns characters of the raw file into text; undefined where they are none in the encoding of the file. */
export type Decode = (raw: string) => string | undefined;

export type Cells = { readonly cells: readonly string[] } | { readonly aside: AsideReason };

export function cellsOf(
  row: Row,
  { format, names }: Pick<Layout, 'format' | 'names'>,
  decode: Decode,
): Cells {
  if (row.fault) return { aside: row.fault };
  if (format === 'ndjson') {
    const object = objectIn(row, decode);
    return 'aside' in object ? object : { cells: names.map((name) => object.fields.get(name) ?? '') };
  }
  const cells: string[] = [];
  for (const raw of row.cells) {
    const cell = decode(raw);
    if (cell === undefined) return { aside: 'encoding' };
    cells.push(cell);
  }
  return { cells };
}

/** Fields of the object on a line; those of an object inside of it as `address.city`. */
export function objectIn(
  { raw }: Pick<Row, 'raw'>,
  decode: Decode,
): { readonly fields: ReadonlyMap<string, string> } | { readonly aside: AsideReason } {
  const text = decode(raw);
  if (text === undefined) return { aside: 'encoding' };
  const value = parsed(text);
  return isObject(value) ? { fields: new Map(fieldsOf(value, '')) } : { aside: 'not-json' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(object: Readonly<Record<string, unknown>>, within: string): (readonly [string, string])[] {
  return Object.entries(object).flatMap(([name, value]) => {
    if (isObject(value) && within === '') return fieldsOf(value, `${name}.`);
    return [[within + name, textOf(value)] as const];
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a file begins with tells its format: an object, or anything else. */
export const formatOf = (text: string): Format => (/^\s*\{/.test(text) ? 'ndjson' : 'csv');
