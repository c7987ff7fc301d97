// How SES's events and returned mails name the person of a notice to whom a mail went.
import type { Desk } from '../contract.ts';
import type { RecipientName } from './recipients.ts';

/** SES's tags hold letters, digits, dashes and underscores. */
export const inTag = (person: string): string => person.replace('#', '-');

/** A type and not an interface: it goes where any tags go. */
export type NoticeTags = { readonly notice: string; readonly person: string };
export const tagsOf = ({ reference, person }: RecipientName): NoticeTags => ({
  notice: reference,
  person: inTag(person),
});

/** Whom SES's tags name; undefined where they name nobody. */
export function personInTags(
  notice: string | undefined,
  person: string | undefined,
): RecipientName | undefined {
  const [, version, hash] = /^(\d+)-(.+)$/.exec(person ?? '') ?? [];
  return notice && version && hash ? { reference: notice, person: `${version}#${hash}` } : undefined;
}

/** Stands in References: a mail system that returns the mail returns it too. */
export const markOf = ({ notice, person }: NoticeTags, { address }: Pick<Desk, 'address'>): string =>
  `<${notice}.${person}@${address.slice(address.lastIndexOf('@') + 1)}>`;

/** Whom such a mark names. */
export function personInMark(mark: string): RecipientName | undefined {
  const [, notice, person] = /^<(NO-[^.\s]+)\.([\w-]+)@[^\s>]+>$/.exec(mark) ?? [];
  return personInTags(notice, person);
}
