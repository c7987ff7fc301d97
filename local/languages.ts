// `npm run languages`: the languages that the desk writes to people, and who has read each as a native speaker.
import { catalogues } from '../functions/desk/letters/catalogues/catalogues.ts';
import { catalogueOf, type Review } from '../functions/desk/letters/words.ts';
import { ownNameOf, pageCatalogueOf } from '../functions/pages/words.ts';

const mark = (reviewed: Review | null): string =>
  reviewed ? `${reviewed.by}, ${reviewed.on}` : 'nobody yet';

/** Text of docs/languages.md. */
export const languagesPage = (): string => `# Languages

Letters and public pages are written in these languages. A line \`reviewed: Name, 2026-12-31\` in a catalogue says that a native speaker has read all of it; until then it was written with care and checked for completeness by the tests, no more.
Made by \`npm run languages\`; the catalogues stand in \`functions/desk/letters/catalogues\` and \`functions/pages/catalogues\`.

| code | language | letters read by | pages read by |
|---|---|---|---|
${Object.keys(catalogues)
  .map(
    (code) =>
      `| ${code} | ${ownNameOf(code)} | ${mark(catalogueOf(code).reviewed)} | ${mark(pageCatalogueOf(code).reviewed)} |`,
  )
  .join('\n')}
`;

if (import.meta.main) process.stdout.write(languagesPage());
