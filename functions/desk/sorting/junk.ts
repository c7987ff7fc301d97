// How far junk must lie before everything else, and whether a mail may be junk at all.
import { companyErases, figuresAlone } from './automatic.ts';
import type { Concept } from './concepts.ts';
import { type Feature, filledForm, kindsOfJunk } from './features.ts';
import type { MachineEvidence } from './machine.ts';
import { firstPerson, isNotice, isOfCompany, isSpokenByPerson, keyIdeas } from './notice.ts';
import type { Reading } from './reading.ts';
import { cheatedWith, subjectsOfPitch } from './topics.ts';

/** Junk must lie this far before everything else. */
const junkMargin = 60;
/**
 * Where the words of a person might stand beside the signs of a machine or a pitch, this far: learnt from four fifths of the
 * texts, junk led by more than 141 in none of the 5,100 genuine texts in the last fifth but extortion (which is never junk), and
 * in four fifths of what is junk.
 */
const wideJunkMargin = 160;

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
  const asks = isForm || keyIdeas.some((idea) => waysToSay.some((way) => heard.has(`${way}has:${idea}`)));
  const strengthOf = (evidence: readonly MachineEvidence[]) =>
    evidence.reduce((sum, one) => sum + one.strength, 0);
  const certain = isForm ? 0 : strengthOf(machine.filter(({ span }) => !setByForms.test(span)));
  const isPassedOn = asks && certain < 2 && !(isNotice(reading, machine) && !isForm);
  const isPerson = isSpokenByPerson(reading);
  /** What shops and systems tell is no sign where somebody says `my` or asks. */
  const told = transactions(hits);
  const notices = !isPassedOn && (!isPerson || (told >= 3 && !saysMy(reading))) ? told : 0;
  const tells = [heard.has(companyErases), heard.has(subjectsOfPitch), cheatedWith(reading).length > 0];
  const said =
    notices +
    tells.filter(Boolean).length +
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
  const isOnly = (ideas: readonly Concept[]) =>
    ways.size > 0 && [...ways].every((idea) => ideas.includes(idea));
  /** Machines answer; who writes first, and of an absence only, may be somebody who goes on a journey. */
  const isTraveller = !isReply && isOnly(['auto-reply']) && wishes.some((idea) => found.has(idea));
  /** What a person says about a newsletter. */
  const isReader = isOnly(['newsletter', 'no-reply']) && (isPerson || found.has('request'));
  /** "Has anybody looked at our quote? The price goes up in July." */
  const isSupplier =
    isOnly(['pitch-meeting', 'pitch-price']) &&
    found.has('service') &&
    (found.has('question') || found.has('complain'));
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
/** In which an idea of ours is said, were it only as a subject. */
const waysToSay = ['', 'with access: ', 'as a subject: '];
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
