// What other systems of the operator may hang their work on: an event for each change that matters outside, without a word or
// a name of a person. The audit row that a change writes is the outbox: no change can lose its event.
import type { AuditEntry } from './case-file.ts';

/** Names as EventBridge rules match them (`detail-type`). They stay. */
export const eventTypes = {
  'open-case': 'CaseOpened',
  'join-case': 'PersonWrote',
  'edit-item': 'ItemChanged',
  'mark-unreachable': 'PersonUnreachable',
} as const satisfies Readonly<Record<string, string>>;
export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

export interface DeskEvent {
  readonly type: EventType;
  readonly at: string;
  readonly detail: {
    /** Comes again whenever the event does: a consumer that has seen it does nothing. */
    readonly id: string;
    readonly reference: string;
    /** Who made the change, without saying which member of staff. */
    readonly by: 'desk' | 'person' | 'staff';
    readonly about: AuditEntry['about'];
  };
}

/** Names a member of staff, which is nobody's business outside. */
const inside = new Set(['assignee']);

/**
 * The event of a change.
 *
 * @param n number of the change in its case
 * @returns undefined where nobody outside has a use for it
 */
export function eventOf(reference: string, n: number, entry: AuditEntry): DeskEvent | undefined {
  const type = new Map<string, EventType>(Object.entries(eventTypes)).get(entry.rule);
  if (!type) return undefined;
  const by = entry.actor === 'desk' || entry.actor === 'person' ? entry.actor : 'staff';
  const about = Object.fromEntries(Object.entries(entry.about).filter(([name]) => !inside.has(name)));
  return { type, at: entry.at, detail: { id: `${reference}#${n}`, reference, by, about } };
}
