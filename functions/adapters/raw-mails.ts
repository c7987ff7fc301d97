// Raw mail as SES stored it, read whole and never changed, and what was attached to it, kept beside it.
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachmentPrefix, rawMailPrefix } from '../contract.ts';
import { arrivedUnder, storedUnder } from './arrivals.ts';

export interface RawMails {
  /** The bytes under a key. */
  read(key: string): Promise<Uint8Array>;
  /** The bytes under a key; undefined where nothing is any more. */
  find(key: string): Promise<Uint8Array | undefined>;
  /** Mails that SES stored in that time, in no order. */
  arrivedBetween(from: number, to: number): AsyncGenerator<StoredMail>;
  /** All mails that lie there, in the order in which SES stored them. */
  all(): Promise<readonly (StoredMail & { readonly at: number })[]>;
  /** Keys of all that was attached to mails. */
  attached(): Promise<ReadonlySet<string>>;
  /** Keeps the content of an attachment. */
  keep(key: string, content: Uint8Array): Promise<void>;
  /** Takes a mail or an attachment away; the bucket keeps its last version for some days more. Gone already is gone. */
  erase(key: string): Promise<void>;
}

export interface StoredMail {
  readonly key: string;
  /** SES message id. */
  readonly delivery: string;
}

export interface RawMailLinks {
  /** A link that works for `linkSeconds` and only ever downloads. */
  link(key: string, fileName: string): Promise<string>;
}

export const linkSeconds = 60;

export const rawMailsIn = (client: S3Client, bucket: string): RawMails => ({
  read: (key) => bytesUnder(client, bucket, key),

  find: (key) =>
    bytesUnder(client, bucket, key).catch((error: unknown) => {
      if (error instanceof Error && isGone.has(error.name)) return undefined;
      throw error;
    }),

  async *arrivedBetween(from, to) {
    for await (const key of arrivedUnder(client, { bucket, prefix: rawMailPrefix }, from, to))
      yield { key, delivery: key.slice(rawMailPrefix.length) };
  },

  async all() {
    const found: (StoredMail & { at: number })[] = [];
    for await (const { key, at } of storedUnder(client, { bucket, prefix: rawMailPrefix }))
      found.push({ key, at, delivery: key.slice(rawMailPrefix.length) });
    return found.sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
  },

  async attached() {
    const keys = new Set<string>();
    for await (const { key } of storedUnder(client, { bucket, prefix: attachmentPrefix })) keys.add(key);
    return keys;
  },

  async keep(key, content) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: content,
        ContentType: 'application/octet-stream', // nothing that a sender calls it makes a browser open it
      }),
    );
  },

  async erase(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});

/** Who may not list the bucket is denied what is not there (S3, GetObject, permissions). */
const isGone: ReadonlySet<string> = new Set(['NoSuchKey', 'AccessDenied']);

async function bytesUnder(client: S3Client, bucket: string, key: string): Promise<Uint8Array> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  if (!Body) throw new Error('a raw mail without a body');
  return Body.transformToByteArray();
}

export const rawMailLinksIn = (client: S3Client, bucket: string): RawMailLinks => ({
  link: (key, fileName) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentType: 'application/octet-stream',
        ResponseContentDisposition: `attachment; filename="${fileName}"`,
        ResponseCacheControl: 'no-store',
      }),
      { expiresIn: linkSeconds },
    ),
});
