// HTML of a mail as staff may look at it: its words and their order, nothing that acts, loads, leads away or covers anything.
import type { Attributes, Tag } from 'sanitize-html';

export interface SafeHtml {
  readonly html: string;
  /** Where its links lead, each once, in their order; the links themselves lead nowhere. */
  readonly links: readonly string[];
  /** How many pictures, styles and other things it would have fetched from elsewhere. */
  readonly remote: number;
  /** True where it was longer than is shown. */
  readonly isCut: boolean;
}

/** Characters: twice the largest newsletters. What sanitising the worst takes grows with the square of them. */
const most = 200_000;
const mostLinks = 200;

const structure =
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';
/** Look that needs no style sheet: none can hide words, cover others or fetch anything. */
const look = [
  'align',
  'valign',
  'dir',
  'lang',
  'colspan',
  'rowspan',
  'start',
  'type',
  'cellpadding',
  'border',
];

/** What fetches, wherever it stands. Counted for staff to know; what is shown does not rest on it. */
const fetching =
  /\b(?:src|srcset|background|poster|data|longdesc|lowsrc|dynsrc)\s*=\s*["']?\s*(?:https?:)?\/\/|url\(\s*["']?\s*(?:https?:)?\/\/|@import|<link\b[^>]*\bhref\s*=/gi;

/** @param html as the mail has it */
export async function safeHtml(html: string): Promise<SafeHtml> {
  // Loaded when the first mail is looked at: no cold start waits for it.
  const { default: sanitize } = await import('sanitize-html');
  const read = html.slice(0, most);
  const links = new Set<string>();
  const safe = sanitize(read, {
    allowedTags: structure.split(' '),
    allowedAttributes: { '*': look, a: ['title'] },
    allowedSchemes: [],
    disallowedTagsMode: 'discard',
    parseStyleAttributes: false,
    transformTags: {
      a: (_: string, { href = '' }: Attributes): Tag => {
        const target = href.trim().slice(0, 2_000);
        if (target && links.size < mostLinks) links.add(target);
        return { tagName: 'a', attribs: target ? { title: target } : {} };
      },
      img: (_: string, { alt = '' }: Attributes): Tag => ({
        tagName: 'span',
        attribs: {},
        ...(alt.trim() && { text: `[${alt.trim().slice(0, 200)}]` }),
      }),
    },
  });
  return {
    html: safe,
    links: [...links],
    remote: read.match(fetching)?.length ?? 0,
    isCut: html.length > most,
  };
}
