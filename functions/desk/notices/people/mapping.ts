// Which column of a file says what of a person: guessed from its header, set right by staff, and kept as a plan for every row.
import type { DataCategory } from '../../incidents/incident.ts';
import type { Encoding } from './encoding.ts';
import { type Field, fieldNamed, fields, isFamilyName } from './header-words.ts';
import type { Separator } from './records.ts';

export const formats = ['csv', 'ndjson'] as const;
export type Format = (typeof formats)[number];

/** How a file is written. */
export interface Layout {
  readonly format: Format;
  readonly encoding: Encoding;
  /** Bytes at the start that are no text. */
  readonly mark: number;
  readonly separator?: Separator | undefined;
  readonly hasHeader: boolean;
  /** Columns as they are called in a mapping, in their order. */
  readonly names: readonly string[];
}

/** Names of columns that make a field, in their order. */
export type Columns = { readonly [Name in Field]?: readonly string[] | undefined };

/** What holds for every row whose own cell says nothing. */
export interface Constants {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** ISO 3166-2 subdivision without the country. */
  readonly subdivision?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly categories?: readonly DataCategory[] | undefined;
}

export interface Mapping {
  readonly columns: Columns;
  readonly constants: Constants;
}

/** A mapping over a layout, ready for rows: the places of cells instead of names. */
export interface Plan {
  readonly layout: Layout;
  readonly cells: Readonly<Record<Field, readonly number[]>>;
  readonly constants: Constants;
}

/** Columns by their headers. Names are put in the order in which they are written. */
export function guessedColumns(names: readonly string[]): Columns {
  const guessed = new Map<Field, string[]>();
  for (const name of names) {
    const field = fieldNamed(name);
    if (field) guessed.set(field, [...(guessed.get(field) ?? []), name]);
  }
  const whole = guessed.get('name') ?? [];
  guessed.set('name', oneName(whole));
  // One mail address is enough, and two would be two people.
  guessed.set('address', (guessed.get('address') ?? []).slice(0, 1));
  for (const field of ['country', 'language', 'subdivision', 'postcode', 'city'] as const)
    guessed.set(field, (guessed.get(field) ?? []).slice(0, 1));
  return Object.fromEntries([...guessed].filter(([, columns]) => columns.length > 0));
}

/** Either the parts of a name, or the first column that holds a whole one. */
function oneName(columns: readonly string[]): string[] {
  const family = columns.filter(isFamilyName);
  if (family.length === 0) return columns.slice(0, 1);
  const given = columns.filter((column) => !isFamilyName(column) && isPartOfName(column));
  return given.length > 0 ? [...given, ...family.slice(0, 2)] : [...columns.slice(0, 1)];
}

const isPartOfName = (column: string): boolean =>
  !/full|customer|kunde|client|contact|person|complet|recipient|vollname/i.test(column);

/** Columns of a mapping that the file does not have. */
export const unknownColumns = (
  { columns }: Pick<Mapping, 'columns'>,
  names: readonly string[],
): readonly string[] =>
  Object.values(columns).flatMap((wanted = []) => wanted.filter((column) => !names.includes(column)));

export const nobodyTold = 'No column holds mail addresses or postal addresses: nobody could be told.';

/** What a mapping lacks, in sentences. Empty where people can be told by it. */
export function missingIn({ columns, constants }: Mapping): readonly string[] {
  const has = (field: Field): boolean => (columns[field]?.length ?? 0) > 0;
  const missing: string[] = [];
  const hasPostal = has('postal') || (has('street') && (has('city') || has('postcode')));
  if (!has('address') && !hasPostal) missing.push(nobodyTold);
  if (!has('name'))
    missing.push('No column holds names: letters cannot be addressed, and mails greet nobody by name.');
  if (!has('country') && !constants.country)
    missing.push(
      'No column says in which country people live. Duties hang on it: choose a column, or one country for all rows.',
    );
  if (!has('categories') && !constants.categories?.length)
    missing.push(
      'Nothing says which data of people are concerned. Choose a column, or the same for all rows.',
    );
  return missing;
}

export function planOf(layout: Layout, { columns, constants }: Mapping): Plan {
  const places = new Map(layout.names.map((name, place) => [name, place]));
  const placesOf = (field: Field): readonly number[] =>
    (columns[field] ?? []).flatMap((column) => places.get(column) ?? []);
  const cells = Object.fromEntries(fields.map((field) => [field, placesOf(field)]));
  return { layout, cells: { ...noCells, ...cells }, constants };
}

const noCells: Plan['cells'] = {
  name: [],
  address: [],
  postal: [],
  street: [],
  postcode: [],
  city: [],
  country: [],
  subdivision: [],
  language: [],
  categories: [],
};
