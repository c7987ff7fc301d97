// From what speaks for each queue and kind to the asks: the primary first, and whether a person should look.
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

/** An idea that says less is none, as words go: on folders not learnt from 12 sorted two of a hundred more right than 0. */
const leastEvidence = 12;
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
        column === 'general' ||
        (scored.evidence.get(column) ?? 0) > leastEvidence ||
        total - general >= mereWords,
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
