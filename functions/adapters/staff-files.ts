// Files that staff add: scans of letters, and what else came by another way than mail. They go to the bucket first, and are named
// in a case then; a file belongs to one message.
import { staffUploadPrefix } from '../contract.ts';
import type { Attachment } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Keys } from './keys.ts';
import { fileName } from './mime/file-name.ts';
import { attachmentAt, originOfFile, type Uploads } from './uploads.ts';

/** Bytes: as much as a mail holds. */
export const mostStaffBytes = 40 * 1024 * 1024;

/** Where a file of staff lies. @param upload what nobody can guess */
export const keyOfUpload = (upload: string): string => `${staffUploadPrefix}${upload}`;

export interface NamedUpload {
  readonly upload: string;
  /** As staff call the file. */
  readonly name: string;
}

/**
 * The files as attachments, each of the type that its first bytes tell.
 *
 * @throws Refusal `conflict` where a file has not arrived
 */
export const uploadedFiles = (uploads: Uploads, named: readonly NamedUpload[]): Promise<Attachment[]> =>
  Promise.all(
    named.map(async ({ upload, name }) => {
      const key = keyOfUpload(upload);
      const file = await attachmentAt(uploads, key, fileName(name));
      if (!file)
        throw new Refusal('conflict', `No file has arrived under ${upload}. Send it with the form first.`);
      return file;
    }),
  );

/** By what the desk knows that a file belongs to a message. */
export const originsOf = (ring: Pick<Keys, 'origin'>, named: readonly NamedUpload[]): readonly string[] =>
  named.map(({ upload }) => originOfFile(ring, keyOfUpload(upload)));
