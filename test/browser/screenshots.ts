// `npm run screenshots`: pictures of the public pages as a phone shows them, for docs/pages.md, and of the console, for docs/console.md.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openHouse } from './a-house.ts';
import { picturesOfConsole } from './console-screenshots.ts';
import { everything, fillIn, pressToCheck, pressToSend, walkThrough } from './filling-in.ts';
import { picturesOfIncidents } from './incidents-screenshots.ts';
import { picturesOfLists } from './lists-screenshots.ts';
import { picturesOfNotices } from './notices-screenshots.ts';

const folder = fileURLToPath(new URL('../../docs/pages/', import.meta.url));
/** Bytes: whoever reads the page should not wait for a picture. */
const most = 80 * 1024;
const phone = { width: 360, height: 740 };

mkdirSync(folder, { recursive: true });
const house = await openHouse();
try {
  const page = await house.visitor({ viewport: phone });
  const keep = async (name: string, height?: number) => {
    const path = `${folder}${name}.png`;
    const clip = height && { x: 0, y: 0, width: phone.width, height };
    await page.screenshot({ path, fullPage: true, ...(clip && { clip }) });
    const { size } = statSync(path);
    if (size > most) throw new Error(`${path} has ${size} bytes, more than ${most}.`);
    console.log(`docs/pages/${name}.png  ${Math.round(size / 1024)} KB`);
  };
  const rectify = { ...everything, message: 'My name is Example with an e, not Exampel.' };

  await page.goto('/en');
  await keep('start', 900);
  await page.goto('/en/request/rectification');
  await fillIn(page, 'rectification', { name: 'Ada Example', address: 'ada@example' });
  await pressToCheck(page);
  await keep('form-with-errors', 900);
  await page.goto('/en/request/rectification');
  await fillIn(page, 'rectification', rectify);
  await pressToCheck(page);
  await keep('check', 800);
  await pressToSend(page);
  await keep('receipt', 800);
  await page.goto(await house.linkTo(everything.address));
  await keep('status', 900);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await keep('status-dark', 900);
  await page.goto('/el/request/erasure');
  await keep('form-greek-dark', 800);
  await page.emulateMedia({ colorScheme: 'light' });
  await walkThrough(page, 'bg', 'erasure', { ...everything, address: 'bg@example.net', message: '' });
  await keep('receipt-bulgarian', 800);
  await picturesOfConsole(house);
  await picturesOfLists(house);
  await picturesOfIncidents(house);
  await picturesOfNotices(house);
} finally {
  await house.close();
}
