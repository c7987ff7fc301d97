// What is said not to be, or to be wanted: "I am not asking you to delete", "nothing needs to be deleted", "no complaint".
import type { Language } from '#languages';
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import { fold, type Tokens } from './tokens.ts';

/** Words that deny, in each language; ambiguous ones (Romanian `nu` is `now` in Dutch) count in their own only. */
const denying: Readonly<Record<Language, string>> = {
  bg: 'не нищо няма никакво без недейте никога',
  ca: 'no res cap sense mai ningú tampoc ni',
  cs: 'ne nic není nechci nežádám nepožaduji žádné žádná žádný nikdy bez nejde nejedná nemusíte nemažte nechtěl nechtěla nepotřebuji',
  da: 'ikke ingen intet aldrig uden ej',
  de: 'nicht nichts kein keine keinen keinem keiner keinerlei nie niemals ohne weder nix net',
  el: 'δεν μην μη τίποτα τίποτε όχι καμία κανένα χωρίς ποτέ',
  en: 'not no nothing never don dont didn didnt doesn doesnt isn isnt wasn wasnt won wont none without neither anything cannot haven hasn aren needn shouldn',
  es: 'no nada ni ninguna ningún ninguno nunca sin tampoco jamás',
  et: 'ei ära ärge mitte midagi ilma',
  fi: 'en ei emme älä älkää mitään ilman eivät',
  fr: 'ne n pas rien aucun aucune jamais sans ni surtout',
  ga: 'ní níl ná nach gan níor',
  hr: 'ne nije nemojte ništa nikakav nikakvu nikad bez nisam nemam nemoj',
  hu: 'nem ne semmit semmi sem nincs soha nélkül se',
  is: 'ekki ekkert engin engar aldrei án',
  it: 'non no niente nulla nessuna nessun nessuno mai senza né',
  ja: 'ない ません なく 不要',
  lt: 'ne nieko nereikia neprašau nenoriu niekada be nėra neprašiau netrinkite',
  lv: 'ne neko nevajag nelūdzu nevēlos nekad bez nav nedzēsiet negribu',
  mt: 'ma mhux xejn qatt mingħajr mhijiex',
  nl: 'niet niets geen nooit zonder niks noch',
  no: 'ikke ingen ingenting aldri uten ikkje',
  pl: 'nie nic żadnej żadnego nigdy bez ani żadne',
  pt: 'não nao nada nem nenhuma nenhum nunca sem',
  ro: 'nu nimic nicio niciun niciodată fără nici',
  ru: 'не ничего нет никакой никогда без ни',
  sk: 'ne nič nie nechcem nežiadam žiadne žiadna žiadny nikdy bez nejde nemusíte nemažte',
  sl: 'ne nič ni nočem nobene nobenega nikoli brez nisem nimam',
  sv: 'inte inget ingen inga aldrig utan ej',
  tr: 'değil hiçbir hiçbirşey asla yok istemiyorum silmeyin gerek',
  uk: 'не нічого ні немає жодної ніколи без',
  zh: '不 没 別 别 无 勿',
};

const wordsOf = new Map<Language, ReadonlySet<string>>();
const deniers = (language: Language): ReadonlySet<string> => {
  const known = wordsOf.get(language);
  if (known) return known;
  const words = new Set(denying[language].split(' ').map(fold));
  wordsOf.set(language, words);
  return words;
};

const isKnown = (language: string): language is Language => Object.hasOwn(denying, language);

/** Ideas whose denial changes what a mail asks. */
const deniable: ReadonlySet<Concept> = new Set<Concept>([
  ...(['erase', 'close', 'take-down', 'stop-keeping', 'erasure-right', 'complain', 'unsubscribe'] as const),
  ...(['access', 'breach', 'withdraw', 'objection'] as const),
]);
const nearBefore = 4;
const nearAfter = 3;

/** Of what was found, that which stands beside a word that denies, in the same clause. */
export function deniedIn(text: Tokens, hits: readonly Hit[], language: string): ReadonlySet<Hit> {
  if (!isKnown(language)) return new Set();
  const words = deniers(language);
  const isDenied = ({ from, to, sentence }: Hit): boolean => {
    for (let at = from - 1; at >= Math.max(0, from - nearBefore); at -= 1) {
      if (text.tokens[at]?.sentence !== sentence || hasBreak(text, at)) break;
      if (words.has(text.tokens[at]?.word ?? '')) return true;
    }
    for (let at = to; at < Math.min(text.tokens.length, to + nearAfter); at += 1) {
      if (text.tokens[at]?.sentence !== sentence || hasBreak(text, at - 1)) break;
      if (words.has(text.tokens[at]?.word ?? '')) return true;
    }
    return false;
  };
  return new Set(hits.filter((hit) => deniable.has(hit.concept) && isDenied(hit)));
}

/** A clause ends between this word and the next. */
const hasBreak = ({ text, tokens }: Tokens, at: number): boolean =>
  /[,;:–—()\n/]/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
