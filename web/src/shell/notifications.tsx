// What just happened, told once at the top of the page, and to screen readers.
import Flashbar, { type FlashbarProps } from '@cloudscape-design/components/flashbar';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useShellWords } from './words.ts';

export interface Notification {
  /** One of the same id takes the place of the one before. */
  readonly id: string;
  readonly type: 'success' | 'info' | 'warning' | 'error' | 'in-progress';
  readonly content: ReactNode;
  readonly action?: ReactNode;
  /** False: it goes only when the page takes it away. */
  readonly isDismissible?: boolean;
}

interface Notifications {
  tell(notification: Notification): void;
  takeBack(id: string): void;
}

const NotificationsContext = createContext<Notifications>({ tell: () => {}, takeBack: () => {} });
const ListContext = createContext<readonly Notification[]>([]);

export function WithNotifications({ children }: { readonly children: ReactNode }) {
  const [list, setList] = useState<readonly Notification[]>([]);
  const takeBack = useCallback(
    (id: string) => setList((before) => before.filter((each) => each.id !== id)),
    [],
  );
  const tell = useCallback(
    (told: Notification) => setList((before) => [...before.filter((each) => each.id !== told.id), told]),
    [],
  );
  const notifications = useMemo(() => ({ tell, takeBack }), [tell, takeBack]);
  return (
    <NotificationsContext value={notifications}>
      <ListContext value={list}>{children}</ListContext>
    </NotificationsContext>
  );
}

export const useNotifications = (): Notifications => useContext(NotificationsContext);

export function NotificationList() {
  const list = useContext(ListContext);
  const { takeBack } = useNotifications();
  const say = useShellWords();
  const items = list.map(
    ({ id, type, content, action, isDismissible = true }): FlashbarProps.MessageDefinition => {
      const isRunning = type === 'in-progress';
      return {
        id,
        type: isRunning ? 'info' : type,
        loading: isRunning,
        content,
        action,
        dismissible: isDismissible,
        dismissLabel: say('dismiss'),
        onDismiss: () => takeBack(id),
        ...((type === 'error' || type === 'warning') && { ariaRole: 'alert' as const }),
      };
    },
  );
  return <Flashbar items={items} />;
}
