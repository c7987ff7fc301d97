/** A verdict as SES gives it (receipt object of the SNS notification). */
export type SesVerdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED';

/** How a mail came to us, as SES itself saw it: only the SNS notification is believed, copies in headers are forgeries. */
export interface Transport {
  /** SES message id: one delivery. */
  readonly delivery: string;
  /** Envelope sender (RFC 5321 MAIL FROM); '' is the null sender `<>`. */
  readonly envelopeFrom: string;
  /** Envelope recipients. */
  readonly recipients: readonly string[];
  /** When SES received it: ISO 8601 instant, UTC. */
  readonly receivedAt: string;
  readonly verdicts: {
    readonly spam: SesVerdict;
    readonly virus: SesVerdict;
    readonly spf: SesVerdict;
    readonly dkim: SesVerdict;
    readonly dmarc: SesVerdict;
  };
  /** Published policy of the sender's domain; SES names it only when DMARC failed. */
  readonly dmarcPolicy?: 'none' | 'quarantine' | 'reject';
  /** True for mail from before the desk's time that `npm run intake -- --history` moves in. */
  readonly history?: boolean;
}
