// What the law wants said with a no: the reason in words, the authority to complain to, and that a court is open (GDPR Article
// 12(4); UK GDPR Article 12A; FADP Article 26(4)).
import type { CaseFile } from '../case-file.ts';
import { placeOrCountry } from '../clocks/places.ts';
import { authorityFor, authorityNamed, namedAuthority } from '../complaints/authorities.ts';
import type { Desk } from '../desk.ts';
import type { Denial, DenialReason, NamedAuthority } from '../letters/letter.ts';
import { Refusal } from '../refusal.ts';

/** A no as staff give it: what is missing is asked for. */
export interface No {
  readonly reason: DenialReason;
  readonly text?: string | undefined;
  /** Slug of the authority, where the residence alone does not tell which. */
  readonly authority?: string | undefined;
  readonly remedy?: boolean | undefined;
}

/**
 * The no with all that must be said with it.
 *
 * @throws Refusal `invalid` that names each part that is missing: then nothing is sent
 */
export function denialOf(caseFile: CaseFile, no: No, desk: Desk): Denial {
  const { reason, text = '', remedy = false } = no;
  const authority = authorityOf(caseFile, no.authority, desk);
  const missing = [
    ...(text.trim() ? [] : ['text (why, in words for this person)']),
    ...(isEuropean(caseFile, desk) && !authority ? ['authority (slug of the one to complain to)'] : []),
    ...(isEuropean(caseFile, desk) && !remedy ? ['remedy (true: the person may also go to court)'] : []),
  ];
  if (missing.length > 0)
    throw new Refusal('invalid', `Nothing was sent. The law wants more with a no: ${missing.join('; ')}.`);
  return { reason, text, remedy, ...(authority && { authority }) };
}

/**
 * The authority that the person may complain to: the one that staff chose, else that of the residence, or of the operator where
 * nobody stated one.
 *
 * @param slug the authority that staff chose
 * @returns undefined where nobody can tell which
 * @throws Refusal `invalid` for a slug that the table does not have
 */
export function authorityOf(
  caseFile: CaseFile,
  slug: string | undefined,
  desk: Desk,
): NamedAuthority | undefined {
  const found = slug === undefined ? authorityFor(placeOfLaw(caseFile, desk)) : authorityNamed(slug);
  if (slug !== undefined && !found)
    throw new Refusal('invalid', 'authority must be the slug of an authority that the desk knows.');
  return found && namedAuthority(found);
}

/** Whose law wants it: that of the residence, and of the operator where nobody stated one. */
const placeOfLaw = ({ residence }: CaseFile, { country }: Desk): string => residence ?? country;

function isEuropean(caseFile: CaseFile, desk: Desk): boolean {
  const where = placeOrCountry(placeOfLaw(caseFile, desk))?.jurisdiction;
  return where === 'EU' || where === 'GB' || where === 'CH';
}
