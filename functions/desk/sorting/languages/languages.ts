import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

/** The file of each language that sorting knows, by BCP 47 code. */
export const languages = {
  en: english,
  de: german,
  fr: french,
} as const;

export type Language = keyof typeof languages;

/** Languages spoken (almost) only in the EU, the EEA or Switzerland: using one is a hint of living there. */
export const europeanOnly: ReadonlySet<string> = new Set(
  'bg cs da de el et fi ga hr hu is it lt lv mt nl no pl ro sk sl sv'.split(' '),
);
