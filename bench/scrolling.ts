// How a queue of 100,000 items scrolls in a real browser: the time between two frames, beside that of the same page at rest, which is what the machine gives at best. The items are made here: what the API takes for a page of them is the figure `lists`. Needs a Chromium.
import type { CDPSession, Page, Route } from 'playwright-core';
import { openHouse } from '../test/browser/a-house.ts';
import { signedIn } from '../test/browser/at-the-console.ts';

const items = 100_000;
const frames = 400;
/** Pixels that a frame scrolls: three rows, a fast turn of a wheel. */
const speed = 100;
/** Milliseconds: what the 95th of 100 frames may take. */
const most = 32;
/** Days over which they came. */
const days = 90;
const day = 86_400_000;
/** Items say the same whenever they are read again. */
const now = Date.now();

export async function scrollingFigures() {
  const house = await openHouse();
  try {
    const page = await signedIn(house, 'officer', '#/find');
    await page.route('**/v1/items?*', answerPage);
    await page.evaluate("location.hash = '#/queues?queue=deletion'");
    await page.locator('.desk-list-body [role=row]').first().waitFor();
    const whileReading = await framesOf(page, 'down');
    const began = performance.now();
    await readAll(page);
    const secondsToReadAll = Math.round((performance.now() - began) / 1000);
    return {
      view: 'a queue of 100,000 items',
      secondsToReadAll,
      rowsInThePage: await page.locator('.desk-list-body [role=row]').count(),
      atRest: await framesOf(page, 'rest'),
      whileReading,
      allRead: await framesOf(page, 'up'),
      jumping: await framesOf(page, 'jump'),
      mostP95Ms: most,
    };
  } finally {
    await house.close();
  }
}

/** A page of the list, as the API gives it. */
async function answerPage(route: Route): Promise<void> {
  const { searchParams } = new URL(route.request().url());
  const from = Number(searchParams.get('cursor') ?? 0);
  const to = Math.min(items, from + Number(searchParams.get('limit') ?? 50));
  const page = Array.from({ length: to - from }, (_, i) => itemAt(from + i));
  await route.fulfill({ json: { items: page, cursor: to < items ? String(to) : null } });
}

function itemAt(n: number) {
  const past = days - Math.floor((n * days) / items);
  const due = new Date(now + (30 - past) * day).toISOString().slice(0, 10);
  return {
    reference: `PD-${String(n)
      .padStart(8, '0')
      .replace(/^(.{4})/, '$1-')}-0`,
    n: 1,
    kind: n % 3 === 0 ? 'erasure' : 'content-removal',
    queue: 'deletion',
    state: n % 7 === 0 ? 'waiting' : 'open',
    needsReview: n % 5 === 0,
    person: { name: `Person ${n}`, address: `person${n}@example.net` },
    subject: 'Please delete my account and everything that you know about me',
    language: 'en',
    residence: 'FR',
    receivedAt: new Date(now - past * day).toISOString(),
    safeDue: due,
    latestDue: due,
    assignee: n % 4 === 0 ? 'a-colleague' : null,
    flags: n % 50 === 0 ? ['urgent'] : [],
  };
}

/** The End key leads to the last item that was read, and reads on, until there is nothing more. */
async function readAll(page: Page): Promise<void> {
  await page.keyboard.press('j');
  const end = page.getByText(`The end: ${items.toLocaleString('en-GB')} items.`);
  while ((await end.count()) === 0) {
    await page.keyboard.press('End');
    await page.waitForTimeout(20);
  }
}

interface Frames {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** What the page's own thread works for one frame, however busy the machine is. */
  readonly cpuMs: number;
}

async function taskSeconds(cpu: CDPSession): Promise<number> {
  const { metrics } = await cpu.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

type Way = 'rest' | 'down' | 'up' | 'jump';

/** Milliseconds between frames while the list scrolls. */
async function framesOf(page: Page, way: Way): Promise<Frames> {
  const cpu = await page.context().newCDPSession(page);
  await cpu.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskSeconds(cpu);
  const times = await page.evaluate<number[]>(`new Promise((done) => {
    const list = document.querySelector('.desk-list');
    const times = [];
    let before = performance.now();
    const frame = (now) => {
      times.push(now - before);
      before = now;
      if (times.length > ${frames}) return done(times.slice(1));
      const way = '${way}';
      if (way === 'down') list.scrollTop += ${speed};
      if (way === 'up') list.scrollTop -= ${speed};
      if (way === 'jump') list.scrollTop = ((times.length * 7919) % 1000) / 1000 * list.scrollHeight;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  const spent = (await taskSeconds(cpu)) - before;
  await cpu.detach();
  const cpuMs = Number(((spent * 1000) / frames).toFixed(1));
  return { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(0.999), cpuMs };
}
