// No text makes an expression run for hours: every literal of the functions is tried, and what is built while the desk runs is tried through it.
import { describe, expect, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { delivered, rawMail } from '../a-mail.ts';
import { deskInMemory } from '../simulator/desk-in-memory.ts';
import { expressionsOfFunctions, quadraticOf, slowestOf } from './expressions.ts';

const length = 20_000;

/** Never see a longer text than that: their place in the code says so. */
const bounded: Readonly<Record<string, string>> = {
  'functions/adapters/mime/charset.ts ^["\'\\s]+|["\'\\s]+$': 'the name of a charset is cut to 40 characters',
  'functions/desk/sorting/tokens.ts [^\\s,]*(?:ae|oe|ue|aa)[^\\s,]*': 'folds our own lists of words, once',
};

const all = expressionsOfFunctions();
const nameOf = (place: string, source: string): string => `${place.replace(/:\d+$/, '')} ${source}`;

describe('an expression', () => {
  test('of the functions is found wherever it stands', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.some(({ place }) => place.startsWith('functions/pages/'))).toBe(true);
  });

  test('takes a time that grows no faster than its text', { timeout: 240_000 }, () => {
    // Measured beside one that is known to be quadratic: no clock of another machine counts.
    const budget = Math.max(15, quadraticOf(length) / 3);
    const slow = all
      .filter(({ place, source }) => !Object.hasOwn(bounded, nameOf(place, source)))
      .flatMap((expression) => slowestOf(expression, length, budget) ?? []);
    expect(slow).toEqual([]);
  });

  test('that is let off is still there', () => {
    const names = new Set(all.map(({ place, source }) => nameOf(place, source)));
    expect(Object.keys(bounded).filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(['^(a+)+$', '(x|x)*y', '\\s+$', '(?:[^"]|"")*"!'])('that is bad is found: %s', (source) => {
    const expression = { place: 'here:1', source, flags: '' };
    expect(slowestOf(expression, length, Math.max(15, quadraticOf(length) / 3))).toBeDefined();
  });
});

describe('a mail of 300 KB that repeats itself', () => {
  const desk = deskInMemory();
  const pumps = [
    ' ',
    '\t',
    'a',
    '0',
    '-',
    '.',
    '>',
    '> ',
    '<',
    '<a ',
    '&',
    '"',
    "'",
    '(',
    '((',
    '[',
    '*',
    '_',
    ':',
    '@',
    'a@',
    'a@b',
    'a.',
    '.a',
    ',',
    '\n ',
    '\n> ',
    '\nOn a wrote:',
    '\nVon: a\n',
    '\n-- ',
    '\nFrom: ',
    'http://',
    'www.',
    '§',
    'art. ',
    'άρθρο',
    'I live in ',
    'resident of ',
    'not ',
    'Texas ',
    'PD-',
    'PD-7F3K-',
    'delete ',
    'bitte löschen ',
    '削除',
    'a’',
    '\u00ad',
    '\u200b',
    'é',
    '!',
    '?!',
    '=?utf-8?',
    'mailto:',
    'Sent from my ',
  ];

  test.each(pumps)('is read in a moment: %j', async (pump) => {
    desk.reset();
    const text = `Please delete my account ${pump.repeat(Math.ceil(300_000 / pump.length))}\u0000!`;
    const raw = rawMail({ text, subject: pump.replace(/\n/g, '').repeat(300).slice(0, 900) });
    const before = process.cpuUsage();
    await receiveMail(desk.world)(delivered(desk, raw));
    const { user, system } = process.cpuUsage(before);
    expect([...desk.aws.rows.values()].filter(({ SK }) => SK === 'CASE')).toHaveLength(1);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});
