// The press over the template and fonts of this project, and a text for it.
import { letterPress } from '../../functions/adapters/letter-press.ts';
import type { LetterText } from '../../functions/desk/notices/letter-sheet.ts';
import { letterFonts, letterTemplate } from '../../lib/press-files.ts';

export const pressHere = () => letterPress(() => ({ template: letterTemplate, fonts: letterFonts }));

export const exampleText: LetterText = {
  title: 'Notice of a data breach',
  language: 'en',
  blocks: [
    { paragraphs: ['We are writing because this concerns you, too.'] },
    { heading: 'What happened', paragraphs: ['On 3 March somebody had access to one of our servers.'] },
  ],
};
