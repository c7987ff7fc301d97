// What goes wrong with a form in a real browser: nothing typed is lost, nothing is sent twice.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listAt, textAt } from '../../local/json.ts';
import { everything, fillIn, pressToCheck, pressToSend, referenceOn, walkThrough } from './filling-in.ts';
import { inChromium } from './in-chromium.ts';

inChromium('a form', (house) => {
  const form = async (url = '/en/request/content-removal'): Promise<Page> => {
    const page = await house().visitor();
    await page.goto(url);
    return page;
  };

  test('that is empty says what is missing, has the focus there without JavaScript, and leads to each field', async () => {
    const page = await form();
    await pressToCheck(page);
    const summary = page.locator('.govuk-error-summary');
    expect(await page.locator(':focus').getAttribute('class')).toBe('govuk-error-summary');
    expect(await page.title()).toMatch(/^Error: /);
    const links = await summary.locator('a').all();
    expect(links).toHaveLength(3);
    for (const link of links) {
      const field = page.locator((await link.getAttribute('href')) ?? '#none');
      await link.click();
      expect(await field.evaluate((it) => it.matches(':focus, :target'))).toBe(true);
      const [, says = ''] = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
      if (says) expect(await page.locator(`#${says}`).innerText()).toContain(await link.innerText());
    }
  });

  test('keeps what was typed when one comes back by the back button', async () => {
    const page = await form();
    await fillIn(page, 'content-removal');
    await pressToCheck(page);
    expect(await page.locator('main').innerText()).toContain(everything.message);
    await page.goBack();
    expect(await page.locator('#message').inputValue()).toBe(everything.message);
    expect(await page.locator('#country').inputValue()).toBe('AT');
    await page.locator('#message').fill('Other words');
    await pressToCheck(page);
    expect(await page.locator('main').innerText()).toContain('Other words');
    await page.locator('button[value=change]').click();
    expect(await page.locator('#message').inputValue()).toBe('Other words');
    expect(await page.locator('#link').inputValue()).toBe(everything.link);
  });

  test('in two tabs is two cases', async () => {
    const one = await form('/en/request/other');
    const two = await one.context().newPage();
    await two.goto('/en/request/other');
    for (const page of [one, two])
      await fillIn(page, 'other', { ...everything, address: 'tabs@example.net' });
    for (const page of [one, two]) await pressToCheck(page);
    for (const page of [one, two]) await pressToSend(page);
    expect(await referenceOn(one)).not.toBe(await referenceOn(two));
  });

  test('sent twice, by two clicks, by reloading, or by the back button, is one case with one mail', async () => {
    const address = 'twice@example.net';
    const page = await form('/en/request/other');
    await fillIn(page, 'other', { ...everything, address });
    await pressToCheck(page);
    const body = new URLSearchParams({ step: 'send' });
    for (const hidden of await page.locator('form input[type=hidden]').all())
      body.append((await hidden.getAttribute('name')) ?? '', await hidden.inputValue());
    await page.locator('button[value=send]').dblclick();
    await page.waitForURL('**/receipt/*');
    const reference = await referenceOn(page);
    await page.reload();
    expect(await referenceOn(page)).toBe(reference);
    const again = await page.request.post('/en/request/other', {
      data: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(await again.text()).toContain(reference);
    expect(await house().mailsTo(address)).toHaveLength(1);
    const items = listAt(await house().staff('/items?limit=200'), 'items');
    expect(items.filter((item) => textAt(item, 'person.address') === address)).toHaveLength(1);
  });

  test('takes emoji and writing in both directions, and no mark that turns the direction of what follows', async () => {
    const page = await house().visitor();
    const message = 'שלום 👩‍👧 \u202Egnorw\u202C, thank you';
    const reference = await walkThrough(page, 'en', 'other', {
      ...everything,
      name: 'Ada \u202Eexe.fdp',
      address: 'marks@example.net',
      message,
    });
    const whole = await house().staff(`/cases/${reference}`);
    expect(textAt(whole, 'person.name')).toBe('Ada exe.fdp');
    expect(textAt(whole, 'messages.0.text')).toBe('שלום 👩‍👧 gnorw, thank you');
  });

  test('shows a script as the words that it is', async () => {
    const page = await house().visitor({ javaScriptEnabled: true });
    await page.goto('/en/request/other');
    const message = '</textarea><script>document.title="owned"</script><img src=x onerror=alert(1)>';
    await fillIn(page, 'other', { ...everything, message });
    await pressToCheck(page);
    expect(await page.locator('main').innerText()).toContain(message);
    expect(await page.title()).not.toBe('owned');
    await page.locator('button[value=change]').click();
    expect(await page.locator('#message').inputValue()).toBe(message);
  });

  test('too long for the desk says so and keeps the words; the browser itself sends none that API Gateway would refuse', async () => {
    const page = await form('/en/request/other');
    await fillIn(page, 'other', { ...everything, message: 'w'.repeat(25_000) });
    await pressToCheck(page);
    expect(await page.locator(':focus').innerText()).toContain('at most 20,000 characters');
    expect(await page.locator('#message').inputValue()).toHaveLength(25_000);
    expect(Number(await page.locator('#message').getAttribute('maxlength'))).toBeLessThanOrEqual(200_000);
  });

  test('of three megabytes gets a page that names the mail address, of ten a refusal of API Gateway', async () => {
    const page = await house().visitor();
    const post = (bytes: number) =>
      page.request.post('/en/request/other', {
        data: `message=${'x'.repeat(bytes)}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const large = await post(3_000_000);
    expect(large.status()).toBe(413);
    expect(await large.text()).toContain('mailto:privacy@example.org');
    expect((await post(10 * 1024 * 1024)).status()).toBe(413);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('answers %s with a page and changes nothing', async (method) => {
    const page = await house().visitor();
    const answer = await page.request.fetch('/en/request/other', {
      method,
      headers: { accept: 'text/html' },
      data: 'step=send',
    });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('mailto:privacy@example.org');
  });
});
