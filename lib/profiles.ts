// How large each function is and how many of it run at the same time.
import type { FunctionName } from '../functions/contract.ts';

export interface Profile {
  readonly description: string;
  /** MB; CPU comes in proportion, 1769 MB is one core. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  /** Invocations at the same time: what its event source causes at most, and what is reserved where the account has room. */
  readonly concurrency: number;
  /** `arm64` unless told. */
  readonly architecture?: 'x86_64' | undefined;
}

export const profiles: Readonly<Record<FunctionName, Profile>> = {
  'receive-mail': {
    description: "A person's mail becomes a case",
    memory: 1024, // a mail of 40 MB is parsed in memory
    timeout: 60,
    concurrency: 5,
  },
  'public-web': {
    description: 'The public form opens a case',
    memory: 512,
    timeout: 15,
    concurrency: 10,
  },
  console: {
    description: 'Hands out the files of the staff console',
    memory: 256,
    timeout: 10,
    concurrency: 5,
  },
  'staff-api': {
    description: 'Staff read and work cases',
    memory: 512,
    timeout: 15,
    concurrency: 10,
  },
  'show-original': {
    description: 'Shows staff a mail as it came, made harmless',
    memory: 1024, // a mail of 40 MB is parsed in memory
    timeout: 15,
    concurrency: 5,
  },
  'notices-api': {
    description: 'Staff write, approve and watch notices to many people',
    memory: 512,
    timeout: 15,
    concurrency: 5,
  },
  'send-letters': {
    description: 'Posts the letters that the desk owes; the only function that may send mail',
    memory: 512,
    timeout: 30,
    concurrency: 10,
  },
  'print-letters': {
    description: 'Sets printed letters of notices, a batch at a time',
    memory: 2048, // a batch of 500 letters of two pages takes 0.5 GB; more is CPU
    timeout: 300,
    concurrency: 2,
    architecture: 'x86_64', // that of its typesetter, see press-files.ts
  },
  'take-feedback': {
    description: 'Writes down what became of posted letters',
    memory: 256,
    timeout: 15,
    concurrency: 2,
  },
  'publish-events': {
    description: 'Tells the operator’s own systems what changed, by the event bus',
    memory: 256,
    timeout: 30,
    concurrency: 2,
  },
  'keep-watch': {
    description: 'Finds overlooked letters and overdue items, sends the canary',
    memory: 512,
    timeout: 300,
    concurrency: 1,
  },
  'run-notices': {
    description: 'Reads who is affected, and drives notices until everybody has been told',
    memory: 1769, // one core: a million rows are read, hashed and written
    timeout: 300,
    concurrency: 1,
  },
};

/** Of the invocations of send-letters, so many at most send notices; each sends to ten persons at a time. */
export const noticeSenders = 4;

/** Invocations at the same time that the whole desk reserves. */
export const reservedInAll: number = Object.values(profiles).reduce(
  (sum, { concurrency }) => sum + concurrency,
  0,
);
