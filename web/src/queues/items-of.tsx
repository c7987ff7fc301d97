// One list with what can be done in it: choose, assign, take back from junk, read on, by mouse or by keys.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import LiveRegion from '@cloudscape-design/components/live-region';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { goTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { type Shortcuts, useShortcuts } from '../shell/shortcuts.ts';
import { Empty, Failure, Loading } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useDates } from '../words/dates.ts';
import { useTerms, useWords } from '../words/words.ts';
import { AssignDialog } from './assign-dialog.tsx';
import en from './en.json';
import type { Filter } from './filter.ts';
import { Filters } from './filters.tsx';
import { Grid, type GridHandle } from './grid.tsx';
import type { ItemList, Seen } from './item-list.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { type Item, keyOf } from './parts.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { useBulk } from './use-bulk.tsx';

const words = wordsOf(en, { de: () => import('./de.json') });
/** Milliseconds after which what is seen is read again. */
const freshFor = 20_000;
/** The same where filters narrow the list: the desk may have to look through a whole queue for it. */
const freshForFiltered = 60_000;
/** Colleagues are proposed from the items that stand first. */
const lookedAt = 1_000;

interface ItemsOfProps {
  readonly list: ItemList;
  readonly filter: Filter;
  /** Subject id of whoever looks. */
  readonly own: string;
  readonly onFilter: (to: Filter) => void;
}

export function ItemsOf({ list, filter, own, onFilter }: ItemsOfProps) {
  const say = useWords(words);
  const terms = useTerms();
  const dates = useDates();
  const { api, session } = useDesk();
  const mayWork = session.roles.some((role) => role !== 'auditor');
  const problem = useSeen(list, (seen) => seen.problem);
  const isRead = useSeen(list, ({ readAt }) => readAt !== undefined);
  const isEmpty = useSeen(list, ({ items }) => items.length === 0);
  const others = useSeen(list, ({ items }) => colleaguesIn(items, own).join('\n'));
  const [dialog, setDialog] = useState<'assign' | 'restore' | 'keys'>();
  const grid = useRef<GridHandle>(null);
  const run = useBulk();
  const { tell } = useNotifications();
  const { chosen, choose, chooseNone } = useChosen(list);
  const { queue: _, ...asked } = filter;
  const isFiltered = Object.keys(asked).length > 0;
  useReadAgain(list, grid, isFiltered ? freshForFiltered : freshFor);

  const rowWords = useMemo(
    () => ({ say, terms, dates, own, isChoosing: mayWork }),
    [say, terms, dates, own, mayWork],
  );
  const colleagues = useMemo(() => others.split('\n').filter(Boolean), [others]);
  const open = useCallback(({ reference }: Item) => goTo('case', [reference]), []);

  /** What is chosen, or the item where one stands. */
  const meant = useCallback((): readonly Item[] => {
    if (chosen.size > 0) return list.seen().items.filter((item) => chosen.has(keyOf(item)));
    const active = grid.current?.active();
    return active ? [active] : [];
  }, [chosen, list]);
  const close = () => {
    setDialog(undefined);
    requestAnimationFrame(() => grid.current?.focus());
  };
  const ask = (what: 'assign' | 'restore') =>
    meant().length > 0 ? setDialog(what) : tell({ id: 'meant', type: 'info', content: say('choose.first') });
  const assign = useCallback(
    (assignee: string | null) => {
      if (meant().length === 0) return tell({ id: 'meant', type: 'info', content: say('choose.first') });
      const deed = ({ reference, n }: Item) =>
        api('PATCH /v1/cases/{reference}/items/{n}', { path: { reference, n }, body: { assignee } });
      void run('assign', meant(), deed, (done) => list.put(done, { assignee }));
      chooseNone();
    },
    [api, run, meant, list, chooseNone, tell, say],
  );
  const readAgain = useCallback(() => {
    const [from, to] = grid.current?.inWindow() ?? [0, 0];
    void list.again(from, to);
  }, [list]);

  const always: Shortcuts = {
    j: () => grid.current?.move(1),
    k: () => grid.current?.move(-1),
    r: readAgain,
    '/': () => goTo('find'),
    '?': () => setDialog('keys'),
  };
  const working: Shortcuts = {
    a: () => assign(own),
    A: () => ask('assign'),
    x: () => {
      const active = grid.current?.active();
      if (active) choose(keyOf(active), false);
    },
  };
  useShortcuts(dialog ? {} : mayWork ? { ...always, ...working } : always);

  const count = dialog ? meant().length : 0;
  return (
    <SpaceBetween size="s">
      <Filters filter={filter} colleagues={colleagues} onChange={onFilter} />
      {problem && <Failure problem={problem} again={readAgain} />}
      <div className="desk-tools">
        {mayWork && (
          <Button onClick={() => assign(own)} disabled={isEmpty}>
            {say('assign.me')}
          </Button>
        )}
        {mayWork && (
          <Button onClick={() => ask('assign')} disabled={isEmpty}>
            {say('assign.to')}
          </Button>
        )}
        {mayWork && filter.queue === 'junk' && (
          <Button onClick={() => ask('restore')} disabled={isEmpty}>
            {say('restore')}
          </Button>
        )}
        {mayWork && (
          <LiveRegion tagName="span">
            {chosen.size > 0 ? say('chosen', { count: chosen.size }) : say('chosen.none')}
          </LiveRegion>
        )}
        {chosen.size > 0 && (
          <Button variant="link" onClick={chooseNone}>
            {say('choose.none')}
          </Button>
        )}
        <Button variant="icon" iconName="refresh" ariaLabel={say('read-again')} onClick={readAgain} />
        <Button variant="link" onClick={() => setDialog('keys')}>
          {say('keys')}
        </Button>
      </div>
      {!isRead ? (
        !problem && <Loading />
      ) : isEmpty ? (
        <Empty>{say(isFiltered ? 'empty.filtered' : 'empty')}</Empty>
      ) : (
        <Grid list={list} words={rowWords} chosen={chosen} onChoose={choose} onOpen={open} handle={grid} />
      )}
      {isRead && <HowFar list={list} />}
      {dialog === 'assign' && count > 0 && (
        <AssignDialog
          say={say}
          count={count}
          own={own}
          colleagues={colleagues}
          onClose={close}
          onAssign={(assignee) => {
            assign(assignee);
            close();
          }}
        />
      )}
      {dialog === 'restore' && count > 0 && (
        <RestoreDialog
          say={say}
          count={count}
          onClose={close}
          onRestore={(as) => {
            const deed = ({ reference, n }: Item) =>
              api('POST /v1/cases/{reference}/restore', { path: { reference }, body: { item: n, ...as } });
            void run('restore', meant(), deed, (done) => list.drop(done));
            chooseNone();
            close();
          }}
        />
      )}
      {dialog === 'keys' && <KeysDialog say={say} mayChange={mayWork} onClose={close} />}
    </SpaceBetween>
  );
}

/** A part of what is seen: who shows no more than that is not drawn anew for anything else while somebody scrolls. */
const useSeen = <T,>(list: ItemList, part: (seen: Seen) => T): T =>
  useSyncExternalStore(list.listen, () => part(list.seen()));

const colleaguesIn = (items: readonly Item[], own: string): readonly string[] => [
  ...new Set(
    items.slice(0, lookedAt).flatMap(({ assignee }) => (assignee && assignee !== own ? assignee : [])),
  ),
];

/** How much of the list is read, and when it was read last. */
function HowFar({ list }: { readonly list: ItemList }) {
  const say = useWords(words);
  const dates = useDates();
  const { items, isWhole, isReading, readAt = 0 } = useSyncExternalStore(list.listen, list.seen);
  return (
    <Box color="text-body-secondary" fontSize="body-s">
      {isReading && !isWhole ? (
        <StatusIndicator type="loading">{say('reading')}</StatusIndicator>
      ) : (
        say(isWhole ? 'end' : 'so-far', { count: items.length })
      )}{' '}
      {say('read-at', { time: dates.at(new Date(readAt).toISOString()) })}
    </Box>
  );
}

/** What is chosen stays chosen however the list moves; what left the list is chosen no longer. */
function useChosen(list: ItemList) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const last = useRef<string>(undefined);
  const choose = useCallback(
    (key: string, isRange: boolean) => {
      const keys = list.seen().items.map(keyOf);
      const from = isRange && last.current !== undefined ? keys.indexOf(last.current) : -1;
      const to = keys.indexOf(key);
      last.current = key;
      setChosen((before) => {
        if (from >= 0) return new Set([...before, ...keys.slice(Math.min(from, to), Math.max(from, to) + 1)]);
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      });
    },
    [list],
  );
  const chooseNone = useCallback(() => setChosen(new Set()), []);
  return { chosen, choose, chooseNone };
}

/** What is in the window, and the first that is due, stay fresh while somebody looks. */
function useReadAgain(list: ItemList, grid: React.RefObject<GridHandle | null>, every: number): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return;
      const [from, to] = grid.current?.inWindow() ?? [0, 0];
      void list.again(from, to);
    };
    look();
    const timer = setInterval(look, every);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, [list, grid, every]);
}
