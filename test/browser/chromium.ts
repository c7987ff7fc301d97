// The Chromium of this machine: CHROMIUM names one, else the first on the PATH counts. Nothing is downloaded.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @throws Error where CHROMIUM names no program: whoever asks for the browser does not get a run without it */
function found(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  if (CHROMIUM && !isProgram(CHROMIUM)) throw new Error(`CHROMIUM names no program: ${CHROMIUM}`);
  return (
    CHROMIUM ||
    names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name))).find(isProgram)
  );
}

export const chromiumPath = found();

/**
 * Before all tests: says once why those in a browser do not run.
 *
 * @throws Error where they are wanted whole, by `npm run test:browser` or by CI
 */
export default function saysWhetherThereIsOne(): void {
  if (chromiumPath) return;
  const sentence = 'No Chromium on the PATH and none named by CHROMIUM';
  if (process.env.BROWSER_TESTS === 'whole') throw new Error(`${sentence}: no page can be tested.`);
  console.warn(`${sentence}: the tests in test/browser are SKIPPED.`);
}
