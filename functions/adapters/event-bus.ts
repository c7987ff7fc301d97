// The operator's event bus. PutEvents may take some of a batch and refuse others: then all of it comes again.
import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { eventsAtOnce } from '../contract.ts';
import type { DeskEvent } from '../desk/events.ts';

export interface EventBus {
  /** @throws Error where one was not taken */
  publish(events: readonly DeskEvent[]): Promise<void>;
}

/** Source of every event of ours, by which a rule tells them from others. */
const source = 'privacy-desk';

export const eventBusBy = (client: EventBridgeClient, bus: string): EventBus => {
  const put = async (events: readonly DeskEvent[]): Promise<void> => {
    const { FailedEntryCount = 0, Entries = [] } = await client.send(
      new PutEventsCommand({
        Entries: events.map(({ type, at, detail }) => ({
          EventBusName: bus,
          Source: source,
          DetailType: type,
          Time: new Date(at),
          Detail: JSON.stringify(detail),
        })),
      }),
    );
    if (FailedEntryCount > 0)
      throw new Error(
        `the event bus did not take all: ${Entries.find(({ ErrorCode }) => ErrorCode)?.ErrorCode}`,
      );
  };

  return {
    async publish(events) {
      for (let from = 0; from < events.length; from += eventsAtOnce)
        await put(events.slice(from, from + eventsAtOnce));
    },
  };
};
