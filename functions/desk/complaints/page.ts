// The table of authorities for people to read: docs/authorities.md.
import { authorities } from './authorities.ts';
import type { Authority } from './authority.ts';

const introduction = `# Data protection authorities

This page is made of the table itself: \`node bin/authorities-page.ts > docs/authorities.md\`. Public facts only; no legal advice.

**Which one.** A person may complain where they live, where they work, or where it happened (GDPR Article 77). The desk proposes the authority of the residence that the person stated, and none where nobody can tell: without a residence, and for Germany without the Land, staff choose (\`GET /v1/authorities?residence=DE\` lists all sixteen). Authorities for public bodies are kept, and never proposed for a company. Churches and broadcasters have authorities of their own in Germany; they are left out, as are the regional ones of Spain, which as far as we know supervise public bodies.

**Where the facts are from.** The rows began as a copy of the facts of datenanfragen/data (CC0-1.0), commit 0a29c3d6. Each was then held against something else, and the last column says what: the authority's own page, read in a stored copy that may be older than the day of the check; published documents of others, such as privacy policies, where several agree; or nothing, where nothing was found. No page was read live. An address that nobody confirmed is still better than none, but look at the authority's site before you post something that cannot be posted twice.

**How to correct a row.** Edit \`functions/desk/complaints/authorities-of-countries.ts\` or \`german-authorities.ts\`: the fact, \`source\`, \`checked.on\` and \`checked.against\`, and \`open\` where something stays doubtful. Never change a slug: cases hold it. Then make this page anew. The tests refuse a country without an authority, an address that is not https, a mailbox that looks like a person's, and a language that is no BCP 47 tag. Look at every row once a year.
`;

/** The page as it stands in docs. */
export function authoritiesPage(): string {
  const rows = [...authorities].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const own = rows.filter(({ checked }) => checked.against.startsWith('https:')).length;
  const others = rows.filter(({ checked }) => checked.against === 'published documents of others').length;
  return [
    introduction,
    `**So far.** ${rows.length} authorities: ${own} held against a page of their own, ${others} against published documents of others, ${rows.length - own - others} against nothing else.`,
    '',
    '| slug | authority | competent for | address | mail, web | languages | checked |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(row),
    '',
  ].join('\n');
}

function row({ slug, name, englishName, supervises, competentFor, address, ...rest }: Authority): string {
  const { email, web, complaintPage, languages, checked, open } = rest;
  const cells = [
    `\`${slug}\``,
    `${name} (${englishName})${supervises === 'companies' ? '' : `; supervises ${supervises}`}`,
    competentFor.join(' '),
    address.join(', '),
    [email, web, complaintPage].filter((each) => each !== undefined).join(' '),
    languages.join(' '),
    `${checked.on}, ${checked.against}${open === undefined ? '' : `. ${open}`}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
