// What staff may do with an item now, so that nobody who shows a case needs the rules.
import type { CaseFile, Item } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import { whyNotExtended } from './asking.ts';
import { isComplaint } from './complaining.ts';
import { type Action, actionsFrom, standingOf } from './transitions.ts';

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
  };
  return actionsFrom(standingOf(item)).filter((action) => !not[action]);
}
