import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';

interface Where {
  readonly bucket: string;
  readonly prefix: string;
}

/** Keys under a prefix of what was stored in that time, in milliseconds since 1970. */
export async function* arrivedUnder(
  client: S3Client,
  where: Where,
  from: number,
  to: number,
): AsyncGenerator<string> {
  for await (const { key, at } of storedUnder(client, where)) if (from < at && at <= to) yield key;
}

/** All that lies under a prefix, with when it was stored in milliseconds since 1970. */
export async function* storedUnder(
  client: S3Client,
  { bucket, prefix }: Where,
): AsyncGenerator<{ readonly key: string; readonly at: number }> {
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken }),
    );
    for (const { Key: key = '', LastModified } of page.Contents ?? [])
      yield { key, at: LastModified?.getTime() ?? 0 };
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
}
