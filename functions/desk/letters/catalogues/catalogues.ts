import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

/** The catalogue of each language that we write, by BCP 47 code. */
export const catalogues: Readonly<Record<string, string>> = {
  de: german,
  en: english,
  fr: french,
};
