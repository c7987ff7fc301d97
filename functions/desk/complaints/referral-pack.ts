// All that an authority needs to judge a complaint that we could not resolve: what it is, what we did by when, what was said.
import {
  type AuditEntry,
  type CaseFile,
  type Escalation,
  type Item,
  itemOf,
  type Outcome,
} from '../case-file.ts';
import type { Clock } from '../clocks/clock.ts';
import { owedBy, ruleOf } from '../clocks/clocks.ts';
import { pledgesFor } from '../clocks/promises.ts';
import type { Desk } from '../desk.ts';
import type { Letter, LetterState, NamedAuthority } from '../letters/letter.ts';
import { writeLetter } from '../letters/write.ts';
import { explanationsOf, shownText } from '../mail/marks.ts';
import type { Message, Person } from '../message.ts';
import { authorityFor, authorityNamed } from './authorities.ts';
import type { Authority } from './authority.ts';
import { actorInWords, deedInWords } from './deeds-in-words.ts';

/** A case with all that the desk keeps of it. */
export interface CaseOnRecord {
  readonly caseFile: CaseFile;
  readonly messages: readonly Message[];
  readonly letters: readonly {
    readonly letter: Letter;
    readonly state: LetterState;
    readonly sentAt?: string | undefined;
  }[];
  /** Oldest first. */
  readonly audit: readonly AuditEntry[];
}

export interface PackChoice {
  /** When the pack is made: ISO 8601 instant, UTC. */
  readonly at: string;
  /** Slug of the authority that it is for; without it the one of the escalation, else that of the residence. */
  readonly authority?: string | undefined;
  /** `list`: who wrote when about what, without the words. */
  readonly messages: 'full' | 'list';
  /** Notes of staff among themselves: an operator may not want them to leave the house. */
  readonly notes: 'with' | 'without';
}

/** The authority as far as it is known: from our table, or as staff named it in the letter to the person. */
export type PackAuthority =
  | (Authority & { readonly isKnown: true })
  | ({ readonly isKnown: false } & NamedAuthority);

export interface PackDate {
  readonly rule: string;
  /** What has to be done, a sentence. */
  readonly duty: string;
  readonly source: string;
  readonly confirmed: boolean;
  readonly startedAt: string;
  /** Calendar date or instant; null where the law names no period. */
  readonly safe: string | null;
  readonly latest: string | null;
  readonly state: Clock['state'];
  readonly stoppedAt?: string | undefined;
  readonly stoppedBy?: Clock['stoppedBy'];
  readonly why: readonly string[];
}

/** Something that one side told the other. */
export interface Exchanged {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly channel: Message['channel'];
  readonly at: string;
  readonly from: Person;
  readonly subject: string;
  /** Absent where only a list was asked for. */
  readonly text?: string | undefined;
  /** True where the raw mail holds more. */
  readonly isCut: boolean;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  /** What is to be known before it is believed: sentences. */
  readonly remarks: readonly string[];
  /** What became of a letter of ours. */
  readonly fate?: { readonly state: LetterState; readonly sentAt?: string | undefined } | undefined;
}

export interface ReferralPack {
  readonly madeAt: string;
  readonly reference: string;
  readonly operator: {
    readonly name: string;
    readonly country: string;
    readonly address: string;
    readonly policy: string;
    readonly timeZone: string;
    readonly isUnderDataPrivacyFramework: boolean;
  };
  readonly authority: PackAuthority | null;
  readonly person: Person;
  readonly residence: string | null;
  readonly language: string;
  readonly complaint: {
    readonly n: number;
    readonly kind: Item['kind'];
    readonly subject: string;
    readonly channel: CaseFile['channel'];
    readonly receivedAt: string;
    readonly state: Item['state'];
  };
  /** What the authority has made of it so far. */
  readonly escalation: (Escalation & { readonly marks: readonly PackDate[] }) | null;
  readonly dates: readonly PackDate[];
  readonly deeds: readonly { readonly at: string; readonly by: string; readonly what: string }[];
  readonly exchanged: readonly Exchanged[];
  /** What we answered, the last word first; `text` where it went by a letter of ours. */
  readonly answers: readonly (Outcome & { readonly text?: string | undefined })[];
  readonly commitments: readonly {
    readonly promise: string;
    readonly quote: string;
    readonly policyVersion: string;
    readonly url: string;
  }[];
  readonly notes: readonly { readonly at: string; readonly text: string }[];
}

/**
 * The pack of one item of a case. It is made anew each time, and changes nothing.
 *
 * @throws Refusal `missing` where the case has no such item
 */
export function referralPack(
  { caseFile, messages, letters, audit }: CaseOnRecord,
  n: number,
  choice: PackChoice,
  desk: Desk,
): ReferralPack {
  const item = itemOf(caseFile, n);
  const dates = item.clocks.map((clock) => packDate(clock, desk));
  const said = exchanged(messages, letters, desk);
  return {
    madeAt: choice.at,
    reference: caseFile.reference,
    operator: {
      name: desk.organisation,
      country: desk.country,
      address: desk.address,
      policy: desk.policy,
      timeZone: desk.timeZone,
      isUnderDataPrivacyFramework: desk.dataPrivacyFramework === true,
    },
    authority: authorityOfPack(caseFile, item, letters, choice.authority),
    person: caseFile.person,
    residence: caseFile.residence ?? null,
    language: caseFile.language,
    complaint: {
      n,
      kind: item.kind,
      subject: item.subject,
      channel: caseFile.channel,
      receivedAt: item.receivedAt,
      state: item.state,
    },
    escalation: item.escalation ? { ...item.escalation, marks: dates.filter(isMark) } : null,
    dates,
    deeds: audit
      .filter((entry) => concerns(entry, n))
      .map((entry) => ({ at: entry.at, by: actorInWords(entry.actor), what: deedInWords(entry) })),
    exchanged: choice.messages === 'full' ? said : said.map(({ text: _, ...rest }) => rest),
    answers: answersTo(item, { caseFile, messages, letters, audit }, desk),
    commitments: commitmentsOf(item, desk),
    notes: choice.notes === 'with' ? notesAbout(messages, n) : [],
  };
}

/** What belongs to the case as a whole, or to this item; the audit of another ask is not the authority's. */
const concerns = ({ about }: AuditEntry, n: number): boolean =>
  typeof about.item !== 'number' || about.item === n;

function packDate(clock: Clock, desk: Desk): PackDate {
  const { rule, source, confirmed, startedAt, safe, latest, state, stoppedAt, stoppedBy, why } = clock;
  return {
    rule,
    duty: ruleOf(rule, desk)?.duty ?? '',
    source,
    confirmed,
    startedAt,
    safe,
    latest,
    state,
    ...(stoppedAt && { stoppedAt }),
    ...(stoppedBy && { stoppedBy }),
    why,
  };
}

/** The dates that an authority set going: its panel's advice, and what we owe after it. */
const isMark = ({ rule }: PackDate): boolean =>
  rule.startsWith('dpf-panel-') || owedBy(rule) === 'step of another';

function authorityOfPack(
  { residence }: CaseFile,
  { escalation }: Item,
  letters: CaseOnRecord['letters'],
  chosen: string | undefined,
): PackAuthority | null {
  const slug = chosen ?? escalation?.authority;
  const known = slug === undefined ? authorityFor(residence) : authorityNamed(slug);
  if (known) return { ...known, isKnown: true };
  const named = letters.map(({ letter: { facts } }) =>
    facts.kind === 'referral' ? facts.authority : undefined,
  );
  const last = named.filter((authority) => authority !== undefined).at(-1);
  return last && slug !== undefined ? { ...last, isKnown: false } : null;
}

function exchanged(
  messages: readonly Message[],
  letters: CaseOnRecord['letters'],
  desk: Desk,
): readonly Exchanged[] {
  const written = new Set(messages.map(({ id }) => id));
  return [
    ...messages.flatMap((message) => (message.direction === 'note' ? [] : [told(message, letters)])),
    ...letters.filter(({ letter }) => !written.has(letter.id)).map((each) => posted(each, desk)),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function told(message: Message, letters: CaseOnRecord['letters']): Exchanged {
  const letter = letters.find(({ letter: { id } }) => id === message.id);
  return {
    id: message.id,
    direction: message.direction === 'in' ? 'in' : 'out',
    channel: message.channel,
    at: message.at,
    from: message.from,
    subject: message.subject,
    text: shownText(message),
    isCut: message.textCut === true,
    attachments: message.attachments.map(({ name, type, size }) => ({ name, type, size })),
    remarks: explanationsOf(message),
    ...(letter && { fate: fateOf(letter) }),
  };
}

/** A letter that the desk wrote by itself, or for a rule: its words are made of its facts. */
function posted(each: CaseOnRecord['letters'][number], desk: Desk): Exchanged {
  const { letter } = each;
  const { subject, text } = writeLetter(letter, desk);
  return {
    id: letter.id,
    direction: 'out',
    channel: 'mail',
    at: letter.createdAt,
    from: { name: desk.organisation, address: desk.address },
    subject,
    text,
    isCut: false,
    attachments: [],
    remarks: [],
    fate: fateOf(each),
  };
}

const fateOf = ({ state, sentAt }: CaseOnRecord['letters'][number]): Exchanged['fate'] => ({
  state,
  ...(sentAt && { sentAt }),
});

/** Our answers with their words: of the letter that went out, or of what was posted or said on the phone. */
function answersTo(item: Item, { messages, letters }: CaseOnRecord, desk: Desk): ReferralPack['answers'] {
  const outcomes = [...(item.outcome ? [item.outcome] : []), ...(item.earlier ?? []).toReversed()];
  return outcomes.map((outcome) => {
    const sent = letters.find(({ letter }) => letter.id === outcome.letter);
    const by = messages.find(
      ({ direction, channel, at }) => direction === 'out' && channel === outcome.told && at === outcome.at,
    );
    const text = sent ? writeLetter(sent.letter, desk).text : by?.text;
    return { ...outcome, ...(text !== undefined && { text }) };
  });
}

/** What our own policy promises about this complaint, and that we cooperate with authorities. */
function commitmentsOf({ kind }: Item, desk: Desk): ReferralPack['commitments'] {
  const hanging = new Set(pledgesFor(kind, desk));
  return desk.promises
    .filter((pledge) => hanging.has(pledge) || pledge.rule === 'promise-authority')
    .map(({ rule, quote, policyVersion, url }) => ({
      promise: rule,
      quote,
      policyVersion,
      url: url ?? desk.policy,
    }));
}

const notesAbout = (messages: readonly Message[], n: number): ReferralPack['notes'] =>
  messages
    .filter(({ direction, about }) => direction === 'note' && (about === undefined || about === n))
    .map(({ at, text }) => ({ at, text }));
