// The press over the template and fonts of this project.
import { letterPress } from '../../functions/adapters/letter-press.ts';
import { letterFonts, letterTemplate } from '../../lib/press-files.ts';

export const pressHere = () => letterPress(() => ({ template: letterTemplate, fonts: letterFonts }));
