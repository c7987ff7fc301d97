// `npm run load`: a throwaway desk in the deployed shape under a steady pace, then under a burst, by mail, form and staff API at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';
import { startDesk } from '../local/desk.ts';
import { listAt, textAt } from '../local/json.ts';
import { askingOf, type RunningDesk } from '../test/whole-ways/asking.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '15' },
    /** Of each door, at the steady pace. */
    'per-second': { type: 'string', default: '2' },
    burst: { type: 'string', default: '100' },
  },
});

type Door = 'mail' | 'form' | 'staff';
interface Taken {
  readonly door: Door;
  readonly ms: number;
  readonly failure?: string;
}
interface Accepted {
  readonly address: string;
  /** When the desk said yes: milliseconds since 1970. */
  readonly at: number;
}

function doorsOf(desk: RunningDesk) {
  const ask = askingOf(desk);
  const smtp = createTransport({
    host: '127.0.0.1',
    port: desk.smtpPort,
    pool: true,
    maxConnections: 10,
    tls: { rejectUnauthorized: false },
  });
  const accepted: Accepted[] = [];
  let n = 0;
  const newAddress = (door: Door): string => `${door}${n++}@example.net`;
  const accept = (address: string) => accepted.push({ address, at: Date.now() });

  const doors: Readonly<Record<Door, () => Promise<void>>> = {
    async mail() {
      const from = newAddress('mail');
      await smtp.sendMail({
        from,
        to: desk.addresses[0],
        subject: 'My data',
        text: `Please delete my account ${from}.`,
      });
      accept(from);
    },
    async form() {
      const address = newAddress('form');
      const path = '/en/request/erasure';
      const [, stamp = ''] = /name="stamp"[^>]*value="([^"]*)"/.exec((await ask.page(path)).text) ?? [];
      const sent = await ask.page(path, {
        stamp,
        step: 'send',
        who: 'myself',
        name: 'A',
        address,
        country: '',
        message: '',
      });
      if (sent.status !== 303) throw new Error(`answered ${sent.status}`);
      accept(address);
    },
    async staff() {
      for (const path of ['/v1/queues', '/v1/items?limit=50']) {
        const { status } = await ask.staff('GET', path);
        if (status !== 200) throw new Error(`answered ${status}`);
      }
    },
  };
  const through = async (door: Door): Promise<Taken> => {
    const began = performance.now();
    const failure = await doors[door]().then(
      () => undefined,
      (error: Error) => error.message,
    );
    return { door, ms: performance.now() - began, ...(failure && { failure }) };
  };
  return { ask, accepted, through, close: () => smtp.close() };
}
type Doors = ReturnType<typeof doorsOf>;

const all: readonly Door[] = ['mail', 'form', 'staff'];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Comes at its time, however long the one before takes. */
async function steady({ through }: Doors, seconds: number, perSecond: number): Promise<readonly Taken[]> {
  const under: Promise<Taken>[] = [];
  for (let i = 0; i < seconds * perSecond; i++) {
    under.push(...all.map(through));
    await pause(1000 / perSecond);
  }
  return Promise.all(under);
}

const burst = ({ through }: Doors, count: number): Promise<readonly Taken[]> =>
  Promise.all(Array.from({ length: count }, () => all.map(through)).flat());

/** How many of what was accepted have no acknowledgement yet. */
const waitingIn = (desk: RunningDesk, { accepted }: Doors): number => {
  const told = new Set(desk.outbox.flatMap(({ to }) => to));
  return accepted.filter(({ address }) => !told.has(address)).length;
};

/** Watches until nothing waits any more, or for two minutes. */
async function recovered(
  desk: RunningDesk,
  doors: Doors,
): Promise<{ readonly backlog: number; readonly seconds: number }> {
  const began = Date.now();
  let backlog = 0;
  for (
    let waiting = waitingIn(desk, doors);
    waiting > 0 && Date.now() - began < 120_000;
    waiting = waitingIn(desk, doors)
  ) {
    backlog = Math.max(backlog, waiting);
    await pause(100);
  }
  return { backlog, seconds: (Date.now() - began) / 1000 };
}

/** Addresses of all cases, as staff would count them. */
async function casesIn({ ask }: Doors): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: unknown = await ask.done(
      'GET',
      `/v1/items?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    addresses.push(...listAt(page, 'items').map((item) => textAt(item, 'person.address')));
    cursor = textAt(page, 'cursor', '') || undefined;
  }
  return addresses;
}

const rounded = (value = 0): number => Math.round(value);
const summaryOf = (taken: readonly Taken[]) =>
  Object.fromEntries(
    all.map((door) => {
      const mine = taken.filter((each) => each.door === door);
      const times = mine.map(({ ms }) => ms).sort((a, b) => a - b);
      const at = (share: number) =>
        rounded(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
      const failures = [...new Set(mine.flatMap(({ failure }) => failure ?? []))];
      return [
        door,
        {
          requests: mine.length,
          p50: at(0.5),
          p95: at(0.95),
          max: at(1),
          errors: mine.filter(({ failure }) => failure).length,
          ...(failures.length > 0 && { failures }),
        },
      ];
    }),
  );

const dataDir = mkdtempSync(join(tmpdir(), 'privacy-desk-load-'));
const troubles: string[] = [];
const desk = await startDesk({ dataDir, port: 0, smtpPort: 0, tell: (line) => troubles.push(line) });
try {
  const doors = doorsOf(desk);
  await Promise.all(all.map(doors.through)); // loads the functions: a cold start is another measurement
  const [seconds, perSecond, count] = [
    Number(values.seconds),
    Number(values['per-second']),
    Number(values.burst),
  ];
  const calm = await steady(doors, seconds, perSecond);
  const afterCalm = await recovered(desk, doors);
  console.log(
    JSON.stringify({ profile: 'steady', seconds, perSecond, doors: summaryOf(calm), after: afterCalm }),
  );
  const rush = await burst(doors, count);
  const afterRush = await recovered(desk, doors);
  console.log(
    JSON.stringify({
      profile: 'burst',
      atOnce: count * all.length,
      doors: summaryOf(rush),
      after: afterRush,
    }),
  );
  const cases = new Set(await casesIn(doors));
  const lost = doors.accepted.filter(({ address }) => !cases.has(address));
  const letters = desk.outbox.flatMap(({ to }) => to);
  const twice = letters.length - new Set(letters).size;
  const unanswered = waitingIn(desk, doors);
  const errors = [...calm, ...rush].filter(({ failure }) => failure).length;
  doors.close();
  console.log(
    JSON.stringify({
      accepted: doors.accepted.length,
      cases: cases.size,
      lost: lost.length,
      unanswered,
      answeredTwice: twice,
      errors,
      troubles: troubles.filter((line) => !line.startsWith('Synth')).length,
      recoverySeconds: afterRush.seconds,
    }),
  );
  process.exitCode = lost.length + unanswered + twice + errors > 0 ? 1 : 0;
} finally {
  await desk.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
