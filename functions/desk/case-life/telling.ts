// How a rule tells the person: by a letter that we post, or on paper or by phone, which staff do themselves.
import type { CaseFile, Telling } from '../case-file.ts';
import type { Letter, LetterFacts } from '../letters/letter.ts';
import { writeLetter } from '../letters/write.ts';
import { type Message, messageIdAt, type Person } from '../message.ts';
import { Refusal } from '../refusal.ts';
import type { Deed } from './deed.ts';
import { mustBeReachable } from './writing.ts';

/** What a change holds because the person was told. */
export interface Told {
  readonly told: Telling;
  readonly letters: readonly Letter[];
  readonly messages: readonly Message[];
}

const isNobody = ({ person }: CaseFile): boolean => person.address === '' && person.name === '';

/**
 * Tells the person. Without a word on how, by mail where there is an address.
 *
 * @throws Refusal `conflict` where no mail reaches the person, `invalid` where it must be said how they are told
 */
export function tell(
  caseFile: CaseFile,
  facts: LetterFacts,
  how: Telling | undefined,
  { by, at, desk, thread }: Deed,
): Told {
  const told = how ?? telling(caseFile, facts);
  const letter = letterOf(caseFile, facts, { at, thread }, told);
  switch (told) {
    case 'mail':
      mustReach(caseFile, facts);
      return { told, letters: [letter], messages: [] };
    case 'nobody':
      if (!isNobody(caseFile))
        throw new Refusal('invalid', 'There is a person in this case: tell them by mail, post or phone.');
      return { told, letters: [], messages: [] };
    default: {
      const { subject, text } = writeLetter(letter, desk);
      const words = told === 'post' ? text : wordsIn(facts);
      const message: Message = {
        // The number of the change, which is cut off nowhere: two at the same moment are two messages.
        id: messageIdAt(at, `${letter.id.replace('letter-', '')}-${by}`.padEnd(10, '-')),
        direction: 'out',
        channel: told,
        at,
        from: { name: desk.organisation, address: desk.address },
        subject,
        text: words,
        attachments: [],
      };
      return { told, letters: [], messages: [message] };
    }
  }
}

/** @throws Refusal `conflict` where nobody is known who could be asked */
export function mustBeSomebody(caseFile: CaseFile): void {
  if (isNobody(caseFile))
    throw new Refusal('conflict', 'Nobody is known in this case who could be asked or told.');
}

/** What staff say in their own words. */
export const wordsIn = (facts: LetterFacts): string =>
  facts.kind === 'refusal' ? facts.denial.text : 'text' in facts ? facts.text : '';

/** By mail where there is an address; a letter to anybody else is for the post. */
export const usualTelling = (caseFile: CaseFile, facts: LetterFacts): Telling =>
  addressee(caseFile, facts).address ? 'mail' : 'post';

function telling(caseFile: CaseFile, facts: LetterFacts): Telling {
  if (addressee(caseFile, facts).address) return 'mail';
  if (isNobody(caseFile)) return 'nobody';
  throw new Refusal('invalid', 'This person left no mail address. Say how they are told: post or phone.');
}

/** Proof of who a person is is asked of them, not of their agent. */
const isForSubject = ({ actsFor }: CaseFile, { kind }: LetterFacts): boolean =>
  actsFor !== undefined && kind === 'identity-check';

const addressee = (caseFile: CaseFile, facts: LetterFacts): Person =>
  (isForSubject(caseFile, facts) && caseFile.actsFor?.person) || (caseFile.answerAt ?? caseFile.person);

/** @throws Refusal `conflict` where no mail reaches the addressee */
function mustReach(caseFile: CaseFile, facts: LetterFacts): void {
  if (!isForSubject(caseFile, facts)) mustBeReachable(caseFile);
  else if (!addressee(caseFile, facts).address)
    throw new Refusal(
      'conflict',
      'The person for whom the agent acts has no mail address here. Ask by post.',
    );
}

/** The letter that a change writes, or that staff print: one of a kind for each version of the case. */
export const letterOf = (
  caseFile: CaseFile,
  facts: LetterFacts,
  { at, thread }: Pick<Deed, 'at' | 'thread'>,
  told?: Telling,
): Letter => ({
  id: `letter-${String(caseFile.version + 1).padStart(6, '0')}-${facts.kind}`,
  reference: caseFile.reference,
  to: addressee(caseFile, facts),
  language: caseFile.language,
  // The agent's mails are nothing that the person has seen.
  ...(isForSubject(caseFile, facts) ? {} : { ...thread, linked: true }),
  facts,
  ...(told === 'post' && { onPaper: true }),
  byHand: true,
  createdAt: at,
});
