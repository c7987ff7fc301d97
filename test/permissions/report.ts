// What functions may do beside what they do: each power of the template, once the whole ways were gone.
import type { Asked } from '../../local/asked.ts';
import type { Template } from '../../local/template.ts';
import { powersIn, type Used } from './permits.ts';
import { type Reason, reasons } from './reasons.ts';

/** An action of a function on one resource, by names that an operator knows. */
export interface Row {
  readonly caller: string;
  readonly action: string;
  readonly resource: string;
  /** Undefined where nothing used it and nobody says why it is there. */
  readonly why: 'used' | Reason['why'] | undefined;
}

export interface Report {
  readonly rows: readonly Row[];
  /** Used, and not granted. */
  readonly refused: readonly string[];
  /** Reasons for powers that nobody has, or that were used after all. */
  readonly idle: readonly Reason[];
}

export function reportOn(template: Template, used: Used): Report {
  const names = new Map(
    template('AWS::Lambda::Function').map(({ ref, id }) => [ref, id.replace(/Function[0-9A-F]{8}$/, '')]),
  );
  const nameOf = (ref: string): string => names.get(ref) ?? ref;
  const asked = [...used.asked.values()];
  const seen = new Set<Reason>();
  const rows = powersIn(template).flatMap(({ caller, action, resources }) =>
    resources.map((resource): Row => {
      const row = { caller: nameOf(caller), action, resource: short(resource) };
      if (asked.some((one) => one.caller === caller && one.action === action && covers(resource, one)))
        return { ...row, why: 'used' };
      const reason = reasons.find((each) => isAbout(each, row));
      if (reason) seen.add(reason);
      return { ...row, why: reason?.why };
    }),
  );
  return {
    rows: withoutDoubles(rows),
    refused: [...used.refused.values()].map(
      (one) => `${nameOf(one.caller)} ${one.action} ${short(one.resource)}`,
    ),
    idle: reasons.filter((reason) => !seen.has(reason)),
  };
}

const covers = (granted: string, { resource }: Asked): boolean =>
  granted.endsWith('*') ? resource.startsWith(granted.slice(0, -1)) : granted === resource;

const isAbout = ({ caller, action, resource }: Reason, row: Omit<Row, 'why'>): boolean =>
  (caller === undefined || caller === row.caller) &&
  action.test(row.action) &&
  (resource === undefined || resource.test(row.resource));

/** Name without region, account and what CDK puts behind a name. */
const short = (arn: string): string =>
  arn.replace(/^arn:aws:([^:]+):[^:]*:\d*:/, '$1 ').replace(/[0-9A-Fa-f]{8}(?=$|\/)/, '');

const withoutDoubles = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [`${row.caller} ${row.action} ${row.resource}`, row])).values(),
];

/** The report as a person reads it: what is used in short, what is not in full. */
export function tableOf({ rows, refused, idle }: Report): string {
  const unused = rows.filter(({ why }) => why !== 'used');
  const widths = (['caller', 'action', 'resource'] as const).map((field) =>
    Math.max(...unused.map((row) => row[field].length)),
  );
  const lines = unused.map(({ caller, action, resource, why = 'NO REASON: take it away' }) =>
    [caller, action, resource]
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .concat(why)
      .join('  '),
  );
  return [
    'Granted, and not used on the whole ways:',
    ...lines,
    '',
    ...refused.map((one) => `Used, and not granted: ${one}`),
    ...idle.map(({ action, why }) => `A reason for nothing: ${action.source}: ${why}`),
    `${rows.length} powers, ${rows.length - unused.length} used, ${unused.filter(({ why }) => why).length} with a reason, ${unused.filter(({ why }) => !why).length} without, ${refused.length} missing.`,
  ].join('\n');
}

export const isClean = ({ rows, refused, idle }: Report): boolean =>
  rows.every(({ why }) => why) && refused.length === 0 && idle.length === 0;
