// Into which case a mail goes.
import type { CaseFile, Received } from '../desk/case-file.ts';
import { joinCase, mayJoin } from '../desk/case-life/joining.ts';
import { openCase } from '../desk/case-life/opening.ts';
import { joinReturned } from '../desk/case-life/returning.ts';
import type { Desk } from '../desk/desk.ts';
import { type Returned, returnEvidence } from '../desk/mail/returned.ts';
import type { Cases, Placed } from './cases.ts';
import { byRule } from './faults.ts';
import type { Letters } from './letters.ts';

interface Needs {
  readonly desk: Desk;
  readonly cases: Cases;
  readonly letters: Pick<Letters, 'feedback'>;
}

/** Into the case that it cites when it comes from that case's person or reports on a letter of it; else into its own. */
export async function place(needs: Needs, received: Received): Promise<Placed> {
  const { cases, desk } = needs;
  for (const reference of received.cites) {
    const placed = await placeReturned(needs, received, reference);
    if (placed) return placed;
    const cited = await livingCase(needs, reference);
    if (cited && mayJoin(cited, received))
      return cases.join(cited.reference, received, (caseFile) =>
        byRule(() => joinCase(caseFile, received, desk)),
      );
  }
  return placeAlone(needs, received);
}

/** Into a case of its own. */
export const placeAlone = ({ cases, desk }: Needs, received: Received): Promise<Placed> =>
  cases.open(received, (reference) => byRule(() => openCase(reference, received, desk)));

/** The case that the reference stands for now: what was merged lives on in another one. */
async function livingCase({ cases }: Pick<Needs, 'cases'>, reference: string): Promise<CaseFile | undefined> {
  const found = await cases.find(reference);
  return found?.mergedInto ? livingCase({ cases }, found.mergedInto) : found;
}

/** A report on a letter joins that letter's case, and the letter tells what became of it. */
async function placeReturned(
  { cases, letters }: Needs,
  { returned, ...received }: Received,
  reference: string,
): Promise<Placed | undefined> {
  const whole = returned && (await cases.read(reference));
  if (!whole) return undefined;
  const { person, answerAt = person, actsFor } = whole.caseFile;
  const written = [person, answerAt, ...(actsFor ? [actsFor.person] : [])];
  const evidence = returnEvidence(whole.letters, written, returned, received.trusted);
  if (!evidence) return undefined;
  if (evidence.letter && returned.how !== 'delayed')
    await letters.feedback({ reference, id: evidence.letter }, feedbackOf(returned), received.message.at);
  return cases.join(reference, received, (caseFile) =>
    byRule(() => joinReturned(caseFile, { ...received, returned }, evidence)),
  );
}

/** What a report tells, as SES's own events would tell it. */
export const feedbackOf = ({ how, code }: Returned) =>
  ({ event: how === 'complaint' ? 'complained' : 'bounced', code, permanent: how !== 'soft' }) as const;
