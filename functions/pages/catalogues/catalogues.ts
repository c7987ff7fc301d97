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
import { lithuanian } from './lt.ts';
import { latvian } from './lv.ts';
import { maltese } from './mt.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { slovak } from './sk.ts';
import { slovenian } from './sl.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';

/** BCP 47 code of a language → its catalogue, as `pages/words.ts` reads it. */
export const pageCatalogues: Readonly<Record<string, string>> = {
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
};
