// The words of a notice's letters on paper.
import type { Desk } from '../desk/desk.ts';
import type { LetterText } from '../desk/notices/letter-sheet.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import { wordsFor } from '../desk/notices/wording.ts';
import type { Notices } from './notices.ts';

export interface LetterTexts {
  /**
   * What the letters of a notice say, each in the language and with the parts that the person's law wants.
   *
   * @throws Error without such a notice
   */
  of(notice: string): Promise<(to: Recipient) => LetterText>;
}

export const letterTextsOf = (notices: Pick<Notices, 'find'>, desk: Desk): LetterTexts => ({
  async of(reference) {
    const notice = await notices.find(reference);
    if (!notice) throw new Error('a batch of letters is of a notice that is not there');
    return wordsFor(notice, desk);
  },
});
