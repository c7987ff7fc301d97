// Without a mouse, on paper, in high contrast, and with large letters.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textAt } from '../../local/json.ts';
import { everything, referenceOn, walkThrough } from './filling-in.ts';
import { inChromium } from './in-chromium.ts';

/** What has the focus, and whether one can see that. */
const focused = (page: Page) =>
  page.evaluate<{ readonly name: string; readonly isSeen: boolean }>(`(() => {
    const it = document.activeElement;
    const drawn = it.matches('[type=radio]') ? [getComputedStyle(it.nextElementSibling, '::before')] : [getComputedStyle(it)];
    const { x, y, width, height } = it.getBoundingClientRect();
    const isInView = width > 1 && height > 1 && x >= 0 && y >= 0 && y < innerHeight;
    const hasMark = drawn.some((style) => style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2));
    return { name: it.id || it.value || it.textContent.trim(), isSeen: isInView && hasMark };
  })()`);

inChromium('somebody with nothing but a keyboard', (house) => {
  test('comes through a whole form, and always sees where the focus is', async () => {
    const page = await house().visitor();
    const { keyboard } = page;
    const tabTo = async (wanted: string) => {
      for (let steps = 0; steps < 60; steps++) {
        await keyboard.press('Tab');
        const { name, isSeen } = await focused(page);
        expect({ name, isSeen }).toEqual({ name, isSeen: true });
        expect(name).not.toBe('website');
        if (name === wanted) return;
      }
      throw new Error(`No way to ${wanted}.`);
    };
    await page.goto('/en');
    await tabTo('Delete my data or close my account');
    await keyboard.press('Enter');
    await page.waitForURL('**/request/erasure');

    await tabTo('who');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await tabTo('name');
    await keyboard.type('Ada Example');
    await tabTo('address');
    await keyboard.type('keyboard@example.net');
    await tabTo('country');
    await keyboard.type('Austr');
    await tabTo('message');
    await keyboard.type('Thank you.');
    await tabTo('check');
    await keyboard.press('Enter');
    await page.locator('button[value=send]').waitFor();
    await tabTo('send');
    await keyboard.press('Enter');
    await page.waitForURL('**/receipt/*');
    const whole = await house().staff(`/cases/${await referenceOn(page)}`);
    expect(textAt(whole, 'person.address')).toBe('keyboard@example.net');
    expect(textAt(whole, 'items.0.kind')).toBe('erasure');
  });

  test('skips what stands on every page', async () => {
    const page = await house().visitor();
    await page.goto('/en/request/other');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toEqual({ name: 'Skip to the content', isSeen: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('name');
  });

  test('comes from the list of errors to the field', async () => {
    const page = await house().visitor();
    await page.goto('/en/request/rectification');
    await page.locator('button[value=check]').click();
    await page.locator('.govuk-error-summary:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await page.locator('#who').isChecked()).toBe(true);
  });
});

inChromium('a receipt', (house) => {
  test('prints whole, and nothing beside it', async () => {
    const page = await house().visitor();
    const reference = await walkThrough(page, 'de', 'access', {
      ...everything,
      address: 'print@example.net',
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 718, height: 1000 });
    const paper = await page.locator('body').innerText();
    const [, code = ''] = page.url().split('/receipt/');
    for (const part of [reference, code, 'Example Company', 'privacy@example.org'])
      expect(paper).toContain(part);
    expect(await page.locator('.desk-footer').isVisible()).toBe(false);
    expect(await page.locator('.govuk-skip-link').isVisible()).toBe(false);
    // Black on white, whatever the screen prefers.
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).color")).toBe(
      'rgb(0, 0, 0)',
    );
    const behind = "getComputedStyle(document.querySelector('.desk-header__name'), '::after').content";
    expect(await page.evaluate<string>(behind)).toBe('none');
    const { x = 0, width = 0 } = (await page.locator('.desk-code').first().boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(718);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000);
  });
});

inChromium('somebody who needs high contrast or large letters', (house) => {
  test('sees what is a button, a field and a card by its border', async () => {
    const page = await house().visitor({ forcedColors: 'active' });
    await walkThrough(page, 'en', 'erasure', { ...everything, address: 'contrast@example.net' });
    const borders = (what: string) =>
      page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('${what}')].map((it) => getComputedStyle(it).borderBottomStyle + getComputedStyle(it).outlineStyle)`,
      );
    for (const border of await borders('.desk-card')) expect(border).toContain('solid');
    await page.goto('/en/request/erasure');
    for (const what of ['button', '.govuk-input', '.govuk-select', '.govuk-textarea']) {
      const seen = await borders(what);
      expect(seen.length).toBeGreaterThan(0);
      for (const border of seen) expect(border).toContain('solid');
    }
  });

  test.each(['en', 'de', 'hu', 'el', 'bg', 'mt'])(
    'reads every part with letters of twice the size: %s',
    async (language) => {
      const page = await house().visitor({ viewport: { width: 640, height: 900 } });
      for (const path of ['', '/request/erasure', '/status', '/receipt', '/promises']) {
        await page.goto(`/${language}${path}`);
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate<number>(wide)).toBe(0);
      }
    },
  );
});
