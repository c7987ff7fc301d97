// From what speaks for each queue and kind to the asks: the primary first, and whether a person should look.
import type { Concept } from './concepts.ts';
import { type Feature, filledForm, kindsOfJunk } from './features.ts';
import { type MachineEvidence, senderMark } from './machine.ts';
import type { Reading } from './reading.ts';
import { queueOf, type Scored } from './score.ts';
import { type Column, columns } from './signs.ts';
import { type Ask, type Kind, kinds, type Queue } from './sorting.ts';
import { wordsIn } from './tokens.ts';

export interface Choice {
  readonly asks: readonly [Ask, ...Ask[]];
  /** How far the chosen queue lies before the next one. */
  readonly margin: number;
}

/** Below this lead of the chosen queue over the next one a person should look. */
export const safeMargin = 65;
/** A kind with this much weight, one in four, is asked for beside the primary one: staff drop an item sooner than they find one. */
const askThreshold = -28;
/** The likeliest kind of the chosen queue, unless even it is unlikely; who only thanks asks for nothing. */
const primaryThreshold = -60;
const primaryThresholdInGeneral = -40;
/** Junk must lie this far before everything else. */
const junkMargin = 60;

/** Which column a kind belongs to; a question or complaint is `general` where nothing points to Europe. */
const columnOf: Readonly<Record<Kind, Column>> = {
  erasure: 'deletion',
  'content-removal': 'deletion',
  child: 'deletion',
  'unauthorised-account': 'deletion',
  access: 'general',
  rectification: 'general',
  portability: 'general',
  restriction: 'complaint',
  objection: 'complaint',
  'opt-out': 'general',
  'withdrawal-of-consent': 'general',
  complaint: 'complaint',
  authority: 'complaint',
  'breach-written-notice': 'breach',
  'breach-inquiry': 'breach',
  'breach-report': 'breach',
  question: 'complaint',
};

const pitchFamilies: ReadonlySet<Concept> = new Set<Concept>([
  'pitch-offer',
  'pitch-meeting',
  'pitch-prospect',
  'pitch-price',
  'recruiter',
  'newsletter',
  'scam-money',
  'scam-click',
  'scam-webcam',
  'auto-reply',
  'auto-notice',
  'no-reply',
]);

/** Who speaks with three of these is a lawyer or an authority, whatever stands in the footer. */
const lawVoices: readonly Concept[] = [
  'lawyer',
  'claim',
  'authority',
  'foreign-authority',
  'authority-voice',
  'police',
];

/** Ideas of what belongs into a queue: beside them a note that a machine passed the mail on says nothing. */
const keyIdeas: readonly Concept[] = [
  'erase',
  'take-down',
  'breach',
  'affected',
  'takeover',
  'misdirected',
  'open-cc',
  'lost-device',
  'source',
  'share',
  'complain',
];
const passedOn: ReadonlySet<Concept> = new Set<Concept>([
  'auto-reply',
  'auto-notice',
  'no-reply',
  'transaction',
]);

/** Web forms and ticket systems set these around what a person wrote. */
const setByForms = /^(?:auto-submitted: auto-generated|precedence: (?:bulk|list)|return-path|from:)/i;

const scams: readonly Concept[] = ['scam-money', 'scam-click', 'scam-webcam'];

/** Marks that stand beside the words of a pitch or scam, but prove nothing alone. */
const adMarks: ReadonlySet<string> = new Set([
  'link',
  'money',
  'percent',
  'shouting mark',
  'bar in a signature',
]);

/**
 * Junk needs a machine's mark and a sign in the words, or two independent signs of which one stands in the words, and a
 * clear lead over every ask: a person's request is never lost because of words alone.
 */
export function mayBeJunk(
  reading: Reading,
  features: readonly Feature[],
  machine: readonly MachineEvidence[],
): boolean {
  const { hits } = reading;
  const count = (wanted: (concept: Concept) => boolean) =>
    hits.filter(({ concept }) => wanted(concept)).length;
  const found = new Set(hits.map(({ concept }) => concept));
  if (lawVoices.filter((voice) => found.has(voice)).length >= 3 && !found.has('scam-money')) return false;
  if (count((concept) => concept === 'extortion') >= 2 && !scams.some((scam) => found.has(scam)))
    return false;

  const advertising = [...(kindsOfJunk.advertises ?? []), ...(kindsOfJunk.cheats ?? [])];
  if (asksForItself(hits) && advertising.filter((idea) => found.has(idea)).length < 3) return false;

  const isForm = features.some(({ name }) => name === filledForm);
  const heard = new Set(features.map(({ name }) => name));
  const asks =
    isForm || keyIdeas.some((idea) => heard.has(`has:${idea}`) || heard.has(`with access: has:${idea}`));
  const strengthOf = (evidence: readonly MachineEvidence[]) =>
    evidence.reduce((sum, one) => sum + one.strength, 0);
  const certain = isForm ? 0 : strengthOf(machine.filter(({ span }) => !setByForms.test(span)));
  const isPassedOn = asks && certain < 2 && !(isNotice(reading, found, machine) && !isForm);
  /** What shops and systems tell is no sign where somebody says `my` or asks. */
  const notices = !isPassedOn && !speaking.some((idea) => found.has(idea)) ? transactions(hits) : 0;
  const said =
    notices + count((concept) => pitchFamilies.has(concept) && !(isPassedOn && passedOn.has(concept)));
  const marks = features.filter(({ name }) => adMarks.has(name)).length;
  return (said >= 1 && said + marks + certain >= 2) || (strengthOf(machine) >= 3 && (certain >= 2 || !asks));
}

const machineIdeas: readonly Concept[] = ['no-reply', 'auto-notice', 'transaction', 'newsletter'];

/**
 * A machine that writes to a customer: small print that nobody reads answers, beside something else that only machines say,
 * to somebody called `you` and with nobody who says `my`. "Your account will be deleted" is then no ask.
 */
const isNotice = (
  { text, hits }: Reading,
  found: ReadonlySet<Concept>,
  machine: readonly MachineEvidence[],
): boolean =>
  found.has('you') &&
  (found.has('no-reply') || machine.length > 0) &&
  !speaking.some((idea) => found.has(idea)) &&
  (machine.some(({ span }) => span.startsWith(senderMark)) ||
    hits.every(({ concept, sentence }) => !keyIdeas.includes(concept) || addressed(hits, sentence))) &&
  !text.tokens.some(({ word }) => firstPerson.all.has(word)) &&
  (machine.length > 0 || !hits.some(({ concept }) => concept === 'request')) &&
  machineIdeas.filter((idea) => found.has(idea)).length + machine.length >= 2;

/** "Your account": somebody is told; or it is the subject or small print. */
const addressed = (hits: Reading['hits'], sentence: number): boolean =>
  sentence === 0 || hits.some((hit) => hit.sentence === sentence && addressing.includes(hit.concept));
const addressing: readonly Concept[] = ['you', 'no-reply', 'offered', 'policy'];

/** I, in the languages that say it. */
const firstPerson = wordsIn(
  'i im ive ich ik je j io yo eu jag jeg eg én minä аз я εγώ ben aš mé ég jien jiena',
);

/** "Please delete my account": whatever a machine put around it. */
const asksForItself = (hits: Reading['hits']): boolean => {
  const inSentence = (sentence: number, idea: Concept) =>
    hits.some((hit) => hit.sentence === sentence && hit.concept === idea);
  return hits.some(
    ({ concept, sentence }) =>
      requested.includes(concept) && inSentence(sentence, 'me') && inSentence(sentence, 'request'),
  );
};
const requested: readonly Concept[] = ['erase', 'close', 'take-down', 'stop-keeping', 'access'];

/** Different sayings of what shops and systems tell. */
const transactions = (hits: Reading['hits']): number =>
  hits.filter(({ concept }) => concept === 'transaction').length;
/** Ideas of a person who speaks of itself or asks. */
const speaking: readonly Concept[] = [
  'me',
  'no-consent',
  'how-to',
  'complain',
  'agent',
  'phishing',
  'erasure-right',
  'lawyer',
  'his-her',
  'other-person',
];

/** How far words alone, without any idea, must lead to be believed. */
const mereWords = 40;

/** Chooses the primary ask and those beside it; where nothing in the words says anything it is `general`. */
export function choose(scored: Scored, european: boolean, isJunkAllowed: boolean): Choice {
  const general = scored.columns.get('general') ?? 0;
  const ranking = columns
    .filter((column) => column !== 'junk')
    .map((column) => ({ column, total: scored.columns.get(column) ?? 0 }))
    .filter(
      ({ column, total }) =>
        column === 'general' || (scored.evidence.get(column) ?? 0) > 0 || total - general >= mereWords,
    )
    .sort((a, b) => b.total - a.total);
  const best = ranking[0] ?? { column: 'general', total: 0 };
  const junkLead = (scored.columns.get('junk') ?? 0) - best.total;
  if (isJunkAllowed && junkLead >= junkMargin)
    return { asks: [{ queue: 'junk', kind: null }], margin: junkLead };

  const queue = queueOf(best.column, european);
  const next = ranking.find(({ column }) => queueOf(column, european) !== queue);
  const margin = Math.min(best.total - (next?.total ?? 0), -junkLead);
  return { asks: asksFor(queue, best.column, scored, european), margin };
}

/** These kinds stand in place of `erasure` (rule 11 of the guide). */
const inPlaceOfErasure: ReadonlySet<Kind> = new Set<Kind>([
  'child',
  'content-removal',
  'unauthorised-account',
]);

function asksFor(queue: Queue, column: Column, scored: Scored, european: boolean): readonly [Ask, ...Ask[]] {
  const least = column === 'general' ? primaryThresholdInGeneral : primaryThreshold;
  const ranking = kinds
    .map((kind) => ({ kind, queue: queueOf(columnOf[kind], european), total: scored.kinds.get(kind) ?? 0 }))
    .sort((a, b) => b.total - a.total);
  const primary = ranking.find(
    (one) => one.total >= least && (one.queue === queue || (one.kind === 'question' && column === 'general')),
  );
  const beside = ranking.filter((one) => one !== primary && one.total > askThreshold);
  const all = [
    { queue, kind: primary?.kind ?? null },
    ...beside.map((one) => ({ queue: one.queue, kind: one.kind })),
  ];
  const isReplaced = all.some(({ kind }) => kind !== null && inPlaceOfErasure.has(kind));
  const [first = { queue, kind: null }, ...others] = all.filter(
    ({ kind }) => !(isReplaced && kind === 'erasure'),
  );
  return first.queue === queue ? [first, ...others] : [{ queue, kind: null }, first, ...others];
}
