/**
 * The words of a mail of ours without its colours and sizes: the frame that shows it lets no style in. What people wrote has no
 * quotation marks that are not escaped, so nothing of it is taken for a style.
 */
export function wordsOnly(html: string): string {
  const [, inside = html] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  return inside.replace(/ style="[^"]*"/g, '');
}
