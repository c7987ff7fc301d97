import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { swedish } from './sv.ts';

/** The file of each language that sorting knows, by BCP 47 code. */
export const languages = {
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  sv: swedish,
} as const;

export type Language = keyof typeof languages;

/** Languages spoken (almost) only in the EU, the EEA or Switzerland: using one is a hint of living there. */
export const europeanOnly: ReadonlySet<string> = new Set(
  'bg cs da de el et fi ga hr hu is it lt lv mt nl no pl ro sk sl sv'.split(' '),
);
