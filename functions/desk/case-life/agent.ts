// Somebody who acts for another: whose data it is, what shows that they may, and what must not be asked of either.
import { type CaseFile, type Change, change, type Item, type Permission } from '../case-file.ts';
import type { DenialReason } from '../letters/letter.ts';
import { samePerson } from '../mail/whose.ts';
import type { Person } from '../message.ts';
import { Refusal } from '../refusal.ts';
import { type Deed, mustStand } from './deed.ts';

export interface Named {
  /** As staff have them on file, never as the agent's mail says; the address may be ''. */
  readonly person: Person;
  readonly permission?: Permission | undefined;
}

/**
 * Staff say for whom an agent acts, and what they have seen of a permission. Proof of identity is asked of that person from now
 * on, whose mails join the case. Named again, the one is put in the place of the other.
 *
 * @throws Refusal `conflict` where it is the writer, `invalid` where an address is missing that was there
 */
export function nameSubject(caseFile: CaseFile, { person, permission }: Named, { by, at }: Deed): Change {
  mustStand(caseFile);
  if (samePerson(person, caseFile.person))
    throw new Refusal('conflict', 'This is who writes: they act for themselves, and nobody need be named.');
  const before = caseFile.actsFor;
  if (before?.person.address && !person.address)
    throw new Refusal(
      'invalid',
      'address is missing: the person named before had one, which may write here.',
    );
  const kept = before && samePerson(before.person, person) ? before.permission : undefined;
  const shown = permission ? { how: permission, at, by } : kept;
  return change(caseFile, {
    flags: [...new Set([...caseFile.flags, 'agent' as const])],
    fields: {
      actsFor: { person, ...(shown && { permission: shown }) },
      participants: withPerson(caseFile, person),
    },
    entry: {
      at,
      actor: by,
      rule: 'name-subject',
      about: { permission: shown?.how ?? null, hasAddress: person.address !== '' },
    },
  });
}

/** Who may write to the case; whoever was named before gives up their place. */
function withPerson({ participants = [], actsFor }: CaseFile, person: Person): readonly Person[] {
  if (!person.address || participants.some((each) => samePerson(each, person))) return participants;
  const at = participants.findIndex((each) => actsFor && samePerson(each, actsFor.person));
  return at < 0 ? [...participants, person] : participants.with(at, person);
}

/**
 * Some asks need no proof, and the law forbids to want any.
 *
 * @throws Refusal `conflict` with the reason
 */
export function mayAskIdentity({ actsFor, residence }: CaseFile, { kind }: Item): void {
  if (kind === 'opt-out')
    throw new Refusal(
      'conflict',
      'An opt-out never waits for proof of identity: 16 CFR 316.5 lets nobody ask for more than the address. Take it off, whoever asks.',
    );
  if (kind === 'unauthorised-account')
    throw new Refusal(
      'conflict',
      'Whoever reports an account that they did not open cannot sign in to it: never wait for proof by that account. Ask what they know of it instead (for: person).',
    );
  if (actsFor?.permission?.how === 'power-of-attorney' && residence === california)
    throw new Refusal(
      'conflict',
      'The agent has a power of attorney: in California nothing more may be asked of the person (11 CCR 7063(b)).',
    );
}

const california = 'US-CA';

/**
 * In California an agent needs no power of attorney: a no for want of proof stands only where the person themselves was asked
 * to confirm, and has not (11 CCR 7063).
 *
 * @throws Refusal `conflict` where they were not asked
 */
export function mayDeny(caseFile: CaseFile, item: Item, reason: DenialReason): void {
  const isAgents = caseFile.actsFor !== undefined || caseFile.flags.includes('agent');
  if (reason !== 'identity-not-proved' || !isAgents || caseFile.residence !== california) return;
  if (item.waitsFor !== 'identity')
    throw new Refusal(
      'conflict',
      'In California no power of attorney may be demanded of an agent (11 CCR 7063). Ask the person to confirm first: wait for identity.',
    );
}
