import { readReference, referencePattern } from '../reference.ts';
import { headerOf, headersOf, type Mail } from './mail.ts';

const maxReferences = 5;
const maxText = 200_000;
/** References in a thread beyond this are of others, or noise. */
const maxThread = 50;

/**
 * Case references that a mail cites, newest evidence first and each once: the plus part of the address that it went to, the
 * mail that it answers, the thread from its end, the subject, the text from its beginning. A citation is no proof: whoever
 * reads a case must also know that its person writes.
 */
export function referencesIn(mail: Mail): readonly string[] {
  const addresses = [...mail.to, ...mail.cc].map(({ address }) => address);
  const delivered = ['delivered-to', 'x-original-to', 'x-forwarded-to'].flatMap((name) =>
    headersOf(mail, name),
  );
  const thread = [...mail.inReplyTo, ...mail.references.toReversed()].slice(0, maxThread);
  const inside = mail.embedded ? [headerOf(mail.embedded, 'subject')] : [];
  const places = [
    ...addresses,
    ...delivered,
    ...thread,
    mail.subject,
    mail.text.slice(0, maxText),
    ...inside,
  ];
  const found = new Set<string>();
  for (const reference of places.flatMap(citations)) {
    if (found.size === maxReferences) break;
    found.add(reference);
  }
  return [...found];
}

function citations(place: string): string[] {
  const candidates = place.match(new RegExp(referencePattern, 'gi')) ?? [];
  return candidates.map(readReference).filter((reference) => reference !== undefined);
}
