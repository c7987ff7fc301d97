// Sentences of the console by language. Each page keeps its own catalogue beside itself: en.json, and one file for each other language.

/** Languages of the console itself; letters have many more. English is the one that all others are held to. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
export type OtherLanguage = Exclude<Language, 'en'>;

/** A sentence with {places}, or one for each plural form of its place {count}. */
export type Sentence = string | { readonly [form: string]: string };
export type Catalogue<K extends string = string> = Readonly<Record<K, Sentence>>;

/** What a sentence's places are filled with. */
export type Values = Readonly<Record<string, string | number>>;
export type Say<K extends string> = (name: K, values?: Values) => string;

/** A catalogue in every language; the others than English come when they are wanted, once. */
export interface Words<K extends string> {
  readonly en: Catalogue<K>;
  readonly in: (language: OtherLanguage) => Promise<Catalogue<K>>;
}

type Loaded<K extends string> = Promise<{ readonly default: Catalogue<K> }>;

export function wordsOf<C extends Catalogue>(
  en: C,
  others: Readonly<Record<OtherLanguage, () => Loaded<keyof C & string>>>,
): Words<keyof C & string> {
  const coming = new Map<OtherLanguage, Promise<Catalogue<keyof C & string>>>();
  return {
    en,
    in: (language) => {
      const there = coming.get(language) ?? others[language]().then((loaded) => loaded.default);
      coming.set(language, there);
      return there;
    },
  };
}

/** Says sentences of a catalogue. Numbers are written as the language writes them. */
export function sayIn<K extends string>(catalogue: Catalogue<K>, language: Language): Say<K> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (name, values = {}) => {
    const sentence = catalogue[name];
    const form =
      typeof sentence === 'string'
        ? sentence
        : (sentence[plural.select(Number(values.count))] ?? sentence.other ?? '');
    return form.replace(/\{(\w+)\}/g, (_, place: string) => {
      const value = values[place] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
