// The register of incidents at the console: from a report to a closed incident, without a mouse.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, textAt } from '../../local/json.ts';
import { focusedName, signedIn, tabTo } from './at-the-console.ts';
import { inChromium } from './in-chromium.ts';
import { consoleFaultsOf, narrow, wide } from './readable.ts';

/** `npm run test:browser` does it all; `npm test` and CI the first of it. */
const whole = test.skipIf(process.env.BROWSER_TESTS !== 'whole');
const patience = { timeout: 10_000 };

const scores = {
  contexts: [{ kind: 'simple' }],
  identification: 'maximum',
  confidentiality: 'unknown-recipients',
  integrity: 'kept',
  availability: 'kept',
  malicious: false,
};

inChromium('the register of incidents', (house) => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  /** An incident that staff entered; aware since so many hours. */
  const entered = async (hours: number, more: object = {}): Promise<string> =>
    textAt(
      await house().staff('/incidents', {
        title: 'Laptop left on a train',
        what: 'A laptop with a list of customers was left on a train.',
        awareAt: ago(hours),
        affected: [{ residence: 'DE', people: 120 }],
        ...more,
      }),
      'reference',
    );
  const fact = (reference: string, path: string) => async () =>
    at(await house().staff(`/incidents/${reference}`), path);
  const atIncident = async (reference: string, role: 'officer' | 'auditor' | 'agent' = 'officer') => {
    const page = await signedIn(house(), role, `#/incidents/${reference}`);
    await page.getByRole('article').first().waitFor();
    return page;
  };
  const form = (page: Page, name: string) => page.getByRole('form', { name });
  /** Opens what has the focus, and takes the next choice after the one that is chosen. */
  const takeNext = async (page: Page) => {
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };

  test('an empty register says so', async () => {
    const page = await signedIn(house(), 'officer', '#/incidents');
    await page.getByText('No incident is open.').waitFor();
    await page.getByRole('button', { name: 'Closed' }).click();
    await page.getByText('No incident was closed yet.').waitFor();
  });

  test('keys alone go from a report to a closed incident', async () => {
    const page = await signedIn(house(), 'officer', '#/incidents');
    const { keyboard } = page;
    await tabTo(page, /^Report an incident$/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Report an incident' }).waitFor();
    await tabTo(page, /^Title/);
    await keyboard.type('Open bucket');
    await tabTo(page, /^What happened/);
    await keyboard.type('A copy of the orders could be read by everybody.');
    await tabTo(page, /^Enter the incident$/);
    await keyboard.press('Enter');
    await page.getByText(/The incident IN-\S+ is in the register\./).waitFor();
    await page.getByRole('article').first().waitFor();
    const [reference = ''] = /IN-[\w-]+/.exec(page.url()) ?? [];
    await page
      .getByText(/7[12] h \d+ min left/)
      .first()
      .waitFor();

    await tabTo(page, /^Judge the risk$/);
    await keyboard.press('Enter');
    await form(page, 'Judge the risk').waitFor();
    await tabTo(page, /^Simple data/);
    await keyboard.press('Space');
    for (const factor of [/^How easily/, /^Who could see/, /^Were data changed/, /^Were data lost/]) {
      await tabTo(page, factor);
      await takeNext(page);
    }
    await page.getByText('Context: simple data begin with 1: 1.').waitFor();
    await tabTo(page, /^A risk is unlikely/);
    await keyboard.press('ArrowDown');
    await tabTo(page, /^Reasons/);
    await keyboard.type('The addresses can be used for fraud.');
    await keyboard.press('Control+Enter');
    await expect.poll(fact(reference, 'state'), patience).toBe('assessed');
    expect(await fact(reference, 'assessments.0')()).toMatchObject({ isBreach: true, risk: 'risk' });

    await page.getByText('Done: Judge the risk').waitFor();
    await tabTo(page, /^Change what is known$/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: `What is known of ${reference}` }).waitFor();
    await tabTo(page, /^Add a place$/);
    await keyboard.press('Enter');
    await expect.poll(() => focusedName(page), patience).toMatch(/Place 1/);
    await keyboard.press('Enter');
    await keyboard.type('Germany');
    await page.getByRole('option', { name: 'Germany', exact: true }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(page, /^People in place 1/);
    await keyboard.type('120');
    await tabTo(page, /^Write it down$/);
    await keyboard.press('Enter');
    await expect
      .poll(fact(reference, 'facts.affected'), patience)
      .toEqual([{ residence: 'DE', people: 120 }]);

    await page.getByRole('article', { name: 'Authority · Germany' }).waitFor();
    await tabTo(page, /^Somebody was told$/);
    await keyboard.press('Enter');
    await form(page, 'Somebody was told').waitFor();
    await tabTo(page, /^In full/);
    await keyboard.press('Space');
    await tabTo(page, /^Proof/);
    await keyboard.type('BlnBDI 12/34');
    await keyboard.press('Control+Enter');
    await expect
      .poll(fact(reference, 'told.0'), patience)
      .toMatchObject({ duty: 'eu-gdpr-33@DE', isComplete: true, theirReference: 'BlnBDI 12/34' });
    await page.getByText('Nobody must be told any more.').waitFor();
    await page.getByText('Met', { exact: true }).first().waitFor();

    await tabTo(page, /^It is contained$/);
    await keyboard.press('Enter');
    await form(page, 'It is contained').waitFor();
    await keyboard.type('Closed the bucket.');
    await keyboard.press('Control+Enter');
    await expect.poll(fact(reference, 'state'), patience).toBe('contained');
    await page.getByText('Done: It is contained').waitFor();
    await tabTo(page, /^Close the incident$/);
    await keyboard.press('Enter');
    await form(page, 'Close the incident').waitFor();
    await keyboard.press('Enter');
    await expect.poll(fact(reference, 'state'), patience).toBe('closed');

    await page.getByRole('button', { name: 'What was done' }).click();
    await page.getByText('Whole: no entry was changed, added or taken away.').waitFor();
    await page.getByText('The incident was closed.').waitFor();
    expect(await consoleFaultsOf(page)).toEqual([]);
  });

  test('loses no word when somebody else was faster, and sends after a look', async () => {
    const reference = await entered(1);
    const page = await atIncident(reference);
    await page.getByRole('button', { name: 'It is contained' }).click();
    await page.getByRole('textbox', { name: 'What ended it' }).fill('Wiped from afar.');
    await house().staff(`/incidents/${reference}/assess`, { risk: 'risk', reasons: 'Names.', scores });
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('Somebody else changed the incident in the meantime').waitFor();
    await page.getByText('A risk: notifiable').first().waitFor();
    expect(await consoleFaultsOf(page)).toEqual([]);
    expect(await page.getByRole('textbox', { name: 'What ended it' }).inputValue()).toBe('Wiped from afar.');
    expect(await fact(reference, 'containments')()).toEqual([]);
    await page.getByRole('button', { name: 'I have looked' }).click();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect.poll(fact(reference, 'containments.0.how'), patience).toBe('Wiped from afar.');
  });

  whole('two who write the same fact both see what the other wrote, and other facts stay', async () => {
    const reference = await entered(1);
    const [one, other] = await Promise.all(
      [0, 1].map(async () => {
        const page = await signedIn(house(), 'officer', `#/incidents/${reference}/facts`);
        await page.getByRole('textbox', { name: 'Likely consequences' }).waitFor();
        return page;
      }),
    );
    if (!one || !other) throw new Error('Nobody came.');
    await one.getByRole('textbox', { name: 'Likely consequences' }).fill('Spam.');
    await one.getByRole('textbox', { name: 'Records, about' }).fill('240');
    await one.getByRole('button', { name: 'Write it down' }).click();
    await expect.poll(fact(reference, 'facts.consequences'), patience).toBe('Spam.');
    await other.getByRole('textbox', { name: 'Likely consequences' }).fill('Fraud.');
    await other.getByRole('button', { name: 'Write it down' }).click();
    await other.getByText('Somebody else wrote meanwhile: Spam.').waitFor();
    expect(await other.getByRole('textbox', { name: 'Likely consequences' }).inputValue()).toBe('Fraud.');
    await other.getByRole('button', { name: 'I have looked' }).click();
    await other.getByRole('button', { name: 'Write it down' }).click();
    await expect.poll(fact(reference, 'facts.consequences'), patience).toBe('Fraud.');
    expect(await fact(reference, 'facts.records')()).toBe(240);
  });

  whole('what was begun is there after a reload', async () => {
    const page = await atIncident(await entered(1));
    await page.getByRole('button', { name: 'Judge the risk' }).click();
    await page.getByRole('textbox', { name: 'Reasons' }).fill('Nobody can read it.');
    await page.reload();
    await form(page, 'Judge the risk').waitFor();
    expect(await page.getByRole('textbox', { name: 'Reasons' }).inputValue()).toBe('Nobody can read it.');
  });

  test('an auditor reads all of it and sees nothing that changes it', async () => {
    const reference = await entered(2);
    const page = await atIncident(reference, 'auditor');
    for (const name of [
      'Judge the risk',
      'It is contained',
      'Law enforcement asks to wait',
      'Somebody was told',
      'It is no duty',
      'Change what is known',
    ])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Table (CSV)' }).click();
    expect(readFileSync(await (await coming).path(), 'utf8')).toContain('Laptop left on a train');
    await page.evaluate(`location.hash = '#/incidents/${reference}/facts'`);
    await page.getByText('Your role does not change this').waitFor();
    await page.evaluate("location.hash = '#/incidents'");
    await page.getByRole('link', { name: reference }).waitFor();
    expect(await page.getByRole('link', { name: 'Report an incident' }).count()).toBe(0);
  });

  whole('an agent enters what is known, and neither judges nor takes reports', async () => {
    const page = await atIncident(await entered(2), 'agent');
    await page.getByRole('link', { name: 'Change what is known' }).waitFor();
    await page.getByText('Reports are for officers and auditors.').waitFor();
    for (const name of ['Judge the risk', 'Somebody was told'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  });

  whole('a report in a case becomes an incident that counts from its arrival, and links back', async () => {
    const receivedAt = new Date(Math.floor(Date.now() / 60_000 - 300) * 60_000).toISOString();
    const opened = await house().staff('/cases', {
      channel: 'phone',
      receivedAt,
      person: { name: 'Reporter' },
      asks: [{ queue: 'breach-notice', kind: 'breach-report' }],
      text: 'I could see the orders of others.',
    });
    const report = textAt(opened, 'reference');
    const page = await signedIn(house(), 'officer', `#/case/${report}`);
    await page.getByRole('link', { name: 'Enter an incident' }).click();
    await page.getByText(`when the report, ask 1 of ${report}, was received`).waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Orders of others');
    await page.getByRole('textbox', { name: 'What happened' }).fill('Orders could be seen.');
    await page.getByRole('button', { name: 'Enter the incident' }).click();
    await page.getByRole('link', { name: report }).waitFor();
    const [reference = ''] = /IN-[\w-]+/.exec(page.url()) ?? [];
    expect(await fact(reference, 'facts.awareAt')()).toBe(receivedAt);
    await page.getByRole('link', { name: report }).click();
    await page.getByRole('link', { name: 'Enter another incident' }).waitFor();
    await page.getByRole('link', { name: `Incident ${reference}` }).click();
    await page.getByRole('heading', { name: `Incident ${reference}` }).waitFor();
  });

  whole('who comes late says why, and the hours are shown as missed', async () => {
    const reference = await entered(80);
    const page = await atIncident(reference);
    await page
      .getByText(/Over since 8 h \d+ min, not done/)
      .first()
      .waitFor();
    await page
      .getByRole('article', { name: 'Authority · Germany' })
      .getByRole('button', { name: 'Somebody was told' })
      .click();
    await page.getByRole('radio', { name: /In part: more to follow/ }).check();
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('lateBecause must say why').waitFor();
    await page.getByRole('textbox', { name: 'Why it comes after its date' }).fill('It was a holiday.');
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('Missed', { exact: true }).first().waitFor();
    await page.getByText(/more to follow · late: It was a holiday\./).waitFor();
    expect(await fact(reference, 'told.0.isComplete')()).toBe(false);
  });

  whole('law enforcement freezes the clocks that it may, a place that nobody read says so', async () => {
    const affected = ['DE', 'US-CA', 'JP'].map((residence) => ({ residence, people: 10 }));
    const reference = await entered(3, { affected, categories: ['credentials'] });
    const page = await atIncident(reference);
    await page
      .getByRole('article', { name: 'Ask counsel · Japan' })
      .getByText('No law of this place')
      .waitFor();
    await page.getByRole('button', { name: 'Law enforcement asks to wait' }).click();
    await page.getByText('These clocks stand still:').waitFor();
    expect(await form(page, 'Law enforcement asks to wait').getByRole('listitem').allInnerTexts()).toEqual([
      'People concerned · United States (US-CA)',
    ]);
    await page.getByRole('textbox', { name: 'Who asks' }).fill('Police of Berlin');
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('Frozen: law enforcement asked to wait').waitFor();
    await page.getByRole('button', { name: 'No need to wait any more' }).click();
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByRole('button', { name: 'Law enforcement asks to wait' }).waitFor();

    const counsel = page.getByRole('article', { name: 'Ask counsel · Japan' });
    await counsel.getByRole('button', { name: 'It is no duty' }).click();
    await page.getByRole('textbox', { name: 'Reasons' }).fill('Counsel says no.');
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect.poll(fact(reference, 'decisions.0.duty'), patience).toBe('counsel@JP');
  });

  whole('a drill is named one, in its own colour, from the form to the register', async () => {
    const page = await signedIn(house(), 'officer', '#/incidents/new');
    await page.getByRole('checkbox', { name: 'This is a drill' }).check();
    await page.locator('.desk-drill').waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Fire drill');
    await page.getByRole('textbox', { name: 'What happened' }).fill('Nothing.');
    await page.getByRole('button', { name: 'Enter the incident' }).click();
    await page.getByText('This is a drill: nothing of it happened.').waitFor();
    expect(await page.locator('.desk-drill').count()).toBe(1);
    await page.getByRole('link', { name: 'All incidents' }).click();
    await page
      .getByRole('row', { name: /Fire drill/ })
      .getByText('Drill', { exact: true })
      .waitFor();
    expect(await page.locator('.desk-drill-mark').count()).toBe(1);
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByText(/Fire drill: the next duty/).waitFor();
    expect(await page.locator('.desk-drill-mark').count()).toBe(1);
  });

  whole('a form with mistakes says at the fields what is missing', async () => {
    const page = await signedIn(house(), 'officer', '#/incidents/new');
    await page
      .getByRole('textbox', { name: /time, 24 hours/ })
      .first()
      .fill('25:00');
    await page.getByRole('button', { name: 'Enter the incident' }).click();
    await page.getByText('Give it a title.').waitFor();
    await page.getByText('Write the time like 14:30.').waitFor();
    expect(await consoleFaultsOf(page)).toEqual([]);
  });

  whole('what could not be read is told, and read again', async () => {
    const { browser, url } = house();
    const quiet = async (options = {}) => (await browser.newContext({ baseURL: url, ...options })).newPage();
    const page = await signedIn({ ...house(), visitor: quiet }, 'officer', '#/settings');
    await page.evaluate("location.hash = '#/incidents/IN-0000-0000-0'");
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.route('**/v1/incidents?*', (route) => route.fulfill({ status: 500, body: '' }));
    await page.evaluate("location.hash = '#/incidents'");
    await page.getByText('Something went wrong at the desk').waitFor();
    await page.unroute('**/v1/incidents?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('grid').waitFor();
    await page.context().close();
  });

  /** Every page and form of it; `$` stands for an incident, `!` for a drill. */
  const places = ['incidents', 'incidents/new', 'incidents/$', 'incidents/!', 'incidents/$/facts'];
  const forms = ['assess', 'contain', 'delay', 'tell.eu-gdpr-33@DE', 'none.counsel@JP'];
  const axeOn = async (locale: string, viewport: typeof wide, which: readonly string[]) => {
    const affected = ['DE', 'US-MA', 'JP'].map((residence) => ({ residence, people: 10 }));
    const reference = await entered(60, { affected, processors: [{ name: 'Hoster' }] });
    const drill = await entered(90, { isDrill: true });
    await house().staff(`/incidents/${drill}/assess`, { risk: 'high', reasons: 'Names.', scores });
    await house().staff(`/incidents/${drill}/tell`, {
      what: 'told',
      duty: 'eu-gdpr-34',
      isComplete: true,
    });
    const page = await signedIn(house(), 'officer', '', { locale, viewport });
    const faults: Record<string, readonly string[]> = {};
    for (const place of which) {
      await page.evaluate(`location.hash = '#/${place.replace('$', reference).replace('!', drill)}'`);
      await page.locator('[class*=icon-loading], [aria-busy=true]').first().waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (place.includes('?do=')) await page.getByRole('form').waitFor();
      const found = await consoleFaultsOf(page);
      if (found.length > 0) faults[place] = found;
    }
    await page.context().close();
    return faults;
  };

  test('the register and an incident are for everybody: axe finds nothing, in light and dark', async () => {
    expect(await axeOn('en-GB', wide, ['incidents', 'incidents/!'])).toEqual({});
  });
  whole.each([
    ['en-GB', wide],
    ['de-DE', narrow],
  ] as const)('every page and form is for everybody: %s, %o', async (locale, viewport) => {
    const withForms = [...places, ...forms.map((name) => `incidents/$?do=${name}`)];
    expect(await axeOn(locale, viewport, withForms)).toEqual({});
  });
});
