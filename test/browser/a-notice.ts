// Notices as tests and pictures need them: begun over the API, with people out of a file.
import { at, textAt } from '../../local/json.ts';
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
export async function anIncident({ staff }: House, title = 'Laptop left on a train'): Promise<string> {
  const opened = await staff('/incidents', {
    title,
    what: 'A laptop with a list of customers was left on a train.',
    awareAt: new Date(Date.now() - 3_600_000).toISOString(),
    affected: [
      { residence: 'DE', people: 2 },
      { residence: 'US-CA', people: 2 },
    ],
  });
  return textAt(opened, 'reference');
}

/** A notice that somebody began. Answers its reference. */
export async function aNotice({ staff }: House, fields: object = {}): Promise<string> {
  const notice = { kind: 'breach', title: 'Lost laptop', isDrill: true, texts: [words], ...fields };
  return textAt(await staff('/notices', notice), 'reference');
}

/** Brings people in, and has the file read. */
export async function withPeople(
  { staff, wake }: House,
  reference: string,
  file = knownColumns,
): Promise<void> {
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
  await wake('run-notices');
}

/** Lets the schedule run until a notice is in this state. */
export async function untilState({ staff, wake }: House, reference: string, state: string): Promise<void> {
  for (let runs = 0; runs < 60; runs++) {
    if (textAt(await staff(`/notices/${reference}`), 'state') === state) return;
    await wake('run-notices');
    await new Promise((over) => setTimeout(over, 500));
  }
  throw new Error(`The notice never was ${state}.`);
}
