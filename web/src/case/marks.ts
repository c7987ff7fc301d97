// Where the reasons of the sorting stand in a text.
import type { Reason } from './case-file.ts';

export interface Part {
  readonly text: string;
  /** The reason whose span this is. */
  readonly reason?: Reason;
}

/** A span as the sorting wrote it: its spaces stand for whatever white space the text has. */
const patternOf = (span: string): RegExp =>
  new RegExp(
    span
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'iu',
  );

/** The text in parts, the first place of each reason marked; where reasons overlap the longer span counts. */
export function marked(text: string, reasons: readonly Reason[]): readonly Part[] {
  const taken: { readonly from: number; readonly to: number; readonly reason: Reason }[] = [];
  for (const reason of reasons.toSorted((a, b) => b.span.length - a.span.length)) {
    const found = reason.span.trim().length > 1 ? patternOf(reason.span).exec(text) : null;
    if (!found) continue;
    const [from, to] = [found.index, found.index + found[0].length];
    if (taken.every((other) => to <= other.from || from >= other.to)) taken.push({ from, to, reason });
  }
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, reason } of taken.sort((a, b) => a.from - b.from)) {
    if (from > at) parts.push({ text: text.slice(at, from) });
    parts.push({ text: text.slice(from, to), reason });
    at = to;
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts;
}
