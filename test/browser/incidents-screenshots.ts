// Pictures of the register of incidents, for docs/console.md.
import { textAt } from '../../local/json.ts';
import type { House } from './a-house.ts';
import { signedIn } from './at-the-console.ts';
import { keep } from './console-screenshots.ts';

const hour = 3_600_000;

export async function picturesOfIncidents(house: House): Promise<void> {
  const reference = await fillRegister(house);
  const pictures = [
    ['incidents', 'incidents', 'en-GB', 'light'],
    ['incident', `incidents/${reference}`, 'en-GB', 'light'],
    ['judge-german-dark', `incidents/${reference}?do=assess`, 'de-DE', 'dark'],
  ] as const;
  for (const [name, place, locale, colorScheme] of pictures) {
    const page = await signedIn(house, 'officer', `#/${place}`, {
      locale,
      colorScheme,
      viewport: { width: 1280, height: 690 },
    });
    await page.locator('[class*=icon-loading], [aria-busy=true]').first().waitFor({ state: 'detached' });
    if (name === 'judge-german-dark') await page.getByRole('form').getByRole('listitem').first().waitFor();
    await keep(page, name);
    await page.context().close();
  }
}

/** Incidents in every state. Answers the reference of one that was judged. */
async function fillRegister({ staff }: House): Promise<string> {
  const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
  const enter = async (hours: number, title: string, more: object = {}) =>
    textAt(
      await staff('/incidents', { title, what: `${title}.`, awareAt: ago(hours), ...more }),
      'reference',
    );
  const judge = (reference: string, risk: string) =>
    staff(`/incidents/${reference}/assess`, {
      risk,
      reasons: 'Passwords may be used elsewhere.',
      scores: {
        contexts: [{ kind: 'simple', adjust: 1, because: 'Passwords are among them' }],
        identification: 'maximum',
        confidentiality: 'unknown-recipients',
        integrity: 'kept',
        availability: 'kept',
        malicious: true,
      },
    });
  const customers = {
    natures: ['confidentiality'],
    groups: ['customers'],
    categories: ['name', 'contact', 'credentials'],
  };
  const judged = await enter(50, 'Copy of the orders could be read by everybody', {
    ...customers,
    affected: [
      { residence: 'DE', people: 120 },
      { residence: 'US-CA', people: 800 },
      { residence: 'JP', people: 3 },
    ],
  });
  await judge(judged, 'high');
  const told = await enter(70, 'Laptop left on a train', { affected: [{ residence: 'FR', people: 12 }] });
  await judge(told, 'risk');
  await staff(`/incidents/${told}/tell`, {
    what: 'told',
    duty: 'eu-gdpr-33@FR',
    at: ago(40),
    isComplete: false,
    theirReference: 'CNIL 2026-1',
  });
  await enter(75, 'Letters in the wrong envelopes', { affected: [{ residence: 'DE', people: 2 }] });
  await enter(2, 'The fire drill of this year', { isDrill: true });
  return judged;
}
