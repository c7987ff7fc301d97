// The end of a case: what holds it, and forgetting what was personal.
import {
  type AuditEntry,
  type CaseFile,
  type Change,
  change,
  type Erasure,
  type HoldReason,
  type Item,
} from '../case-file.ts';
import type { Clock } from '../clocks/clock.ts';
import type { LetterState } from '../letters/letter.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';
import type { Deed } from './deed.ts';
import { isUnderWay } from './transitions.ts';

/** Nothing of the case is erased until it is released. @throws Refusal `conflict` where it is held or gone */
export function hold(caseFile: CaseFile, reason: HoldReason, { by, at }: Deed): Change {
  mustBeThere(caseFile);
  if (caseFile.hold)
    throw new Refusal('conflict', `This case is held since ${caseFile.hold.since}. Release it first.`);
  return change(caseFile, {
    fields: { hold: { reason, since: at, by } },
    entry: { at, actor: by, rule: 'hold', about: { reason } },
  });
}

/** @throws Refusal `conflict` where nothing holds it */
export function release({ hold: held, ...caseFile }: CaseFile, { by, at }: Deed): Change {
  if (!held) throw new Refusal('conflict', 'No legal hold stands on this case.');
  return change(caseFile, {
    entry: { at, actor: by, rule: 'release', about: { reason: held.reason, since: held.since } },
  });
}

/** A muted one is not: nobody sends it, and it may have arrived long ago. */
const onTheirWay: ReadonlySet<LetterState> = new Set(['due', 'claimed', 'asking']);

/** A letter as far as it decides whether its words may go. */
export interface LetterLeft {
  readonly state: LetterState;
  /** There while it is tried again. */
  readonly nextTry?: string;
}

/**
 * What is personal in the case goes for ever: this begins it, on the case and its items; messages and letters follow step by
 * step, and `erased` ends it. What was asked, when, and what came of it stays.
 *
 * @param asPartOf reference of the case that it was merged into, which is being erased
 * @throws Refusal `conflict` where an ask has no answer, a letter is on its way, or a legal hold stands on the case
 */
export function erase(
  caseFile: CaseFile,
  letters: readonly LetterLeft[],
  { by, at }: Deed,
  asPartOf?: string,
): Change {
  mustBeThere(caseFile);
  if (caseFile.mergedInto !== asPartOf)
    throw new Refusal(
      'conflict',
      `This case was merged into ${caseFile.mergedInto}. Erase that one: this one goes with it.`,
    );
  if (caseFile.hold)
    throw new Refusal(
      'conflict',
      `A legal hold (${caseFile.hold.reason}) stands on this case: release it first.`,
    );
  const open = caseFile.items.filter(isUnderWay);
  if (open.length > 0)
    throw new Refusal(
      'conflict',
      `Only what is answered may be erased. Without an answer: item ${open.map(({ n }) => n).join(', ')}.`,
    );
  if (letters.some(({ state, nextTry }) => onTheirWay.has(state) || nextTry !== undefined))
    throw new Refusal(
      'conflict',
      'A letter of this case is on its way, or waits for staff: settle it first.',
    );
  return emptied(
    caseFile,
    { at, kind: by === 'desk' ? 'retention' : 'staff' },
    { at, actor: by, rule: 'erase', about: { items: caseFile.items.length } },
  );
}

/** The case and its items without what is personal, and the erasure begun. */
export function emptied(
  {
    answerAt: _at,
    postal: _letters,
    residence: _where,
    participants: _who,
    identity: _how,
    proofs: _proofs,
    actsFor: _whose,
    suggests: _cites,
    hold: _hold,
    ...kept
  }: CaseFile,
  erasure: Erasure,
  entry: AuditEntry,
): Change {
  return change(kept, {
    items: kept.items.map(bare),
    flags: [],
    fields: { person: nobody, residenceHints: [], language: 'und', isErasing: true, erasure },
    entry,
  });
}

/** Everything personal is gone. */
export const erased = ({ isErasing: _, ...caseFile }: CaseFile, at: string): Change =>
  change(caseFile, {
    fields: { erasedAt: at },
    entry: { at, actor: 'desk', rule: 'erased', about: {} },
  });

/** What stays of a letter: nothing of it is sent any more. */
export const bareState = (state: LetterState): LetterState =>
  state === 'muted' || onTheirWay.has(state) ? 'withheld' : state;

const nobody = { name: '', address: '' };

/** What stays of a message: that it came or went, and when. */
export const bareMessage = ({ id, direction, channel, at, delivery }: Message): Message => ({
  id,
  direction,
  channel,
  at,
  from: nobody,
  subject: '',
  text: '',
  attachments: [],
  ...(delivery && { delivery }),
  isErased: true,
});

export function mustBeThere({ erasedAt, isErasing }: CaseFile): void {
  if (erasedAt || isErasing) throw new Refusal('conflict', 'What was personal in this case is erased.');
}

/** What stays of an item: what was asked, the dates, and what came of it. */
function bare({ escalation, ...item }: Item): Item {
  const { theirReference: _, ...known } = escalation ?? {};
  return {
    ...item,
    subject: '',
    needsReview: false,
    why: [],
    clocks: item.clocks.map(bareClock),
    ...(escalation && { escalation: { authority: escalation.authority, at: escalation.at, ...known } }),
  };
}

/** Its steps name the place where the person lives. */
const bareClock = (clock: Clock): Clock => ({ ...clock, why: [] });
