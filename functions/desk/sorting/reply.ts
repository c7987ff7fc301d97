// Replies that only make sense with what they quote: "yes please do", "the second one", "any news?", a bare customer number.
import { headerLabel, wroteVerb } from '../mail/quote-marks.ts';
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { type Sentence, type Tokens, wordsIn } from './tokens.ts';

const shortestOwn = 14;
const longestQuoted = 4_000;
/** Who writes more than this says what it is about. */
const longestBare = 60;

const yesWords = wordsIn(
  'yes yep yeah yup aye sure both all everything confirmed confirm agreed please ja jep gerne bitte beide beides alles bestätige einverstanden freilich oui tous tout deux confirme volontiers d’accord si sì sí todo todos ambos ambas confirmo adelante vale tutto tutti entrambi entrambe confermo procedete sim tudo ambas da tak potwierdzam wszystko oba obie igen mindent mindkettőt megerősítem ano áno potvrzuji potvrdzujem obojí oboje všechno všetko kyllä molemmat kaikki vahvistan joo jah jā taip abu abi visu viską patvirtinu apstiprinu kinnitan mõlemad ναι όλα και επιβεβαιώνω да и двете всичко потвърждавам все подтверждаю оба все так підтверджую обидва evet onaylıyorum hepsi eminim iva tá voi jaa jaha claro exact genau graag allebei dit d’acord confirmo endavant tots totes prosím prosim proszę kérem palun lūdzu prašau molim lütfen begge alt bekrefter bekræfter båda allt bekräftar oboje oba vse sve potvrđujem potrjujem confirm toate ambele amândouă пожалуйста будь はい お願いします 是 好 确认 都',
);
/** These only say that the mail was read, unless a question stands before them. */
const weakYesWords = wordsIn('ok okay oke okei okej oké fine good gut super 好的 了解');
const noWords = wordsIn(
  'no nope nah nein ne nö nee non não nao nu nej nei nie nem ei eh нет не ні όχι οχι δεν μην hayır hayir níl le いいえ 不 nē nene niet nicht ikke inte ikkje pas ekki ekke',
);
/** After a no these make it a yes to more: "not only the newsletter, everything". */
const onlyWords = wordsIn(
  'only just només nur solo sólo soltanto seulement samo само тільки только pouze jen iba len tylko csak vain bare blott endast kun alleen slechts apenas somente só doar numai μόνο sadece tik tikai ainult aðeins biss',
);
const allWords = wordsIn(
  'both all everything alles beide beides tout tous todo todos tutto tutti tudo wszystko mindent všechno všetko kaikki viską visu kõik όλα всичко все всё hepsi hepsini sve vse alt allt toate tot allebei begge båda',
);
const thankStems = wordsIn(
  'thank thx cheers danke dank merci gracias grazie obrigad dzięk děkuj díky ďakuj köszön mulțumesc mersi ευχαριστ благодар мерси спасибо дякую gràcies hvala tack takk tak kiitos kiitti dėkoj ačiū paldies aitäh tänan takk grazzi teşekkür sağol bedankt dankje dankjewel bedank ありがとう 谢谢 多谢 感谢',
);
/** `thanks`, `danke`, `díky`, … */
const isThanks = (word: string): boolean =>
  thankStems.all.has(word) ||
  (longThankStems()
    .get(word.slice(0, shortestLongStem))
    ?.some((stem) => word.startsWith(stem)) ??
    false);
/** By their beginning. */
const shortestLongStem = 4;
let byBeginning: ReadonlyMap<string, readonly string[]> | undefined;
function longThankStems(): ReadonlyMap<string, readonly string[]> {
  byBeginning ??= Map.groupBy(
    [...thankStems.all].filter((stem) => stem.length >= shortestLongStem),
    (stem) => stem.slice(0, shortestLongStem),
  );
  return byBeginning;
}
const confirmStems = wordsIn(
  'confirm conferm bestatig bevestig potvr potwierd bekraft bekreft vahvist erosits jelezz επιβεβαι потвърд подтверд підтверд onay patvirtin apstiprin kinnita potrdi deimhni stadfest konferma',
);

const asksToConfirm = (word: string): boolean =>
  [...confirmStems.all].some((stem) => word.startsWith(stem)) && !confirmation.test(word);
/** The noun, as in "confirmation of receipt", asks nothing. */
const confirmation =
  /(?:ation|ations|azione|acion|acao|ung|ungen|ing|ingen|else|enje|enie|eni|enia|istus|imas|imo|ajums|ίωση|ιωση|εние|ення|ение|ăre)$/u;

export type Answer = 'yes' | 'weak yes' | 'no' | 'none';

/** What a short reply says to the question before it. */
export function answerIn(own: Tokens): Answer {
  const said = own.tokens.slice(0, shortestOwn).map(({ word }) => word);
  if (own.tokens.length === 0 || own.tokens.length > shortestOwn) return 'none';
  const no = said.slice(0, 3).findIndex((word) => noWords.all.has(word));
  if (no >= 0) {
    const meansMore =
      onlyWords.all.has(said[no + 1] ?? '') && said.slice(no + 2).some((word) => allWords.all.has(word));
    return meansMore ? 'yes' : 'no';
  }
  if (said.slice(0, 4).some((word) => yesWords.all.has(word))) return 'yes';
  return weakYesWords.all.has(said[0] ?? '') ? 'weak yes' : 'none';
}

const families: readonly (readonly Concept[])[] = [
  ['erase', 'close', 'take-down', 'erasure-right', 'stop-keeping', 'erase-failed', 'erase-forbidden'],
  ['access'],
  ['portability'],
  ['rectify'],
  ['unsubscribe', 'withdraw', 'marketing'],
  ['restriction', 'objection'],
  ['share', 'source', 'basis', 'retention', 'transfer', 'profiling', 'surveillance', 'knows', 'contacted'],
  ['complain', 'unlawful'],
  ['breach', 'affected', 'written-notice', 'misdirected', 'open-cc', 'visible', 'other-person'],
  ['takeover', 'phishing', 'vulnerability', 'extortion', 'lost-device', 'only-you'],
];

/** What a quotation is about, one idea of each family; not what is merely open to everybody. */
export function quotedTopics({ text, hits }: Reading): readonly Concept[] {
  const offering = new Set(
    hits.filter(({ concept }) => concept === 'offered').map(({ sentence }) => sentence),
  );
  const said = new Set(
    hits
      .filter(({ sentence }) => !offering.has(sentence) || text.sentences[sentence]?.isQuestion)
      .map(({ concept }) => concept),
  );
  return families.flatMap((family) => (family.some((idea) => said.has(idea)) ? family.slice(0, 1) : []));
}

const asking: ReadonlySet<Concept> = new Set(
  families.flat().filter((idea) => !['marketing', 'visible', 'close', 'contacted', 'basis'].includes(idea)),
);
/** True where nothing in the words of a reply asks for anything by itself. */
export const asksNothing = ({ hits }: Reading): boolean => !hits.some(({ concept }) => asking.has(concept));
/** "My second mail to you": no answer came, nothing is picked. */
export const isReminder = ({ hits }: Reading): boolean =>
  hits.some(({ concept }) => concept === 'unanswered' || concept === 'still');
const objecting: readonly Concept[] = ['unanswered', 'still', 'complain', 'erase-failed', 'how-to'];

/** The places of words that thank: Danish `tak` is Polish for yes. */
export function thanksIn({ text, hits }: Reading): readonly number[] {
  const yes = hits.filter(({ concept }) => concept === 'yes');
  return text.tokens.flatMap(({ word }, at) =>
    isThanks(word) && !yes.some(({ from, to }) => from <= at && at < to) ? [at] : [],
  );
}

/** True where somebody thanks, in a saying or, in a short text, in a word. */
export const saysThanks = (reading: Reading): boolean =>
  reading.hits.some(({ concept }) => concept === 'thanks') ||
  (reading.text.tokens.length <= shortestOwn && thanksIn(reading).length > 0);

/** True where the new words of a reply do not say what it is about, so that what they answer says it. */
export function leavesItToTheQuote(own: Reading, answer: Answer): boolean {
  if (answer === 'yes' || answer === 'weak yes') return true;
  if (isIdentification(own) && digitsIn(own.text) >= fewestDigits) return true;
  if (answer === 'no' || own.text.tokens.length === 0 || own.text.tokens.length > longestBare) return false;
  const has = (concept: Concept) => own.hits.some((hit) => hit.concept === concept);
  if (isIdentification(own)) return true;
  if (!asksNothing(own)) return false;
  return !(
    saysThanks(own) &&
    !objecting.some(has) &&
    !own.text.sentences.some(({ isQuestion }) => isQuestion)
  );
}

const fewestDigits = 6;
const digitsIn = ({ text }: Tokens): number => text.replace(/\D/g, '').length;

/** A few words with a number: a date of birth, a customer number. */
export const isIdentification = ({ text, hits }: Reading): boolean =>
  text.tokens.length <= shortestOwn &&
  text.tokens.some(({ word }) => /^\d{2,}/.test(word)) &&
  !hits.some(
    ({ concept }) => concept === 'request' || concept === 'erase' || concept === 'erase-forbidden',
  ) &&
  !text.sentences.some(({ isQuestion }) => isQuestion);

/** The lines of the whole text that are not the person's own, without their marks and without headers. */
export function quotedText(whole: string, own: string): string {
  const ownLines = own.split('\n').map((line) => line.trim());
  let next = 0;
  const rest: string[] = [];
  for (const line of whole.slice(0, longestQuoted + own.length).split('\n')) {
    const trimmed = line.trim();
    if (next < ownLines.length && trimmed === ownLines[next]) next += 1;
    else rest.push(withoutHeader(trimmed.replace(/^[>\s]+/, '')));
  }
  return rest.join('\n').trim();
}

/** Of the header of a quoted mail only the subject says something. */
function withoutHeader(line: string): string {
  const label = headerLabel(line);
  if (label === 'subject') return `${line.slice(line.search(/[:：]/) + 1).trim()}\n`;
  const introduces = /[:：]\s*$/.test(line) && line.length < 300 && (wroteVerb.test(line) || /\d/.test(line));
  return label !== undefined || introduces ? '' : line;
}

const openingOf = ({ sentences }: Tokens): number | undefined =>
  sentences.find(({ from, to }) => to - from > fewWords)?.paragraph;
/** A greeting. */
const fewWords = 5;

/** The sentences of a quotation that say what was asked: not what is merely open to everybody, and no list of rights. */
export function askedBefore(
  { text, hits }: Reading,
  answer: Answer,
  thanks: boolean,
  identifies = false,
): readonly Sentence[] {
  const inSentence = (index: number) => hits.filter(({ sentence }) => sentence === index);
  const told = text.sentences.flatMap((sentence, index) => {
    const ideas = new Set(inSentence(index).map(({ concept }) => concept));
    const said = families.filter((family) => family.some((idea) => ideas.has(idea))).length;
    const confirms = text.tokens.slice(sentence.from, sentence.to).some(({ word }) => asksToConfirm(word));
    const isQuestion = sentence.isQuestion || confirms;
    if (said >= 3 && !sentence.isQuestion) return [];
    if (!isQuestion && ideas.has('authority')) return [];
    const isOpen = (ideas.has('offered') || ideas.has('threat')) && !ideas.has('your-ask');
    if (!isQuestion && isOpen && !(identifies && sentence.paragraph === openingOf(text))) return [];
    return said > 0 || isQuestion ? [{ sentence, isQuestion, isAsk: ideas.has('your-ask'), said }] : [];
  });
  const questions = told.filter(({ isQuestion }) => isQuestion);
  /** "We shall delete your account. Do you confirm?" is about what stands before it. */
  const meant = told.filter(
    ({ said, isQuestion }, index) =>
      said > 0 && !isQuestion && told[index + 1]?.isQuestion && told[index + 1]?.said === 0,
  );
  const asks = told.filter((one) => one.said > 0 && (one.isAsk || meant.includes(one)));
  const some = (list: typeof told) => (list.some(({ said }) => said > 0) ? list : undefined);
  const chosen =
    answer === 'weak yes' || (answer === 'yes' && thanks)
      ? (some(questions) ?? (questions.length > 0 ? [...questions, ...asks] : []))
      : answer === 'yes'
        ? (some(questions) ?? [...questions, ...(asks.length > 0 ? asks : told)])
        : asks.length > 0
          ? asks
          : told;
  return [...new Set(chosen)].map(({ sentence }) => sentence);
}

/** "Before we delete" is no refusal where a company says it. */
const toldOf: Readonly<Partial<Record<Concept, Concept>>> = {
  you: 'me',
  me: 'you',
  'erase-forbidden': 'erase',
};

/** In what a company writes to a person, `your` is what the person calls `my`. */
export function turned(hits: readonly Hit[], from: number): readonly Hit[] {
  const quoted = hits.filter((hit) => hit.from >= from);
  const count = (concept: Concept) => quoted.filter((hit) => hit.concept === concept).length;
  if (count('you') < count('me')) return hits;
  return hits.map((hit) => (hit.from < from ? hit : { ...hit, concept: toldOf[hit.concept] ?? hit.concept }));
}
