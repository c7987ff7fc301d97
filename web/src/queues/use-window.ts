// Which rows of a long list are drawn: those in the window and some beyond, in steps, so that most frames of a scroll draw nothing.
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Rows that come and go together. */
const step = 8;

interface Shown {
  readonly from: number;
  readonly to: number;
}

export const rowsShown = (scrollTop: number, seen: number, rowHeight: number, count: number): Shown => {
  const first = Math.floor(scrollTop / rowHeight);
  const last = Math.ceil((scrollTop + seen) / rowHeight);
  const from = Math.max(0, Math.floor(first / step) * step - step);
  return { from, to: Math.min(count, Math.ceil(last / step) * step + step) };
};

/** @param rowHeight pixels */
export function useWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number) {
  const [shown, setShown] = useState<Shown>({ from: 0, to: 0 });
  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const next = rowsShown(scrollTop, clientHeight, rowHeight, count);
    setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
  }, [scroller, rowHeight, count]);
  useLayoutEffect(look, [look]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller, look]);
  return { shown, look };
}
