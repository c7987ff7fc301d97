// Sending by SES. Nothing is repeated in here: SES has no idempotency token, so a repeated call is a second mail.
import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Posted } from '../desk/letters/fate.ts';
import type { LetterName } from './letters.ts';

export interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  /** Come back in SES's events. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Post {
  /** Hands a mail to SES. Never throws: what went wrong is in the outcome. */
  send(parcel: Parcel): Promise<Posted>;
}

/** A client that tries once. The caller decides about a second time. */
export const sendingClient = (): SESClient => new SESClient({ maxAttempts: 1 });

/** Message tags that name a letter in SES's events. */
export const tagsOf = ({ reference, id }: LetterName) => ({ case: reference, letter: id });

export const postBy = (client: SESClient, configurationSet: string): Post => ({
  async send({ from, to, raw, tags }) {
    try {
      const { MessageId = '' } = await client.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: raw },
          ConfigurationSetName: configurationSet,
          Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      return { outcome: 'sent', messageId: MessageId };
    } catch (error) {
      return outcomeOf(error);
    }
  },
});

/** Refusals that no later attempt changes: this mail, to this address, will not be taken. */
const final = new Set(['MessageRejected', 'InvalidParameterValue']);
/** Failures that came before anything left the machine. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError']);

function outcomeOf(error: unknown): Posted {
  const failure = codeOf(error);
  if (error instanceof SESServiceException && (error.$metadata.httpStatusCode ?? 500) < 500)
    return { outcome: 'refused', failure, again: !final.has(failure) };
  if (neverLeft.has(failure)) return { outcome: 'refused', failure, again: true };
  return { outcome: 'unknown', failure };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
