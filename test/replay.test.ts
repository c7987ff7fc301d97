// The table is lost, the mail is not: the same cases come back from it, nobody is answered twice, and the erased stay erased.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { replayCommand } from '../lib/commands.ts';
import { callAt } from '../local/dynamodb.ts';
import { at, listAt, textAt } from '../local/json.ts';
import { aRunningDesk } from './a-running-desk.ts';

const { desk, dataDir, call } = aRunningDesk();
const run = promisify(execFile);
const soon = { timeout: 30_000, interval: 100 };

async function replay(...words: string[]) {
  const env = { ...process.env, PORT: new URL(desk().url).port };
  const { stdout, stderr } = await run('node', ['bin/replay.ts', ...words], { env });
  const told: Record<string, unknown> = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return { told, stderr };
}

const mail = (from: string, subject: string, id: string, text: string, ...headers: string[]) =>
  Buffer.from(
    [
      `From: ${from}`,
      'To: privacy@example.org',
      `Subject: ${subject}`,
      `Message-ID: <${id}@example.net>`,
      'Date: Mon, 2 Mar 2026 09:00:00 +0000',
      ...headers,
      '',
      text,
      '',
    ].join('\r\n'),
  );
const arrives = async (from: string, raw: Buffer) => {
  const { delivery, outcome } = await desk().deliver({ raw, from, recipients: ['privacy@example.org'] });
  expect(outcome).toBe('taken');
  return delivery;
};
const items = async () => listAt(await call('GET', '/v1/items?limit=100'), 'items');
const referenceOf = async (person: string) =>
  textAt(
    (await items()).find((item) => at(item, 'person.address') === person),
    'reference',
    '',
  );

const scan = async () => {
  const { endpoint, name: TableName } = desk().table;
  return listAt(await callAt(endpoint)('Scan', { TableName }), 'Items');
};
async function loseTable() {
  const { endpoint, name: TableName } = desk().table;
  for (const row of await scan())
    await callAt(endpoint)('DeleteItem', { TableName, Key: { PK: at(row, 'PK'), SK: at(row, 'SK') } });
  expect(await scan()).toEqual([]);
}

/** Each case as it stands: what it is called, what is asked, what came, and to the second when. */
async function cases(references: readonly string[]) {
  const found = references.map(async (reference) => {
    const whole: unknown = await call('GET', `/v1/cases/${reference}`);
    const seconds = (time: string) => time.slice(0, 19);
    return {
      reference,
      person: at(whole, 'person'),
      items: listAt(whole, 'items').map((item) => ({
        ...['n', 'kind', 'queue', 'state', 'needsReview', 'safeDue', 'latestDue', 'language'].map((name) =>
          at(item, name),
        ),
        receivedAt: seconds(textAt(item, 'receivedAt')),
      })),
      // Those of one second stand in any order.
      messages: listAt(whole, 'messages')
        .filter((message) => at(message, 'direction') === 'in')
        .toSorted((one, other) => (textAt(one, 'subject') < textAt(other, 'subject') ? -1 : 1))
        .map((message) => [
          at(message, 'subject'),
          at(message, 'text'),
          seconds(textAt(message, 'at')),
          listAt(message, 'attachments').length,
        ]),
      letters: listAt(whole, 'letters').map((letter) => at(letter, 'kind')),
    };
  });
  return Promise.all(found);
}
const statesOf = async (reference: string) =>
  listAt(await call('GET', `/v1/cases/${reference}`), 'letters').map((letter) => at(letter, 'state'));
const isQuiet = async () => !(await scan()).some((row) => at(row, 'GSI1PK.S') === 'WATCH#letters');
const sentTo = (address: string) => desk().outbox.filter(({ to }) => to.includes(address)).length;
/** Mails to people; the desk's own test mail comes back to itself. */
const sentToPeople = () => desk().outbox.length - sentTo('privacy@example.org');
const fileOf = (delivery: string) =>
  join(dataDir, 's3', desk().buckets.mails, `${encodeURIComponent(`mail/${delivery}`)}.object`);

const please = 'Please delete my account.';
const adas = mail('Ada <ada@example.net>', 'My data', '1', please);
const cys = mail('cy@example.net', 'Stop', '3', 'Erase all my data. I live in Germany.');
const evesFile = [
  '--p\r\n\r\nPlease delete my account.',
  '--p\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nfile',
  '--p--',
].join('\r\n');

const was = { references: [''], gone: '', ada: '', eve: '', cysDelivery: '', people: 0 };
let before: Awaited<ReturnType<typeof cases>>;

beforeAll(async () => {
  await arrives('ada@example.net', adas);
  await arrives('bob@example.net', mail('bob@example.net', 'Data', '2', 'Which data do you have about me?'));
  was.cysDelivery = await arrives('cy@example.net', cys);
  was.ada = await referenceOf('ada@example.net');
  was.gone = await referenceOf('cy@example.net');
  const cited = mail('Ada <ada@example.net>', `Re: ${was.ada}`, '4', 'My old address was Example Street 1.');
  await arrives('ada@example.net', cited);
  await arrives('ada@example.net', adas);
  const away = ['Auto-Submitted: auto-replied'] as const;
  await arrives('', mail('dot@example.net', 'Out of office', '5', 'I am away until Monday.', ...away));
  await pause(2100); // a replay knows times to the second
  const mime = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=p'] as const;
  await arrives('eve@example.net', mail('eve@example.net', 'A file', '6', evesFile, ...mime));
  was.eve = await referenceOf('eve@example.net');
  await vi.waitUntil(isQuiet, soon);
  const cysBytes = readFileSync(fileOf(was.cysDelivery));
  await call('POST', `/v1/cases/${was.gone}/items/1/answer`, { result: 'granted' });
  await vi.waitUntil(isQuiet, soon);
  await call('POST', `/v1/cases/${was.gone}/erase`, {});
  const all = (await items()).map((item) => textAt(item, 'reference'));
  was.references = [...new Set(all)].filter((each) => each !== was.gone);
  before = await cases(was.references);
  was.people = sentToPeople();
  // As if a backup of the bucket had been brought back.
  writeFileSync(fileOf(was.cysDelivery), cysBytes);
  const until = new Date().toISOString();
  await loseTable();
  const { told, stderr } = await replay('--until', until);
  expect(told).toMatchObject({
    ...{ mails: 7, of: 7, opened: 4, joined: 1, copies: 1, there: 0, erased: 1 },
    ...{ canaries: 0, unread: 0, unstamped: 0, left: [] },
  });
  expect(stderr).toContain('7 of 7 mails');
}, 180_000);

describe('a lost table comes back from the mail', () => {
  test('with the same cases: references, asks, dates, messages, files and letters', async () => {
    expect(was.references).toHaveLength(4);
    expect(await cases(was.references)).toEqual(before);
  });

  test('without anything of whom it erased, and the bytes that had come back are gone', async () => {
    await expect(call('GET', `/v1/cases/${was.gone}`)).rejects.toThrow('404');
    expect(JSON.stringify(await scan())).not.toContain('cy@example.net');
    expect(existsSync(fileOf(was.cysDelivery))).toBe(false);
  });

  test('and no letter goes out, also when keep-watch looks for letters that were overlooked', async () => {
    await desk().wake('keep-watch');
    for (const reference of was.references) expect(new Set(await statesOf(reference))).not.toContain('due');
    expect(await statesOf(was.ada)).toEqual(['muted']);
    expect(sentToPeople()).toBe(was.people);
  });

  test('again and again without a change, from its place or from the first mail on', async () => {
    const until = new Date().toISOString();
    expect((await replay('--until', until)).told).toMatchObject({ opened: 0, joined: 0, copies: 0 });
    const { told } = await replay('--until', until, '--again');
    expect(told).toMatchObject({ opened: 0, joined: 0, copies: 0, left: [] });
    expect(Number(told.there)).toBeGreaterThanOrEqual(6);
    expect(await cases(was.references)).toEqual(before);
  });
});

describe('after it', () => {
  test('who writes now is answered, and an old mail that comes again is not', async () => {
    await arrives('fay@example.net', mail('fay@example.net', 'New', '7', please));
    await vi.waitUntil(() => sentTo('fay@example.net') === 1, soon);
    const old = sentTo('ada@example.net');
    await arrives('ada@example.net', adas);
    await vi.waitUntil(isQuiet, soon);
    expect(sentTo('ada@example.net')).toBe(old);
  });

  test('who cites an old case enters it', async () => {
    await arrives('ada@example.net', mail('Ada <ada@example.net>', `Re: ${was.ada}`, '8', 'Any news?'));
    expect(listAt(await call('GET', `/v1/cases/${was.ada}`), 'messages')).toHaveLength(5);
  });

  test('an officer may let letters go out to those who wrote last; nobody before them is answered again', async () => {
    const people = [sentTo('ada@example.net'), sentTo('bob@example.net'), sentTo('eve@example.net')];
    const [last = 0, ...others] = people.toReversed();
    const since = textAt(await call('GET', `/v1/cases/${was.eve}`), 'items.0.receivedAt');
    expect((await replay('--release', '--since', since)).told).toEqual({ released: 1 });
    await vi.waitUntil(() => sentTo('eve@example.net') === last + 1, soon);
    await vi.waitUntil(isQuiet, soon);
    expect([sentTo('bob@example.net'), sentTo('ada@example.net')]).toEqual(others);
    expect(await statesOf(was.ada)).toEqual(['muted']);
    expect((await replay('--release', '--since', since)).told).toEqual({ released: 0 });
  });

  test('and none to mail that is days old', async () => {
    await expect(replay('--release', '--since', '2026-01-01T00:00:00Z')).rejects.toThrow(
      /was answered by the desk as it was/,
    );
  });

  test('letters that are on their way in a table that was brought back can be kept back, too', async () => {
    expect((await replay('--mute')).told).toEqual({ muted: 0 });
  });
});

describe('what an operator types', () => {
  test('says until when mail is old: there is no safe guess', () => {
    expect(() => replayCommand([])).toThrow(/Say --until with the time at which the table was lost/);
    expect(
      replayCommand(['--until', '2026-03-02T09:00:00Z', '--stack', 'PrivacyDesk', '--table', 't']),
    ).toEqual({
      do: 'replay',
      stack: 'PrivacyDesk',
      table: 't',
      bucket: undefined,
      desk: undefined,
      until: '2026-03-02T09:00:00.000Z',
      since: undefined,
      again: false,
      open: [],
    });
  });

  test.each([
    [['--release'], /--release needs --since/],
    [['--mute', '--release'], /not both/],
    [['--until', 'yesterday'], /no time in UTC/],
    [['--until', '2026-03-02T09:00:00Z', '--table', 't'], /need --stack/],
  ])('%j is told what is missing', (words, sentence) => {
    expect(() => replayCommand(words)).toThrow(sentence);
  });
});
