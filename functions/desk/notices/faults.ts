// What a notice still lacks: every rule that one of its variants breaks, with what mends it.
import { addDays, dateIn } from '../clocks/calendar.ts';
import type { Desk } from '../desk.ts';
import type { DataCategory } from '../incidents/incident.ts';
import { type ContentRule, contentRules, contentRulesFor, type NoticePlace } from './content-rules.ts';
import { type AudienceCount, type Notice, type NoticeText, type Section, sections } from './notice.ts';
import { textIn, type Variant, variantOf } from './variants.ts';
import { leftOut } from './wording.ts';

export interface Fault {
  /** Id of the rule. */
  readonly rule: string;
  readonly place: NoticePlace;
  readonly language: string;
  /** What of the notice mends it. */
  readonly field: FaultyField;
  /** What the law wants, where it says so, and what to do. */
  readonly sentence: string;
}

/** What an officer fills in, and a rule may find wanting. */
export const faultyFields = [...sections, 'identityService', 'effective'] as const;
export type FaultyField = (typeof faultyFields)[number];

type Checked = Pick<
  Notice,
  'kind' | 'texts' | 'categories' | 'identityService' | 'effective' | 'incident' | 'imports' | 'posting'
>;
type Operator = Pick<Desk, 'languages' | 'promises' | 'timeZone'>;

/** Words that nobody but a person can judge, because the law forbids what they might tell. */
export interface ForReview {
  readonly rule: string;
  readonly place: NoticePlace;
  readonly language: string;
  readonly section: Section;
  readonly text: string;
  readonly question: string;
}

/** One of each law and language; residences of one law get the same words but for their authority. */
export function variantsIn(
  notice: Pick<Notice, 'texts'>,
  counts: readonly Pick<AudienceCount, 'residence' | 'language'>[],
  desk: Pick<Desk, 'languages'>,
): readonly Variant[] {
  const all = counts.map((count) => variantOf(notice, count, desk));
  return [...new Map(all.map((each) => [nameOfVariant(each), each])).values()];
}

export const nameOfVariant = ({ place, language }: Pick<Variant, 'place' | 'language'>): string =>
  `${place} ${language}`;

/**
 * @param counts people of the notice; where it has none yet, those places in which it must hold
 * @param at ISO 8601 instant, UTC: periods are counted from its day
 */
export function faultsOf(
  notice: Checked,
  counts: readonly Pick<AudienceCount, 'residence' | 'language'>[],
  desk: Operator,
  at: string,
): readonly Fault[] {
  if (notice.texts.length === 0) return [];
  return variantsIn(notice, counts, desk).flatMap((variant) =>
    contentRulesFor(variant.place, notice.kind, notice.categories ?? []).flatMap((rule) =>
      mendsOf(rule, notice, textIn(notice.texts, [variant.language]), desk, at).map(({ field, mend }) => ({
        rule: rule.id,
        place: variant.place,
        language: variant.language,
        field,
        sentence: `${variant.place}, ${variant.language}: ${rule.says} (${rule.source}) ${mend}`,
      })),
    ),
  );
}

/**
 * Kinds of data that the files name and the notice does not, where a law hangs something on them.
 *
 * @param counted people by kind of data
 */
export function unnamedCategories(
  { kind, categories = [] }: Pick<Notice, 'kind' | 'categories'>,
  counted: Readonly<Partial<Record<DataCategory, number>>>,
): readonly string[] {
  if (kind !== 'breach') return [];
  const weighty = new Set(contentRules.flatMap(({ exposed = [] }) => exposed));
  return [...weighty]
    .filter((category) => (counted[category] ?? 0) > 0 && !categories.includes(category))
    .map(
      (category) =>
        `The files name ${category} of ${counted[category]} people, and categories does not: add it, or tell them by a notice of their own.`,
    );
}

interface Mend {
  readonly field: FaultyField;
  /** A sentence that says how. */
  readonly mend: string;
}

/** What mends a rule that is broken. */
function mendsOf(
  { wants }: ContentRule,
  notice: Checked,
  { language, sections: written }: NoticeText,
  desk: Operator,
  at: string,
): readonly Mend[] {
  switch (wants.what) {
    case 'sections':
      return wants.sections
        .filter((section) => !written[section]?.trim())
        .map((field) => ({ field, mend: `Write the section ${field} of the text in ${language}.` }));
    case 'identity-service':
      return identityMends(notice, wants.months).map((mend) => ({ field: 'identityService', mend }));
    case 'period':
      return periodMends(notice, wants.days, desk, at).map((mend) => ({ field: 'effective', mend }));
    default:
      return [];
  }
}

function identityMends({ identityService }: Checked, months: number): readonly string[] {
  if (!identityService) return [`Enter in identityService who offers it, for ${months} months or more.`];
  return identityService.months < months
    ? [`identityService has ${identityService.months} months; enter ${months} or more.`]
    : [];
}

function periodMends(
  { effective }: Checked,
  otherwise: number,
  { promises, timeZone }: Operator,
  at: string,
): readonly string[] {
  const days = promises.find(({ rule }) => rule === 'promise-policy-change')?.days ?? otherwise;
  const earliest = addDays(dateIn(at, timeZone), days);
  if (!effective) return ['Enter in effective the day from which it counts.'];
  return effective < earliest
    ? [`effective is ${effective}; published today it can count from ${earliest} on, ${days} days later.`]
    : [];
}

/**
 * What an officer must read before approving: variants that must not tell something are built without the sections that tell it,
 * and without the subject; whether another section tells it all the same, no machine can say.
 */
export function forReview(
  notice: Checked,
  counts: readonly Pick<AudienceCount, 'residence' | 'language'>[],
  desk: Operator,
): readonly ForReview[] {
  if (notice.texts.length === 0) return [];
  return variantsIn(notice, counts, desk).flatMap(({ place, language }) => {
    const rules = contentRulesFor(place, notice.kind, notice.categories ?? []);
    const hidden = leftOut(rules.map(({ wants }) => wants));
    const text = textIn(notice.texts, [language]);
    return rules
      .filter(({ wants }) => wants.what === 'without')
      .flatMap(({ id, says }) =>
        Object.entries(text.sections)
          .map(([section, words]) => ({ section: section as Section, text: words ?? '' }))
          .filter((each) => each.text.trim() && !hidden.includes(each.section))
          .map((each) => ({ rule: id, place, language, ...each, question: `Does this tell it? ${says}` })),
      );
  });
}
