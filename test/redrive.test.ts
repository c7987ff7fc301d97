// What functions gave up, in the deployed shape: listed, handed back, and worked off once the cause is put right.
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, test, vi } from 'vitest';
import { redriveCommand } from '../lib/commands.ts';
import { chosenFrom, daysIn } from '../lib/dead-letters.ts';
import { at, listAt, textAt } from '../local/json.ts';
import { aRunningDesk } from './a-running-desk.ts';

const { desk, dataDir, call } = aRunningDesk();
const run = promisify(execFile);
const soon = { timeout: 20_000, interval: 50 };

/** The command as an operator types it; the port says which desk. */
async function redrive(...words: string[]) {
  const env = { ...process.env, PORT: new URL(desk().url).port };
  const { stdout, stderr } = await run('node', ['bin/redrive.ts', ...words], { env });
  const told: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return { told, stderr };
}
const waitingIn = async (name: string) => at((await redrive()).told, `waiting.${name}`);
const deadAt = (name: string) => desk().queues.names.find((each) => each.startsWith(name)) ?? '';
const put = (queue: string, body: string) =>
  new SQSClient({
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    endpoint: desk().buckets.endpoint,
    useQueueUrlAsEndpoint: false,
  }).send(new SendMessageCommand({ QueueUrl: queue, MessageBody: body }));
const publishedEvents = () =>
  readFileSync(join(dataDir, 'events.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => textAt(JSON.parse(textAt(JSON.parse(line), 'Detail')), 'id'));

const raw = (subject: string) =>
  Buffer.from(
    `From: ada@example.net\r\nTo: privacy@example.org\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@example.net>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\nPlease delete my account.\r\n`,
  );

describe('npm run redrive', () => {
  test('says of an empty desk that nothing waits, by the names of its queues', async () => {
    const { told, stderr } = await redrive();
    expect(told).toEqual({
      waiting: {
        EventOutboxUnpublished: 0,
        FeedbackEvents: 0,
        InboundMailArrivals: 0,
        LetterOutboxUnposted: 0,
        NoticeMails: 0,
        PrintShop: 0,
      },
      handedBack: {},
      failed: [],
    });
    expect(stderr).toContain('InboundMailArrivals: nothing waits');
  }, 60_000);

  test('hands a mail back whose bytes could not be read, and it becomes a case', async () => {
    const { delivery } = await desk().deliver({
      raw: raw('first'),
      from: 'ada@example.net',
      recipients: ['privacy@example.org'],
    });
    const [item] = listAt(await call('GET', '/v1/items'), 'items');
    expect(textAt(item, 'subject')).toBe('first');
    // A second one lies among the dead letters, as one whose bytes could not be read.
    const file = join(
      dataDir,
      's3',
      desk().buckets.mails,
      `${encodeURIComponent(`mail/${delivery}x`)}.object`,
    );
    const told = {
      notificationType: 'Received',
      mail: { messageId: `${delivery}x`, timestamp: '2026-03-02T09:00:00.000Z', source: 'ada@example.net' },
      receipt: {
        recipients: ['privacy@example.org'],
        action: { type: 'S3', objectKey: `mail/${delivery}x` },
      },
    };
    await put(deadAt('InboundMailArrivalsDeadLetters'), JSON.stringify(told));
    expect(await waitingIn('InboundMailArrivals')).toBe(1);
    writeFileSync(file, raw('second'));
    const { told: report, stderr } = await redrive('InboundMailArrivals');
    expect(report).toMatchObject({ handedBack: { InboundMailArrivals: 1 }, failed: [] });
    expect(stderr).toMatch(/InboundMailArrivals: 1 wait, the oldest seen since \d{4}-/);
    await vi.waitUntil(
      async () =>
        listAt(await call('GET', '/v1/items'), 'items').some((each) => at(each, 'subject') === 'second'),
      soon,
    );
    expect(await waitingIn('InboundMailArrivals')).toBe(0);
    rmSync(file);
  }, 90_000);

  test('publishes the events of the day again that the bus did not take, under the same ids', async () => {
    await vi.waitUntil(() => publishedEvents().length > 0, soon);
    const before = publishedEvents();
    const date = new Date().toISOString();
    const info = { approximateArrivalOfFirstRecord: date, approximateArrivalOfLastRecord: date };
    await put(deadAt('EventOutboxUnpublished'), JSON.stringify({ DDBStreamBatchInfo: info }));
    const { told } = await redrive('--all');
    expect(told).toMatchObject({ handedBack: { EventOutboxUnpublished: 1 } });
    const again = publishedEvents().slice(before.length);
    expect(new Set(again)).toEqual(new Set(before));
    expect(await waitingIn('EventOutboxUnpublished')).toBe(0);
  }, 60_000);

  test('lets go of the names of letters that keep-watch comes back to by itself', async () => {
    await put(deadAt('LetterOutboxUnposted'), '{}');
    expect((await redrive('LetterOutboxUnposted')).told).toMatchObject({
      handedBack: { LetterOutboxUnposted: 1 },
    });
    expect(await waitingIn('LetterOutboxUnposted')).toBe(0);
  }, 60_000);
});

describe('what an operator types', () => {
  test('lists without a name, and takes names, all, and a stack', () => {
    expect(redriveCommand([])).toEqual({ stack: undefined, queues: [] });
    expect(redriveCommand(['PrintShop', '--stack', 'PrivacyDesk'])).toEqual({
      stack: 'PrivacyDesk',
      queues: ['PrintShop'],
    });
    expect(redriveCommand(['--all'])).toEqual({ stack: undefined, queues: 'all' });
    expect(() => redriveCommand(['--all', 'PrintShop'])).toThrow(/not both/);
  });

  test('is told the names where one is unknown', () => {
    const found = [{ name: 'PrintShop', url: '', arn: '', waiting: 0, backTo: '' }];
    expect(() => chosenFrom(found, ['Printshop'])).toThrow(
      /There is no queue Printshop. Write one of PrintShop/,
    );
  });

  test('names days by the records that Lambda gave up; a message that says nothing is of today', () => {
    const [first, last] = ['2026-03-02T23:59:00Z', '2026-03-03T00:01:00Z'];
    const info = { approximateArrivalOfFirstRecord: first, approximateArrivalOfLastRecord: last };
    expect(daysIn([JSON.stringify({ DDBStreamBatchInfo: info })])).toEqual(['2026-03-02', '2026-03-03']);
    expect(daysIn(['no JSON'])).toEqual([new Date().toISOString().slice(0, 10)]);
  });
});
