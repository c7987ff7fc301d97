// npm run intake -- PATH… [--desk] [--history] [--each]: mails through the deployed shape, and a report of what became of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { instantOf } from '../functions/adapters/mime/dates.ts';
import { letterWatch, queueIndex } from '../functions/adapters/table.ts';
import { startDesk } from './desk.ts';
import { callAt } from './dynamodb.ts';
import { at, listAt, numberAt, textAt } from './json.ts';
import { mailsIn } from './mailbox.ts';
import { addressesIn, headerOf } from './raw-mail.ts';

const flag = { type: 'boolean', default: false } as const;
const options = { desk: flag, history: flag, each: flag };
const { positionals: paths, values } = parseArgs({ allowPositionals: true, options });
if (!paths.length) throw new Error('Say which mails: .eml files, folders, mbox or Maildir');
const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-'));
const throwaway = values.desk
  ? undefined
  : await startDesk({ dataDir, port: 0, smtpPort: 0, tell: console.error });
const url = throwaway?.url ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const about: unknown = await (await fetch(`${url}/_local/desk`)).json();
const [call, TableName] = [callAt(textAt(about, 'table.endpoint')), textAt(about, 'table.name')];

const taken: { readonly file: string; readonly delivery: string; readonly ms: number }[] = [];
const began = performance.now();
const mails = (async function* () {
  for (const path of paths) yield* mailsIn(path);
})();
const takeMails = async (): Promise<void> => {
  for await (const [file, raw] of mails) {
    const { of } = headerOf(raw);
    const [from = ''] = addressesIn(of('return-path') || of('from'));
    const received =
      instantOf(of('received').replace(/.*;/, '')) ?? instantOf(of('date')) ?? new Date().toISOString();
    const query = new URLSearchParams({ from, ...(values.history && { receivedAt: received }) });
    const response = await fetch(`${url}/_local/deliver?${query}`, {
      method: 'POST',
      body: new Uint8Array(raw),
    });
    const answer: unknown = await response.json();
    const isTaken = at(answer, 'outcome') === 'taken';
    if (!isTaken) console.error(`${file} was not taken: ${JSON.stringify(answer)}`);
    taken.push({ file, delivery: isTaken ? textAt(answer, 'delivery') : '', ms: numberAt(answer, 'ms', 0) });
    if (taken.length % 100 === 0) console.error(`${taken.length} mails`);
  }
};
await Promise.all(Array.from({ length: 10 }, takeMails));

// Until no letter is on its way, or none has arrived for ten seconds.
const watched = { ':watch': { S: letterWatch } };
const onTheirWay = {
  TableName,
  IndexName: queueIndex,
  Select: 'COUNT',
  KeyConditionExpression: 'GSI1PK = :watch',
};
for (let last = -1, quiet = 0; last !== 0 && quiet < 100; await pause(100)) {
  const waiting = numberAt(
    await call('Query', { ...onTheirWay, ExpressionAttributeValues: watched }),
    'Count',
  );
  quiet = waiting === last ? quiet + 1 : 0;
  last = waiting;
}

const rows: unknown[] = [];
for (let start: unknown = null; start !== undefined; ) {
  const page = await call('Scan', { TableName, ...(start !== null && { ExclusiveStartKey: start }) });
  rows.push(...listAt(page, 'Items'));
  start = at(page, 'LastEvaluatedKey');
}
const byCase = Map.groupBy(rows, (row) => textAt(row, 'PK.S'));
const isKey = (row: unknown, start: string) => textAt(row, 'SK.S').startsWith(start);
const messages = new Map(
  rows.filter((row) => isKey(row, 'MESSAGE#')).map((row) => [textAt(row, 'delivery.S', ''), row]),
);

/** What the table says of a mail. */
const lines = taken.map(({ file, delivery, ms }) => {
  const message = messages.get(delivery || 'none');
  const partition = message ? textAt(message, 'PK.S') : null;
  const find = (start: string) => byCase.get(String(partition))?.find((row) => isKey(row, start));
  const [verdict, queue] = [
    at(message, 'verdict.M.kind.S') ?? null,
    at(find('ITEM#'), 'item.M.queue.S') ?? null,
  ];
  const opened = at(find('CASE'), 'delivery.S') === delivery;
  const acknowledged = opened && at(find('LETTER#ack'), 'state.S') === 'sent';
  const place = queue === 'junk' ? 'junk' : opened ? 'cases' : 'replies';
  const fate = !message ? 'failed' : verdict === 'human' ? place : 'automatic';
  return [
    fate,
    { file, verdict, case: partition?.replace('CASE#', '') ?? null, queue, acknowledged, ms },
  ] as const;
});
if (values.each) for (const [, line] of lines) console.log(JSON.stringify(line));
const count = (name: string) => [name, lines.filter(([fate]) => fate === name).length] as const;
const counts = Object.fromEntries(['cases', 'replies', 'automatic', 'junk', 'failed'].map(count));
const acknowledged = lines.filter(([, line]) => line.acknowledged).length;
const seconds = Math.round(performance.now() - began) / 1000;
console.log(JSON.stringify({ read: taken.length, ...counts, acknowledged, seconds }));
await throwaway?.stop();
rmSync(dataDir, { recursive: true, force: true });
