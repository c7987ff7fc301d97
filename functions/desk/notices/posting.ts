// A notice in public: posted, corrected by two officers, taken down no sooner than it must stand. What stood there is kept.
import { addDays, dateIn } from '../clocks/calendar.ts';
import { Refusal } from '../refusal.ts';
import { hasPart, mustBeTwo } from './life.ts';
import {
  type Notice,
  type NoticeChange,
  type NoticeDeed,
  type NoticeKind,
  type NoticeText,
  noticeChanged,
  type Posting,
} from './notice.ts';
import { noticeStateAfter } from './transitions.ts';
import { bodyOf, type NoticeWords } from './wording.ts';

/** California's substitute notice stands for at least 30 days (Civil Code 1798.82(j)(3)(B)); the others as long. */
export const leastDays = 30;

/** A notice as everybody reads it, with our headings as they were when it was posted. */
export interface PostedNotice {
  readonly reference: string;
  readonly kind: NoticeKind;
  readonly from: string;
  readonly correctedAt?: string | undefined;
  readonly withdrawnAt?: string | undefined;
  /** One in each language. */
  readonly words: readonly PostedWords[];
  /** What stood there before, the newest last. */
  readonly earlier: readonly { readonly until: string; readonly words: readonly PostedWords[] }[];
}
export type PostedWords = Omit<NoticeWords, 'reviewed'>;

/**
 * @param atLeastUntil calendar date; without it as long as it must stand
 * @throws Refusal `conflict` for a drill, or where it was posted before; `invalid` where it would go too soon
 */
export function postNotice(notice: Notice, atLeastUntil: string | undefined, deed: NoticeDeed): NoticeChange {
  const state = noticeStateAfter(notice, 'post');
  if (notice.isDrill) throw new Refusal('conflict', 'A drill is never posted in public.');
  if (notice.posting) throw new Refusal('conflict', 'It was posted before. Correct what stands there.');
  const soonest = soonestEnd(notice, deed);
  const until = atLeastUntil ?? soonest;
  if (until < soonest)
    throw new Refusal('invalid', `atLeastUntil must not lie before ${soonest}: so long it must stand.`);
  const posting: Posting = { from: deed.at, atLeastUntil: until, corrections: [] };
  const about = { atLeastUntil: until, languages: languagesOf(notice.texts) };
  return inPublic(noticeChanged(notice, { state, posting }, 'post-notice', about, deed), deed);
}

const soonestEnd = ({ effective }: Notice, { at, desk }: NoticeDeed): string => {
  const least = addDays(dateIn(at, desk.timeZone), leastDays);
  return effective && effective > least ? effective : least;
};

/** Other words that shall stand there. They stand once another officer approves them. */
export function proposeCorrection(
  notice: Notice,
  texts: readonly NoticeText[],
  faults: readonly string[],
  deed: NoticeDeed,
): NoticeChange {
  noticeStateAfter(notice, 'correct');
  const posting = standing(notice);
  if (texts.length === 0) throw new Refusal('invalid', 'texts is empty: take the notice down instead.');
  if (faults.length > 0) throw new Refusal('conflict', faults.join('\n'));
  const proposed = { by: deed.by, at: deed.at, texts };
  const about = { step: 'proposed', languages: languagesOf(texts) };
  return noticeChanged(notice, { posting: { ...posting, proposed } }, 'correct-posting', about, deed);
}

/** From now on the proposed words stand there, and go to whoever was not told yet. */
export function approveCorrection(
  notice: Notice,
  brokenGlass: string | undefined,
  deed: NoticeDeed,
): NoticeChange {
  noticeStateAfter(notice, 'correct');
  const { proposed, ...posting } = standing(notice);
  if (!proposed) throw new Refusal('conflict', 'Nobody proposed a correction.');
  mustBeTwo(hasPart({ wordsBy: proposed.by }, deed), brokenGlass);
  const { by: wordsBy, texts } = proposed;
  const before = { until: deed.at, texts: notice.texts, by: wordsBy, approvedBy: deed.by, brokenGlass };
  const change = noticeChanged(
    notice,
    { texts, wordsBy, posting: { ...posting, corrections: [...posting.corrections, before] } },
    'correct-posting',
    { step: 'approved', languages: languagesOf(texts), brokenGlass: brokenGlass !== undefined },
    deed,
  );
  return inPublic(change, deed);
}

/** @throws Refusal `conflict` before the day until which it must stand is over */
export function takeDown(notice: Notice, deed: NoticeDeed): NoticeChange {
  noticeStateAfter(notice, 'take-down');
  const { proposed: _, ...posting } = standing(notice);
  const { from, atLeastUntil } = posting;
  if (dateIn(deed.at, deed.desk.timeZone) <= atLeastUntil)
    throw new Refusal(
      'conflict',
      `It must stand until the end of ${atLeastUntil}. Correct it, if it is wrong.`,
    );
  const fields = { posting: { ...posting, withdrawnAt: deed.at } };
  return inPublic(noticeChanged(notice, fields, 'withdraw-posting', { from, until: deed.at }, deed), deed);
}

const inPublic = (change: NoticeChange, { desk }: NoticeDeed): NoticeChange => ({
  ...change,
  posted: postedOf(change.notice, desk),
});

function standing({ posting }: Notice): Posting {
  if (!posting) throw new Refusal('conflict', 'It does not stand in public. Post it first.');
  if (posting.withdrawnAt) throw new Refusal('conflict', `It was taken down at ${posting.withdrawnAt}.`);
  return posting;
}

const languagesOf = (texts: readonly NoticeText[]): string => texts.map(({ language }) => language).join(' ');

/** What everybody reads of it; undefined where it never stood in public. */
export function postedOf(notice: Notice, desk: NoticeDeed['desk']): PostedNotice | undefined {
  const { posting, reference, kind } = notice;
  if (!posting) return undefined;
  const wordsOf = (texts: readonly NoticeText[]): readonly PostedWords[] =>
    texts.map(({ language }) => {
      const { reviewed: _, ...words } = bodyOf({ ...notice, texts }, language, desk);
      return words;
    });
  return {
    reference,
    kind,
    from: posting.from,
    correctedAt: posting.corrections.at(-1)?.until,
    withdrawnAt: posting.withdrawnAt,
    words: wordsOf(notice.texts),
    earlier: posting.corrections.map(({ until, texts }) => ({ until, words: wordsOf(texts) })),
  };
}
