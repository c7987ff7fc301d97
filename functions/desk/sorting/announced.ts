// "Your account will be deleted in three days": a company or a cheat tells it, nobody asks for it.
import type { Language } from '#languages';
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import { isOfCompany } from './notice.ts';
import type { Reading } from './reading.ts';
import { wordsIn } from './tokens.ts';

const erasing: ReadonlySet<Concept> = new Set<Concept>(['erase', 'close', 'take-down', 'erase-done']);
const owned: ReadonlySet<Concept> = new Set<Concept>(['account', 'data', 'content', 'contact']);
const personal: ReadonlySet<Concept> = new Set<Concept>([
  'me',
  'request',
  'your-ask',
  'how-to',
  'unanswered',
]);
const withinOwned = 1;
const withinErasing = 9;

/** Of what was found, erasures of what is called `yours`, in sentences in which nobody asks or says `my`; and what we shall erase. */
export function announcedIn(reading: Reading, language: string): ReadonlySet<Hit> {
  const { text, hits } = reading;
  const { sentences } = text;
  const bySentence = Map.groupBy(hits, ({ sentence }) => sentence);
  const told = [...bySentence].flatMap(([sentence, here]) => {
    if (sentences[sentence]?.isQuestion || here.some(({ concept }) => personal.has(concept))) return [];
    const yours = here.filter(
      (one) =>
        owned.has(one.concept) &&
        here.some((hit) => hit.concept === 'you' && distance(hit, one) <= withinOwned),
    );
    return here.filter(
      (hit) => erasing.has(hit.concept) && yours.some((one) => distance(hit, one) <= withinErasing),
    );
  });
  return new Set([...told, ...erasedByUs(reading, language)]);
}

const distance = (one: Hit, other: Hit): number => Math.max(other.from - one.to, one.from - other.to, 0);

/** "We shall delete your account": where nobody says `my`, a company announces it. */
export function erasedByUs({ text, hits, isReadOn }: Reading, language: string): readonly Hit[] {
  if (isReadOn) return [];
  const isOfPerson = (hit: Hit) => hit.concept === 'me' && !isOfCompany(text, hit);
  if (hits.some((hit) => isOfPerson(hit) || ofPersons.has(hit.concept))) return [];
  const ending = endings.get(language);
  const isOurs = ({ from, to, sentence }: Hit): boolean => {
    const near = text.tokens.slice(Math.max(0, from - nearPronoun), to + nearPronoun);
    if (near.some((token) => token.sentence === sentence && pronouns.all.has(token.word))) return true;
    return ending !== undefined && text.tokens.slice(from, to).some(({ word }) => ending.test(word));
  };
  return hits.filter(
    (hit) => performed.has(hit.concept) && !text.sentences[hit.sentence]?.isQuestion && isOurs(hit),
  );
}
const ofPersons: ReadonlySet<Concept> = new Set<Concept>([
  'no-consent',
  'not-mine',
  'agent',
  'lawyer',
  'child',
  'deceased',
  'erase-failed',
]);
const performed: ReadonlySet<Concept> = new Set<Concept>(['erase', 'close']);
const nearPronoun = 2;
/** We, where it is said. */
const pronouns = wordsIn('we wir nous wij we vi við aħna 弊社 当社 我们 我們');

/** How a verb ends whose subject is `we`, in languages that leave the pronoun away; folded. */
const endings: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    bg: /(?:ем|им|аме|яме)$/,
    ca: /(?:em|im)$/,
    cs: /(?:eme|ime|ame)$/,
    el: /(?:ουμε|ομε|αμε)$/,
    es: /(?:mos)$/,
    et: /(?:me)$/,
    fi: /(?:mme)$/,
    hr: /(?:emo|imo|amo)$/,
    hu: /(?:juk|unk)$/,
    is: /(?:um)$/,
    it: /(?:iamo|emo)$/,
    lt: /(?:ame|ime|sime)$/,
    lv: /(?:sim|am)$/,
    pl: /(?:emy|imy|amy)$/,
    pt: /(?:mos)$/,
    ro: /(?:em|im|am)$/,
    ru: /(?:ем|им)$/,
    sk: /(?:eme|ime|ame)$/,
    sl: /(?:emo|imo|amo)$/,
    tr: /(?:ceg|cag|iyor|ir|ar|er)iz$/,
    uk: /(?:емо|имо)$/,
  } satisfies Partial<Record<Language, RegExp>>),
);
