import { announcedIn, erasedByUs } from './announced.ts';
import type { Concept } from './concepts.ts';
import { isFilledForm } from './form.ts';
import type { Hit } from './lexicon.ts';
import { type MachineEvidence, senderMark } from './machine.ts';
import { deniedIn } from './negation.ts';
import { isNotice, isSpokenByPerson } from './notice.ts';
import type { Reading } from './reading.ts';
import { thanksIn } from './reply.ts';
import { signsIn, threatened } from './signs.ts';
import type { Tokens } from './tokens.ts';

/** Something that was found and may speak for a queue: a sign, or an idea alone (`has:erase`). */
export interface Feature {
  readonly name: string;
  /** How often, at most `mostTimes`: each time counts its weight. */
  readonly times: number;
  /** What staff see of it. */
  readonly span: string;
}

const mostTimes = 3;
/** Names of features that are in every text: what speaks before anything is read. */
export const always = 'always';
const lengths: readonly number[] = [12, 30, 60, 120];

/** Signs that somebody asks for erasure: an ask for less in the same mail then stands beside it (rule 2 of the guide). */
const erasureAsked: ReadonlySet<string> = new Set([
  'erase-data',
  'erase-account',
  'erase-me',
  'erase-asked',
  'erase-content',
  'erasure-right',
  'erase-failed',
  'stop-keeping-data',
]);
/** What police investigates happened to others: it is no report of theirs. */
const investigated: ReadonlySet<string> = new Set([
  ...['phishing', 'phishing-you', 'breach', 'breach-data', 'breach-affected', 'takeover', 'lost-device'],
  ...['other-person-data', 'sensitive-of-others', 'stranger-and-sensitive', 'shared-data', 'extortion'],
  ...['phishing', 'breach', 'takeover', 'extortion', 'share', 'lost-device'].map((idea) => `has:${idea}`),
]);
/** What tells of erasure: behind a refusal it only tells what happened before. */
const tellsOfErasure: ReadonlySet<string> = new Set([
  ...erasureAsked,
  ...['stop-keeping', 'take-down', 'erase-contact', 'erase-how', 'erase-online', 'erasure-unanswered'],
  ...['child-erasure', 'lawyer-for-erasure', 'deceased-and-erasure', 'not-mine-and-erasure'],
  ...['erase', 'close', 'take-down', 'stop-keeping', 'erase-failed'].map((idea) => `has:${idea}`),
]);
/** Who begins with "do not delete it" has not come to ask for it. */
const refusalFirst = 'a refusal first';
const erasing: ReadonlySet<Concept> = new Set<Concept>(['erase', 'close', 'take-down', 'stop-keeping']);
const refusals: ReadonlySet<Concept> = new Set<Concept>(['erase-forbidden', 'take-back']);
const lesserAsks: ReadonlySet<string> = new Set(
  [
    [
      'access',
      'access-asked',
      'portability',
      'unsubscribe',
      'stop-marketing',
      'withdraw-consent',
      'rectify',
      'rectify-asked',
    ],
    [
      'has:access',
      'has:portability',
      'has:unsubscribe',
      'has:marketing',
      'has:consent',
      'has:withdraw',
      'has:rectify',
    ],
  ].flat(),
);

/** What Art. 15(1) lets a person ask for: in the sentence of an access request it is no complaint. */
const accessParticulars: ReadonlySet<Concept> = new Set<Concept>([
  'basis',
  'source',
  'retention',
  'share',
  'third-party',
  'transfer',
  'profiling',
]);

const fewWords = 16;

/** Signs, ideas, evidence of machines and the length of a text, each once with how often it was there. */
export function featuresOf(
  reading: Reading,
  machine: readonly MachineEvidence[],
  language: string,
): readonly Feature[] {
  const { text, hits } = reading;
  const denied = deniedIn(text, hits, language);
  const announced = announcedIn(reading, language);
  const thanked = thankedIn(reading);
  const threatened = threatenedIn(hits);
  const features = new Map<string, Feature>([[always, { name: always, times: 1, span: '' }]]);
  const add = (name: string, span: string, times = 1) => {
    const known = features.get(name);
    if (!known) features.set(name, { name, times, span });
    else if (known.times < mostTimes) features.set(name, { ...known, times: known.times + times });
  };
  const signs = signsIn(reading);
  const isUnmeant = ({ from, to }: { readonly from: number; readonly to: number }) =>
    [denied, announced, thanked].some((some) => [...some].some((hit) => hit.from >= from && hit.to <= to));
  const isMeant = (hit: Hit) => hit.concept === 'erase' && !isUnmeant(hit);
  const asksErasure = signs.some(
    (seen) => erasureAsked.has(seen.sign) && (!isUnmeant(seen) || hits.some(isMeant)),
  );
  const refusedFirst = hits.find(
    (hit) =>
      hit.sentence === 0 && (refusals.has(hit.concept) || (denied.has(hit) && erasing.has(hit.concept))),
  );
  const isOfPolice =
    signs.some(({ sign }) => sign === 'police-asks') &&
    hits.filter(({ concept }) => concept === 'police').length >= 2;
  const nameOf = (name: string) => {
    if (isOfPolice && investigated.has(name)) return `investigated: ${name}`;
    if (refusedFirst && tellsOfErasure.has(name)) return `behind a refusal: ${name}`;
    return asksErasure && lesserAsks.has(name) ? `beside erasure: ${name}` : name;
  };
  const accessSentences = new Set(
    hits.filter(({ concept }) => concept === 'access').map(({ sentence }) => sentence),
  );

  for (const { sign, from, to, sentence } of signs) {
    const plain = accessSentences.has(sentence) && isParticular(sign) ? `with access: ${sign}` : nameOf(sign);
    const covers = (some: ReadonlySet<Hit>) =>
      some.size > 0 && [...some].some((hit) => hit.from >= from && hit.to <= to);
    const name = covers(denied)
      ? `denied: ${sign}`
      : covers(announced)
        ? `announced: ${sign}`
        : covers(thanked)
          ? `thanked: ${sign}`
          : plain;
    if (!features.has(name)) add(name, spanText(text, from, to));
  }
  for (const hit of hits) {
    const { concept, from, to, sentence } = hit;
    const how = denied.has(hit)
      ? 'denied'
      : announced.has(hit)
        ? 'announced'
        : thanked.has(hit)
          ? 'thanked'
          : threatened.has(hit)
            ? 'threatened'
            : undefined;
    if (how) {
      add(`${how}: has:${concept}`, spanText(text, from, to));
      continue;
    }
    const isListed = accessParticulars.has(concept) && accessSentences.has(sentence);
    add(isListed ? `with access: has:${concept}` : nameOf(`has:${concept}`), spanText(text, from, to));
  }
  for (const [name, span] of gratitudeIn(reading)) add(name, span);
  if (refusedFirst) add(refusalFirst, spanText(text, refusedFirst.from, refusedFirst.to));
  if (isAllThanks(reading)) add(onlyThanks, '');
  const isLeft = (hit: Hit) =>
    (settled.has(hit.concept) && !isUnmeant(hit)) || open.has(hit.concept) || agreeing.has(hit.concept);
  const isDone = thanked.size > 0 || hits.some(({ concept }) => concept === 'erase-done');
  const isThanked = thanked.size > 0 || hits.some(({ concept }) => concept === 'thanks');
  if (isDone && isThanked && !hits.some(isLeft) && !text.sentences.some(({ isQuestion }) => isQuestion))
    add(thanksForIt, '');
  if (isOrdinary(reading)) add(ofNoData, '');
  const isForm = isFilledForm(text.text);
  if (isForm) add(filledForm, '');
  else
    for (const { span, strength } of machine)
      add(span.startsWith(senderMark) ? noReplySender : 'machine', span, strength);
  if (!isForm && isNotice(reading, machine)) add(noticeOfMachine, '');
  const [erased] = [...erasedByUs(reading, language), ...(isToldByMachine(hits) ? announced : [])];
  if (erased) add(companyErases, spanText(text, erased.from, erased.to));
  if (!isForm && isOfFigures(reading)) add(figuresAlone, '');
  if (isAbsence(reading)) add(absence, '');
  const ownLength = text.tokens.filter(({ sentence }) => !reading.voided.has(sentence)).length;
  for (const length of lengths) if (ownLength > length) add(`longer than ${length} words`, '');
  for (const { name, span } of marksIn(text.text)) add(name, span);
  for (const [name, families] of Object.entries(kindsOfJunk)) {
    const ways = families.filter((family) => features.has(`has:${family}`)).length;
    if (ways >= 2) add(`${name} in two ways`, '', 1);
    if (ways >= 3) add(`${name} in three ways`, '', 1);
  }
  const both = (one: string, other: string) => features.has(one) && features.has(other);
  if (both('link', 'has:scam-click')) add('link of a scam', features.get('has:scam-click')?.span ?? '');
  if (both('money', 'has:scam-money') || both('money', 'has:scam-webcam'))
    add('money of a scam', features.get('money')?.span ?? '');
  if (text.tokens.length <= fewWords && features.has('has:access') && !features.has('has:request'))
    add('access-in-few-words', features.get('has:access')?.span ?? '');
  if (text.tokens.length <= fewWords && features.has('has:erase'))
    add('erase-in-few-words', features.get('has:erase')?.span ?? '');
  return [...features.values()];
}

/** "Thanks for having deleted my data": what stands after the thanks has happened, unless the sentence asks. */
function thankedIn(reading: Reading): ReadonlySet<Hit> {
  const { text, hits } = reading;
  const { sentences } = text;
  const thanks = thanksIn(reading);
  const bySentence = Map.groupBy(hits, ({ sentence }) => sentence);
  const title = sentences[0];
  const isTitle =
    title !== undefined &&
    title.to - title.from <= mostOfTitle &&
    sentences[1]?.paragraph !== title.paragraph;
  if (isTitle && (thanks[0] ?? title.to) < title.to && isAllThanks(reading))
    return new Set(hits.filter(({ concept }) => settled.has(concept)));
  return new Set(
    [...bySentence].flatMap(([index, here]) => {
      const sentence = sentences[index];
      if (!sentence || sentence.isQuestion || here.some(({ concept }) => concept === 'request')) return [];
      const first = thanks.find((at) => at >= sentence.from && at < sentence.to) ?? sentence.to;
      const said = here.find(({ concept }) => concept === 'thanks')?.from ?? sentence.to;
      return here.filter(({ concept, from }) => settled.has(concept) && from > Math.min(first, said));
    }),
  );
}
/** A mail called "thanks", in which nobody asks, tells what has happened. */
const mostOfTitle = 6;
const settled: ReadonlySet<Concept> = new Set<Concept>([
  'erase',
  'close',
  'take-down',
  'stop-keeping',
  'erase-failed',
  'unsubscribe',
  'rectify',
  'access',
]);

/** Ideas of what may come later, in a sentence that threatens with it. */
function threatenedIn(hits: readonly Hit[]): ReadonlySet<Hit> {
  const sentences = new Set(
    hits.filter(({ concept }) => concept === 'threat').map(({ sentence }) => sentence),
  );
  return new Set(
    hits.filter(({ concept, sentence }) => sentences.has(sentence) && threatened.includes(concept)),
  );
}

/** Whatever was erased or taken down, somebody thanks for it, and nothing is left to do. */
const thanksForIt = 'thanks for what is done';
const agreeing: ReadonlySet<Concept> = new Set<Concept>(['still', 'yes']);
/** A mail that begins with thanks and asks nothing. */
const onlyThanks = 'thanks and no ask';
function isAllThanks(reading: Reading): boolean {
  const { text, hits } = reading;
  const { sentences, tokens } = text;
  const early = thanksIn(reading).some((at) => (tokens[at]?.sentence ?? 0) <= 1);
  const thanks = early || hits.some(({ concept, sentence }) => concept === 'thanks' && sentence <= 1);
  return (
    thanks &&
    !sentences.some(({ isQuestion }) => isQuestion) &&
    !hits.some(({ concept }) => open.has(concept))
  );
}
const open: ReadonlySet<Concept> = new Set<Concept>([
  'request',
  'how-to',
  'unanswered',
  'erase-failed',
  'threat',
  'complain',
  'unlawful',
  'erasure-right',
  'no-consent',
]);

/** What anybody may write to any company: a question or a word of its trade, and nothing in it is about data. */
const isOrdinary = ({ text, hits }: Reading): boolean =>
  hits.every(({ concept }) => ofAnyMail.has(concept)) &&
  (text.sentences.some(({ isQuestion }, index) => isQuestion && index > 0) ||
    hits.some(({ concept }) => concept === 'service' || concept === 'business'));
const ofNoData = 'nothing about data';
const ofAnyMail: ReadonlySet<Concept> = new Set<Concept>([
  ...(['me', 'his-her', 'you', 'request', 'question', 'how-to', 'yes', 'thanks', 'still', 'urgent'] as const),
  ...([
    'service',
    'child',
    'guardian',
    'years-old',
    'reside',
    'offered',
    'contact',
    'business',
    'online',
  ] as const),
]);

const noticeOfMachine = 'a notice of a machine';
const noReplySender = 'a sender that takes no answer';
/** Words of a greeting at the end. */
const fewestOfThanks = 4;

/** "Thanks" under a request is a greeting; a sentence that thanks, or a mail that begins with it, is about that. */
function gratitudeIn(reading: Reading): readonly (readonly [name: string, span: string])[] {
  const { text, hits } = reading;
  const { sentences } = text;
  const thanks = thanksIn(reading);
  const found = sentences.flatMap((sentence, index) => {
    const isSaid = thanks.some((at) => at >= sentence.from && at < sentence.to);
    if (!isSaid || hits.some((hit) => hit.sentence === index && hit.concept === 'request')) return [];
    const span = spanText(text, sentence.from, sentence.to);
    return [
      ...(sentence.to - sentence.from >= fewestOfThanks ? [['thanks at length', span] as const] : []),
      ...(index < sentences.length - 1 && index <= 1 ? [['thanks at the beginning', span] as const] : []),
    ];
  });
  return found.slice(0, 4);
}

/** A company tells that it erases. */
export const companyErases = 'a company erases';
const isToldByMachine = (hits: Reading['hits']): boolean =>
  hits.filter(({ concept }) => concept === 'transaction').length >= 2;
/** Dates, times and numbers, and nobody who says `my`, asks or wants anything: a reading, a ticket, an invoice. */
export const figuresAlone = 'figures and nobody';
const fewestFigures = 4;
const isOfFigures = (reading: Reading): boolean =>
  reading.text.tokens.filter(({ word, sentence }) => /^\p{N}/u.test(word) && !reading.voided.has(sentence))
    .length >= fewestFigures &&
  !isSpokenByPerson(reading) &&
  !reading.text.sentences.some(({ isQuestion }, index) => isQuestion && index > 0) &&
  !reading.hits.some(({ concept }) => concept === 'request' || concept === 'question' || concept === 'yes');

/** Somebody is away, in two ways, and wants nothing. */
export const absence = 'away in two ways';
export const isAbsence = ({ text, hits }: Reading): boolean =>
  hits.filter(({ concept }) => concept === 'auto-reply').length >= 2 &&
  !text.sentences.some(({ isQuestion }, index) => isQuestion && index > 0) &&
  !hits.some(({ concept }) => wanted.has(concept));
const wanted: ReadonlySet<Concept> = new Set<Concept>([
  'erase',
  'close',
  'take-down',
  'stop-keeping',
  'stop',
  'unsubscribe',
  'account',
  'breach',
  'takeover',
]);

/** A web form filled in by a person. */
export const filledForm = 'a filled form';

/** What needs no language: links, money, references, the typography of advertising. */
function marksIn(whole: string): { readonly name: string; readonly span: string }[] {
  const text = whole.slice(0, 20_000);
  return marks().flatMap(([name, pattern]) =>
    [...(text.match(pattern) ?? [])]
      .slice(0, mostTimes)
      .map((span) => ({ name, span: span.trim().slice(0, 40) })),
  );
}

/** What is not a person writing about data says so in several ways. */
export const kindsOfJunk: Readonly<Record<string, readonly Concept[]>> = {
  advertises: ['pitch-offer', 'pitch-meeting', 'pitch-prospect', 'pitch-price', 'recruiter', 'newsletter'],
  cheats: ['scam-money', 'scam-click', 'scam-webcam', 'extortion'],
  'answers by itself': ['auto-reply', 'auto-notice', 'newsletter', 'no-reply', 'transaction'],
};

const newMarks = (): readonly (readonly [name: string, pattern: RegExp])[] => [
  ['question mark', /[?？;](?=\s|$)/g],
  ['link', /https?:\/\/|www\./gi],
  ['money', /[€$£¥]\s?\d|\d\s?[€$£]|\d\s?(?:eur|euro|usd|dollar|kč|zł|kr|ft|lei|лв|грн|руб|chf|gbp|btc)/giu],
  ['percent', /\d\s?%/g],
  ['shouting mark', /!{2,}|[►▶➤»☛✓✔★☆🎉🔥👉⚡💥🚀]/gu],
  ['article of a law', /(?:§|\bart(?:\.|icle|ikel|ículo|icolo|igo)?|άρθρ\p{L}*|ст\.|чл\.|čl\.)\s?\d/giu],
  ['bar in a signature', /\p{L} \| \p{L}/gu],
  ['our reference', /\bPD-[0-9A-Z]{4}-[0-9A-Z]{4}/g],
];

let builtMarks: ReturnType<typeof newMarks> | undefined;
function marks(): ReturnType<typeof newMarks> {
  builtMarks ??= newMarks();
  return builtMarks;
}

const isParticular = (sign: string): boolean =>
  ['basis', 'source', 'retention', 'shared-data', 'shared-with-third', 'transfer', 'profiling'].includes(
    sign,
  );

const spanText = ({ text, tokens }: Tokens, from: number, to: number): string =>
  text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .slice(0, 120);

/** What says nothing alone about where a mail belongs. */
const newSilent = (): ReadonlySet<string> =>
  new Set([
    ...[
      always,
      'machine',
      noReplySender,
      noticeOfMachine,
      ofNoData,
      filledForm,
      figuresAlone,
      ...marks().map(([name]) => name),
    ],
    ...['me', 'you', 'his-her', 'request', 'question', 'thanks', 'yes', 'threat', 'urgent', 'still'].map(
      (concept) => `has:${concept}`,
    ),
  ]);
let silent: ReadonlySet<string> | undefined;

/** True for features that can carry a decision. */
export function isTelling(name: string): boolean {
  silent ??= newSilent();
  return !silent.has(name) && !name.startsWith('longer than') && !name.startsWith('quoted: ');
}
