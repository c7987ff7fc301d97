// How fast notices may go out, so that letters of cases never wait behind them. The same numbers tell when all will be told.

/** What SES lets the account send. */
export interface Quota {
  /** Mails a second. */
  readonly perSecond: number;
  /** Mails in any 24 hours; Infinity where SES sets no limit. */
  readonly perDay: number;
  readonly sentLastDay: number;
}

/** Of SES's rate and of its day, this share is for notices; the rest stays for acknowledgements and answers. */
export const shareOfRate = 0.8;
export const shareOfDay = 0.9;
/** Seconds of sending that one run hands over at most: it comes each minute. */
export const mostSeconds = 60;
/** Persons whom one message of the queue names at most. */
export const mostInAMessage = 10;

/** Notices that may go out in a second, and in any 24 hours. */
export const ratesOf = ({ perSecond, perDay }: Quota): { readonly second: number; readonly day: number } => ({
  second: perSecond * shareOfRate,
  day: Math.floor(perDay * shareOfDay),
});

/**
 * How many more mails a run may hand to the sender.
 *
 * @param seconds since the last run that handed some over
 * @param waiting mails that it handed over and that are not sent yet
 */
export function mailsNow(quota: Quota, { seconds, waiting }: { seconds: number; waiting: number }): number {
  const { second, day } = ratesOf(quota);
  const inThisTime = Math.floor(second * Math.min(seconds, mostSeconds));
  return Math.max(0, Math.min(inThisTime, day - quota.sentLastDay) - waiting);
}

/** Persons of one message, and how many seconds later than at once it is worked on. */
export interface Handover<P> {
  readonly persons: readonly P[];
  readonly delaySeconds: number;
}

/** Persons of one message: a slow account gets small ones. */
export const messageSize = ({ second }: { second: number }): number =>
  Math.min(mostInAMessage, Math.max(1, Math.floor(second)));

/**
 * Spreads mails over the seconds in which SES takes them.
 *
 * @param before mails that the same run handed over before these
 */
export function handovers<P>(
  persons: readonly P[],
  { second }: { second: number },
  before: number,
): readonly Handover<P>[] {
  const size = messageSize({ second });
  return Array.from({ length: Math.ceil(persons.length / size) }, (_, n) => ({
    persons: persons.slice(n * size, (n + 1) * size),
    delaySeconds: Math.min(mostDelay, Math.floor((before + n * size) / second)),
  }));
}

/** SQS holds a message back for so many seconds at most. */
const mostDelay = 900;

const day = 86_400;

/** Seconds from now until so many mails are out; Infinity where the account may not send. */
export function secondsFor(mails: number, quota: Quota): number {
  const rates = ratesOf(quota);
  if (mails === 0) return 0;
  if (rates.second === 0 || rates.day === 0) return Number.POSITIVE_INFINITY;
  const perDay = Math.min(rates.day, rates.second * day);
  const today = Math.min(Math.max(0, rates.day - quota.sentLastDay), rates.second * day);
  if (mails <= today) return Math.ceil(mails / rates.second);
  const later = mails - today;
  const wholeDays = Math.ceil(later / perDay) - 1;
  return Math.ceil(day * (1 + wholeDays) + (later - wholeDays * perDay) / rates.second);
}
