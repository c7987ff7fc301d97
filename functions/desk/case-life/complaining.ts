// A complaint that we cannot resolve goes to an authority, and we keep what the authority makes of it.
import { type CaseFile, type Change, change, type Item, itemOf, type Telling } from '../case-file.ts';
import type { Clock } from '../clocks/clock.ts';
import { clockOf } from '../clocks/clocks.ts';
import type { LetterFacts } from '../letters/letter.ts';
import { Refusal } from '../refusal.ts';
import { type Deed, mustHaveHappened, mustNotPrecede, mustStand, replaced } from './deed.ts';
import { answered } from './item-clocks.ts';
import { authorityOf } from './legal-parts.ts';
import { tell } from './telling.ts';
import { stateAfter } from './transitions.ts';

export interface Referral {
  /** Slug of the authority. */
  readonly authority: string;
  /** When the complaint reached the authority, calendar date; without it now. */
  readonly at?: string | undefined;
  readonly theirReference?: string | undefined;
  /** When the authority gave its advice, calendar date. */
  readonly advisedAt?: string | undefined;
  /** What we tell the person of it. */
  readonly text?: string | undefined;
  readonly told?: Telling | undefined;
}

/** Only a complaint goes to an authority. */
export const isComplaint = ({ kind, queue }: Item): boolean =>
  queue === 'eu-complaint' || kind === 'complaint' || kind === 'authority';

/**
 * An authority has the complaint: the person is told which, and where the operator is under the Data Privacy Framework the
 * marks of its panel run. Called again, it keeps the authority's own number and dates, without another letter.
 *
 * @throws Refusal `conflict` where the item is no complaint or cannot be escalated, `invalid` where nobody knows the authority
 */
export function escalate(caseFile: CaseFile, n: number, referral: Referral, deed: Deed): Change {
  mustStand(caseFile);
  const before = itemOf(caseFile, n);
  const state = stateAfter(before, 'escalate');
  if (!isComplaint(before))
    throw new Refusal(
      'conflict',
      `Item ${n} is no complaint, and only a complaint goes to an authority. Call it one first.`,
    );
  mustHaveHappened(referral.at, 'at', deed);
  mustHaveHappened(referral.advisedAt, 'advisedAt', deed);
  mustNotPrecede(referral.at, 'at', before.receivedAt, deed);
  mustNotPrecede(
    referral.advisedAt,
    'advisedAt',
    referral.at ?? before.escalation?.at ?? before.receivedAt,
    deed,
  );
  const isFirst = before.state !== 'escalated';
  const told = isFirst
    ? tell(caseFile, referralFacts(caseFile, before, referral, deed), referral.told, deed)
    : { letters: [], messages: [] };
  const { waitsFor: _, ...rest } = before;
  const escalation = { ...before.escalation, ...given(referral, before, deed) };
  const clocks = isFirst ? answered(before.clocks, deed.at, caseFile, deed.desk) : before.clocks;
  return change(caseFile, {
    items: replaced(caseFile, {
      ...rest,
      state,
      needsReview: false,
      escalation,
      clocks: [...clocks, ...marks(caseFile, clocks, escalation, deed)],
    }),
    letters: told.letters,
    messages: told.messages,
    entry: {
      at: deed.at,
      actor: deed.by,
      rule: 'escalate',
      about: {
        item: n,
        authority: referral.authority,
        at: escalation.at,
        advisedAt: escalation.advisedAt ?? null,
      },
    },
  });
}

/** The facts of the letter that says which authority has it. @throws Refusal `invalid` where nobody knows the authority */
export function referralFacts(
  caseFile: CaseFile,
  { kind }: Item,
  { authority: slug, text = '', theirReference }: Referral,
  { desk }: Pick<Deed, 'desk'>,
): LetterFacts {
  const authority = authorityOf(caseFile, slug, desk);
  if (!authority) throw new Refusal('invalid', 'authority must say which authority has the complaint.');
  return { kind: 'referral', asks: [kind], authority, text, ...(theirReference && { theirReference }) };
}

const given = ({ authority, at, theirReference, advisedAt }: Referral, { escalation }: Item, deed: Deed) => ({
  authority,
  at: at ?? escalation?.at ?? deed.at,
  ...(theirReference && { theirReference }),
  ...(advisedAt && { advisedAt }),
});

/** What the panel of authorities owes, and what we owe once it advised; only under the Data Privacy Framework. */
function marks(
  { residence }: CaseFile,
  clocks: readonly Clock[],
  { at, advisedAt }: { readonly at: string; readonly advisedAt?: string },
  { desk }: Deed,
): readonly Clock[] {
  if (!clocks.some(({ rule }) => rule === 'dpf-complaint')) return [];
  const wanted = [
    { rule: 'dpf-panel-advice', startedAt: at },
    ...(advisedAt ? [{ rule: 'dpf-panel-comply', startedAt: advisedAt }] : []),
  ];
  return wanted
    .filter(({ rule }) => !clocks.some((clock) => clock.rule === rule))
    .map(({ rule, startedAt }) => clockOf({ rule, startedAt, residence, desk }));
}
