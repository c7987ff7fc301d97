// A letter as the mail that SES gets.
import type { Desk } from '../contract.ts';
import type { Posted } from '../desk/letters/fate.ts';
import type { Letter } from '../desk/letters/letter.ts';
import { languageOfPage } from '../desk/letters/words.ts';
import { writeLetter } from '../desk/letters/write.ts';
import type { Links } from '../desk/letters/written.ts';
import type { Person } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';
import { composeMail, deliverable } from './compose.ts';
import type { Keys } from './keys.ts';
import { sealLink } from './links.ts';
import { type Parcel, type Post, tagsOf } from './post.ts';
import { sealReceipt } from './receipts.ts';

/** Fields that tell other machines what this mail is (RFC 3834); a letter that a person wrote is no automatic one. */
const headersOf = ({ facts }: Letter): Record<string, string> => {
  switch (facts.kind) {
    case 'acknowledgement':
      return { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' };
    case 'canary':
      return {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'X-Privacy-Desk-Canary': facts.token,
      };
    case 'status-code':
    case 'digest':
      return { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
    default:
      return {};
  }
};

/** Writes, composes and hands over a letter. One that has no address that mail can reach is refused for good. */
export async function postLetter(post: Post, letter: Letter, desk: Desk, keys: Keys): Promise<Posted> {
  try {
    return await post.send(await parcelOf(letter, desk, keys));
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', failure: 'Undeliverable', again: false };
    throw error;
  }
}

/** The same letter always has the same links: posting it again makes none that lives longer. */
function linksOf(
  { reference, facts, id, linked, language, createdAt: at }: Letter,
  desk: Desk,
  keys: Keys,
): Links {
  if (facts.kind === 'status-code') return { code: keys.code('status', reference, id) };
  if (!linked) return {};
  const page = `${desk.web}/${languageOfPage(language, desk)}`;
  const receipt = facts.kind === 'acknowledgement' ? facts.receipt : undefined;
  return {
    status: `${page}/status/${sealLink(keys, 'status', { reference, at })}`,
    ...(receipt && { receipt: `${page}/receipt/${sealReceipt(keys, { reference, at, ...receipt })}` }),
  };
}

/**
 * SES gives the mail a Message-ID that we do not know beforehand. This id in References names the case instead: who answers
 * sends it back (RFC 5322 3.6.4), and the answer finds its case though subject and quote are gone.
 */
const threadMark = ({ reference, id }: Letter, { address }: Desk): string =>
  `<${reference}.${id}@${address.slice(address.lastIndexOf('@') + 1)}>`;

/** The name that a stranger gave is not sent on: behind a forged address somebody else would read it. */
const receiverOf = ({ to, facts }: Letter): Person => ({
  name: facts.kind === 'acknowledgement' || facts.kind === 'status-code' ? '' : to.name,
  address: to.address,
});

async function parcelOf(letter: Letter, desk: Desk, keys: Keys): Promise<Parcel> {
  const { subject, text, html } = writeLetter(letter, desk, { links: linksOf(letter, desk, keys) });
  const raw = await composeMail({
    from: { name: desk.organisation, address: desk.address },
    to: receiverOf(letter),
    subject,
    text,
    html,
    ...(letter.inReplyTo && { inReplyTo: letter.inReplyTo }),
    references: [...(letter.references ?? []), threadMark(letter, desk)],
    headers: headersOf(letter),
  });
  return { from: desk.address, to: deliverable(letter.to.address), raw, tags: tagsOf(letter) };
}
