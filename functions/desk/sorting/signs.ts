import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Kind } from './sorting.ts';

/**
 * What weights speak for. `complaint` is the queue `eu-complaint` where something points to a residence in the EU, EEA,
 * UK or Switzerland, else `general`.
 */
export const columns = ['deletion', 'breach', 'complaint', 'general', 'junk'] as const;
export type Column = (typeof columns)[number];

/**
 * A sign: ideas that stand together in one sentence. `all` lists groups; of each group one idea must be there, within
 * `within` words of the first group's. `none` are ideas that must not stand there. `kind` is the ask it speaks for.
 */
export interface SignRule {
  readonly sign: string;
  /** Weights that a person set; what `npm run fit` froze in weights.ts goes before them. */
  readonly speaks: Readonly<Partial<Record<Column, number>>>;
  readonly all: readonly (readonly Concept[])[];
  readonly none?: readonly Concept[];
  readonly within?: number;
  /** True where the ideas may stand in different sentences. */
  readonly anywhere?: boolean;
  readonly kind?: Kind;
}

/** A sign that was seen, and where. */
export interface Seen {
  readonly sign: string;
  readonly kind: Kind | undefined;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

const reach = 12;

export const signRules: readonly SignRule[] = [
  // Erasure
  { sign: 'erase-data', speaks: { deletion: 50 }, all: [['erase'], ['data']], within: 8, kind: 'erasure' },
  {
    sign: 'erase-account',
    speaks: { deletion: 50 },
    all: [['erase', 'close'], ['account']],
    within: 8,
    kind: 'erasure',
  },
  {
    sign: 'erase-me',
    speaks: { deletion: 40 },
    all: [['erase'], ['me']],
    none: ['marketing', 'unsubscribe', 'content'],
    within: 5,
    kind: 'erasure',
  },
  {
    sign: 'erase-contact',
    speaks: { deletion: 25 },
    all: [['erase'], ['contact']],
    none: ['marketing', 'unsubscribe'],
    within: 6,
    kind: 'erasure',
  },
  {
    sign: 'erase-asked',
    speaks: { deletion: 25 },
    all: [['erase', 'close'], ['request']],
    none: ['marketing', 'unsubscribe'],
    within: 8,
    kind: 'erasure',
  },
  {
    sign: 'erase-how',
    speaks: { deletion: 30 },
    all: [['how-to'], ['erase', 'close', 'take-down']],
    within: 10,
    kind: 'erasure',
  },
  { sign: 'erasure-right', speaks: { deletion: 40 }, all: [['erasure-right']], kind: 'erasure' },
  { sign: 'erase-failed', speaks: { deletion: 35 }, all: [['erase-failed']], kind: 'erasure' },
  { sign: 'stop-keeping', speaks: { deletion: 30 }, all: [['stop-keeping']], kind: 'erasure' },
  {
    sign: 'stop-keeping-data',
    speaks: { deletion: 15 },
    all: [['stop-keeping'], ['data', 'account', 'contact']],
    within: 8,
    kind: 'erasure',
  },
  {
    sign: 'erase-content',
    speaks: { deletion: 50 },
    all: [['erase', 'take-down'], ['content']],
    within: 10,
    kind: 'content-removal',
  },
  {
    sign: 'erase-online',
    speaks: { deletion: 20 },
    all: [['erase', 'take-down'], ['online']],
    within: 10,
    kind: 'content-removal',
  },
  { sign: 'take-down', speaks: { deletion: 30 }, all: [['take-down']], kind: 'content-removal' },
  {
    sign: 'content-without-consent',
    speaks: { deletion: 25, complaint: 5 },
    all: [['content'], ['no-consent']],
    within: 20,
    kind: 'content-removal',
  },
  {
    sign: 'child-erasure',
    speaks: { deletion: 30 },
    all: [['child'], ['erase', 'close', 'stop-keeping', 'take-down']],
    within: 25,
    kind: 'child',
  },
  {
    sign: 'child-account',
    speaks: { deletion: 20 },
    all: [['child'], ['account']],
    within: 20,
    kind: 'child',
  },
  {
    sign: 'deceased-account',
    speaks: { deletion: 35 },
    all: [['deceased'], ['account', 'erase', 'close', 'data']],
    within: 25,
    kind: 'erasure',
  },
  {
    sign: 'not-mine',
    speaks: { deletion: 25, breach: 5 },
    all: [['not-mine']],
    kind: 'unauthorised-account',
  },
  {
    sign: 'not-mine-account',
    speaks: { deletion: 20 },
    all: [['not-mine'], ['account', 'erase', 'close']],
    within: 20,
    kind: 'unauthorised-account',
  },
  {
    sign: 'your-account-erased',
    speaks: { deletion: -20, junk: 10 },
    all: [['erase', 'close'], ['account', 'data'], ['you']],
    none: ['me'],
    within: 4,
  },
  // Rights
  { sign: 'access', speaks: { general: 30 }, all: [['access']], kind: 'access' },
  { sign: 'access-asked', speaks: { general: 10 }, all: [['access'], ['request']], kind: 'access' },
  {
    sign: 'rectify',
    speaks: { general: 25 },
    all: [['rectify'], ['data', 'contact', 'account', 'me']],
    within: 6,
    kind: 'rectification',
  },
  {
    sign: 'rectify-asked',
    speaks: { general: 15 },
    all: [['rectify'], ['request']],
    within: 10,
    kind: 'rectification',
  },
  { sign: 'portability', speaks: { general: 30 }, all: [['portability']], kind: 'portability' },
  {
    sign: 'restriction',
    speaks: { complaint: 35 },
    all: [['restriction'], ['data', 'basis', 'request', 'eu-law']],
    within: 10,
    kind: 'restriction',
  },
  {
    sign: 'objection',
    speaks: { complaint: 40 },
    all: [['objection']],
    none: ['marketing', 'unsubscribe'],
    kind: 'objection',
  },
  { sign: 'unsubscribe', speaks: { general: 35 }, all: [['unsubscribe']], kind: 'opt-out' },
  {
    sign: 'stop-marketing',
    speaks: { general: 25 },
    all: [['stop', 'erase', 'close', 'objection', 'withdraw'], ['marketing']],
    within: 8,
    kind: 'opt-out',
  },
  {
    sign: 'withdraw-consent',
    speaks: { general: 35 },
    all: [['withdraw'], ['consent']],
    within: 8,
    kind: 'withdrawal-of-consent',
  },
  // Breach
  { sign: 'breach', speaks: { breach: 20 }, all: [['breach']] },
  { sign: 'affected', speaks: { breach: 20 }, all: [['affected']], kind: 'breach-inquiry' },
  {
    sign: 'breach-affected',
    speaks: { breach: 25 },
    all: [['breach'], ['affected', 'question']],
    within: 15,
    kind: 'breach-inquiry',
  },
  {
    sign: 'breach-data',
    speaks: { breach: 15 },
    all: [['breach'], ['data', 'account', 'contact']],
    within: 8,
    kind: 'breach-report',
  },
  {
    sign: 'written-notice',
    speaks: { breach: 15 },
    all: [['written-notice'], ['breach', 'affected', 'request']],
    within: 12,
    kind: 'breach-written-notice',
  },
  {
    sign: 'breach-written',
    speaks: { breach: 30 },
    all: [['written-notice', 'confirm-written'], ['breach']],
    within: 15,
    kind: 'breach-written-notice',
  },
  {
    sign: 'other-person-data',
    speaks: { breach: 25 },
    all: [['other-person'], ['data', 'contact', 'account']],
    within: 8,
    kind: 'breach-report',
  },
  {
    sign: 'other-person-seen',
    speaks: { breach: 30 },
    all: [['other-person'], ['visible', 'misdirected']],
    within: 12,
    kind: 'breach-report',
  },
  { sign: 'open-cc', speaks: { breach: 25 }, all: [['open-cc']], kind: 'breach-report' },
  {
    sign: 'open-cc-addresses',
    speaks: { breach: 25 },
    all: [['open-cc'], ['contact', 'visible', 'other-person']],
    within: 15,
    kind: 'breach-report',
  },
  { sign: 'takeover', speaks: { breach: 30 }, all: [['takeover']], kind: 'breach-report' },
  { sign: 'phishing', speaks: { breach: 20 }, all: [['phishing']], kind: 'breach-report' },
  {
    sign: 'phishing-you',
    speaks: { breach: 15 },
    all: [['phishing'], ['you']],
    within: 10,
    kind: 'breach-report',
  },
  { sign: 'vulnerability', speaks: { breach: 30 }, all: [['vulnerability']], kind: 'breach-report' },
  { sign: 'extortion', speaks: { breach: 25 }, all: [['extortion']], kind: 'breach-report' },
  { sign: 'lost-device', speaks: { breach: 45 }, all: [['lost-device']], kind: 'breach-report' },
  { sign: 'only-you', speaks: { breach: 20 }, all: [['only-you']], kind: 'breach-report' },
  {
    sign: 'only-you-address',
    speaks: { breach: 30 },
    all: [['only-you'], ['contact', 'spam']],
    within: 20,
    kind: 'breach-report',
  },
  {
    sign: 'press',
    speaks: { breach: 15 },
    all: [['press'], ['breach', 'question']],
    within: 30,
    kind: 'breach-inquiry',
  },
  // Complaint and question
  {
    sign: 'shared-data',
    speaks: { complaint: 25 },
    all: [['share'], ['data', 'contact', 'me']],
    within: 8,
    kind: 'complaint',
  },
  {
    sign: 'shared-with-third',
    speaks: { complaint: 25 },
    all: [['share'], ['third-party']],
    within: 12,
    kind: 'complaint',
  },
  { sign: 'transfer', speaks: { complaint: 35 }, all: [['transfer']], kind: 'complaint' },
  {
    sign: 'basis',
    speaks: { complaint: 30 },
    all: [['basis'], ['data', 'contact', 'you', 'me', 'account']],
    within: 12,
    kind: 'question',
  },
  {
    sign: 'source',
    speaks: { complaint: 35 },
    all: [['source'], ['data', 'contact', 'me']],
    within: 8,
    kind: 'complaint',
  },
  {
    sign: 'retention',
    speaks: { complaint: 30 },
    all: [['retention'], ['data', 'account', 'contact', 'me', 'you']],
    within: 12,
    kind: 'question',
  },
  { sign: 'profiling', speaks: { complaint: 30 }, all: [['profiling']], kind: 'complaint' },
  { sign: 'cookies', speaks: { complaint: 30 }, all: [['cookies']], kind: 'complaint' },
  { sign: 'surveillance', speaks: { complaint: 25 }, all: [['surveillance']], kind: 'complaint' },
  { sign: 'dpo', speaks: { complaint: 15 }, all: [['dpo']], kind: 'question' },
  { sign: 'policy', speaks: { complaint: 10, general: 10 }, all: [['policy']], kind: 'question' },
  {
    sign: 'complaint',
    speaks: { complaint: 25 },
    all: [['complain'], ['me', 'you', 'data']],
    within: 8,
    kind: 'complaint',
  },
  { sign: 'unlawful', speaks: { complaint: 20 }, all: [['unlawful']], kind: 'complaint' },
  { sign: 'no-consent', speaks: { deletion: 5, complaint: 15 }, all: [['no-consent']], kind: 'complaint' },
  { sign: 'no-answer', speaks: { complaint: 10 }, all: [['unanswered']] },
  {
    sign: 'no-answer-access',
    speaks: { complaint: 45 },
    all: [['unanswered'], ['access']],
    within: 30,
    kind: 'complaint',
  },
  { sign: 'authority', speaks: { complaint: 10 }, all: [['authority']] },
  { sign: 'authority-voice', speaks: { complaint: 20 }, all: [['authority-voice']], kind: 'authority' },
  {
    sign: 'authority-writes',
    speaks: { complaint: 40 },
    all: [['authority', 'eu-law'], ['authority-voice']],
    within: 25,
    kind: 'authority',
  },
  { sign: 'lawyer', speaks: { complaint: 20 }, all: [['lawyer']], kind: 'authority' },
  {
    sign: 'lawyer-claim',
    speaks: { complaint: 30 },
    all: [['lawyer'], ['claim', 'unlawful']],
    within: 40,
    kind: 'authority',
  },
  { sign: 'claim', speaks: { complaint: 15 }, all: [['claim']], kind: 'complaint' },
  { sign: 'employee', speaks: { complaint: 10 }, all: [['employee']] },
  { sign: 'works-here', speaks: { complaint: 15 }, all: [['works-here']] },
  {
    sign: 'watched-at-work',
    speaks: { complaint: 20 },
    all: [
      ['works-here'],
      ['sensitive', 'surveillance', 'visible', 'content', 'profiling', 'share', 'contact'],
    ],
    anywhere: true,
    kind: 'complaint',
  },
  { sign: 'business', speaks: { general: 20 }, all: [['business']], kind: 'question' },
  { sign: 'police', speaks: { general: 25 }, all: [['police']], kind: 'question' },
  { sign: 'foreign-authority', speaks: { general: 30 }, all: [['foreign-authority']] },
  {
    sign: 'strangers-know',
    speaks: { complaint: 25 },
    all: [['knows'], ['me', 'contact', 'data', 'third-party', 'contacted']],
    within: 10,
    kind: 'complaint',
  },
  {
    sign: 'third-party-contacts',
    speaks: { complaint: 20 },
    all: [['contacted'], ['third-party', 'knows', 'share', 'source', 'no-consent']],
    within: 15,
    kind: 'complaint',
  },
  {
    sign: 'sensitive-of-others',
    speaks: { breach: 20 },
    all: [
      ['his-her', 'other-person'],
      ['sensitive', 'contact', 'data'],
    ],
    none: ['child', 'deceased', 'agent'],
    within: 5,
    kind: 'breach-report',
  },
  {
    sign: 'content-online',
    speaks: { deletion: 20 },
    all: [['content'], ['online'], ['me']],
    within: 12,
    kind: 'content-removal',
  },
  { sign: 'service', speaks: { general: 5 }, all: [['service']] },
  { sign: 'research', speaks: { general: 30 }, all: [['research']], kind: 'question' },
  // The course of the matter
  {
    sign: 'erase-forbidden',
    speaks: { deletion: -50, general: 35 },
    all: [['erase-forbidden']],
    kind: 'question',
  },
  { sign: 'take-back', speaks: { deletion: -20, general: 20 }, all: [['take-back']], kind: 'question' },
  {
    sign: 'takes-back-erasure',
    speaks: { deletion: -30, general: 30 },
    all: [['take-back'], ['erase', 'erase-failed', 'erase-forbidden', 'close', 'stop-keeping', 'account']],
    none: ['marketing', 'consent'],
    anywhere: true,
    kind: 'question',
  },
  {
    sign: 'withdraws-erasure',
    speaks: { deletion: -25, general: 20 },
    all: [['withdraw'], ['erase', 'close', 'erase-failed']],
    none: ['consent', 'marketing', 'unsubscribe', 'objection'],
    within: 5,
    kind: 'question',
  },
  {
    sign: 'police-asks',
    speaks: { general: 35, breach: -20, complaint: -20 },
    all: [
      ['police'],
      ['request', 'question', 'authority-voice', 'access'],
      ['data', 'contact', 'account', 'service'],
    ],
    none: ['takeover', 'not-mine', 'no-consent', 'extortion', 'unanswered', 'complain'],
    anywhere: true,
    kind: 'question',
  },
  { sign: 'erase-done', speaks: { deletion: -20, general: 25 }, all: [['erase-done']] },
  { sign: 'thanks', speaks: { deletion: -5, breach: -5, complaint: -5, general: 15 }, all: [['thanks']] },
  { sign: 'threat', speaks: {}, all: [['threat']] },
  {
    sign: 'lawyer-for-erasure',
    speaks: { deletion: 25 },
    all: [
      ['lawyer', 'agent'],
      ['erasure-right', 'erase', 'stop-keeping'],
    ],
    none: ['breach'],
    anywhere: true,
    kind: 'erasure',
  },
  {
    sign: 'agent-for-access',
    speaks: { general: 15 },
    all: [['agent'], ['access']],
    none: ['erase', 'unanswered'],
    anywhere: true,
    kind: 'access',
  },
  {
    sign: 'thanks-without-ask',
    speaks: { general: 30 },
    all: [['thanks']],
    none: ['request', 'unanswered', 'how-to', 'erase-failed', 'threat', 'complain'],
    anywhere: true,
  },
  {
    sign: 'thanks-after-erasure',
    speaks: { general: 30 },
    all: [['thanks'], ['erase-done']],
    anywhere: true,
  },
  {
    sign: 'only-forbids-erasure',
    speaks: { deletion: -40, general: 20 },
    all: [['erase-forbidden']],
    none: ['erase', 'erase-failed', 'stop-keeping', 'take-down', 'erasure-right', 'close'],
    anywhere: true,
  },
  {
    sign: 'done-without-ask',
    speaks: { deletion: -20, general: 10 },
    all: [['erase-done']],
    none: ['request', 'erase', 'erase-failed', 'stop-keeping', 'unanswered', 'still'],
    anywhere: true,
  },
  {
    sign: 'forbids-and-restricts',
    speaks: { complaint: 40 },
    all: [['erase-forbidden'], ['restriction']],
    anywhere: true,
    kind: 'restriction',
  },
  {
    sign: 'content-of-me-without-consent',
    speaks: { deletion: 15 },
    all: [['content'], ['me'], ['no-consent']],
    anywhere: true,
    kind: 'content-removal',
  },
  {
    sign: 'child-content',
    speaks: { deletion: 10 },
    all: [['child'], ['content']],
    anywhere: true,
    kind: 'child',
  },
  {
    sign: 'child-and-guardian',
    speaks: { deletion: 10 },
    all: [['child'], ['guardian', 'years-old']],
    anywhere: true,
    kind: 'child',
  },
  {
    sign: 'deceased-and-erasure',
    speaks: { deletion: 20 },
    all: [['deceased'], ['erase', 'close', 'stop-keeping', 'take-down', 'account']],
    anywhere: true,
    kind: 'erasure',
  },
  {
    sign: 'stranger-and-sensitive',
    speaks: { breach: 10 },
    all: [['other-person'], ['sensitive']],
    anywhere: true,
    kind: 'breach-report',
  },
  {
    sign: 'not-mine-and-erasure',
    speaks: { deletion: 20 },
    all: [['not-mine'], ['erase', 'close', 'stop-keeping', 'account']],
    anywhere: true,
    kind: 'unauthorised-account',
  },
  {
    sign: 'access-unanswered',
    speaks: { complaint: 30 },
    all: [['access'], ['unanswered']],
    none: ['erase-failed'],
    anywhere: true,
    kind: 'complaint',
  },
  {
    sign: 'kept-unlawfully',
    speaks: { deletion: -40, complaint: 40 },
    all: [
      ['retention', 'stop-keeping', 'erase-failed'],
      ['unlawful', 'complain', 'basis'],
    ],
    none: ['request', 'erase', 'erasure-right', 'close', 'take-down', 'threat'],
    anywhere: true,
    kind: 'complaint',
  },
  {
    sign: 'complains-to-authority',
    speaks: { complaint: 15 },
    all: [['complain'], ['authority']],
    within: 10,
    kind: 'complaint',
  },
  {
    sign: 'erasure-unanswered',
    speaks: { deletion: 20 },
    all: [['erase', 'erase-failed', 'stop-keeping'], ['unanswered']],
    anywhere: true,
    kind: 'erasure',
  },
];

/** Ideas that a sentence about what may come later only threatens with. */
export const threatened: readonly Concept[] = [
  'authority',
  'foreign-authority',
  'claim',
  'lawyer',
  'complain',
  'unlawful',
  'police',
  'objection',
  'unanswered',
];

/** All signs in a text, each at most once a sentence. */
export function signsIn({ hits }: Reading): readonly Seen[] {
  const bySentence = new Map<number, Hit[]>();
  for (const hit of hits) {
    const inSentence = bySentence.get(hit.sentence);
    if (inSentence) inSentence.push(hit);
    else bySentence.set(hit.sentence, [hit]);
  }
  const seen: Seen[] = [];
  for (const [sentence, all] of bySentence) {
    const threatens = all.some(({ concept }) => concept === 'threat');
    const counted = threatens ? all.filter(({ concept }) => !threatened.includes(concept)) : all;
    const byConcept = new Map<Concept, Hit[]>();
    for (const hit of counted) {
      const same = byConcept.get(hit.concept);
      if (same) same.push(hit);
      else byConcept.set(hit.concept, [hit]);
    }
    for (const rule of rulesFor(byConcept)) {
      const span = spanOf(rule, byConcept);
      if (span) seen.push({ sign: rule.sign, kind: rule.kind, sentence, ...span });
    }
  }
  return [...seen, ...signsAnywhere(hits)];
}

const sentenceRules = signRules.filter(({ anywhere }) => !anywhere);
/** By what must be there first, the places of the rules in their order. */
const rulesByConcept = new Map<Concept, number[]>();
for (const [place, { all }] of sentenceRules.entries())
  for (const concept of all[0] ?? []) {
    const places = rulesByConcept.get(concept);
    if (places) places.push(place);
    else rulesByConcept.set(concept, [place]);
  }

/** The rules that the ideas of a sentence may fulfil. */
function rulesFor(found: ReadonlyMap<Concept, unknown>): readonly SignRule[] {
  const places = new Set<number>();
  for (const concept of found.keys())
    for (const place of rulesByConcept.get(concept) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => sentenceRules[place] ?? []);
}
const anywhereRules = signRules.filter(({ anywhere }) => anywhere);

function signsAnywhere(hits: readonly Hit[]): Seen[] {
  const first = new Map<Concept, Hit>();
  for (const hit of hits) if (!first.has(hit.concept)) first.set(hit.concept, hit);
  return anywhereRules.flatMap((rule) => {
    if (rule.none?.some((concept) => first.has(concept))) return [];
    const found = rule.all.map((group) => group.flatMap((concept) => first.get(concept) ?? [])[0]);
    const [one] = found;
    if (!one || found.includes(undefined)) return [];
    return [{ sign: rule.sign, kind: rule.kind, from: one.from, to: one.to, sentence: one.sentence }];
  });
}

/** From one word of a text to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(rule: SignRule, found: ReadonlyMap<Concept, readonly Hit[]>): Span | undefined {
  if (rule.none?.some((concept) => found.has(concept))) return undefined;
  const [first = [], ...others] = rule.all;
  const within = rule.within ?? reach;
  const anchors = first.flatMap((concept) => found.get(concept) ?? []);
  for (const anchor of anchors) {
    let span: Span | undefined = anchor;
    for (const group of others) {
      const partner: Hit | undefined = nearest(group, found, anchor, within);
      if (!partner) {
        span = undefined;
        break;
      }
      span = { from: Math.min(span.from, partner.from), to: Math.max(span.to, partner.to) };
    }
    if (span) return { from: span.from, to: span.to };
  }
  return undefined;
}

function nearest(
  group: readonly Concept[],
  found: ReadonlyMap<Concept, readonly Hit[]>,
  anchor: Hit,
  within: number,
): Hit | undefined {
  let best: Hit | undefined;
  let bestDistance = within + 1;
  for (const concept of group)
    for (const hit of found.get(concept) ?? []) {
      const distance = Math.max(hit.from - anchor.to, anchor.from - hit.to, 0);
      if (distance >= bestDistance || hit === anchor) continue;
      best = hit;
      bestDistance = distance;
    }
  return best;
}
