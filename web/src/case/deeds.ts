// Everything that can be done with a case, as data: the fields to fill in, what is sent, and whether a letter goes out. The rules are the API's.
import type { Api } from '../api/client.ts';
import {
  type CaseAction,
  type CaseFile,
  type Item,
  type ItemAction,
  type Kind,
  kindsOf,
  type PreviewBody,
  type Queue,
  queues,
} from './case-file.ts';
import { filesIn } from './files.ts';

/** What somebody filled in, by the name of the field. */
export type Values = Readonly<Record<string, string | boolean>>;

export type FieldKind =
  | 'text'
  | 'line'
  | 'choice'
  | 'flag'
  | 'date'
  | 'authority'
  | 'place'
  | 'case'
  | 'message'
  | 'files';
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Of a choice; each has its words in the catalogue as `choice.<value>`. */
  readonly choices?: readonly string[];
  /** What it holds at first. */
  readonly first?: string | boolean;
  readonly isOptional?: boolean;
  /** A part that the law wants: the composer names it until it is there. */
  readonly isLegal?: boolean;
}

export interface Subject {
  readonly file: CaseFile;
  /** Of a deed with one item. */
  readonly item?: Item;
}

export type DeedName =
  | CaseAction
  | Exclude<ItemAction, 'sort' | 'discard' | 'restore' | 'split'>
  | 'split'
  | 'restore'
  | 'add-ask'
  | 'acknowledge'
  | 'erasure-done';

export interface Deed {
  readonly name: DeedName;
  readonly fields: (subject: Subject, values: Values) => readonly Field[];
  /** Its letter, as far as it is written; undefined where none goes out. */
  readonly letter?: (values: Values) => PreviewBody;
  /** Waits ten seconds before it goes out. */
  readonly isHeld?: boolean;
  /** Decided once and for ever: the reference must be typed. */
  readonly isFinal?: boolean;
  /** @returns the answer of the API, with the new version in its body */
  readonly send: (
    api: Api,
    subject: Subject,
    values: Values,
    safe: Safe,
  ) => Promise<{ readonly body: unknown }>;
}

/** What makes a change safe: the version that was read, and a key so that it is done once. */
export interface Safe {
  readonly ifMatch: number;
  readonly idempotencyKey: string;
}

/** What may be chosen, by the name of the field: the values of the API, but for `by-authority`, which has its own words. */
const options = {
  reason: [
    'identity-not-proved',
    'legal-obligation',
    'legal-claims',
    'freedom-of-expression',
    'public-interest',
    'rights-of-others',
    'unfounded-or-excessive',
    'not-covered',
    'not-ours',
  ],
  told: ['mail', 'post', 'phone', 'nobody'],
  for: ['person', 'identity'],
  proof: ['account-address', 'known-facts', 'call', 'signed-statement'],
  extension: ['complexity', 'number-of-requests'],
  result: ['granted', 'partly', 'nothing-found', 'withdrawn'],
  reopening: ['new-facts', 'mistake', 'person-disagrees', 'by-authority'],
  freezing: ['guardian-asks', 'child-asks', 'age-known', 'account-proved'],
  how: [
    'address-on-file',
    'signed-in',
    'customer-system',
    'papers-seen',
    'known-facts',
    'guardian',
    'agent-permission',
  ],
  shown: ['account-address', 'known-facts', 'call', 'signed-statement', 'papers'],
  permission: ['signed-permission', 'power-of-attorney', 'parent', 'court'],
  holding: ['legal-claim', 'authority', 'legal-duty', 'criminal-proceedings'],
} as const;
type Options = typeof options;
const choice = (name: keyof Options, more: Partial<Field> = {}): Field => ({
  name,
  kind: 'choice',
  choices: options[name],
  ...more,
});
const told = choice('told', { isOptional: true });
const text = (more: Partial<Field> = {}): Field => ({ name: 'text', kind: 'text', ...more });
/** What the law wants said with a no. */
const legalParts: readonly Field[] = [
  choice('reason', { isLegal: true }),
  { name: 'why', kind: 'text', isLegal: true },
  // Whether these two are needed depends on whose law it is: the API says so of the letter as far as it is written.
  { name: 'authority', kind: 'authority', isLegal: true, isOptional: true },
  { name: 'remedy', kind: 'flag', isLegal: true, isOptional: true },
];
const place: Field = { name: 'place', kind: 'place' };

/** The value of a field, as the API wants it: nothing where nothing was filled in. */
const filled = <K extends string>(values: Values, ...names: readonly K[]) =>
  Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
const word = (values: Values, name: string): string => String(values[name] ?? '').trim();
/** What was chosen; undefined where nothing was. */
function one<Name extends keyof Options>(values: Values, name: Name): Options[Name][number] | undefined {
  const of: readonly Options[Name][number][] = options[name];
  return of.find((each) => each === values[name]);
}
const toldOf = (values: Values) => {
  const how = one(values, 'told');
  return how ? { told: how } : {};
};
const denialOf = (values: Values) => ({
  reason: one(values, 'reason') ?? 'not-covered',
  text: word(values, 'why'),
  ...(word(values, 'authority') && { authority: word(values, 'authority') }),
  ...(values.remedy === true && { remedy: true }),
});
/** `deletion/erasure`: a queue and a kind, or a queue alone. */
const placeIn = (values: Values): { readonly queue: Queue; readonly kind: Kind | null } => {
  const [queue, kind] = word(values, 'place').split('/');
  return {
    queue: queues.find((each) => each === queue) ?? 'general',
    kind:
      Object.values(kindsOf)
        .flat()
        .find((each) => each === kind) ?? null,
  };
};

const waitBody = (values: Values) => {
  const proof = one(values, 'proof');
  const who = one(values, 'for') ?? 'person';
  return {
    for: who,
    text: word(values, 'text'),
    ...(who === 'identity' && proof && { proof }),
    ...toldOf(values),
  };
};
const extendBody = (values: Values) => ({
  reason: one(values, 'extension') ?? 'complexity',
  text: word(values, 'text'),
  ...toldOf(values),
});
const answerBody = (values: Values) => {
  const result = one(values, 'result') ?? 'granted';
  return {
    result,
    text: word(values, 'text'),
    ...(result === 'partly' && { denial: denialOf(values) }),
    ...toldOf(values),
  };
};
const refuseBody = (values: Values) => ({ ...denialOf(values), ...toldOf(values) });
const escalateBody = (values: Values) => ({
  authority: word(values, 'authority'),
  text: word(values, 'text'),
  ...filled(values, 'at', 'theirReference', 'advisedAt'),
  ...toldOf(values),
});

const inCase = ({ file: { reference } }: Subject) => ({ path: { reference } });
const inItem = ({ file: { reference }, item }: Subject) => ({ path: { reference, n: item?.n ?? 1 } });

const all: readonly Deed[] = [
  {
    name: 'reply',
    isHeld: true,
    fields: () => [text()],
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/messages', {
        ...inCase(of),
        ...safe,
        body: { kind: 'reply', text: word(values, 'text') },
      }),
  },
  {
    name: 'note',
    fields: () => [text(), { name: 'files', kind: 'files', isOptional: true }],
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/messages', {
        ...inCase(of),
        ...safe,
        body: {
          kind: 'note',
          text: word(values, 'text'),
          ...(of.item && { about: of.item.n }),
          ...(word(values, 'files') && { attachments: filesIn(word(values, 'files')) }),
        },
      }),
  },
  {
    name: 'wait',
    isHeld: true,
    fields: ({ item }, values) => [
      choice('for', { first: 'person' }),
      ...(item?.kind === 'child' && values.for === 'identity'
        ? [
            choice('proof', {
              isOptional: true,
            }),
          ]
        : []),
      text({ isOptional: values.for === 'identity' }),
      told,
    ],
    letter: (values) => ({ action: 'wait', ...waitBody(values) }),
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/items/{n}/wait', { ...inItem(of), ...safe, body: waitBody(values) }),
  },
  {
    name: 'extend',
    isHeld: true,
    fields: () => [choice('extension', { first: 'complexity' }), text({ isLegal: true }), told],
    letter: (values) => ({ action: 'extend', ...extendBody(values) }),
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/items/{n}/extend', {
        ...inItem(of),
        ...safe,
        body: extendBody(values),
      }),
  },
  {
    name: 'answer',
    isHeld: true,
    fields: ({ item }, values) => [
      choice('result', {
        first: item?.draft?.result ?? 'granted',
      }),
      text({ isOptional: true }),
      ...(values.result === 'partly' ? legalParts : []),
      told,
    ],
    letter: (values) => ({ action: 'answer', ...answerBody(values) }),
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/items/{n}/answer', {
        ...inItem(of),
        ...safe,
        body: answerBody(values),
      }),
  },
  {
    name: 'refuse',
    isHeld: true,
    fields: () => [...legalParts, told],
    letter: (values) => ({ action: 'refuse', ...refuseBody(values) }),
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/items/{n}/refuse', {
        ...inItem(of),
        ...safe,
        body: refuseBody(values),
      }),
  },
  {
    name: 'escalate',
    isHeld: true,
    fields: () => [
      { name: 'authority', kind: 'authority' },
      { name: 'at', kind: 'date', isOptional: true },
      { name: 'theirReference', kind: 'line', isOptional: true },
      { name: 'advisedAt', kind: 'date', isOptional: true },
      text({ isOptional: true }),
      told,
    ],
    letter: (values) => ({ action: 'escalate', ...escalateBody(values) }),
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/items/{n}/escalate', {
        ...inItem(of),
        ...safe,
        body: escalateBody(values),
      }),
  },
  {
    name: 'reopen',
    fields: () => [choice('reopening')],
    send: (api, of, values, safe) => {
      const chosen = one(values, 'reopening') ?? 'by-authority';
      const reason = chosen === 'by-authority' ? 'authority' : chosen;
      return api('POST /v1/cases/{reference}/items/{n}/reopen', { ...inItem(of), ...safe, body: { reason } });
    },
  },
  {
    name: 'freeze',
    fields: () => [
      choice('freezing', {
        isOptional: true,
      }),
    ],
    send: (api, of, values, safe) => {
      const reason = one(values, 'freezing');
      return api('POST /v1/cases/{reference}/items/{n}/freeze', {
        ...inItem(of),
        ...safe,
        body: reason ? { reason } : {},
      });
    },
  },
  {
    name: 'restore',
    fields: () => [place],
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/restore', {
        ...inCase(of),
        ...safe,
        body: { ...placeIn(values), ...(of.item && { item: of.item.n }) },
      }),
  },
  {
    name: 'split',
    fields: () => [],
    send: (api, of, _values, safe) =>
      api('POST /v1/cases/{reference}/split', {
        ...inCase(of),
        ...safe,
        body: { into: 'case', item: of.item?.n ?? 1 },
      }),
  },
  {
    name: 'add-ask',
    fields: () => [{ name: 'message', kind: 'message' }, place],
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/split', {
        ...inCase(of),
        ...safe,
        body: { into: 'item', message: word(values, 'message'), ...placeIn(values) },
      }),
  },
  {
    name: 'acknowledge',
    isHeld: true,
    fields: () => [],
    send: (api, of, _values, safe) =>
      api('POST /v1/cases/{reference}/acknowledge', { ...inCase(of), ...safe }),
  },
  {
    name: 'erasure-done',
    fields: () => [{ name: 'system', kind: 'line' }],
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/items/{n}/erasure-done', {
        ...inItem(of),
        ...safe,
        body: { system: word(values, 'system') },
      }),
  },
  {
    name: 'identity',
    fields: (_, values) => [
      choice('how'),
      ...(values.how === 'guardian'
        ? [
            choice('shown', {
              isOptional: true,
            }),
          ]
        : []),
      { name: 'message', kind: 'message', isOptional: true },
    ],
    send: (api, of, values, safe) => {
      const how = one(values, 'how');
      const proof = one(values, 'shown');
      return api('POST /v1/cases/{reference}/identity', {
        ...inCase(of),
        ...safe,
        body: {
          how: how ?? 'address-on-file',
          ...(how === 'guardian' && proof && { proof }),
          ...(word(values, 'message') && { message: word(values, 'message') }),
        },
      });
    },
  },
  {
    name: 'name-subject',
    fields: () => [
      { name: 'name', kind: 'line' },
      { name: 'address', kind: 'line', isOptional: true },
      choice('permission', {
        isOptional: true,
      }),
    ],
    send: (api, of, values, safe) => {
      const permission = one(values, 'permission');
      return api('POST /v1/cases/{reference}/subject', {
        ...inCase(of),
        ...safe,
        body: {
          name: word(values, 'name'),
          ...(word(values, 'address') && { address: word(values, 'address') }),
          ...(permission && { permission }),
        },
      });
    },
  },
  {
    name: 'merge',
    fields: () => [
      { name: 'into', kind: 'case' },
      { name: 'admit', kind: 'flag', isOptional: true },
    ],
    send: (api, of, values, safe) =>
      api('POST /v1/cases/{reference}/merge', {
        ...inCase(of),
        ...safe,
        body: { into: word(values, 'into').toUpperCase(), ...(values.admit === true && { admit: true }) },
      }),
  },
  {
    name: 'hold',
    fields: () => [choice('holding')],
    send: (api, of, values, safe) => {
      const reason = one(values, 'holding');
      return api('POST /v1/cases/{reference}/hold', {
        ...inCase(of),
        ...safe,
        body: { reason: reason ?? 'legal-claim' },
      });
    },
  },
  {
    name: 'release',
    fields: () => [],
    send: (api, of, _values, safe) => api('POST /v1/cases/{reference}/release', { ...inCase(of), ...safe }),
  },
  {
    name: 'erase',
    isHeld: true,
    isFinal: true,
    fields: () => [],
    send: (api, of, _values, safe) => api('POST /v1/cases/{reference}/erase', { ...inCase(of), ...safe }),
  },
];

const byName = new Map(all.map((deed) => [deed.name, deed]));

/** @throws Error for a name that is none */
export function deedNamed(name: DeedName): Deed {
  const deed = byName.get(name);
  if (!deed) throw new Error(`There is no deed ${name}.`);
  return deed;
}

export const isDeedName = (name: string): name is DeedName => all.some((deed) => deed.name === name);

/** Every field with what it holds: what was filled in, else what it holds at first. */
export function valuesOf(deed: Deed, subject: Subject, values: Values): Values {
  const first = Object.fromEntries(
    deed.fields(subject, values).flatMap(({ name, first }) => (first === undefined ? [] : [[name, first]])),
  );
  return { ...first, ...values };
}

/** What the API's sentence names of the parts that the law wants: the field of each. */
const legalField: Readonly<Record<string, string>> = {
  text: 'why',
  authority: 'authority',
  remedy: 'remedy',
};

/** The fields of the legal parts that a refusal of the API names as missing. */
export function legalPartsIn(sentence: string): readonly string[] {
  const [, parts = ''] = /The law wants more with a no: (.*)\.$/.exec(sentence) ?? [];
  return parts.split('; ').flatMap((part) => legalField[part.split(' ')[0] ?? ''] ?? []);
}

/** The fields that are still to be filled in. */
export const missingIn = (deed: Deed, subject: Subject, values: Values): readonly Field[] =>
  deed.fields(subject, values).filter(({ name, isOptional }) => !isOptional && isEmpty(values[name]));

const isEmpty = (value: string | boolean | undefined): boolean =>
  value === undefined || value === false || (typeof value === 'string' && value.trim() === '');
