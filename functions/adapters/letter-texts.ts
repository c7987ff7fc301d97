// The words of a notice's letters on paper.
import type { LetterText } from '../desk/notices/letter-sheet.ts';
import type { Recipient } from '../desk/notices/recipient.ts';

export interface LetterTexts {
  /**
   * What the letters of a notice say, each in the language and with the parts that the person's law wants.
   *
   * @throws Error without such a notice
   */
  of(notice: string): Promise<(to: Recipient) => LetterText>;
}

/** Until notices can be written: every batch fails, and waits in the dead-letter queue. */
export const noLetterTexts: LetterTexts = {
  of: async () => {
    throw new Error('notices have no words yet');
  },
};
