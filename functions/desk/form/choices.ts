// What the form offers: the answers to "What would you like us to do?", and what each of them needs to know.
import { europe } from '../sorting/residence.ts';
import type { Ask, Kind, Queue } from '../sorting/sorting.ts';

/** A field of the form. `address` is the mail address, `postal` the postal one. */
export const formFields = [
  'who',
  'name',
  'address',
  'account',
  'link',
  'postal',
  'country',
  'message',
] as const;
export type FormField = (typeof formFields)[number];

/** Whom it is about. */
export const subjects = ['myself', 'child', 'somebody-else'] as const;
export type About = (typeof subjects)[number];

interface Choice {
  /** Null where only the words tell what is asked. */
  readonly ask: Ask | null;
  readonly group: 'data' | 'security' | 'other';
  /** Fields in their order; nothing else is asked. */
  readonly fields: readonly FormField[];
  readonly required: readonly FormField[];
}

/** Asks that need no more than where to search, whose it is and how to answer. */
const aboutData = ['who', 'name', 'address', 'account', 'country', 'message'] as const;

const choiceOf = (
  queue: Queue,
  kind: Kind,
  group: Choice['group'],
  fields: readonly FormField[],
  required: readonly FormField[] = ['address'],
): Choice => ({ ask: { queue, kind }, group, fields, required });

export const choiceIds = [
  'erasure',
  'child',
  'unauthorised-account',
  'content-removal',
  'access',
  'rectification',
  'opt-out',
  'breach-written-notice',
  'breach-inquiry',
  'breach-report',
  'complaint',
  'other',
] as const;
export type ChoiceId = (typeof choiceIds)[number];

const withWords = ['address', 'message'] as const;

export const choices: Readonly<Record<ChoiceId, Choice>> = {
  erasure: choiceOf('deletion', 'erasure', 'data', aboutData, ['who', 'address']),
  child: choiceOf('deletion', 'child', 'data', ['name', 'address', 'account', 'country', 'message']),
  'unauthorised-account': choiceOf('deletion', 'unauthorised-account', 'data', [
    'name',
    'address',
    'account',
    'country',
    'message',
  ]),
  'content-removal': choiceOf(
    'deletion',
    'content-removal',
    'data',
    ['who', 'link', 'name', 'address', 'country', 'message'],
    ['who', ...withWords],
  ),
  access: choiceOf('general', 'access', 'data', aboutData, ['who', 'address']),
  rectification: choiceOf('general', 'rectification', 'data', aboutData, ['who', ...withWords]),
  'opt-out': choiceOf('general', 'opt-out', 'data', ['address']),
  'breach-written-notice': choiceOf(
    'breach-notice',
    'breach-written-notice',
    'security',
    ['name', 'postal', 'address', 'country'],
    ['name', 'postal'],
  ),
  'breach-inquiry': choiceOf('breach-notice', 'breach-inquiry', 'security', [
    'name',
    'address',
    'account',
    'country',
    'message',
  ]),
  'breach-report': choiceOf(
    'breach-notice',
    'breach-report',
    'security',
    ['name', 'address', 'country', 'message'],
    withWords,
  ),
  // In which queue it stands hangs on where the person lives.
  complaint: choiceOf(
    'general',
    'complaint',
    'other',
    ['who', 'name', 'address', 'country', 'message'],
    ['who', ...withWords],
  ),
  other: {
    ask: null,
    group: 'other',
    fields: ['name', 'address', 'country', 'message'],
    required: withWords,
  },
};

export const isChoice = (text: string | undefined): text is ChoiceId =>
  choiceIds.some((choice) => choice === text);

/**
 * The ask that a choice stands for; null where the words decide.
 *
 * @param country ISO 3166; '' where the person would rather not say
 * @param sorted what the words ask by themselves
 */
export function chosenAsk(choice: ChoiceId, who: About, country: string, sorted: readonly Ask[]): Ask | null {
  const { ask } = choices[choice];
  if (ask?.kind === 'erasure' && who === 'child') return { ...ask, kind: 'child' };
  if (ask?.kind !== 'complaint') return ask;
  const isEuropean = country
    ? europe.has(country.slice(0, 2))
    : sorted.some(({ queue }) => queue === 'eu-complaint');
  return { ...ask, queue: isEuropean ? 'eu-complaint' : 'general' };
}
