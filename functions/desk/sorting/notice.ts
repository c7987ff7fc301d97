// A machine that writes to a customer: order, parcel, reminder, alert. "Your account will be deleted" is then no ask.
import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import { type MachineEvidence, senderMark } from './machine.ts';
import type { Reading } from './reading.ts';
import { type Tokens, wordsIn } from './tokens.ts';

/** Ideas of what belongs into a queue: beside them a note that a machine passed the mail on says nothing. */
export const keyIdeas: readonly Concept[] = [
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

const machineIdeas: readonly Concept[] = ['no-reply', 'auto-notice', 'transaction', 'newsletter'];

/** Ideas of a person who speaks of itself or asks. */
const speaking: ReadonlySet<Concept> = new Set<Concept>([
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
]);

/** I, in the languages that say it. */
export const firstPerson = wordsIn(
  'i jo im ive ich ik je j io yo eu jag jeg eg én minä аз я εγώ ben aš mé ég jien jiena',
);

/** We and our: companies say it of themselves. */
const companies = wordsIn(
  'our ours us unser unsere unserer unserem unseren unseres uns ons onze vår vårt våra våre oss vores vor vort os nos notre nous nostre nostra nostres nosaltres nuestro nuestra nuestros nuestras nosotros nostro nostra nostri nostre noi nosso nossa nossos nossas nasz nasza nasze naszych naszej naszym nam nas náš naše našich našem našej našom našu nám naš naša naši naših našo nam meie meil meile meidän meille mūsu mums mūsų mums nostru noastră noastre noștri nouă нашия нашата нашите нас ни наш наша наше наши нашего нашей наших нам наша наше наші нашого нашої наших нам μας εμάς bizim bizi bize okkar okkur tagħna lilna 弊社 当社 我们 本公司',
);

/** True of the words of `me` that companies say of themselves. */
export const isOfCompany = (text: Tokens, { from, to }: Hit): boolean =>
  text.tokens.slice(from, to).every(({ word }) => companies.all.has(word));

/** True where somebody speaks of itself: not where a company says `our`. */
export function isSpokenByPerson({ text, hits }: Reading): boolean {
  return hits.some((hit) => speaking.has(hit.concept) && !(hit.concept === 'me' && isOfCompany(text, hit)));
}

/** Small print that nobody reads answers, beside something else that only machines say, and nobody who says `my` or asks. */
export function isNotice(reading: Reading, machine: readonly MachineEvidence[]): boolean {
  const { text, hits } = reading;
  const found = new Set(hits.map(({ concept }) => concept));
  const isKey = ({ concept }: Hit) => keyIdeas.includes(concept);
  if (!found.has('no-reply') && machine.length === 0) return false;
  const ways = machineIdeas.filter((idea) => found.has(idea)).length;
  /** Nothing but what machines say, with a word of ours by chance: "handed to the parcel service", "incident opened". */
  const isPlain =
    ways >= 3 && !found.has('request') && hits.filter(isKey).every(({ concept }) => chance.has(concept));
  if (!found.has('you') && hits.some(isKey) && !isPlain) return false;
  if (isSpokenByPerson(reading) || text.tokens.some(({ word }) => firstPerson.all.has(word))) return false;
  const isOfMachine = machine.some(({ span }) => span.startsWith(senderMark));
  if (isPlain) return true;
  if (!isOfMachine && hits.some((hit) => isKey(hit) && !isAddressed(hits, hit.sentence))) return false;
  if (machine.length === 0 && hits.some(({ concept }) => concept === 'request')) return false;
  return ways + machine.length >= 2;
}

const chance: ReadonlySet<Concept> = new Set<Concept>(['breach', 'share', 'affected', 'misdirected']);

/** "Your account": somebody is told; or it is the subject or small print. */
const isAddressed = (hits: readonly Hit[], sentence: number): boolean =>
  sentence === 0 || hits.some((hit) => hit.sentence === sentence && addressing.includes(hit.concept));
const addressing: readonly Concept[] = ['you', 'no-reply', 'offered', 'policy'];
