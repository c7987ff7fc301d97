// Languages by their names, for choices.
import type { Language } from './catalogue.ts';

/** Those that the desk tells apart when it sorts, BCP 47. */
const spoken =
  'bg ca cs da de el en es et fi fr ga hr hu is it ja lt lv mt nl no pl pt ro ru sk sl sv tr uk zh'.split(
    ' ',
  );

export interface NamedLanguage {
  readonly value: string;
  readonly label: string;
}

export function spokenLanguages(reader: Language): readonly NamedLanguage[] {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return spoken
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, reader));
}
