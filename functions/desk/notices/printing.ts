// What officers do to letters on paper that were set already, or could not be. Each leaves its entry in the notice's audit.
import { type Notice, type NoticeChange, type NoticeDeed, noticeChanged } from './notice.ts';
import { noticeStateAfter } from './transitions.ts';

/** Letters that were lost, spoilt or miscounted are set once more, in a batch of their own. */
export const printAgain = (
  notice: Notice,
  about: { readonly letters: number },
  deed: NoticeDeed,
): NoticeChange => {
  noticeStateAfter(notice, 'print-letters');
  return noticeChanged(notice, {}, 'print-again', about, deed);
};

/** The address on a letter that could not be set was put right. @param about the person as the audience calls them */
export const correctLetter = (
  notice: Notice,
  about: { readonly person: string },
  deed: NoticeDeed,
): NoticeChange => {
  noticeStateAfter(notice, 'print-letters');
  return noticeChanged(notice, {}, 'correct-letter', about, deed);
};
