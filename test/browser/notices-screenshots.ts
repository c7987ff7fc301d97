// Pictures of notices at the console, for docs/console.md.
import type { Page } from 'playwright-core';
import type { House } from './a-house.ts';
import { aNotice, anIncident, unknownColumns, untilState, withPeople, words } from './a-notice.ts';
import { signedIn } from './at-the-console.ts';
import { keep } from './console-screenshots.ts';

const people = `name;email;address;country;state;language
Ada Übung;success+1@simulator.amazonses.com;Hauptstraße 1, 10115 Berlin;DE;;de
Bo Übung;bounce+2@simulator.amazonses.com;Hauptstraße 2, 10115 Berlin;DE;;de
Cy Drill;success+3@simulator.amazonses.com;;US;FL;en
Dee Drill;;4 Main Street, Miami FL 33101;US;FL;en
Emoji 😀 Drill;;5 Main Street, Miami FL 33101;US;FL;en
Flo Exercice;success+6@simulator.amazonses.com;;FR;;fr
`;
const german = {
  language: 'de',
  subject: 'Ein Laptop ging verloren',
  sections: {
    'what-happened': 'Ein Laptop blieb in einem Zug liegen.',
    'what-information': 'Ihr Name und Ihre Anschrift.',
    consequences: 'Jemand könnte Ihnen in unserem Namen schreiben.',
    'what-we-do': 'Wir haben den Laptop aus der Ferne gesperrt.',
    'what-you-can-do': 'Seien Sie vorsichtig mit Mails in unserem Namen.',
  },
};

/** Takes them all. @throws Error where one has grown too large */
export async function picturesOfNotices(house: House): Promise<void> {
  const { staff } = house;
  const incident = await anIncident(house, 'Laptop left on a train', ['DE', 'US-FL']);
  const texts = [words, german];
  const running = await aNotice(house, { incident, title: 'Laptop left on a train', texts });
  await withPeople(house, running, people);
  await staff(`/notices/${running}/propose`, {});
  await shoot(house, 'notice-approval-german-dark', `${running}?step=approval`, {
    who: 'Two',
    isGerman: true,
  });
  await staff(`/notices/${running}/approve`, { brokenGlass: 'Nobody else can be reached tonight.' });
  await staff(`/notices/${running}/start`, {});
  await untilState(house, running, 'finished');
  await house.wake('run-notices');
  await shoot(house, 'notice-sending', `${running}?step=sending`);
  await shoot(house, 'notice-letters', `${running}?step=letters`);

  const withoutConsequences = { ...words, sections: { ...words.sections, consequences: undefined } };
  const draft = await aNotice(house, {
    incident,
    title: 'Second laptop',
    isDrill: false,
    texts: [withoutConsequences],
  });
  await shoot(house, 'notice-words', `${draft}?step=words`, {
    async first(page) {
      const field = page.getByLabel('What may come of it');
      await page.getByText('EU: The likely consequences.').waitFor();
      await field.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    },
  });
  await shoot(house, 'notice-people', `${draft}?step=people`, {
    async first(page) {
      const buffer = Buffer.from(unknownColumns);
      const file = { name: 'customers.csv', mimeType: 'text/csv', buffer };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: 'Upload and look at it' }).click();
      for (const [column, field] of [
        ['aaa', 'Name'],
        ['bbb', 'Mail address'],
      ] as const) {
        await page.getByRole('button', { name: `What ${column} is` }).click();
        await page.getByRole('option', { name: field, exact: true }).click();
      }
      await page.getByRole('table', { name: 'First rows' }).getByText('Ada Übung').waitFor();
      await page.getByText('How customers.csv is read').evaluate((it) => it.scrollIntoView());
      await page.mouse.wheel(0, -120);
    },
  });
  await withPeople(house, draft, people);
  await shoot(house, 'notice-variants', `${draft}?step=variants`, {
    first: (page) => page.locator('iframe').waitFor(),
  });
  await aNotice(house, { kind: 'policy-change', title: 'New rules from May', isDrill: false, texts: [] });
  await aNotice(house, { title: 'Drill of spring', incident });
  await shoot(house, 'notices', '');
  await shoot(house, 'notice-narrow', `${running}?step=sending`, { isNarrow: true });
}

interface How {
  readonly who?: string;
  readonly isGerman?: boolean;
  readonly isNarrow?: boolean;
  readonly first?: (page: Page) => Promise<void>;
}

async function shoot(house: House, name: string, place: string, how: How = {}): Promise<void> {
  const { who = 'One', isGerman = false, isNarrow = false, first } = how;
  const page = await signedIn(house, 'officer', place ? `#/notices/${place}` : '#/notices', {
    who,
    locale: isGerman ? 'de-DE' : 'en-GB',
    colorScheme: isGerman ? 'dark' : 'light',
    viewport: isNarrow ? { width: 320, height: 740 } : { width: 1280, height: 760 },
  });
  await page.locator('[class*=icon-loading], [aria-busy=true]').first().waitFor({ state: 'detached' });
  await first?.(page);
  await keep(page, name);
  await page.context().close();
}
