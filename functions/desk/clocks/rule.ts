// What a rule of law, or a promise, is made of. The rules themselves stand in rules/, how they are counted in count.ts.
import type { Kind } from '../sorting/sorting.ts';

export type Start =
  | 'receipt'
  | 'relevant time'
  | 'awareness'
  | 'discovery'
  | 'determination'
  | 'complaint to the authority'
  | 'advice'
  | 'notice to people'
  | 'notice of costs'
  | 'publication';

/** What has to be done until the date. Only an answer is promised to the person in an acknowledgement. */
export type Owed =
  | 'answer'
  | 'acknowledgement'
  | 'action'
  | 'notice to people'
  | 'notice to an authority'
  | 'step of another';

export type Counting =
  /**
   * Ends on the day with the same number, else on the last of the month. A day off moves the latest date: one of the person's
   * place, if that is in this jurisdiction.
   */
  | {
      readonly unit: 'month';
      readonly count: number;
      readonly daysOffOf: 'EU' | 'GB';
      readonly by: Citations;
    }
  /** Calendar days, moved by nothing. `firstDay`: on the safe reading the day of the start is the first of them. */
  | { readonly unit: 'day'; readonly count: number; readonly firstDay?: 'counts for the safe date' }
  /** Elapsed time. */
  | { readonly unit: 'hour'; readonly count: number }
  | { readonly unit: 'business day'; readonly count: number; readonly calendar: BusinessCalendar }
  /** The law names no period, only words. */
  | { readonly unit: 'none'; readonly words: string };

/** Where it is laid down that the first day does not count, how a month ends, and what a day off does. */
export interface Citations {
  readonly firstDay: string;
  readonly period: string;
  readonly dayOff: string;
}

/** Whose business days: California's, the United States', or those of the operator's own country. */
export type BusinessCalendar = 'california' | 'federal' | 'operator';

/** Whose items get the clock by themselves: by the residence that the person stated, or by the operator. */
export type People =
  | 'in the EU or EEA'
  | 'in the United Kingdom'
  | 'in Switzerland'
  | 'in California'
  | 'in the United States or of an operator there'
  | 'in the EU, EEA or Switzerland, of an operator under the Data Privacy Framework';

export interface Rule {
  /** Never changes; the id of a law begins with its country, of a promise with `promise-`. */
  readonly id: string;
  /** Counts changes of the rule's reading; a running clock keeps the version that it was counted by. */
  readonly version: number;
  /** What has to be done, a sentence. */
  readonly duty: string;
  readonly owes: Owed;
  /** Article, section or sentence that the duty comes from. */
  readonly source: string;
  /** `YYYY-MM-DD`; what arrived before has no such clock. Absent where nothing can have arrived before. */
  readonly effectiveFrom?: string;
  /** False where no primary source was seen. */
  readonly confirmed: boolean;
  /** What was not seen or stays open, a sentence. */
  readonly doubt?: string;
  readonly starts: Start;
  readonly counted: Counting;
  /** A remark for whoever asks why, a sentence. */
  readonly remark?: string;
  /** The clock in whose place this one runs, once a reason for more time is given while that one still ran. */
  readonly extends?: string;
  /** Which dates move by the days for which the desk waits for the person, and by which rule. */
  readonly pauses?: { readonly moves: 'both dates' | 'the latest date'; readonly by: string };
  /** Where an item gets it by itself. Without it, staff, an incident or a notice start it. `null` is a kind not known yet. */
  readonly hangsOn?: { readonly people: People; readonly kinds: readonly (Kind | null)[] };
}
