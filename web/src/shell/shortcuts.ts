// Single keys that act, for who wants them: never while somebody types, never with Ctrl, Alt or Meta, and off by one click (WCAG 2.1.4).
import { useEffect, useRef } from 'react';
import { usePreferences } from './preferences.tsx';

export type Shortcuts = Readonly<Record<string, () => void>>;

/** Whether a key that is pressed here is meant for what has the focus. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role=combobox], [role=listbox], [role=menu]') !== null);

/** @param shortcuts by the key as the keyboard writes it: `j`, `?`, `Escape` */
export function useShortcuts(shortcuts: Shortcuts): void {
  const { hasShortcuts } = usePreferences();
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!hasShortcuts) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target))
        return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [hasShortcuts]);
}
