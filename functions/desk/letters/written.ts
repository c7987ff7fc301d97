// What all letters have in common: greeting, what it is about, closing, reference.
import type { Desk } from '../desk.ts';
import type { Kind } from '../sorting/sorting.ts';
import { type Block, htmlOf, textOf } from './document.ts';
import type { Letter } from './letter.ts';
import { linesOnly, oneLine } from './plain.ts';
import { isWritten, type Review, type Words, wordsIn } from './words.ts';

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  /** A whole HTML document that says the same as the text. */
  readonly html: string;
  /** BCP 47, the language that we wrote it in. */
  readonly language: string;
  /** Who has read our sentences in that language as a native speaker; null while nobody has. */
  readonly reviewed: Review | null;
}

/** Web addresses and the code that are made when a letter is posted; a preview does without. */
export interface Links {
  /** The page of the case. */
  readonly status?: string;
  readonly receipt?: string;
  readonly code?: string;
}

/** A letter with the words that it is written in. */
export interface Writing {
  readonly links: Links;
  readonly letter: Letter;
  readonly words: Words;
  readonly desk: Desk;
}

export const writingOf = (letter: Letter, desk: Desk, language: string, links: Links): Writing => ({
  links,
  letter,
  desk,
  words: wordsIn([language, ...desk.languages], desk.letters),
});

export const organisationOf = ({ desk }: Writing): string => oneLine(desk.organisation);

/** Sorry, where the person writes a language that we do not. */
export const apology = ({ letter: { language }, words }: Writing): readonly string[] =>
  isKnown(language) && !isWritten(language) ? [words.say('other-language')] : [];

/** A whole letter around its own paragraphs; what is empty is left out. */
export function letterAround(
  writing: Writing,
  subject: string,
  blocks: readonly (Block | undefined)[],
): WrittenLetter {
  const { words, letter } = writing;
  return written(words, subject, [
    ...apology(writing),
    words.say('greeting'),
    ...blocks.flatMap((block) => block || []),
    ...statusPage(writing),
    closing(writing),
    words.say(letter.onPaper ? 'reference.on-paper' : 'reference', { reference: letter.reference }),
  ]);
}

/** Where the person sees how far we are. */
export const statusPage = ({ words, links }: Writing): readonly string[] =>
  links.status ? [words.say('status-page', { link: links.status })] : [];

export const closing = (writing: Writing): string =>
  `${writing.words.say('closing')}\n${writing.words.say('team', { organisation: organisationOf(writing) })}`;

/**
 * What somebody asks, as we say it back: one ask in a sentence, several in a list; what nobody understood is left to a person.
 *
 * @param lead what stands in front, with a colon at its end
 */
export function asksIn(
  words: Words,
  lead: 'understood' | 'about',
  asks: readonly (Kind | null)[],
): readonly Block[] {
  const known = [...new Set(asks.filter((ask) => ask !== null))].map((ask) => words.say(`ask.${ask}`));
  if (known.length === 0) return lead === 'understood' ? [words.say('all-unclear')] : [];
  const list = lead === 'understood' && asks.includes(null) ? [...known, words.say('ask-unclear')] : known;
  return list.length === 1 ? [`${words.say(lead)} ${list[0]}.`] : [words.say(lead), { list }];
}

/** The words of a member of staff, in the language of the person as far as anybody knows. */
export function asWritten({ letter: { language } }: Writing, text: string): Block | undefined {
  const lines = linesOnly(text);
  return lines === '' ? undefined : { asWritten: lines, ...(isKnown(language) && { language }) };
}

export function written(
  { language, direction, reviewed }: Pick<Words, 'language' | 'direction' | 'reviewed'>,
  subject: string,
  blocks: readonly Block[],
): WrittenLetter {
  const document = { title: subject, language, direction, blocks };
  return { subject, text: textOf(document), html: htmlOf(document), language, reviewed };
}

/** False for `und` and for what is no language tag. */
const isKnown = (language: string): boolean =>
  language !== 'und' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language);
