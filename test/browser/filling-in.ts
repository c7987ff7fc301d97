import type { Page } from 'playwright-core';
import { type ChoiceId, choices, type FormField } from '../../functions/desk/form/choices.ts';

export type Filled = Partial<Record<FormField, string>>;

/** What somebody fills in who has something to say to every field. */
export const everything = {
  who: 'myself',
  name: 'Ada Example',
  address: 'ada@example.net',
  account: 'ada77',
  link: 'https://example.org/reviews/7',
  postal: 'Ada Example\nHauptstraße 1\n1010 Wien\nAustria',
  country: 'AT',
  message: 'It is about the old account of the shop.',
} as const satisfies Filled;

/** Fills in what the form of a choice asks for; what is undefined stays as it is. */
export async function fillIn(page: Page, choice: ChoiceId, filled: Filled = everything): Promise<void> {
  for (const field of choices[choice].fields) {
    const value = filled[field];
    if (value === undefined) continue;
    if (field === 'who') await page.locator(`[name=who][value=${value}]`).check();
    else if (field === 'country') await page.locator('#country').selectOption(value);
    else await page.locator(`#${field}`).fill(value);
  }
}

export const pressToCheck = (page: Page) => page.locator('button[value=check]').click();
export const pressToSend = (page: Page) => page.locator('button[value=send]').click();
export const referenceOn = async (page: Page): Promise<string> =>
  (await page.locator('.desk-reference').innerText()).trim();

/** From the first page to the receipt. Answers the reference. */
export async function walkThrough(
  page: Page,
  language: string,
  choice: ChoiceId,
  filled: Filled = everything,
): Promise<string> {
  await page.goto(`/${language}`);
  await page.locator(`a[href="/${language}/request/${choice}"]`).click();
  await fillIn(page, choice, filled);
  await pressToCheck(page);
  await pressToSend(page);
  await page.waitForURL(`**/${language}/receipt/*`);
  return referenceOn(page);
}
