// Which rows of a long list are drawn: those in the window and some beyond, in steps, so that most frames of a scroll draw nothing.

/** Rows that come and go together. */
const step = 8;

export interface Shown {
  readonly from: number;
  readonly to: number;
}

export const rowsShown = (scrollTop: number, seen: number, rowHeight: number, count: number): Shown => {
  const first = Math.floor(scrollTop / rowHeight);
  const last = Math.ceil((scrollTop + seen) / rowHeight);
  const from = Math.max(0, Math.floor(first / step) * step - step);
  return { from, to: Math.min(count, Math.ceil(last / step) * step + step) };
};
