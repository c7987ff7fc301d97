// Lets time pass for what a running desk holds: rows and files become older, the clock stays.

import { globSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { noticesIn } from '../../functions/adapters/notices.ts';
import { audienceKey } from '../../functions/adapters/recipients.ts';
import { caseKey, letterKey, letterWatch, tableOf } from '../../functions/adapters/table.ts';
import type { RunningDesk } from './asking.ts';

const longAgo = '2016-01-01T00:00:00.000Z';
const twoHours = 7200;
const never = (): Promise<never> => Promise.reject(new Error('no key is needed'));

export function yearsFor({ table: { endpoint, name, people } }: RunningDesk) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });
  const update = (TableName: string, Key: object, fields: Readonly<Record<string, string>>) =>
    client.send(
      new UpdateCommand({
        TableName,
        Key: { ...Key },
        UpdateExpression: `SET ${Object.keys(fields)
          .map((_, i) => `#${i} = :${i}`)
          .join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(Object.keys(fields).map((field, i) => [`#${i}`, field])),
        ExpressionAttributeValues: Object.fromEntries(
          Object.values(fields).map((value, i) => [`:${i}`, value]),
        ),
      }),
    );
  return {
    /** A case that was closed long ago. */
    closed: (reference: string) => update(name, caseKey(reference), { closedAt: longAgo, GSI1SK: longAgo }),

    /** A letter that was claimed long ago, and of which nobody heard. */
    claimed: (reference: string, id: string) =>
      update(name, letterKey(reference, id), {
        state: 'claimed',
        nextTry: longAgo,
        GSI1PK: letterWatch,
        GSI1SK: longAgo,
      }),

    /** A notice whose end lies so far back that its people are erased. */
    async finished(reference: string) {
      const at = new Date().toISOString();
      await noticesIn(tableOf(client, name), never, () => at).change(reference, (notice) => ({
        notice: { ...notice, version: notice.version + 1, finishedAt: longAgo },
        entry: { at, actor: 'desk', rule: 'finish-notice', about: {} },
      }));
      await update(people, audienceKey(reference), { lookedAt: longAgo });
    },
  };
}

/** Every mail and every file came two hours ago. */
export async function arrivedEarlier(dataDir: string): Promise<void> {
  const then = Date.now() / 1000 - twoHours;
  const files = globSync(join(dataDir, 's3', '*', '*.object'));
  await Promise.all(files.map((file) => utimes(file, then, then)));
}
