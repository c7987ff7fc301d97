// Staff at the console, in a browser.
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import type { StaffRole } from '../../functions/contract.ts';
import type { House } from './a-house.ts';

/** Somebody of this role, signed in at a place of the console, like `#/queues`. @param options `who`: where two share a role */
export async function signedIn(
  { visitor }: House,
  role: StaffRole,
  place = '',
  { who = '', ...options }: BrowserContextOptions & { readonly who?: string } = {},
): Promise<Page> {
  const page = await visitor({
    javaScriptEnabled: true,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  // Pictures are taken outside of any test.
  if (process.env.VITEST)
    onTestFailed(async () => console.log(`The console said:\n${await page.locator('body').innerText()}`));
  await page.goto(`/staff/${place}`);
  await page.getByLabel(role, { exact: true }).check();
  await page.getByLabel('Name').fill(who);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Opens a menu and takes one thing of it. The pointer rests on it first: a menu that lights up under the pointer has then done so. */
export async function choose(page: Page, menu: Locator, ...names: readonly string[]): Promise<void> {
  await menu.click();
  for (const name of names) {
    const choice = page.getByRole('menuitem', { name, exact: true });
    await choice.hover();
    await choice.click();
  }
}

/** Presses Tab until what has the focus is called so; without a mouse there is no other way. */
export async function tabTo(page: Page, name: string | RegExp, most = 120): Promise<void> {
  for (let steps = 0; steps < most; steps++) {
    await page.keyboard.press('Tab');
    if ((await focusedName(page)).match(name)) return;
  }
  throw new Error(`No way to ${name}.`);
}

/** What a screen reader would call what has the focus, nearly: its label, else its words. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const it = document.activeElement;
    const by = (it.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    return it.getAttribute('aria-label') || by || it.labels?.[0]?.textContent || it.textContent.trim();
  })()`);

/** Sends what is written, and lets it go out without waiting for the ten seconds. */
export async function sendAtOnce(page: Page): Promise<void> {
  await page.clock.install();
  await page.keyboard.press('Control+Enter');
  await page.getByText('goes out in').first().waitFor();
  await page.clock.runFor(11_000);
}
