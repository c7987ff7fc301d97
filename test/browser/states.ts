// Every page that a person can come to, in every state that it has.
import type { Page } from 'playwright-core';
import { type ChoiceId, choiceIds } from '../../functions/desk/form/choices.ts';
import { textAt } from '../../local/json.ts';
import type { House } from './a-house.ts';
import { everything, fillIn, pressToCheck, referenceOn, walkThrough } from './filling-in.ts';

/** Cases that lie in the desk, each in another state; the same in every language. */
export interface Cases {
  /** Paths behind the language. */
  readonly receipts: Readonly<Record<'sent' | 'byPost', string>>;
  readonly pages: Readonly<
    Record<'unconfirmed' | 'confirmed' | 'child' | 'waiting' | 'answered' | 'dead', string>
  >;
  readonly receipt: string;
  readonly reference: string;
  /** Reference of a notice that stands in public and was corrected. */
  readonly notice: string;
}

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

/** Fills the desk. */
export async function casesIn({ visitor, staff, linkTo }: House): Promise<Cases> {
  const page = await visitor();
  const withoutLanguage = (path: string) => new URL(path, 'http://desk').pathname.replace(/^\/\w+/, '');
  const opened = async (choice: ChoiceId, name: string, message: string = everything.message) => {
    const address = `${name}@example.net`;
    const reference = await walkThrough(page, 'en', choice, { ...everything, address, message });
    return { path: `/cases/${reference}`, link: withoutLanguage(await linkTo(address)), reference };
  };
  const press = async (link: string, name: string) => {
    await page.goto(`/en${link}`);
    await page.locator(`button[value=${name}]`).first().click();
  };

  const unconfirmed = await opened(
    'access',
    'unconfirmed',
    `Please delete ${long}, too. I complain about the advertising.`,
  );
  const sent = page.url();
  const confirmed = await opened('erasure', 'confirmed');
  await page.goto(`/en${confirmed.link}`);
  const [reference] = [await referenceOn(page)];
  await press(confirmed.link, 'confirm');
  const child = await opened('child', 'child');
  await staff(`${child.path}/items/1/freeze`, {});
  const waiting = await opened('access', 'waiting');
  await staff(`${waiting.path}/items/1/wait`, { for: 'identity', text: `Is it you? ${long}` });
  const answered = await opened('erasure', 'answered', 'Please delete my account.');
  await press(answered.link, 'confirm');
  await staff(`${answered.path}/items/1/answer`, { result: 'nothing-found', text: 'There is nothing.' });
  const dead = await opened('access', 'dead');
  await press(dead.link, 'disown');
  await page.goto('/en/request/breach-written-notice');
  await fillIn(page, 'breach-written-notice', { ...everything, address: '' });
  await pressToCheck(page);
  await page.locator('button[value=send]').click();
  const byPost = page.url();
  await page.context().close();
  const [receipt = ''] = sent.split('/').slice(-1);
  return {
    receipts: { sent: withoutLanguage(sent), byPost: withoutLanguage(byPost) },
    pages: {
      unconfirmed: unconfirmed.link,
      confirmed: confirmed.link,
      child: child.link,
      waiting: waiting.link,
      answered: answered.link,
      dead: dead.link,
    },
    receipt,
    reference,
    notice: await postedNotice(staff),
  };
}

async function postedNotice(staff: House['staff']): Promise<string> {
  const sections = {
    'what-changes': `We keep orders for a shorter time: https://example.org/${long}\n\n${long}`,
    'what-you-can-do': 'You can close your account.',
  };
  const text = (language: string) => ({ language, subject: `A new policy ${long}`, sections });
  const opened = await staff('/notices', {
    kind: 'policy-change',
    title: 'Policy',
    effective: '2099-01-01',
    texts: [text('en'), text('el')],
  });
  const reference = textAt(opened, 'reference');
  const alone = { brokenGlass: 'A test.' };
  await staff(`/notices/${reference}/propose`, {});
  await staff(`/notices/${reference}/approve`, alone);
  await staff(`/notices/${reference}/post`, {});
  await staff(`/notices/${reference}/correct`, { texts: [text('en'), text('de')] });
  await staff(`/notices/${reference}/approve-correction`, alone);
  return reference;
}

type Way = (page: Page, language: string) => Promise<unknown>;

const to =
  (path: string): Way =>
  (page, language) =>
    page.goto(`/${language}${path}`);

/** How one comes to each form. */
export const forms: Readonly<Record<string, Way>> = Object.fromEntries(
  choiceIds.map((choice) => [`form ${choice}`, to(`/request/${choice}`)]),
);

/** How one comes to each other page and state, by its name. */
export const statesWith = (cases: Cases): Readonly<Record<string, Way>> => ({
  start: to(''),
  'form with what is missing': async (page, language) => {
    await page.goto(`/${language}/request/content-removal`);
    await pressToCheck(page);
  },
  'form with what is wrong': async (page, language) => {
    await page.goto(`/${language}/request/breach-written-notice`);
    await fillIn(page, 'breach-written-notice', { name: 'n'.repeat(300), address: long, postal: '' });
    await pressToCheck(page);
  },
  check: async (page, language) => {
    await page.goto(`/${language}/request/rectification`);
    await fillIn(page, 'rectification', { ...everything, message: `${everything.message}\n${long}` });
    await pressToCheck(page);
  },
  'check of an old page': async (page, language) => {
    await page.goto(`/${language}/request/other`);
    await fillIn(page, 'other');
    await page.locator('[name=stamp]').evaluate((it) => it.setAttribute('value', 'old'));
    await pressToCheck(page);
    await page.locator('[name=stamp]').evaluate((it) => it.setAttribute('value', 'old'));
    await page.locator('button[value=send]').click();
  },
  receipt: to(cases.receipts.sent),
  'receipt of a request without an address': to(cases.receipts.byPost),
  'page to check a receipt': to('/receipt'),
  'receipt found genuine': async (page, language) => {
    await page.goto(`/${language}/receipt`);
    await page.locator('#receipt').fill(cases.receipt);
    await page.locator('#words').fill('other words');
    await page.locator('form button').click();
  },
  'receipt found false': async (page, language) => {
    await page.goto(`/${language}/receipt`);
    await page.locator('#receipt').fill(long);
    await page.locator('form button').click();
  },
  follow: to('/status'),
  'follow with no reference': async (page, language) => {
    await page.goto(`/${language}/status`);
    await page.locator('form button').click();
  },
  code: async (page, language) => {
    await page.goto(`/${language}/status`);
    await page.locator('#reference').fill(cases.reference);
    await page.locator('form button').click();
  },
  'code that is wrong': async (page, language) => {
    await page.goto(`/${language}/status`);
    await page.locator('#reference').fill(cases.reference);
    await page.locator('form button').click();
    await page.locator('form button').click();
  },
  'case, unconfirmed': to(cases.pages.unconfirmed),
  'case, confirmed': to(`${cases.pages.confirmed}?done=confirmed`),
  'case of a child': to(cases.pages.child),
  'case that waits': to(cases.pages.waiting),
  'case, answered': to(cases.pages.answered),
  'case with an empty answer': async (page, language) => {
    await page.goto(`/${language}${cases.pages.confirmed}`);
    await page.locator('button[value=write]').click();
  },
  'dead link': to(cases.pages.dead),
  promises: to('/promises'),
  notices: to('/notices'),
  'posted notice': async (page, language) => {
    await page.goto(`/${language}/notices/${cases.notice}`);
    await page.locator('details summary').click();
  },
  'line for other websites': (page, language) => page.goto(`/notices/banner/${language}`),
  failure: to('/nowhere/at/all'),
});
