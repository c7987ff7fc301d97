import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { irish } from './ga.ts';
import { italian } from './it.ts';
import { maltese } from './mt.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { swedish } from './sv.ts';

/** BCP 47 code of a language → its catalogue, as `pages/words.ts` reads it. */
export const pageCatalogues: Readonly<Record<string, string>> = {
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fr: french,
  ga: irish,
  it: italian,
  mt: maltese,
  nl: dutch,
  pt: portuguese,
  ro: romanian,
  sv: swedish,
};
