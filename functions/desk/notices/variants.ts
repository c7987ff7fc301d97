// Which words a person gets: by the law of where they live, and in their language where the notice is written in it.
import { placeOrCountry } from '../clocks/places.ts';
import type { Desk } from '../desk.ts';
import { jurisdictions } from '../incidents/duty-rows.ts';
import { codeOf } from '../letters/words.ts';
import type { NoticePlace } from './content-rules.ts';
import type { AudienceCount, Notice, NoticeText } from './notice.ts';

/** The same words for everybody of it, but for the authority of where they live. */
export interface Variant {
  readonly place: NoticePlace;
  /** BCP 47, that of one of the texts. */
  readonly language: string;
  /** ISO 3166, or `ZZ`. */
  readonly residence: string;
  /** True where the person's language is another one, in which nobody wrote the notice. */
  readonly isFallback: boolean;
}

/** The law of where somebody lives, as far as we know one. */
export function noticePlaceOf(residence: string): NoticePlace {
  const place = placeOrCountry(residence);
  const code = place?.jurisdiction === 'US' ? place.code : place?.jurisdiction;
  return jurisdictions.find((each) => each === code) ?? 'other';
}

/**
 * @param language BCP 47, '' where nobody knows
 * @throws Error where the notice has no words
 */
export function variantOf(
  { texts }: Pick<Notice, 'texts'>,
  { residence, language }: Pick<AudienceCount, 'residence' | 'language'>,
  desk: Pick<Desk, 'languages'>,
): Variant {
  const text = textIn(texts, [language, ...desk.languages]);
  const isFallback = language !== '' && codeOf(text.language) !== codeOf(language);
  return { place: noticePlaceOf(residence), language: text.language, residence, isFallback };
}

/** The text in the first of these languages in which there is one, else the first text. */
export function textIn(texts: readonly NoticeText[], languages: readonly string[]): NoticeText {
  const wanted = languages.map(codeOf);
  const code = wanted.find((each) => texts.some((text) => codeOf(text.language) === each));
  const text = texts.find((each) => codeOf(each.language) === code) ?? texts[0];
  if (!text) throw new Error('a notice without words has no variant');
  return text;
}
