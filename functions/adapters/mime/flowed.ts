// Text with format=flowed (RFC 3676) as its paragraphs were written.

const signature = '-- ';

/** Joins lines that end in a space with the next of the same quote depth. With `delSp` that space is no part of the text. */
export function unfolded(text: string, delSp: boolean): string {
  const paragraphs: string[] = [];
  let open: { depth: number; text: string[] } | undefined;
  const close = () => {
    if (open) paragraphs.push((open.depth > 0 ? `${'>'.repeat(open.depth)} ` : '') + open.text.join(''));
    open = undefined;
  };
  for (const line of text.split('\n')) {
    const depth = quoteDepth(line);
    const content = line.slice(depth).replace(/^ /, '');
    const flows = content.endsWith(' ') && content !== signature;
    if (open && (open.depth !== depth || content === signature)) close();
    open ??= { depth, text: [] };
    open.text.push(flows && delSp ? content.slice(0, -1) : content);
    if (!flows) close();
  }
  close();
  return paragraphs.join('\n');
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth++;
  return depth;
}
