// Today, the queues, and what else officers and auditors look things up in: without a mouse.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { at, listAt, textAt } from '../../local/json.ts';
import { focusedName, signedIn, tabTo } from './at-the-console.ts';
import { everything, fillIn, pressToCheck, pressToSend, referenceOn } from './filling-in.ts';
import { inChromium } from './in-chromium.ts';
import { consoleFaultsOf, narrow, wide } from './readable.ts';

/** `npm run test:browser` does it all; `npm test` and CI the first of it. */
const whole = test.skipIf(process.env.BROWSER_TESTS !== 'whole');
const patience = { timeout: 10_000 };
const day = 86_400_000;

inChromium('lists of the console', (house) => {
  /** A case by hand; so many days ago. */
  const opened = async (name: string, days = 0, more: object = {}): Promise<string> =>
    textAt(
      await house().staff('/cases', {
        channel: 'phone',
        receivedAt: new Date(Date.now() - days * day).toISOString(),
        person: { name, address: `${name.toLowerCase()}@example.net` },
        asks: [{ queue: 'deletion', kind: 'erasure' }],
        text: 'Wants everything deleted.',
        residence: 'FR',
        ...more,
      }),
      'reference',
    );
  const itemOf = async (reference: string) => at(await house().staff(`/cases/${reference}`), 'items.0');
  const rows = (page: Page) => page.locator('.desk-list-body [role=row]');
  const queue = async (place: string, role: 'officer' | 'auditor' | 'agent' = 'officer') => {
    const page = await signedIn(house(), role, place);
    await rows(page).first().waitFor();
    return page;
  };
  /** The reference of the row with the focus. */
  const standsAt = (page: Page) => page.locator('[role=row]:focus [role=rowheader]').innerText();

  /** In a menu that is open. */
  const choose = async (page: Page, name: string) => {
    await page.getByRole('menuitem').first().waitFor();
    await expect.poll(() => focusedName(page), patience).not.toBe('Views');
    for (let here = await focusedName(page); here !== name; here = await focusedName(page)) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focusedName(page), patience).not.toBe(here);
    }
    await page.keyboard.press('Enter');
  };

  const old: string[] = [];
  beforeAll(async () => {
    for (const [i, name] of ['Ada', 'Bela', 'Carl', 'Dora'].entries()) old.push(await opened(name, 90 - i));
  }, 60_000);

  test('an officer sees on Today what is late, and opens it', async () => {
    const page = await signedIn(house(), 'officer');
    const overdue = page.getByRole('navigation', { name: 'At a glance' }).getByRole('link').first();
    await expect.poll(() => overdue.innerText(), patience).toContain('4');
    await tabTo(page, /Overdue/);
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    await page.keyboard.press('j');
    expect(await standsAt(page)).toBe(old[0]);
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    expect(page.url()).toContain(old[0]);
  });

  test('keys alone go through a queue, choose and assign, and coming back one stands where one stood', async () => {
    const page = await queue('#/queues?queue=deletion');
    const { keyboard } = page;
    await keyboard.press('j');
    await keyboard.press('j');
    await keyboard.press('x');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await page.getByText('2 items chosen').first().waitFor();
    await keyboard.press('a');
    await page.getByText('2 items are assigned.').waitFor();
    for (const reference of [old[1], old[2]])
      expect(at(await itemOf(reference ?? ''), 'assignee')).toBe('officer:local officer');
    expect(await rows(page).nth(1).innerText()).toContain('Yours');
    await keyboard.press('k');
    expect(await standsAt(page)).toBe(old[1]);
    await keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    await page.goBack();
    await expect.poll(() => standsAt(page), patience).toBe(old[1]);
    await keyboard.press('?');
    await page.getByRole('dialog').getByText('Open the case').waitFor();
  });

  test('what comes in while one looks is shown without moving the row where one stands', async () => {
    const page = await queue('#/queues?queue=deletion');
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    const here = await standsAt(page);
    const come = await opened('Early', 120);
    old.unshift(come);
    await page.keyboard.press('r');
    await page.locator('.desk-list').getByText(come).waitFor();
    expect(await standsAt(page)).toBe(here);
  });

  whole('to a colleague, with what failed named and tried again', async () => {
    const { browser, url } = house();
    const quiet = async (options = {}) => (await browser.newContext({ baseURL: url, ...options })).newPage();
    const page = await signedIn({ ...house(), visitor: quiet }, 'officer', '#/queues?queue=deletion');
    await rows(page).first().waitFor();
    let refuses = true;
    await page.route('**/v1/cases/*/items/*', (route) => {
      if (
        !refuses ||
        !route
          .request()
          .url()
          .includes(old[1] ?? '')
      )
        return route.continue();
      const detail = 'Not now.';
      return route.fulfill({ status: 409, contentType: 'application/problem+json', json: { detail } });
    });
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.keyboard.press('A');
    await page.getByRole('dialog', { name: 'Assign 2 items' }).waitFor();
    await tabTo(page, /Assign to me/);
    for (const name of ['To nobody', 'To somebody else']) {
      await page.keyboard.press('ArrowDown');
      await page.getByRole('radio', { name, checked: true }).waitFor();
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('sub-colleague');
    await tabTo(page, /^Assign$/);
    await page.keyboard.press('Enter');
    await page.getByText('Not now.').waitFor();
    refuses = false;
    await tabTo(page, /^Try these again$/);
    await page.keyboard.press('Enter');
    for (const reference of old.slice(0, 2))
      await expect.poll(async () => at(await itemOf(reference), 'assignee'), patience).toBe('sub-colleague');
    await page.context().close();
  });

  whole(
    'filters narrow, a view of one’s own comes back after a reload, and the address has it too',
    async () => {
      const page = await queue('#/queues');
      await tabTo(page, /^Whose/);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/staff/#/queues?assignee=nobody');
      await tabTo(page, /^Views$/);
      await page.keyboard.press('Enter');
      await choose(page, 'Keep this view …');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('To hand out');
      await page.keyboard.press('Enter');
      await page.getByText('The view “To hand out” is kept').waitFor();
      await page.goto('about:blank');
      await page.goto('/staff/#/queues');
      await rows(page).first().waitFor();
      await tabTo(page, /^Views$/);
      await page.keyboard.press('Enter');
      await choose(page, 'To hand out');
      await page.waitForURL('**/staff/#/queues?assignee=nobody');
    },
  );

  whole('what was taken for junk comes back as an ask', async () => {
    const from = 'backlinks@example.net';
    await house().sendMail({
      from,
      subject: 'Rank first on Google!!!',
      text: 'We offer SEO backlinks, guest posts, cheap, click here to buy now. Unsubscribe.',
    });
    const reference = await house().caseOf(from);
    const page = await queue('#/queues?queue=junk');
    await page.keyboard.press('j');
    await tabTo(page, /^Take back from junk …$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Take 1 item back from junk' }).waitFor();
    await tabTo(page, /^Take back$/);
    await page.keyboard.press('Enter');
    await page.getByText('1 item is back.').waitFor();
    expect(await itemOf(reference)).toMatchObject({ queue: 'general', kind: 'question' });
  });

  whole('a form that was held back is found', async () => {
    const visitor = await house().visitor();
    await visitor.goto('/en/request/other');
    await fillIn(visitor, 'other', { ...everything, address: 'held@example.net' });
    await visitor.locator('.desk-trap input').fill('as machines do', { force: true });
    await pressToCheck(visitor);
    await pressToSend(visitor);
    await visitor.waitForURL('**/receipt/*');
    const reference = await referenceOn(visitor);
    const page = await signedIn(house(), 'agent', '#/queues');
    await rows(page).first().waitFor();
    await tabTo(page, /^Views$/);
    await page.keyboard.press('Enter');
    await choose(page, 'Forms that were held back');
    await page.locator('.desk-list').getByText(reference).waitFor();
    expect(await rows(page).count()).toBe(1);
  });

  whole(
    'a case is found by its reference as people say it, a person by address, and neither stands in a URL',
    async () => {
      const page = await queue('#/queues');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.keyboard.press('/');
      await page.getByRole('heading', { name: 'Find' }).waitFor();
      await page.getByLabel('Reference or mail address').waitFor();
      await page.keyboard.type('bela@example.net');
      await page.keyboard.press('Enter');
      await page.getByText('1 item of this person').waitFor();
      expect([...asked, page.url()].join(' ')).not.toMatch(/bela/);
      await page
        .getByLabel('Reference or mail address')
        .fill((old[0] ?? '').toLowerCase().replaceAll('-', ' '));
      await page.keyboard.press('Enter');
      await page.getByRole('article').first().waitFor();
      expect(page.url()).toContain(old[0]);
    },
  );

  test('a letter on paper becomes a case with its scan, and its time counts from the day on which it came', async () => {
    const page = await signedIn(house(), 'agent', '#/new');
    await page.getByRole('heading', { name: 'Open a case by hand' }).waitFor();
    await tabTo(page, /By phone/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Name/);
    await page.keyboard.type('Emil Paper');
    await tabTo(page, /^What was said/);
    await page.keyboard.type('Please send me a copy of my data.');
    const buffer = Buffer.from('%PDF-1.7 a scan');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer });
    await tabTo(page, /^Open the case$/);
    await page.keyboard.press('Enter');
    await page.getByText(/The case PD-\S+ is open\./).waitFor();
    const [, reference = ''] = /#\/case\/(PD-[\w-]+)/.exec(page.url()) ?? [];
    expect(await house().staff(`/cases/${reference}`)).toMatchObject({
      channel: 'post',
      person: { name: 'Emil Paper' },
      messages: [{ attachments: [{ name: 'letter.pdf', size: buffer.length }] }],
    });
  });

  whole('a form with mistakes says at the fields what is missing, and keeps what was typed', async () => {
    const page = await signedIn(house(), 'officer', '#/new');
    await tabTo(page, /^Mail address/);
    await page.keyboard.type('nobody');
    await tabTo(page, /^Open the case$/);
    await page.keyboard.press('Enter');
    await page.getByText('This is no mail address.').waitFor();
    expect(await focusedName(page)).toMatch(/^Mail address/);
    expect(await page.getByText('Write what was said or written.').count()).toBe(1);
    expect(await page.getByRole('textbox', { name: 'Mail address' }).inputValue()).toBe('nobody');
  });

  whole('an auditor reads the audit in words, whole, and takes an export that is written down', async () => {
    const page = await signedIn(house(), 'auditor', '#/audit');
    await tabTo(page, /Reference of a case, an incident or a notice/);
    await page.keyboard.type(old[0] ?? '');
    await page.keyboard.press('Enter');
    await page.getByText('Whole: no entry was changed, added or taken away.').waitFor();
    await page.getByText('The case was opened.').waitFor();
    await tabTo(page, /^Exports$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Take an export' }).waitFor();
    await tabTo(page, /^Take the export$/);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const lines = readFileSync(await (await coming).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toContain('reference');
    expect(lines.length).toBeGreaterThan(old.length);
    await page.getByText(`The export has ${lines.length - 1} lines and is saved.`).waitFor();
    await page
      .getByRole('gridcell', { name: /Every ask/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: /Assign/ }).count()).toBe(0);
  });

  whole('somebody is entered for written notice, read, and taken out', async () => {
    const page = await signedIn(house(), 'officer', '#/written-notice');
    await tabTo(page, /^Enter somebody$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Name/);
    await page.keyboard.type('Olga Example');
    await tabTo(page, /^Postal address/);
    await page.keyboard.type('1 High Street, Boston');
    await tabTo(page, /^Enter$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Entry of Olga Example' }).waitFor();
    await page.getByText('The record of the entry is whole.').waitFor();
    await tabTo(page, /^End the entry …$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^End the entry$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ended entry' }).waitFor();
    const { entries } = (await house().staff('/written-notice?state=withdrawn')) as { entries: unknown[] };
    expect(entries).toHaveLength(1);
  });

  whole('each role sees what is for it', async () => {
    const agent = await signedIn(house(), 'agent', '#/written-notice');
    await agent.getByText('it is for officers and auditors').waitFor();
    expect(await agent.getByRole('link', { name: 'Exports', exact: true }).count()).toBe(0);
    const auditor = await queue('#/queues', 'auditor');
    for (const name of ['Assign to me', 'Assign …'])
      expect(await auditor.getByRole('button', { name }).count(), name).toBe(0);
    expect(await auditor.getByRole('checkbox').count()).toBe(0);
    expect(await auditor.getByRole('link', { name: /Open a case/ }).count()).toBe(0);
    expect(listAt(await house().staff('/items', undefined, 'auditor'), 'items').length).toBeGreaterThan(0);
  });

  whole('without a connection the list stays, says so, and reads on when it is back', async () => {
    const { browser, url } = house();
    const quiet = async (options = {}) => (await browser.newContext({ baseURL: url, ...options })).newPage();
    const page = await signedIn({ ...house(), visitor: quiet }, 'officer', '#/queues?queue=deletion');
    await rows(page).first().waitFor();
    const before = await rows(page).count();
    await page.context().setOffline(true);
    await page.keyboard.press('r');
    await page.getByText('You are offline').waitFor();
    expect(await rows(page).count()).toBe(before);
    await page.context().setOffline(false);
    await expect.poll(() => page.getByText('You are offline').count(), { timeout: 30_000 }).toBe(0);
    await page.route('**/v1/items*', (route) => route.fulfill({ status: 500, body: '' }));
    await page.keyboard.press('r');
    await page.getByText('Something went wrong at the desk').waitFor();
    expect(await rows(page).count()).toBe(before);
    await page.unroute('**/v1/items*');
    await tabTo(page, /^Try again$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('Something went wrong').count(), patience).toBe(0);
    await page.context().close();
  });

  const places = [
    'today',
    'queues',
    'find',
    'new',
    'promises',
    'authorities',
    'audit',
    'exports',
    'settings',
  ];
  const furtherPlaces = ['written-notice', 'written-notice/new', 'queues?queue=junk', 'audit/$'];
  const axeOn = async (locale: string, viewport: typeof wide, which: readonly string[]) => {
    const page = await signedIn(house(), 'officer', '', { locale, viewport });
    const faults: Record<string, readonly string[]> = {};
    for (const place of which) {
      await page.evaluate(`location.hash = '#/${place.replace('$', old[0] ?? '')}'`);
      await page.locator('[class*=icon-loading], [aria-busy=true]').first().waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const found = await consoleFaultsOf(page);
      if (found.length > 0) faults[place] = found;
    }
    await page.context().close();
    return faults;
  };

  test('Today and the queues are for everybody: axe finds nothing, in light and dark', async () => {
    expect(await axeOn('en-GB', wide, places.slice(0, 2))).toEqual({});
  });
  whole.each([
    ['en-GB', wide],
    ['de-DE', narrow],
  ] as const)('every page is for everybody: %s, %o', async (locale, viewport) => {
    expect(await axeOn(locale, viewport, [...places, ...furtherPlaces])).toEqual({});
  });
});
