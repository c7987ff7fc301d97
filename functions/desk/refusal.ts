/** Why the desk says no: the caller can put each of these right, and the sentence says how. */
export type Reason = 'invalid' | 'unauthenticated' | 'forbidden' | 'missing' | 'conflict' | 'stale';

/** The one error that is thrown on purpose. Everything else is a fault of ours. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}
