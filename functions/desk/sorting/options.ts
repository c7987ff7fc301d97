// "The second one", "b)": a reply that picks one of the options which it was offered.
import { type Tokens, tokensOf, wordsIn } from './tokens.ts';

/** Who picks says little beside. */
const mostWords = 10;
const fewWords = 3;
const longest = 300;

/** Beginnings of words for the first and the second, and whole words where the beginning would fit others. */
const ordinals: readonly { readonly all: ReadonlySet<string> }[] = [
  wordsIn(
    'first 1st former erste erstes ersten ersteres premier première primer primero primera primo prima primeiro primeira eerste pierwsze pierwsza pierwszy pierwszą první prvý prvá prvé prvú prvi prva prvo prvu első elsőt elsőre primul първото първата първия първият первое первая первый первую перше перша перший першу πρώτο πρώτη πρώτον πρώτος första första første ensimmäinen ensimmäisen esimene esimese pirmas pirma pirmą pirmais pirmā pirmo pirmasis birinci birincisi ilk fyrsta fyrri fyrra chéad primera ewwel 最初 一番目 第一个 第一個',
  ),
  wordsIn(
    'second 2nd latter zweite zweites zweiten zweiteres letzteres deuxième seconde second segundo segunda secondo seconda tweede drugie druga drugi drugą druhé druhá druhý druhou druhú drugo drugu drugi második másodikat másodikra doilea doua второто втората втория вторият второе вторая второй вторую друге друга другий другу δεύτερο δεύτερη δεύτερον δεύτερος andra andet anden andre toinen toisen teine teise antras antra antrą otrais otrā otro ikinci ikincisi ikincisini seinni síðari önnur dara segon segona tieni 二番目 第二个 第二個 後者 后者',
  ),
];

const or = wordsIn(
  'or oder ou o lub albo czy nebo anebo alebo vagy sau ori или или чи або ή eller tai vai või ar arba ali ili oppure of jew nó eða veya yoksa または それとも 还是 還是 或',
);

/**
 * The option that a short reply picks, in the words of who offered it; undefined where it picks none.
 * @param quotation what the reply answers, without marks of quoting
 */
export function optionPicked(own: Tokens, quotation: string): string | undefined {
  const place = placePicked(own);
  return place === undefined ? undefined : (listed(quotation) ?? alternatives(quotation))[place];
}

function placePicked({ tokens }: Tokens): number | undefined {
  const words = tokens.map(({ word }) => word);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const named = ordinals.findIndex(({ all }) => words.some((word) => all.has(word)));
  if (named >= 0) return named;
  const marks = words.length <= fewWords ? words.flatMap((word) => markers.get(word) ?? []) : [];
  return marks.length === 1 ? marks[0] : undefined;
}

const markers: ReadonlyMap<string, number> = new Map([
  ['1', 0],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['b', 1],
  ['c', 2],
]);

/** Options that are numbered, or marked with letters. */
function listed(quotation: string): readonly string[] | undefined {
  const found = [...quotation.matchAll(/(?:^|[\s,;:(])([1-4]|[a-d])[.)]\s+/gi)];
  const start = found.findIndex(
    ({ 1: mark = '' }, at) => first.test(mark) && found[at + 1]?.[1]?.toLowerCase() === after(mark),
  );
  if (start < 0) return undefined;
  const options: string[] = [];
  for (let at = start; at < found.length; at += 1) {
    const mark = found[at];
    if (!mark || (at > start && mark[1]?.toLowerCase() !== after(found[at - 1]?.[1] ?? ''))) break;
    const from = mark.index + mark[0].length;
    const to = found[at + 1]?.index ?? quotation.length;
    options.push((quotation.slice(from, Math.min(to, from + longest)).split('\n')[0] ?? '').trim());
  }
  return options;
}
const first = /^[1a]$/i;
const after = (mark: string): string => String.fromCharCode(mark.toLowerCase().charCodeAt(0) + 1);

/** "Shall we pause it, or delete it?" */
function alternatives(quotation: string): readonly string[] {
  const { text, tokens, sentences } = tokensOf(quotation);
  for (const { from, to, isQuestion } of sentences.toReversed()) {
    const at = tokens.findIndex(({ word }, index) => index > from && index < to - 1 && or.all.has(word));
    if (!isQuestion || at < 0) continue;
    const between = (start: number, end: number) => text.slice(tokens[start]?.start, tokens[end - 1]?.end);
    return [between(from, at), between(at + 1, to)];
  }
  return [];
}
