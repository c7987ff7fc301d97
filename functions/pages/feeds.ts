// Posted notices as feeds: Atom (RFC 4287) and JSON Feed 1.1. They hold titles and addresses; the words stand on the page.
import type { Frame } from './layout.tsx';
import { inLanguage, type PostedLine } from './notice-pages.tsx';

interface Entry {
  readonly link: string;
  readonly title: string;
  readonly language: string;
  readonly published: string;
  readonly updated: string;
}

const entriesOf = ({ words: { language }, desk }: Frame, posted: readonly PostedLine[]): readonly Entry[] =>
  posted.map(({ reference, from, correctedAt, subjects }) => {
    const [written = language, title = reference] = inLanguage(subjects, [language, ...desk.languages]) ?? [];
    return {
      link: `${desk.web}/notices/${reference}`,
      title,
      language: written,
      published: from,
      updated: correctedAt ?? from,
    };
  });

/** The newest change; a feed without entries was never changed. */
const updatedOf = (entries: readonly Entry[]): string =>
  entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? '1970-01-01T00:00:00.000Z';

export function atomFeed(frame: Frame, posted: readonly PostedLine[]): string {
  const { words, desk } = frame;
  const entries = entriesOf(frame, posted);
  const lines = entries.map(
    ({ link, title, language, published, updated }) => `  <entry xml:lang="${escaped(language)}">
    <id>${escaped(link)}</id>
    <title>${escaped(title)}</title>
    <link href="${escaped(link)}"/>
    <published>${published}</published>
    <updated>${updated}</updated>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
  <id>${escaped(desk.web)}/notices</id>
  <title>${escaped(`${desk.organisation}: ${words.say('notices.title')}`)}</title>
  <author><name>${escaped(desk.organisation)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(desk.web)}/notices/feed.atom"/>
  <link href="${escaped(desk.web)}/notices"/>
  <updated>${updatedOf(entries)}</updated>
${lines.join('')}</feed>
`;
}

export function jsonFeed(frame: Frame, posted: readonly PostedLine[]) {
  const { words, desk } = frame;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${desk.organisation}: ${words.say('notices.title')}`,
    home_page_url: `${desk.web}/notices`,
    feed_url: `${desk.web}/notices/feed.json`,
    language: words.language,
    items: entriesOf(frame, posted).map(({ link, title, language, published, updated }) => ({
      id: link,
      url: link,
      title,
      language,
      content_text: title,
      date_published: published,
      date_modified: updated,
    })),
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
