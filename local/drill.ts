// npm run drill -- --people N: a breach from the first report to the proof, with people whom nobody has, on a desk that it starts
// itself. Progress goes to stderr; the last line on stdout is what came of it, as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startDesk } from './desk.ts';
import { type DrillPerson, drillPerson, fileOf } from './drill-people.ts';
import { texts } from './drill-texts.ts';
import { staffToken } from './issuer.ts';
import { at, listAt, numberAt, textAt } from './json.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '1000' } } });
const count = Number(values.people);
if (!Number.isInteger(count) || count < 1) throw new Error('--people must be a number of at least 1.');
const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-drill-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const began = performance.now();
const seconds = (): number => Math.round((performance.now() - began) / 100) / 10;
const say = (line: string): void => console.error(`${seconds().toFixed(1).padStart(7)} s  ${line}`);

await using desk = await startDesk({ dataDir, port: 0, smtpPort: 0, tell: console.error });
const officers = await Promise.all(['One', 'Two'].map((name) => staffToken(desk.issuer, 'officer', name)));
const [one = '', two = ''] = officers;
const people = Array.from({ length: count }, (_, n) => drillPerson(n));
say(`a desk runs at ${desk.url}`);

const incident = await incidentOpened();
await wishesEntered();
const reference = await noticeWritten();
const upload = await peopleBroughtIn();
await approvedByTwo();
await posted();
await toldEverybody();
await mailingRecorded();
await desk.wake('run-notices'); // it counts again
const report = await call(one, 'GET', `/v1/notices/${reference}/report`);
const { twice, missed } = await judged();
say(`report: ${JSON.stringify(at(report, 'states'))}`);
const outcome = {
  people: numberAt(report, 'people'),
  reached: numberAt(report, 'reached'),
  unreachable: numberAt(report, 'notReached'),
  twice,
  emails: mails().length,
  letters: listAt(report, 'batches').reduce<number>((sum, batch) => sum + numberAt(batch, 'letters'), 0),
  seconds: seconds(),
};
await desk.stop();
if (missed > 0) say(`${missed} people were missed, or told in another way than they should be`);
console.log(JSON.stringify(outcome));
process.exit(twice > 0 || missed > 0 || outcome.people !== count ? 1 : 0);

async function call(token: string, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const asked = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`${desk.url}${path}`, asked);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function incidentOpened(): Promise<string> {
  const affected = Map.groupBy(people, ({ country, state }) => (state ? `${country}-${state}` : country));
  const opened = await call(one, 'POST', '/v1/incidents', {
    title: 'Drill: a copy of the orders was taken',
    what: 'This is a drill. Somebody took a copy of the orders.',
    awareAt: new Date(Date.now() - 3_600_000).toISOString(),
    affected: [...affected].map(([residence, theirs]) => ({ residence, people: theirs.length })),
  });
  const found = textAt(opened, 'reference');
  const risk = { context: 'simple' } as const;
  await call(one, 'POST', `/v1/incidents/${found}/assess`, {
    risk: 'high',
    reasons: 'This is a drill.',
    scores: {
      contexts: [{ kind: risk.context }],
      identification: 'maximum',
      confidentiality: 'kept',
      integrity: 'kept',
      availability: 'kept',
      malicious: true,
    },
  });
  const duties = listAt(await call(one, 'GET', `/v1/incidents/${found}/duties`), 'duties');
  say(`incident ${found}, ${duties.length} duties`);
  return found;
}

/** Who asked for written notice long before. */
async function wishesEntered(): Promise<void> {
  const wishes = people.filter(({ wantsLetter }) => wantsLetter);
  for (const person of wishes)
    await call(one, 'POST', '/v1/written-notice', {
      receivedAt: '2026-01-05',
      name: person.name,
      address: person.email,
      postal: postalOf(person),
      residence: person.country,
    });
  say(`${wishes.length} people stand in the register of written notice`);
}

function postalOf({ street, postcode, city }: DrillPerson): string {
  return `${street}\n${postcode} ${city}`;
}

/** A real one, as all is thrown away: a notice that is marked as a drill never stands in public. */
async function noticeWritten(): Promise<string> {
  const notice = { kind: 'breach', isDrill: false, title: 'Drill', incident, texts };
  const found = textAt(await call(one, 'POST', '/v1/notices', notice), 'reference');
  say(`notice ${found}, written in ${texts.map(({ language }) => language).join(', ')}`);
  return found;
}

async function peopleBroughtIn(): Promise<string> {
  const audience = `/v1/notices/${reference}/audience`;
  const offer = await call(one, 'POST', audience, {});
  const form = new FormData();
  for (const [name, value] of Object.entries(at(offer, 'fields') ?? {})) form.append(name, String(value));
  form.append('file', new Blob([fileOf(people)]));
  const stored = await fetch(textAt(offer, 'url'), { method: 'POST', body: form });
  if (!stored.ok) throw new Error(`the upload: ${stored.status} ${await stored.text()}`);
  const id = textAt(offer, 'upload');
  const preview = await call(one, 'POST', `${audience}/${id}/preview`, {});
  await call(one, 'POST', `${audience}/${id}/import`, { mapping: at(preview, 'mapping') });
  for (;;) {
    await desk.wake('run-notices');
    const shown = await call(one, 'GET', audience);
    const file = listAt(shown, 'imports').find((each) => at(each, 'id') === id);
    if (textAt(file, 'state') === 'failed') throw new Error(textAt(file, 'failure'));
    say(`${numberAt(file, 'rows')} rows read`);
    if (textAt(file, 'state') === 'imported') return id;
  }
}

async function approvedByTwo(): Promise<void> {
  const path = `/v1/notices/${reference}`;
  const preview = await call(one, 'POST', `${path}/preview`, {});
  say(`${listAt(preview, 'variants').length} variants`);
  await call(one, 'POST', `${path}/propose`, {});
  const alone = await call(one, 'POST', `${path}/approve`, { reviewed: true }).catch(() => undefined);
  if (alone) throw new Error('one officer alone could approve the notice');
  await call(two, 'POST', `${path}/approve`, { reviewed: true });
  say('approved by a second officer; the first one alone could not');
}

async function posted(): Promise<void> {
  await call(two, 'POST', `/v1/notices/${reference}/post`, { atLeastUntil: dateIn(30) });
  const page = await fetch(`${desk.url}/en/notices/${reference}`);
  if (!page.ok) throw new Error(`the posted page: ${page.status}`);
  say('it stands in public');
}

/** The schedule, not each minute but whenever all is quiet: what SES takes is counted by the clock, so nothing goes faster than it may. */
async function toldEverybody(): Promise<void> {
  await call(two, 'POST', `/v1/notices/${reference}/start`, {});
  for (;;) {
    await desk.wake('run-notices');
    const { state } = Object(await call(one, 'GET', `/v1/notices/${reference}`));
    say(`${state}: ${mails().length} mails`);
    if (state === 'finished') return;
    await quiet();
  }
}

/** Until no mail has gone out for two seconds. */
async function quiet(): Promise<void> {
  for (let still = 0, last = -1; still < 4; await pause(500)) {
    still = mails().length === last ? still + 1 : 0;
    last = mails().length;
    if (still === 0 && last % 100 < 10) say(`${last} mails`);
  }
}

async function mailingRecorded(): Promise<void> {
  const date = dateIn(0);
  for (const batch of listAt(
    await call(one, 'GET', `/v1/notices/${reference}/letters?limit=100`),
    'batches',
  )) {
    const [n, letters] = [numberAt(batch, 'n'), numberAt(batch, 'letters')];
    if (letters === 0) continue;
    const link = await call(one, 'GET', `/v1/notices/${reference}/letters/${n}/pdf`);
    const pdf = new Uint8Array(await (await fetch(textAt(link, 'url'))).arrayBuffer());
    say(`batch ${n}: ${letters} letters, ${Math.round(pdf.length / 1000)} KB of PDF`);
    await call(one, 'POST', `/v1/notices/${reference}/letters/${n}/mailing`, { date, count: letters });
  }
}

/** Calendar date so many days from today. */
function dateIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function mails() {
  return desk.outbox.filter(({ to }) => to.some((each) => each.endsWith('@simulator.amazonses.com')));
}

/** Whether each person was told once, in the way they should be: by the outbox and the proof. */
async function judged(): Promise<{ readonly twice: number; readonly missed: number }> {
  const mailsTo = Map.groupBy(mails(), ({ to }) => to[0] ?? '');
  const lines = new Map((await proofLines()).map((line) => [line.n, line]));
  let [twice, missed] = [0, 0];
  for (const [n, person] of people.entries()) {
    const { state = 'nobody', prints = 0 } = lines.get(n) ?? {};
    const sent = mailsTo.get(person.email)?.length ?? 0;
    const cameBack = person.email.startsWith('bounce') ? sent : 0;
    if (sent > 1 || prints > 1 || sent - cameBack + prints > 1) twice += 1;
    const isTold = {
      mail: sent === 1 && state === 'delivered',
      letter: prints === 1 && state === 'posted',
      nobody: state === 'unreachable',
    };
    if (!isTold[person.expected]) missed += 1;
  }
  return { twice, missed };
}

/** What the proof says of each line of the file. */
async function proofLines() {
  const lines: { n: number; state: string; prints: number }[] = [];
  let next: string | undefined = `/v1/notices/${reference}/report.csv?limit=2000`;
  while (next) {
    const response: Response = await fetch(`${desk.url}${next}`, {
      headers: { authorization: `Bearer ${one}` },
    });
    for (const entry of (await response.text()).split(new RegExp(`(?=\\b1#[\\w-]{22},${upload}#)`))) {
      const line = new RegExp(`${upload}#(\\d+),`).exec(entry)?.[1];
      const state = /,(?:mail|letter|none),([a-z]+),/.exec(entry)?.[1];
      if (line && state)
        lines.push({ n: Number(line) - 2, state, prints: entry.split('letter printed').length - 1 });
    }
    next = /^<([^>]+)>/.exec(response.headers.get('link') ?? '')?.[1];
  }
  return lines;
}
