// The bucket of proofs: what lies there was written once, and nobody can take it away before its time.
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

export interface Proofs {
  /** Keeps a text under a key that has none yet; where one is there, that one stays. */
  keep(key: string, text: string): Promise<void>;
  /** Keys under a prefix, by their name. */
  keysUnder(prefix: string): AsyncGenerator<string>;
  read(key: string): Promise<string>;
}

export const proofsIn = (client: S3Client, bucket: string): Proofs => ({
  async keep(key, text) {
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: Buffer.from(text),
      ContentType: 'application/json',
      IfNoneMatch: '*',
    });
    await client.send(command).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'PreconditionFailed')) throw error;
    });
  },

  async *keysUnder(prefix) {
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken }),
      );
      for (const { Key } of page.Contents ?? []) if (Key) yield Key;
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
  },

  async read(key) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (!Body) throw new Error('a proof without a body');
    return Buffer.from(await Body.transformToByteArray()).toString();
  },
});
