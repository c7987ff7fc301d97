// What every route of staff reads of a request: which case, which version of it, whether it was asked before.
import { Refusal } from '../desk/refusal.ts';
import type { Request } from './http.ts';
import type { Keys } from './keys.ts';
import { checked, referenceSchema } from './staff-schemas.ts';

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

/**
 * The place that a cursor stands for; undefined without one.
 *
 * @param list name of the list, with which its cursors are sealed: `<name> <place>`
 * @throws Refusal `invalid` where it is none of this list
 */
export function cursorIn(ring: Keys, list: string, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const content = ring.unseal(cursor);
  if (!content?.startsWith(`${list} `))
    throw new Refusal('invalid', 'cursor is not one that we gave out here. Begin again without it.');
  return content.slice(list.length + 1);
}
