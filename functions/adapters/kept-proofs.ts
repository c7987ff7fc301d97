// What lies in the bucket of proofs, read by commands. The lock keeps every version: of several the first one counts, and what
// was put before it, or hides it, is told.
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';

export interface KeptProofs {
  /** All that was ever kept under a prefix, by the names of the keys. */
  under(prefix: string): Promise<readonly KeptProof[]>;
  /** The text that was kept first. */
  read(proof: KeptProof): Promise<string>;
}

export interface KeptProof {
  readonly key: string;
  /** The first version. */
  readonly version: string;
  /** Somebody wrote another version, or hid it: no function of the desk can. */
  readonly isCovered: boolean;
}

export const keptProofsIn = (client: S3Client, bucket: string): KeptProofs => ({
  async under(prefix) {
    const kept = new Map<string, KeptProof>();
    const hidden = new Set<string>();
    let [KeyMarker, VersionIdMarker]: (string | undefined)[] = [];
    do {
      const page: ListObjectVersionsCommandOutput = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, KeyMarker, VersionIdMarker }),
      );
      // The newest version of a key comes first.
      for (const { Key: key = '', VersionId: version = '' } of page.Versions ?? [])
        kept.set(key, { key, version, isCovered: kept.has(key) });
      for (const { Key = '' } of page.DeleteMarkers ?? []) hidden.add(Key);
      [KeyMarker, VersionIdMarker] = [page.NextKeyMarker, page.NextVersionIdMarker];
    } while (KeyMarker);
    return [...kept.values()].map((proof) => (hidden.has(proof.key) ? { ...proof, isCovered: true } : proof));
  },

  async read({ key, version }) {
    const { Body } = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: version }),
    );
    if (!Body) throw new Error('a proof without a body');
    return Buffer.from(await Body.transformToByteArray()).toString();
  },
});
