// Pictures of the staff console, for docs/console.md.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { House } from './a-house.ts';
import { signedIn } from './at-the-console.ts';

const folder = fileURLToPath(new URL('../../docs/console/', import.meta.url));
/** Bytes: whoever reads the page should not wait for a picture. */
const most = 160 * 1024;
const viewport = { width: 1280, height: 800 };

const letter = `Dear team,

I live in Munich, Germany. Please send me a copy of all data that you hold about me, and delete my account afterwards.

Ada Example

On Mon, 2 Nov 2026 at 10:00, Example Shop <shop@example.org> wrote:
> Your order is on its way.`;
const html = `<h1>Hello</h1><p>Please delete my account and all my data.</p>
<img src="https://tracker.example/pixel.gif" width="1" height="1"><script>location = 'https://tracker.example'</script>
<p><a href="https://tracker.example/r?u=1">Your account</a></p>`;

/** Takes them all. @throws Error where one has grown too large */
export async function picturesOfConsole(house: House): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const from = 'Ada Example <ada@example.net>';
  await house.sendMail({ from, subject: 'A question about my data', text: letter });
  const reference = await house.caseOf('ada@example.net');
  await house.sendMail({
    from: 'bo@example.com',
    subject: 'My account',
    text: 'Please delete my account.',
    html,
  });
  const other = await house.caseOf('bo@example.com');

  const light = await signedIn(house, 'officer', `#/case/${reference}`, { viewport });
  await light.getByRole('article').first().waitFor();
  await keep(light, 'case');
  await light.getByRole('button', { name: 'Why this date' }).first().click();
  await keep(light, 'why-this-date');
  await light.keyboard.press('x');
  await light.getByText('The way to a court').last().waitFor();
  await keep(light, 'refuse');
  await light.goto(`/staff/#/case/${other}`);
  await light.getByRole('button', { name: 'Show as it came' }).click();
  await light.locator('iframe.original').waitFor();
  await keep(light, 'as-it-came');

  const dark = await signedIn(house, 'officer', `#/case/${reference}`, {
    viewport,
    colorScheme: 'dark',
    locale: 'de-DE',
  });
  await dark.getByRole('article').first().waitFor();
  await dark.keyboard.press('a');
  await dark.getByRole('form').locator('.letter').waitFor();
  await keep(dark, 'answer-german-dark');
}

export async function keep(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  const path = `${folder}${name}.png`;
  await page.screenshot({ path });
  const { size } = statSync(path);
  if (size > most) throw new Error(`${path} has ${size} bytes, more than ${most}.`);
  console.log(`docs/console/${name}.png  ${Math.round(size / 1024)} KB`);
}
