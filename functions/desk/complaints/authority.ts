/** Whom an authority supervises. Only one that supervises companies is proposed for a complaint about a company. */
export type Supervises =
  | 'companies'
  | 'public bodies'
  | 'federal bodies, telecommunications and postal services';

/**
 * What the facts of a row were held against. The authority's own page is named by its address; it was read in a stored copy,
 * which may be older than the day of the check.
 */
export type CheckedAgainst = `https://${string}` | 'published documents of others' | 'the data set only';

/** A data protection authority: public facts, each with where it is from. */
export interface Authority {
  /** Never changes: cases hold it. */
  readonly slug: string;
  /** As it calls itself. */
  readonly name: string;
  readonly englishName: string;
  readonly supervises: Supervises;
  /** Where the people live who may complain here (GDPR Article 77): ISO 3166-1 alpha-2, or ISO 3166-2 for a Land. */
  readonly competentFor: readonly string[];
  /** Lines of the postal address, its country last. */
  readonly address: readonly string[];
  /** Its public mailbox, never a person's. */
  readonly email?: string;
  readonly web: string;
  /** Its own page on how to complain, or the form itself; only where that page was seen. */
  readonly complaintPage?: string;
  /** BCP 47: languages in which it takes complaints; a complaint in another one may come back. */
  readonly languages: readonly string[];
  /** Where the facts come from: the data set (see docs/authorities.md), or the page that told a newer address. */
  readonly source: 'datenanfragen/data' | `https://${string}` | 'published documents of others';
  readonly checked: {
    /** `YYYY-MM-DD`. */
    readonly on: string;
    readonly against: CheckedAgainst;
  };
  /** What stays open about the row, a sentence; staff see it before they send anything there. */
  readonly open?: string;
}
