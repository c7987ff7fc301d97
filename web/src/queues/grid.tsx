// The list itself: one stop for the Tab key, arrows or letters inside, and a window of rows over however many there are.
// biome-ignore-all lint/a11y/useSemanticElements: rows of a table cannot be placed by themselves
// biome-ignore-all lint/a11y/useFocusableInteractive: a row has the focus, its cells have none
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { usePreferences } from '../shell/preferences.tsx';
import type { ItemList } from './item-list.ts';
import { type Item, keyOf } from './parts.ts';
import './queues.css';
import { Row, type RowWords } from './row.tsx';
import { useWindow } from './use-window.ts';

export interface GridHandle {
  /** Goes so many rows on, and gives the list the focus. */
  move(rows: number): void;
  /** The item where one stands. */
  active(): Item | undefined;
  focus(): void;
  /** Indexes of the first and the last row in the window. */
  inWindow(): readonly [number, number];
}

interface GridProps {
  readonly list: ItemList;
  readonly words: RowWords;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isRange: boolean) => void;
  readonly onOpen: (item: Item) => void;
  readonly handle: React.Ref<GridHandle>;
}

const columns = [
  'mark',
  'reference',
  'person',
  'subject',
  'kind',
  'state',
  'due',
  'assignee',
  'signs',
] as const;
/** Rows before the end at which the next part is asked for. */
const ahead = 300;
const narrow = matchMedia('(max-width: 1000px)');
const listenToWidth = (changed: () => void) => {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

/** Pixels of a row: three lines where the screen is narrow. */
function useRowHeight(): number {
  const { isCompact } = usePreferences();
  const isNarrow = useSyncExternalStore(listenToWidth, () => narrow.matches);
  if (isNarrow) return isCompact ? 72 : 80;
  return isCompact ? 32 : 40;
}

export function Grid({ list, words, chosen, onChoose, onOpen, handle }: GridProps) {
  const { say, isChoosing } = words;
  const { items, isWhole, isReading } = useSyncExternalStore(list.listen, list.seen);
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const { shown, look } = useWindow(scroller, rowHeight, items.length);
  const [active, setActive] = useState(list.place.active);
  const wantsFocus = useRef(active !== undefined);
  const activeIndex = useIndexOf(items, active);

  /** Where one stood stays where it was on the screen, whatever came or went above. */
  const topKey = useRef<{ key: string; offset: number }>(undefined);
  const remember = useCallback(() => {
    const at = scroller.current;
    if (!at) return;
    list.place.scrollTop = at.scrollTop;
    const index = Math.floor(at.scrollTop / rowHeight);
    const item = list.seen().items[index];
    topKey.current = item && { key: keyOf(item), offset: at.scrollTop - index * rowHeight };
  }, [list, rowHeight]);

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = list.place.scrollTop;
    look();
  }, [list, look]);
  useLayoutEffect(() => {
    const at = scroller.current;
    const top = topKey.current;
    if (!at || !top || at.scrollTop === 0) return;
    const index = items.findIndex((item) => keyOf(item) === top.key);
    const wanted = index * rowHeight + top.offset;
    if (index >= 0 && Math.abs(wanted - at.scrollTop) >= 1) at.scrollTop = wanted;
  }, [items, rowHeight]);

  useEffect(() => {
    if (shown.to + ahead >= items.length && !isWhole) void list.more();
  }, [list, shown, items.length, isWhole]);

  const goTo = useCallback(
    (index: number) => {
      const { items: all } = list.seen();
      const at = Math.max(0, Math.min(all.length - 1, index));
      const item = all[at];
      if (!item || !scroller.current) return;
      list.place.active = keyOf(item);
      wantsFocus.current = true;
      reveal(scroller.current, at, rowHeight);
      setActive(list.place.active);
      look();
    },
    [list, rowHeight, look],
  );
  useLayoutEffect(() => {
    if (!wantsFocus.current || activeIndex < 0) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const current = activeIndex < 0 ? 0 : activeIndex;
  useImperativeHandle(
    handle,
    () => ({
      move: (rows) => goTo(list.place.active === undefined ? 0 : current + rows),
      active: () => (list.place.active === undefined ? undefined : list.seen().items[current]),
      focus: () => goTo(current),
      inWindow: () => {
        const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
        return [Math.floor(scrollTop / rowHeight), Math.floor((scrollTop + clientHeight) / rowHeight)];
      },
    }),
    [goTo, current, list, rowHeight],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: items.length - 1,
      PageDown: current + page,
      PageUp: current - page,
    };
    const to = moves[event.key];
    const item = items[current];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter' && item) onOpen(item);
    else if (event.key === ' ' && item && isChoosing) onChoose(keyOf(item), event.shiftKey);
    else return;
    event.preventDefault();
  };
  /** Whoever comes by the Tab key stands on the row from then on. */
  const onFocus = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.index === undefined) return;
    const item = items[Number(event.target.dataset.index)];
    if (!item || list.place.active === keyOf(item)) return;
    list.place.active = keyOf(item);
    setActive(list.place.active);
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('[data-index]');
    const item = items[Number(row?.dataset.index ?? -1)];
    if (!row || !item || event.target.closest('a')) return;
    goTo(Number(row.dataset.index));
    if (isChoosing && event.target.closest('.desk-list-mark')) onChoose(keyOf(item), event.shiftKey);
  };
  const rowOf = (index: number) => {
    const item = items[index];
    if (!item) return null;
    const key = keyOf(item);
    return (
      <Row
        key={key}
        item={item}
        index={index}
        top={index * rowHeight}
        height={rowHeight}
        isActive={index === current}
        isChosen={chosen.has(key)}
        words={words}
      />
    );
  };
  const drawn = Array.from({ length: Math.max(0, shown.to - shown.from) }, (_, i) => shown.from + i);
  // The row with the focus is there even where it is scrolled away: a focus must not get lost.
  if (current < shown.from || current >= shown.to) drawn.push(current);
  return (
    <div
      ref={scroller}
      role="grid"
      className="desk-list"
      aria-label={say('list')}
      aria-rowcount={isWhole ? items.length + 1 : -1}
      aria-colcount={columns.length}
      aria-multiselectable={isChoosing || undefined}
      aria-busy={isReading}
      onScroll={() => {
        remember();
        look();
      }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={onClick}
    >
      <div role="rowgroup" className="desk-list-head">
        <div role="row" className="desk-list-row" aria-rowindex={1} style={{ height: 32 }}>
          {columns.map((name) => (
            <div key={name} role="columnheader" className={`desk-list-${name}`}>
              {name === 'mark' ? (
                <span className="desk-list-readable">{say('choose.column')}</span>
              ) : (
                say(name)
              )}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className="desk-list-body"
        style={{ height: items.length * rowHeight + (isWhole ? 0 : 40) }}
      >
        {drawn.map(rowOf)}
      </div>
    </div>
  );
}

/** Finding one among 100,000 is looked up where it stood last before it is searched. */
function useIndexOf(items: readonly Item[], key: string | undefined): number {
  const last = useRef(-1);
  if (key === undefined) return -1;
  const there = items[last.current];
  if (!there || keyOf(there) !== key) last.current = items.findIndex((item) => keyOf(item) === key);
  return last.current;
}

/** Scrolls as little as needed, with room for the head. */
function reveal(scroller: HTMLElement, index: number, rowHeight: number): void {
  const top = index * rowHeight;
  const head = scroller.querySelector<HTMLElement>('.desk-list-head')?.offsetHeight ?? 0;
  const seen = scroller.clientHeight - head;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + rowHeight > scroller.scrollTop + seen) scroller.scrollTop = top + rowHeight - seen;
}
