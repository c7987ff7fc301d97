// Links to a case: nobody makes one, changes one, or reads by one what is another person's; and none leads out of the desk.
import { beforeEach, describe, expect, test } from 'vitest';
import { filesOf } from '../../functions/adapters/added-files.ts';
import { sealLink } from '../../functions/adapters/links.ts';
import { sealReceipt } from '../../functions/adapters/receipts.ts';
import { publicRoutes } from '../../functions/contract.ts';
import { isReference } from '../../functions/desk/reference.ts';
import { staffCalls } from '../a-staff-call.ts';
import { aBrowser } from '../public/a-visit.ts';

const { desk, world, aws, visit, submit, references, mails } = aBrowser();
beforeEach(() => desk.reset());

const ada = { name: 'Ada Example', address: 'ada@example.net', message: 'Ada’s own words' };
const bob = { name: 'Bob Stranger', address: 'bob@example.com', message: 'Bob’s own words' };

/** A case from the form; its link from the letter. */
async function opened(person: typeof ada) {
  const before = new Set(references());
  await submit('other', person);
  const reference = references().find((each) => !before.has(each)) ?? '';
  const text = (await mails()).filter(({ to }) => to === person.address).at(-1)?.text ?? '';
  const [link = ''] = /https:\/\/\S+?\/status\/[\w.-]+/.exec(text) ?? [];
  return { reference, link, token: link.replace(/.*\//, '') };
}

describe('a link to a case', () => {
  test('is 132 bits of a secret: with any one character changed, cut or added it opens nothing', async () => {
    const { link, token } = await opened(ada);
    expect((await visit(link)).status).toBe(200);
    const [content = '', mac = ''] = token.split('.');
    expect(mac).toHaveLength(22);
    const turned = (text: string, at: number) =>
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    const near = [
      ...[...content].map((_, at) => `${turned(content, at)}.${mac}`),
      ...[...mac].map((_, at) => `${content}.${turned(mac, at)}`),
      content,
      `${content}.`,
      `.${mac}`,
      `${content}.${mac}A`,
      `${content}=.${mac}`,
      `${content}.${mac.slice(0, -1)}`,
      token.toUpperCase(),
      token.toLowerCase(),
      `${token}.${mac}`,
      `${content}.${mac.toUpperCase()}`,
      `${content}%00.${mac}`,
      ` ${token}`,
    ];
    for (const wrong of near)
      expect([wrong, (await visit(`/en/status/${encodeURIComponent(wrong)}`)).status]).toEqual([wrong, 410]);
  });

  test('of another key, of another purpose, of a time to come or of a reference that is none opens nothing', async () => {
    const { reference } = await opened(ada);
    const ring = await world.keys();
    const at = world.now();
    const [year] = at.split('-');
    const wrong = [
      ring.seal(`code ${reference} ${at} x`),
      ring.seal(`status ${reference}`),
      ring.seal(`status ${reference} never`),
      ring.seal(`visit PD-0000-0000-0 ${at}`),
      ring.seal(`form ${at} x`),
      ring.seal(`items ${reference}`),
      ring.seal(''),
      sealLink(ring, 'status', { reference: '../x', at }),
      sealReceipt(ring, { reference, at, choice: 'other', digest: '0'.repeat(64) }),
      sealLink(ring, 'status', { reference, at: `${Number(year) - 1}-03-02T09:00:00.000Z` }),
    ];
    for (const token of wrong) expect((await visit(`/en/status/${token}`)).status).toBe(410);
  });

  test('shows its own case and no other, also where staff joined both', async () => {
    const [mine, theirs] = [await opened(ada), await opened(bob)];
    expect((await visit(mine.link)).body).not.toMatch(/Bob/);
    const call = staffCalls(desk);
    const merged = await call('POST /v1/cases/{reference}/merge', {
      path: { reference: theirs.reference },
      body: { into: mine.reference, admit: true },
      groups: '[officer]',
    });
    expect(merged.status).toBe(200);
    const { body } = await visit(theirs.link);
    expect(body).not.toMatch(/Ada|ada@/);
  });

  test('adds no file of another case, and no object that is no file of a case', async () => {
    const [mine, theirs] = [await opened(ada), await opened(bob)];
    const keys = [
      `${filesOf(theirs.reference)}file`,
      `${filesOf(mine.reference)}../${theirs.reference}/file`,
      `${filesOf(mine.reference)}../../../mail/delivery-1`,
      `${filesOf(mine.reference)}x/../y`,
      `${filesOf(mine.reference)}`,
      `${filesOf(mine.reference)}a\u0000b`,
      'mail/delivery-1',
      `attachments/form/${mine.reference}`,
    ];
    for (const key of keys) {
      aws.objects.set(key, Buffer.from('%PDF-1.7 of somebody else'));
      expect([key, (await visit(`${mine.link}/file?key=${encodeURIComponent(key)}`)).status]).toEqual([
        key,
        404,
      ]);
    }
    const whole = await world.cases.read(mine.reference);
    expect(whole?.messages.flatMap(({ attachments }) => attachments)).toEqual([]);
  });

  test('cannot be had by counting: references next to one get the same page as one that is not there, and no mail goes out', async () => {
    const { reference } = await opened(ada);
    const answers = new Set<string>();
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const near = [...alphabet].flatMap((a) =>
      [...alphabet].map((b) => `${reference.slice(0, 10)}${a}${b}${reference.slice(12)}`),
    );
    for (const guess of near.filter((each) => isReference(each) && each !== reference).slice(0, 40)) {
      const { status, body } = await visit('/en/status', { form: { reference: guess } });
      answers.add(`${status} ${body.replace(/value="[^"]*"/g, '')}`);
    }
    expect(answers.size).toBe(1);
    expect(await mails()).toHaveLength(1);
  });
});

describe('no page leads out of the desk', () => {
  const elsewhere = [
    '//evil.example',
    '/evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '.evil.example',
    '@evil.example',
    '%2f%2fevil.example',
  ];

  test.each(elsewhere)('by what stands in an address or a field: %s', async (where) => {
    const { link, token } = await opened(ada);
    aws.objects.set(`${filesOf(references()[0] ?? '')}${'f'.repeat(22)}`, Buffer.from('%PDF-1.7'));
    const part = encodeURIComponent(where);
    const query = [
      'next',
      'redirect',
      'url',
      'return',
      'returnTo',
      'continue',
      'success_action_redirect',
      'key',
    ]
      .map((name) => `${name}=${part}`)
      .join('&');
    const form = {
      do: 'confirm',
      next: where,
      redirect: where,
      language: where,
      link: where,
      step: 'send',
      stamp: where,
    };
    const key = encodeURIComponent(`${filesOf(references()[0] ?? '')}${'f'.repeat(22)}`);
    const asked: readonly (readonly [string, Record<string, string>?])[] = [
      [`${link}?${query}`, form],
      [`${link}/file?${query}`],
      [`/${part}/status/${token}/file?key=${key}`],
      [`/${part}/status/${token}?${query}`, form],
      [`/${part}/status?${query}`, { asked: where, code: where }],
      [`/${part}/request/other?${query}`, form],
      [`/en/request/other?${query}`, form],
      [`/${part}?${query}`],
      [`/?${query}`],
    ];
    for (const [url, fields] of asked) {
      const { headers, body } = await visit(url, {
        follow: false,
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', referer: where },
        ...(fields && { form: fields }),
      });
      const to = headers.location;
      if (to !== undefined) expect(String(to)).toMatch(/^\/[a-z]{2,3}(-[A-Za-z]+)?\/(status|receipt)\//);
      expect(body).not.toMatch(/(href|action|src)="[^"]*evil/);
    }
  });
});

test('no page of a person is kept by a browser or by anybody between', async () => {
  const { link, reference } = await opened(ada);
  const receipt = sealReceipt(await world.keys(), {
    reference,
    at: world.now(),
    choice: 'other',
    digest: '0'.repeat(64),
  });
  const token = link.replace(/.*\//, '');
  const mayBeKept =
    /^GET (\/|\/\{language\}(\/(request\/\{choice\}|receipt|status|promises|notices(\/\{reference\})?))?|\/(promises|notices).*|\/assets\/\{name\})$/;
  for (const route of publicRoutes.filter((each) => each !== '$default')) {
    const [method = '', path = ''] = route.split(' ');
    const url = path
      .replace('{language}', 'en')
      .replace('{link}', token)
      .replace('{receipt}', receipt)
      .replace('{choice}', 'other')
      .replace(/\{\w+\}/, 'x');
    const { headers } = await visit(url, { follow: false, ...(method === 'POST' && { form: {} }) });
    if (!mayBeKept.test(route)) expect([route, headers['cache-control']]).toEqual([route, 'no-store']);
    expect([route, headers['referrer-policy'], headers['x-content-type-options']]).toEqual([
      route,
      'no-referrer',
      'nosniff',
    ]);
  }
});
