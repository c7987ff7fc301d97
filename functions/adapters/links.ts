// Sealed links: whoever has one may see one case for some time. Nothing of them is kept anywhere.
import type { CaseFile } from '../desk/case-file.ts';
import { isReference } from '../desk/reference.ts';
import type { Keys } from './keys.ts';

/**
 * For how long each leads to the case, in milliseconds: `status` stands in a letter; `visit` comes of a code; `code` belongs to
 * the page that asks for one.
 */
const lifetimes = {
  status: 90 * 24 * 3600_000,
  visit: 24 * 3600_000,
  code: 30 * 60_000,
} as const;
type Purpose = keyof typeof lifetimes;

export interface CaseLink {
  readonly reference: string;
  /** When it was made: ISO 8601 instant, UTC. */
  readonly at: string;
}

/** @param further a part of its own, without spaces */
export const sealLink = (
  { seal }: Pick<Keys, 'seal'>,
  purpose: Purpose,
  { reference, at }: CaseLink,
  further = '',
): string => seal(`${purpose} ${reference} ${at} ${further}`);

/** What a link leads to; undefined for one that is not ours, is of another purpose, or whose time is over. */
export function openLink(
  { unseal }: Pick<Keys, 'unseal'>,
  purposes: readonly Purpose[],
  token: string | undefined,
  now: string,
): (CaseLink & { readonly further: string }) | undefined {
  const [purpose = '', reference = '', at = '', further = ''] = (unseal(token ?? '') ?? '').split(' ');
  const known = purposes.find((each) => each === purpose);
  if (!known || !isReference(reference)) return undefined;
  return Date.parse(now) - Date.parse(at) < lifetimes[known] ? { reference, at, further } : undefined;
}

/** False once the links of the case were ended after this one was made. */
export const stillLeads = ({ linksSince }: Pick<CaseFile, 'linksSince'>, { at }: CaseLink): boolean =>
  linksSince === undefined || at > linksSince;
