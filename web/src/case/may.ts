// What may be done now, as the API says it; of three deeds it does not say so by name, and each hangs on one that it names.
import type { CaseFile, Item, Kind } from './case-file.ts';
import { isUnderWay } from './case-file.ts';
import type { DeedName } from './deeds.ts';

/** Kinds for which other systems erase something. */
const erasing: ReadonlySet<Kind | null> = new Set<Kind>([
  'erasure',
  'child',
  'unauthorised-account',
  'content-removal',
]);

/** @param item of a deed with one item */
export function may(file: CaseFile, name: DeedName, item?: Item): boolean {
  switch (name) {
    case 'add-ask':
      return file.may.includes('note');
    case 'acknowledge':
      return file.may.includes('reply') && file.silence !== null;
    case 'erasure-done':
      return item !== undefined && file.may.includes('note') && isUnderWay(item) && erasing.has(item.kind);
    default: {
      const allowed: readonly string[] = item && name !== 'note' ? item.may : file.may;
      return allowed.includes(name);
    }
  }
}

const ofItems = [
  'answer',
  'wait',
  'extend',
  'refuse',
  'escalate',
  'freeze',
  'erasure-done',
  'reopen',
  'restore',
  'split',
] as const satisfies readonly DeedName[];

/** What may be done with an item, in the order in which one reaches for it. */
export const deedsWith = (file: CaseFile, item: Item): readonly (typeof ofItems)[number][] =>
  ofItems.filter((name) => may(file, name, item));

const rarer = [
  'acknowledge',
  'identity',
  'name-subject',
  'merge',
  'add-ask',
  'hold',
  'release',
  'erase',
] as const satisfies readonly DeedName[];

/** What may be done with the whole case, beside reply and note. */
export const rarerDeeds = (file: CaseFile): readonly (typeof rarer)[number][] =>
  rarer.filter((name) => may(file, name));
