import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ChoiceId, choiceIds, choices } from '../../functions/desk/form/choices.ts';
import { promisesPage } from '../../functions/pages/word-pages.tsx';
import { frameIn } from '../../functions/public/answers.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { delivered, rawMail } from '../a-mail.ts';
import { aBrowser } from './a-visit.ts';

const { desk, world, aws, visit, submit, stampOf, references, theCase, rows } = aBrowser();

const ada = { name: 'Ada Example', address: 'ada@example.net' };
const words = {
  message: 'It is about the old account of the shop.',
  postal: 'Ada Example\nMain Street 1\nDublin',
};

/** Everything that a choice wants. */
const filledFor = (choice: ChoiceId) =>
  Object.fromEntries(
    Object.entries({ ...ada, ...words }).filter(([field]) =>
      choices[choice].fields.some((each) => each === field),
    ),
  );

beforeEach(() => desk.reset());

describe('each answer to "What would you like us to do?"', () => {
  test.each(choiceIds)('leads from the first page to a case: %s', async (choice) => {
    const start = await visit('/en');
    expect(start.body).toContain(`href="/en/request/${choice}"`);
    const { status, body } = await submit(choice, filledFor(choice));
    expect(status).toBe(200);
    expect(body).toContain(references()[0] ?? 'no case');
    const { caseFile, messages } = await theCase();
    const [first] = caseFile.items;
    if (choices[choice].ask) expect(first).toMatchObject(choices[choice].ask);
    expect(messages[0]).toMatchObject({ channel: 'form', form: { choice } });
  });

  test.each(choiceIds)('asks for nothing that it does not need: %s', async (choice) => {
    const { body } = await visit(`/en/request/${choice}`);
    const asked = [...body.matchAll(/name="(who|name|address|account|link|postal|country|message)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(asked)).toEqual(new Set(choices[choice].fields));
    expect(body).not.toMatch(/type="(file|password)"|passport number/);
  });

  test('of an opt-out is an address and nothing more', () => {
    expect(choices['opt-out'].fields).toEqual(['address']);
  });

  test('a complaint stands in the queue of Europe only where the person lives there', async () => {
    const queueFrom = async (country: string) => {
      desk.reset();
      await submit('complaint', { ...ada, country, message: 'You gave my number to a call centre.' });
      return (await theCase()).caseFile.items[0]?.queue;
    };
    expect(await queueFrom('FR')).toBe('eu-complaint');
    expect(await queueFrom('GB')).toBe('eu-complaint');
    expect(await queueFrom('US')).toBe('general');
  });

  test('a deletion for a child is the ask of a child, before others', async () => {
    await submit('erasure', { ...ada, who: 'child', message: '' });
    const { caseFile } = await theCase();
    expect(caseFile.items[0]).toMatchObject({ kind: 'child', queue: 'deletion' });
    expect(caseFile.flags).toContain('child');
  });

  test('somebody who acts for another is flagged as an agent', async () => {
    await submit('access', { ...ada, who: 'somebody-else' });
    expect((await theCase()).caseFile.flags).toContain('agent');
  });
});

describe('a form', () => {
  test('and a mail with the same request give the same case', async () => {
    const text = 'Please delete my account and all my data. I live in France.';
    await receiveMail(world)(delivered(desk, rawMail({ text })));
    const byMail = (await theCase()).caseFile;
    desk.reset();
    await submit('erasure', { ...ada, country: 'FR', message: text });
    const byForm = (await theCase()).caseFile;
    const shape = ({ items, person, residence, language }: typeof byMail) => ({
      address: person.address,
      residence,
      language,
      items: items.map(({ kind, queue, state, clocks }) => ({
        kind,
        queue,
        state,
        rules: clocks.map(({ rule }) => rule),
      })),
    });
    expect(shape(byForm)).toEqual(shape(byMail));
  });

  test('whose words ask something else shows staff both', async () => {
    await submit('access', { ...ada, message: 'Please delete my account and everything about me.' });
    const { items } = (await theCase()).caseFile;
    expect(items.map(({ kind }) => kind)).toEqual(['access', 'erasure']);
    expect(items[0]?.needsReview).toBe(true);
    expect(items[0]?.why[0]?.concept).toBe('chosen in the form');
  });

  test('whose words say what was chosen needs no review', async () => {
    await submit('erasure', { ...ada, message: 'Please delete my account.' });
    expect((await theCase()).caseFile.items).toMatchObject([{ kind: 'erasure', needsReview: false }]);
  });

  test('sent twice, by an impatient finger or a lost connection, is one case with one receipt', async () => {
    const url = '/en/request/other';
    const form = { stamp: stampOf(await visit(url)), ...ada, message: 'Hello', step: 'send' };
    const first = await visit(url, { form, follow: false });
    desk.passMinutes(3);
    const second = await visit(url, { form, follow: false });
    expect(references()).toHaveLength(1);
    expect(second.headers.location).toBe(first.headers.location);
  });

  test('sent again with other words from the back button is kept beside the first, without a second letter', async () => {
    const url = '/en/request/other';
    const form = { stamp: stampOf(await visit(url)), ...ada, step: 'send' };
    await visit(url, { form: { ...form, message: 'Hello' } });
    desk.passMinutes(1);
    const { status } = await visit(url, { form: { ...form, message: 'Hello, and one thing more' } });
    expect(status).toBe(200);
    expect(references()).toHaveLength(1);
    const { messages, letters } = await theCase();
    expect(messages.map(({ text }) => text)).toEqual(['Hello', 'Hello, and one thing more']);
    expect(letters).toHaveLength(1);
  });

  test('in two tabs is two cases', async () => {
    for (const message of ['One', 'Two']) await submit('other', { ...ada, message });
    expect(references()).toHaveLength(2);
  });

  test.each(['', 'made-up', 'a.b'])(
    'with the stamp "%s" loses nothing: the page comes back with a new one',
    async (stamp) => {
      const page = await visit('/en/request/other', {
        form: { stamp, ...ada, message: 'Kept words', step: 'send' },
      });
      expect(page.status).toBe(400);
      expect(page.body).toContain('Kept words');
      expect(references()).toEqual([]);
      const again = await visit('/en/request/other', {
        form: { stamp: stampOf(page), ...ada, message: 'Kept words', step: 'send' },
      });
      expect(again.status).toBe(200);
      expect(references()).toHaveLength(1);
    },
  );

  test('that was open for a day gets a new stamp and keeps what was typed', async () => {
    const stamp = stampOf(await visit('/en/request/other'));
    desk.passMinutes(25 * 60);
    const page = await visit('/en/request/other', {
      form: { stamp, ...ada, message: 'Slow words', step: 'send' },
    });
    expect(page.status).toBe(400);
    expect(page.body).toContain('Slow words');
    expect(stampOf(page)).not.toBe(stamp);
  });

  test.each([
    ['other', { message: '' }, 'message', 'Tell us in your own words what it is about.'],
    ['other', { message: 'x'.repeat(20_001) }, 'message', 'Your message can have at most 20,000 characters.'],
    ['other', { address: '' }, 'address', 'Enter your email address, so that we can answer you.'],
    ['other', { address: 'ada at example' }, 'address', 'Enter an email address like name@example.org.'],
    [
      'other',
      { address: 'a@b.example, c@d.example' },
      'address',
      'Enter an email address like name@example.org.',
    ],
    [
      'other',
      { address: `${'a'.repeat(250)}@example.net` },
      'address',
      'An email address can have at most 254 characters.',
    ],
    ['other', { country: 'Atlantis' }, 'country', 'Choose a country from the list, or leave it out.'],
    ['other', { name: 'n'.repeat(201) }, 'name', 'Your name can have at most 200 characters.'],
    ['access', { who: 'nobody' }, 'who', 'Choose who it is about.'],
    ['access', { account: 'a'.repeat(301) }, 'account', 'This can have at most 300 characters.'],
    [
      'content-removal',
      { link: 'l'.repeat(2001) },
      'link',
      'A web address can have at most 2,000 characters.',
    ],
    [
      'breach-written-notice',
      { postal: '' },
      'postal',
      'Enter the postal address to which the letter should go.',
    ],
  ] as const)(
    '%s with %o says at the field and on top what to put right, and keeps what was typed',
    async (choice, wrong, field, sentence) => {
      const { status, body } = await submit(choice, { ...filledFor(choice), ...wrong });
      expect(status).toBe(400);
      expect(body).toContain(`<a href="#${field}">${sentence}</a>`);
      expect(body).toContain(`id="${field}-error"`);
      if (field !== 'name') expect(body).toContain('value="Ada Example"');
      expect(body).toMatch(/<title>Error: /);
      expect(references()).toEqual([]);
    },
  );

  test('can be changed after the look at it, with everything still there', async () => {
    const url = '/en/request/access';
    const form = {
      stamp: stampOf(await visit(url)),
      ...ada,
      who: 'child',
      country: 'SE',
      message: 'All of it',
    };
    const check = await visit(url, { form: { ...form, step: 'check' } });
    expect(check.body).toContain('Sweden');
    const change = await visit(url, { form: { ...form, step: 'change' } });
    expect(change.body).toMatch(/value="child" checked/);
    expect(change.body).toContain('<option value="SE" selected>');
    expect(references()).toEqual([]);
  });

  test('of five megabytes gets a page that says so, and nothing is read', async () => {
    const { status, body } = await visit('/de/request/other', {
      form: { ...ada, message: 'x'.repeat(5_000_000) },
    });
    expect(status).toBe(413);
    expect(body).toContain('mailto:privacy@example.org');
    expect(references()).toEqual([]);
  });

  test('without a mail address is taken for a written notice, and the receipt says to keep it', async () => {
    const { body } = await submit('breach-written-notice', { name: 'Ada', postal: words.postal });
    expect(body).toContain('You gave us no email address');
    const { caseFile, letters, messages } = await theCase();
    expect(caseFile.person).toEqual({ name: 'Ada', address: '' });
    expect(letters).toEqual([]);
    expect(messages[0]?.form?.postal).toBe(words.postal);
  });

  test('shows hostile words as words, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (noise) => {
        const name = `"><script>alert(1)</script>${noise}`;
        const { body } = await visit('/en/request/other', {
          form: { ...ada, name, address: '', step: 'check' },
        });
        expect(body).not.toContain('<script');
        expect(body).toContain('&lt;script');
      }),
      { numRuns: 50 },
    );
  });

  test('takes marks that turn the reading direction out of what was typed, and keeps emoji', async () => {
    await submit('other', { ...ada, name: 'Ada \u202Eexe.fdp', message: 'Thanks 👩‍👧 \u202Eolleh' });
    const { caseFile, messages } = await theCase();
    expect(caseFile.person.name).toBe('Ada exe.fdp');
    expect(messages[0]?.text).toBe('Thanks 👩‍👧 olleh');
  });
});

describe('abuse', () => {
  test('a form that a machine filled in is held where staff see it, and nobody is mailed', async () => {
    const url = '/en/request/erasure';
    const form = { stamp: stampOf(await visit(url)), ...ada, who: 'myself', website: 'https://spam.example' };
    const check = await visit(url, { form: { ...form, step: 'check' } });
    expect(check.body).toContain('name="website"');
    const { body } = await visit(url, { form: { ...form, step: 'send' } });
    expect(body).toContain('looks at your message first');
    const { caseFile, letters } = await theCase();
    expect(caseFile.flags).toContain('held');
    expect(caseFile.silence).toBe('held');
    expect(caseFile.items).toMatchObject([{ queue: 'deletion', needsReview: true, state: 'open' }]);
    expect(letters).toEqual([]);
  });

  test('what comes faster than anybody types, and full of links, is held', async () => {
    await submit('other', { ...ada, message: 'Buy https://a.example and https://b.example' });
    expect((await theCase()).caseFile.silence).toBe('held');
  });

  test('a person who is quick is not held', async () => {
    await submit('other', { ...ada, message: 'Please delete my account.' });
    expect((await theCase()).caseFile.silence).toBeUndefined();
  });

  test('many forms from one network in an hour are held, and very many are refused with the mail address', async () => {
    await submit('other', { ...ada, message: 'One' });
    const key =
      [...aws.rows.entries()].find(([, row]) => String(row.PK).startsWith('LIMIT#network#'))?.[0] ?? '';
    aws.rows.set(key, { ...aws.rows.get(key), attempts: 200 });
    await submit('other', { ...ada, message: 'Two' });
    expect(
      rows('CASE')
        .map(({ silence }) => silence)
        .sort(),
    ).toEqual(['held', undefined]);
    aws.rows.set(key, { ...aws.rows.get(key), attempts: 2000 });
    const refused = await submit('other', { ...ada, message: 'Three' });
    expect(refused.status).toBe(429);
    expect(refused.body).toContain('mailto:privacy@example.org');
    expect(references()).toHaveLength(2);
    const elsewhere = await submit('other', { ...ada, message: 'Four' }, { source: '198.51.100.9' });
    expect(elsewhere.status).toBe(200);
  });

  test('no network address is kept as it is', async () => {
    await submit('other', { ...ada, message: 'Hello' });
    expect(JSON.stringify([...aws.rows.values()])).not.toContain('192.0.2');
  });
});

describe('languages', () => {
  test('the address comes before the browser, the browser before the operator', async () => {
    const languageOf = async (url: string, accept?: string) =>
      /<html lang="(\w+)"/.exec(
        (await visit(url, accept ? { headers: { 'accept-language': accept } } : {})).body,
      )?.[1];
    expect(await languageOf('/')).toBe('en');
    expect(await languageOf('/', 'xx, de-AT;q=0.8, fr;q=0.9')).toBe('fr');
    expect(await languageOf('/', 'nb-NO')).toBe('no');
    expect(await languageOf('/de', 'fr')).toBe('de');
    expect(await languageOf('/', `${'x,'.repeat(5000)}de`)).toBe('en');
  });

  test('an unknown language, choice or page is a kind page that says so, in the language of the browser', async () => {
    for (const url of [
      '/xx',
      '/xx/request/erasure',
      '/en/request/nothing',
      '/en/receipt/false',
      '/a/b/c/d',
    ]) {
      const { status, body } = await visit(url, { headers: { 'accept-language': 'de' } });
      expect(status, url).toBe(404);
      expect(body).toContain('mailto:privacy@example.org');
    }
  });

  test('a program that asks for what is not there gets problem details', async () => {
    const { status, headers } = await visit('/v1/nothing', { headers: { accept: 'application/json' } });
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
  });

  test('the letter is in the language of the page where the words are too few to tell', async () => {
    await submit('erasure', { ...ada, message: 'ok' }, { language: 'de' });
    expect((await theCase()).caseFile.language).toBe('de');
  });
});

describe('what every page is', () => {
  test('without a script, without anything from elsewhere', async () => {
    for (const url of [
      '/',
      '/en',
      '/en/request/erasure',
      '/en/receipt',
      '/en/status',
      '/en/promises',
      '/en/notices',
    ]) {
      const { headers, body } = await visit(url);
      expect(body, url).not.toMatch(/<script|\son\w+=|javascript:|style="|src=/);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('kept by nobody where it shows what somebody typed, and for ever where its name changes with its content', async () => {
    expect((await submit('other', { ...ada, message: 'Hello' })).headers['cache-control']).toBe('no-store');
    expect((await visit('/en/request/other')).headers['cache-control']).toBe('private, no-cache');
    const [, sheet = ''] = /href="(\/assets\/\w+\.css)"/.exec((await visit('/')).body) ?? [];
    const { status, headers } = await visit(sheet);
    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
    expect((await visit('/assets/other.css')).status).toBe(404);
  });

  test('packed as the browser takes it', async () => {
    const { headers } = await visit('/en', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toContain('accept-encoding');
  });

  test('a fault is a page that says where to write instead', async () => {
    aws.fault = () => 'fail-before';
    const { status, body } = await submit('other', { ...ada, message: 'Hello' });
    aws.fault = () => undefined;
    expect(status).toBe(500);
    expect(body).toContain('Something went wrong on our side');
  });
});

describe('the page of promises', () => {
  const score = { running: 1, late: 1, kept: 8, missed: 1, keptRate: 0.8 };
  const figures = {
    since: '2025-01-01',
    duties: [{ rule: 'promise-access', is: 'promise', source: '', confirmed: true, queues: [], ...score }],
  } as const;

  test('says each promise word for word, with its period and the version of the policy', async () => {
    const { body } = await visit('/en/promises');
    expect(body).toContain('We answer your request within 30 days.');
    expect(body).toContain('We answer within 30 days.');
    expect(body).toContain('From the policy of 2026-01');
  });

  test('tells how often each was kept only where the operator wants it', async () => {
    const frame = frameIn('en', world.desk);
    expect(promisesPage(frame)).not.toContain('Kept since');
    expect(promisesPage(frame, figures)).toContain('Kept since 1 January 2025: 8 of 10');
    expect((await visit('/en/promises')).body).not.toContain('Kept since');
  });
});
