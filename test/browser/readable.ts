// What every page must be for everybody: free of violations that axe knows, in light and dark, and narrow enough for a small screen.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const runAxe = (only: readonly string[]): string =>
  `axe.run({ runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'], iframes: false })
    .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`;

const wideParts = `[...document.querySelectorAll('body *')]
  .filter((it) => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .filter((it) => !it.closest('.desk-trap, .govuk-visually-hidden, .govuk-skip-link'))
  .map((it) => it.outerHTML.slice(0, 120))`;

const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** The width of a phone of 2015, and of a screen of 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
export const narrow = { width: 320, height: 256 };
export const wide = { width: 1280, height: 900 };

/** Everything that is wrong with the page that is open, as lines. The page needs JavaScript for it, which its own strict policy does not stop. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // Without motion nothing is judged while its colours are still on their way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const light = await page.evaluate<readonly Violation[]>(runAxe(rules));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate<readonly Violation[]>(runAxe(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...told('', light), ...told('dark ', dark), ...(await tooWide(page))];
}

/**
 * The same of a page of the console: tables of data scroll inside of their own frame, which WCAG 1.4.10 allows, so only the page
 * itself must not.
 */
export async function consoleFaultsOf(page: Page): Promise<readonly string[]> {
  return (await faultsOf(page)).filter((fault) => !fault.startsWith('too wide: ') && !isOfCloudscape(fault));
}

/** The bar of a narrow Cloudscape layout is a `nav` with aria-orientation, which does no harm to anybody. */
const isOfCloudscape = (fault: string): boolean =>
  /^aria-allowed-attr: <nav [^>]*aria-orientation="horizontal"[^>]*mobile-toolbar-nav/.test(fault);

/** Parts that the screen shows only after scrolling sideways. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  const parts = await page.evaluate<readonly string[]>(wideParts);
  const scrolls = await page.evaluate<boolean>(isWide);
  return [...parts.map((part) => `too wide: ${part}`), ...(scrolls ? ['the page scrolls sideways'] : [])];
}

const told = (scheme: string, violations: readonly Violation[]) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) =>
        `${scheme}${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 300)}`,
    ),
  );
