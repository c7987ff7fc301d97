// npm run intake -- PATH… [--desk] [--history] [--each]: mails through the deployed shape, and a report of what became of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { instantOf } from '../functions/adapters/mime/dates.ts';
import { letterWatch, queueIndex } from '../functions/adapters/table.ts';
import { confusionOf, inWords } from './confusion.ts';
import { startDesk } from './desk.ts';
import { callAt } from './dynamodb.ts';
import { at, listAt, numberAt, textAt } from './json.ts';
import { mailsIn } from './mailbox.ts';
import { addressesIn, headerOf } from './raw-mail.ts';

process.once('SIGINT', () => process.exit(130));
process.once('uncaughtException', ({ message }) => {
  console.error(message);
  process.exit(1);
});
const flag = { type: 'boolean', default: false } as const;
const options = { desk: flag, history: flag, each: flag };
const { positionals: paths, values } = parseArgs({ allowPositionals: true, options });
if (!paths.length) throw new Error('Say which mails: .eml files, folders, mbox or Maildir.');
const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true })); // no mail stays behind, however it ends
const settings = { dataDir, port: 0, smtpPort: 0, tell: console.error };
await using throwaway = values.desk ? undefined : await startDesk(settings);
const url = throwaway?.url ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const response = await fetch(`${url}/_local/desk`).catch(() => undefined);
if (!response) throw new Error(`No desk runs at ${url}. Start it with npm start, or leave --desk out.`);
const about: unknown = await response.json();
const [call, TableName] = [callAt(textAt(about, 'table.endpoint')), textAt(about, 'table.name')];

const began = performance.now();
const taken: { readonly file: string; readonly delivery: string; readonly ms: number }[] = [];
const mails = (async function* () {
  for (const path of paths) yield* mailsIn(path);
})();
await Promise.all(Array.from({ length: 10 }, takeMails));
await lettersSettled();
const rows: unknown[] = [];
for (let ExclusiveStartKey: unknown, more = true; more; more = ExclusiveStartKey !== undefined) {
  const page = await call('Scan', { TableName, ExclusiveStartKey });
  rows.push(...listAt(page, 'Items'));
  ExclusiveStartKey = at(page, 'LastEvaluatedKey');
}
const byCase = Map.groupBy(rows, (row) => textAt(row, 'PK.S'));
const isKey = (row: unknown, start: string) => textAt(row, 'SK.S').startsWith(start);
const received = rows.filter((row) => isKey(row, 'MESSAGE#'));
const messages = new Map(received.map((row) => [at(row, 'delivery.S'), row]));
const lines = taken.map(lineOf);
if (values.each) for (const { fate: _, ...line } of lines) console.log(JSON.stringify(line));
const fates = ['cases', 'replies', 'automatic', 'junk', 'failed'];
const counts = fates.map((name) => [name, lines.filter(({ fate }) => fate === name).length]);
const acknowledged = lines.filter((line) => line.acknowledged).length;
const seconds = Math.round(performance.now() - began) / 1000;
const confusion = await confusionOf(paths, lines);
if (confusion) console.error(inWords(confusion).join('\n'));
const report = { read: lines.length, ...Object.fromEntries(counts), acknowledged, seconds };
console.log(JSON.stringify({ ...report, ...(confusion && { confusion }) }));

async function takeMails(): Promise<void> {
  for await (const [file, raw] of mails) {
    const { of } = headerOf(raw);
    const isNull = /^<?\s*(?:mailer-daemon)?\s*>?$/i.test(of('return-path') || 'none');
    const [from = isNull ? '' : 'unknown'] = addressesIn(of('return-path') || of('from'));
    const time = instantOf(of('received').replace(/.*;/, '')) ?? instantOf(of('date'));
    const history = values.history && { receivedAt: time ?? new Date().toISOString() };
    const to = `${url}/_local/deliver?${new URLSearchParams({ from, ...history })}`;
    const answer: unknown = await (await fetch(to, { method: 'POST', body: new Uint8Array(raw) })).json();
    const delivery = at(answer, 'outcome') === 'taken' ? textAt(answer, 'delivery') : '';
    if (!delivery) console.error(`${file} was not taken: ${JSON.stringify(answer)}`);
    taken.push({ file, delivery, ms: numberAt(answer, 'ms', 0) });
    if (taken.length % 100 === 0) console.error(`${taken.length} mails`);
  }
}

/** Waits until no letter is on its way, or none has arrived for ten seconds. */
async function lettersSettled(): Promise<void> {
  const watched = {
    KeyConditionExpression: 'GSI1PK = :watch',
    ExpressionAttributeValues: { ':watch': { S: letterWatch } },
  };
  for (let last = -1, quiet = 0; last !== 0 && quiet < 100; await pause(100)) {
    const page = await call('Query', { TableName, IndexName: queueIndex, Select: 'COUNT', ...watched });
    quiet = numberAt(page, 'Count') === last ? quiet + 1 : 0;
    last = numberAt(page, 'Count');
  }
}

/** What the table says of a mail. */
function lineOf({ file, delivery, ms }: (typeof taken)[number]) {
  const message = delivery ? messages.get(delivery) : undefined;
  const partition = textAt(message, 'PK.S', '');
  const find = (start: string) => byCase.get(partition)?.find((row) => isKey(row, start));
  const verdict = at(message, 'verdict.M.kind.S') ?? null;
  const queue = at(find('ITEM#'), 'item.M.queue.S') ?? null;
  const opened = at(find('CASE'), 'delivery.S') === delivery;
  const acknowledged = opened && at(find('LETTER#ack'), 'state.S') === 'sent';
  const place = queue === 'junk' ? 'junk' : opened ? 'cases' : 'replies';
  const fate = !message ? 'failed' : verdict === 'human' ? place : 'automatic';
  return { file, verdict, case: partition.slice('CASE#'.length) || null, queue, acknowledged, ms, fate };
}
