// The keys of the case page. Letters stand for what is done; which item they mean is the chosen one.
import type { DeedName } from './deeds.ts';

export const deedKeys = {
  r: 'reply',
  n: 'note',
  a: 'answer',
  w: 'wait',
  e: 'extend',
  x: 'refuse',
  g: 'escalate',
} as const satisfies Readonly<Record<string, DeedName>>;

/** The key of something that is done with an item; undefined where it has none. */
export const keyOf = (name: string): string | undefined =>
  Object.entries(deedKeys).find(([, deed]) => deed === name)?.[0];

/** Brings the next or the one before into view and gives it the focus. */
export function step(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const now = all.findIndex((each) => each.contains(document.activeElement));
  const next = now === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by));
  all[next]?.focus();
  all[next]?.scrollIntoView({ block: 'nearest' });
}

/** Presses “show as it came” of the message that has the focus, or of the newest one. */
export function pressOriginal(): void {
  const focused = document.activeElement?.closest('.message');
  const card = focused ?? document.querySelector('.message[data-newest]');
  card?.querySelector<HTMLElement>('.show-original')?.click();
}
