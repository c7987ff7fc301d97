// A notice to many people, from the file of people to its proof: mails, letters on paper, mails that come back, the page for everybody.
import { at, listAt, textAt } from '../../local/json.ts';
import { type Ask, eventually, type RunningDesk } from './asking.ts';
import { canary } from './canaries.ts';

const lost = 'bounce+zwitscher@simulator.amazonses.com';
const file = `name;email;street;postcode;city;country;language
${canary.name};kanarinella+form@zwitscher.example;;;;DE;de
Kanarino Zwitschermann;${lost};Zwitscherweg 7;12345;Kanaringen;DE;de
Kanarina Zwitschermann;;Zwitscherweg 9;12345;Kanaringen;DE;de
;Kanarinfehler without a name;;;;;
`;

/** @returns its reference */
export async function noticeWays(desk: RunningDesk, ask: Ask): Promise<string> {
  const sections = { 'what-changes': 'Wir löschen früher.', 'what-we-do': 'Nichts weiter.' };
  const body = {
    kind: 'policy-change',
    title: 'New rules',
    effective: '2030-01-01',
    texts: [{ language: 'de', subject: 'Neue Regeln', sections }],
  };
  const reference = textAt(await ask.done('POST', '/v1/notices', body), 'reference');
  const path = `/v1/notices/${reference}`;
  const on = (action: string, given: unknown = {}, who = 'one') =>
    ask.done('POST', `${path}/${action}`, given, { who });
  const offer = await on('audience');
  await ask.upload(offer, file);
  const upload = `audience/${textAt(offer, 'upload')}`;
  const mapping = at(await on(`${upload}/preview`), 'mapping');
  await on(`${upload}/import`, { mapping });
  await desk.wake('run-notices');
  for (const part of ['', '/audience', `/${upload}/set-aside`, '/audit'])
    await ask.done('GET', `${path}${part}`);
  await on('audience/people', { address: lost });
  await ask.done('PATCH', path, { title: 'New rules, again' });
  await on('preview');
  await on('propose');
  await on('approve', { reviewed: true }, 'two');
  await on('start', {}, 'two');
  await eventually(async () => {
    await desk.wake('run-notices');
    return at(await ask.done('GET', path), 'state') === 'finished' || undefined;
  }, 'end of a notice');
  const letters = await eventually(async () => {
    const list = await ask.done('GET', `${path}/letters`);
    return at(list, 'batches.0.state') === 'printed' && list;
  }, 'printed letters');
  const n = Number(at(letters, 'batches.0.n'));
  for (const paper of ['pdf', 'manifest']) {
    const link = await ask.done('GET', `${path}/letters/${n}/${paper}`);
    if (!(await fetch(textAt(link, 'url'))).ok) throw new Error(`${paper} is not there`);
  }
  await ask.done('GET', `${path}/letters/refused`);
  const today = new Date().toISOString().slice(0, 10);
  const scan = await ask.done('POST', '/v1/uploads');
  await ask.upload(scan, '%PDF-1.7 Zwitscherbeleg');
  const count = Number(at(letters, 'batches.0.letters'));
  await on(`letters/${n}/mailing`, { date: today, count, upload: textAt(scan, 'upload') });
  await on('post');
  for (const part of ['/report', '/report.csv', '/report.html']) await ask.done('GET', `${path}${part}`);
  for (const seen of [
    '/notices',
    `/notices/${reference}`,
    '/notices/feed.atom',
    '/notices/feed.json',
    '/notices/banner/de',
    `/de/notices/${reference}`,
  ])
    await ask.page(seen);
  await comesBack(desk, ask);
  const [person] = listAt(await on('audience/people', { address: lost }), 'people');
  await on('letters/print', { persons: [textAt(person, 'person')] });
  return reference;
}

/** A mail of the notice that comes back as a mail, as some mail systems do it. */
async function comesBack(desk: RunningDesk, ask: Ask): Promise<void> {
  const sent = desk.outbox.find(
    ({ to, subject }) => to.includes('kanarinella+form@zwitscher.example') && subject === 'Neue Regeln',
  );
  if (!sent) throw new Error('the notice was not sent');
  const raw = [
    'From: MAILER-DAEMON@zwitscher.example',
    `To: ${desk.addresses[0]}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <back@zwitscher.example>',
    'MIME-Version: 1.0',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
    '',
    '--r\r\nContent-Type: text/plain\r\n\r\nKanarinella does not live here.',
    '--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.zwitscher.example\r\n\r\nFinal-Recipient: rfc822; kanarinella+form@zwitscher.example\r\nAction: failed\r\nStatus: 5.1.1',
    `--r\r\nContent-Type: message/rfc822\r\n\r\n${sent.raw}`,
    '--r--',
    '',
  ].join('\r\n');
  await desk.deliver({ raw: Buffer.from(raw), from: '', recipients: desk.addresses.slice(0, 1) });
  await ask.page('/');
}
