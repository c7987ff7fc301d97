// Raw mail as SES stored it, read whole and never changed, and what was attached to it, kept beside it.
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { rawMailPrefix } from '../contract.ts';
import { arrivedUnder } from './arrivals.ts';

export interface RawMails {
  /** The bytes under a key. */
  read(key: string): Promise<Uint8Array>;
  /** Mails that SES stored in that time, in no order. */
  arrivedBetween(from: number, to: number): AsyncGenerator<StoredMail>;
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
  async read(key) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (!Body) throw new Error('a raw mail without a body');
    return Body.transformToByteArray();
  },

  async *arrivedBetween(from, to) {
    for await (const key of arrivedUnder(client, { bucket, prefix: rawMailPrefix }, from, to))
      yield { key, delivery: key.slice(rawMailPrefix.length) };
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
