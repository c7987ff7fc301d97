// The parts of the console's notices that need no browser.
import { expect, test } from 'vitest';
import { allParts } from '../../web/src/api/parts.ts';
import type { Notice } from '../../web/src/notices/notice-file.ts';
import {
  fieldOf,
  tellsSomebody,
  withCategories,
  withColumn,
  withConstant,
} from '../../web/src/notices/people/mapping.ts';
import { stageOf, stepFor } from '../../web/src/notices/steps.ts';
import { type About, aboutWrong, editOf } from '../../web/src/notices/wording/about.ts';
import { wordsOnly } from '../../web/src/notices/wording/mail-words.ts';

const order = ['first', 'last', 'mail'];

test('a column is one thing at a time; of several that make one field the order of the file stays', () => {
  const last = withColumn({ columns: {} }, 'last', 'name', order);
  const both = withColumn(last, 'first', 'name', order);
  expect(both.columns).toEqual({ name: ['first', 'last'] });
  expect(order.map((column) => fieldOf(both, column))).toEqual(['name', 'name', undefined]);
  expect(withColumn(both, 'first', 'address', order).columns).toEqual({ name: ['last'], address: ['first'] });
  expect(withColumn(last, 'last', undefined, order).columns).toEqual({});
});

test('what holds for all rows goes when it is taken back, and changes no column', () => {
  const mapping = { columns: { name: ['first'] } };
  const german = withConstant(mapping, 'country', 'DE');
  expect(german).toEqual({ ...mapping, constants: { country: 'DE' } });
  expect(withConstant(german, 'country', '')).toEqual({ ...mapping, constants: {} });
  const named = withCategories(german, ['contact']);
  expect(named.constants).toEqual({ country: 'DE', categories: ['contact'] });
  expect(withCategories(named, []).constants).toEqual({ country: 'DE' });
});

test.each([
  [{ address: ['mail'] }, true],
  [{ street: ['s'], city: ['c'] }, true],
  [{ street: ['s'] }, false],
  [{ name: ['first'], country: ['c'] }, false],
])('only a file that tells somebody can be imported: %o', (columns, tells) => {
  expect(tellsSomebody({ columns })).toBe(tells);
});

const about: About = {
  title: 'Lost laptop',
  incident: '',
  effective: '',
  categories: [],
  provider: '',
  months: '',
  how: '',
  lettersToAll: false,
};

test('an offer against identity theft is whole, or it is not there', () => {
  expect(aboutWrong(about)).toEqual([]);
  expect(aboutWrong({ ...about, title: ' ', provider: 'Watch Ltd', months: '0' })).toEqual([
    'title',
    'months',
    'how',
  ]);
  expect(editOf(about, true)).toMatchObject({ incident: null, identityService: null });
  const offer = { provider: 'Watch Ltd', months: '12', how: 'Call us.' };
  expect(editOf({ ...about, ...offer }, true).identityService).toEqual({ ...offer, months: 12 });
  expect(editOf({ ...about, effective: '2030-01-01' }, false)).toEqual({
    title: 'Lost laptop',
    lettersToAll: false,
    effective: '2030-01-01',
  });
});

const notice = {
  state: 'draft',
  people: 0,
  imports: [],
  texts: [],
  approval: null,
  startedAt: null,
} as unknown as Notice;

test('a notice opens where something is to be done next', () => {
  const text = { language: 'en', subject: 'Lost', sections: {} };
  expect(stepFor(notice)).toBe('people');
  expect(stepFor({ ...notice, people: 3 })).toBe('words');
  expect(stepFor({ ...notice, people: 3, texts: [text] })).toBe('variants');
  expect(stepFor({ ...notice, state: 'proposed' })).toBe('approval');
  expect(stepFor({ ...notice, state: 'paused' })).toBe('sending');
  expect(stepFor({ ...notice, state: 'finished' })).toBe('proof');
});

test('a drill is never said to wait for its place in public', () => {
  expect(stageOf('public', { ...notice, isDrill: true, posting: null }, undefined).word).toBe(
    'stage.never-public',
  );
  expect(stageOf('public', { ...notice, isDrill: false, posting: null }, undefined).word).toBe(
    'stage.not-public',
  );
});

test('of a mail only its words are shown, and what looks like a style in them stays', () => {
  const html =
    '<html><head><title>x</title></head><body style="margin: 1em"><p style="color: red">a style=&quot;b&quot;</p></body></html>';
  expect(wordsOnly(html)).toBe('<p>a style=&quot;b&quot;</p>');
});

test('something long is read part by part until no part names another one', async () => {
  Object.assign(globalThis, { location: { origin: 'https://desk.example' } });
  const asked: (string | undefined)[] = [];
  const told: number[] = [];
  const parts = [{ body: 'head\nA\n', next: '/v1/x?cursor=two&limit=1' }, { body: 'B\n' }];
  const whole = await allParts<'GET /v1/notices/{reference}/report.csv'>(
    async (cursor) => {
      asked.push(cursor);
      return parts[asked.length - 1] ?? { body: '' };
    },
    (lines) => told.push(lines),
  );
  expect(whole).toEqual({ text: 'head\nA\nB\n', lines: 3 });
  expect(asked).toEqual([undefined, 'two']);
  expect(told).toEqual([2, 3]);
});
