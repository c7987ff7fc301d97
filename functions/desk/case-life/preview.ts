// The letter of an action, before anybody decides: staff see every word that the person would.
import { type CaseFile, itemOf, type Telling } from '../case-file.ts';
import type { Letter, LetterFacts } from '../letters/letter.ts';
import { Refusal } from '../refusal.ts';
import { type Answer, answerFacts, refusalFacts } from './answering.ts';
import { extensionFacts, type Patience, type Question, questionFacts, whyNotExtended } from './asking.ts';
import { type Referral, referralFacts } from './complaining.ts';
import { type Deed, mustStand } from './deed.ts';
import type { No } from './legal-parts.ts';
import { letterOf, usualTelling } from './telling.ts';
import { stateAfter } from './transitions.ts';

/** An action that would tell the person something. */
export type Intent =
  | ({ readonly action: 'wait' } & Question)
  | ({ readonly action: 'extend' } & Patience)
  | ({ readonly action: 'answer' } & Answer)
  | ({ readonly action: 'refuse' } & No & { readonly told?: Telling | undefined })
  | ({ readonly action: 'escalate' } & Referral);

/** @throws Refusal as the action itself would, but for how the person can be reached */
export function letterFor(caseFile: CaseFile, n: number, intent: Intent, deed: Deed): Letter {
  mustStand(caseFile);
  stateAfter(itemOf(caseFile, n), intent.action);
  const facts = factsFor(caseFile, n, intent, deed);
  return letterOf(caseFile, facts, deed, intent.told ?? usualTelling(caseFile, facts));
}

function factsFor(caseFile: CaseFile, n: number, intent: Intent, deed: Deed): LetterFacts {
  const item = itemOf(caseFile, n);
  switch (intent.action) {
    case 'wait':
      return questionFacts(item, intent);
    case 'extend': {
      const why = whyNotExtended(item, deed.at, deed.desk);
      if (why) throw new Refusal('conflict', why);
      return extensionFacts(caseFile, item, intent, deed);
    }
    case 'answer':
      return answerFacts(caseFile, item, intent, deed.desk);
    case 'refuse':
      return refusalFacts(caseFile, item, intent, deed.desk);
    case 'escalate':
      return referralFacts(caseFile, item, intent, deed);
  }
}
