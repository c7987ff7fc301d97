// What an operator or an auditor types after `npm run deploy --`, `staff --`, `clock --`, `audit:verify --`, `erasures:apply --` and `redrive --`.
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

function dateOf(text: string, usage: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new Error(`${text} is no date like 2026-03-02.\n${usage}`);
  return text;
}

const deskIn = (context: unknown): string | undefined =>
  [context]
    .flat()
    .find((each): each is string => typeof each === 'string' && each.startsWith('desk='))
    ?.slice('desk='.length);
