// What every staff route reads of a request: which case, which version of it, whether it was asked before.
import type { Request } from '../adapters/http.ts';
import { checked, referenceSchema } from '../adapters/staff-schemas.ts';
import { Refusal } from '../desk/refusal.ts';

/** @throws Refusal `invalid` where the path names no reference */
export const referenceIn = ({ path }: Request): string =>
  checked(referenceSchema, path.reference, 'reference');

export const etagOf = ({ version }: { version: number }): string => `"${version}"`;

/** @throws Refusal `invalid` where If-Match is there but no ETag of ours */
export function ifMatchOf({ headers }: Request): number | undefined {
  const given = headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const version = /^(?:W\/)?"?(\d+)"?$/.exec(given)?.[1];
  if (!version) throw new Refusal('invalid', 'If-Match must be the ETag of the case as you read it.');
  return Number(version);
}
