// Letters as keys. They can be bound to the focus of the list (WCAG 2.2, 2.1.4), and never work while somebody writes.
import { useCallback, useEffect, useState } from 'react';

const place = 'privacy-desk.keys-everywhere';

export function useKeysEverywhere(): readonly [boolean, (is: boolean) => void] {
  const [is, setIs] = useState(() => localStorage.getItem(place) !== 'no');
  const set = useCallback((next: boolean) => {
    localStorage.setItem(place, next ? 'yes' : 'no');
    setIs(next);
  }, []);
  return [is, set];
}

const writes = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
const elsewhere = '[role=dialog], [role=menu], [role=listbox], [aria-modal=true]';

/** @param deeds by key @param everywhere false: only with the focus in `.desk-list` */
export function useKeys(deeds: Readonly<Record<string, () => void>>, everywhere: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(target instanceof Element) || target.closest(writes) || target.closest(elsewhere)) return;
      if (document.querySelector('[role=dialog][aria-modal=true]')) return;
      if (!everywhere && !target.closest('.desk-list')) return;
      const deed = deeds[key];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [deeds, everywhere]);
}
