// The words of a notice for somebody: what officers wrote, under the headings of their language, and what the law adds.
import { authorityFor, namedAuthority } from '../complaints/authorities.ts';
import type { Desk } from '../desk.ts';
import { nowhereKnown } from '../incidents/incident.ts';
import { writtenDate } from '../letters/dates.ts';
import type { Block } from '../letters/document.ts';
import { linesOnly, oneLine } from '../letters/plain.ts';
import { type Review, type Words, wordsIn } from '../letters/words.ts';
import { type WrittenLetter, written } from '../letters/written.ts';
import {
  agenciesLead,
  californianHeadings,
  californianTitle,
  creditAgencies,
  freezeIsFree,
  freezeNeeds,
  offerOf,
  policeReport,
  whereToLearnMore,
} from './american-words.ts';
import { contentRules, contentRulesFor, type Want } from './content-rules.ts';
import { type Notice, type NoticeText, type Section, sections } from './notice.ts';
import { type Recipient, residenceOf } from './recipient.ts';
import { textIn, type Variant, variantOf } from './variants.ts';

/** Paragraphs under a heading. `language`: where it is another one than that of the notice. */
export interface NoticeBlock {
  readonly heading?: string | undefined;
  readonly paragraphs: readonly string[];
  readonly language?: string | undefined;
}

/** A notice as it is read, on paper, by mail or in public. */
export interface NoticeWords {
  readonly subject: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who has read our sentences in that language as a native speaker; null while nobody has. */
  readonly reviewed: Review | null;
  readonly blocks: readonly NoticeBlock[];
}

/** What of a notice makes its words. */
export type Worded = Pick<
  Notice,
  'reference' | 'kind' | 'isDrill' | 'effective' | 'categories' | 'identityService' | 'texts' | 'posting'
>;
type Operator = Pick<Desk, 'organisation' | 'address' | 'web' | 'letters' | 'languages'>;

/** The words for one person, with greeting and closing. @param variant one of this notice */
export function wordsOf(notice: Worded, variant: Variant, desk: Operator): NoticeWords {
  const body = wordsBetween(notice, variant, desk);
  const words = wordsIn([body.language], desk.letters);
  const drill = notice.isDrill ? [words.say('notice.drill')] : [];
  const subject = notice.isDrill
    ? words.say('notice.drill-subject', { subject: body.subject })
    : body.subject;
  return {
    ...body,
    subject,
    blocks: [
      { paragraphs: [...drill, words.say('greeting')] },
      ...body.blocks,
      { paragraphs: [closingOf(words, desk)] },
    ],
  };
}

/**
 * The words for everybody. Where a law of the United States hangs something on the data, it stands there for all who read it.
 *
 * @param language that of one of the texts
 */
export function bodyOf(notice: Worded, language: string, desk: Operator): NoticeWords {
  const isAmerican = contentRules.some(
    ({ exposed }) => notice.kind === 'breach' && exposed?.some((each) => notice.categories?.includes(each)),
  );
  const place = isAmerican ? 'US-CA' : 'other';
  const variant: Variant = { place, language, residence: nowhereKnown, isFallback: false };
  return wordsBetween({ ...notice, posting: undefined }, variant, desk);
}

function wordsBetween(notice: Worded, variant: Variant, desk: Operator): NoticeWords {
  const words = wordsIn([variant.language, ...desk.languages], desk.letters);
  const text = textIn(notice.texts, [variant.language]);
  const wants = wantsOf(notice, variant);
  const title = titleOf(notice, words, wants);
  const subject = hidesNature(wants) ? title : oneLine(text.subject);
  return {
    subject,
    title,
    language: words.language,
    direction: words.direction,
    reviewed: words.reviewed,
    blocks: orderOf(wants).flatMap((section) =>
      blocksOf(section, { notice, variant, desk, words, text, wants }),
    ),
  };
}

interface Making {
  readonly notice: Worded;
  readonly variant: Variant;
  readonly desk: Operator;
  readonly words: Words;
  readonly text: NoticeText;
  readonly wants: readonly Want[];
}

/** What the law wants of these words. */
export const wantsOf = ({ kind, categories = [] }: Worded, { place }: Variant): readonly Want[] =>
  contentRulesFor(place, kind, categories).map(({ wants }) => wants);

const has = (wants: readonly Want[], what: Want['what']): boolean => wants.some((each) => each.what === what);

/** Sections that the law wants left out. */
export const leftOut = (wants: readonly Want[]): readonly Section[] =>
  wants.flatMap((each) => (each.what === 'without' ? each.sections : []));

/** The subject that an officer wrote may tell it as well. */
const hidesNature = (wants: readonly Want[]): boolean => leftOut(wants).length > 0;

/** Under the headings of California nothing stands between; what people may fear comes behind, as a supplement. */
function orderOf(wants: readonly Want[]): readonly Section[] {
  const shown = sections.filter((section) => !leftOut(wants).includes(section));
  if (!has(wants, 'headings')) return shown;
  return [...shown.filter((section) => section !== 'consequences'), 'consequences'];
}

/** California wants English words; in another language they stand before ours. */
const both = (english: string | undefined, ours: string): string =>
  english && english !== ours ? `${english} – ${ours}` : ours;

const titleOf = ({ kind }: Worded, words: Words, wants: readonly Want[]): string =>
  both(has(wants, 'headings') ? californianTitle : undefined, words.say(`notice.title.${kind}`));

function headingOf(section: Section, words: Words, wants: readonly Want[]): string {
  const californian: Partial<Record<Section, string>> = has(wants, 'headings') ? californianHeadings : {};
  return both(californian[section], words.say(`notice.${section}`));
}

function blocksOf(section: Section, making: Making): readonly NoticeBlock[] {
  const { words, text, wants } = making;
  const own = [...paragraphsOf(text.sections[section] ?? ''), ...addedTo(section, making)];
  const american = addedInEnglish(section, making);
  if (own.length + american.length === 0) return [];
  const heading = headingOf(section, words, wants);
  if (american.length === 0) return [{ heading, paragraphs: own }];
  if (words.language === 'en') return [{ heading, paragraphs: [...own, ...american] }];
  return [
    { heading, paragraphs: own },
    { paragraphs: american, language: 'en' },
  ];
}

const paragraphsOf = (text: string): readonly string[] =>
  linesOnly(text)
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((paragraph) => paragraph.trim());

/** What the desk says itself, in the language of the notice. */
function addedTo(section: Section, { notice, variant, desk, words }: Making): readonly string[] {
  if (section === 'from-when')
    return notice.kind !== 'breach' && notice.effective
      ? [words.say('notice.effective', { date: writtenDate(notice.effective, words.dates) })]
      : [];
  if (section !== 'more-information') return [];
  const link = `${desk.web}/${words.language}`;
  return [
    words.say('notice.contact', { address: oneLine(desk.address), link }),
    ...authorityOf(variant, words),
    ...(isPosted(notice)
      ? [words.say('notice.posted', { link: postedAt(notice, words.language, desk) })]
      : []),
  ];
}

export const isPosted = ({ posting }: Pick<Notice, 'posting'>): boolean =>
  posting !== undefined && posting.withdrawnAt === undefined;

/** Where it stands in public, in a language. */
export const postedAt = (
  { reference }: Pick<Notice, 'reference'>,
  language: string,
  { web }: Pick<Desk, 'web'>,
): string => `${web}/${language}/notices/${reference}`;

function authorityOf({ place, residence }: Variant, words: Words): readonly string[] {
  if (place !== 'EU' && place !== 'GB' && place !== 'CH') return [];
  const authority = authorityFor(residence);
  if (!authority) return [];
  const { name, web, address } = namedAuthority(authority);
  return [`${words.say('notice.authority')}\n${name}\n${address}\n${web}`];
}

function addedInEnglish(section: Section, { notice, wants }: Making): readonly string[] {
  if (section === 'what-you-can-do')
    return [
      ...(has(wants, 'identity-service') && notice.identityService ? offerOf(notice.identityService) : []),
      ...(has(wants, 'police-report') ? [policeReport] : []),
      ...(has(wants, 'freeze') ? [freezeIsFree, freezeNeeds] : []),
    ];
  if (section !== 'more-information') return [];
  return [
    ...(has(wants, 'agencies') || has(wants, 'freeze') ? [[agenciesLead, ...creditAgencies].join('\n')] : []),
    ...(has(wants, 'where-to-learn-more') ? [whereToLearnMore] : []),
  ];
}

const closingOf = (words: Words, desk: Operator): string =>
  `${words.say('closing')}\n${words.say('team', { organisation: oneLine(desk.organisation) })}`;

/** Words as a mail: text and HTML that say the same. */
export function mailOf(notice: Pick<Notice, 'reference'>, words: NoticeWords, desk: Operator): WrittenLetter {
  const { say } = wordsIn([words.language], desk.letters);
  const blocks: readonly Block[] = [
    { heading: words.title, level: 1 },
    ...words.blocks.flatMap(({ heading, paragraphs, language }) => [
      ...(heading ? [{ heading, level: 2 } as const] : []),
      ...paragraphs.map((paragraph) => (language ? { asWritten: paragraph, language } : paragraph)),
    ]),
    say('reference.on-paper', { reference: notice.reference }),
  ];
  return written(words, words.subject, blocks);
}

type Told = Pick<Recipient, 'country' | 'subdivision' | 'language'>;

/** The words for each person, made once for all who get the same. */
export function wordsFor(notice: Worded, desk: Operator): (to: Told) => NoticeWords {
  const made = new Map<string, NoticeWords>();
  return (to) => {
    const residence = residenceOf(to);
    const key = `${residence} ${to.language}`;
    const known = made.get(key) ?? wordsOf(notice, variantOf(notice, { ...to, residence }, desk), desk);
    made.set(key, known);
    return known;
  };
}

/** The mail for each person, made once for all who get the same. */
export function mailsFor(notice: Worded, desk: Operator): (to: Told) => WrittenLetter {
  const wordsOfEach = wordsFor(notice, desk);
  const made = new Map<NoticeWords, WrittenLetter>();
  return (to) => {
    const words = wordsOfEach(to);
    const known = made.get(words) ?? mailOf(notice, words, desk);
    made.set(words, known);
    return known;
  };
}
