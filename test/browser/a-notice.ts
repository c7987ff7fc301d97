// Notices as tests and pictures need them: begun over the API, with people out of a file.
import { setTimeout as pause } from 'node:timers/promises';
import { at, listAt, numberAt, textAt } from '../../local/json.ts';
import type { House } from './a-house.ts';

/** Header that the desk knows; addresses of the simulator of SES, one of which bounces. */
export const knownColumns = `name;email;address;country;language
Ada Übung;success+ada@simulator.amazonses.com;;DE;de
Bo Übung;bounce+bo@simulator.amazonses.com;Straße 1, 12345 Ort;DE;de
Cy Drill;;1 Main Street, San Francisco CA 94102;US;en
Emoji 😀 Drill;;2 Main Street, San Francisco CA 94102;US;en
;;Nowhere 5;FR;fr
`;

/** The same people under headers that nobody knows. */
export const unknownColumns = knownColumns.replace(/^.*\n/, 'aaa;bbb;ccc;ddd;eee\n');

export const words = {
  language: 'en',
  subject: 'A laptop was lost',
  sections: {
    'what-happened': 'A laptop was left on a train.',
    'what-information': 'Your name and your address.',
    consequences: 'Somebody may write to you in our name.',
    'what-we-do': 'We locked the laptop from afar.',
    'what-you-can-do': 'Be careful with mails in our name.',
  },
};

/** An incident that must be told to people. Answers its reference. */
export async function anIncident(
  { staff }: House,
  title = 'Laptop left on a train',
  residences: readonly string[] = ['DE', 'US-CA'],
): Promise<string> {
  const opened = await staff('/incidents', {
    title,
    what: 'A laptop with a list of customers was left on a train.',
    awareAt: new Date(Date.now() - 3_600_000).toISOString(),
    affected: residences.map((residence) => ({ residence, people: 2 })),
  });
  return textAt(opened, 'reference');
}

/** A notice that somebody began. Answers its reference. */
export async function aNotice({ staff }: House, fields: object = {}): Promise<string> {
  const notice = { kind: 'breach', title: 'Lost laptop', isDrill: true, texts: [words], ...fields };
  return textAt(await staff('/notices', notice), 'reference');
}

/** Brings people in, and has the file read. */
export async function withPeople(house: House, reference: string, file = knownColumns): Promise<void> {
  const { staff } = house;
  const audience = `/notices/${reference}/audience`;
  const offer = await staff(audience, {});
  const form = new FormData();
  for (const [name, value] of Object.entries(at(offer, 'fields') ?? {})) form.append(name, String(value));
  form.append('file', new Blob([file]));
  const stored = await fetch(textAt(offer, 'url'), { method: 'POST', body: form });
  if (!stored.ok) throw new Error(`the upload: ${stored.status}`);
  const upload = textAt(offer, 'upload');
  const preview = await staff(`${audience}/${upload}/preview`, {});
  await staff(`${audience}/${upload}/import`, { mapping: at(preview, 'mapping') });
  await untilRead(house, reference);
}

/** Lets the schedule run until every file of a notice is read, and its people are counted. */
export const untilRead = ({ staff, wake }: House, reference: string): Promise<void> =>
  running(wake, async () => {
    const audience = await staff(`/notices/${reference}/audience`);
    const files = listAt(audience, 'imports');
    const people = files.reduce<number>((sum, file) => sum + numberAt(file, 'people'), 0);
    return (
      files.every((file) => textAt(file, 'state') === 'imported') && numberAt(audience, 'people') === people
    );
  });

/** Lets the schedule run until a notice is in this state. */
export const untilState = ({ staff, wake }: House, reference: string, state: string): Promise<void> =>
  running(wake, async () => textAt(await staff(`/notices/${reference}`), 'state') === state);

async function running(wake: House['wake'], isOver: () => Promise<boolean>): Promise<void> {
  for (let runs = 0; runs < 60; runs++) {
    await wake('run-notices');
    if (await isOver()) return;
    await pause(500);
  }
  throw new Error('It never came.');
}
