// The proof of a notice: who was reached and how, who was not and why, in which words, and who stood for it.
import type { Actor } from '../case-file.ts';
import { actorInWords } from '../complaints/deeds-in-words.ts';
import type { LetterBatch } from './letter-batch.ts';
import type { Notice, NoticeKind, NoticeState, Posting, Way } from './notice.ts';
import type { Count } from './people/counting.ts';
import { type Recipient, type RecipientState, residenceOf } from './recipient.ts';

/** Why somebody was not reached. */
export const unreachedReasons = ['no-address', 'mail-came-back', 'letter-not-printable'] as const;
export type UnreachedReason = (typeof unreachedReasons)[number];

export interface Reached {
  readonly people: number;
  /** SES took the mail and it did not come back, or the post has the letter. */
  readonly reached: number;
  /** Due, on their way, or printed and not yet mailed. */
  readonly onTheWay: number;
  readonly notReached: number;
}

export interface NoticeReport extends Reached {
  readonly madeAt: string;
  /** When people were counted; null while nobody was. */
  readonly asOf: string | null;
  readonly reference: string;
  readonly title: string;
  readonly kind: NoticeKind;
  readonly isDrill: boolean;
  readonly state: NoticeState;
  readonly incident: string | null;
  readonly ways: readonly (Reached & { readonly way: Way })[];
  readonly states: readonly { readonly state: RecipientState; readonly people: number }[];
  readonly residences: readonly (Reached & { readonly residence: string })[];
  readonly reasons: readonly { readonly why: UnreachedReason; readonly people: number }[];
  readonly dates: {
    readonly openedAt: string;
    readonly startedAt: string | null;
    readonly finishedAt: string | null;
  };
  readonly approval: {
    readonly proposedBy: Actor | null;
    readonly proposedAt: string | null;
    readonly approvedBy: Actor | null;
    readonly approvedAt: string | null;
    readonly brokenGlass: string | null;
  };
  /** The officers' words of each language, by the hash over them: whoever has the words can prove that they are these. */
  readonly words: readonly { readonly language: string; readonly subject: string; readonly sha256: string }[];
  readonly posting: Posting | null;
  readonly batches: readonly {
    readonly n: number;
    readonly letters: number;
    readonly printedAt: string | null;
    readonly mailedOn: string | null;
  }[];
}

export interface ReportFacts {
  readonly notice: Notice;
  readonly counts: readonly Count[];
  readonly asOf: string | null;
  readonly batches: readonly LetterBatch[];
}

/** @param digestOf SHA-256 of a text, as hexadecimal digits */
export function noticeReport(
  { notice, counts, asOf, batches }: ReportFacts,
  at: string,
  digestOf: (text: string) => string,
): NoticeReport {
  const { approval } = notice;
  return {
    madeAt: at,
    asOf,
    reference: notice.reference,
    title: notice.title,
    kind: notice.kind,
    isDrill: notice.isDrill,
    state: notice.state,
    incident: notice.incident ?? null,
    ...reachedOf(counts),
    ways: by(counts, ({ way }) => way).map(([way, theirs]) => ({ way, ...reachedOf(theirs) })),
    states: by(counts, ({ state }) => state).map(([state, theirs]) => ({ state, people: sumOf(theirs) })),
    residences: by(counts, ({ residence }) => residence)
      .map(([residence, theirs]) => ({ residence, ...reachedOf(theirs) }))
      .sort((one, other) => other.people - one.people),
    reasons: by(
      counts.filter(({ state }) => isUnreached(state)),
      reasonOf,
    ).map(([why, theirs]) => ({ why, people: sumOf(theirs) })),
    dates: {
      openedAt: notice.openedAt,
      startedAt: notice.startedAt ?? null,
      finishedAt: notice.finishedAt ?? null,
    },
    approval: {
      proposedBy: approval?.proposedBy ?? null,
      proposedAt: approval?.proposedAt ?? null,
      approvedBy: approval?.approvedBy ?? null,
      approvedAt: approval?.approvedAt ?? null,
      brokenGlass: approval?.brokenGlass ?? null,
    },
    words: notice.texts.map((text) => ({
      language: text.language,
      subject: text.subject,
      sha256: digestOf(JSON.stringify([text.language, text.subject, Object.entries(text.sections).sort()])),
    })),
    posting: notice.posting ?? null,
    batches: batches.map(({ n, letters = 0, printedAt = null, mailing }) => ({
      n,
      letters,
      printedAt,
      mailedOn: mailing?.date ?? null,
    })),
  };
}

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { people }) => sum + people, 0);

const by = <K>(counts: readonly Count[], key: (count: Count) => K): [K, Count[]][] => [
  ...Map.groupBy(counts, key),
];

export const isReached = (state: RecipientState): boolean =>
  state === 'sent' || state === 'delivered' || state === 'posted';
export const isUnreached = (state: RecipientState): boolean =>
  state === 'unreachable' || state === 'unprintable' || state === 'bounced';

function reachedOf(counts: readonly Count[]): Reached {
  const [people, reached, notReached] = [
    sumOf(counts),
    sumOf(counts.filter(({ state }) => isReached(state))),
    sumOf(counts.filter(({ state }) => isUnreached(state))),
  ];
  return { people, reached, onTheWay: people - reached - notReached, notReached };
}

const reasonOf = ({ state, reach }: Pick<Count, 'state' | 'reach'>): UnreachedReason => {
  if (state === 'unprintable') return 'letter-not-printable';
  return reach === 'none' ? 'no-address' : 'mail-came-back';
};

/** One person in the proof, field by field. */
export const proofColumns = [
  'person',
  'source',
  'name',
  'address',
  'postal',
  'residence',
  'language',
  'way',
  'state',
  'since',
  'traces',
] as const;

export function proofOf(recipient: Recipient): Readonly<Record<(typeof proofColumns)[number], string>> {
  const { person, source, name, address, postal, language, way, state, since, traces } = recipient;
  return {
    person,
    source,
    name,
    address,
    postal,
    residence: residenceOf(recipient),
    language,
    way,
    state,
    since,
    traces: traces
      .map(({ at, way: by, what, code }) => [at, by, what, code].filter(Boolean).join(' '))
      .join('; '),
  };
}

/** A line of the report as people read it. */
export interface ReportLine {
  readonly section: string;
  readonly field: string;
  readonly value: string;
}

const reachedInWords = ({ people, reached, onTheWay, notReached }: Reached): string =>
  `${people} people: ${reached} reached, ${onTheWay} on the way, ${notReached} not reached`;

const reasonsInWords: Readonly<Record<UnreachedReason, string>> = {
  'no-address': 'Nobody knows an address of theirs',
  'mail-came-back': 'The mail came back, and nobody knows a postal address',
  'letter-not-printable': 'The letter could not be set; the list of refused letters says why',
};

/** All of it in lines, in the order in which it is read. */
export function noticeReportLines(report: NoticeReport): readonly ReportLine[] {
  const { dates, approval, posting } = report;
  const told = lineIn('Who was told');
  const why = lineIn('Who was not reached');
  const when = lineIn('When');
  const who = lineIn('Who stood for it');
  const words = lineIn('In which words');
  const posted = lineIn('In public');
  const paper = lineIn('Letters on paper');
  return [
    ...told('Everybody', reachedInWords(report)),
    ...report.ways.flatMap((each) => told(`By ${each.way}`, reachedInWords(each))),
    ...report.residences.flatMap((each) => told(`In ${each.residence}`, reachedInWords(each))),
    ...told('Counted', report.asOf),
    ...report.reasons.flatMap((each) => why(reasonsInWords[each.why], `${each.people} people`)),
    ...when('Opened', dates.openedAt),
    ...when('Began to go out', dates.startedAt),
    ...when('Everybody told', dates.finishedAt),
    ...(approval.proposedBy
      ? who('Proposed', `${actorInWords(approval.proposedBy)}, ${approval.proposedAt}`)
      : []),
    ...(approval.approvedBy
      ? who('Approved', `${actorInWords(approval.approvedBy)}, ${approval.approvedAt}`)
      : []),
    ...who('By one officer alone, because', approval.brokenGlass),
    ...report.words.flatMap((each) => words(`${each.language}: ${each.subject}`, `SHA-256 ${each.sha256}`)),
    ...(posting ? posted('From', posting.from) : []),
    ...(posting ? posted('At least until', posting.atLeastUntil) : []),
    ...(posting ? posted('Taken down', posting.withdrawnAt ?? null) : []),
    ...report.batches.flatMap((each) =>
      paper(
        `Batch ${each.n}`,
        `${each.letters} letters, printed ${each.printedAt ?? 'not yet'}, mailed ${each.mailedOn ?? 'not yet'}`,
      ),
    ),
  ];
}

const lineIn =
  (section: string) =>
  (field: string, value: string | null): readonly ReportLine[] =>
    value === null ? [] : [{ section, field, value }];
