// What may happen to one person between due and told. SES has no idempotency token: a person is claimed before SES is asked,
// and an outcome that nobody knows is settled by SES's own Send event or, after a day, by the policy that letters have.
import { afterPosting, afterSoftBounce, graceMinutes, type Posted, whenLookedAt } from '../letters/fate.ts';
import type { Way } from './notice.ts';
import type { Recipient, RecipientState, Trace } from './recipient.ts';

/** A step of one person, with what is added to the proof. */
export interface Step {
  readonly to: RecipientState;
  readonly way?: Way;
  readonly trace?: Trace;
  /** When the person is looked at again, or may be sent to again; absent: nothing is waited for. */
  readonly nextTry?: string;
}

/** What SES, or a report that came as mail, tells of a mail to a person. */
export type Feedback =
  | { readonly event: 'sent'; readonly messageId: string }
  | { readonly event: 'delivered'; readonly messageId: string }
  | {
      readonly event: 'bounced' | 'complained';
      readonly messageId?: string;
      readonly code: string;
      readonly permanent: boolean;
    };

/** With very many mails SES's events queue up, and a Send event that comes late must not find a second mail sent. */
export const graceHours = 24;

const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** When a person who was just claimed is looked at. */
export const firstLook = (at: string): string => later(at, 60 * graceHours);

/** False while a mail that failed rests. */
export const mayGo = ({ nextTry }: Pick<Recipient, 'nextTry'>, at: string): boolean =>
  nextTry === undefined || nextTry <= at;

/** Where no mail reaches: a letter, where we know the address. */
const instead = ({ postal }: Recipient, at: string, code: string): Step => ({
  ...(postal ? { to: 'due', way: 'letter' } : { to: 'unreachable', way: 'none' }),
  trace: { at, way: 'mail', what: 'bounced', code },
});

/** After SES was asked. Unknown stays claimed: it is not known to be unsent. */
export function afterAttempt(recipient: Recipient, posted: Posted, at: string): Step {
  const fate = afterPosting(recipient.tries ?? 1, posted, at);
  if (posted.outcome === 'sent')
    return { to: 'sent', trace: { at, way: 'mail', what: 'sent', code: posted.messageId } };
  if (fate.state === 'claimed') return { to: 'claimed', nextTry: firstLook(at) };
  if (fate.lost) return instead(recipient, at, posted.failure);
  return again(at, 'due', posted.failure, fate.nextTry);
}

const again = (at: string, what: 'due' | 'bounced', code: string, nextTry: string | undefined): Step => ({
  to: 'due',
  trace: { at, way: 'mail', what, code },
  ...(nextTry && { nextTry }),
});

/**
 * What a person is due who was handed over long ago: a message that was lost comes again, and a claim of which nothing was heard
 * goes as the policy of letters says. Undefined where nothing is late.
 */
export function whenLate(recipient: Recipient, at: string): Step | undefined {
  const { state, way, since, tries = 1, nextTry } = recipient;
  if (way !== 'mail') return undefined;
  if (state === 'queued') return later(since, graceMinutes) <= at ? { to: 'due' } : undefined;
  if (state !== 'claimed' || !nextTry || nextTry > at) return undefined;
  return whenLookedAt({ state: 'claimed', tries }) === 'resend'
    ? { to: 'due', trace: { at, way, what: 'due', code: 'OutcomeUnknown' } }
    : instead(recipient, at, 'OutcomeUnknown');
}

/**
 * What an event changes; undefined where it was taken before, or tells nothing new. Events come twice, late, and in any order.
 *
 * @param at when it happened: ISO 8601 instant, UTC
 */
export function afterFeedback(recipient: Recipient, feedback: Feedback, at: string): Step | undefined {
  switch (feedback.event) {
    case 'sent':
    case 'delivered':
      return afterArrival(recipient, feedback.event, feedback.messageId, at);
    case 'bounced':
      return afterBounce(recipient, feedback, at);
    case 'complained': {
      const code = codeOf(feedback);
      const { state, traces } = recipient;
      const isKnown = traces.some((trace) => trace.code === code);
      return isKnown ? undefined : noted(recipient, { at, way: 'mail', what: state, code });
    }
  }
}

const codeOf = ({ code, messageId }: { code: string; messageId?: string | undefined }): string =>
  messageId ? `${code} ${messageId}` : code;

/** Changes nothing but the proof. */
const noted = ({ state, nextTry }: Recipient, trace: Trace): Step => ({
  to: state,
  trace,
  ...(nextTry && { nextTry }),
});

const cameBack = ({ traces }: Recipient, messageId: string): boolean =>
  traces.some(({ what, code }) => what === 'bounced' && code?.endsWith(` ${messageId}`));

function afterArrival(
  recipient: Recipient,
  what: 'sent' | 'delivered',
  messageId: string,
  at: string,
): Step | undefined {
  const { state, way, traces } = recipient;
  const isKnown = traces.some((trace) => trace.what === what && trace.code === messageId);
  if (isKnown || cameBack(recipient, messageId)) return undefined;
  const trace: Trace = { at, way: 'mail', what, code: messageId };
  const isForward = what === 'delivered' ? state !== 'delivered' : state !== 'delivered' && state !== 'sent';
  if (isForward && (way === 'mail' || wasGivenUp(recipient))) return { to: what, way: 'mail', trace };
  return what === 'sent' ? noted(recipient, trace) : undefined;
}

/** Nobody knew whether the mail went out, and no letter is being printed yet. */
const wasGivenUp = ({ state, traces }: Recipient): boolean =>
  (state === 'due' || state === 'unreachable') && traces.at(-1)?.code === 'OutcomeUnknown';

const goneOut: ReadonlySet<RecipientState> = new Set(['due', 'queued', 'claimed', 'sent', 'delivered']);

function afterBounce(
  recipient: Recipient,
  bounce: { readonly messageId?: string | undefined; readonly code: string; readonly permanent: boolean },
  at: string,
): Step | undefined {
  const { state, way, tries = 1 } = recipient;
  if (way !== 'mail' || !goneOut.has(state)) return undefined;
  if (bounce.messageId && cameBack(recipient, bounce.messageId)) return undefined;
  const code = codeOf(bounce);
  if (bounce.permanent) return instead(recipient, at, code);
  if (state === 'due' || state === 'queued') return undefined;
  const fate = afterSoftBounce(tries, code, at);
  return fate.lost ? instead(recipient, at, code) : again(at, 'bounced', code, fate.nextTry);
}
