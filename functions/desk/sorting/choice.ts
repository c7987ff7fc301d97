// From what speaks for each queue and kind to the asks: the primary first, and whether a person should look.

import { companyErases, figuresAlone } from './automatic.ts';
import type { Concept } from './concepts.ts';
import { type Feature, filledForm, kindsOfJunk } from './features.ts';
import type { MachineEvidence } from './machine.ts';
import { firstPerson, isNotice, isOfCompany, isSpokenByPerson, keyIdeas } from './notice.ts';
import type { Reading } from './reading.ts';
import { queueOf, type Scored } from './score.ts';
import { type Column, columns } from './signs.ts';
import { type Ask, type Kind, kinds, type Queue } from './sorting.ts';

export interface Choice {
  readonly asks: readonly [Ask, ...Ask[]];
  /** How far the chosen queue lies before the next one. */
  readonly margin: number;
}

/** Below this lead of the chosen queue over the next one a person should look. */
export const safeMargin = 55;
/** What nine in ten mails ask is one thing: beside it a second must be likely, by itself or because people often ask for both. */
const askThreshold = 30;
const companionThreshold = -12;
/** Who only thanks asks for nothing; in every other queue something is asked, be it unlikely. */
const primaryThresholdInGeneral = -60;
/** Junk must lie this far before everything else. */
const junkMargin = 60;
/**
 * Where the words of a person might stand beside the signs of a machine or a pitch, this far: learnt from four fifths of the
 * texts, junk led by more than 141 in none of the 5,100 genuine texts in the last fifth but extortion (which is never junk), and
 * in four fifths of what is junk.
 */
const wideJunkMargin = 160;

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

const passedOn: ReadonlySet<Concept> = new Set<Concept>([
  'auto-reply',
  'auto-notice',
  'no-reply',
  'transaction',
]);

/** Web forms and ticket systems set these around what a person wrote. */
const setByForms = /^(?:auto-submitted: auto-generated|precedence: (?:bulk|list)|return-path|from:)/i;

/**
 * "We have your data. Pay, or else": a threat to the company, whatever money it names, unless it is the mass mail of a webcam.
 * What stands for ransom (a deadline of hours, a currency) is said by others too; with the data and the threat it is one.
 */
const extorts = (found: ReadonlySet<Concept>, times: number): boolean =>
  times >= 1 &&
  !found.has('scam-webcam') &&
  ((times >= 2 && !scams.some((scam) => found.has(scam))) ||
    ((found.has('threat') || times >= 2) && takenData.some((idea) => found.has(idea))));
const scams: readonly Concept[] = ['scam-money', 'scam-click'];
const takenData: readonly Concept[] = ['data', 'breach', 'sensitive'];

/** Marks that stand beside the words of a pitch or scam, but prove nothing alone. */
const adMarks: ReadonlySet<string> = new Set([
  'link',
  'money',
  'percent',
  'shouting mark',
  'bar in a signature',
  figuresAlone,
]);

/**
 * How far junk must lead. It needs a machine's mark and a sign in the words, or two independent signs of which one stands in
 * the words, and a clear lead over every ask: a person's request is never lost because of words alone.
 * @returns `Infinity` where it may not be junk at all.
 */
export function leadOfJunk(
  reading: Reading,
  features: readonly Feature[],
  machine: readonly MachineEvidence[],
  isReply: boolean,
): number {
  const { hits } = reading;
  const count = (wanted: (concept: Concept) => boolean) =>
    hits.filter(({ concept }) => wanted(concept)).length;
  const found = new Set(hits.map(({ concept }) => concept));
  if (lawVoices.filter((voice) => found.has(voice)).length >= 3 && !found.has('scam-money')) return never;
  if (
    extorts(
      found,
      count((concept) => concept === 'extortion'),
    )
  )
    return never;

  const advertising = [...(kindsOfJunk.advertises ?? []), ...(kindsOfJunk.cheats ?? [])];
  if (asksForItself(reading) && advertising.filter((idea) => found.has(idea)).length < 3) return never;

  const isForm = features.some(({ name }) => name === filledForm);
  const heard = new Set(features.map(({ name }) => name));
  const asks =
    isForm || keyIdeas.some((idea) => heard.has(`has:${idea}`) || heard.has(`with access: has:${idea}`));
  const strengthOf = (evidence: readonly MachineEvidence[]) =>
    evidence.reduce((sum, one) => sum + one.strength, 0);
  const certain = isForm ? 0 : strengthOf(machine.filter(({ span }) => !setByForms.test(span)));
  const isPassedOn = asks && certain < 2 && !(isNotice(reading, machine) && !isForm);
  const isPerson = isSpokenByPerson(reading);
  /** What shops and systems tell is no sign where somebody says `my` or asks. */
  const told = transactions(hits);
  const notices = !isPassedOn && (!isPerson || (told >= 3 && !saysMy(reading))) ? told : 0;
  const erases = heard.has(companyErases) ? 1 : 0;
  const said =
    notices +
    erases +
    differentSayings(
      reading,
      (concept) => pitchFamilies.has(concept) && !(isPassedOn && passedOn.has(concept)),
    );
  const marks = features.filter(({ name }) => adMarks.has(name)).length;
  /** Somebody tells what happened to them or to somebody. */
  const isTeller =
    telling.some((idea) => found.has(idea)) &&
    (found.has('his-her') || saysMy(reading) || reading.text.tokens.some(({ word }) => saysI(word)));
  const ways = new Set([...found].filter((idea) => pitchFamilies.has(idea)));
  const isOnly = (ideas: readonly Concept[]) => [...ways].every((idea) => ideas.includes(idea));
  /** Machines answer; who writes first, and of an absence only, may be somebody who goes on a journey. */
  const isTraveller = !isReply && isOnly(['auto-reply']) && wishes.some((idea) => found.has(idea));
  /** What a person says about a newsletter. */
  const isReader = isOnly(['newsletter', 'no-reply']) && (isPerson || found.has('request'));
  /** "Has anybody looked at our quote? The price goes up in July." */
  const isSupplier =
    isOnly(['pitch-meeting', 'pitch-price']) && found.has('service') && found.has('question');
  const isHeld =
    certain === 0 && said < 3 && ((asks && isPerson) || isTeller || isTraveller || isReader || isSupplier);
  const speaksOut = saysMy(reading) || (found.has('stop') && found.has('request'));
  if (isReader && speaksOut && machine.length === 0) return never;
  const isJunk =
    (said >= 1 && said + marks + certain >= 2) || (strengthOf(machine) >= 3 && (certain >= 2 || !asks));
  if (isJunk && !isHeld) return junkMargin;
  const signs = count((concept) => pitchFamilies.has(concept) || concept === 'transaction');
  /** Systems of those who watch over networks report leaks too. */
  const reports =
    count((concept) => concept === 'breach') >= 2 && count((concept) => advertising.includes(concept)) < 2;
  return !isForm && !reports && signs >= 1 && signs + marks + strengthOf(machine) >= 2
    ? wideJunkMargin
    : never;
}
const never = Number.POSITIVE_INFINITY;
/** Not where the word is another one elsewhere: `en` is `in` in Spanish, `je` is `is` in Czech, `ja` is `and` in Finnish. */
const saysI = (word: string): boolean => firstPerson.all.has(word) && !/^(?:en|je|ja)$/.test(word);
const saysMy = ({ text, hits }: Reading): boolean =>
  hits.some((hit) => hit.concept === 'me' && !isOfCompany(text, hit));
/** What a wish may be about. */
const wishes: readonly Concept[] = ['data', 'account', 'content', 'contact', 'marketing', 'request', 'stop'];
/** What happened to somebody, where a person tells it. */
const telling: readonly Concept[] = [
  'phishing',
  'vulnerability',
  'only-you',
  'not-mine',
  'no-consent',
  'other-person',
  'unanswered',
  'retention',
  'cookies',
  'surveillance',
  'erase-failed',
];

/** "Please delete my account": whatever a machine put around it. */
const asksForItself = ({ text, hits }: Reading): boolean => {
  const inSentence = (sentence: number, idea: Concept) =>
    hits.some((hit) => hit.sentence === sentence && hit.concept === idea);
  const speaks = (sentence: number) =>
    inSentence(sentence, 'me') ||
    text.tokens.some((token) => token.sentence === sentence && firstPerson.all.has(token.word));
  return hits.some(
    ({ concept, sentence }) =>
      requested.includes(concept) && inSentence(sentence, 'request') && speaks(sentence),
  );
};
const requested: readonly Concept[] = ['erase', 'close', 'take-down', 'stop-keeping', 'access'];

/** A word that is said twice is one sign. */
const differentSayings = ({ text, hits }: Reading, isCounted: (concept: Concept) => boolean): number =>
  new Set(
    hits
      .filter(({ concept }) => isCounted(concept))
      .map(({ concept, from, to }) =>
        [concept, ...text.tokens.slice(from, to).map(({ word }) => word)].join(' '),
      ),
  ).size;

/** Sayings of what shops and systems tell. */
const transactions = (hits: Reading['hits']): number =>
  hits.filter(({ concept }) => concept === 'transaction').length;
/** How far words alone, without any idea, must lead to be believed. */
const mereWords = 40;

/** Chooses the primary ask and those beside it; where nothing in the words says anything it is `general`. */
export function choose(scored: Scored, european: boolean, leastJunkLead: number): Choice {
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
  if (junkLead >= leastJunkLead) return { asks: [{ queue: 'junk', kind: null }], margin: junkLead };

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

/** What people ask for beside anything else: to miss it costs more than to drop it. */
const besideAnything: readonly Kind[] = ['erasure', 'access'];
const companions: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  erasure: ['complaint', 'opt-out', 'withdrawal-of-consent', 'portability', 'content-removal'],
  child: ['complaint'],
  complaint: ['question', 'opt-out', 'objection'],
  question: ['complaint'],
  objection: ['restriction', 'complaint'],
  restriction: ['objection', 'rectification'],
  'breach-report': ['breach-inquiry', 'complaint'],
  'breach-inquiry': ['breach-report', 'breach-written-notice'],
  'breach-written-notice': ['breach-inquiry'],
};

function asksFor(queue: Queue, column: Column, scored: Scored, european: boolean): readonly [Ask, ...Ask[]] {
  const least = column === 'general' ? primaryThresholdInGeneral : Number.NEGATIVE_INFINITY;
  const ranking = kinds
    .map((kind) => ({ kind, queue: queueOf(columnOf[kind], european), total: scored.kinds.get(kind) ?? 0 }))
    .sort((a, b) => b.total - a.total);
  const primary = ranking.find(
    (one) => one.total >= least && (one.queue === queue || (one.kind === 'question' && column === 'general')),
  );
  const usual = [...besideAnything, ...(primary ? (companions[primary.kind] ?? []) : [])];
  const beside = ranking.filter(
    (one) => one !== primary && one.total > (usual.includes(one.kind) ? companionThreshold : askThreshold),
  );
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
