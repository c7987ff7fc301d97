// What an import would make of the first rows of a file, before it is begun.
import type { Affectedness } from '../recipient.ts';
import { residenceOf, wayOf } from '../recipient.ts';
import { categoryWords, isKnownCategory } from './categories.ts';
import { cellsOf } from './cells.ts';
import type { Head } from './head.ts';
import { type Field, fieldNamed } from './header-words.ts';
import { guessedColumns, type Mapping, missingIn, planOf } from './mapping.ts';
import { type AsideReason, asideReasons, mailIn, readPerson } from './person.ts';
import { isUnitedState } from './places.ts';
import type { Row } from './records.ts';

export type RowPreview = { readonly line: number } & (
  | { readonly affected: Affectedness; readonly aside?: undefined }
  | { readonly aside: AsideReason; readonly affected?: undefined }
);

export interface Preview {
  readonly mapping: Mapping;
  readonly columns: readonly {
    readonly name: string;
    readonly field: Field | null;
    readonly samples: readonly string[];
  }[];
  /** What the mapping lacks. */
  readonly missing: readonly string[];
  /** What officers should look at twice. */
  readonly doubts: readonly string[];
  /** Rows that were looked at, and what became of them. */
  readonly rows: number;
  readonly setAside: readonly {
    readonly reason: AsideReason;
    readonly sentence: string;
    readonly rows: number;
  }[];
  readonly unreachable: number;
  readonly first: readonly RowPreview[];
}

const shown = 10;
const samples = 3;

/** @param given what staff chose; guessed from the header where they did not yet */
export function previewOf(head: Head, given?: Mapping): Preview {
  const { layout, rows, decode } = head;
  const mapping = given ?? guessedMapping(head);
  const plan = planOf(layout, mapping);
  const read = rows.map((row): RowPreview => {
    const found = cellsOf(row, layout, decode);
    return { line: row.line, ...('cells' in found ? readPerson(found.cells, plan) : found) };
  });
  const aside = read.flatMap((each) => each.aside ?? []);
  const people = read.flatMap((each) => each.affected ?? []);
  const fieldOf = new Map(
    Object.entries(mapping.columns).flatMap(([field, columns = []]) =>
      columns.map((column) => [column, field as Field] as const),
    ),
  );
  return {
    mapping,
    columns: layout.names.map((name, place) => ({
      name,
      field: fieldOf.get(name) ?? null,
      samples: samplesOf(head, place),
    })),
    missing: missingIn(mapping),
    doubts: doubtsIn(head, mapping, people),
    rows: rows.length,
    setAside: [...new Set(aside)].map((reason) => ({
      reason,
      sentence: asideReasons[reason],
      rows: aside.filter((each) => each === reason).length,
    })),
    unreachable: people.filter((person) => wayOf(person) === 'none').length,
    first: read.slice(0, shown),
  };
}

function guessedMapping(head: Head): Mapping {
  const columns = guessedColumns(head.layout.names);
  const [states] = columns.subdivision ?? [];
  // Where every state is one of the United States and no country is said, it is offered, and staff say yes to it or not.
  const isAmerican = !columns.country && states !== undefined && valuesOf(head, states).every(isUnitedState);
  return {
    columns,
    constants: isAmerican && states && valuesOf(head, states).length > 0 ? { country: 'US' } : {},
  };
}

const cellsIn = ({ layout, decode }: Head, row: Row): readonly string[] => {
  const found = cellsOf(row, layout, decode);
  return 'cells' in found ? found.cells : [];
};

const valuesOf = (head: Head, column: string): readonly string[] => {
  const place = head.layout.names.indexOf(column);
  return head.rows.map((row) => (cellsIn(head, row)[place] ?? '').trim()).filter((cell) => cell !== '');
};

function samplesOf(head: Head, place: number): readonly string[] {
  const found: string[] = [];
  for (const row of head.rows) {
    const cell = (cellsIn(head, row)[place] ?? '').trim();
    if (cell !== '' && !found.includes(cell)) found.push(cell.slice(0, 100));
    if (found.length === samples) break;
  }
  return found;
}

const addressesIn = (head: Head, columns: readonly string[] = []): readonly string[] =>
  columns.slice(0, 1).flatMap((column) => valuesOf(head, column));

function doubtsIn(
  head: Head,
  { columns, constants }: Mapping,
  people: readonly Affectedness[],
): readonly string[] {
  const { layout, encodingBy, rows } = head;
  const doubts: string[] = [];
  if (encodingBy === 'guess')
    doubts.push(
      `The file is not in UTF-8. It is read as ${layout.encoding}: look whether names with accents are right, or choose another encoding.`,
    );
  if (layout.format === 'csv' && !layout.hasHeader)
    doubts.push('The first row looks like a person and not like a header: say which column is what.');
  if (rows.length === 0) doubts.push('There is no row behind the header.');
  const strangers = layout.names.filter((name) => layout.hasHeader && fieldNamed(name) === undefined);
  if (layout.hasHeader && strangers.length === layout.names.length)
    doubts.push('No word of the header is known: say which column is what.');
  const unusable = addressesIn(head, columns.address).filter((address) => mailIn(address) === '').length;
  if (unusable > 0) doubts.push(`Mail addresses that nobody can write to: ${unusable}.`);
  const nowhere = people.filter((person) => residenceOf(person) === 'ZZ').length;
  if (nowhere > 0 && (columns.country || constants.country))
    doubts.push(`Of ${nowhere} of ${people.length} people nobody can tell in which country they live.`);
  const words = (columns.categories ?? [])
    .flatMap((column) => valuesOf(head, column))
    .flatMap(categoryWords)
    .map((word) => word.trim());
  const unknown = [...new Set(words.filter((word) => !isKnownCategory(word)))].slice(0, 5);
  if (unknown.length > 0)
    doubts.push(`These words for data are not known, and count as “other”: ${unknown.join(', ')}.`);
  return doubts;
}
