// What somebody decided waits ten seconds in this browser before it goes out, so that it can be taken back. It waits wherever one goes in the console.
import Button from '@cloudscape-design/components/button';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useNotifications } from './notifications.tsx';
import { useShellWords } from './words.ts';

/** Seconds in which something can be taken back. */
export const secondsToTakeBack = 10;

export interface HeldDeed {
  readonly id: string;
  /** What goes out, in words. */
  readonly what: string;
  /** Lets it go out; never throws. */
  readonly letGo: () => Promise<void>;
  readonly takeBack: () => void;
}

interface Hand {
  hold(deed: HeldDeed): void;
  /** Whether it still waits. */
  has(id: string): boolean;
}

const HandContext = createContext<Hand>({ hold: () => {}, has: () => false });
export const useHand = (): Hand => useContext(HandContext);

export function WithHand({ children }: { readonly children: ReactNode }) {
  const say = useShellWords();
  const { tell, takeBack: untell } = useNotifications();
  const [held, setHeld] = useState<readonly (HeldDeed & { readonly left: number })[]>([]);
  const latest = useRef(held);
  latest.current = held;
  const drop = useCallback(
    (id: string) => {
      setHeld((before) => before.filter((each) => each.id !== id));
      untell(id);
    },
    [untell],
  );

  const ticks = held.length > 0;
  useEffect(() => {
    if (!ticks) return;
    const timer = setInterval(() => {
      for (const { id, left, letGo } of latest.current)
        if (left <= 1) {
          drop(id);
          void letGo();
        }
      setHeld((before) => before.map((each) => ({ ...each, left: each.left - 1 })));
    }, 1000);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => {
      clearInterval(timer);
      removeEventListener('beforeunload', warn);
    };
  }, [ticks, drop]);

  useEffect(() => {
    for (const { id, what, left, takeBack } of held)
      tell({
        id,
        type: 'in-progress',
        isDismissible: false,
        content: say('held', { what, count: left }),
        action: (
          <Button
            onClick={() => {
              drop(id);
              takeBack();
            }}
          >
            {say('held.take-back')}
          </Button>
        ),
      });
  }, [held, tell, say, drop]);

  const hand = useMemo(
    () => ({
      hold: (deed: HeldDeed) =>
        setHeld((before) => [
          ...before.filter(({ id }) => id !== deed.id),
          { ...deed, left: secondsToTakeBack },
        ]),
      has: (id: string) => latest.current.some((each) => each.id === id),
    }),
    [],
  );
  return <HandContext value={hand}>{children}</HandContext>;
}
