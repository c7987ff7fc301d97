import type { Received } from '../case-file.ts';
import { sort } from '../sorting/sort.ts';
import { type Ask, type Flag, moreExact, type Sorted, statedResidence } from '../sorting/sorting.ts';
import { type About, type ChoiceId, chosenAsk } from './choices.ts';

/** What a person chose and typed; '' where they left a field out. */
export interface FormWords {
  readonly choice: ChoiceId;
  readonly who: About;
  readonly name: string;
  readonly address: string;
  /** What to search for: another address, a user name, a customer number. */
  readonly account: string;
  readonly link: string;
  /** Postal address, with its line breaks. */
  readonly postal: string;
  /** ISO 3166, chosen from a list: a residence that the person states. */
  readonly country: string;
  readonly message: string;
}

/** Ids that the adapters derive. */
export interface FormNames {
  readonly origin: string;
  readonly delivery: string;
  readonly message: string;
  /** SHA-256 of the words. */
  readonly digest: string;
}

export interface FormArrival {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** BCP 47 language of the page. */
  readonly language: string;
  /** True where it was filled in as machines do: nothing is sent before a person has looked. */
  readonly isHeld: boolean;
}

/** Understands a form: the choice says what is asked, the same rules as for mail sort its words. */
export function receivedForm(words: FormWords, names: FormNames, arrival: FormArrival): Received {
  const { choice, who, name, address, account, link, postal, country, message } = words;
  const person = { name, address };
  const sorted = sortedForm(words, arrival);
  const residence = moreExact(country || undefined, statedResidence(sorted.residence));
  const silence = arrival.isHeld ? 'held' : address === '' ? 'no-address' : undefined;
  return {
    origin: names.origin,
    delivery: names.delivery,
    message: {
      id: names.message,
      direction: 'in',
      channel: 'form',
      at: arrival.at,
      from: person,
      subject: '',
      text: message,
      attachments: [],
      delivery: names.delivery,
      form: { choice, who, ...(account && { account }), ...(link && { link }), ...(postal && { postal }) },
    },
    person,
    sorted,
    ...(residence && { residence }),
    ...(silence && { silence }),
    cites: [],
    trusted: true,
    history: false,
    receipt: { choice, digest: names.digest },
    thread: {},
  };
}

/** Shorter words may be of a language that only looks like theirs; then the page's own is the better guess. */
const longEnough = 60;

/** Above every weight that words have: the person said it. */
const weightOfChoice = 1000;

/** What is asked: the choice first, then whatever else the words ask. Where the two do not agree, staff look. */
function sortedForm(
  { choice, who, country, address, message }: FormWords,
  { language, isHeld }: FormArrival,
): Sorted {
  const sorted = sort({ subject: '', text: message, from: address });
  const spoken = message.length >= longEnough && sorted.language !== 'und' ? sorted.language : language;
  const flags = flagsOf(sorted.flags, who, isHeld);
  const chosen = chosenAsk(choice, who, country, sorted.asks);
  if (!chosen) return { ...sorted, language: spoken, flags, needsReview: sorted.needsReview || isHeld };
  const read = message === '' ? [] : sorted.asks.filter(isTelling);
  const agrees = read.length === 0 || read.some(({ kind }) => kind === chosen.kind);
  const further = read.filter(({ kind }) => kind !== chosen.kind);
  return {
    ...sorted,
    language: spoken,
    asks: [chosen, ...further],
    flags,
    needsReview: !agrees || isHeld,
    why: [
      { span: '', concept: 'chosen in the form', queue: chosen.queue, weight: weightOfChoice },
      ...(message === '' ? [] : sorted.why),
    ],
  };
}

/** Words beside a choice often have no ask of their own, and a question in them belongs to what was chosen. */
const isTelling = ({ queue, kind }: Ask): boolean => queue !== 'junk' && kind !== null && kind !== 'question';

function flagsOf(found: readonly Flag[], who: About, isHeld: boolean): readonly Flag[] {
  const further: readonly (Flag | false)[] = [
    who === 'child' && 'child',
    who === 'somebody-else' && 'agent',
    isHeld && 'held',
  ];
  return [...new Set([...found, ...further.filter((flag) => flag !== false)])];
}
