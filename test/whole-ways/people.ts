// What people do: they write, they fill in the form, they look at their case, and our letters to them come back.
import { at, listAt, textAt } from '../../local/json.ts';
import { type Ask, eventually, type RunningDesk } from './asking.ts';
import { canary } from './canaries.ts';

/** SES's own address of somebody whom no mail reaches. */
const unreachable = 'bounce+kanarinella@simulator.amazonses.com';

/** @returns references of the case of a mail, of the form, and of somebody whom no mail reaches */
export async function peopleWays(desk: RunningDesk, ask: Ask) {
  const referenceOf = (address: string) =>
    eventually(async () => {
      const items = listAt(await ask.done('GET', '/v1/items'), 'items');
      const found = items.find((item) => at(item, 'person.address') === address);
      return found === undefined ? undefined : textAt(found, 'reference');
    }, `case of ${address}`);
  const sentTo = (address: string, n = 1) =>
    eventually(async () => desk.outbox.filter(({ to }) => to.includes(address))[n - 1], `letter ${n}`);

  const { name, address, subject, words, file } = canary;
  const from = `${name} <${address}>`;
  const attachments = [{ filename: file, content: '%PDF-1.7 Zwitscherpapier' }];
  await ask.mail({ from, subject, text: words, html: `<p>${words}</p>`, attachments });
  const ofMail = await referenceOf(address);
  await sentTo(address);
  await ask.mail({ from, subject: `Re: ${subject} ${ofMail}`, text: 'Zwitschernachtrag' });

  await ask.mail({ from: `${name} <${unreachable}>`, subject, text: words, attachments });
  const ofLost = await referenceOf(unreachable);
  await sentTo(unreachable);

  const asked = { subject, text: words };
  await ask.mail({ ...asked, from: 'kanarina@zwitscher.example' });
  const cited = await referenceOf('kanarina@zwitscher.example');
  const messageId = '<twice@zwitscher.example>';
  const twice = {
    ...asked,
    subject: `Re: ${cited}`,
    messageId,
    date: new Date(),
    from: 'kanarino@zwitscher.example',
  };
  await ask.mail(twice);
  const into = await referenceOf(twice.from);
  await ask.done('POST', `/v1/cases/${cited}/merge`, { into, admit: true });
  // It comes again once the case that it cites has become its own.
  await ask.mail(twice);

  const form = 'kanarinella+form@zwitscher.example';
  const ofForm = await formWays(ask, { address: form });
  const letter = await sentTo(form);
  const statusPage = await statusWays(ask, ofForm, letter.raw);
  return { ofMail, ofForm, ofLost, statusPage, sentTo };
}

async function formWays(ask: Ask, { address }: { readonly address: string }): Promise<string> {
  const path = '/en/request/access';
  const opened = await ask.page(path);
  const [, stamp = ''] = /name="stamp"[^>]*value="([^"]*)"/.exec(opened.text) ?? [];
  const typed = { stamp, who: 'myself', name: canary.name, address, country: 'DE', message: canary.words };
  await ask.page(path, { ...typed, step: 'check', address: 'kanarinella at zwitscher' });
  await ask.page(path, { ...typed, step: 'check' });
  const sent = await ask.page(path, { ...typed, step: 'send' });
  const receipt = await ask.page(sent.headers.get('location') ?? '');
  const [reference = ''] = /PD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/.exec(receipt.text) ?? [];
  await ask.page('/en/receipt', {
    receipt: (sent.headers.get('location') ?? '').replace(/.*\//, ''),
    words: canary.words,
  });
  for (const seen of ['/', '/en', '/promises', '/notices', '/zwitscher/kanarin', '/en/request/kanarin'])
    await ask.page(seen);
  return reference;
}

/**
 * The page of a case, by the link of the letter; a code for whoever lost it.
 *
 * @returns its address
 */
async function statusWays(ask: Ask, reference: string, raw: string): Promise<string> {
  const text = raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
  const [link = ''] = /\/en\/status\/[\w.-]+/.exec(text) ?? [];
  await ask.page(link, { do: 'confirm' });
  const shown = await ask.page(link);
  await ask.page(link, { do: 'write', text: 'Zwitscherzusatz', view: '1' });
  const kept = await ask.upload(hiddenFields(shown.text), '%PDF-1.7 Zwitscherausweis');
  await ask.page(new URL(kept.headers.get('location') ?? '').href.replace(/^https?:\/\/[^/]*/, ''));
  await ask.page('/en/status', { reference });
  await ask.page('/en/status', { asked: 'kanarin', code: 'zwitscher' });
  await ask.page(`/en/status/kanarinella`);
  await ask.page(link, { do: 'dispute', item: '1' });
  const again = hiddenFields((await ask.page(link)).text);
  // The browser went away before it was led back: keep-watch finds the file.
  await ask.upload(again, '%PDF-1.7 Zwitscherrest');
  return link;
}

/** The form that puts a file into the bucket. */
function hiddenFields(page: string) {
  const [, url = ''] = /<form[^>]*action="(http[^"]*)"[^>]*enctype/.exec(page) ?? [];
  const names = [...page.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const fields = names.map(([, name = '', value = '']) => [name, unescaped(value)]);
  return { url: unescaped(url), fields: Object.fromEntries(fields) };
}

const unescaped = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
