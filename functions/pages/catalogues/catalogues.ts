import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { estonian } from './et.ts';
import { french } from './fr.ts';
import { irish } from './ga.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { lithuanian } from './lt.ts';
import { latvian } from './lv.ts';
import { maltese } from './mt.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';

/** BCP 47 code of a language → its catalogue, as `pages/words.ts` reads it. */
export const pageCatalogues: Readonly<Record<string, string>> = {
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  et: estonian,
  fr: french,
  ga: irish,
  hu: hungarian,
  it: italian,
  lt: lithuanian,
  lv: latvian,
  mt: maltese,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  sv: swedish,
  tr: turkish,
};
