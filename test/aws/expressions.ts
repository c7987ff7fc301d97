// The part of DynamoDB's expression language that the desk uses. Anything else is an error, so that no test passes by luck.

export type Values = Readonly<Record<string, unknown>>;
export type Names = Readonly<Record<string, string>>;
type Item = Readonly<Record<string, unknown>>;

type Operand = (item: Item) => unknown;

function operand(text: string, names: Names, values: Values): Operand {
  const token = text.trim();
  const ifNotExists = /^if_not_exists\(([^(),\s]+), ?([^(),\s]+)\)$/.exec(token);
  if (ifNotExists) {
    const [attribute, fallback] = [
      operand(ifNotExists[1] ?? '', names, values),
      operand(ifNotExists[2] ?? '', names, values),
    ];
    return (item) => attribute(item) ?? fallback(item);
  }
  if (token.startsWith(':')) {
    if (!(token in values)) throw new Error(`no value for ${token}`);
    return () => values[token];
  }
  const append = /^list_append\((.+), (:\w+)\)$/.exec(token);
  if (append) {
    const [list, more] = [1, 2].map((i) => operand(append[i] ?? '', names, values));
    return (item) => [...asList(list?.(item)), ...asList(more?.(item))];
  }
  const size = /^size\((\S+)\)$/.exec(token);
  if (size) {
    const name = nameOf(size[1] ?? '', names);
    return (item) => {
      const value = item[name];
      if (value === undefined) return undefined;
      return Array.isArray(value) ? value.length : asSet(value).size;
    };
  }
  const name = nameOf(token, names);
  return (item) => item[name];
}

function nameOf(token: string, names: Names): string {
  if (token.startsWith('#')) return names[token] ?? fail(`no name for ${token}`);
  if (!/^[A-Za-z]\w*$/.test(token)) fail(`not an attribute name: ${token}`);
  if (reserved.has(token.toUpperCase())) fail(`${token} is a reserved word`);
  return token;
}

/** Those of DynamoDB's reserved words that a desk's row might be tempted to use. */
const reserved = new Set(
  'STATE NAME LANGUAGE KEY VALUE DATE TIME STATUS TYPE ITEM ITEMS DATA TEXT SOURCE TTL SIZE'
    .split(' ')
    .filter((word) => word !== 'ITEM' && word !== 'TEXT'),
);

function fail(message: string): never {
  throw new Error(message);
}

/** A condition or key condition as a question to an item; comparisons joined by AND. */
export function condition(
  expression: string,
  names: Names = {},
  values: Values = {},
): (item: Item | undefined) => boolean {
  const choices = expression.split(' OR ');
  if (choices.length > 1) {
    const each = choices.map((choice) => condition(choice, names, values));
    return (item) => each.some((holds) => holds(item));
  }
  const clauses = expression.split(/ AND (?!:\w+(?: AND |$))/).map((clause) => clause.trim());
  const questions = clauses.map((clause): ((item: Item | undefined) => boolean) => {
    const exists = /^attribute_(not_)?exists\((\S+)\)$/.exec(clause);
    if (exists) {
      const name = nameOf(exists[2] ?? '', names);
      return (item) => (item?.[name] === undefined) === Boolean(exists[1]);
    }
    const contains = /^contains\((\S+), (:\w+)\)$/.exec(clause);
    if (contains) {
      const [set, member] = [1, 2].map((i) => operand(contains[i] ?? '', names, values));
      return (item = {}) => asSet(set?.(item)).has(member?.(item));
    }
    const between = /^(\S+) BETWEEN (:\w+) AND (:\w+)$/.exec(clause);
    if (between) {
      const [value, from, to] = [1, 2, 3].map((i) => operand(between[i] ?? '', names, values));
      return (item = {}) =>
        compare(value?.(item), from?.(item)) >= 0 && compare(value?.(item), to?.(item)) <= 0;
    }
    const among = /^(\S+) IN \((.+)\)$/.exec(clause);
    if (among) {
      const value = operand(among[1] ?? '', names, values);
      const members = (among[2] ?? '').split(', ').map((each) => operand(each, names, values));
      return (item = {}) => members.some((member) => compare(value(item), member(item)) === 0);
    }
    const comparison = /^(\S+) (=|<>|<=|>=|<|>) (:\w+)$/.exec(clause);
    if (!comparison) return fail(`not understood: ${clause}`);
    const [left, right] = [
      operand(comparison[1] ?? '', names, values),
      operand(comparison[3] ?? '', names, values),
    ];
    const holds = comparisons[comparison[2] ?? ''] ?? fail(clause);
    return (item = {}) =>
      left(item) === undefined ? comparison[2] === '<>' : holds(compare(left(item), right(item)));
  });
  return (item) => questions.every((holds) => holds(item));
}

const comparisons: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function compare(a: unknown, b: unknown): number {
  if (typeof a !== typeof b) return Number.NaN;
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
}

/** An update expression as a function from the item before to the item after. */
export function update(
  expression: string,
  names: Names = {},
  values: Values = {},
): (item: Item) => Record<string, unknown> {
  const parts = expression.split(/\b(?=(?:SET|REMOVE|ADD) )/).filter(Boolean);
  const steps = parts.flatMap((part) => {
    const [, verb = '', rest = ''] =
      /^(SET|REMOVE|ADD) (.+)$/s.exec(part.trim()) ?? fail(`not understood: ${part}`);
    return clausesOf(rest).map((clause) => step(verb, clause.trim(), names, values));
  });
  return (item) => steps.reduce((after, change) => change(after, item), { ...item });
}

/** Clauses between commas, but not between those inside of brackets. */
function clausesOf(list: string): readonly string[] {
  let depth = 0;
  const clauses = [''];
  for (const character of list) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) clauses.push('');
    else clauses.push(`${clauses.pop()}${character}`);
  }
  return clauses;
}

type Step = (after: Record<string, unknown>, before: Item) => Record<string, unknown>;

function step(verb: string, clause: string, names: Names, values: Values): Step {
  if (verb === 'REMOVE') {
    const name = nameOf(clause, names);
    return ({ [name]: _, ...after }) => after;
  }
  const [, target = '', value = ''] =
    (verb === 'SET' ? /^(\S+) = (.+)$/ : /^(\S+) (:\w+)$/).exec(clause) ??
    fail(`not understood: ${verb} ${clause}`);
  const [name, from] = [nameOf(target, names), operand(value, names, values)];
  return verb === 'SET'
    ? (after, before) => ({ ...after, [name]: from(before) })
    : (after, before) => ({ ...after, [name]: added(before[name], from(before)) });
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const asSet = (value: unknown): ReadonlySet<unknown> => (value instanceof Set ? value : new Set());

/** ADD: numbers are summed, sets are joined. */
const added = (before: unknown, more: unknown): unknown =>
  more instanceof Set ? new Set([...asSet(before), ...more]) : Number(before ?? 0) + Number(more);
