// A notice before it goes out: every variant with its words, its people and its rules, and when all will be told.
import { addDays, dateIn } from '../clocks/calendar.ts';
import type { Desk } from '../desk.ts';
import { dutiesOf } from '../incidents/duties.ts';
import type { Incident } from '../incidents/incident.ts';
import { contentRulesFor, type NoticePlace } from './content-rules.ts';
import { faultsOf, forReview, nameOfVariant, variantsIn } from './faults.ts';
import type { AudienceCount, Notice, Way } from './notice.ts';
import { noticePlaceOf, variantOf } from './variants.ts';
import { mailOf, wordsOf } from './wording.ts';

/** When all mails are out, and by when the law wants it. Letters take what a print shop takes. */
export interface Pace {
  readonly mails: number;
  /** ISO 8601 instant, UTC; null where nothing may be sent. */
  readonly finishedAt: string | null;
  /** Calendar date or instant of the first duty to tell people; null where no law of ours names one. */
  readonly legalDate: string | null;
  readonly isLate: boolean;
}

/**
 * @param seconds from its start until so many mails are out; Infinity where the account may not send
 * @param at when it starts: ISO 8601 instant, UTC
 */
export function paceOf(
  { mails, seconds }: { readonly mails: number; readonly seconds: number },
  legalDate: string | null,
  at: string,
  desk: Pick<Desk, 'timeZone'>,
): Pace {
  const finishedAt = Number.isFinite(seconds)
    ? new Date(Date.parse(at) + seconds * 1000).toISOString()
    : null;
  return { mails, finishedAt, legalDate, isLate: isLate(finishedAt, legalDate, desk) };
}

/** The first date by which a law wants these people told. */
export function legalDateOf(incident: Incident, places: readonly NoticePlace[], desk: Desk): string | null {
  const dates = dutiesOf(incident, desk)
    .filter(({ who, jurisdiction }) => who === 'people' && places.some((place) => place === jurisdiction))
    .flatMap(({ clock }) => (clock?.safe ? [clock.safe] : []));
  return dates.sort()[0] ?? null;
}

/** Where the notice must hold while nobody was brought in yet: where its incident is, else where the operator is. */
export const placesWithoutPeople = (incident: Incident | undefined, desk: Desk): readonly AudienceCount[] => {
  const affected = incident?.facts.affected.map(({ residence }) => residence) ?? [];
  const residences = affected.length > 0 ? affected : [desk.country];
  return residences.map((residence) => ({ residence, language: '', way: 'none', people: 0 }));
};

/** The places in which a notice must hold: those of its people, else those without them. */
export const whereItHolds = (
  counts: readonly AudienceCount[],
  incident: Incident | undefined,
  desk: Desk,
): readonly AudienceCount[] => (counts.length > 0 ? counts : placesWithoutPeople(incident, desk));

export interface PreviewFacts {
  readonly counts: readonly AudienceCount[];
  readonly incident: Incident | undefined;
  /** Mails that did not go out yet. */
  readonly mails: number;
  /** Seconds that so many mails take. */
  readonly secondsFor: (mails: number) => number;
}

export function previewNotice(
  notice: Notice,
  { counts, incident, mails, secondsFor }: PreviewFacts,
  desk: Desk,
  at: string,
) {
  const where = whereItHolds(counts, incident, desk);
  const faults = faultsOf(notice, where, desk, at);
  const review = forReview(notice, where, desk);
  const variants = notice.texts.length === 0 ? [] : variantsIn(notice, where, desk);
  const places = [...new Set(where.map(({ residence }) => noticePlaceOf(residence)))];
  const legalDate = incident ? legalDateOf(incident, places, desk) : null;
  return {
    variants: variants.map((variant) => {
      const { place, language } = variant;
      const own = counts.filter(
        (count) => nameOfVariant(variantOf(notice, count, desk)) === nameOfVariant(variant),
      );
      const words = wordsOf(notice, variant, desk);
      const { subject, text, html } = mailOf(notice, words, desk);
      return {
        place,
        language,
        people: sum(own),
        ways: waysOf(own),
        residences: Object.fromEntries(
          own.map(({ residence }) => [residence, sum(own.filter((each) => each.residence === residence))]),
        ),
        otherLanguage: sum(own.filter((count) => variantOf(notice, count, desk).isFallback)),
        reviewed: words.reviewed,
        mail: { subject, text, html },
        letter: { title: words.title, blocks: words.blocks },
        rules: contentRulesFor(place, notice.kind, notice.categories ?? []).map(
          ({ id, says, source, confirmed, doubt }) => ({
            id,
            says,
            source,
            confirmed,
            doubt: doubt ?? null,
            isKept: !faults.some(
              (fault) => fault.rule === id && nameOfVariant(fault) === nameOfVariant(variant),
            ),
          }),
        ),
      };
    }),
    faults,
    review,
    pace: paceOf({ mails, seconds: secondsFor(mails) }, legalDate, at, desk),
  };
}

const sum = (counts: readonly AudienceCount[]): number => counts.reduce((all, { people }) => all + people, 0);

const waysOf = (counts: readonly AudienceCount[]): Readonly<Record<Way, number>> => ({
  mail: sum(counts.filter(({ way }) => way === 'mail')),
  letter: sum(counts.filter(({ way }) => way === 'letter')),
  none: sum(counts.filter(({ way }) => way === 'none')),
});

/** A date is kept until its end, where the operator is. */
function isLate(
  finishedAt: string | null,
  legalDate: string | null,
  { timeZone }: Pick<Desk, 'timeZone'>,
): boolean {
  if (legalDate === null) return false;
  if (finishedAt === null) return true;
  return legalDate.includes('T')
    ? finishedAt > legalDate
    : dateIn(finishedAt, timeZone) >= addDays(legalDate, 1);
}
