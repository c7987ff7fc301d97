// One message of a case, and who read what is personal in it: all that somebody needs who shows a message and nothing else.
import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Actor } from '../desk/case-file.ts';
import type { Message } from '../desk/message.ts';
import { accessKey, messageKey, messageOfRow, type Table } from './table.ts';

export interface Messages {
  message(reference: string, id: string): Promise<Message | undefined>;
  /** Writes down who read personal data of a case: outside of its audit chain and its version. */
  recordAccess(reference: string, actor: Actor, at: string): Promise<void>;
}

export const messagesIn = ({ client, name: TableName }: Table): Messages => ({
  async message(reference, id) {
    const Key = messageKey(reference, id);
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item && messageOfRow(Item);
  },

  async recordAccess(reference, actor, at) {
    const row = { ...accessKey(reference, at, randomBytes(4).toString('hex')), actor };
    await client.send(new PutCommand({ TableName, Item: row }));
  },
});
