// Files of people come in while every call may fail, and runs overlap: nobody is in the audience twice, nobody is missed, every
// number is right; and years later all of them are gone.
import fc from 'fast-check';
import { brokenAt } from '../../functions/adapters/audit.ts';
import { withdrawNotice } from '../../functions/desk/notices/life.ts';
import { peopleOf, sumOf, variantsOf } from '../../functions/desk/notices/people/counting.ts';
import { personOf } from '../../functions/desk/written-notice/entry.ts';
import { runNotices } from '../../functions/run-notices.ts';
import { noticeCalls, type StaffCall } from '../a-staff-call.ts';
import type { Fault } from '../aws/memory-aws.ts';
import { type DeskInMemory, deskInMemory } from './desk-in-memory.ts';
import { numbersFrom } from './numbers.ts';
import { seededTurns, type Turns } from './turns.ts';

/** `mail` and `post` name one of a few people, who come again and again; `nobody` is a row that is set aside. */
interface SimulatedRow {
  readonly kind: 'mail' | 'post' | 'name' | 'nobody';
  readonly person: number;
}

export interface Import {
  readonly files: readonly (readonly SimulatedRow[])[];
  /** People by mail address who stand in the register of written notice with a postal address. */
  readonly registered: readonly number[];
  readonly faults: readonly { readonly operation: string; readonly nth: number; readonly fault: Fault }[];
  /** Runs that are called at the same time. */
  readonly runs: number;
  /** Minutes between the runs, in turn. */
  readonly minutes: readonly number[];
  /** Bytes of a stretch: longer than any row here. */
  readonly stretch: number;
  readonly seed: number;
}

const operations = [
  'GetItemCommand',
  'QueryCommand',
  'UpdateItemCommand',
  'UpdateItemCommand',
  'PutItemCommand',
  'BatchGetItemCommand',
  'BatchWriteItemCommand',
  'TransactWriteItemsCommand',
  'GetObjectCommand',
  'PutObjectCommand',
  'DeleteObjectCommand',
  'ListObjectsV2Command',
  'GetSecretValueCommand',
] as const;

export const imports: fc.Arbitrary<Import> = fc.record({
  files: fc.array(
    fc.array(
      fc.record({
        kind: fc.constantFrom<SimulatedRow['kind'][]>('mail', 'mail', 'mail', 'post', 'name', 'nobody'),
        person: fc.nat({ max: 6 }),
      }),
      { maxLength: 14 },
    ),
    { minLength: 1, maxLength: 2 },
  ),
  registered: fc.array(fc.nat({ max: 6 }), { maxLength: 2 }),
  faults: fc.array(
    fc.record({
      operation: fc.constantFrom(...operations),
      nth: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 400 })),
      fault: fc.constantFrom<Fault[]>('fail-before', 'fail-after', 'throttle', 'crash-before', 'crash-after'),
    }),
    { maxLength: 8 },
  ),
  runs: fc.integer({ min: 1, max: 3 }),
  minutes: fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 4 }),
  stretch: fc.integer({ min: 120, max: 700 }),
  seed: fc.integer({ min: 0 }),
});

const lineOf = ({ kind, person }: SimulatedRow, n: number): string => {
  if (kind === 'mail') return `Person ${person} line ${n},P${person}@example.net,,,`;
  if (kind === 'post') return `Person ${person},,Weg ${person},1010,Wien`;
  return kind === 'name' ? `Person ${person},,,,` : `,not an address ${n},,,`;
};
const keyOf = ({ kind, person }: SimulatedRow): string => `${kind} ${person}`;

/** Faults end after these rounds. */
const [sickRounds, mostRounds] = [4, 30];
const officer: StaffCall = { groups: '[officer]', sub: 'one' };

let made: DeskInMemory | undefined;

/** Lives through an import and says which promises were broken. */
export async function liveImport(life: Import): Promise<readonly string[]> {
  made ??= deskInMemory();
  const desk = made;
  desk.reset();
  const { aws, world } = desk;
  const call = noticeCalls(desk);
  const pick = numbersFrom(life.seed);
  const turns = seededTurns(pick);
  const { body: opened } = await call('POST /v1/notices', {
    ...officer,
    body: { kind: 'breach', title: 'T' },
  });
  const { reference } = opened;
  for (const person of life.registered) await register(desk, person);
  const begin: (() => Promise<boolean>)[] = [];
  for (const [n, rows] of life.files.entries()) {
    const upload = await call('POST /v1/notices/{reference}/audience', {
      ...officer,
      path: { reference },
      body: {},
    });
    const text = ['name,mail,street,zip,city', ...rows.map(lineOf)].map((line) => `${line}\n`).join('');
    aws.objects.set(upload.body.fields.key, Buffer.from(text));
    const path = { reference, upload: upload.body.upload };
    const columns = {
      name: ['name'],
      address: ['mail'],
      street: ['street'],
      postcode: ['zip'],
      city: ['city'],
    };
    const body = { mapping: { columns, constants: { country: 'AT' } }, again: true };
    const headers = { 'idempotency-key': `import ${n}` };
    begin.push(
      async () =>
        (
          await call('POST /v1/notices/{reference}/audience/{upload}/import', {
            ...officer,
            path,
            body,
            headers,
          })
        ).status === 200,
    );
  }

  const calls = new Map<string, number>();
  let healed = false;
  aws.fault = async (operation) => {
    await turns.take();
    const nth = calls.get(operation) ?? 0;
    calls.set(operation, nth + 1);
    if (healed) return undefined;
    return life.faults.find((each) => each.operation === operation && each.nth === nth)?.fault;
  };
  aws.crashed = turns.crash;
  const quiet = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    let answer: T | undefined;
    await turns.run([
      async () => {
        answer = await ask();
      },
    ]);
    return answer;
  };
  const rounds = (isDone: () => Promise<boolean>) =>
    roundsOf({
      life,
      desk,
      turns,
      quiet,
      isDone,
      heal: (is) => {
        healed = is;
      },
    });

  for (const each of begin)
    for (let tries = 0; !(await quiet(each)); tries++) if (tries > 20) return ['no import begins'];
  const isRead = await rounds(async () => (await world.notices.underWay(world.now())).length === 0);
  healed = true;
  const found = await quiet(() => wrongOf(desk, reference, life));

  // The notice ends, and its people go after their time.
  await quiet(() =>
    world.notices.change(reference, (notice) =>
      withdrawNotice(notice, 'over', { by: 'staff:one', at: world.now(), desk: world.desk }),
    ),
  );
  calls.clear();
  desk.passMinutes(731 * 24 * 60);
  const isSwept = await rounds(async () => (await world.audience.audiences('9999')).length === 0);
  healed = true;
  const left = await quiet(() => leftOf(desk, reference));
  return [
    ...(isRead ? [] : ['a file is never read to its end']),
    ...(found ?? ['nobody could look']),
    ...(isSwept ? [] : ['people are never erased']),
    ...(left ?? ['nobody could look what is left']),
  ];
}

/** Runs, as the schedule calls them and sometimes at once, until all is done. */
async function roundsOf({
  life,
  desk: { world, passMinutes },
  turns,
  quiet,
  isDone,
  heal,
}: {
  readonly life: Import;
  readonly desk: DeskInMemory;
  readonly turns: Turns;
  readonly quiet: <T>(ask: () => Promise<T>) => Promise<T | undefined>;
  readonly isDone: () => Promise<boolean>;
  readonly heal: (is: boolean) => void;
}): Promise<boolean> {
  const run = runNotices(world, life.stretch);
  for (let round = 0; round < mostRounds; round++) {
    heal(round >= sickRounds);
    await turns.run(Array.from({ length: life.runs }, () => run));
    passMinutes(round >= sickRounds ? 2 : (life.minutes[round % life.minutes.length] ?? 1));
    heal(true);
    if (await quiet(isDone)) return true;
  }
  return false;
}

const register = ({ world }: DeskInMemory, person: number) => {
  const address = `p${person}@example.net`;
  const wish = { since: '2026-01-01', name: '', address, postal: `Neu ${person}\n1010 Wien`, language: 'de' };
  return world.written.enter(personOf(wish) ?? '', { what: 'enter', wish }, 'staff:one');
};

/** What must not be, once all files are read. */
async function wrongOf(
  { aws, world }: DeskInMemory,
  reference: string,
  life: Import,
): Promise<readonly string[]> {
  const rows = life.files.flat();
  const people = new Set(rows.filter(({ kind }) => kind !== 'nobody').map(keyOf));
  const of = (kind: SimulatedRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const notice = await world.notices.find(reference);
  const kept = [...aws.recipients.values()].filter(({ SK }) => String(SK).startsWith('PERSON#'));
  const wanting = [...people].filter((key) =>
    life.registered.some((person) => key === `mail ${person}`),
  ).length;
  const letters = wanting + [...people].filter((key) => key.startsWith('post')).length;
  const counted = sumOf(await world.audience.counts(reference)).counts;
  const ways = variantsOf(counted, false);
  const peopleBy = (way: string) =>
    ways.filter((variant) => variant.way === way).reduce((sum, variant) => sum + variant.people, 0);
  const sum = (field: 'rows' | 'people' | 'joined' | 'setAside') =>
    (notice?.imports ?? []).reduce((total, file) => total + file[field], 0);
  const aside = [...aws.objects.entries()]
    .filter(([key]) => key.includes('.set-aside-'))
    .reduce(
      (lines, [, bytes]) => lines + Buffer.from(bytes).toString().split('not an address').length - 1,
      0,
    );
  const audit = await world.notices.audit(reference);
  const holds: readonly (readonly [boolean, string])[] = [
    [notice?.imports.every(({ state }) => state === 'imported') ?? false, 'a file is not imported'],
    [notice?.imports.length === life.files.length, 'a file is imported twice'],
    [kept.length === people.size, `${kept.length} people are kept of ${people.size}`],
    [sum('people') === people.size, `${sum('people')} people are told of, of ${people.size}`],
    [sum('rows') === rows.length, `${sum('rows')} rows are told of, of ${rows.length}`],
    [sum('setAside') === of('nobody'), `${sum('setAside')} rows are set aside of ${of('nobody')}`],
    [sum('joined') === rows.length - of('nobody') - people.size, `${sum('joined')} rows joined`],
    [aside === of('nobody'), `${aside} rows lie in files of set-aside rows, of ${of('nobody')}`],
    [peopleOf(counted) === people.size, `${peopleOf(counted)} people are counted of ${people.size}`],
    [peopleBy('letter') === letters, `${peopleBy('letter')} letters are counted of ${letters}`],
    [audit !== undefined && brokenAt(audit.rows, audit.head) === undefined, 'the audit does not verify'],
    [audit?.rows.length === 1 + 2 * life.files.length, `${audit?.rows.length} changes are written down`],
  ];
  return holds.flatMap(([is, sentence]) => (is ? [] : [sentence]));
}

/** What is left after the sweep, and must not be. */
async function leftOf({ aws, world }: DeskInMemory, reference: string): Promise<readonly string[]> {
  const personal = [...aws.recipients.values()].filter((row) =>
    /Person|@example|Weg|Neu/.test(JSON.stringify(row)),
  );
  const files = [...aws.objects.keys()].filter((key) => key.startsWith('audiences/'));
  const audit = await world.notices.audit(reference);
  const erasures = audit?.rows.filter(({ rule }) => rule === 'erase-audience').length;
  return [
    ...(personal.length === 0 ? [] : [`${personal.length} rows of people are left`]),
    ...(files.length === 0 ? [] : [`${files.length} files are left`]),
    ...(erasures === 1 ? [] : [`it is written down ${erasures} times that people are erased`]),
  ];
}
