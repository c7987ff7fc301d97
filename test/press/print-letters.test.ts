// A batch from its making to the print shop's files and the proof of mailing, over a table and a bucket in memory.
import { beforeEach, describe, expect, test } from 'vitest';
import { keyOfPaper } from '../../functions/adapters/letter-papers.ts';

import { type LetterBatch, mailed } from '../../functions/desk/notices/letter-batch.ts';
import type { Notice } from '../../functions/desk/notices/notice.ts';
import type { Affectedness } from '../../functions/desk/notices/recipient.ts';
import { printLetters } from '../../functions/print-letters.ts';
import { deskInMemory } from '../simulator/desk-in-memory.ts';
import { pagesOfPdf } from './pdf-text.ts';

const desk = deskInMemory();
const { world, aws } = desk;
const notice = 'NO-7F3K-9QXM-4';
const expires = 1_900_000_000;
const people: readonly Partial<Affectedness>[] = [
  { name: 'Anna Nowak', postal: 'ul. Długa 1\n00-238 Warszawa', country: 'PL' },
  { name: '=HYPERLINK("https://example.org")', postal: '"Am Markt" 1\n10115 Berlin', country: 'DE' },
  { name: 'Emil 😀', postal: 'Am Markt 2\n10115 Berlin', country: 'DE' },
  { name: '髙橋 𠮷郎', postal: '東京都千代田区丸の内一丁目9番1号', country: 'JP' },
  { name: '', postal: 'Am Markt 3\n10115 Berlin', country: 'DE' },
];
const personOf = (n: number): string => `1#${Buffer.alloc(32, n).toString('base64url')}`;
const all = people.map((_, n) => personOf(n));

beforeEach(async () => {
  desk.reset();
  for (const [n, fields] of people.entries())
    await world.recipients.add(
      notice,
      { person: personOf(n), source: `u#${n}`, affected: { ...nobody, ...fields } },
      world.now(),
      expires,
    );
});
const aNotice: Notice = {
  reference: notice,
  version: 3,
  kind: 'breach',
  state: 'running',
  isDrill: false,
  openedAt: '2026-03-01T09:00:00.000Z',
  origin: 'origin',
  title: 'Open bucket',
  texts: [
    {
      language: 'en',
      subject: 'A breach',
      sections: { 'what-happened': 'Somebody read the orders of March.' },
    },
    {
      language: 'de',
      subject: 'Eine Panne',
      sections: { 'what-happened': 'Jemand hat Bestellungen gelesen.' },
    },
  ],
  wordsBy: 'staff:one',
  lettersToAll: true,
  imports: [],
};
const nobody: Affectedness = {
  name: '',
  address: '',
  postal: '',
  country: '',
  subdivision: '',
  language: '',
  categories: [],
};

const made = (persons: readonly string[] = all, isAgain?: boolean): Promise<LetterBatch> =>
  world.batches.make(
    { notice, envelope: 'din-5008-b', persons, date: '2026-03-02', expires, isAgain },
    world.now(),
  );

async function ordered(persons?: readonly string[]): Promise<LetterBatch> {
  const batch = await made(persons);
  await world.batches.claim(batch, world.now());
  return batch;
}
const printing = printLetters({ ...world, notices: { find: async () => aNotice } });
const print = ({ n }: { readonly n: number }) => printing(JSON.stringify({ notice, batch: n }));
const statesOf = async (): Promise<readonly string[]> => {
  const found = await world.recipients.find([notice], all);
  return all.map(
    (person) => found.find(({ recipient }) => recipient.person === person)?.recipient.state ?? 'none',
  );
};
const paper = (n: number, kind: 'pdf' | 'csv') => aws.objects.get(keyOfPaper({ notice, n }, kind));
const saidIn = (n: number): string => pagesOfPdf(paper(n, 'pdf') ?? new Uint8Array()).join('\n');

describe('a batch', () => {
  test('becomes one PDF and a manifest that no spreadsheet computes; who cannot be printed is set aside with the reason', async () => {
    const batch = await ordered();
    await print(batch);
    expect(saidIn(1)).toContain('Anna Nowak');
    expect(saidIn(1)).toContain('𠮷郎');
    expect(saidIn(1)).not.toContain('Emil');
    expect(Buffer.from(paper(1, 'csv') ?? []).toString()).toBe(
      [
        '\ufeffsequence,mark,first page,pages,sheets,envelope,name,address 1,address 2,address 3,address 4,address 5,address 6',
        '1,1-001,1,1,1,din-5008-b,Anna Nowak,ul. Długa 1,00-238 Warszawa,POLAND,,,',
        `2,1-002,3,1,1,din-5008-b,"'=HYPERLINK(""https://example.org"")","""Am Markt"" 1",10115 Berlin,,,,`,
        '3,1-004,5,1,1,din-5008-b,髙橋 𠮷郎,東京都千代田区丸の内一丁目9番1号,JAPAN,,,,',
        '',
      ].join('\r\n'),
    );
    expect(await statesOf()).toEqual(['printed', 'printed', 'unprintable', 'printed', 'unprintable']);
    expect(await world.batches.find(notice, 1)).toMatchObject({
      state: 'printed',
      letters: 3,
      pages: 3,
      refused: [
        { person: personOf(4), unprintable: 'no-address' },
        { person: personOf(2), unprintable: 'glyph', characters: ['U+1F600'] },
      ],
    });
    const [emil] = await world.recipients.find([notice], [personOf(2)]);
    expect(emil?.recipient.traces).toMatchObject([
      { way: 'letter', what: 'unprintable', code: 'glyph U+1F600' },
    ]);
  });

  test('says to each in their language what the notice says, under its headings', async () => {
    await world.recipients.add(
      notice,
      {
        person: personOf(9),
        source: 'u#9',
        affected: { ...nobody, name: 'Jörg Müller', postal: 'Am Markt 1', country: 'DE', language: 'de' },
      },
      world.now(),
      expires,
    );
    await print(await ordered([personOf(0), personOf(9)]));
    const [first = '', , second = ''] = pagesOfPdf(paper(1, 'pdf') ?? new Uint8Array());
    expect(first).toContain('Somebody read the orders of March.');
    expect(first).toContain('What Happened');
    expect(second).toContain('Jemand hat Bestellungen gelesen.');
    expect(second).toContain('2. März 2026');
  });

  test('that is ordered twice is printed once, under the same keys', async () => {
    const batch = await ordered();
    await print(batch);
    const [pdf, calls] = [paper(1, 'pdf'), aws.calls.length];
    await print(batch);
    expect(paper(1, 'pdf')).toBe(pdf);
    expect(aws.calls.slice(calls).filter((call) => /Put|Update/.test(call))).toEqual([]);
  });

  test('in which nobody can be printed has a manifest without a letter, and no PDF', async () => {
    await print(await ordered([personOf(2), personOf(4)]));
    expect(paper(1, 'pdf')).toBeUndefined();
    expect(
      Buffer.from(paper(1, 'csv') ?? [])
        .toString()
        .split('\r\n'),
    ).toHaveLength(2);
    expect(await world.batches.find(notice, 1)).toMatchObject({ state: 'printed', letters: 0, pages: 0 });
  });

  test('prints nobody whom another batch has: two that name the same people share them out', async () => {
    const [first, second] = [await made(), await made([personOf(0), personOf(3)])];
    expect([first.n, second.n]).toEqual([1, 2]);
    expect(await world.batches.claim(second, world.now())).toBe(2);
    expect(await world.batches.claim(first, world.now())).toBe(3);
    expect(await world.batches.claim(second, world.now())).toBe(2);
    await print(first);
    await print(second);
    expect(saidIn(1)).not.toContain('Anna Nowak');
    expect(saidIn(2)).toContain('Anna Nowak');
  });

  test('prints again whom staff name, in a batch of its own', async () => {
    await print(await ordered());
    const again = await made([personOf(0)], true);
    expect(await world.batches.claim(again, world.now(), ['printed', 'posted'])).toBe(1);
    await print(again);
    expect(saidIn(2)).toContain('Anna Nowak');
    expect(saidIn(2)).toContain('2-001');
    const [anna] = await world.recipients.find([notice], [personOf(0)]);
    expect(anna?.recipient.traces.map(({ what, code }) => `${what} ${code}`)).toEqual([
      'printed 1',
      'printed 2',
    ]);
  });

  test.each(['paused', 'withdrawn', 'draft'] as const)('of a notice that is %s is not set', async (state) => {
    const batch = await ordered();
    const still = printLetters({ ...world, notices: { find: async () => ({ ...aNotice, state }) } });
    await still(JSON.stringify({ notice, batch: batch.n }));
    expect(paper(1, 'csv')).toBeUndefined();
    await print(batch);
    expect(paper(1, 'csv')).toBeDefined();
  });

  test('forgets whose letters were in it, and keeps how many there were and that they were mailed', async () => {
    await print(await ordered());
    await world.batches.forget(notice);
    const { persons, refused, letters } = (await world.batches.find(notice, 1)) ?? {};
    expect([persons, refused, letters]).toEqual([[], [], 3]);
    await world.audienceFiles.eraseAll(notice);
    expect([...aws.objects.keys()].filter((key) => key.includes(notice))).toEqual([]);
  });

  test('that nobody made is an error: its order goes to the dead-letter queue', async () => {
    await expect(print({ n: 7 })).rejects.toThrow('nobody made');
    await expect(printing('{"notice": "NO", "batch": 0}')).rejects.toThrow();
  });

  test('is listed with the others of its notice, the last first', async () => {
    for (let n = 0; n < 5; n++) await made([personOf(0)]);
    expect((await world.batches.list(notice, 3)).map(({ n }) => n)).toEqual([5, 4, 3]);
    expect((await world.batches.list(notice, 3, 3)).map(({ n }) => n)).toEqual([2, 1]);
    expect(await world.batches.list('NO-0000-0000-0', 3)).toEqual([]);
  });
});

describe('the proof of mailing', () => {
  const by = 'staff:officer' as const;
  const mailing = { date: '2026-03-02', count: 3, by, at: '2026-03-03T10:00:00.000Z' };

  test('makes every printed letter of the batch posted, and no other, however often it is entered', async () => {
    await print(await ordered());
    const batch = await world.batches.find(notice, 1);
    if (!batch) throw new Error('no batch');
    for (let n = 0; n < 2; n++) await world.batches.post(batch, mailing);
    expect(await statesOf()).toEqual(['posted', 'posted', 'unprintable', 'posted', 'unprintable']);
    expect(await world.batches.find(notice, 1)).toMatchObject({ mailing });
    const [anna] = await world.recipients.find([notice], [personOf(0)]);
    expect(anna?.recipient.traces.at(-1)).toMatchObject({ what: 'posted', code: '1 2026-03-02' });
  });

  test('is refused before the batch is printed, twice, for another number of letters, or on a day that cannot be', async () => {
    const batch = await ordered();
    const today = '2026-03-03';
    expect(() => mailed(batch, mailing, today)).toThrow('not printed');
    await print(batch);
    const printed = await world.batches.find(notice, 1);
    if (!printed) throw new Error('no batch');
    expect(mailed(printed, mailing, today)).toMatchObject({ mailing });
    expect(() => mailed({ ...printed, mailing }, mailing, today)).toThrow('was mailed on 2026-03-02');
    expect(() => mailed(printed, { ...mailing, count: 2 }, today)).toThrow('3 letters');
    for (const date of ['2026-03-01', '2026-03-04'])
      expect(() => mailed(printed, { ...mailing, date }, today)).toThrow('between 2026-03-02');
  });
});
