// What staff may do with an item now, so that nobody who shows a case needs the rules.
import type { CaseFile, Item } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import { whyNotExtended } from './asking.ts';
import { whyNotFrozen } from './child.ts';
import { isComplaint } from './complaining.ts';
import { type Action, actionsFrom, isUnderWay, standingOf } from './transitions.ts';
import { isReachable } from './writing.ts';

/** The actions on an item that its rules would not refuse; what each needs in its body is another matter. */
export function allowedActions(caseFile: CaseFile, item: Item, at: string, desk: Desk): readonly Action[] {
  if (caseFile.mergedInto || caseFile.erasedAt || caseFile.isErasing) return [];
  const isNobody = caseFile.person.address === '' && caseFile.person.name === '';
  const asks = caseFile.items.filter((each) => standingOf(each) !== 'junk').length;
  const not: Partial<Record<Action, boolean>> = {
    wait: isNobody,
    extend: isNobody || whyNotExtended(item, at, desk) !== undefined,
    escalate: !isComplaint(item),
    split: asks < 2,
    freeze: whyNotFrozen(item) !== undefined,
  };
  return actionsFrom(standingOf(item)).filter((action) => !not[action]);
}

export const caseActions = [
  'reply',
  'note',
  'identity',
  'name-subject',
  'merge',
  'restore',
  'hold',
  'release',
  'erase',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** The actions on a whole case that its rules would not refuse. */
export function allowedOnCase(caseFile: CaseFile): readonly CaseAction[] {
  const { mergedInto, erasedAt, isErasing, hold, items } = caseFile;
  if (erasedAt || isErasing) return [];
  const can: Readonly<Record<CaseAction, boolean>> = {
    reply: !mergedInto && isReachable(caseFile),
    note: !mergedInto,
    identity: !mergedInto,
    'name-subject': !mergedInto,
    merge: !mergedInto,
    restore: !mergedInto && items.some((item) => standingOf(item) === 'junk'),
    hold: !hold,
    release: hold !== undefined,
    erase: !mergedInto && !items.some(isUnderWay) && !hold,
  };
  return caseActions.filter((action) => can[action]);
}
