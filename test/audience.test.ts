// Who is affected, from the file to the last erased row: no one twice, no one missed, whatever crashes in between.
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { audienceSchema, peopleSchema, previewSchema } from '../functions/adapters/audience-schemas.ts';
import { noticeChanged } from '../functions/desk/notices/notice.ts';
import { personOf } from '../functions/desk/written-notice/entry.ts';
import { runNotices } from '../functions/run-notices.ts';
import type { World } from '../functions/world.ts';
import { noticeCalls, type StaffCall } from './a-staff-call.ts';
import type { Fault, MemoryAws } from './aws/memory-aws.ts';
import { type DeskInMemory, deskInMemory } from './simulator/desk-in-memory.ts';
import { imports, liveImport } from './simulator/imports.ts';
import { withoutWaiting } from './simulator/timers.ts';

let desk: DeskInMemory;
let aws: MemoryAws;
let world: World;
let call: ReturnType<typeof noticeCalls>;
let run: () => Promise<void>;
const officer: StaffCall = { groups: '[officer]', sub: 'one' };
const auditor: StaffCall = { groups: '[auditor]' };
const agent: StaffCall = { groups: '[agent]' };
/** Not much longer than the longest row, so that a small file has several stretches. */
const stretch = 160 * 1024;
const day = 24 * 60;

let reference = '';
beforeEach(async () => {
  // A new one each time: what a crash left hanging in the one before must not reach into this one.
  desk = deskInMemory();
  ({ aws, world } = desk);
  call = noticeCalls(desk);
  run = runNotices(world, stretch);
  reference = await opened();
});

const opened = async (): Promise<string> => {
  const body = { kind: 'breach', title: 'Open bucket' };
  return (
    await call('POST /v1/notices', {
      ...officer,
      body,
      headers: { 'idempotency-key': `${aws.calls.length}` },
    })
  ).body.reference;
};

const uploaded = async (content: string | Uint8Array, to = reference): Promise<string> => {
  const { status, body } = await call('POST /v1/notices/{reference}/audience', {
    ...officer,
    path: { reference: to },
    body: {},
  });
  expect(status, body.detail).toBe(201);
  aws.objects.set(body.fields.key, Buffer.from(content));
  return body.upload;
};
const on = (what: string, upload: string, body: object, how: StaffCall = officer) =>
  call(`POST /v1/notices/{reference}/audience/{upload}/${what}`, {
    ...how,
    path: { reference, upload },
    body,
  });
const previewed = async (upload: string, body: object = {}) => (await on('preview', upload, body)).body;
const begun = async (content: string | Uint8Array, more: object = {}): Promise<string> => {
  const upload = await uploaded(content);
  const { mapping } = await previewed(upload, more);
  const answer = await on('import', upload, { mapping, ...more });
  expect(answer.status, answer.body.detail).toBe(200);
  return upload;
};
const audience = async () =>
  v.parse(
    audienceSchema,
    (await call('GET /v1/notices/{reference}/audience', { ...auditor, path: { reference } })).body,
  );
const setAside = async (upload: string) => {
  const { body } = await call('GET /v1/notices/{reference}/audience/{upload}/set-aside', {
    ...officer,
    path: { reference, upload },
  });
  const files = [...aws.objects.entries()].filter(([key]) =>
    key.startsWith(`audiences/${reference}/${upload}.set-aside`),
  );
  return { ...body, text: files.map(([, bytes]) => Buffer.from(bytes).toString()).join('') };
};
const asked = async (body: object, how: StaffCall = agent) =>
  (await call('POST /v1/notices/{reference}/audience/people', { ...how, path: { reference }, body })).body;
const persons = () => [...aws.recipients.values()].filter(({ SK }) => String(SK).startsWith('PERSON#'));

const small =
  'name,mail,street,zip,city,country\nAnna,anna@example.com,,,,DE\nBen,,Weg 1,1010,Wien,AT\nCarl,,,,,FR\n';

describe('a file of people', () => {
  test('is looked at before it is imported, and nobody is in the audience yet', async () => {
    const upload = await uploaded(small);
    const { status, body } = await on('preview', upload, {});
    expect(status).toBe(200);
    expect(v.parse(v.strictObject(previewSchema.entries), body)).toMatchObject({
      encoding: 'utf-8',
      separator: ',',
      rows: 3,
      unreachable: 1,
      missing: [expect.stringMatching(/which data/)],
    });
    expect(persons()).toEqual([]);
    const rows = [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('ACCESS#'));
    expect(rows).toMatchObject([{ PK: `NOTICE#${reference}`, actor: 'staff:one' }]);
  });

  test('becomes people, each with the way to them, counted where they live', async () => {
    const upload = await begun(small);
    expect((await audience()).imports).toMatchObject([{ id: upload, state: 'importing', people: 0 }]);
    await run();
    expect(await audience()).toMatchObject({
      imports: [{ state: 'imported', rows: 3, people: 3, joined: 0, setAside: 0, unreachable: 1 }],
      people: 3,
      variants: expect.arrayContaining([
        { residence: 'DE', language: '', way: 'mail', people: 1 },
        { residence: 'AT', language: '', way: 'letter', people: 1 },
        { residence: 'FR', language: '', way: 'none', people: 1 },
      ]),
      states: { due: 2, unreachable: 1 },
    });
    expect(await world.notices.underWay(world.now())).toEqual([]);
  });

  test('sets rows aside with line and reason, as texts that no spreadsheet computes', async () => {
    const upload = await begun('name,mail\nAnna,anna@example.com\n,=HYPERLINK("x")\n"open,x\n');
    await run();
    const { rows, files, text } = await setAside(upload);
    expect({ rows, files: files.length }).toEqual({ rows: 2, files: 1 });
    expect(text).toBe(
      [
        'line,reason,row',
        '3,"The row has neither a usable mail address, nor a name with a postal address, nor a name.",",=HYPERLINK(""x"")"',
        '4,"A quotation mark opens and is never closed, so nobody can tell where the row ends.","""open,x"',
        '',
      ].join('\r\n'),
    );
    expect([...aws.objects.keys()].filter((key) => key.includes('.part-'))).toEqual([]);
  });

  test('joins who is in it twice, and who is in another file, and says how many', async () => {
    await begun(
      'name,mail,zip\nAnna,anna@example.com,1\nAnna A.,ANNA@example.com,2\nBen,ben@example.com,3\n',
    );
    await run();
    await begun('mail;name;street;city\nben@example.com;;Weg 1;Wien\ncarl@example.com;Carl;;\n');
    await run();
    expect((await audience()).imports).toMatchObject([
      { rows: 3, people: 2, joined: 1 },
      { rows: 2, people: 1, joined: 1 },
    ]);
    expect(persons()).toHaveLength(3);
    const { people } = v.parse(
      v.strictObject(peopleSchema.entries),
      await asked({ address: 'Ben@example.com' }),
    );
    expect(people).toMatchObject([{ name: 'Ben', postal: 'Weg 1\nWien', way: 'mail', state: 'due' }]);
  });

  test('is not imported twice, unless staff insist; then it changes nothing', async () => {
    await begun(small);
    const again = await uploaded(small);
    const { mapping } = await previewed(again);
    expect(await on('import', again, { mapping })).toMatchObject({ status: 409 });
    await run();
    expect((await on('import', again, { mapping })).body.detail).toMatch(/brought in before/);
    expect((await on('import', again, { mapping, again: true })).status).toBe(200);
    expect((await on('import', again, { mapping, again: true })).body.detail).toMatch(/imported already/);
    await run();
    expect(await audience()).toMatchObject({
      people: 3,
      imports: [
        { people: 3, joined: 0 },
        { people: 0, joined: 3 },
      ],
    });
  });

  test('is imported once by two requests with the same key', async () => {
    const upload = await uploaded(small);
    const { mapping } = await previewed(upload);
    const how = { ...officer, headers: { 'idempotency-key': 'one' } };
    expect((await on('import', upload, { mapping }, how)).status).toBe(200);
    expect((await on('import', upload, { mapping }, how)).status).toBe(200);
    expect((await audience()).imports).toHaveLength(1);
  });

  test('in another encoding with semicolons is read as it was meant', async () => {
    const upload = await begun(Buffer.from('Name;E-Mail\nJörg Groß;j@example.com\n', 'latin1'));
    expect((await previewed(upload)).doubts.join()).toMatch(/not in UTF-8/);
    await run();
    expect((await asked({ address: 'j@example.com' })).people[0].name).toBe('Jörg Groß');
  });

  test('with only a header has nobody in it, and an empty one is refused', async () => {
    await begun('name,mail\n');
    await run();
    expect((await audience()).imports).toMatchObject([{ state: 'imported', rows: 0, people: 0 }]);
    const empty = await on('preview', await uploaded('\n'), {});
    expect(empty).toMatchObject({ status: 400, body: { detail: 'The file is empty.' } });
  });

  test('without a line end is passed over in stretches, and what comes behind is read', async () => {
    const upload = await begun(`name,mail\n${'x'.repeat(900 * 1024)}\nAnna,anna@example.com\n`);
    await run();
    expect((await audience()).imports).toMatchObject([{ state: 'imported', people: 1, setAside: 1 }]);
    const { text } = await setAside(upload);
    expect(text).toMatch(/^2,"The row is longer than 64 KB/m);
    expect(text.length).toBeLessThan(2000);
  });

  test.each([
    [{ columns: { address: ['nonsense'] } }, /no column nonsense\. It has: name, mail/],
    [{ columns: { name: ['name'] } }, /nobody could be told/],
  ])('is refused by a mapping that does not fit: %j', async (mapping, sentence) => {
    const answer = await on('import', await uploaded(small), { mapping });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(sentence);
  });

  test('that nobody has sent yet is missing', async () => {
    const answer = await on('preview', 'x'.repeat(22), {});
    expect(answer).toMatchObject({ status: 404, body: { detail: expect.stringMatching(/Send the form/) } });
  });

  test('in whose place another one lies is not read: its columns were never looked at', async () => {
    const upload = await begun(small);
    aws.objects.set(`audiences/${reference}/${upload}`, Buffer.from('another'.repeat(50)));
    await run();
    expect((await audience()).imports).toMatchObject([
      { state: 'failed', failure: expect.stringMatching(/another one/) },
    ]);
    expect(persons()).toEqual([]);
  });

  test('takes nobody in once the notice is proposed, or is withdrawn while it is read', async () => {
    await begun(small);
    await call('POST /v1/notices/{reference}/withdraw', {
      ...officer,
      path: { reference },
      body: { because: 'x' },
    });
    await run();
    expect((await audience()).imports).toMatchObject([{ state: 'failed', people: 0 }]);
    const refused = await call('POST /v1/notices/{reference}/audience', {
      ...officer,
      path: { reference },
      body: {},
    });
    expect(refused.status).toBe(409);
  });

  test('is an officer’s to bring in; auditors read numbers, agents look for one person', async () => {
    const upload = await begun(small);
    for (const how of [agent, auditor]) {
      expect((await on('preview', upload, {}, how)).status).toBe(403);
      expect((await on('import', upload, { mapping: { columns: {} } }, how)).status).toBe(403);
    }
    await run();
    expect((await asked({ address: 'anna@example.com' })).people).toHaveLength(1);
    expect((await asked({ name: 'ben', postal: 'Weg 1, 1010 Wien' })).people).toMatchObject([
      { way: 'letter' },
    ]);
    expect((await asked({ address: 'else@example.com' })).people).toEqual([]);
    const { status } = await call('GET /v1/notices/{reference}/audience/{upload}/set-aside', {
      ...agent,
      path: { reference, upload },
    });
    expect(status).toBe(403);
  });
});

describe('who stands in the register of written notice', () => {
  const enter = (wish: { name?: string; address?: string; postal?: string; confirmedAt?: string }) => {
    const whole = { since: '2026-01-01', name: '', address: '', language: 'de', ...wish };
    return world.written.enter(personOf(whole) ?? '', { what: 'enter', wish: whole }, 'staff:one');
  };

  test('gets a letter to the better address; whoever is not in the file is not affected', async () => {
    await enter({
      address: 'anna@example.com',
      name: 'Anna',
      postal: 'Neue Str. 2\n10115 Berlin',
      confirmedAt: '2026-01-01',
    });
    await enter({ name: 'Ben', postal: 'WEG 1, 1010 Wien' });
    await enter({ address: 'stranger@example.com', postal: 'Elsewhere 1' });
    await begun(small);
    await run();
    const { people, variants } = await audience();
    expect(people).toBe(3);
    expect(variants).toContainEqual({ residence: 'DE', language: '', way: 'letter', people: 1 });
    const { people: found } = await asked({ address: 'anna@example.com' });
    expect(found).toMatchObject([{ wantsLetter: true, way: 'letter', postal: 'Neue Str. 2\n10115 Berlin' }]);
    const { people: ben } = await asked({ name: 'Ben', postal: 'Weg 1\n1010 Wien' });
    expect(ben).toMatchObject([{ wantsLetter: true, way: 'letter' }]);
  });

  test('is found by name and postal address, though the file knows the mail address too', async () => {
    await enter({ name: 'Dora', postal: 'Rue 3\n75001 Paris' });
    await begun('name,mail,street,zip,city\nDora,dora@example.com,Rue 3,75001,Paris\n');
    await run();
    expect((await asked({ address: 'dora@example.com' })).people).toMatchObject([
      { wantsLetter: true, way: 'letter' },
    ]);
  });

  test('gets no letter to an address that somebody only typed, where the operator knows another', async () => {
    await enter({ address: 'eve@example.com', postal: 'Attacker 1' });
    await begun('name,mail,street,zip,city\nEve,eve@example.com,Own 1,1010,Wien\n');
    await run();
    expect((await asked({ address: 'eve@example.com' })).people).toMatchObject([
      { wantsLetter: true, way: 'letter', postal: 'Own 1\n1010 Wien' },
    ]);
  });

  test('and withdraws before it goes out is told by mail, and the better address is gone', async () => {
    const known = await enter({ address: 'anna@example.com', postal: 'Neue Str. 2' });
    await begun(small);
    await run();
    await world.written.change(
      known?.person ?? '',
      { what: 'withdraw', why: 'person-withdrew' },
      'staff:one',
    );
    const deed = { by: 'staff:one', at: world.now(), desk: world.desk } as const;
    await world.notices.change(reference, (notice) =>
      noticeChanged(notice, { state: 'running', startedAt: deed.at }, 'start-notice', {}, deed),
    );
    await run();
    expect((await asked({ address: 'anna@example.com' })).people).toMatchObject([
      { wantsLetter: false, way: 'mail', postal: '' },
    ]);
    expect(JSON.stringify(persons())).not.toContain('Neue Str.');
  });
});

describe('a crash', () => {
  const filler = 'f'.repeat(4_000);
  const rows = Array.from({ length: 100 }, (_, n) => {
    if (n % 30 === 7) return `,nobody ${n},${filler}`;
    return `P${n},p${n % 70}@example.com,${filler}`;
  });
  const file = `name,mail,note\n${rows.join('\n')}\n`;
  const addresses = new Set(rows.flatMap((row) => /p\d+@example\.com/.exec(row)?.[0] ?? []));
  const aside = rows.filter((row) => row.startsWith(',')).length;

  /** One run, until it ends or a call takes it down. */
  const runOrCrash = (fault: Fault, nth: number): Promise<'ended' | 'crashed'> => {
    let left = nth;
    const { promise: crashed, resolve } = Promise.withResolvers<'crashed'>();
    aws.crashed = () => resolve('crashed');
    aws.fault = () => (left-- === 0 ? fault : undefined);
    return Promise.race([
      run().then(
        () => 'ended' as const,
        () => 'ended' as const,
      ),
      crashed,
    ]);
  };

  test.each<[Fault, number]>([
    ['crash-before', 0],
    ['crash-after', 1],
    ['fail-before', 2],
    ['fail-after', 3],
  ])(
    '(%s) at any call loses nobody, doubles nobody, and every number is right',
    async (fault, turn) => {
      const upload = await begun(file);
      const start = {
        rows: structuredClone(aws.rows),
        recipients: structuredClone(aws.recipients),
        objects: structuredClone(aws.objects),
      };
      const before = aws.calls.length;
      await run();
      const calls = aws.calls.length - before;
      expect(calls).toBeGreaterThan(600);
      const expected = await audience();
      expect(expected.imports).toMatchObject([
        { people: addresses.size, setAside: aside, rows: rows.length },
      ]);
      const expectedText = (await setAside(upload)).text;
      // Each kind of fault takes other calls: the first and the last ones closely, and some of the many alike in between.
      const points = Array.from({ length: calls }, (_, n) => n).filter(
        (n) => ((n < 12 || n > calls - 12) && n % 4 === turn) || n % 151 === 17 + turn * 37,
      );
      for (const nth of points) {
        Object.assign(aws, structuredClone(start));
        await withoutWaiting(() => runOrCrash(fault, nth));
        aws.fault = () => undefined;
        desk.passMinutes(3);
        await run();
        const { asOf: _, ...found } = await audience();
        const { asOf: __, ...wanted } = expected;
        expect({ nth, ...found }).toEqual({ nth, ...wanted });
        expect(persons()).toHaveLength(addresses.size);
        expect((await setAside(upload)).text).toBe(expectedText);
      }
    },
    120_000,
  );

  test('of nobody: two runs at the same time read a file once', async () => {
    await begun(file);
    await Promise.all([run(), run(), run()]);
    desk.passMinutes(3);
    await run();
    expect((await audience()).imports).toMatchObject([
      { state: 'imported', people: addresses.size, rows: rows.length },
    ]);
  });

  test('of nobody: a run whose time is over goes on in the next', async () => {
    await begun(file);
    let calls = 0;
    const slow = { ...world, now: () => new Date(Date.parse(world.now()) + calls++ * 20_000).toISOString() };
    for (let n = 0; n < 60 && (await world.notices.underWay(world.now())).length > 0; n++) {
      calls = 0;
      await runNotices(slow, stretch)();
      desk.passMinutes(10);
    }
    expect((await audience()).imports).toMatchObject([
      { state: 'imported', people: addresses.size, setAside: aside },
    ]);
  });
});

test('lives of imports keep every promise: npm run simulate -- --of imports lives through many', async () => {
  await withoutWaiting(() =>
    fc.assert(
      fc.asyncProperty(imports, async (life) => {
        expect(await liveImport(life)).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    ),
  );
}, 120_000);

describe('people of a notice', () => {
  const withdrawn = () =>
    call('POST /v1/notices/{reference}/withdraw', {
      ...officer,
      path: { reference },
      body: { because: 'x' },
    });

  test('go with files and set-aside rows after the days of the config, and numbers stay', async () => {
    const upload = await begun(`${small},nobody\n`);
    await uploaded('never imported');
    await run();
    aws.objects.set(`letters/${reference}/1.pdf`, Buffer.from('Ben, Weg 1'));
    aws.objects.set('letters/NO-ELSE/1.pdf', Buffer.from('Somebody else'));
    await withdrawn();
    desk.passMinutes(729 * day);
    await run();
    expect(persons()).toHaveLength(3);
    desk.passMinutes(2 * day);
    await run();
    expect(persons()).toEqual([]);
    expect([...aws.objects.keys()].filter((key) => /^(audiences|letters)/.test(key))).toEqual([
      'letters/NO-ELSE/1.pdf',
    ]);
    expect(JSON.stringify([...aws.recipients.values()])).not.toMatch(/anna|Ben|Wien/);
    expect((await audience()).people).toBe(3);
    expect((await setAside(upload)).files).toEqual([]);
    const { body } = await call('GET /v1/notices/{reference}/audit', { ...auditor, path: { reference } });
    expect(body.entries.at(-1)).toMatchObject({ rule: 'erase-audience', actor: 'desk' });
    const version = (await world.notices.find(reference))?.version;
    desk.passMinutes(5 * day);
    await run();
    expect((await world.notices.find(reference))?.version).toBe(version);
  });

  test.each<[Fault]>([['crash-before'], ['crash-after'], ['fail-after']])(
    'are all gone though the sweep is cut off again and again (%s)',
    async (fault) => {
      await begun(small);
      await run();
      await withdrawn();
      desk.passMinutes(731 * day);
      await withoutWaiting(async () => {
        for (let round = 0; round < 16; round++) {
          let left = 3 + round * 19;
          const { promise, resolve } = Promise.withResolvers<void>();
          aws.crashed = resolve;
          aws.fault = () => (left-- === 0 ? fault : undefined);
          await Promise.race([run().catch(() => {}), promise]);
        }
      });
      aws.fault = () => undefined;
      await run();
      expect(persons()).toEqual([]);
      expect((await world.notices.find(reference))?.audienceErasedAt).toBeDefined();
      const { body } = await call('GET /v1/notices/{reference}/audit', { ...auditor, path: { reference } });
      expect(body.entries.filter(({ rule }: { rule: string }) => rule === 'erase-audience')).toHaveLength(1);
      expect(await world.audience.audiences('9999')).toEqual([]);
    },
    60_000,
  );

  test('of a draft that nobody ever sends go as well; of one that goes out they stay', async () => {
    await begun(small);
    await run();
    desk.passMinutes(729 * day);
    await run();
    expect(persons()).toHaveLength(3);
    desk.passMinutes(2 * day);
    await run();
    expect(persons()).toEqual([]);
    const refused = await call('POST /v1/notices/{reference}/audience', {
      ...officer,
      path: { reference },
      body: {},
    });
    expect(refused.body.detail).toMatch(/erased/);
  });
});
