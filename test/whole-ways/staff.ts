// What staff and the operator's services do to cases, to incidents and to the register, right and wrong.
import { at, listAt, textAt } from '../../local/json.ts';
import { type Ask, eventually } from './asking.ts';
import { canary } from './canaries.ts';
import type { peopleWays } from './people.ts';

type Cases = Awaited<ReturnType<typeof peopleWays>>;

export async function staffWays(ask: Ask, cases: Cases): Promise<void> {
  await readingWays(ask, cases);
  await wrongWays(ask, cases);
  const opened = await caseWays(ask, cases);
  await incidentWays(ask, opened);
  await ask.done('POST', `/v1/cases/${cases.ofMail}/erase`);
}

/** Everything that shows a case. */
async function readingWays(ask: Ask, { ofMail }: Cases): Promise<void> {
  const path = `/v1/cases/${ofMail}`;
  const whole = await ask.done('GET', path);
  const message = `${path}/messages/${textAt(whole, 'messages.0.id')}`;
  await ask.done('GET', `${message}/original`);
  for (const part of ['raw', 'attachments/1']) {
    const link = textAt(await ask.done('GET', `${message}/${part}`), 'url');
    if (!(await fetch(link)).ok) throw new Error(`${part} is not there`);
  }
  for (const list of ['queues', 'items', 'settings', 'authorities', 'openapi.json', 'metrics', 'exports'])
    await ask.done('GET', `/v1/${list}`);
  await ask.done('GET', `${path}/audit`);
  await ask.done('GET', `${path}/notices`);
  await ask.done('GET', `${path}/subject`, undefined, { role: 'system', who: 'crm' });
  await ask.done('POST', '/v1/search', { person: canary.address });
  await ask.done('GET', '/v1/export?format=csv');
  await ask.done('GET', '/v1/export?what=sorting&texts=yes');
}

/** What is refused: a refusal must not say again what it was asked. */
async function wrongWays(ask: Ask, { ofMail }: Cases): Promise<void> {
  const { name, address, words } = canary;
  const wrong: readonly (readonly [string, string, unknown])[] = [
    ['POST', '/v1/search', { person: name, [address]: words }],
    ['POST', '/v1/search', { person: { name } }],
    ['POST', '/v1/search', `{"person": "${words}`],
    ['POST', '/v1/cases', { person: { name, address: name }, channel: words }],
    ['GET', `/v1/cases/${encodeURIComponent(name)}`, undefined],
    ['GET', `/v1/items?queue=${encodeURIComponent(name)}&cursor=${encodeURIComponent(words)}`, undefined],
    ['GET', `/v1/cases/${ofMail}/messages/${encodeURIComponent(name)}/raw`, undefined],
    ['POST', `/v1/cases/${ofMail}/merge`, { into: name }],
    ['POST', `/v1/cases/${ofMail}/items/1/refuse`, { reason: words }],
    ['PATCH', `/v1/cases/${ofMail}/items/1`, { [name]: words }],
    ['POST', '/v1/written-notice', { name, postal: canary.postal, [words]: words }],
    ['POST', '/v1/incidents', { title: words, what: words, awareAt: name }],
    ['POST', '/v1/notices', { kind: name, title: words }],
  ];
  for (const [method, path, body] of wrong) {
    const { status } = await ask.staff(method, path, body);
    if (status < 400 || status >= 500) throw new Error(`${method} ${path} is answered ${status}`);
  }
}

/** @returns reference of a case that staff opened */
async function caseWays(ask: Ask, { ofMail, ofForm, ofLost, sentTo }: Cases): Promise<string> {
  const { name, address, postal, words } = canary;
  const offer = await ask.done('POST', '/v1/uploads');
  await ask.upload(offer, '%PDF-1.7 Zwitscherbrief');
  const attachments = [{ upload: textAt(offer, 'upload'), name: canary.file }];
  const asks = [{ queue: 'general', kind: 'access' }];
  const opening = { channel: 'post', receivedAt: '2026-01-05', person: { name, address }, postal, asks };
  const opened = await ask.done('POST', '/v1/cases', {
    ...opening,
    text: words,
    attachments,
    acknowledge: false,
  });
  const reference = textAt(opened, 'reference');

  const on = (of: string, action: string, body: unknown = {}) =>
    ask.done('POST', `/v1/cases/${of}/${action}`, body);
  await on(reference, 'messages', { kind: 'note', text: `Zwitschernotiz of ${name}` });
  await on(ofForm, 'messages', { kind: 'reply', text: `Dear ${name}, Zwitscherantwort` });
  await on(ofForm, 'subject', { name, address, permission: 'power-of-attorney' });
  await on(ofForm, 'items/1/wait', { for: 'identity', text: 'Zwitscherfrage' });
  await on(ofForm, 'identity', { how: 'address-on-file' });
  await on(ofForm, 'items/1/extend', { reason: 'complexity', text: 'Zwitschergeduld' });
  await on(ofForm, 'items/1/preview', { action: 'answer', result: 'granted', text: words });
  await on(ofForm, 'hold', { reason: 'legal-claim' });
  await on(ofForm, 'release');
  await on(ofForm, 'split', {
    into: 'item',
    message: await firstMessage(ask, ofForm),
    queue: 'general',
    kind: 'access',
  });
  await on(ofForm, 'split', { into: 'case', item: 2 });
  await ask.done('PATCH', `/v1/cases/${ofForm}/items/1`, { queue: 'eu-complaint', kind: 'complaint' });
  await ask.done('GET', `/v1/cases/${ofForm}/items/1/referral`);
  await ask.done('GET', `/v1/cases/${ofForm}/items/1/referral.html`);
  await on(ofForm, 'items/1/escalate', { authority: 'fr-cnil', text: words });
  await ask.done('PATCH', `/v1/cases/${ofLost}/items/1`, { queue: 'deletion', kind: 'child' });
  await on(ofLost, 'items/1/freeze', { reason: 'account-proved' });
  await on(reference, 'merge', { into: ofMail, admit: true });
  await ask.done(
    'POST',
    `/v1/cases/${ofMail}/items/1/erasure-done`,
    { system: 'crm' },
    { role: 'system', who: 'crm' },
  );
  await on(ofMail, 'items/1/answer', { result: 'granted', text: 'Zwitscherende' });
  await sentTo(address, 2);
  await on(ofMail, 'items/2/refuse', { reason: 'not-ours', text: 'Zwitschernein' });
  await sentTo(address, 3);
  await eventually(async () => {
    const whole = await ask.done('GET', `/v1/cases/${ofLost}`);
    return listAt(whole, 'flags').includes('unreachable') || undefined;
  }, 'sign that mails to somebody come back').catch(() => undefined);
  await settled(ask, ofMail);
  return reference;
}

const firstMessage = async (ask: Ask, reference: string): Promise<string> =>
  textAt(await ask.done('GET', `/v1/cases/${reference}`), 'messages.0.id');

/** Until every letter of a case has its fate. */
const settled = (ask: Ask, reference: string) =>
  eventually(async () => {
    const letters = listAt(await ask.done('GET', `/v1/cases/${reference}`), 'letters');
    return letters.every((letter) => at(letter, 'state') === 'sent') || undefined;
  }, 'end of sending');

async function incidentWays(ask: Ask, opened: string): Promise<void> {
  const body = {
    title: `Open bucket of ${canary.name}`,
    what: canary.words,
    awareAt: new Date(Date.now() - 3600_000).toISOString(),
    natures: ['confidentiality'],
    affected: [{ residence: 'DE', people: 120 }],
    groups: ['customers'],
    categories: ['name', 'contact'],
    cases: [opened],
  };
  const reference = textAt(await ask.done('POST', '/v1/incidents', body), 'reference');
  const path = `/v1/incidents/${reference}`;
  const scores = {
    contexts: [{ kind: 'simple' }],
    identification: 'maximum',
    confidentiality: 'unknown-recipients',
    integrity: 'kept',
    availability: 'kept',
    malicious: false,
  };
  await ask.done('GET', '/v1/incidents');
  await ask.done('PATCH', path, { title: `Zwitschervorfall of ${canary.name}` });
  await ask.done('POST', `${path}/assess`, { risk: 'risk', reasons: canary.words, scores });
  await ask.done('POST', `${path}/contain`, { how: canary.words });
  await ask.done('POST', `${path}/tell`, { what: 'told', duty: 'eu-gdpr-33@DE', isComplete: true });
  for (const part of ['', '/duties', '/audit', '/report', '/report.csv', '/report.html'])
    await ask.done('GET', `${path}${part}`);
}
