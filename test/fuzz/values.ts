// Values for a JSON schema: mostly what it wants, now and then what nobody expects.
import type { Dice } from './dice.ts';

export type Schema = Readonly<Record<string, unknown>>;

const wildTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\r\n',
  '\n\n\n',
  'null',
  'undefined',
  'NaN',
  '0',
  '-1',
  '1e999',
  '../../etc/passwd',
  '%00',
  '%',
  '%zz',
  "' OR 1=1 --",
  '"',
  '\\',
  '<script>alert(1)</script>',
  '#{7*7}',
  '{{7*7}}',
  '=1+1',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202e',
  '𝒳',
  '🏳️‍🌈',
  'ﷺ',
  'İ',
  'ß',
  'é',
  '\u200b',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  '-000001-01-01T00:00:00Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T09:00:00+99:99',
  '2026-W10',
  'a@b',
  'a@b.c',
  '@',
  'a@@b.example',
  '"a b"@example.net',
  'ä@ö.example',
  'a@[127.0.0.1]',
  'DE-',
  'XX',
  'US-CA',
  'de-DE-x-privat',
  'PD-0000-0000-0',
  'NO-0000-0000-0',
  'IN-0000-0000-0',
  '*',
  'W/"1"',
  '"1"',
  '-0',
];
const wildValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  9_007_199_254_740_991,
  [],
  {},
  [[]],
  [null],
  '',
  { length: 1 },
  { $ref: '#' },
  { toJSON: 1 },
];

export function wildText(dice: Dice): string {
  const text = dice.one(wildTexts) ?? '';
  if (dice.often(6)) return text.repeat(2000);
  if (dice.often(3)) return 'a'.repeat(dice.one([201, 1001, 2001, 20_001, 300_000]) ?? 0);
  return dice.often(15) ? text + (dice.one(wildTexts) ?? '') : text;
}

/** @param known texts that stand for something in the desk, by the name of their field */
export function valueFor(schema: unknown, dice: Dice, known: Known, name = '', depth = 0): unknown {
  if (dice.often(4)) return dice.often(50) ? wildText(dice) : dice.one(wildValues);
  const {
    type,
    enum: choices,
    const: only,
    anyOf,
    oneOf,
    items,
    properties,
    required,
  } = Object(schema) as Schema;
  if (only !== undefined) return only;
  if (Array.isArray(choices)) return dice.one(choices);
  const some = [anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? each : []));
  if (some.length > 0) return valueFor(dice.one(some), dice, known, name, depth);
  if (type === 'object') return depth > 6 ? {} : objectFor(properties, required, dice, known, depth);
  if (type === 'array')
    return Array.from({ length: dice.often(3) ? 500 : dice.below(4) }, () =>
      valueFor(items, dice, known, name, depth + 1),
    );
  if (type === 'integer' || type === 'number')
    return dice.often(80) ? dice.below(4) : dice.one([-1, 0, 1e9, 1.5, 1e21]);
  if (type === 'boolean') return dice.often(50);
  if (type === 'null') return null;
  return textFor(name, dice, known);
}

function objectFor(properties: unknown, required: unknown, dice: Dice, known: Known, depth: number): object {
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  const fields = Object.entries(Object(properties)).filter(([field]) =>
    needed.includes(field) ? !dice.often(2) : dice.often(45),
  );
  const given = fields.map(
    ([field, schema]) => [field, valueFor(schema, dice, known, field, depth + 1)] as const,
  );
  return Object.fromEntries(
    dice.often(3) ? [...given, [wildText(dice).slice(0, 50), dice.one(wildValues)]] : given,
  );
}

export type Known = Readonly<Record<string, readonly string[]>>;

function textFor(name: string, dice: Dice, known: Known): string {
  const fitting = known[name];
  if (fitting && dice.often(85)) return dice.one(fitting) ?? '';
  return dice.often(60) ? 'Plain words' : wildText(dice);
}
