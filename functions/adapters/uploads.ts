// Files that persons add to their case, and staff to theirs: the browser hands them to S3 by a signed form, none goes through a function.
import { GetObjectCommand, ListObjectsV2Command, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { uploadPrefix } from '../contract.ts';
import { bytesLookedAt } from './mime/content-type.ts';

export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Uploaded {
  /** Bytes. */
  readonly size: number;
  /** Its first bytes. */
  readonly start: Uint8Array;
}

export interface Uploads {
  /** A form that puts one file under this key, and then leads the browser on where that is wanted. */
  offer(key: string, how?: { readonly leadsTo?: string; readonly mostBytes?: number }): Promise<UploadForm>;
  /** What lies under a key; undefined where nothing does. */
  look(key: string): Promise<Uploaded | undefined>;
  /** Keys of files that arrived in that time, in milliseconds since 1970. */
  arrivedBetween(from: number, to: number): AsyncGenerator<string>;
}

/** Bytes of a person's file, where nothing else is said. */
export const mostBytes = 10 * 1024 * 1024;
/** Seconds for which the form works: as long as somebody may need to find a file. */
export const openSeconds = 3600;

export const uploadsIn = (client: S3Client, bucket: string): Uploads => ({
  offer: (key, { leadsTo, mostBytes: most = mostBytes } = {}) =>
    createPresignedPost(client, {
      Bucket: bucket,
      Key: key,
      Conditions: [['content-length-range', 1, most]],
      // Whatever it is, no browser opens it.
      Fields: {
        'Content-Type': 'application/octet-stream',
        ...(leadsTo && { success_action_redirect: leadsTo }),
      },
      Expires: openSeconds,
    }),

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

  async *arrivedBetween(from, to) {
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: uploadPrefix, ContinuationToken }),
      );
      for (const { Key = '', LastModified } of page.Contents ?? []) {
        const time = LastModified?.getTime() ?? 0;
        if (from < time && time <= to) yield Key;
      }
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
  },
});
