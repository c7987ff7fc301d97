// What showed who somebody is, and that our own copy of it does not outlive the ask.
import { type CaseFile, type Change, change, type IdentityProof } from '../case-file.ts';
import type { Message } from '../message.ts';
import { Refusal } from '../refusal.ts';

/**
 * How a guardian shows that they may speak for a child, the least burden first: it must not be unduly burdensome (16 CFR
 * 312.6(a)(3)).
 */
export const guardianProofs = [
  'account-address',
  'known-facts',
  'call',
  'signed-statement',
  'papers',
] as const;
export type GuardianProof = (typeof guardianProofs)[number];

/** What a letter asks for. Papers are taken where somebody sends them unasked, and never asked for. */
export const guardianAsks = [
  'account-address',
  'known-facts',
  'call',
  'signed-statement',
] as const satisfies readonly GuardianProof[];
export type GuardianAsk = (typeof guardianAsks)[number];

/** What staff write down of it. */
export interface Proved {
  readonly how: IdentityProof;
  /** How a guardian showed it. */
  readonly proof?: GuardianProof | undefined;
  /** Id of the message that held it. */
  readonly message?: string | undefined;
}

/** @throws Refusal `invalid` where the way belongs to guardians and nobody is one */
export function mustBelong({ how, proof }: Proved): void {
  if (proof && how !== 'guardian')
    throw new Refusal('invalid', 'proof says how a guardian showed it, so how must be guardian.');
}

/** Messages whose copy of a proof is to go: every ask has its answer, and nothing holds the case. */
export const proofsToDestroy = ({
  proofs = [],
  closedAt,
  hold,
  erasedAt,
  isErasing,
}: Pick<CaseFile, 'proofs' | 'closedAt' | 'hold' | 'erasedAt' | 'isErasing'>): readonly string[] =>
  closedAt && !hold && !erasedAt && !isErasing ? proofs : [];

/** What stays of a message that held a proof: who wrote it and when. */
export const withoutProof = ({ raw: _, textCut: _cut, marks = [], ...message }: Message): Message => ({
  ...message,
  subject: '',
  text: '',
  attachments: [],
  marks: [...new Set([...marks, 'proof-destroyed'])],
});

/** Our copies of these messages are gone; that somebody proved who they are stays. */
export function proofsDestroyed(caseFile: CaseFile, ids: readonly string[], at: string): Change {
  const { proofs = [], ...kept } = caseFile;
  const left = proofs.filter((id) => !ids.includes(id));
  return change(kept, {
    ...(left.length > 0 && { fields: { proofs: left } }),
    entry: { at, actor: 'desk', rule: 'destroy-proof', about: { messages: ids.join(' ') } },
  });
}
