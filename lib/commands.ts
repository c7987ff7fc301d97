// What an operator or an auditor types after `npm run deploy --`, `staff --`, `clock --`, `audit:verify --`, `erasures:apply --`, `redrive --` and `replay --`.
import { parseArgs } from 'node:util';
import { roles, type StaffRole } from '../functions/contract.ts';

export interface DeployCommand {
  /** Name of the desk of `-c desk=<name>`. */
  readonly desk: string | undefined;
  /** AWS profile of `--profile`, for the preflight and the CDK alike. */
  readonly profile: string | undefined;
  readonly onlyPreflight: boolean;
  /** Everything that is the CDK's. */
  readonly passedOn: readonly string[];
}

export function deployCommand(words: readonly string[]): DeployCommand {
  const { values } = parseArgs({
    args: [...words],
    strict: false,
    options: {
      context: { type: 'string', short: 'c', multiple: true },
      profile: { type: 'string' },
      preflight: { type: 'boolean' },
    },
  });
  return {
    desk: deskIn(values.context),
    profile: typeof values.profile === 'string' ? values.profile : undefined,
    onlyPreflight: values.preflight === true,
    passedOn: words.filter((word) => word !== '--preflight'),
  };
}

export type StaffCommand = { readonly desk: string | undefined } & (
  | { readonly do: 'list' }
  | { readonly do: 'add'; readonly address: string; readonly role: StaffRole }
  | { readonly do: 'remove'; readonly address: string }
);

export const staffUsage = `npm run staff -- add ADDRESS --role ${roles.join('|')}
npm run staff -- remove ADDRESS
npm run staff -- list
Another desk: -c desk=NAME`;

/**
 * Understands `add ADDRESS --role ROLE`, `remove ADDRESS` and `list`.
 *
 * @throws Error with a sentence that says what to write instead
 */
export function staffCommand(words: readonly string[]): StaffCommand {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { context: { type: 'string', short: 'c', multiple: true }, role: { type: 'string' } },
  });
  const desk = deskIn(values.context);
  const [verb, address, ...more] = positionals;
  if (verb === 'list' && !address) return { do: 'list', desk };
  if ((verb !== 'add' && verb !== 'remove') || more.length > 0)
    throw new Error(`Write one of\n${staffUsage}`);
  if (!address || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    throw new Error(`${verb} needs the mail address of one person, like ${verb} anna@example.org.`);
  if (verb === 'remove') return { do: 'remove', address, desk };
  const role = roles.find((each) => each === values.role);
  if (!role) throw new Error(`add needs --role with one of ${roles.join(', ')}.`);
  return { do: 'add', address, role, desk };
}

export type ClockCommand = { readonly desk: string | undefined } & (
  | { readonly do: 'list' | 'page' | 'answer-lines' }
  | {
      readonly do: 'answer';
      readonly question: {
        readonly rule: string;
        readonly from: string;
        readonly residence: string | undefined;
        readonly holidays: readonly string[] | undefined;
      };
    }
);

export const clockUsage = `npm run --silent clock -- --rule ID --from TIME [--residence CC] [--holidays YYYY-MM-DD,…]
npm run --silent clock -- --list
npm run --silent clock < QUESTIONS      JSON lines {"rule", "from", "residence"?, "holidays"?}
Another desk: -c desk=NAME`;

/**
 * Understands `--rule ID --from TIME`, `--list`, and nothing at all: then the questions are lines on standard input.
 *
 * @throws Error with a sentence that says what to write instead
 */
export function clockCommand(words: readonly string[]): ClockCommand {
  const { values } = parseArgs({
    args: [...words],
    options: {
      context: { type: 'string', short: 'c', multiple: true },
      rule: { type: 'string' },
      from: { type: 'string' },
      residence: { type: 'string' },
      holidays: { type: 'string', multiple: true },
      list: { type: 'boolean' },
      page: { type: 'boolean' },
    },
  });
  const { rule, from, residence, list, page } = values;
  const desk = deskIn(values.context);
  if (list || page) return { do: list ? 'list' : 'page', desk };
  const holidays = values.holidays?.flatMap((dates) => dates.split(',')).map((date) => date.trim());
  if (rule && from) return { do: 'answer', desk, question: { rule, from, residence, holidays } };
  if (rule) throw new Error(`--rule ${rule} needs --from with the time at which it started.\n${clockUsage}`);
  if (from || residence || holidays) throw new Error(`Say which rule: --rule ID.\n${clockUsage}`);
  return { do: 'answer-lines', desk };
}

/** Names on AWS of what a desk keeps. */
export interface KeptNames {
  readonly table: string;
  readonly proofs: string;
  readonly mails: string;
}

export interface AuditCommand {
  /** Undefined for the desk that runs on this machine. */
  readonly names: KeptNames | undefined;
  /** UTC dates whose heads are not compared. */
  readonly except: readonly string[];
}

export const auditUsage = `npm run audit:verify                                   the desk that runs on this machine
npm run audit:verify -- --table NAME --bucket NAME     a desk on AWS: outputs TableName and ProofBucket of its stack
After a restore of the table: --except YYYY-MM-DD,…    the days that it took back`;

/** @throws Error with a sentence that says what to write instead */
export function auditCommand(words: readonly string[]): AuditCommand {
  const text = { type: 'string' } as const;
  const options = { table: text, bucket: text, except: text };
  const { table, bucket, except = '' } = parseArgs({ args: [...words], options }).values;
  if (Boolean(table) !== Boolean(bucket))
    throw new Error(`--table and --bucket belong together.\n${auditUsage}`);
  const names = table && bucket ? { table, proofs: bucket, mails: '' } : undefined;
  return { names, except: except.split(',').flatMap((date) => (date ? dateOf(date, auditUsage) : [])) };
}

export interface ErasuresCommand {
  /** Undefined for the desk that runs on this machine. */
  readonly names: KeptNames | undefined;
  /** UTC date of the first erasures that are looked at. */
  readonly since: string | undefined;
}

export const erasuresUsage = `npm run erasures:apply                                               the desk that runs on this machine
npm run erasures:apply -- --table NAME --bucket NAME --mails NAME    a restored table on AWS, the outputs ProofBucket and MailBucket
Only what was erased since a day: --since YYYY-MM-DD`;

/** @throws Error with a sentence that says what to write instead */
export function erasuresCommand(words: readonly string[]): ErasuresCommand {
  const text = { type: 'string' } as const;
  const options = { table: text, bucket: text, mails: text, since: text };
  const { table, bucket, mails, since } = parseArgs({ args: [...words], options }).values;
  const given = [table, bucket, mails].filter(Boolean).length;
  if (given !== 0 && given !== 3)
    throw new Error(`--table, --bucket and --mails belong together.\n${erasuresUsage}`);
  return {
    names: table && bucket && mails ? { table, proofs: bucket, mails } : undefined,
    since: since === undefined ? undefined : dateOf(since, erasuresUsage),
  };
}

export interface RedriveCommand {
  /** Name of a stack; undefined for the desk that runs on this machine. */
  readonly stack: string | undefined;
  /** Names of queues to hand back; empty where they are only to be listed. */
  readonly queues: readonly string[] | 'all';
}

export const redriveUsage = `npm run redrive                           what functions gave up, on the desk that runs on this machine
npm run redrive -- NAME…                  hands back what waits in these queues
npm run redrive -- --all                  in all of them
A desk on AWS: --stack PrivacyDesk`;

/** @throws Error with a sentence that says what to write instead */
export function redriveCommand(words: readonly string[]): RedriveCommand {
  const options = { stack: { type: 'string' }, all: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
  if (values.all && positionals.length > 0)
    throw new Error(`Say --all or the names of queues, not both.\n${redriveUsage}`);
  return { stack: values.stack, queues: values.all ? 'all' : positionals };
}

export interface ReplayCommand {
  readonly do: 'replay' | 'mute' | 'release';
  /** Name of a stack; undefined for the desk that runs on this machine. */
  readonly stack: string | undefined;
  /** Names on AWS in place of the stack's own: a table that is not in it yet, a bucket that was brought back. */
  readonly table: string | undefined;
  readonly bucket: string | undefined;
  /** Name of the desk of `-c desk=<name>`, whose config counts. */
  readonly desk: string | undefined;
  /** Instants, ISO 8601. */
  readonly until: string | undefined;
  readonly since: string | undefined;
  readonly again: boolean;
  readonly open: readonly string[];
}

export const replayUsage = `npm run replay -- --until TIME      all mail stored until then, into the table of the desk that runs on this machine
npm run replay -- --release --since TIME    lets letters go out to whom wrote since then
npm run replay -- --mute            keeps back all letters that are on their way in a table that was brought back
Into a table that was brought back: --since TIME, as of which it is. From the first mail on: --again. Mails that were left, as cases of their own: --open ID,…
A desk on AWS: --stack PrivacyDesk, with --table NAME or --bucket NAME in place of the stack's own; another config: -c desk=NAME`;

/** @throws Error with a sentence that says what to write instead */
export function replayCommand(words: readonly string[]): ReplayCommand {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const { values } = parseArgs({
    args: [...words],
    options: {
      context: { type: 'string', short: 'c', multiple: true },
      ...{ stack: text, table: text, bucket: text, until: text, since: text, open: text },
      ...{ again: flag, mute: flag, release: flag },
    },
  });
  const { stack, table, bucket, until, since, open = '', again = false, mute, release } = values;
  if ((table || bucket) && !stack) throw new Error(`--table and --bucket need --stack.\n${replayUsage}`);
  if (mute && release) throw new Error(`Say --mute or --release, not both.\n${replayUsage}`);
  const what = mute ? 'mute' : release ? 'release' : 'replay';
  if (what === 'release' && !since)
    throw new Error(
      `--release needs --since with the time of the first mail that may be answered.\n${replayUsage}`,
    );
  if (what === 'replay' && !until)
    throw new Error(
      `Say --until with the time at which the table was lost: what came later is still in the queue, and is answered from there.\n${replayUsage}`,
    );
  return {
    do: what,
    ...{ stack, table, bucket, again },
    desk: deskIn(values.context),
    until: until === undefined ? undefined : instantOf(until, replayUsage),
    since: since === undefined ? undefined : instantOf(since, replayUsage),
    open: open.split(',').filter(Boolean),
  };
}

function instantOf(text: string, usage: string): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new Error(`${text} is no time in UTC like 2026-03-02T09:00:00Z.\n${usage}`);
  return new Date(time).toISOString();
}

function dateOf(text: string, usage: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new Error(`${text} is no date like 2026-03-02.\n${usage}`);
  return text;
}

const deskIn = (context: unknown): string | undefined =>
  [context]
    .flat()
    .find((each): each is string => typeof each === 'string' && each.startsWith('desk='))
    ?.slice('desk='.length);
