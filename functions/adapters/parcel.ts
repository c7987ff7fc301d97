// A letter as the mail that SES gets.
import type { Desk } from '../contract.ts';
import type { Letter } from '../desk/letters/letter.ts';
import { writeLetter } from '../desk/letters/write.ts';
import { composeMail } from './compose.ts';
import type { Parcel } from './post.ts';

/** Fields that tell other machines what this mail is (RFC 3834); a letter that a person wrote is no automatic one. */
const headersOf = ({ facts }: Letter): Record<string, string> => {
  switch (facts.kind) {
    case 'acknowledgement':
      return { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' };
    case 'reply':
      return {};
    case 'canary':
      return {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'X-Privacy-Desk-Canary': facts.token,
      };
  }
};

export async function parcelOf(letter: Letter, desk: Desk): Promise<Parcel> {
  const { subject, text, html } = writeLetter(letter, desk);
  const raw = await composeMail({
    from: { name: desk.organisation, address: desk.address },
    to: letter.to,
    subject,
    text,
    html,
    ...(letter.inReplyTo && { inReplyTo: letter.inReplyTo }),
    ...(letter.references && { references: letter.references }),
    headers: headersOf(letter),
  });
  return { from: desk.address, to: letter.to.address, raw, letter };
}
