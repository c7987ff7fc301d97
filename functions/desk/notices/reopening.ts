// A mail came back after everybody seemed to be told: the notice goes on, for the letter that is due instead.
import { type Notice, type NoticeChange, type NoticeDeed, noticeChanged } from './notice.ts';
import { noticeStateAfter } from './transitions.ts';

/** True where the desk itself saw the end. What an officer ended stays so. */
export const endedByItself = ({ state, finishedBecause }: Notice): boolean =>
  state === 'finished' && finishedBecause === undefined;

/** @throws Refusal `conflict` where it is not finished */
export function reopenNotice(notice: Notice, deed: Pick<NoticeDeed, 'by' | 'at'>): NoticeChange {
  const state = noticeStateAfter(notice, 'reopen');
  return noticeChanged(notice, { state, finishedAt: undefined }, 'reopen-notice', {}, deed);
}
