// Signed forms by which a browser hands a file to S3: none goes through a function.
import type { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';

export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface UploadForms {
  /** A form that puts one file under this key, and then leads the browser on where that is wanted. */
  offer(key: string, how?: { readonly leadsTo?: string; readonly mostBytes?: number }): Promise<UploadForm>;
}

/** Bytes of a person's file, where nothing else is said. */
export const mostBytes = 10 * 1024 * 1024;
/** Seconds for which the form works: as long as somebody may need to find a file. */
export const openSeconds = 3600;

export const uploadFormsIn = (client: S3Client, bucket: string): UploadForms => ({
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
});
