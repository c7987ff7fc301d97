// The rows that are drawn, as somebody scrolls and as the window changes.
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { rowsShown, type Shown } from './rows-shown.ts';

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
