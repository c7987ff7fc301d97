// Letters are cut into batches, set, put right, set again and mailed while every call may fail. In the end each person has the
// letters that are owed, the print shop's files say the same as the table, and nobody is in two batches who asked for one.
import fc from 'fast-check';
import { keyOfPaper } from '../../functions/adapters/letter-papers.ts';
import type { LetterBatch } from '../../functions/desk/notices/letter-batch.ts';
import type { Notice } from '../../functions/desk/notices/notice.ts';
import type { Recipient } from '../../functions/desk/notices/recipient.ts';
import { printLetters } from '../../functions/print-letters.ts';
import { cutBatches, lettersLate } from '../../functions/running/batching-letters.ts';
import { noticeCalls } from '../a-staff-call.ts';
import type { Fault } from '../aws/memory-aws.ts';
import { pagesOfPdf } from '../press/pdf-text.ts';
import { type DeskInMemory, deskInMemory } from './desk-in-memory.ts';
import { numbersFrom } from './numbers.ts';
import { seededTurns } from './turns.ts';

const kinds = ['fine', 'fine', 'fine', 'glyph', 'wide', 'nameless'] as const;

export interface Printing {
  readonly people: readonly (typeof kinds)[number][];
  readonly faults: readonly { readonly operation: string; readonly nth: number; readonly fault: Fault }[];
  /** How often each order comes. */
  readonly deliveries: number;
  /** Runs that cut batches at the same time. */
  readonly cuts: number;
  /** People whose letter is printed again, and whose address is put right, by number. */
  readonly again: readonly number[];
  readonly corrected: readonly number[];
  readonly workers: number;
  readonly seed: number;
}

const operations = [
  'GetItemCommand',
  'QueryCommand',
  'UpdateItemCommand',
  'PutItemCommand',
  'BatchGetItemCommand',
  'TransactWriteItemsCommand',
  'PutObjectCommand',
  'SendMessageCommand',
] as const;

export const printings: fc.Arbitrary<Printing> = fc.record({
  people: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 }),
  faults: fc.array(
    fc.record({
      operation: fc.constantFrom(...operations),
      nth: fc.nat({ max: 25 }),
      fault: fc.constantFrom<Fault[]>('fail-before', 'fail-after', 'throttle', 'crash-before', 'crash-after'),
    }),
    { maxLength: 12 },
  ),
  deliveries: fc.integer({ min: 1, max: 3 }),
  cuts: fc.integer({ min: 1, max: 2 }),
  again: fc.array(fc.nat({ max: 4 }), { maxLength: 2 }),
  corrected: fc.array(fc.nat({ max: 4 }), { maxLength: 2 }),
  workers: fc.integer({ min: 1, max: 4 }),
  seed: fc.integer({ min: 0 }),
});

type Job = () => Promise<void>;
const [sickRounds, allRounds] = [4, 10];
const officer = { groups: '[officer]', sub: 'one' };

let made: DeskInMemory | undefined;

/** Lives through it and says which promises were broken. */
export async function livePrinting(life: Printing): Promise<readonly string[]> {
  made ??= deskInMemory();
  const desk = made;
  desk.reset();
  const { aws, world } = desk;
  const pick = numbersFrom(life.seed);
  const turns = seededTurns(pick);
  const call = noticeCalls(desk);
  const notice = await runningNotice(desk);
  const { reference } = notice;
  for (const [n, kind] of life.people.entries()) await addPerson(desk, reference, n, kind);

  let isWell = false;
  const calls = new Map<string, number>();
  aws.fault = async (operation) => {
    await turns.take();
    const nth = calls.get(operation) ?? 0;
    calls.set(operation, nth + 1);
    return isWell
      ? undefined
      : life.faults.find((each) => each.operation === operation && each.nth === nth)?.fault;
  };
  aws.crashed = turns.crash;

  const everybody = async () =>
    (
      await world.recipients.find(
        [reference],
        life.people.map((_, n) => personOf(n)),
      )
    ).map(({ recipient }) => recipient);
  const cut: Job = async () => {
    const people = await everybody();
    await lettersLate(world, reference, people);
    const due = people.filter(({ state }) => state === 'due');
    await cutBatches(world, notice, due, { onlyFull: false });
  };
  const ask =
    (what: string, body: object, path: Readonly<Record<string, string>> = {}): Job =>
    async () => {
      const { status } = await call(`POST /v1/notices/{reference}/letters/${what}`, {
        ...officer,
        headers: { 'idempotency-key': JSON.stringify(body) },
        path: { reference, ...path },
        body,
      });
      if ((status ?? 500) >= 500) throw new Error('somebody tries it again');
    };
  const print = printLetters(world);

  const jobs: Job[] = [];
  let queued = 0;
  const work = async (): Promise<void> => {
    for (let attempts = 0; jobs.length > 0 && attempts < 300; attempts++) {
      const batch = jobs.splice(0, 1 + pick(life.workers));
      const done = new Set<number>();
      await turns.run(
        batch.map((job, i) => async () => {
          await job();
          done.add(i);
        }),
      );
      jobs.push(...batch.filter((_, i) => !done.has(i)));
      for (; queued < aws.queued.length; queued++) {
        const { body } = aws.queued[queued] ?? { body: '' };
        for (let times = 0; times < life.deliveries; times++)
          jobs.splice(pick(jobs.length + 1), 0, () => print(body));
      }
    }
  };
  for (let round = 0; round < allRounds; round++) {
    isWell = round >= sickRounds;
    for (let n = 0; n < life.cuts; n++) jobs.push(cut);
    if (round === 2)
      for (const n of life.again)
        if (n < life.people.length) jobs.push(ask('print', { persons: [personOf(n)] }));
    if (round === 2)
      for (const n of life.corrected)
        if (n < life.people.length)
          jobs.push(
            ask('correct', {
              person: personOf(n),
              name: `Anna Put ${n} Right`,
              postal: 'Am Markt 1',
              country: 'DE',
            }),
          );
    await work();
    desk.passMinutes(61);
  }
  aws.fault = () => undefined;
  const batches = await batchesOf(desk, reference);
  for (const { n, date, letters } of batches)
    if (letters) jobs.push(ask('{n}/mailing', { date, count: letters }, { n: String(n) }));
  await work();
  const people = await everybody();
  return [
    ...(jobs.length > 0 ? ['work is left'] : []),
    ...(await batchesOf(desk, reference)).flatMap((batch) => wrongOfBatch(batch, people, desk)),
    ...people.flatMap((person) => wrongOfPerson(person, life)),
  ];
}

const personOf = (n: number): string => `1#${Buffer.alloc(32, n + 1).toString('base64url')}`;
const names: Readonly<Record<(typeof kinds)[number], (n: number) => string>> = {
  fine: (n) => `Anna ${n} Fine`,
  glyph: (n) => `Emil ${n} 😀`,
  wide: (n) => `${'W'.repeat(60)}${n}`,
  nameless: () => '',
};

function addPerson({ world }: DeskInMemory, reference: string, n: number, kind: (typeof kinds)[number]) {
  const affected = {
    name: names[kind](n),
    address: '',
    postal: `Am Markt ${n}`,
    country: n % 2 ? 'DE' : 'US',
    subdivision: '',
    language: '',
    categories: [],
  };
  return world.recipients.add(
    reference,
    { person: personOf(n), source: `u#${n}`, affected },
    world.now(),
    1_900_000_000,
  );
}

async function runningNotice(desk: DeskInMemory): Promise<Notice> {
  const { world } = desk;
  const texts = [
    { language: 'en', subject: 'A breach', sections: { 'what-happened': 'Somebody read orders.' } },
  ];
  const body = { kind: 'breach', title: 'A drill', isDrill: true, texts };
  const opened = await noticeCalls(desk)('POST /v1/notices', { ...officer, body });
  return world.notices.change(opened.body.reference, (notice) => ({
    notice: { ...notice, version: notice.version + 1, state: 'running' },
    entry: { at: world.now(), actor: 'desk', rule: 'start-notice', about: {} },
  }));
}

const batchesOf = ({ world }: DeskInMemory, reference: string): Promise<readonly LetterBatch[]> =>
  world.batches.list(reference, 1_000);

/** PDF, manifest, row of the batch and rows of its people must say the same. */
function wrongOfBatch(
  batch: LetterBatch,
  people: readonly Recipient[],
  { aws }: DeskInMemory,
): readonly string[] {
  const printed = people.filter(({ traces }) =>
    traces.some(({ what, code }) => what === 'printed' && code === `${batch.n}`),
  );
  if (batch.state === 'made')
    return printed.length > 0 ? [`batch ${batch.n} is not printed, its people are`] : [];
  const pdf = aws.objects.get(keyOfPaper(batch, 'pdf'));
  const manifest = Buffer.from(aws.objects.get(keyOfPaper(batch, 'csv')) ?? []).toString();
  const inPdf = pdf ? pagesOfPdf(pdf).filter((page) => /Anna \d|Anna Put/.test(page)).length : 0;
  const inManifest = manifest.split('\r\n').length - 2;
  const counts = [batch.letters, printed.length, inPdf, inManifest];
  return new Set(counts).size === 1
    ? []
    : [`batch ${batch.n}: row, people, PDF and manifest count ${counts.join(', ')}`];
}

function wrongOfPerson({ person, name, state, traces }: Recipient, life: Printing): readonly string[] {
  const n = life.people.findIndex((_, each) => personOf(each) === person);
  const isRight = life.people[n] === 'fine' || name.includes('Right');
  const prints = traces.filter(({ what }) => what === 'printed').length;
  const most = 1 + life.again.filter((each) => each === n).length;
  const ends = isRight ? state === 'posted' : state === 'unprintable';
  return [
    ...(ends ? [] : [`person ${n} (${life.people[n]}) is left ${state}`]),
    ...(prints > (isRight ? most : 0) || (isRight && prints === 0)
      ? [`person ${n} was printed ${prints} times`]
      : []),
  ];
}
