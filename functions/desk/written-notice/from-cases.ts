// The register follows the cases: whatever rule changes a case, what it asks of the register is read off the case before and after.
import type { CaseFile, Change, Item } from '../case-file.ts';
import type { RuleName } from '../case-life/rules.ts';
import { standingOf } from '../case-life/transitions.ts';
import { type Entering, personOf, sameWish, type Wish } from './entry.ts';

/** What happens to the entries of these persons, where they have one or get one. */
export interface Step {
  /** As `personOf` knows them. */
  readonly persons: readonly string[];
  readonly entering: Entering;
}

/** An ask goes on in another case, with the same person: the wish stands as it was. */
const moving: ReadonlySet<RuleName> = new Set<RuleName>(['merge', 'split']);

/**
 * What a change of a case means for the register.
 *
 * A wish stands from its receipt. It is taken out where the person takes it back, where staff refuse it or see that it was none,
 * and where an erasure that the person asked for later is granted. Forgetting the case does not end it: the promise still needs
 * the address.
 *
 * @param before undefined for a new case
 */
export function stepsOf(before: CaseFile | undefined, { caseFile, entry }: Change): readonly Step[] {
  if (moving.has(entry.rule) || caseFile.isErasing || caseFile.erasedAt) return [];
  return [...wishSteps(before, caseFile), ...erasureSteps(before, caseFile)];
}

function wishSteps(before: CaseFile | undefined, after: CaseFile): readonly Step[] {
  const [was, is] = [before && wishOf(before), wishOf(after)];
  if (was && is && sameWish(was, is)) return [];
  const [wasOf, isOf] = [was && personOf(was), is && personOf(is)];
  const leaves: Step[] =
    wasOf === undefined || wasOf === isOf
      ? []
      : isWithdrawn(after)
        ? [
            {
              persons: [wasOf, ...addressesOf(after)],
              entering: { what: 'withdraw', why: 'person-withdrew' },
            },
          ]
        : [{ persons: [wasOf], entering: { what: 'leave', references: namesOf(after) } }];
  if (!is || isOf === undefined) return leaves;
  const what = wasOf === isOf ? 'improve' : 'enter';
  return [...leaves, { persons: [isOf], entering: { what, wish: is } }];
}

/** An ask to be told in writing, unless it was taken back or refused. */
export const isWish = (item: Pick<Item, 'kind' | 'queue' | 'state' | 'outcome'>): boolean =>
  item.kind === 'breach-written-notice' &&
  standingOf(item) !== 'junk' &&
  item.outcome?.result !== 'withdrawn' &&
  item.outcome?.result !== 'refused';

const isWithdrawn = ({ items }: CaseFile): boolean =>
  items.some(({ kind, outcome }) => kind === 'breach-written-notice' && outcome?.result === 'withdrawn');

/** The wish that a case holds; undefined where it holds none. */
export function wishOf(caseFile: CaseFile): Wish | undefined {
  const [since] = caseFile.items
    .filter(isWish)
    .map(({ receivedAt }) => receivedAt)
    .sort();
  if (since === undefined) return undefined;
  const { reference, person, actsFor, postal, residence, language } = caseFile;
  const { name, address } = actsFor?.person ?? person;
  const confirmedAt = confirmedSince(caseFile);
  return {
    reference,
    since,
    name,
    address,
    ...(postal && { postal }),
    ...(residence && { residence }),
    language,
    ...(confirmedAt && { confirmedAt }),
  };
}

/** What staff wrote down themselves, whom they know, and what the person confirmed by the link to their address. */
function confirmedSince({
  identity,
  actsFor,
  confirmedAt,
  flags,
  channel,
  openedAt,
}: CaseFile): string | undefined {
  if (identity) return identity.at;
  if (actsFor || flags.includes('disowned')) return undefined;
  return channel === 'phone' || channel === 'post' ? openedAt : confirmedAt;
}

/** An erasure of what we hold was granted just now: an older wish of the person goes with it. */
function erasureSteps(before: CaseFile | undefined, after: CaseFile): readonly Step[] {
  const granted = after.items.find((item) => {
    const was = before?.items.find(({ n }) => n === item.n);
    return isErasure(item) && !(was && isErasure(was));
  });
  const persons = addressesOf(after);
  if (!granted || persons.length === 0) return [];
  return [{ persons, entering: { what: 'erase', before: granted.receivedAt, except: namesOf(after) } }];
}

const isErasure = ({ kind, outcome }: Item): boolean => kind === 'erasure' && outcome?.result === 'granted';

/** Whose wish it is: never an agent's own. */
function addressesOf({ person, participants = [], actsFor }: CaseFile): readonly string[] {
  const persons = actsFor ? [actsFor.person] : [person, ...participants];
  return persons.flatMap(({ address }) => personOf({ name: '', address }) ?? []);
}

/** The references under which an ask of the case may have come. */
const namesOf = ({ reference, splitFrom, mergedFrom = [] }: CaseFile): readonly string[] => [
  reference,
  ...(splitFrom ? [splitFrom] : []),
  ...mergedFrom,
];
