// The key ring: one Secrets Manager secret, read once a cold start. Its oldest key never goes: references derive from it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as v from 'valibot';
import { codeFrom, referenceFrom } from '../desk/reference.ts';

export interface Keys {
  /** The same parts have the same origin; nobody else can work it out. */
  origin(...parts: readonly (string | Uint8Array)[]): string;
  /** A reference; a collision takes the next attempt. */
  reference(origin: string, attempt: number): string;
  /**
   * `<key version>#<keyed hash>` of a mail address, by the current key first, then by every older one. Addresses that differ
   * in case alone have the same: no provider in use tells `A@` from `a@`.
   */
  person(address: string): readonly [string, ...string[]];
  /** Eight characters of Crockford's base 32 that a person can type, which nobody else can work out. */
  code(...parts: readonly string[]): string;
  /** An opaque token that only we can make. */
  seal(content: string): string;
  /** What `seal` sealed, undefined for anything else. */
  unseal(token: string): string | undefined;
}

const ringSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.pipe(v.string(), v.minLength(32))),
);

const hmac = (key: string, purpose: string, parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHmac('sha256', key).update(purpose);
  for (const part of parts) hash.update(`\0${part.length}\0`).update(part);
  return hash.digest();
};

/** Compares in a time that tells nothing about where the texts differ. */
const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Keys over a ring `{"1": "<secret>", "2": …}`: the highest version is current, the lowest permanent. */
export function keysOf(ring: Readonly<Record<string, string>>): Keys {
  const versions = Object.entries(ring).sort(([a], [b]) => Number(b) - Number(a));
  const [current, permanent] = [versions[0], versions.at(-1)];
  if (!current || !permanent) throw new Error('the key ring is empty');
  const personUnder = ([version, key]: [string, string], address: string) =>
    `${version}#${hmac(key, 'person', [address.toLowerCase()]).toString('base64url').slice(0, 22)}`;
  const sealedUnder = (key: string, content: string) =>
    `${Buffer.from(content).toString('base64url')}.${hmac(key, 'seal', [content]).toString('base64url').slice(0, 22)}`;
  return {
    origin: (...parts) => hmac(permanent[1], 'origin', parts).toString('base64url').slice(0, 22),
    reference: (origin, attempt) => referenceFrom(hmac(permanent[1], 'reference', [origin, String(attempt)])),
    person: (address) => [
      personUnder(current, address),
      ...versions.slice(1).map((version) => personUnder(version, address)),
    ],
    code: (...parts) => codeFrom(hmac(current[1], 'code', parts)),
    seal: (content) => sealedUnder(current[1], content),
    unseal: (token) => {
      const content = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
      return versions.some(([, key]) => same(token, sealedUnder(key, content))) ? content : undefined;
    },
  };
}

/** Reads the ring when it is first asked for; a failed read is tried again the next time. */
export function keyRing(client: SecretsManagerClient, arn: string): () => Promise<Keys> {
  let read: Promise<Keys> | undefined;
  return () => {
    read ??= client
      .send(new GetSecretValueCommand({ SecretId: arn }))
      .then(({ SecretString }) => keysOf(v.parse(ringSchema, SecretString)))
      .catch((error) => {
        read = undefined;
        throw error;
      });
    return read;
  };
}
