// Files that persons add to their case, and staff to theirs, as they lie in S3 once a browser has put them there (upload-forms.ts).
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { uploadPrefix } from '../contract.ts';
import type { Attachment } from '../desk/message.ts';
import { arrivedUnder } from './arrivals.ts';
import type { Keys } from './keys.ts';
import { bytesLookedAt, typeOfFile } from './mime/content-type.ts';

export interface Uploaded {
  /** Bytes. */
  readonly size: number;
  /** Its first bytes. */
  readonly start: Uint8Array;
}

export interface Uploads {
  /** What lies under a key; undefined where nothing does. */
  look(key: string): Promise<Uploaded | undefined>;
  /** Keys of files that arrived in that time, in milliseconds since 1970. */
  arrivedBetween(from: number, to: number): AsyncGenerator<string>;
}

export const uploadsIn = (client: S3Client, bucket: string): Uploads => ({
  async look(key) {
    try {
      const { Body, ContentRange } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=0-${bytesLookedAt - 1}` }),
      );
      const start = (await Body?.transformToByteArray()) ?? new Uint8Array();
      return { size: Number(ContentRange?.split('/')[1] ?? start.length), start };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },

  arrivedBetween: (from, to) => arrivedUnder(client, { bucket, prefix: uploadPrefix }, from, to),
});

/** The file under a key as an attachment of the type that its first bytes tell; undefined where nothing lies there. */
export async function attachmentAt(
  uploads: Pick<Uploads, 'look'>,
  key: string,
  name = '',
): Promise<Attachment | undefined> {
  const found = await uploads.look(key);
  return (
    found && { name, type: typeOfFile(found.start) ?? 'application/octet-stream', size: found.size, key }
  );
}

/** By what the desk knows that the file under a key belongs to a message. */
export const originOfFile = ({ origin }: Pick<Keys, 'origin'>, key: string): string => origin('file', key);
