// EventBridge: what is put on the desk's bus is kept, one event a line, for whoever wants to look.
import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { awsError, type Targets } from './aws.ts';
import { listAt, only, textAt } from './json.ts';
import type { Template } from './template.ts';

export const eventBusServer = (template: Template, file: string): Targets => ({
  'AWSEvents.PutEvents': async (input) => {
    const buses = template('AWS::Events::EventBus').map(({ ref }) => ref);
    const entries = listAt(input, 'Entries');
    for (const entry of entries) {
      only(entry, 'Detail DetailType EventBusName Source Time');
      if (!buses.includes(textAt(entry, 'EventBusName')))
        throw awsError('ResourceNotFoundException', 'There is no such bus.');
    }
    await appendFile(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    return { FailedEntryCount: 0, Entries: entries.map(() => ({ EventId: randomUUID() })) };
  },
});
