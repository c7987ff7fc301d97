import { erasedByUs } from './announced.ts';
import {
  absence,
  companyErases,
  figuresAlone,
  isAbsence,
  isOfFigures,
  isToldByMachine,
} from './automatic.ts';
import { namesIn, refusalFirst, refusalIn } from './company.ts';
import type { Concept } from './concepts.ts';
import { isFilledForm } from './form.ts';
import { gratitudeIn, isAllThanks, isThankedFor, onlyThanks, thanksForIt } from './gratitude.ts';
import { type MachineEvidence, senderMark } from './machine.ts';
import { isNotice } from './notice.ts';
import type { Reading } from './reading.ts';
import { type Span, signsIn } from './signs.ts';
import { spanText } from './tokens.ts';
import { refusalsIn, subjectsOfPitch } from './topics.ts';
import { howSaid, howSeen, type Unmeant } from './unmeant.ts';

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
  unmeant: Unmeant,
): readonly Feature[] {
  const { text, hits } = reading;
  const { denied, announced, thanked, counted, topics } = unmeant;
  const features = new Map<string, Feature>([[always, { name: always, times: 1, span: '' }]]);
  const add = (name: string, span: string, times = 1) => {
    const known = features.get(name);
    if (!known) features.set(name, { name, times, span });
    else if (known.times < mostTimes) features.set(name, { ...known, times: known.times + times });
  };
  const signs = signsIn(reading);
  const isUnmeant = ({ from, to }: Span) =>
    [denied, announced, thanked].some((some) => [...some].some((hit) => hit.from >= from && hit.to <= to));
  const refusal = refusalIn(hits, denied);
  const nameOf = namesIn(signs, hits, isUnmeant, refusal !== undefined);
  const accessSentences = new Set(
    hits.filter(({ concept }) => concept === 'access').map(({ sentence }) => sentence),
  );

  for (const { sign, from, to, sentence } of signs) {
    const plain = accessSentences.has(sentence) && isParticular(sign) ? `with access: ${sign}` : nameOf(sign);
    const how = howSeen({ sign, from, to, sentence }, unmeant);
    const name = how ? `${how}: ${sign}` : plain;
    if (!features.has(name)) add(name, spanText(text, from, to));
  }
  for (const hit of hits) {
    const { concept, from, to, sentence } = hit;
    const how = howSaid(hit, unmeant);
    if (how) {
      add(`${how}: has:${concept}`, spanText(text, from, to));
      continue;
    }
    const isListed = accessParticulars.has(concept) && accessSentences.has(sentence);
    add(isListed ? `with access: has:${concept}` : nameOf(`has:${concept}`), spanText(text, from, to));
  }
  for (const [name, span] of gratitudeIn(reading)) add(name, span);
  if (refusal) add(refusalFirst, spanText(text, refusal.from, refusal.to));
  for (const [name, { from, to }] of refusalsIn(reading, denied)) add(name, spanText(text, from, to));
  if (topics.isPitch) add(subjectsOfPitch, '');
  if (isAllThanks(reading)) add(onlyThanks, '');
  if (isThankedFor(reading, thanked, isUnmeant)) add(thanksForIt, '');
  if (isOrdinary(reading)) add(ofNoData, '');
  const isForm = isFilledForm(text.text);
  if (isForm) add(filledForm, '');
  else
    for (const { span, strength } of machine)
      add(span.startsWith(senderMark) ? noReplySender : 'machine', span, strength);
  if (!isForm && isNotice(reading, machine)) add(noticeOfMachine, '');
  const [erased] = [
    ...erasedByUs(reading, language),
    ...counted,
    ...(isToldByMachine(reading) ? announced : []),
  ];
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
  ['article of a law', /(?:§|\bart(?:\.|icle|ikel|ículo|icolo|igo)?|άρθρ\p{L}{0,6}|ст\.|чл\.|čl\.)\s?\d/giu],
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
