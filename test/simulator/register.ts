// What must not be in the register of written notice, whatever failed.
import { type AuditRow, brokenAt } from '../../functions/adapters/audit.ts';
import { loadedFrom } from '../../functions/adapters/case-rows.ts';
import { personOf, type Wish } from '../../functions/desk/written-notice/entry.ts';
import { wishOf } from '../../functions/desk/written-notice/from-cases.ts';
import type { MemoryAws } from '../aws/memory-aws.ts';

type Row = Readonly<Record<string, unknown>>;

interface Entered {
  readonly row: Row;
  readonly wishes: readonly Wish[];
  readonly deeds: readonly AuditRow<string>[];
}

/** Nobody is lost, nobody stands twice, nobody stands against their will, and every change has its deed. */
export function violationsOfRegister({ rows }: MemoryAws): readonly string[] {
  const all = [...rows.values()];
  const entries = all
    .filter(({ SK }) => SK === 'ENTRY')
    .map((row) => ({
      row,
      wishes: row.wishes as readonly Wish[],
      deeds: all
        .filter(({ PK, SK }) => PK === row.PK && String(SK).startsWith('DEED#'))
        .sort((one, other) => Number(one.n) - Number(other.n)) as unknown as AuditRow<string>[],
    }));
  const cases = all.filter(({ SK }) => SK === 'CASE').map(({ PK }) => String(PK));
  return [
    ...entries.flatMap(wrongIn),
    ...twice(entries),
    ...cases.flatMap((PK) => wrongOf(PK, all, entries)),
  ];
}

function wrongIn({ row, wishes, deeds }: Entered): readonly string[] {
  const holds = [
    [brokenAt(deeds, String(row.deedHead)) === undefined, 'the deeds do not verify'],
    [deeds.length === row.version, `${deeds.length} deeds of ${row.version} changes`],
    [
      (wishes.length === 0) === (row.withdrawn !== undefined),
      'it stands without a wish, or is gone with one',
    ],
    [String(row.GSI1PK).endsWith(row.withdrawn ? 'withdrawn' : 'standing'), 'it is in the wrong list'],
    [!row.withdrawn || !/@|Street|Form One/.test(JSON.stringify(row)), 'it is gone and holds words'],
  ] as const;
  return holds.flatMap(([is, sentence]) => (is ? [] : [`entry ${row.PK}: ${sentence}`]));
}

function twice(entries: readonly Entered[]): readonly string[] {
  const persons = entries.flatMap(({ wishes }) => (wishes[0] ? [personOf(wishes[0])] : []));
  return persons.length === new Set(persons).size ? [] : ['a person stands in the register twice'];
}

function wrongOf(PK: string, rows: readonly Row[], entries: readonly Entered[]): readonly string[] {
  const loaded = loadedFrom(rows.filter((row) => row.PK === PK));
  if (!loaded || loaded.caseFile.erasedAt || loaded.caseFile.isErasing) return [];
  const { caseFile } = loaded;
  const { reference, splitFrom, mergedFrom = [], mergedInto } = caseFile;
  const names = [reference, splitFrom, ...mergedFrom];
  if (wishOf(caseFile)) {
    const isKnown = entries.some(({ deeds }) =>
      deeds.some(({ rule, about }) => rule === 'enter' && names.some((name) => name === about.reference)),
    );
    return isKnown ? [] : [`the wish of ${reference} never came into the register`];
  }
  const wentOn = mergedInto !== undefined || rows.some((row) => row.splitFrom === reference);
  const stands = entries.some(({ wishes }) => wishes.some((wish) => wish.reference === reference));
  return stands && !wentOn ? [`${reference} holds no wish, and stands in the register`] : [];
}
