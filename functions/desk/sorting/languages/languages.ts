import { leaningTraitWeights, leaningWeights, queueWeights, traitWeights } from '../weights.ts';
import { wordWeights } from '../word-weights.ts';
import { bulgarian } from './bg.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { estonian } from './et.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { irish } from './ga.ts';
import { croatian } from './hr.ts';
import { hungarian } from './hu.ts';
import { icelandic } from './is.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { lithuanian } from './lt.ts';
import { latvian } from './lv.ts';
import { maltese } from './mt.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { places } from './places.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { slovak } from './sk.ts';
import { slovenian } from './sl.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/** The file of each language that sorting knows, by BCP 47 code. */
export const languages = {
  bg: bulgarian,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  et: estonian,
  fi: finnish,
  fr: french,
  ga: irish,
  hr: croatian,
  hu: hungarian,
  is: icelandic,
  it: italian,
  ja: japanese,
  lt: lithuanian,
  lv: latvian,
  mt: maltese,
  nl: dutch,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sk: slovak,
  sl: slovenian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
} as const;

export type Language = keyof typeof languages;

/** The commonest words of a language: the `words` lines of its file. */
export function commonWordsOf(language: Language): readonly string[] {
  const file: string = languages[language];
  const start = file.indexOf('\nwords:') + '\nwords:'.length;
  return file
    .slice(start, file.indexOf('\n\n', start))
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** What `npm run fit` froze. */
export const frozenWeights = () => weights;
const weights = { queueWeights, traitWeights, leaningWeights, leaningTraitWeights, wordWeights };

/** Names of countries, towns and nationalities in all languages. */
export const placeNames = (): string => places;

/** Languages spoken (almost) only in the EU, the EEA or Switzerland: using one is a hint of living there. */
export const europeanOnly: ReadonlySet<string> = new Set(
  'bg cs da de el et fi ga hr hu is it lt lv mt nl no pl ro sk sl sv'.split(' '),
);
