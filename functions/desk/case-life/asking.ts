// Asking the person, knowing who they are, and asking them for patience.
import {
  type CaseFile,
  type Change,
  change,
  type IdentityProof,
  type Item,
  itemOf,
  type Telling,
  type WaitsFor,
} from '../case-file.ts';
import { dateIn } from '../clocks/calendar.ts';
import type { Clock } from '../clocks/clock.ts';
import { clockOf, extensionOf, stopped } from '../clocks/clocks.ts';
import type { Desk } from '../desk.ts';
import type { ExtensionReason, LetterFacts } from '../letters/letter.ts';
import { Refusal } from '../refusal.ts';
import { mayAskIdentity } from './agent.ts';
import { heard } from './coming-back.ts';
import { type Deed, mustStand, replaced } from './deed.ts';
import { paused } from './item-clocks.ts';
import { authorityOf } from './legal-parts.ts';
import { type GuardianAsk, mustBelong, type Proved } from './proof.ts';
import { mustBeSomebody, tell } from './telling.ts';
import { stateAfter } from './transitions.ts';

export interface Question {
  readonly for: WaitsFor;
  /** In the person's language. */
  readonly text: string;
  /** What a guardian is asked for. */
  readonly proof?: GuardianAsk | undefined;
  readonly told?: Telling | undefined;
}

/**
 * Staff ask the person something, or for proof of who they are; the item waits. Clocks run on but where the law lets the
 * waiting not count.
 *
 * @throws Refusal `conflict` where the item cannot wait, or is to wait for proof of identity that nobody may ask for
 */
export function wait(caseFile: CaseFile, n: number, question: Question, deed: Deed): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  const state = stateAfter(before, 'wait');
  mustBeSomebody(caseFile);
  if (question.for === 'identity') mayAskIdentity(caseFile, before);
  const { told, letters, messages } = tell(caseFile, questionFacts(before, question), question.told, deed);
  return change(caseFile, {
    items: replaced(caseFile, {
      ...before,
      state,
      waitsFor: question.for,
      needsReview: false,
      clocks: paused(before.clocks, deed.at),
    }),
    letters,
    messages,
    entry: {
      at: deed.at,
      actor: deed.by,
      rule: 'wait',
      about: { item: n, for: question.for, told, ...(question.proof && { proof: question.proof }) },
    },
  });
}

/**
 * The facts of the letter that asks; a check of identity has words of its own.
 *
 * @throws Refusal `invalid` for a question without words, and for a guardian's proof where nobody speaks for a child
 */
export function questionFacts({ kind }: Item, { for: what, text, proof }: Question): LetterFacts {
  if (proof && (what !== 'identity' || kind !== 'child'))
    throw new Refusal(
      'invalid',
      'proof is what a guardian is asked for: for must be identity, of a child’s ask.',
    );
  if (what === 'identity') return { kind: 'identity-check', asks: [kind], text, ...(proof && { proof }) };
  if (text.trim() === '') throw new Refusal('invalid', 'text must say what you want to know of the person.');
  return { kind: 'question', asks: [kind], text };
}

/** What a service of the operator can know by itself. */
const proofsOfSystems: ReadonlySet<IdentityProof> = new Set([
  'address-on-file',
  'signed-in',
  'customer-system',
]);

/**
 * Staff, or the operator's own services, know who the person is: what waited for it is open again.
 *
 * @param proved what the proof was; where a mail says it is from is none
 * @throws Refusal `invalid` where the way belongs to guardians only, `forbidden` where a service says what only people can have seen
 */
export function identify(caseFile: CaseFile, proved: Proved, { by, at, desk }: Deed): Change {
  const { how, proof, message } = proved;
  mustStand(caseFile);
  mustBelong(proved);
  if (by.startsWith('system:') && !proofsOfSystems.has(how))
    throw new Refusal(
      'forbidden',
      `A service can only know by ${[...proofsOfSystems].join(', ')}. What people have seen, people say.`,
    );
  return change(caseFile, {
    items: caseFile.items.map((item) =>
      item.state === 'waiting' && item.waitsFor === 'identity'
        ? heard(caseFile, item, 'identify', at, desk)
        : item,
    ),
    flags: caseFile.flags.filter((flag) => flag !== 'disowned'),
    fields: {
      identity: { how, ...(proof && { proof }), at, by },
      ...(message && { proofs: [...new Set([...(caseFile.proofs ?? []), message])] }),
    },
    entry: {
      at,
      actor: by,
      rule: 'identify',
      about: { how, ...(proof && { proof }), ...(message && { message }) },
    },
  });
}

export interface Patience {
  readonly reason: ExtensionReason;
  /** Why it takes longer, in the person's language. */
  readonly text: string;
  readonly told?: Telling | undefined;
}

/**
 * More time, where the law gives it: the extended clock runs from the same start in place of the other. Promises of the
 * operator know no extension and run on.
 *
 * @throws Refusal `conflict` where it was extended before, where no law of it knows more time, or where its time is over
 */
export function extend(caseFile: CaseFile, n: number, patience: Patience, deed: Deed): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  const state = stateAfter(before, 'extend');
  mustBeSomebody(caseFile);
  const why = whyNotExtended(before, deed.at, deed.desk);
  if (why) throw new Refusal('conflict', why);
  const { at, by, desk } = deed;
  const clocks = extendedClocks(caseFile, before, at, desk);
  const { told, letters, messages } = tell(
    caseFile,
    extensionFacts(caseFile, before, patience, deed),
    patience.told,
    deed,
  );
  return change(caseFile, {
    items: replaced(caseFile, {
      ...before,
      state,
      clocks,
      extension: { reason: patience.reason, at, by },
    }),
    letters,
    messages,
    entry: {
      at,
      actor: by,
      rule: 'extend',
      about: {
        item: n,
        reason: patience.reason,
        rules: clocks
          .slice(before.clocks.length)
          .map(({ rule }) => rule)
          .join(' '),
        told,
      },
    },
  });
}

/** The facts of the letter that asks for patience: until when, by the clock that now ends first. */
export function extensionFacts(
  caseFile: CaseFile,
  item: Item,
  { reason, text }: Patience,
  { at, desk }: Pick<Deed, 'at' | 'desk'>,
): LetterFacts {
  const longer = extendedClocks(caseFile, item, at, desk).slice(item.clocks.length);
  const [until = { rule: '', date: '' }] = longer
    .flatMap(({ rule, safe: date }) => (date === null ? [] : [{ rule, date }]))
    .sort((a, b) => a.date.localeCompare(b.date));
  const authority = authorityOf(caseFile, undefined, desk);
  return { kind: 'extension', asks: [item.kind], reason, text, until, ...(authority && { authority }) };
}

/** The clocks before, those that are extended stopped, and after them what runs in their place. */
function extendedClocks({ residence }: CaseFile, item: Item, at: string, desk: Desk): readonly Clock[] {
  const inTime = extendable(item).filter((clock) => isInTime(clock, at, desk));
  return [
    ...item.clocks.map((clock) => (inTime.includes(clock) ? stopped(clock, at, 'extension') : clock)),
    ...inTime.flatMap(({ rule, startedAt, pauses }) => {
      const longer = extensionOf(rule);
      return longer ? clockOf({ rule: longer.rule, startedAt, residence, desk, pauses }) : [];
    }),
  ];
}

/** Why the item gets no more time; undefined where it may. */
export function whyNotExtended(item: Item, at: string, desk: Desk): string | undefined {
  if (item.extension) return `Item ${item.n} was extended before, and the law allows it once.`;
  const clocks = extendable(item);
  if (clocks.length === 0)
    return `No clock of item ${item.n} may be extended: its law gives no more time, and a promise never does.`;
  if (!clocks.some((clock) => isInTime(clock, at, desk)))
    return `Item ${item.n} could be extended until ${clocks[0]?.latest}. That day is over: answer now.`;
  return undefined;
}

const extendable = ({ clocks }: Item): readonly Clock[] =>
  clocks.filter(({ state, rule }) => state === 'running' && extensionOf(rule) !== undefined);

/** The person must be told while the first period runs; dates of the operator's own calendar. */
const isInTime = ({ latest }: Clock, at: string, { timeZone }: Desk): boolean =>
  latest === null || dateIn(at, timeZone) <= latest.slice(0, 10);
