// Letters on paper over HTTP: the batches, their papers, what could not be set, printing again, the proof of mailing.
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { batchesSchema, refusedLettersSchema } from '../functions/adapters/letter-schemas.ts';
import type { Affectedness } from '../functions/desk/notices/recipient.ts';
import { printLetters } from '../functions/print-letters.ts';
import { noticeCalls, type StaffCall } from './a-staff-call.ts';
import { pagesOfPdf } from './press/pdf-text.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = noticeCalls(desk);
const officer = { groups: '[officer]', sub: 'one' };
const second = { groups: '[officer]', sub: 'two' };
const agent = { groups: '[agent]' };
const auditor = { groups: '[auditor]' };

const people: readonly Partial<Affectedness>[] = [
  { name: 'Anna Nowak', postal: 'ul. Długa 1\n00-238 Warszawa', country: 'PL' },
  { name: 'Emil 😀', postal: 'Am Markt 2\n10115 Berlin', country: 'DE' },
  { name: 'Zoë Núñez', postal: '1234 Elm St\nSan José, CA 95113', country: 'US' },
];
const personOf = (n: number): string => `1#${Buffer.alloc(32, n).toString('base64url')}`;
const nobody: Affectedness = {
  name: '',
  address: '',
  postal: '',
  country: '',
  subdivision: '',
  language: '',
  categories: [],
};

let reference = '';
beforeEach(async () => {
  desk.reset();
  const english = {
    language: 'en',
    subject: 'A breach',
    sections: { 'what-happened': 'Somebody read orders.' },
  };
  const body = { kind: 'breach', title: 'Open bucket', isDrill: true, texts: [english] };
  reference = (await call('POST /v1/notices', { ...officer, body })).body.reference;
  for (const [n, fields] of people.entries())
    await world.recipients.add(
      reference,
      { person: personOf(n), source: `u#${n}`, affected: { ...nobody, ...fields } },
      world.now(),
      1_900_000_000,
    );
  await world.notices.change(reference, (notice) => ({
    notice: { ...notice, version: notice.version + 1, state: 'running' },
    entry: { at: world.now(), actor: 'desk', rule: 'start-notice', about: {} },
  }));
  const order = {
    notice: reference,
    envelope: 'din-5008-b',
    persons: [0, 1].map(personOf),
    date: '2026-03-02',
  } as const;
  const batch = await world.batches.make(order, world.now());
  await world.batches.claim(batch, world.now());
});

const on = (what: string, how: StaffCall, path: Readonly<Record<string, string>> = {}) =>
  call(`POST /v1/notices/{reference}/letters/${what}`, { ...how, path: { reference, ...path } });
const get = (what = '', how: StaffCall = officer, path: Readonly<Record<string, string>> = {}) =>
  call(`GET /v1/notices/{reference}/letters${what}`, { ...how, path: { reference, ...path } });
const print = (batch: number) => printLetters(world)(JSON.stringify({ notice: reference, batch }));
const stateOf = async (n: number) =>
  (await world.recipients.find([reference], [personOf(n)]))[0]?.recipient.state;
const rules = async (): Promise<readonly string[]> =>
  (await world.notices.audit(reference))?.rows.map(({ rule }) => rule) ?? [];

describe('batches of letters', () => {
  test('are listed with what came of each, the last first', async () => {
    await print(1);
    const { batches, cursor } = v.parse(batchesSchema, (await get('', agent)).body);
    expect(cursor).toBeNull();
    expect(batches).toEqual([
      {
        n: 1,
        state: 'printed',
        envelope: 'din-5008-b',
        people: 2,
        letters: 1,
        pages: 1,
        refused: 1,
        isAgain: false,
        date: '2026-03-02',
        madeAt: world.now(),
        printedAt: world.now(),
        mailing: null,
      },
    ]);
  });

  test('are listed page by page', async () => {
    for (let n = 0; n < 4; n++)
      await world.batches.make(
        { notice: reference, envelope: 'us-10', persons: [], date: '2026-03-02' },
        world.now(),
      );
    const numbers: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await get('', { ...officer, query: { limit: '2', ...(cursor && { cursor }) } });
      numbers.push(...page.body.batches.map(({ n }: { n: number }) => n));
      cursor = page.body.cursor ?? undefined;
    } while (cursor);
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
  });

  test('give links to PDF and manifest for a minute, to officers and auditors; taking one is recorded', async () => {
    expect((await get('/{n}/pdf', officer, { n: '1' })).body.detail).toContain('not printed yet');
    await print(1);
    for (const [what, end] of [
      ['pdf', 'pdf'],
      ['manifest', 'csv'],
    ]) {
      const { status, body } = await get(`/{n}/${what}`, auditor, { n: '1' });
      expect(status).toBe(200);
      expect(Date.parse(body.expires) - Date.parse(world.now())).toBe(60_000);
      const { pathname, searchParams } = new URL(body.url);
      expect(pathname).toContain(`letters/${reference}/1.${end}`);
      expect(searchParams.get('response-content-disposition')).toBe(
        `attachment; filename="${reference}-1.${end}"`,
      );
    }
    expect((await get('/{n}/pdf', agent, { n: '1' })).status).toBe(403);
    expect((await get('/{n}/pdf', officer, { n: '7' })).status).toBe(404);
    expect((await get('/{n}/pdf', officer, { n: 'x' })).status).toBe(400);
    expect((await world.notices.audit(reference))?.accesses).toHaveLength(2);
  });
});

describe('letters that could not be set', () => {
  const emil = { person: personOf(1), name: 'Emil Smith', postal: 'Am Markt 2\n10115 Berlin', country: 'DE' };

  test('are listed with the reason and what stands on them; reading is recorded', async () => {
    await print(1);
    const { letters } = v.parse(refusedLettersSchema, (await get('/refused', auditor)).body);
    expect(letters).toEqual([
      {
        person: personOf(1),
        batch: 1,
        reason: 'glyph',
        characters: ['U+1F600'],
        name: 'Emil 😀',
        postal: 'Am Markt 2\n10115 Berlin',
        country: 'DE',
      },
    ]);
    expect((await world.notices.audit(reference))?.accesses).toHaveLength(1);
    expect((await get('/refused', agent)).status).toBe(403);
  });

  test('are put right by an officer and set in a batch of their own; then they are on no list of refused ones', async () => {
    await print(1);
    expect((await on('correct', { ...agent, body: emil })).status).toBe(403);
    const { status, body } = await on('correct', { ...officer, body: emil });
    expect([status, body]).toEqual([202, { batches: [2], letters: 1 }]);
    expect(await rules()).toContain('correct-letter');
    await print(2);
    expect(pagesOfPdf(aws.objects.get(`letters/${reference}/2.pdf`) ?? new Uint8Array())[0]).toContain(
      'Emil Smith',
    );
    expect((await get('/refused')).body.letters).toEqual([]);
    expect((await on('correct', { ...officer, body: emil })).body.detail).toContain('The letter is printed');
  });

  test('are put right where the register of written notice gave the address, too', async () => {
    await print(1);
    const row = [...aws.recipients.values()].find(({ SK }) => SK === `PERSON#${personOf(1)}`);
    if (row) row.written = { name: 'Emil 😀', postal: 'Elsewhere 1', country: 'DE' };
    await on('correct', { ...officer, body: emil });
    expect((await world.recipients.find([reference], [personOf(1)]))[0]?.recipient).toMatchObject({
      name: 'Emil Smith',
      postal: 'Am Markt 2\n10115 Berlin',
      wantsLetter: true,
      state: 'queued',
    });
  });

  test('go into an envelope of the country that they go to now', async () => {
    await print(1);
    await on('correct', {
      ...officer,
      body: { ...emil, postal: '1 Main St\nReno, NV 89501', country: 'US' },
    });
    expect(await world.batches.find(reference, 2)).toMatchObject({ envelope: 'us-10' });
  });

  test.each([
    [{ ...emil, person: 'somebody' }, 400],
    [{ ...emil, name: '' }, 400],
    [{ ...emil, country: 'Germany' }, 400],
    [{ ...emil, person: personOf(9) }, 404],
  ])('are not put right by what makes no sense (%#)', async (body, status) => {
    await print(1);
    expect((await on('correct', { ...officer, body })).status).toBe(status);
  });
});

describe('printing again', () => {
  test('sets letters of the people who are named once more, in a batch that says so', async () => {
    await print(1);
    const { status, body } = await on('print', { ...officer, body: { persons: [personOf(0)] } });
    expect([status, body]).toEqual([202, { batches: [2], letters: 1 }]);
    await print(2);
    const { batches } = (await get()).body;
    expect(batches[0]).toMatchObject({ n: 2, isAgain: true, letters: 1 });
    expect(await rules()).toContain('print-again');
  });

  test('that is repeated before the batch is set orders it again, and nobody gets a third letter', async () => {
    await print(1);
    for (let n = 0; n < 2; n++)
      expect((await on('print', { ...officer, body: { persons: [personOf(0)] } })).body).toEqual({
        batches: [2],
        letters: 1,
      });
    await print(2);
    await print(2);
    expect((await get()).body.batches).toHaveLength(2);
  });

  test('is refused for whom nothing was printed, and for too many or none', async () => {
    await print(1);
    expect(
      (await on('print', { ...officer, body: { persons: [personOf(0), personOf(1)] } })).body.detail,
    ).toContain('1 of these people');
    for (const persons of [[], Array(501).fill(personOf(0)), [personOf(0), personOf(0)]])
      expect((await on('print', { ...officer, body: { persons } })).status).toBe(400);
  });
});

describe('the proof of mailing', () => {
  const proof = { date: '2026-03-02', count: 1 };
  const mailing = (body: object, how: StaffCall = officer, n = '1') =>
    on('{n}/mailing', { ...how, body }, { n });

  test('makes the letters posted, once, whoever repeats it', async () => {
    await print(1);
    for (const who of [officer, second]) {
      const { status, body } = await mailing(proof, who);
      expect(status, body.detail).toBe(200);
      expect(body.mailing).toMatchObject({ ...proof, scan: null, by: 'staff:one' });
    }
    expect([await stateOf(0), await stateOf(1)]).toEqual(['posted', 'unprintable']);
    expect((await rules()).filter((rule) => rule === 'record-mailing')).toHaveLength(1);
    expect((await mailing({ ...proof, date: '2026-03-01' })).status).toBe(409);
  });

  test('names a scan only where it has arrived', async () => {
    await print(1);
    const upload = 'u'.repeat(22);
    expect((await mailing({ ...proof, upload })).body.detail).toContain('No file has arrived');
    aws.objects.set(`attachments/staff/${upload}`, Buffer.from('%PDF-1.7'));
    expect((await mailing({ ...proof, upload })).body.mailing).toMatchObject({ scan: upload });
  });

  test('is an officer’s, and must fit the batch', async () => {
    expect((await mailing(proof)).body.detail).toContain('not printed');
    await print(1);
    expect((await mailing(proof, agent)).status).toBe(403);
    expect((await mailing({ ...proof, count: 2 })).body.detail).toContain('1 letters');
    expect((await mailing({ ...proof, date: '2026-03-03' })).status).toBe(400);
    expect((await mailing({ ...proof, count: 0 })).status).toBe(400);
    expect((await mailing(proof, officer, '2')).status).toBe(404);
  });
});
