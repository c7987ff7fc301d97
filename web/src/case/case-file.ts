// The nouns of a case as the API writes them.
import type { AnswerOf, BodyOf } from '../api/client.ts';

export type CaseFile = AnswerOf<'GET /v1/cases/{reference}'>;
export type Item = CaseFile['items'][number];
export type Clock = Item['clocks'][number];
export type Reason = Item['why'][number];
export type Message = CaseFile['messages'][number];
export type Attachment = Message['attachments'][number];
export type Letter = CaseFile['letters'][number];
export type ItemAction = Item['may'][number];
export type CaseAction = CaseFile['may'][number];
export type Queue = Item['queue'];
export type Kind = NonNullable<Item['kind']>;
export type Preview = AnswerOf<'POST /v1/cases/{reference}/items/{n}/preview'>;
export type PreviewBody = BodyOf<'POST /v1/cases/{reference}/items/{n}/preview'>;

export const queues = [
  'deletion',
  'breach-notice',
  'eu-complaint',
  'general',
  'junk',
] as const satisfies readonly Queue[];

/** The kinds of asks that usually stand in a queue: what a correction offers first. */
export const kindsOf: Readonly<Record<Queue, readonly Kind[]>> = {
  deletion: ['erasure', 'content-removal', 'child', 'unauthorised-account'],
  'breach-notice': ['breach-written-notice', 'breach-inquiry', 'breach-report'],
  'eu-complaint': ['complaint', 'authority'],
  general: [
    'access',
    'rectification',
    'portability',
    'restriction',
    'objection',
    'opt-out',
    'withdrawal-of-consent',
    'question',
  ],
  junk: [],
};

/** Neither answered nor junk: somebody works on it. */
export const isUnderWay = ({ queue, state }: Pick<Item, 'queue' | 'state'>): boolean =>
  state !== 'answered' && queue !== 'junk';

/** What spoke for the queue that it stands in, the heaviest first. */
export const reasonsFor = ({ why, queue }: Pick<Item, 'why' | 'queue'>): readonly Reason[] =>
  why.filter((reason) => reason.queue === queue && reason.weight > 0).sort((a, b) => b.weight - a.weight);

/** Country names and languages as the reader calls them. */
export const namesIn = (language: string) => ({
  country: (code: string): string => {
    const [land = code] = code.split('-');
    const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(land) ?? land;
    return code === land ? name : `${name} (${code})`;
  },
  language: (tag: string): string =>
    new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(tag) ?? tag,
});
