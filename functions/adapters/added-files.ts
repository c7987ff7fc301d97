// Files that persons added on the page of their case: in the bucket first, in the case then. A browser that never came back
// from the bucket loses none: every day what lies there is looked up.
import { uploadPrefix } from '../contract.ts';
import { attachFile } from '../desk/case-life/by-the-person.ts';
import type { Desk } from '../desk/desk.ts';
import { type Message, messageIdAt } from '../desk/message.ts';
import { isReference } from '../desk/reference.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Cases } from './cases.ts';
import type { Keys } from './keys.ts';
import { typeOfFile } from './mime/content-type.ts';
import type { Uploads } from './uploads.ts';

interface Needs {
  readonly desk: Desk;
  readonly keys: () => Promise<Keys>;
  readonly cases: Cases;
  readonly uploads: Uploads;
  readonly now: () => string;
}

/** Where files for a case lie. A reference names nobody. */
export const filesOf = (reference: string): string => `${uploadPrefix}${reference}/`;

/**
 * Lets a file that lies in the bucket join its case, once.
 *
 * @throws Refusal `missing` where nothing lies there
 */
export async function addFile(
  { desk, keys, cases, uploads, now }: Needs,
  reference: string,
  key: string,
): Promise<void> {
  const uploaded = await uploads.look(key);
  if (!uploaded) throw new Refusal('missing', 'There is no such file.');
  const caseFile = await cases.find(reference);
  if (!caseFile) throw new Refusal('missing', `There is no case ${reference}.`);
  const once = (await keys()).origin('file', key);
  const message: Message = {
    id: messageIdAt(now(), once),
    direction: 'in',
    channel: 'form',
    at: now(),
    from: caseFile.person,
    subject: '',
    text: '',
    attachments: [
      { name: '', type: typeOfFile(uploaded.start) ?? 'application/octet-stream', size: uploaded.size, key },
    ],
    delivery: once,
    marks: ['not-scanned'],
  };
  await cases.change(reference, (it) => attachFile(it, message, desk), { once });
}

/** How long a browser may take to come back from the bucket, and over how many days files are looked up. */
const graceMilliseconds = 3600_000;
const lookedUpMilliseconds = 3 * 24 * 3600_000;

/**
 * Looks up the files of the last days and adds what is in no case.
 *
 * @returns keys that no case can take any more: it is merged, erased or not there
 */
export async function addLostFiles(needs: Needs): Promise<readonly string[]> {
  const now = Date.parse(needs.now());
  const left: string[] = [];
  for await (const key of needs.uploads.arrivedBetween(now - lookedUpMilliseconds, now - graceMilliseconds)) {
    const [reference = ''] = key.slice(uploadPrefix.length).split('/');
    try {
      if (isReference(reference)) await addFile(needs, reference, key);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      left.push(key);
    }
  }
  return left;
}
