// node bench/at-scale.ts > docs/notices-at-scale.md: how long a notice takes and what it costs, by the function that paces it.
import { type Quota, ratesOf, secondsFor } from '../functions/desk/notices/pace.ts';
import { noticeSenders } from '../lib/profiles.ts';
import { prices } from './prices.ts';

/** What `npm run bench -- notices` measured of one person who is told by mail. */
const measured = {
  on: '2026-11-25',
  writeUnits: 4.26,
  readUnits: 2.39,
  requests: 7.77,
  cpuMs: 6.1,
  mailBytes: 2100,
};

/** Dollars for 1,000 mails out: bought singly, and under the plan that new accounts get (price list of us-east-1, 2026-07-22). */
const ses = { singly: 0.1, essentials: 0.16 };

/** What is not measured here: messages of SQS and SNS by their count, functions by assumed times. */
const assumed = { sqsRequests: 2.7, snsPublishes: 2, invocations: 0.3, gbSeconds: 0.0225 };

const accounts: readonly { readonly name: string; readonly quota: Quota }[] = [
  { name: 'sandbox: 1/s, 200 a day', quota: { perSecond: 1, perDay: 200, sentLastDay: 0 } },
  { name: 'first limits: 14/s, 50,000 a day', quota: { perSecond: 14, perDay: 50_000, sentLastDay: 0 } },
  { name: '50/s, 500,000 a day', quota: { perSecond: 50, perDay: 500_000, sentLastDay: 0 } },
  { name: '100/s, 2 million a day', quota: { perSecond: 100, perDay: 2_000_000, sentLastDay: 0 } },
  { name: '500/s, 10 million a day', quota: { perSecond: 500, perDay: 10_000_000, sentLastDay: 0 } },
];
const audiences = [10_000, 1_000_000, 10_000_000] as const;

const number = (value: number): string => value.toLocaleString('en');

export function inWords(seconds: number): string {
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  if (seconds < 2 * 86_400) return `${(seconds / 3600).toFixed(1)} h`;
  return seconds < 730 * 86_400
    ? `${Math.ceil(seconds / 86_400)} days`
    : `${Math.round(seconds / 31_557_600)} years`;
}

const ours =
  measured.writeUnits * prices.writeUnit +
  measured.readUnits * prices.readUnit +
  assumed.sqsRequests * prices.sqsRequest +
  assumed.snsPublishes * prices.snsPublish +
  assumed.invocations * prices.lambdaRequest +
  assumed.gbSeconds * prices.lambdaGbSecond;

const dollars = (value: number): string => `$${value < 10 ? value.toFixed(2) : number(Math.round(value))}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

export const atScalePage = (): string => `# Notices at scale: how long, and what it costs

Made by \`node bench/at-scale.ts\`; times come from the function that paces the sending (\`functions/desk/notices/pace.ts\`).
Nothing of it was run on AWS. Letters on paper take what a print shop takes, and are not in here.

## Time until the last mail is out

Notices get four fifths of SES's rate and nine tenths of its day; the rest stays for acknowledgements and answers.

${table(
  ['SES lets the account send', 'notices a second', ...audiences.map((people) => `${number(people)} people`)],
  accounts.map(({ name, quota }) => [
    name,
    number(ratesOf(quota).second),
    ...audiences.map((people) => inWords(secondsFor(people, quota))),
  ]),
)}

Before approval the officer sees the same number for their own account beside the date of the law. Who has a slow account asks AWS for a
higher limit before there is a breach.

## What it costs

Measured on ${measured.on} of a person who is told by mail, without the import: ${measured.writeUnits} write units, ${measured.readUnits} read units,
${measured.requests} requests of ours (SES among them), ${measured.cpuMs} ms of CPU, ${number(measured.mailBytes)} bytes of mail.
Prices are those of us-east-1 of July 2026, the ones of \`npm run bench -- functions\`; messages, invocations and their times are counted or
assumed (${assumed.sqsRequests} requests of SQS, ${assumed.snsPublishes} of SNS, ${assumed.invocations} invocations, ${assumed.gbSeconds} GB-seconds).

${table(
  ['people', 'table, queues, functions', 'SES, bought singly', 'SES, plan Essentials'],
  audiences.map((people) => [
    number(people),
    dollars(people * ours),
    dollars((people / 1000) * ses.singly),
    dollars((people / 1000) * ses.essentials),
  ]),
)}

Looking at everybody again while a notice goes out reads each row once more, ${dollars(1_000_000 * 0.15 * prices.readUnit)} a million at most; a look rests a minute
for each 100,000 people.

## Limits

- ${noticeSenders} invocations of send-letters at a time send notices, each to ten people at once. With 100 ms for claim, SES and settlement that
  is ${noticeSenders * 100} a second; with more, raise \`noticeSenders\` in lib/profiles.ts. Not measured on AWS.
- take-feedback works on twenty events at a time and writes two for each mail. Above some 100 mails a second its queue grows; nothing
  is lost, a mail of unknown outcome waits a day for its event, and the notice finishes later.
- One run hands over a minute of mails. 256 shards take 1,000 writes a second each: the table is never the limit.
- A batch of letters has 500; \`npm run bench -- letters\` says how fast one is set.
`;

if (import.meta.main) process.stdout.write(atScalePage());
