// HTML of mails as plain text, in one pass over the characters: no tree, no recursion, nothing that hostile HTML can slow down.
import { withoutReferences } from './html-entities.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Stand on lines of their own. */
const blocks = words(
  'address article aside body center dd dir div dt fieldset figcaption figure footer form header hr html main menu nav option section tbody tfoot thead tr',
);
/** Have an empty line around them. */
const paragraphs = words('blockquote dl h1 h2 h3 h4 h5 h6 ol p pre table ul');
/** Hold no text that people read. */
const unread = words('script style head title template noframes object svg select textarea');

const maxQuoteDepth = 10;
const bullet = '* ';
const tagStart = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/y;

/**
 * The text that a reader of the HTML sees: blocks as lines, quotations with `> `, list items with `* `, cells with spaces
 * between them. Scripts, styles and the targets of links are left out.
 */
export function htmlText(html: string): string {
  const page = newPage();
  const unclosed = new Set<string>();
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    page.write(html.slice(at, open === -1 ? undefined : open));
    if (open === -1) break;
    at = afterMarkup(html, open, page, unclosed);
  }
  return page.text();
}

type Page = ReturnType<typeof newPage>;

/** Reads the markup that begins at `open` and tells where text goes on. */
function afterMarkup(html: string, open: number, page: Page, unclosed: Set<string>): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4) ?? html.length;
  const next = html[open + 1];
  if (next === '!' || next === '?') return after(html, '>', open) ?? html.length;
  tagStart.lastIndex = open;
  const [, slash, word = ''] = tagStart.exec(html) ?? [];
  if (word === '') {
    page.write('<');
    return open + 1;
  }
  const name = word.toLowerCase();
  const end = afterTag(html, open + 1 + word.length);
  if (slash === '/') page.close(name);
  else if (unread.has(name)) return afterElement(html, name, end, unclosed);
  else page.open(name);
  return end;
}

/** After `>` outside of quotes; where a quote is never closed, after the first `>`. */
function afterTag(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html[at];
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    const close = html.indexOf(character, at + 1);
    if (close === -1) break;
    at = close;
  }
  return after(html, '>', from) ?? html.length;
}

/** After the end tag of an element that is not read. One that is never closed hides nothing, and is looked for once. */
function afterElement(html: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from;
  const endTag = new RegExp(`</${name}\\b`, 'gi');
  endTag.lastIndex = from;
  const found = endTag.exec(html);
  if (found) return afterTag(html, endTag.lastIndex);
  unclosed.add(name);
  return from;
}

function after(html: string, mark: string, from: number): number | undefined {
  const found = html.indexOf(mark, from);
  return found === -1 ? undefined : found + mark.length;
}

/** Lines of text as they grow under the tags that come. */
function newPage() {
  const lines: string[] = [];
  let line = '';
  let emptyLine = false;
  let quotes = 0;
  let lastQuotes = 0;
  let preformatted = 0;

  const put = (text: string, depth: number) => lines.push(('> '.repeat(depth) + text).trimEnd());
  const endLine = () => {
    if (line === bullet) return;
    if (line.trim() !== '') {
      if (emptyLine && lines.length > 0) put('', Math.min(lastQuotes, quotes));
      put(line, quotes);
      lastQuotes = quotes;
      emptyLine = false;
    }
    line = '';
  };
  const separate = (name: string) => {
    if (!blocks.has(name) && !paragraphs.has(name)) return;
    endLine();
    if ((paragraphs.has(name) && line !== bullet) || name === 'hr') emptyLine = true;
  };

  return {
    write(html: string) {
      if (html === '') return;
      const text = withoutReferences(html);
      const [first = '', ...others] =
        preformatted > 0 ? text.split(/\r\n?|\n/) : [text.replace(/[\s\u00a0]+/g, ' ')];
      line += line === '' && preformatted === 0 ? first.trimStart() : first;
      for (const more of others) {
        if (line.trim() === '') emptyLine = true;
        endLine();
        line = more;
      }
    },
    open(name: string) {
      separate(name);
      if (name === 'br') {
        if (line.trim() === '') emptyLine = true;
        endLine();
      } else if (name === 'li') {
        endLine();
        line = bullet;
      } else if ((name === 'td' || name === 'th') && line !== '' && !line.endsWith(' ')) line += ' ';
      else if (name === 'blockquote') quotes = Math.min(quotes + 1, maxQuoteDepth);
      else if (name === 'pre') preformatted++;
    },
    close(name: string) {
      separate(name);
      if (name === 'li') endLine();
      else if (name === 'blockquote') quotes = Math.max(0, quotes - 1);
      else if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
    },
    text() {
      endLine();
      return lines.join('\n');
    },
  };
}
