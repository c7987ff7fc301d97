// Every page and state in every language: what axe finds in light and dark, sideways scrolling at 320 pixels, and what the browser says.
import { beforeAll, expect, test } from 'vitest';
import { pageLanguages } from '../../functions/pages/words.ts';
import { inChromium } from './in-chromium.ts';
import { faultsOf, narrow, tooWide, wide } from './readable.ts';
import { type Cases, casesIn, forms, statesWith } from './states.ts';

const inFull = ['en', 'de', 'el'];
/** They have all fields between them: in the other languages axe reads no more forms than these. */
const formsWithAllFields = ['form erasure', 'form content-removal', 'form breach-written-notice'];
/** `npm run test:browser` reads every state in every language; `npm test` and CI a sixth of them in each, together all of them. */
const isEverythingRead = process.env.BROWSER_TESTS === 'whole';

function isRead(language: string, name: string, n: number): boolean {
  if (inFull.includes(language)) return true;
  if (name in forms && !formsWithAllFields.includes(name)) return false;
  return isEverythingRead || (n + pageLanguages.indexOf(language)) % 6 === 0;
}

inChromium('every page can be used by everybody', (house) => {
  let cases: Cases;
  beforeAll(async () => {
    cases = await casesIn(house());
  }, 90_000);

  const visited = async (language: string, viewport: typeof narrow) => {
    const page = await house().visitor({ javaScriptEnabled: true, viewport });
    const faults: Record<string, readonly string[]> = {};
    for (const [n, [name, comeTo]] of Object.entries({ ...forms, ...statesWith(cases) }).entries()) {
      await comeTo(page, language);
      const found = await (isRead(language, name, n) ? faultsOf(page) : tooWide(page));
      const shown = await page.locator('html').getAttribute('lang');
      const isOther = name !== 'failure' && shown !== language;
      if (found.length > 0 || isOther)
        faults[name] = isOther ? [...found, `its language is ${shown}`] : found;
    }
    await page.context().close();
    return faults;
  };

  test.each(pageLanguages)('on the smallest screen, in %s', async (language) => {
    expect(await visited(language, narrow)).toEqual({});
  });

  test.each(inFull)('on a large screen, in %s', async (language) => {
    expect(await visited(language, wide)).toEqual({});
  });
});
