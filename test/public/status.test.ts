import { beforeEach, describe, expect, test } from 'vitest';
import { sealLink } from '../../functions/adapters/links.ts';
import { uploadPrefix } from '../../functions/contract.ts';
import { answer } from '../../functions/desk/case-life/answering.ts';
import { identify, wait } from '../../functions/desk/case-life/asking.ts';
import { writeNote, writeReply } from '../../functions/desk/case-life/writing.ts';
import { keepWatch } from '../../functions/keep-watch.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { delivered, rawMail } from '../a-mail.ts';
import { aBrowser } from './a-visit.ts';

const { desk, world, aws, visit, submit, references, theCase, rows, mails, linkInMail } = aBrowser();
const ada = { name: 'Ada Example', address: 'ada@example.net' };
const staff = { by: 'staff:s1', desk: world.desk, thread: {} } as const;

/** A case from the form, seen by whoever has the link in the acknowledgement. */
async function opened(choice: 'access' | 'erasure' | 'other' = 'erasure', message = ''): Promise<string> {
  await submit(choice, { ...ada, message });
  return linkInMail();
}
const doing = (link: string, form: Record<string, string>) => visit(link, { form });

beforeEach(() => desk.reset());

describe('the page of a case', () => {
  test('opens by the link in the mail and says what was asked, how it stands, by when and why', async () => {
    const { status, body } = await visit(await opened());
    expect(status).toBe(200);
    expect(body).toContain(references()[0]);
    expect(body).toContain('You are asking us to delete personal data.');
    expect(body).toContain('We are working on it.');
    expect(body).toMatch(
      /We will answer you by \d+ \w+ 2026 at the latest\. We promise this in our privacy policy/,
    );
  });

  test('of a mail has the same link', async () => {
    await receiveMail(world)(delivered(desk, rawMail()));
    expect((await visit(await linkInMail())).body).toContain('You are asking us to delete personal data.');
  });

  test('shows what the person and we wrote, and never a note of staff', async () => {
    const link = await opened('other', 'My first words');
    const [reference = ''] = references();
    const message = (direction: 'out' | 'note', text: string) => ({
      id: `20260302T100000000Z-${direction}`.padEnd(32, '0'),
      direction,
      channel: 'staff' as const,
      at: world.now(),
      from: { name: '', address: '' },
      subject: '',
      text,
      attachments: [],
    });
    await world.cases.change(reference, (it) => writeNote(it, message('note', 'Secret note'), 'staff:s1'));
    await world.cases.change(reference, (it) =>
      writeReply(it, message('out', 'Our warm reply'), {}, 'staff:s1'),
    );
    await mails();
    const { body } = await visit(link);
    expect(body).toContain('My first words');
    expect(body).toContain('Our warm reply');
    expect(body).not.toContain('Secret note');
  });

  test('shows words of the person as words', async () => {
    const { body } = await visit(await opened('other', '<script>alert(1)</script>'));
    expect(body).not.toContain('<script');
  });

  test('says what came of each ask', async () => {
    const link = await opened();
    const [reference = ''] = references();
    await world.cases.change(reference, (it) =>
      answer(it, 1, { result: 'granted', text: '' }, { ...staff, at: world.now() }),
    );
    const { body } = await visit(link);
    expect(body).toContain('Done.');
    expect(body).not.toContain('I no longer want this');
  });

  test('takes an answer to a question, and what waited goes on', async () => {
    const link = await opened();
    const [reference = ''] = references();
    await world.cases.change(reference, (it) =>
      wait(it, 1, { for: 'person', text: 'Which shop?' }, { ...staff, at: world.now() }),
    );
    expect((await visit(link)).body).toContain('We are waiting for your answer');
    const after = await doing(link, { do: 'write', text: 'The one in Dublin.' });
    expect(after.body).toContain('We have your message.');
    const { caseFile, messages } = await theCase();
    expect(caseFile.items[0]?.state).toBe('open');
    expect(messages.map(({ text }) => text)).toContain('The one in Dublin.');
  });

  test('takes the same words once, however often they are sent', async () => {
    const link = await opened();
    const [, view = ''] = /name="view" value="(\d+)"/.exec((await visit(link)).body) ?? [];
    const form = { do: 'write', text: 'Once only.', view };
    for (let i = 0; i < 3; i++) expect((await doing(link, form)).body).toContain('We have your message.');
    expect((await theCase()).messages.filter(({ text }) => text === 'Once only.')).toHaveLength(1);
  });

  test.each([
    ['', 'Tell us in your own words what it is about.'],
    ['x'.repeat(20_001), 'Your message can have at most 20,000 characters.'],
  ])('says what is wrong with words that it cannot take', async (text, sentence) => {
    const { status, body } = await doing(await opened(), { do: 'write', text });
    expect(status).toBe(400);
    expect(body).toContain(`<a href="#text">${sentence}</a>`);
  });

  test('lets the person take an ask back, and a letter says so', async () => {
    const link = await opened();
    const { body } = await doing(link, { do: 'withdraw', item: '1' });
    expect(body).toContain('We do nothing more about this.');
    const { caseFile } = await theCase();
    expect(caseFile.items[0]).toMatchObject({
      state: 'answered',
      outcome: { result: 'withdrawn', by: 'person' },
    });
    expect((await mails()).at(-1)?.text).toContain('You told us that you no longer want this');
  });

  test('lets the person say that it was meant otherwise: staff read it again', async () => {
    const link = await opened();
    await doing(link, { do: 'dispute', item: '1' });
    expect((await theCase()).caseFile.items[0]).toMatchObject({ needsReview: true, state: 'open' });
  });

  test.each([
    ['an ask that is not there', { do: 'withdraw', item: '9' }, 404],
    ['no number', { do: 'withdraw', item: 'x' }, 404],
    ['something that nobody can do', { do: 'explode' }, 200],
  ])('answers %s with a page and changes nothing', async (_, form, status) => {
    const link = await opened();
    const { version } = (await theCase()).caseFile;
    expect((await doing(link, form)).status).toBe(status);
    expect((await theCase()).caseFile.version).toBe(version);
  });

  test('of an erased case shows nothing of it', async () => {
    const link = await opened('other', 'Private words');
    const [key = '', row] = [...aws.rows.entries()].find(([, { SK }]) => SK === 'CASE') ?? [];
    aws.rows.set(key, { ...row, erasedAt: world.now() });
    const { body } = await visit(link);
    expect(body).toContain('has been deleted');
    expect(body).not.toContain('Private words');
  });
});

describe('the link', () => {
  test('ends after ninety days, and the page says how to get a new one', async () => {
    const link = await opened();
    desk.passMinutes(91 * 24 * 60);
    const { status, body } = await visit(link);
    expect(status).toBe(410);
    expect(body).toContain('href="/en/status"');
  });

  test.each([
    ['a changed one', (link: string) => link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['one without its seal', (link: string) => link.replace(/\.[\w-]+$/, '')],
    ['a receipt in its place', () => '/en/status/cmVjZWlwdA.AAAA'],
  ])('%s leads nowhere', async (_, change) => {
    expect((await visit(change(await opened()))).status).toBe(410);
  });

  test('of a form’s stamp, a code or a cursor is no link to a case', async () => {
    const link = await opened();
    const ring = await world.keys();
    const [reference = ''] = references();
    for (const purpose of ['code'] as const) {
      const sealed = sealLink(ring, purpose, { reference, at: world.now() });
      expect((await visit(link.replace(/status\/.*/, `status/${sealed}`))).status).toBe(410);
    }
    for (const content of [
      `form ${world.now()} x`,
      `receipt ${reference} ${world.now()} other 0`,
      `status ${reference}`,
    ])
      expect((await visit(`/en/status/${ring.seal(content)}`)).status, content).toBe(410);
  });

  test('is in no letter that goes to somebody else than the person of the case', async () => {
    await submit('access', { ...ada, who: 'somebody-else' });
    await mails();
    const [reference = ''] = references();
    const subject = { name: 'Bea', address: 'bea@example.net' };
    const key = [...aws.rows.entries()].find(([, { SK }]) => SK === 'CASE')?.[0] ?? '';
    aws.rows.set(key, { ...aws.rows.get(key), actsFor: { person: subject } });
    await world.cases.change(reference, (it) =>
      wait(it, 1, { for: 'identity', text: 'Is it you?' }, { ...staff, at: world.now() }),
    );
    const last = (await mails()).at(-1);
    expect(last?.to).toBe('bea@example.net');
    expect(last?.text).not.toContain('/status/');
  });

  test('is nowhere in the table', async () => {
    const token = (await opened()).split('/').at(-1) ?? '';
    expect(token.length).toBeGreaterThan(40);
    expect(JSON.stringify([...aws.rows.values()])).not.toContain(token);
  });
});

describe('an address that somebody typed into the form', () => {
  test('is not confirmed by opening the link, only by the button', async () => {
    const link = await opened('access');
    await visit(link);
    expect((await theCase()).caseFile.confirmedAt).toBeUndefined();
    const { body } = await doing(link, { do: 'confirm' });
    expect(body).toContain('The address is confirmed.');
    expect(body).not.toContain('Is this address yours?');
    const { confirmedAt, version } = (await theCase()).caseFile;
    expect(confirmedAt).toBe(world.now());
    await doing(link, { do: 'confirm' });
    expect((await theCase()).caseFile.version).toBe(version);
  });

  test('gets no personal data before that, and does after it', async () => {
    const link = await opened('access');
    const [reference = ''] = references();
    const copy = () =>
      world.cases.change(reference, (it) =>
        answer(it, 1, { result: 'granted', text: 'Your copy: …' }, { ...staff, at: world.now() }),
      );
    await expect(copy()).rejects.toThrow('Nobody has confirmed the address');
    await doing(link, { do: 'confirm' });
    await copy();
    expect((await theCase()).caseFile.items[0]?.state).toBe('answered');
  });

  test('is worked on all the same: a deletion can be answered, and its clock ran from the first minute', async () => {
    await opened();
    const [reference = ''] = references();
    expect((await theCase()).caseFile.items[0]?.clocks[0]?.state).toBe('running');
    await world.cases.change(reference, (it) =>
      answer(it, 1, { result: 'granted', text: '' }, { ...staff, at: world.now() }),
    );
  });
});

describe('"I did not send this"', () => {
  test('ends every link, stops every letter, shows it to staff, and knowing the person ends it', async () => {
    const link = await opened();
    desk.passMinutes(1);
    const { body } = await doing(link, { do: 'disown' });
    expect(body).toContain('Thank you for telling us');
    expect((await visit(link)).status).toBe(410);
    const [reference = ''] = references();
    const { caseFile } = await theCase();
    expect(caseFile.flags).toContain('disowned');
    expect(caseFile.items[0]?.needsReview).toBe(true);
    const say = () =>
      world.cases.change(reference, (it) =>
        answer(it, 1, { result: 'granted', text: '' }, { ...staff, at: world.now() }),
      );
    await expect(say()).rejects.toThrow('they never sent this');
    await world.cases.change(reference, (it) =>
      identify(it, { how: 'customer-system' }, { ...staff, at: world.now() }),
    );
    await say();
  });

  test('and no code goes there any more', async () => {
    const link = await opened();
    desk.passMinutes(1);
    await doing(link, { do: 'disown' });
    const before = rows('LETTER#').length;
    await visit('/en/status', { form: { reference: references()[0] ?? '' } });
    expect(rows('LETTER#')).toHaveLength(before);
  });
});

describe('a reference and a code', () => {
  const askedIn = (body: string) => /name="asked" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const codeIn = (text = '') => /enter this code there: ([0-9A-Z]{8})/.exec(text)?.[1] ?? '';

  test('open the page: the code goes to the address of the case and to nobody else', async () => {
    await opened();
    const typed = (references()[0] ?? '').toLowerCase().replaceAll('-', ' ');
    const page = await visit('/en/status', { form: { reference: typed } });
    const mail = (await mails()).at(-1);
    expect(mail?.to).toBe(ada.address);
    expect(codeIn(mail?.text)).toHaveLength(8);
    const opening = await visit('/en/status', {
      form: { asked: askedIn(page.body), code: codeIn(mail?.text) },
    });
    expect(opening.body).toContain('You are asking us to delete personal data.');
  });

  test('tell nobody whether there is such a case', async () => {
    await opened();
    const known = await visit('/en/status', { form: { reference: references()[0] ?? '' } });
    const unknown = await visit('/en/status', {
      form: { reference: (await world.keys()).reference('nothing', 0) },
    });
    const without = (body: string) => body.replace(askedIn(body), '');
    expect(without(unknown.body)).toBe(without(known.body));
    expect(unknown.status).toBe(known.status);
  });

  test('are refused where the reference is none, with the sentence that says how it looks', async () => {
    const { status, body } = await visit('/en/status', { form: { reference: 'PD-7F3K' } });
    expect(status).toBe(400);
    expect(body).toContain('This is no reference of ours.');
  });

  test('are useless after thirty minutes, and for another ask', async () => {
    await opened();
    const reference = references()[0] ?? '';
    const first = await visit('/en/status', { form: { reference } });
    const code = codeIn((await mails()).at(-1)?.text);
    const second = await visit('/en/status', { form: { reference } });
    expect((await visit('/en/status', { form: { asked: askedIn(second.body), code } })).status).toBe(400);
    desk.passMinutes(31);
    expect((await visit('/en/status', { form: { asked: askedIn(first.body), code } })).status).toBe(400);
  });

  test('cannot be guessed: after twenty tries of a day even the right one opens nothing', async () => {
    await opened();
    const page = await visit('/en/status', { form: { reference: references()[0] ?? '' } });
    const asked = askedIn(page.body);
    const code = codeIn((await mails()).at(-1)?.text);
    for (let i = 0; i < 20; i++)
      expect((await visit('/en/status', { form: { asked, code: `0000000${i % 10}` } })).status).toBe(400);
    expect((await visit('/en/status', { form: { asked, code } })).status).toBe(429);
  });

  test('cannot flood the person: five codes a day', async () => {
    await opened();
    for (let i = 0; i < 9; i++) await visit('/en/status', { form: { reference: references()[0] ?? '' } });
    expect(rows('LETTER#code-')).toHaveLength(5);
  });
});

describe('a file', () => {
  const offered = (body: string) => ({
    key: /name="key" value="([^"]+)"/.exec(body)?.[1] ?? '',
    action: /<form method="post" action="(https:[^"]+)"/.exec(body)?.[1] ?? '',
    policy: JSON.parse(
      Buffer.from(/name="Policy" value="([^"]+)"/.exec(body)?.[1] ?? 'e30=', 'base64').toString(),
    ) as { conditions?: readonly unknown[] },
  });

  test('goes straight to the bucket, under a bounded policy, and the page lets the form go there', async () => {
    const { headers, body } = await visit(await opened());
    const { key, action, policy } = offered(body);
    expect(key.startsWith(uploadPrefix)).toBe(true);
    expect(policy.conditions).toContainEqual(['content-length-range', 1, 10 * 1024 * 1024]);
    expect(headers['content-security-policy']).toContain(`form-action 'self' ${new URL(action).origin}`);
    expect(body.indexOf('name="file"')).toBeGreaterThan(body.indexOf('name="X-Amz-Signature"'));
  });

  test('that arrived is a message of the case, once, marked as not scanned, with the type that it really has', async () => {
    const link = await opened();
    const { key } = offered((await visit(link)).body);
    aws.objects.set(key, Buffer.from('%PDF-1.7 and more'));
    const added = await visit(`${link}/file?key=${encodeURIComponent(key)}&bucket=x&etag=y`);
    expect(added.body).toContain('We have your file.');
    await visit(`${link}/file?key=${encodeURIComponent(key)}`);
    const withFiles = (await theCase()).messages.filter(({ attachments }) => attachments.length > 0);
    expect(withFiles).toHaveLength(1);
    expect(withFiles[0]).toMatchObject({
      marks: ['not-scanned'],
      attachments: [{ type: 'application/pdf', size: 17, key }],
    });
  });

  test('that arrived while the browser never came back joins its case the next day', async () => {
    const { key } = offered((await visit(await opened())).body);
    aws.objects.set(key, Buffer.from('%PDF-1.7 and more'));
    aws.storedAt = new Date(world.now());
    desk.passMinutes(24 * 60);
    await keepWatch(world)();
    desk.passMinutes(24 * 60);
    await keepWatch(world)();
    const withFiles = (await theCase()).messages.filter(({ attachments }) => attachments.length > 0);
    expect(withFiles.map(({ attachments }) => attachments[0]?.key)).toEqual([key]);
  });

  test.each([
    ['of another case', (key: string) => key.replace(/form\/PD-./, 'form/PD-_')],
    ['that is a mail', () => 'mail/delivery-1'],
    ['that never arrived', (key: string) => `${key}x`],
  ])('%s is not added', async (_, other) => {
    const link = await opened();
    const key = other(offered((await visit(link)).body).key);
    if (!key.endsWith('x')) aws.objects.set(key, Buffer.from('hello'));
    const { version } = (await theCase()).caseFile;
    expect((await visit(`${link}/file?key=${encodeURIComponent(key)}`)).status).toBe(404);
    expect((await theCase()).caseFile.version).toBe(version);
  });
});
