// The last word on an ask, and taking it back.
import {
  type CaseFile,
  type Change,
  change,
  type Item,
  itemOf,
  type Result,
  type Telling,
} from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { DenialReason, LetterFacts } from '../letters/letter.ts';
import { Refusal } from '../refusal.ts';
import { mayDeny } from './agent.ts';
import { type Deed, mustStand, replaced } from './deed.ts';
import { answered } from './item-clocks.ts';
import { authorityOf, denialOf, type No } from './legal-parts.ts';
import { type Told, tell } from './telling.ts';
import { stateAfter } from './transitions.ts';
import { isReachable, mustBeConfirmed } from './writing.ts';

export interface Answer {
  readonly result: Exclude<Result, 'refused'>;
  /** What was done or found, in the person's language. */
  readonly text: string;
  /** What was not done and why; belongs to `partly` and to nothing else. */
  readonly denial?: No | undefined;
  readonly told?: Telling | undefined;
}

/**
 * Staff answer an ask.
 *
 * @throws Refusal `conflict` where it cannot be answered, `invalid` where a part is missing that the law wants
 */
export function answer(caseFile: CaseFile, n: number, given: Answer, deed: Deed): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  const state = stateAfter(before, 'answer');
  const facts = answerFacts(caseFile, before, given, deed.desk);
  const { result, told, denial } = given;
  const end = { state, rule: 'answer', result, denial: denial?.reason } as const;
  return ended(caseFile, before, end, tell(caseFile, facts, told, deed), deed);
}

/** The facts of the letter that answers. @throws Refusal `invalid` where a part is missing */
export function answerFacts(
  caseFile: CaseFile,
  item: Item,
  { result, text, denial }: Answer,
  desk: Desk,
): LetterFacts {
  const { kind } = item;
  if (result === 'partly') {
    if (!denial)
      throw new Refusal('invalid', 'denial must say what was not done and why, where the result is partly.');
    mayDeny(caseFile, item, denial.reason);
    return { kind: 'outcome', asks: [kind], result, text, denial: denialOf(caseFile, denial, desk) };
  }
  if (denial) throw new Refusal('invalid', 'denial belongs to partly. A plain no is a refusal: use refuse.');
  const mayComplain = result === 'nothing-found' || (result === 'granted' && kind === 'complaint');
  const authority = mayComplain ? authorityOf(caseFile, undefined, desk) : undefined;
  return { kind: 'outcome', asks: [kind], result, text, ...(authority && { authority }) };
}

/**
 * The person takes an ask back. A letter says so: whoever finds that it was not they can write. Where none arrives, they have
 * read it where they did it.
 *
 * @throws Refusal `conflict` where it is answered
 */
export function withdrawn(caseFile: CaseFile, n: number, deed: Deed): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  const state = stateAfter(before, 'answer');
  const facts = answerFacts(caseFile, before, { result: 'withdrawn', text: '' }, deed.desk);
  const end = { state, rule: 'answer', result: 'withdrawn', denial: undefined } as const;
  const told: Told = isReachable(caseFile)
    ? tell(caseFile, facts, 'mail', deed)
    : { told: 'nobody', letters: [], messages: [] };
  return ended(caseFile, before, end, told, deed);
}

/**
 * Staff refuse an ask, with the reason and all that the law wants said with it.
 *
 * @throws Refusal `conflict` where it cannot be answered, `invalid` that names what is missing
 */
export function refuse(
  caseFile: CaseFile,
  n: number,
  no: No & { readonly told?: Telling | undefined },
  deed: Deed,
): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  const state = stateAfter(before, 'refuse');
  const facts = refusalFacts(caseFile, before, no, deed.desk);
  const end = { state, rule: 'refuse', result: 'refused', denial: no.reason } as const;
  return ended(caseFile, before, end, tell(caseFile, facts, no.told, deed), deed);
}

/**
 * The facts of the letter that refuses.
 *
 * @throws Refusal `invalid` that names what is missing, `conflict` where the law allows no such reason
 */
export function refusalFacts(caseFile: CaseFile, item: Item, no: No, desk: Desk): LetterFacts {
  mayDeny(caseFile, item, no.reason);
  return { kind: 'refusal', asks: [item.kind], denial: denialOf(caseFile, no, desk) };
}

/** An answer that holds personal data. */
const handsOut = ({ kind }: Pick<Item, 'kind'>, result: Result): boolean =>
  (kind === 'access' || kind === 'portability') && (result === 'granted' || result === 'partly');

interface End {
  readonly state: Item['state'];
  readonly rule: 'answer' | 'refuse';
  readonly result: Result;
  readonly denial: DenialReason | undefined;
}

function ended(
  caseFile: CaseFile,
  { waitsFor: _, ...before }: Item,
  { state, rule, result, denial }: End,
  { told, letters, messages }: Told,
  deed: Deed,
): Change {
  const { at, by, desk } = deed;
  if (told === 'mail' && handsOut(before, result)) mustBeConfirmed(caseFile);
  const [letter] = letters;
  return change(caseFile, {
    items: replaced(caseFile, {
      ...before,
      state,
      needsReview: false,
      clocks: answered(before.clocks, at, caseFile, desk),
      outcome: {
        result,
        at,
        by,
        told,
        ...(letter && { letter: letter.id }),
        ...(denial && { denial }),
      },
    }),
    letters,
    messages,
    entry: {
      at,
      actor: by,
      rule,
      about: { item: before.n, kind: before.kind, result, told, ...(denial && { denial }) },
    },
  });
}
