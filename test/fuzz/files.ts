// Files of affected people as nobody should write them: each is looked at, imported and counted, and no row is lost between the two.
import { runNotices } from '../../functions/run-notices.ts';
import { noticeCalls } from '../a-staff-call.ts';
import { deskInMemory } from '../simulator/desk-in-memory.ts';
import { type Dice, diceOf } from './dice.ts';

const heads = [
  'name,email,country',
  'name;email;street;postcode;city;country;language',
  'Vorname\tNachname\tE-Mail',
  '',
  'a,b,c',
  '"na""me",email',
  'email',
  'name|email|country',
  '{"name":"A","email":"a@example.net"}',
  '[',
  '<html>',
];
const pieces = [
  'Ada Example',
  'ada@example.net',
  'DE',
  ',',
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  "'",
  '\r\n',
  '\n',
  '\n',
  '\r',
  '\u0000',
  '\ufeff',
  '\\',
  '=1+1',
  ' ',
  'é',
  'Ж',
  '東',
  '\u2028',
  '\u0085',
  '{',
  '}',
  '[',
  ']',
  ':',
  '"name":',
  'x'.repeat(3000),
  '--',
  '#',
  '1',
  '\u001a',
  '""""""',
];
const encodings = ['utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const;
const marks = [
  [],
  [],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x1f, 0x8b],
  [0x50, 0x4b, 3, 4],
  [0, 0, 0, 0],
] as const;

export function wildFile(dice: Dice): Buffer {
  const body = Array.from({ length: dice.below(120) }, () => dice.one(pieces) ?? '').join('');
  const text = `${dice.one(heads) ?? ''}${dice.one(['\n', '\r\n', '\r', '']) ?? ''}${body}`;
  const bytes = Buffer.concat([Buffer.from(dice.one(marks) ?? []), Buffer.from(text, dice.one(encodings))]);
  for (let i = dice.often(30) ? dice.below(8) : 0; i > 0 && bytes.length > 0; i--)
    bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}

/** What went wrong with a file; undefined where nothing did. */
export async function takeFile(
  desk: ReturnType<typeof deskInMemory>,
  file: Buffer,
  choice: object,
): Promise<string | undefined> {
  desk.reset();
  const call = noticeCalls(desk);
  const officer = { groups: '[officer]' };
  const opening = { kind: 'policy-change', title: 'x', effective: '2030-01-01', texts: [] };
  const { reference } = (await call('POST /v1/notices', { ...officer, body: opening })).body;
  const offer = (
    await call('POST /v1/notices/{reference}/audience', { ...officer, path: { reference }, body: {} })
  ).body;
  desk.aws.objects.set(offer.fields.key, file);
  const path = { reference, upload: offer.upload };
  const preview = await call('POST /v1/notices/{reference}/audience/{upload}/preview', {
    ...officer,
    path,
    body: choice,
  });
  if ((preview.status ?? 500) >= 500) return `preview: ${preview.status}`;
  if (preview.status !== 200) return undefined;
  const { mapping } = preview.body;
  const begun = await call('POST /v1/notices/{reference}/audience/{upload}/import', {
    ...officer,
    path,
    body: { ...choice, mapping },
  });
  if ((begun.status ?? 500) >= 500) return `import: ${begun.status}`;
  if (begun.status !== 200) return undefined;
  for (let run = 0; run < 3; run++) await runNotices(desk.world)();
  const audience = await call('GET /v1/notices/{reference}/audience', { ...officer, path: { reference } });
  const [imported] = audience.body.imports;
  if (imported.state === 'importing') return 'the import does not end';
  if (imported.state === 'failed') return undefined;
  const { rows, people, joined, setAside } = imported;
  if (people + joined + setAside !== rows)
    return `of ${rows} rows, ${people} are people, ${joined} joined, ${setAside} set aside`;
  if (people > rows || audience.body.people !== people)
    return `${people} people were read, ${audience.body.people} are there`;
  return undefined;
}

export async function fuzzFiles(seed: number, files: number, until = Number.POSITIVE_INFINITY) {
  const dice = diceOf(seed);
  const desk = deskInMemory();
  const failures: { readonly why: string; readonly file: string; readonly choice: object }[] = [];
  let taken = 0;
  for (; taken < files && Date.now() < until; taken++) {
    const file = wildFile(dice);
    const choice = dice.often(25)
      ? { separator: dice.one([',', ';', '\t', '|']), hasHeader: dice.often(50) }
      : {};
    const why = await takeFile(desk, file, choice).catch((error: unknown) => `thrown: ${error}`);
    if (why) failures.push({ why, file: file.toString('base64'), choice });
  }
  return { files: taken, failures };
}
