// Each change of a case: the table's stream → here → the operator's event bus.
import { auditRowIn } from './adapters/audit.ts';
import { onStreamBatch } from './adapters/events.ts';
import { eventsOf } from './desk/events.ts';
import { liveEventBus, type World } from './world.ts';

export const publishEvents =
  ({ bus }: Pick<World, 'bus'>) =>
  async (rows: readonly Readonly<Record<string, unknown>>[]) => {
    const events = rows.flatMap((row) => {
      const audited = auditRowIn(row);
      return audited ? eventsOf(audited.reference, audited.row.n, audited.row) : [];
    });
    await bus.publish(events);
  };

export const handler = onStreamBatch(publishEvents(liveEventBus()));
