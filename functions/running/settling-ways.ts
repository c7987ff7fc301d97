// The way to each person of an audience, and how many there are of each kind. Who stands in the register of written notice gets
// a letter; whoever is in the register and not in the audience is not affected. People are matched by what is known of them:
// a file may know a person by the mail address, and the register by the postal address.
import type { KeptPerson } from '../adapters/audience-book.ts';
import { shards, type Written } from '../adapters/recipients.ts';
import type { WrittenNotices } from '../adapters/written-notice.ts';
import type { Notice } from '../desk/notices/notice.ts';
import { counter } from '../desk/notices/people/counting.ts';
import { type Recipient, wayOf } from '../desk/notices/recipient.ts';
import { personOf, wayOf as registeredWay } from '../desk/written-notice/entry.ts';
import { abreast } from './abreast.ts';
import type { Run } from './step.ts';

/** Shards at the same time. */
const shardsAtOnce = 8;
/** Entries of the register in one page. */
const entriesAtOnce = 500;

/**
 * Settles the way of everybody who is due, and counts everybody.
 *
 * @param pass names it: what one pass has done it does not do again
 */
export async function settleWays(run: Run, notice: Notice, pass: string): Promise<'done' | 'more'> {
  const { audience, written } = run.world;
  const counts = await audience.counts(notice.reference);
  const done = new Set(counts.filter((count) => count.pass === pass).map(({ shard }) => shard));
  const left = shards.filter((shard) => !done.has(shard));
  if (left.length === 0) return 'done';
  const register = await registerOf(written);
  let isWhole = true;
  await abreast(left, shardsAtOnce, async (shard) => {
    if (run.hasTime()) await settleShard(run, notice, shard, register, pass);
    else isWhole = false;
  });
  return isWhole ? 'done' : 'more';
}

async function settleShard(
  { world: { audience, now } }: Run,
  { reference, lettersToAll }: Notice,
  shard: string,
  register: Register,
  pass: string,
): Promise<void> {
  const { add, counted } = counter();
  for await (const people of audience.everybodyIn(reference, shard))
    for (const person of people) {
      const settled = settledBy(person, register, lettersToAll);
      const isSettled = settled && (await audience.settle(reference, person.recipient.person, settled));
      add(isSettled ? settled.after : person.recipient);
    }
  await audience.saveCount(reference, { shard, pass, at: now(), ...counted() });
}

interface Settled extends Pick<Recipient, 'way'> {
  readonly written: Written | undefined;
  readonly after: Recipient;
}

/** What is to change of a person who is due; undefined where all is as it should be, or it is too late. */
function settledBy(
  { recipient, own, written: before }: KeptPerson,
  register: Register,
  lettersToAll: boolean,
): Settled | undefined {
  if (recipient.state !== 'due') return undefined;
  const entry = register(recipient.address, own);
  const written = entry && (own.postal && !entry.isConfirmed ? {} : entry.written);
  const postal = written?.postal || own.postal;
  const wantsLetter = written !== undefined;
  const way = wayOf({ address: recipient.address, postal, wantsLetter }, lettersToAll);
  if (way === recipient.way && isSame(written, before)) return undefined;
  return { way, written, after: { ...recipient, postal, wantsLetter, way } };
}

const isSame = (one: Written | undefined, other: Written | undefined): boolean =>
  (one === undefined) === (other === undefined) &&
  one?.postal === other?.postal &&
  one?.name === other?.name &&
  one?.country === other?.country;

interface Registered {
  readonly written: Written;
  readonly isConfirmed: boolean;
}
type Register = (address: string, own: Pick<Recipient, 'name' | 'postal'>) => Registered | undefined;

/** Everybody who stands in the register, by mail address and by name and postal address. */
async function registerOf(written: Pick<WrittenNotices, 'list'>): Promise<Register> {
  const known = new Map<string, Registered>();
  let after: string | undefined = '';
  while (after !== undefined) {
    const page: Awaited<ReturnType<WrittenNotices['list']>> = await written.list(
      'standing',
      after,
      entriesAtOnce,
    );
    for (const { entry } of page.entries) {
      const { name, postal, residence, isConfirmed } = registeredWay(entry);
      const country = residence?.slice(0, 2);
      const registered: Registered = {
        written: postal ? { postal, ...(name && { name }), ...(country && { country }) } : {},
        isConfirmed,
      };
      for (const wish of entry.wishes)
        for (const address of [wish.address, ''])
          for (const key of keysOf({ ...wish, address })) known.set(key, registered);
    }
    after = page.next;
  }
  return (address, own) =>
    [...keysOf({ ...own, address }), ...keysOf({ ...own, address: '' })]
      .map((key) => known.get(key))
      .find((registered) => registered !== undefined);
}

const keysOf = (person: Parameters<typeof personOf>[0]): readonly string[] => {
  const key = personOf(person);
  return key === undefined ? [] : [key.toLowerCase()];
};
