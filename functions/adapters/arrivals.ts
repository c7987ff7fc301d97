import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';

/** Keys under a prefix of what was stored in that time, in milliseconds since 1970. */
export async function* arrivedUnder(
  client: S3Client,
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  from: number,
  to: number,
): AsyncGenerator<string> {
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken }),
    );
    for (const { Key = '', LastModified } of page.Contents ?? []) {
      const time = LastModified?.getTime() ?? 0;
      if (from < time && time <= to) yield Key;
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
}
