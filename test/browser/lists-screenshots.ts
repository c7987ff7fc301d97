// Pictures of the staff console's lists, for docs/console.md.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { House } from './a-house.ts';
import { signedIn } from './at-the-console.ts';
import { everything, walkThrough } from './filling-in.ts';

const folder = fileURLToPath(new URL('../../docs/console/', import.meta.url));
/** Bytes. */
const most = 220 * 1024;
const day = 86_400_000;

const pictures = [
  ['today', 'today', 'en-GB', 'light'],
  ['today-dark', 'today', 'de-DE', 'dark'],
  ['queues', 'queues', 'en-GB', 'light'],
  ['queues-dark', 'queues?queue=deletion', 'de-DE', 'dark'],
  ['junk', 'queues?queue=junk', 'en-GB', 'light'],
  ['find', 'find', 'en-GB', 'light'],
  ['new', 'new', 'en-GB', 'light'],
  ['promises', 'promises', 'en-GB', 'light'],
  ['written-notice', 'written-notice', 'en-GB', 'light'],
  ['authorities', 'authorities', 'en-GB', 'light'],
  ['audit', 'audit/$', 'en-GB', 'light'],
  ['exports', 'exports', 'de-DE', 'dark'],
  ['settings', 'settings', 'en-GB', 'light'],
] as const;

export async function picturesOfLists(house: House): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const reference = await fillDesk(house);
  for (const [name, place, locale, colorScheme] of pictures) {
    const page = await signedIn(house, 'officer', `#/${place.replace('$', reference)}`, {
      locale,
      colorScheme,
      viewport: { width: 1280, height: 800 },
    });
    await page.locator('[class*=icon-loading], [aria-busy=true]').first().waitFor({ state: 'detached' });
    if (place === 'today') await page.locator('.desk-plot').nth(3).waitFor();
    if (name === 'queues') for (const key of ['j', 'x', 'j', 'x', 'j']) await page.keyboard.press(key);
    await page.waitForTimeout(500);
    await keep(name, (path) => page.screenshot({ path }));
    await page.context().close();
  }
  const phone = await signedIn(house, 'officer', '#/queues', {
    locale: 'de-DE',
    viewport: { width: 320, height: 740 },
  });
  await phone.locator('.desk-list-body [role=row]').first().waitFor();
  await keep('queues-narrow', (path) => phone.screenshot({ path, fullPage: true }));
  await phone.context().close();
}

async function keep(name: string, shoot: (path: string) => Promise<unknown>): Promise<void> {
  const path = `${folder}${name}.png`;
  await shoot(path);
  const { size } = statSync(path);
  if (size > most) throw new Error(`${path} has ${size} bytes, more than ${most}.`);
  console.log(`docs/console/${name}.png  ${Math.round(size / 1024)} KB`);
}

const names = 'Ada Bela Carl Dora Emil Fay Gus Hana Ivo Jana Kofi Lena'.split(' ');
const asks = [
  { queue: 'deletion', kind: 'erasure' },
  { queue: 'eu-complaint', kind: 'complaint' },
  { queue: 'general', kind: 'access' },
  { queue: 'breach-notice', kind: 'breach-inquiry' },
] as const;
const places = ['FR', 'DE', 'US-CA', 'AT'];

/** Cases of every age and kind. Answers the reference of one with a history. */
async function fillDesk(house: House): Promise<string> {
  const { staff, sendMail, visitor } = house;
  const since = (days: number) => new Date(Date.now() - days * day).toISOString();
  let first = '';
  for (const [i, name] of names.entries()) {
    const opened = await staff('/cases', {
      channel: i % 2 ? 'phone' : 'post',
      receivedAt: since(52 - i * 4),
      person: { name: `${name} Example`, address: `${name.toLowerCase()}@example.net` },
      asks: [asks[i % asks.length]],
      subject: 'A letter',
      text: 'Said what they want.',
      residence: places[i % places.length],
      acknowledge: false,
    });
    first ||= String(Object.entries(opened ?? {}).find(([key]) => key === 'reference')?.[1]);
  }
  await staff(`/cases/${first}/messages`, { kind: 'note', text: 'Called back.' });
  await staff(`/cases/${first}/items/1/answer`, { result: 'granted', told: 'phone', text: 'Done.' });
  await staff('/incidents', {
    title: 'Laptop left on a train',
    what: 'A laptop with a list of customers was left on a train.',
    awareAt: since(2),
    affected: [{ residence: 'DE', people: 120 }],
  });
  await staff('/written-notice', {
    receivedAt: since(20),
    name: 'Olga Example',
    postal: '1 High Street\nBoston MA 02108',
  });
  const mails = [
    ['child@example.net', 'My daughter', 'My daughter is nine and has an account. Please delete everything.'],
    [
      'prize@example.net',
      'You won the lottery',
      'You have won 1,000,000 dollars. Click http://win.example now to claim your prize.',
    ],
    [
      'links@example.net',
      'Rank first on Google!!!',
      'We offer SEO backlinks, guest posts, cheap, click here to buy now. Unsubscribe.',
    ],
  ] as const;
  for (const [from, subject, text] of mails) {
    await sendMail({ from, subject, text });
    // Nobody sees in a list from whom a child’s case is.
    if (!from.startsWith('child')) await house.caseOf(from);
  }
  const held = { ...everything, message: 'Buy at https://shop.example now' };
  await walkThrough(await visitor(), 'en', 'other', held);
  return first;
}
