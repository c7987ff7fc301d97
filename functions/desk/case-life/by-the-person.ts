// What the persons of a case do by themselves, on the page of their case.
import { type CaseFile, type Change, change, itemOf } from '../case-file.ts';
import type { Desk } from '../desk.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';
import type { Flag } from '../sorting/sorting.ts';
import { withdrawn } from './answering.ts';
import { mayWithdraw } from './as-seen.ts';
import { heard, reopened } from './coming-back.ts';
import { type Deed, mustStand, replaced } from './deed.ts';
import { isUnderWay } from './transitions.ts';

/** The person shows that the address is theirs: they opened the link that went there and said so. Once is enough. */
export function confirmAddress(caseFile: CaseFile, at: string): Change {
  mustStand(caseFile);
  return change(caseFile, {
    fields: { confirmedAt: caseFile.confirmedAt ?? at },
    entry: { at, actor: 'person', rule: 'confirm-address', about: {} },
  });
}

/**
 * The person takes an ask back; a wish that was granted once too, because it still stands.
 *
 * @throws Refusal `conflict` where it has another answer, or an authority has it
 */
export function withdraw(caseFile: CaseFile, n: number, deed: Omit<Deed, 'by'>): Change {
  mustStand(caseFile);
  const item = itemOf(caseFile, n);
  if (!mayWithdraw(item)) throw new Refusal('conflict', `Item ${n} can no longer be taken back.`);
  const open =
    item.state === 'answered' ? { ...caseFile, items: replaced(caseFile, reopened(item)) } : caseFile;
  return withdrawn(open, n, { ...deed, by: 'person' });
}

/** A file from the person joins, and what waited for them is open again. */
export function attachFile(caseFile: CaseFile, message: Message, desk: Desk): Change {
  mustStand(caseFile);
  return change(caseFile, {
    items: caseFile.items.map((item) =>
      item.state === 'waiting' ? heard(caseFile, item, 'hear', message.at, desk) : item,
    ),
    messages: [message],
    entry: { at: message.at, actor: 'person', rule: 'attach-file', about: { message: message.id } },
  });
}

/** The person says that we understood an ask wrongly: staff read it again. @throws Refusal `conflict` where it is answered */
export function notMeant(caseFile: CaseFile, n: number, at: string): Change {
  mustStand(caseFile);
  const item = itemOf(caseFile, n);
  if (!isUnderWay(item)) throw new Refusal('conflict', `Item ${n} was answered.`);
  return change(caseFile, {
    items: replaced(caseFile, { ...item, needsReview: true }),
    entry: { at, actor: 'person', rule: 'dispute-sorting', about: { item: n } },
  });
}

/**
 * Whoever reads the address says that they never sent this: staff see it, no letter goes there any more, and every link to the
 * page of the case ends. Knowing who the person is ends it.
 */
export function disown(caseFile: CaseFile, at: string): Change {
  mustStand(caseFile);
  return change(caseFile, {
    items: caseFile.items.map((item) => (isUnderWay(item) ? { ...item, needsReview: true } : item)),
    flags: [...new Set<Flag>([...caseFile.flags, 'disowned'])],
    fields: { linksSince: at },
    entry: { at, actor: 'person', rule: 'disown', about: {} },
  });
}
