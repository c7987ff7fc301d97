// Lets a case say that a letter of it never arrived.
import type { CaseFile, Change } from '../desk/case-file.ts';
import { letterElsewhere, markUndelivered, markUnreachable } from '../desk/case-life/returning.ts';
import { canaryCase } from '../desk/letters/canary.ts';
import { digestCase } from '../desk/letters/digest.ts';
import type { Loss } from '../desk/letters/fate.ts';
import type { Cases } from './cases.ts';
import type { LetterName } from './letters.ts';

/** Letters of the desk to itself and to staff belong to no case. */
export const isOfNoCase = ({ reference }: LetterName): boolean =>
  reference === canaryCase || reference === digestCase;

/** SES's word that mail to the person does not arrive, or is not wanted. */
export const tellUnreachable = (
  cases: Pick<Cases, 'change'>,
  { reference, id }: LetterName,
  {
    event,
    code,
    at,
  }: { readonly event: 'bounced' | 'complained'; readonly code: string; readonly at: string },
): Promise<void> =>
  tell(
    cases,
    reference,
    event === 'bounced' ? id : undefined,
    `${event} ${reference} ${id}`,
    (caseFile, lost) => markUnreachable(caseFile, code, at, lost),
  );

/** A letter of a case never went out. */
export const tellLost = (
  cases: Pick<Cases, 'change'>,
  { reference, id }: LetterName,
  { how, code, at }: { readonly how: Loss; readonly code: string; readonly at: string },
): Promise<void> =>
  tell(cases, reference, id, `lost ${reference} ${id}`, (caseFile, lost) =>
    (how === 'refused' ? markUnreachable : markUndelivered)(caseFile, code, at, lost),
  );

/** The case of the letter, and the one in which it lives on. */
async function tell(
  cases: Pick<Cases, 'change'>,
  reference: string,
  lost: string | undefined,
  once: string,
  rule: (caseFile: CaseFile, lost: string | undefined) => Change,
): Promise<void> {
  const { mergedInto } = await cases.change(reference, (caseFile) => rule(caseFile, lost), { once });
  if (mergedInto)
    await tell(cases, mergedInto, lost && letterElsewhere(reference, lost), `${once} ${mergedInto}`, rule);
}
