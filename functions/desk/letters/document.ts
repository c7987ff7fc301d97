// A letter's paragraphs, written once, as plain text and as HTML that says the same.

/** A paragraph (with line breaks), a heading, a list, or words that a person wrote, kept as they are. */
export type Block =
  | string
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly list: readonly string[] }
  | { readonly asWritten: string; readonly language?: string };

export interface Document {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
}

export const textOf = ({ blocks }: Document): string => `${blocks.map(textOfBlock).join('\n\n')}\n`;

function textOfBlock(block: Block): string {
  if (typeof block === 'string') return block;
  if ('heading' in block) return block.heading;
  return 'list' in block ? block.list.map((item) => `- ${item}`).join('\n') : block.asWritten;
}

/** A whole document without colours, fonts from afar, pictures or links: it reads in light and dark, and calls nobody. */
export const htmlOf = ({ title, language, direction, blocks }: Document): string => `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body style="margin: 1.5em; font: 1em/1.5 sans-serif">
<main style="max-width: 38em">
${blocks.map(htmlOfBlock).join('\n')}
</main>
</body>
</html>
`;

function htmlOfBlock(block: Block): string {
  if (typeof block === 'string') return `<p>${linked(linesOf(block))}</p>`;
  if ('heading' in block)
    return `<h${block.level} style="font-size: 1.${3 - block.level}em; margin: 1.5em 0 .5em">${linesOf(block.heading)}</h${block.level}>`;
  if ('list' in block)
    return `<ul>\n${block.list.map((item) => `<li>${linesOf(item)}</li>`).join('\n')}\n</ul>`;
  const paragraphs = block.asWritten.split(/\n(?:[^\S\n]*\n)+/).filter((paragraph) => paragraph.trim());
  const language = block.language ? ` lang="${escaped(block.language)}"` : '';
  return `<div${language}>\n${paragraphs.map((paragraph) => `<p dir="auto">${linesOf(paragraph)}</p>`).join('\n')}\n</div>`;
}

/** Web addresses in our own sentences, to press on. What a person wrote stays words. */
const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<>()]+[^\s<>().,:;!?]/g, (address) => `<a href="${address}">${address}</a>`);

const linesOf = (text: string): string => escaped(text).replaceAll('\n', '<br>\n');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
