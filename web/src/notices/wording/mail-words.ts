/** The words of a mail of ours without its colours and sizes: the frame that shows it lets no style in. */
export function wordsOnly(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const each of body.querySelectorAll('style, script')) each.remove();
  for (const each of body.querySelectorAll('[style]')) each.removeAttribute('style');
  return body.innerHTML;
}
