// Notices at the console: from an incident to the proof.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, listAt } from '../../local/json.ts';
import {
  aNotice,
  anIncident,
  knownColumns,
  unknownColumns,
  untilRead,
  untilState,
  withPeople,
  words,
} from './a-notice.ts';
import { signedIn, tabTo } from './at-the-console.ts';
import { inChromium } from './in-chromium.ts';
import { consoleFaultsOf, narrow, wide } from './readable.ts';

/** `npm run test:browser` does it all; `npm test` and CI the first of it. */
const whole = test.skipIf(process.env.BROWSER_TESTS !== 'whole');
const patience = { timeout: 15_000 };
const steps = ['people', 'words', 'variants', 'approval', 'sending', 'letters', 'public', 'proof'] as const;

inChromium('notices at the console', (house) => {
  const stateOf = async (reference: string) => at(await house().staff(`/notices/${reference}`), 'state');
  const stepOf = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: 'Steps of the notice' }).getByRole('link', { name });
  const open = (reference: string, step: (typeof steps)[number], who = 'One') =>
    signedIn(house(), 'officer', `#/notices/${reference}?step=${step}`, { who });
  /** What the choice that is open stands on. */
  const standsOn = (page: Page) =>
    page.evaluate<string>(
      `document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''`,
    );
  /** Chooses by keys alone. */
  const choose = async (page: Page, name: RegExp, option: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    for (let i = 0; i < 60 && !(await standsOn(page)).startsWith(option); i++)
      await page.keyboard.press('ArrowDown');
    expect(await standsOn(page)).toContain(option);
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
  };
  const press = async (page: Page, name: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  const write = async (page: Page, name: RegExp, text: string) => {
    await tabTo(page, name);
    await page.keyboard.type(text);
  };

  test('by keys alone two officers take a drill from its incident to the last mail; a file with unknown columns comes first', async () => {
    const incident = await anIncident(house());
    const page = await signedIn(house(), 'officer', `#/notices?incident=${incident}`, { who: 'One' });
    await page.getByText('There is no notice of this incident yet.').waitFor();
    await press(page, /^Begin a notice$/);
    await page.getByRole('heading', { name: 'Begin a notice' }).waitFor();
    await write(page, /^Title/, 'Lost laptop');
    await tabTo(page, /^This is a drill/);
    await page.keyboard.press('Space');
    await press(page, /^Begin$/);
    await page.getByText('No file was brought in yet.').waitFor();
    const [reference = ''] = /NO-[\w-]+/.exec(page.url()) ?? [];
    expect(await house().staff(`/notices/${reference}`)).toMatchObject({ incident, isDrill: true });

    const choosing = page.waitForEvent('filechooser');
    await press(page, /^Choose a file/);
    const buffer = Buffer.from(unknownColumns);
    await (await choosing).setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
    await press(page, /^Upload and look at it$/);
    await page.getByText('So it cannot be imported').waitFor();
    expect(await page.getByRole('button', { name: 'Import the file' }).isDisabled()).toBe(true);
    const columns = {
      aaa: 'Name',
      bbb: 'Mail address',
      ccc: 'Postal address',
      ddd: 'Country',
      eee: 'Language',
    };
    // Whoever chooses faster than the desk looks loses nothing.
    await page.route('**/audience/*/preview', async (route) => {
      await pause(700);
      await route.continue();
    });
    for (const [column, field] of Object.entries(columns))
      await choose(page, new RegExp(`^What ${column} is`), field);
    await page.getByRole('table', { name: 'First rows' }).getByText('Ada Übung').waitFor();
    await page.getByText('Of 5 rows at the start of the file 1 would be set aside').waitFor();
    expect(await page.getByRole('table', { name: 'First rows' }).getByRole('row').nth(2).innerText()).toMatch(
      /Bo Übung[\s\S]*bounce\+bo@[\s\S]*Straße 1[\s\S]*DE[\s\S]*de/,
    );
    await press(page, /^Import the file$/);
    await page.getByText('people.csv is imported').waitFor();
    await untilRead(house(), reference);
    const row = page.getByRole('row', { name: /File 1/ });
    await row.getByText('Read', { exact: true }).waitFor();
    await stepOf(page, /Who/).getByText('4 people').waitFor(patience);

    await press(page, /^What\d language|^What.*words/);
    await page.getByText('There are no words yet').waitFor();
    await tabTo(page, /^Add a language/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('English');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /English/ }).waitFor();
    await write(page, /^Subject/, words.subject);
    await write(page, /^What happened/, words.sections['what-happened']);
    await press(page, /^Save the words$/);
    await page.getByText('EU: The likely consequences. (GDPR').waitFor();
    await stepOf(page, /What/).getByText('things are missing').waitFor();
    await write(page, /^Which information/, words.sections['what-information']);
    await write(page, /^What may come of it/, words.sections.consequences);
    await write(page, /^What we do/, words.sections['what-we-do']);
    await write(page, /^What you can do/, words.sections['what-you-can-do']);
    await press(page, /^Save the words$/);
    await stepOf(page, /What/).getByText('1 language').waitFor(patience);

    await press(page, /^Next: Variants$/);
    await page.frameLocator('iframe').getByText(words.sections['what-happened']).waitFor();
    await page.getByRole('row', { name: /^EU/ }).getByText('3 kept').waitFor();
    await press(page, /^Next: Approval$/);
    await page.getByText('Last mail out').waitFor();
    await press(page, /^Propose$/);
    await page.getByText('You cannot approve this as a second officer').waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);

    const second = await signedIn(house(), 'officer', `#/notices/${reference}`, { who: 'Two' });
    await second.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await press(second, /^Approve$/);
    await second.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await press(second, /^Start$/);
    await second.getByRole('dialog').getByText('It goes to 4 people, 2 by mail to the simulator.').waitFor();
    await press(second, /^Start$/);
    await second.getByText('How far it is').first().waitFor();
    await untilState(house(), reference, 'finished');
    const mails = await house().mailsTo('success+ada@simulator.amazonses.com');
    expect(mails.at(-1)?.subject).toBe(`Drill: ${words.subject}`);
    await house().wake('run-notices');
    await second.getByText('1 of 4 reached, 2 on the way, 1 not reached').waitFor({ timeout: 40_000 });
    expect(await house().staff(`/notices/${reference}`)).toMatchObject({
      approval: { proposedBy: 'staff:officer:One', approvedBy: 'staff:officer:Two' },
    });

    await lettersAndProof(second, reference);
  });

  async function lettersAndProof(page: Page, reference: string): Promise<void> {
    await stepOf(page, /Letters/).click();
    await page.getByText('Our fonts lack U+1F600').waitFor();
    await page.getByRole('button', { name: 'Put right the letter to Emoji' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Emil Drill');
    await page.getByRole('button', { name: 'Set the letter' }).click();
    await page.getByText('Each letter is set.').waitFor({ timeout: 30_000 });
    const batch = page.getByRole('row', { name: /A4/ });
    const pdf = page.waitForEvent('download');
    await batch.getByRole('button', { name: /^PDF of batch/ }).click();
    expect(readFileSync(await (await pdf).path(), 'latin1')).toMatch(/^%PDF/);
    const manifest = page.waitForEvent('download');
    await batch.getByRole('button', { name: /^Manifest of batch/ }).click();
    expect(readFileSync(await (await manifest).path(), 'utf8')).toContain('Bo Übung');
    await batch.getByRole('button', { name: /as mailed$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enter as mailed' }).click();
    await batch.getByText(/, 1$/).waitFor();
    await house().wake('run-notices');

    await stepOf(page, /Proof/).click();
    await page.getByLabel('Mail address').fill('bounce+bo@simulator.amazonses.com');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    const tried = page.getByRole('table', { name: 'What was tried' });
    await tried.getByText('Came back').waitFor();
    await tried.getByText('Mailed', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Print the letter again' }).click();
    await page.getByText('The letter is in a new batch.').waitFor();
    const proof = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Person by person (CSV)' }).click();
    expect(readFileSync(await (await proof).path(), 'utf8')).toMatch(/Ada Übung[\s\S]*delivered/);
    await page.getByRole('link', { name: 'Audit', exact: true }).last().click();
    await page.getByText('A batch of letters was entered as mailed.').waitFor();
    await page.getByText('Whole: no entry was changed').waitFor();
    expect(page.url()).toContain(`audit/${reference}`);
  }

  test('who wrote the words breaks the glass with a reason, and everybody sees it', async () => {
    const reference = await aNotice(house());
    await withPeople(house(), reference);
    await house().staff(`/notices/${reference}/propose`, {});
    const page = await open(reference, 'approval', 'somebody');
    await page.getByText('You proposed it. What goes out to many people is judged by two').waitFor();
    await page.getByRole('button', { name: 'Nobody else is there' }).click();
    await page.getByRole('button', { name: 'Approve alone' }).click();
    await page.getByText('This is missing').waitFor();
    await page.getByLabel('Why you act alone').fill('Nobody answers the phone.');
    await page.getByRole('button', { name: 'Approve alone' }).click();
    await page.getByText('One officer acted alone, and said why').waitFor();
    await page.getByText('Nobody answers the phone.').waitFor();
    expect(await stateOf(reference)).toBe('approved');
  });

  test('what only a person can judge is read before it is approved; who comes too late for a law is told before', async () => {
    const reference = await aNotice(house(), { title: 'To Massachusetts' });
    const file = 'name;email;country;state\nAda Drill;success+ma@simulator.amazonses.com;US;MA\n';
    await withPeople(house(), reference, file);
    await house().staff(`/notices/${reference}/propose`, {});
    const page = await signedIn(house(), 'officer', '', { who: 'Two' });
    const pace = { mails: 1, finishedAt: '2030-03-02T10:00:00.000Z', legalDate: '2030-03-01', isLate: true };
    await page.route('**/preview', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), pace } });
    });
    await page.evaluate(`location.hash = '#/notices/${reference}'`);
    await page.getByText('The last mail would be out after the date of the law').waitFor();
    const approve = page.getByRole('button', { name: 'Approve', exact: true });
    expect(await approve.isDisabled()).toBe(true);
    await page
      .getByText(/Neither the nature of the breach/)
      .first()
      .waitFor();
    await page.getByLabel('I have read these texts').check();
    await approve.click();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    expect(await stateOf(reference)).toBe('approved');
  });

  whole('sending is paused and goes on; what is ended early says why', async () => {
    const reference = await aNotice(house(), { title: 'Paused' });
    await withPeople(house(), reference);
    await house().staff(`/notices/${reference}/propose`, {});
    await house().staff(`/notices/${reference}/approve`, { reviewed: true, brokenGlass: 'A test.' });
    await house().staff(`/notices/${reference}/start`, {});
    const page = await open(reference, 'sending');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Nothing more goes out until somebody goes on.').waitFor();
    expect(await stateOf(reference)).toBe('paused');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('It goes on.').waitFor();
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
    await page.getByText('This is missing').waitFor();
    expect(await consoleFaultsOf(page)).toEqual([]);
    await page.getByRole('dialog').getByLabel('Why').fill('The drill took long enough.');
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
    await page.getByText('An officer ended it: The drill took long enough.').waitFor();
    expect(await stateOf(reference)).toBe('finished');
  });

  test('what somebody else changed meanwhile is said, and the words that are written here stay', async () => {
    const reference = await aNotice(house());
    const page = await open(reference, 'words');
    const mine = page.getByLabel('What we do');
    await mine.fill('We changed all locks.');
    const other = await open(reference, 'words', 'Two');
    await other.getByLabel('Subject').fill('A laptop is gone');
    await other.getByRole('button', { name: 'Save the words' }).click();
    await other.getByText('The words are saved.').waitFor();
    await page.getByText('Somebody else changed this meanwhile').waitFor();
    expect(await mine.inputValue()).toBe('We changed all locks.');
    await stepOf(page, /Variants/).click();
    await page.locator('iframe').waitFor();
    await stepOf(page, /What/).click();
    expect(await mine.inputValue()).toBe('We changed all locks.');
    await page.getByRole('button', { name: 'Go on with mine' }).click();
    await page.getByRole('button', { name: 'Save the words' }).click();
    await page.getByText('The words are saved.').waitFor();
    const [text] = listAt(await house().staff(`/notices/${reference}`), 'texts');
    expect(text).toMatchObject({
      subject: words.subject,
      sections: { 'what-we-do': 'We changed all locks.' },
    });
  });

  whole('the same file twice is refused, and imported only where somebody insists', async () => {
    const reference = await aNotice(house());
    await withPeople(house(), reference);
    const page = await open(reference, 'people');
    const file = { name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(knownColumns) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Upload and look at it' }).click();
    await page.getByRole('table', { name: 'First rows' }).getByText('Ada Übung').waitFor();
    expect(await consoleFaultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import the file' }).click();
    await page.getByText('This file was brought in before').waitFor();
    await page.getByRole('button', { name: 'Import it all the same' }).click();
    await page.getByText('again.csv is imported').waitFor();
    await untilRead(house(), reference);
    const second = page.getByRole('row', { name: /File 2/ });
    await second.getByText('Read', { exact: true }).waitFor();
    expect((await second.locator('td').allInnerTexts()).slice(1, 4)).toEqual(['5', '0', '4']);
    const aside = page.waitForEvent('download');
    await second.getByRole('button', { name: 'Save the row that was set aside' }).click();
    expect(readFileSync(await (await aside).path(), 'utf8')).toContain('Nowhere 5');
  });

  whole(
    'a new policy is posted, corrected by two officers with its history, and stands as long as it must',
    async () => {
      const effective = new Date(Date.now() + 45 * 86_400_000).toISOString().slice(0, 10);
      const changes = {
        language: 'en',
        subject: 'New rules',
        sections: { 'what-changes': 'We delete sooner.' },
      };
      const fields = {
        kind: 'policy-change',
        title: 'New rules',
        isDrill: false,
        effective,
        texts: [changes],
      };
      const reference = await aNotice(house(), fields);
      await house().staff(`/notices/${reference}/propose`, {});
      const page = await open(reference, 'approval', 'Two');
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await stepOf(page, /In public/).click();
      await page.getByRole('button', { name: 'Post it' }).click();
      await page.getByRole('heading', { name: 'It stands in public' }).waitFor();
      expect(await page.getByRole('button', { name: 'Take it down' }).isDisabled()).toBe(true);
      const there = async () => (await fetch(`${house().url}/en/notices/${reference}`)).text();
      expect(await there()).toContain('We delete sooner.');

      await page.getByRole('button', { name: 'Correct what stands there' }).click();
      await page.getByLabel('What changes').fill('We delete a year sooner.');
      await page.getByRole('button', { name: 'Propose these words' }).click();
      await page.getByRole('heading', { name: 'Other words are proposed' }).waitFor();
      await page.getByText('You cannot approve this as a second officer').waitFor();
      expect(await there()).not.toContain('a year sooner');
      const second = await open(reference, 'public', 'Three');
      await second.getByRole('button', { name: 'Approve these words' }).click();
      await second.getByText('Corrected by officer:Two, approved by You').waitFor({ state: 'attached' });
      expect(await there()).toContain('We delete a year sooner.');
    },
  );

  test('an auditor reads all of it and changes nothing; an agent sees no file with people', async () => {
    const reference = await aNotice(house());
    await withPeople(house(), reference);
    const deeds = ['Withdraw', 'Upload and look at it', 'Save the words', 'Propose', 'Begin a notice'];
    for (const role of ['auditor', 'agent'] as const) {
      const page = await signedIn(house(), role, '#/notices');
      await page.getByRole('link', { name: 'Lost laptop' }).first().waitFor();
      for (const step of steps) {
        await page.evaluate(`location.hash = '#/notices/${reference}?step=${step}'`);
        await page.locator('[aria-current=step]').waitFor();
        for (const name of deeds)
          expect(
            await page.getByRole('button', { name, exact: true }).count(),
            `${role} ${step} ${name}`,
          ).toBe(0);
        const mayTake = await page.getByRole('button', { name: 'Person by person (CSV)' }).count();
        if (step === 'proof')
          await expect.poll(() => page.getByRole('button', { name: 'Page to print' }).count()).toBe(1);
        if (role === 'agent') expect(mayTake, step).toBe(0);
      }
      await page.context().close();
    }
  });

  whole('what cannot be read says why, and is read again', async () => {
    const reference = await aNotice(house());
    const page = await signedIn(house(), 'officer', `#/notices/${reference.replace(/.$/, '*')}`);
    await page.getByText('This cannot be done as it is').first().waitFor();
    await page.route('**/v1/notices?*', (route) => route.fulfill({ status: 429, body: '' }));
    await page.evaluate("location.hash = '#/notices'");
    await page.getByRole('heading', { name: 'Notices', exact: true }).waitFor();
    await page.getByText('This cannot be done as it is').waitFor();
    await page.unroute('**/v1/notices?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Lost laptop' }).first().waitFor();
  });

  const axeOn = async (
    reference: string,
    locale: string,
    viewport: typeof wide,
    which: readonly string[],
  ) => {
    const page = await signedIn(house(), 'officer', '', { locale, viewport });
    const faults: Record<string, readonly string[]> = {};
    for (const place of which) {
      await page.evaluate(`location.hash = '#/${place.replace('$', reference)}'`);
      await page.locator('[class*=icon-loading], [aria-busy=true]').first().waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const found = await consoleFaultsOf(page);
      if (found.length > 0) faults[place] = found;
    }
    await page.context().close();
    return faults;
  };
  const places = ['notices', 'notices/new', ...steps.map((step) => `notices/$?step=${step}`)];

  test('the list and the words are for everybody: axe finds nothing, in light and dark', async () => {
    const reference = await aNotice(house(), { texts: [{ ...words, sections: {} }] });
    expect(await axeOn(reference, 'en-GB', wide, ['notices', 'notices/$?step=words'])).toEqual({});
  });

  whole.each([
    ['en-GB', wide],
    ['de-DE', narrow],
  ] as const)('every step is for everybody, as a draft and at the end: %s, %o', async (locale, viewport) => {
    const draft = await aNotice(house(), { texts: [{ ...words, sections: {} }] });
    expect(await axeOn(draft, locale, viewport, places)).toEqual({});
    const sent = await aNotice(house(), { title: 'Sent' });
    await withPeople(house(), sent);
    await house().staff(`/notices/${sent}/propose`, {});
    expect(await axeOn(sent, locale, viewport, [`notices/$?step=approval`])).toEqual({});
    await house().staff(`/notices/${sent}/approve`, { reviewed: true, brokenGlass: 'A test.' });
    await house().staff(`/notices/${sent}/start`, {});
    await untilState(house(), sent, 'finished');
    expect(await axeOn(sent, locale, viewport, places)).toEqual({});
  });
});
