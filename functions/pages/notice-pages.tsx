// Notices in public: the list, one with what stood there before, and the line that another website shows.
import type { ComponentChildren } from 'preact';
import { writtenDate } from '../desk/letters/dates.ts';
import { codeOf } from '../desk/letters/words.ts';
import type { PostedNotice, PostedWords } from '../desk/notices/posting.ts';
import { htmlDocument } from './document.tsx';
import { type Frame, page } from './layout.tsx';

/** A posted notice in a list. */
export interface PostedLine {
  readonly reference: string;
  readonly from: string;
  readonly correctedAt: string | null;
  /** Subject by language. */
  readonly subjects: Readonly<Record<string, string>>;
}

/** Of what there is in several languages, the one that a reader is most likely to understand. */
export function inLanguage<T>(
  all: Readonly<Record<string, T>>,
  languages: readonly string[],
): readonly [language: string, value: T] | undefined {
  const entries = Object.entries(all);
  const wanted = languages
    .map(codeOf)
    .find((code) => entries.some(([language]) => codeOf(language) === code));
  return entries.find(([language]) => codeOf(language) === wanted) ?? entries[0];
}

export function noticesPage(frame: Frame, posted: readonly PostedLine[]): string {
  const { words, desk } = frame;
  const { say, language } = words;
  const title = say('notices.title');
  return page(
    frame,
    { title, path: '/notices' },
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say('notices.intro')}</p>
      {posted.length === 0 && <p class="govuk-inset-text">{say('notices.none')}</p>}
      {posted.map(({ reference, from, correctedAt, subjects }) => {
        const [written = language, subject = reference] =
          inLanguage(subjects, [language, ...desk.languages]) ?? [];
        return (
          <div class="desk-card" key={reference}>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={`/${language}/notices/${reference}`} lang={written}>
                {subject}
              </a>
            </h2>
            <Dates frame={frame} from={from} correctedAt={correctedAt} />
          </div>
        );
      })}
      <p class="govuk-body">
        <a class="govuk-link" href="/notices/feed.atom" type="application/atom+xml">
          {say('notices.feed')}
        </a>
      </p>
    </>,
  );
}

interface Dated {
  readonly frame: Frame;
  readonly from: string;
  readonly correctedAt: string | null | undefined;
}

function Dates({ frame, from, correctedAt }: Dated) {
  const { say } = frame.words;
  return (
    <p class="govuk-body">
      {say('notices.posted', { date: dateOf(frame, from) })}
      {correctedAt && ` · ${say('notices.corrected', { date: dateOf(frame, correctedAt) })}`}
    </p>
  );
}

/** The day of an instant where the operator is, in the words of the page. */
const dateOf = ({ words: { letters }, desk: { timeZone } }: Frame, at: string): string =>
  writtenDate(new Date(at).toLocaleDateString('en-CA', { timeZone }), letters.dates);

export function noticePage(frame: Frame, posted: PostedNotice): string {
  const { words, desk } = frame;
  const { reference, from, correctedAt, earlier } = posted;
  const languages = [words.language, ...desk.languages];
  const shown = wordsIn(posted.words, languages);
  return page(
    frame,
    { title: shown.subject, path: `/notices/${reference}`, back: `/${words.language}/notices` },
    <>
      <Written words={shown} title={<h1 class="govuk-heading-l">{shown.subject}</h1>} />
      <Dates frame={frame} from={from} correctedAt={correctedAt} />
      {earlier.toReversed().map(({ until, words: before }) => (
        <details class="govuk-details" key={until}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {words.say('notices.earlier', { date: dateOf(frame, until) })}
            </span>
          </summary>
          <div class="govuk-details__text">
            <Earlier words={wordsIn(before, languages)} />
          </div>
        </details>
      ))}
    </>,
  );
}

const Earlier = ({ words }: { words: PostedWords }) => (
  <Written words={words} title={<h2 class="govuk-heading-m">{words.subject}</h2>} />
);

function wordsIn(all: readonly PostedWords[], languages: readonly string[]): PostedWords {
  const byLanguage = Object.fromEntries(all.map((each) => [each.language, each]));
  const [, found] = inLanguage(byLanguage, languages) ?? [];
  if (!found) throw new Error('a posted notice has no words');
  return found;
}

/** A notice in its own language, which may not be that of the page. */
function Written({ words, title }: { words: PostedWords; title: ComponentChildren }) {
  return (
    <div lang={words.language} dir={words.direction}>
      {title}
      {words.title !== words.subject && <p class="govuk-body-l">{words.title}</p>}
      {words.blocks.map(({ heading, paragraphs, language }) => (
        <div key={heading ?? paragraphs[0]} lang={language}>
          {heading && <h2 class="govuk-heading-m">{heading}</h2>}
          {paragraphs.map((paragraph) => (
            <p class="govuk-body" key={paragraph}>
              {linked(paragraph)}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

const webAddress = /(https?:\/\/[^\s<>()]+[^\s<>().,:;!?])/;

/** Lines, and web addresses to press on. */
const linked = (text: string): ComponentChildren =>
  text.split('\n').map((line, i) => [
    i > 0 && <br />,
    line.split(webAddress).map((part) =>
      webAddress.test(part) ? (
        <a class="govuk-link" href={part}>
          {part}
        </a>
      ) : (
        part
      ),
    ),
  ]);

/** Nothing at all where nothing is posted; else a line for each, which opens the page itself. */
export function bannerPage({ words, desk, styleHref }: Frame, posted: readonly PostedLine[]): string {
  const { say, language, direction } = words;
  return htmlDocument(
    {
      title: say('notices.title'),
      language,
      direction,
      style: { href: styleHref },
      bodyClass: 'govuk-template__body',
    },
    posted.length > 0 && (
      <main class="govuk-inset-text">
        <h1 class="govuk-visually-hidden">{say('notices.title')}</h1>
        {posted.map(({ reference, subjects }) => {
          const [written = language, subject = reference] =
            inLanguage(subjects, [language, ...desk.languages]) ?? [];
          return (
            <p class="govuk-body" key={reference}>
              {say('notices.banner', { organisation: desk.organisation })}{' '}
              <a
                class="govuk-link"
                href={`${desk.web}/${language}/notices/${reference}`}
                target="_blank"
                rel="noopener"
                lang={written}
              >
                {subject}
              </a>
            </p>
          );
        })}
      </main>
    ),
  );
}
