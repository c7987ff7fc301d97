// Files of affected people as they came, read a stretch at a time; beside each, the rows that were set aside.
import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { audiencePrefix, printedLettersPrefix } from '../contract.ts';
import type { Encoding } from '../desk/notices/people/encoding.ts';
import type { Script } from '../desk/notices/people/head.ts';

export interface Stretch {
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly size: number;
  readonly etag: string;
}

export interface AudienceFiles {
  /**
   * Some bytes of a file.
   *
   * @param etag where only this very file will do
   * @returns undefined where there is no such file (any more)
   */
  read(key: string, from: number, length: number, etag?: string): Promise<Stretch | undefined>;
  /** A whole small file of ours. */
  whole(key: string): Promise<string>;
  put(key: string, content: string): Promise<void>;
  erase(key: string): Promise<void>;
  /** Erases all files of a notice. */
  eraseAll(reference: string): Promise<void>;
}

export const audienceFileKey = (reference: string, upload: string): string =>
  `${audiencePrefix}${reference}/${upload}`;
/** Rows that one stretch set aside. */
export const asidePartKey = (reference: string, upload: string, part: number): string =>
  `${audiencePrefix}${reference}/${upload}.part-${part}`;
/** All rows that were set aside: one file, unless it would grow large. */
export const asideFileKey = (reference: string, upload: string, file: number): string =>
  `${audiencePrefix}${reference}/${upload}.set-aside-${file}.csv`;

export const audienceFilesIn = (client: S3Client, bucket: string): AudienceFiles => {
  const erase = async (key: string): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  };

  return {
    async read(key, from, length, etag) {
      try {
        const { Body, ContentRange, ETag } = await client.send(
          new GetObjectCommand({
            Bucket: bucket,
            Key: key,
            Range: `bytes=${from}-${from + length - 1}`,
            ...(etag && { IfMatch: etag }),
          }),
        );
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
        return { bytes, size: Number(ContentRange?.split('/')[1] ?? bytes.length), etag: ETag ?? '' };
      } catch (error) {
        if (error instanceof NoSuchKey || (error instanceof S3ServiceException && isOther(error)))
          return undefined;
        throw error;
      }
    },

    async whole(key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Buffer.from((await Body?.transformToByteArray()) ?? []).toString();
    },

    async put(key, content) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: Buffer.from(content),
          ContentType: 'text/csv; charset=utf-8',
        }),
      );
    },

    erase,

    async eraseAll(reference) {
      for (const prefix of [audiencePrefix, printedLettersPrefix]) {
        const below = { Bucket: bucket, Prefix: `${prefix}${reference}/` };
        const keys = async () => (await client.send(new ListObjectsV2Command(below))).Contents ?? [];
        for (let left = await keys(); left.length > 0; left = await keys())
          for (const { Key = '' } of left) await erase(Key);
      }
    },
  };
};

/**
 * Nothing lies under the key, or an empty file, of which no range can be read, or another one. S3 says 403 instead of 404 to
 * whoever may not list the whole bucket.
 */
const isOther = ({ $metadata }: S3ServiceException): boolean =>
  [403, 404, 412, 416].includes($metadata.httpStatusCode ?? 0);

/**
 * The same for the same file with the same columns. The ETag of an encrypted object tells nothing of its content, and a whole
 * file is too large to be read before it is read: its length, its first and its last bytes stand for it.
 */
export function identityOf(stretches: readonly Pick<Stretch, 'bytes' | 'size'>[], how: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(how));
  for (const { bytes, size } of stretches) hash.update(`\0${size}\0`).update(bytes);
  return hash.digest('base64url');
}

const beyondAscii = /[\u0080-\u{10ffff}]/u;

/**
 * Characters of the raw file are one for each byte, or each two bytes of UTF-16: separators, quotation marks and line ends are
 * the same characters in all of these encodings, so rows are found before anything is decoded.
 */
export function scriptOf(encoding: Encoding): Script {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  if (encoding.startsWith('utf-16')) {
    const units = new TextDecoder(encoding, { ignoreBOM: true });
    return { units: (bytes) => units.decode(bytes), decode: (raw) => raw };
  }
  return {
    units: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
    decode: (raw) => {
      if (!beyondAscii.test(raw)) return raw;
      try {
        return decoder.decode(Buffer.from(raw, 'latin1'));
      } catch {
        return undefined;
      }
    },
  };
}
