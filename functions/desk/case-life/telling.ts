// How a rule tells the person: by a letter that we post, or on paper or by phone, which staff do themselves.
import type { CaseFile, Telling } from '../case-file.ts';
import type { Letter, LetterFacts } from '../letters/letter.ts';
import { writeLetter } from '../letters/write.ts';
import { type Message, messageIdAt } from '../message.ts';
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
  const told = how ?? telling(caseFile);
  const letter = letterOf(caseFile, facts, { at, thread });
  switch (told) {
    case 'mail':
      mustBeReachable(caseFile);
      return { told, letters: [letter], messages: [] };
    case 'nobody':
      if (!isNobody(caseFile))
        throw new Refusal('invalid', 'There is a person in this case: tell them by mail, post or phone.');
      return { told, letters: [], messages: [] };
    default: {
      const { subject, text } = writeLetter(letter, desk);
      const words = told === 'post' ? text : wordsIn(facts);
      const message: Message = {
        id: messageIdAt(at, `${letter.id}-${by}`.padEnd(10, '-')),
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

function telling(caseFile: CaseFile): Telling {
  if (caseFile.person.address) return 'mail';
  if (isNobody(caseFile)) return 'nobody';
  throw new Refusal('invalid', 'This person left no mail address. Say how they are told: post or phone.');
}

/** The letter that a change writes: one of a kind for each version of the case. */
export const letterOf = (
  caseFile: CaseFile,
  facts: LetterFacts,
  { at, thread }: Pick<Deed, 'at' | 'thread'>,
): Letter => ({
  id: `letter-${String(caseFile.version + 1).padStart(6, '0')}-${facts.kind}`,
  reference: caseFile.reference,
  to: caseFile.answerAt ?? caseFile.person,
  language: caseFile.language,
  ...thread,
  facts,
  byHand: true,
  createdAt: at,
});
