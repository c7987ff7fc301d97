import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './a-house.ts';
import { chromiumPath } from './chromium.ts';

/** Tests against one running desk in one real browser; skipped where there is no browser, which is said before all tests. What fails once on a busy machine is tried once more, and the report names it. */
export const inChromium = (name: string, tests: (house: () => House) => void) =>
  describe.skipIf(!chromiumPath)(name, { timeout: 120_000, retry: 1 }, () => {
    let house: House | undefined;
    beforeAll(async () => {
      house = await openHouse();
    }, 90_000);
    afterAll(() => house?.close(), 30_000);
    const opened = (): House => {
      if (!house) throw new Error('The desk does not run.');
      return house;
    };

    tests(opened);

    test('the browser had nothing to complain about, and neither had the desk', () => {
      expect(opened().complaints).toEqual([]);
      expect(opened().told.filter((line) => !line.startsWith('Synthesising'))).toEqual([]);
    });
  });
