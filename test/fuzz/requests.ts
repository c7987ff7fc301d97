// Requests to both HTTP APIs: staff and notices as their description says them, public pages as the contract lists them.
import { readFileSync } from 'node:fs';
import { publicRoutes } from '../../functions/contract.ts';
import type { Dice } from './dice.ts';
import { type Known, valueFor, wildText } from './values.ts';

/** As API Gateway hands it on; a failure that was found is one of these in the corpus. */
export interface FuzzRequest {
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Undefined on public routes. */
  readonly groups?: string;
}

interface Operation {
  readonly route: string;
  readonly query: readonly (readonly [string, unknown])[];
  readonly body: unknown;
  readonly isPublic: boolean;
}

const api = JSON.parse(readFileSync('functions/openapi.json', 'utf8'));
const ofStaff = Object.entries<Record<string, Described>>(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, { parameters = [], requestBody }]): Operation => ({
      route: `${method.toUpperCase()} ${path}`,
      query: parameters
        .filter((each) => each.in === 'query')
        .map(({ name, schema }) => [name, schema] as const),
      body: requestBody?.content['application/json']?.schema,
      isPublic: false,
    }),
  ),
);
interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
}

const fieldsOfForms = [
  'stamp',
  'step',
  'who',
  'name',
  'address',
  'account',
  'link',
  'postal',
  'country',
  'message',
  'website',
  'do',
  'item',
  'text',
  'view',
  'reference',
  'asked',
  'code',
  'receipt',
  'words',
];
const ofEverybody = publicRoutes.map(
  (route): Operation => ({
    route,
    query: ['done', 'key', 'after', 'bucket'].map((name) => [name, {}] as const),
    body: fieldsOfForms,
    isPublic: true,
  }),
);

/** Every operation that there is. */
export const operations: readonly Operation[] = [...ofStaff, ...ofEverybody];

const headerNames = [
  'if-match',
  'idempotency-key',
  'accept',
  'accept-language',
  'accept-encoding',
  'content-type',
  'if-none-match',
  'origin',
  'x-forwarded-for',
  'user-agent',
];

export function requestFor(
  { route, query, body, isPublic }: Operation,
  dice: Dice,
  known: Known,
): FuzzRequest {
  const names = [...route.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) => name);
  const kind = /\/(cases|incidents|notices)\//.exec(route)?.[1] ?? '';
  const pathOf = (name: string): string =>
    dice.often(90) ? (dice.one(known[`${kind}.${name}`] ?? known[name] ?? ['x']) ?? '') : wildText(dice);
  const pairs = (of: readonly (readonly [string, unknown])[], percent: number) =>
    Object.fromEntries(
      of
        .filter(() => dice.often(percent))
        .map(([name, schema]) => [name, String(valueFor(schema, dice, known, name)).slice(0, 5000)]),
    );
  const headers = Object.fromEntries(
    headerNames
      .filter(() => dice.often(12))
      .map((name) => [
        name,
        dice.often(40)
          ? (dice.one(['"1"', '"2"', 'text/html', 'de, en;q=0.5', 'br, gzip', 'key-1']) ?? '')
          : wildText(dice).slice(0, 2000),
      ]),
  );
  const common = {
    route,
    path: Object.fromEntries(names.map((name) => [name, pathOf(name)])),
    query: pairs(query, 35),
    headers,
  };
  if (isPublic) return { ...common, body: route.startsWith('POST') ? formFor(dice, known) : '' };
  const groups = dice.often(80)
    ? '[officer]'
    : (dice.one(['[agent]', '[auditor]', '[]', wildText(dice)]) ?? '');
  return { ...common, body: body === undefined ? '' : bodyFor(body, dice, known), groups };
}

function bodyFor(schema: unknown, dice: Dice, known: Known): string {
  const text = JSON.stringify(valueFor(schema, dice, known)) ?? '';
  if (dice.often(3)) return wildText(dice);
  return dice.often(3) ? text.slice(0, dice.below(text.length + 1)) : text;
}

const formFor = (dice: Dice, known: Known): string =>
  dice.often(4)
    ? wildText(dice)
    : fieldsOfForms
        .filter((name) => known[name] || dice.often(60))
        .map(
          (name) =>
            `${name}=${dice.often(85) ? encoded(known[name] && dice.often(90) ? (dice.one(known[name]) ?? '') : dice.often(50) ? 'Words' : wildText(dice)) : wildText(dice).slice(0, 500)}`,
        )
        .join('&');

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
