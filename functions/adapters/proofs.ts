// The bucket of proofs: what lies there was written once, and nobody can take it away before its time.
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

export interface Proofs {
  /** Keeps a text under a key that has none yet; where one is there, that one stays. */
  keep(key: string, text: string): Promise<void>;
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
});
