// What incidents and notices must both be at the end of a simulated life.
import { type AuditRow, brokenAt } from '../../functions/adapters/audit.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The entries of a record's audit in their order. */
export const auditOf = <Rule extends string>({ PK }: Row, all: readonly Row[]) =>
  all
    .filter((each) => each.PK === PK && String(each.SK).startsWith('AUDIT#'))
    .sort((a, b) => Number(a.n) - Number(b.n)) as unknown as AuditRow<Rule>[];

/** Its chain verifies, and each of its versions is told of. */
export const chainFaults = (
  row: Row,
  audit: readonly AuditRow<string>[],
  version: number,
): readonly string[] => [
  ...(brokenAt(audit, String(row.auditHead)) === undefined ? [] : [`the audit of ${row.PK} does not verify`]),
  ...(audit.length === version && version === row.version
    ? []
    : [`${row.PK} is of version ${version}, the audit tells of ${audit.length}`]),
];

/**
 * What was tried at these places was done at least as often as it succeeded, and at most as often as it was tried.
 *
 * @param isOpening is done once, however often it is tried
 */
export function countFaults(
  what: string,
  told: number,
  places: readonly number[],
  succeeded: ReadonlySet<number>,
  isOpening: boolean,
): readonly string[] {
  const least = places.filter((place) => succeeded.has(place)).length;
  const most = isOpening ? 1 : places.length;
  return told < Math.min(least, most) || told > most
    ? [`${what} was done ${told} times, wanted ${least} to ${most} times`]
    : [];
}
