import type { Concept } from './concepts.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Kind } from './sorting.ts';

/**
 * A sign: ideas that stand together in one sentence. `all` lists groups; of each group one idea must be there, within
 * `within` words of the first group's. `none` are ideas that must not stand there. `kind` is the ask it speaks for.
 */
export interface SignRule {
  readonly sign: string;
  readonly all: readonly (readonly Concept[])[];
  readonly none?: readonly Concept[];
  readonly within?: number;
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
  { sign: 'erase-data', all: [['erase'], ['data']], within: 8, kind: 'erasure' },
  { sign: 'erase-account', all: [['erase', 'close'], ['account']], within: 8, kind: 'erasure' },
  {
    sign: 'erase-me',
    all: [['erase'], ['me']],
    none: ['marketing', 'unsubscribe', 'content'],
    within: 5,
    kind: 'erasure',
  },
  {
    sign: 'erase-contact',
    all: [['erase'], ['contact']],
    none: ['marketing', 'unsubscribe'],
    within: 6,
    kind: 'erasure',
  },
  {
    sign: 'erase-asked',
    all: [['erase', 'close'], ['request']],
    none: ['marketing', 'unsubscribe'],
    within: 8,
    kind: 'erasure',
  },
  { sign: 'erase-how', all: [['how-to'], ['erase', 'close', 'take-down']], within: 10, kind: 'erasure' },
  { sign: 'erasure-right', all: [['erasure-right']], kind: 'erasure' },
  { sign: 'erase-failed', all: [['erase-failed']], kind: 'erasure' },
  { sign: 'stop-keeping', all: [['stop-keeping']], kind: 'erasure' },
  {
    sign: 'stop-keeping-data',
    all: [['stop-keeping'], ['data', 'account', 'contact']],
    within: 8,
    kind: 'erasure',
  },
  { sign: 'erase-content', all: [['erase', 'take-down'], ['content']], within: 10, kind: 'content-removal' },
  { sign: 'erase-online', all: [['erase', 'take-down'], ['online']], within: 10, kind: 'content-removal' },
  { sign: 'take-down', all: [['take-down']], kind: 'content-removal' },
  {
    sign: 'content-without-consent',
    all: [['content'], ['no-consent']],
    within: 20,
    kind: 'content-removal',
  },
  {
    sign: 'child-erasure',
    all: [['child'], ['erase', 'close', 'stop-keeping', 'take-down']],
    within: 25,
    kind: 'child',
  },
  { sign: 'child-account', all: [['child'], ['account']], within: 20, kind: 'child' },
  {
    sign: 'deceased-account',
    all: [['deceased'], ['account', 'erase', 'close', 'data']],
    within: 25,
    kind: 'erasure',
  },
  { sign: 'not-mine', all: [['not-mine']], kind: 'unauthorised-account' },
  {
    sign: 'not-mine-account',
    all: [['not-mine'], ['account', 'erase', 'close']],
    within: 20,
    kind: 'unauthorised-account',
  },
  // Rights
  { sign: 'access', all: [['access']], kind: 'access' },
  { sign: 'access-asked', all: [['access'], ['request']], kind: 'access' },
  {
    sign: 'rectify',
    all: [['rectify'], ['data', 'contact', 'account', 'me']],
    within: 6,
    kind: 'rectification',
  },
  { sign: 'rectify-asked', all: [['rectify'], ['request']], within: 10, kind: 'rectification' },
  { sign: 'portability', all: [['portability']], kind: 'portability' },
  {
    sign: 'restriction',
    all: [['restriction'], ['data', 'basis', 'request', 'eu-law']],
    within: 10,
    kind: 'restriction',
  },
  { sign: 'objection', all: [['objection']], none: ['marketing', 'unsubscribe'], kind: 'objection' },
  { sign: 'unsubscribe', all: [['unsubscribe']], kind: 'opt-out' },
  {
    sign: 'stop-marketing',
    all: [['stop', 'erase', 'close', 'objection', 'withdraw'], ['marketing']],
    within: 8,
    kind: 'opt-out',
  },
  { sign: 'withdraw-consent', all: [['withdraw'], ['consent']], within: 8, kind: 'withdrawal-of-consent' },
  // Breach
  { sign: 'breach', all: [['breach']] },
  { sign: 'affected', all: [['affected']], kind: 'breach-inquiry' },
  {
    sign: 'breach-affected',
    all: [['breach'], ['affected', 'question']],
    within: 15,
    kind: 'breach-inquiry',
  },
  {
    sign: 'breach-data',
    all: [['breach'], ['data', 'account', 'contact']],
    within: 8,
    kind: 'breach-report',
  },
  {
    sign: 'written-notice',
    all: [['written-notice'], ['breach', 'affected', 'request']],
    within: 12,
    kind: 'breach-written-notice',
  },
  {
    sign: 'breach-written',
    all: [['written-notice'], ['breach']],
    within: 15,
    kind: 'breach-written-notice',
  },
  {
    sign: 'other-person-data',
    all: [['other-person'], ['data', 'contact', 'account']],
    within: 8,
    kind: 'breach-report',
  },
  {
    sign: 'other-person-seen',
    all: [['other-person'], ['visible', 'misdirected']],
    within: 12,
    kind: 'breach-report',
  },
  { sign: 'open-cc', all: [['open-cc']], kind: 'breach-report' },
  {
    sign: 'open-cc-addresses',
    all: [['open-cc'], ['contact', 'visible', 'other-person']],
    within: 15,
    kind: 'breach-report',
  },
  { sign: 'takeover', all: [['takeover']], kind: 'breach-report' },
  { sign: 'phishing', all: [['phishing']], kind: 'breach-report' },
  { sign: 'phishing-you', all: [['phishing'], ['you']], within: 10, kind: 'breach-report' },
  { sign: 'vulnerability', all: [['vulnerability']], kind: 'breach-report' },
  { sign: 'extortion', all: [['extortion']], kind: 'breach-report' },
  { sign: 'lost-device', all: [['lost-device']], kind: 'breach-report' },
  { sign: 'only-you', all: [['only-you']], kind: 'breach-report' },
  { sign: 'only-you-address', all: [['only-you'], ['contact', 'spam']], within: 20, kind: 'breach-report' },
  { sign: 'press', all: [['press'], ['breach', 'question']], within: 30, kind: 'breach-inquiry' },
  // Complaint and question
  { sign: 'shared-data', all: [['share'], ['data', 'contact', 'me']], within: 8, kind: 'complaint' },
  { sign: 'shared-with-third', all: [['share'], ['third-party']], within: 12, kind: 'complaint' },
  { sign: 'transfer', all: [['transfer']], kind: 'complaint' },
  {
    sign: 'basis',
    all: [['basis'], ['data', 'contact', 'you', 'me', 'account']],
    within: 12,
    kind: 'question',
  },
  { sign: 'source', all: [['source'], ['data', 'contact', 'me']], within: 8, kind: 'complaint' },
  {
    sign: 'retention',
    all: [['retention'], ['data', 'account', 'contact', 'me', 'you']],
    within: 12,
    kind: 'question',
  },
  { sign: 'profiling', all: [['profiling']], kind: 'complaint' },
  { sign: 'cookies', all: [['cookies']], kind: 'complaint' },
  { sign: 'surveillance', all: [['surveillance']], kind: 'complaint' },
  { sign: 'dpo', all: [['dpo']], kind: 'question' },
  { sign: 'policy', all: [['policy']], kind: 'question' },
  { sign: 'complaint', all: [['complain'], ['me', 'you', 'data']], within: 8, kind: 'complaint' },
  { sign: 'unlawful', all: [['unlawful']], kind: 'complaint' },
  { sign: 'no-consent', all: [['no-consent']], kind: 'complaint' },
  { sign: 'no-answer', all: [['unanswered']] },
  { sign: 'no-answer-access', all: [['unanswered'], ['access']], within: 30, kind: 'complaint' },
  { sign: 'authority', all: [['authority']] },
  { sign: 'authority-voice', all: [['authority-voice']], kind: 'authority' },
  {
    sign: 'authority-writes',
    all: [['authority', 'eu-law'], ['authority-voice']],
    within: 25,
    kind: 'authority',
  },
  { sign: 'lawyer', all: [['lawyer']], kind: 'authority' },
  { sign: 'lawyer-claim', all: [['lawyer'], ['claim', 'unlawful']], within: 40, kind: 'authority' },
  { sign: 'claim', all: [['claim']], kind: 'complaint' },
  { sign: 'employee', all: [['employee']] },
  { sign: 'business', all: [['business']], kind: 'question' },
  { sign: 'police', all: [['police']], kind: 'question' },
  { sign: 'foreign-authority', all: [['foreign-authority']] },
  // The course of the matter
  { sign: 'erase-forbidden', all: [['erase-forbidden']], kind: 'question' },
  { sign: 'erase-done', all: [['erase-done']] },
  { sign: 'thanks', all: [['thanks']] },
  { sign: 'threat', all: [['threat']] },
];

/** Ideas that a sentence about what may come later only threatens with. */
const threatened: readonly Concept[] = [
  'authority',
  'claim',
  'lawyer',
  'complain',
  'unlawful',
  'police',
  'objection',
  'unanswered',
];

/** All signs in a text, each at most once a sentence. */
export function signsIn({ text, hits }: Reading): readonly Seen[] {
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
    for (const rule of signRules) {
      const span = spanOf(rule, byConcept);
      if (span) seen.push({ sign: rule.sign, kind: rule.kind, sentence, ...span });
    }
  }
  return seen.filter(({ sentence }) => text.sentences[sentence] !== undefined);
}

interface Span {
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
