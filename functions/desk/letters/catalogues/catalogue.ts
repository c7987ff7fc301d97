import type { Kind } from '../../sorting/sorting.ts';

/**
 * Every sentence that we write in one language, for a translator to correct: no code, only words and `{places}`.
 * Polite, plain (about level B1), neutral as to gender. A sentence never says that we have data about somebody: speak of
 * "personal data", not of "your data" or "your account".
 */
export interface Catalogue {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** How dates are written: locale of the date format, and the first day of a month where it is written in its own way. */
  readonly dates: { readonly locale: string; readonly firstOfMonth?: string };
  readonly acknowledgement: {
    /** {organisation} {reference} */
    readonly subject: string;
    /** In front of a letter to somebody whose language is not written yet. */
    readonly otherLanguage: string;
    readonly greeting: string;
    /** {date} {hour} {minute} {zone} {reference} */
    readonly arrived: string;
    /** In front of one or several `asks`, a colon at the end. */
    readonly understood: string;
    /** What somebody wants, as we say it back: a clause without a full stop that goes on from `understood`. */
    readonly asks: Readonly<Record<Kind, string>>;
    /** The same, for a part of the message that the desk could not sort. */
    readonly askUnclear: string;
    /** Instead of `understood`, when all of it is unclear. */
    readonly allUnclear: string;
    /** Instead of `understood`, when the message is encrypted or packed so that nobody here can open it. */
    readonly unreadable: string;
    /** For a child's data and other urgent matters. */
    readonly first: string;
    /** {date} */
    readonly answerBy: string;
    /** Where there is no date to name. */
    readonly answerSoon: string;
    /**
     * Why we answer by then: {date} {policy}. A reason that names no date speaks of the one in `answerBy`, and is left out
     * where its own is later.
     */
    readonly reasons: Readonly<Partial<Record<string, string>>>;
    readonly whatNext: string;
    readonly howToAdd: string;
    readonly noIdentityPapers: string;
    /** That this mail neither tells whether we have data nor decides anything. */
    readonly noAnswerYet: string;
  };
  readonly reply: {
    /** Subject where the person's mail had none: {organisation} */
    readonly subject: string;
    /** {reference} */
    readonly reference: string;
  };
  /** {organisation}; a line break after the greeting. */
  readonly closing: string;
}
