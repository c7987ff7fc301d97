// What somebody reads of a letter.
import { expect } from 'vitest';

/** The words that a reader of the HTML sees; fails where there is markup that letters do not use. */
export function wordsOf(html: string): string {
  const whole = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  // A link leads where its words say.
  const body = whole.replace(/<a href="([^"]+)">\1<\/a>/g, '$1');
  const seen = body
    .replace(/<\/?(p|ul|li|br|div)( (dir="auto"|lang="[\w-]+"))*>/g, ' ')
    .replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
    );
  const markup = body
    .replace(/<\/?(p|ul|li|br|div)( (dir="auto"|lang="[\w-]+"))*>/g, '')
    .match(/[<>"']|&(?!(lt|gt|quot|#39|amp);)/);
  expect(markup).toBeNull();
  return plain(seen);
}
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
export const withoutBullets = (text: string) => plain(text.replace(/^- /gm, ''));
