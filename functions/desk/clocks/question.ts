// A question from the command line, answered in words that help whoever asked it wrongly.
import * as v from 'valibot';
import { type Desk, promiseIds } from '../desk.ts';
import { instantOf, isDate } from './calendar.ts';
import type { Clock } from './clock.ts';
import { clockOf, ruleOf } from './clocks.ts';
import { isoCode, placeOf, regionsOf } from './places.ts';
import { rulesOfLaw } from './rules.ts';

const ruleSays = 'must be the id of a rule, as --list shows them';
const fromSays = 'must be a date like 2026-03-01 or an instant like 2026-03-01T10:00:00Z';

const questionSchema = v.object(
  {
    /** Id of a rule of law, or of a promise in the config that names a period. */
    rule: v.string(ruleSays),
    /** `YYYY-MM-DD`, or an instant with `Z` or an offset. */
    from: v.string(fromSays),
    /** ISO 3166-1 alpha-2 or ISO 3166-2. */
    residence: v.nullish(v.string('must be an ISO 3166 code like NL or DE-BY')),
    /** Further days off, `YYYY-MM-DD`. */
    holidays: v.nullish(
      v.pipe(v.array(v.string('must be a date'), 'must be a list of dates in [ ]'), v.readonly()),
    ),
  },
  ({ expected }) => {
    if (expected === '"rule"') return ruleSays;
    return expected === '"from"' ? fromSays : 'must be an object with rule and from';
  },
);
export type Question = v.InferOutput<typeof questionSchema>;

/** What a date needs to know of the operator. */
export type Operator = Pick<Desk, 'country' | 'timeZone' | 'promises'>;

export interface Answer extends Pick<Clock, 'rule' | 'safe' | 'latest' | 'confirmed' | 'source' | 'why'> {
  readonly from: string;
  readonly residence: string | null;
}

/** Says what is wrong with a question and how to put it right. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion';
}

/** @throws BadQuestion */
export function answerTo(question: Question, desk: Operator): Answer {
  const rule = knownRule(question.rule, desk);
  const startedAt = knownStart(question.from);
  const residence = question.residence == null ? undefined : knownResidence(question.residence);
  const holidays = question.holidays?.map(knownHoliday);
  const { safe, latest, confirmed, source, why } = clockOf({ rule, startedAt, residence, desk, holidays });
  return { rule, from: question.from, residence: residence ?? null, safe, latest, confirmed, source, why };
}

/** The answer to a line of JSON, or what is wrong with it. */
export function answerToLine(line: string, desk: Operator): Answer | { readonly error: string } {
  try {
    const asked = v.safeParse(questionSchema, JSON.parse(line));
    if (asked.success) return answerTo(asked.output, desk);
    const problems = asked.issues.map((issue) => `${v.getDotPath(issue) ?? 'The line'} ${issue.message}.`);
    return { error: problems.join(' ') };
  } catch (error) {
    if (error instanceof SyntaxError) return { error: `The line is no JSON: ${error.message}` };
    if (error instanceof BadQuestion) return { error: error.message };
    throw error;
  }
}

function knownRule(id: string, desk: Pick<Desk, 'promises'>): string {
  if (ruleOf(id, desk)) return id;
  const promised = desk.promises.map(({ rule }) => rule);
  if (promised.some((rule) => rule === id))
    throw new BadQuestion(
      `${id} names no period, so it has no date. Give it days or businessDays in the promises of the config.`,
    );
  if (promiseIds.some((rule) => rule === id))
    throw new BadQuestion(`The config promises no ${id}. Put the sentence of your policy into its promises.`);
  const known = [...rulesOfLaw.map((rule) => rule.id), ...promised];
  throw new BadQuestion(
    `There is no rule ${JSON.stringify(id)}. The nearest are ${nearest(id, known).join(', ')}; --list shows all.`,
  );
}

/** The ids that share most pairs of letters with a word. */
function nearest(word: string, ids: readonly string[]): readonly string[] {
  const pairs = (text: string) => new Set(Array.from(text, (_, i) => text.slice(i, i + 2)).slice(0, -1));
  const wanted = pairs(word.toLowerCase());
  const likeness = (id: string) => {
    const has = pairs(id);
    return (2 * [...wanted].filter((pair) => has.has(pair)).length) / (wanted.size + has.size);
  };
  return [...new Set(ids)].sort((a, b) => likeness(b) - likeness(a)).slice(0, 3);
}

const example =
  'Write a date like 2026-03-01, or an instant like 2026-03-01T10:00:00Z or 2026-03-01T11:00:00+01:00.';
const [firstYear, lastYear] = [1990, 2090];

/** A date as it is; an instant as UTC in whole seconds. */
function knownStart(from: string): string {
  const [date = ''] = /^\d{4}-\d\d-\d\d/.exec(from) ?? [];
  if (!date) throw new BadQuestion(`${JSON.stringify(from)} is no time that we can read. ${example}`);
  mustExist(date);
  if (from === date) return date;
  if (!/^T/i.test(from.slice(10)))
    throw new BadQuestion(`${JSON.stringify(from)} is no time that we can read. ${example}`);
  if (!/(Z|[+-]\d\d(:?\d\d)?)$/i.test(from))
    throw new BadQuestion(
      `${from} does not say in which zone, and some local times never are or are twice. Add Z or an offset like +01:00, or leave the time out.`,
    );
  try {
    return instantOf(from);
  } catch {
    throw new BadQuestion(`${from} is a time that does not exist. ${example}`);
  }
}

function mustExist(date: string): void {
  if (!isDate(date)) {
    const [year = '', month] = date.split('-');
    throw new BadQuestion(
      month === '02' && date.endsWith('-29')
        ? `${date} does not exist: ${year} is no leap year. The last day of that February is ${year}-02-28.`
        : `${date} is not on the calendar. ${example}`,
    );
  }
  const year = Number(date.slice(0, 4));
  if (year < firstYear || year > lastYear)
    throw new BadQuestion(
      `${date} is too far away: the holidays that we keep are right from ${firstYear} to ${lastYear}.`,
    );
}

function knownHoliday(date: string): string {
  if (!isDate(date))
    throw new BadQuestion(
      `The holiday ${JSON.stringify(date)} is no date. Write dates like 2026-12-24,2026-12-31.`,
    );
  return date;
}

function knownResidence(residence: string): string {
  const code = isoCode(residence);
  if (placeOf(code)) return code;
  const [country = '', region] = code.split('-');
  const regions = regionsOf(country);
  if (regions && region !== undefined)
    throw new BadQuestion(
      `${residence} is no part of ${country}. Known are ${regions.map((each) => `${country}-${each}`).join(', ')}.`,
    );
  if (isCountry(country) && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) return code;
  const capitals = code.toUpperCase();
  throw new BadQuestion(
    capitals !== code && (placeOf(capitals) || isCountry(capitals))
      ? `${JSON.stringify(residence)} is no residence that we know. Write it in capitals: ${capitals}.`
      : `${JSON.stringify(residence)} is no residence that we know. Write an ISO 3166 code like NL, DE-BY, GB-SCT or US-CA.`,
  );
}

const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
