// One person's mail of a notice: claimed before SES is asked, settled after it. Its fate stays on the person's row as the proof.
import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Posted } from '../desk/letters/fate.ts';
import type { Recipient } from '../desk/notices/recipient.ts';
import { afterAttempt, firstLook, type Step } from '../desk/notices/telling.ts';
import { type RecipientName, recipientKey, recipientOf } from './recipients.ts';
import type { Row, Table } from './table.ts';

/** A person to whom this invocation alone may send. */
export interface ClaimedPerson {
  readonly name: RecipientName;
  readonly recipient: Recipient;
  readonly claim: string;
}

export interface Mailings {
  /** Takes a queued person for this invocation; undefined where another one has them or nothing is left to do. */
  claim(name: RecipientName): Promise<ClaimedPerson | undefined>;
  /** Writes down what came of a claim, unless SES's event was faster. @returns the step that it makes */
  settle(claimed: ClaimedPerson, posted: Posted): Promise<Step>;
  /** Reads a person, lets a rule decide, and writes under what was read. True where something changed. */
  change(name: RecipientName, rule: (recipient: Recipient) => Step | undefined): Promise<boolean>;
  /** The person as they are now. */
  read(name: RecipientName): Promise<Recipient | undefined>;
}

/** Two events of one mail come at the same time, more than a handful never do. */
const mostConflicts = 8;

export function mailingsIn(table: Table, now: () => string): Mailings {
  /** The row after an update; undefined where the condition does not hold. */
  const update = async (
    name: RecipientName,
    UpdateExpression: string,
    ConditionExpression: string,
    values: Row,
  ): Promise<Row | undefined> => {
    try {
      const { Attributes } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: recipientKey(name),
          UpdateExpression,
          ConditionExpression,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: values,
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Attributes;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };

  const read = async (name: RecipientName): Promise<Recipient | undefined> => {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: recipientKey(name), ConsistentRead: true }),
    );
    return Item && recipientOf(Item);
  };

  return {
    read,

    async claim(name) {
      // The token tells our own repeated update, whose first answer was lost, from somebody else's claim.
      const claim = randomUUID();
      const at = now();
      const row = await update(
        name,
        'SET #state = :claimed, since = :at, claim = :claim, nextTry = :look ADD tries :one',
        '#state = :queued AND way = :mail',
        {
          ':claimed': 'claimed',
          ':queued': 'queued',
          ':mail': 'mail',
          ':at': at,
          ':claim': claim,
          ':look': firstLook(at),
          ':one': 1,
        },
      );
      if (row) return { name, recipient: recipientOf(row), claim };
      const there = await read(name);
      return there?.claim === claim ? { name, recipient: there, claim } : undefined;
    },

    async settle({ name, recipient, claim }, posted) {
      const at = now();
      const step = afterAttempt(recipient, posted, at);
      const { expression, values } = stepUpdate(recipient, step, at);
      await update(name, expression, 'claim = :claim AND #state = :was', {
        ...values,
        ':claim': claim,
        ':was': 'claimed',
      });
      return step;
    },

    async change(name, rule) {
      for (let conflicts = 0; conflicts < mostConflicts; conflicts++) {
        const recipient = await read(name);
        const step = recipient && rule(recipient);
        if (!step) return false;
        const { expression, values } = stepUpdate(recipient, step, now());
        const seen = asSeen(recipient);
        if (await update(name, expression, seen.condition, { ...values, ...seen.values })) return true;
      }
      throw new Error('a person changes again and again');
    },
  };
}

/** A step as an update. Who stays in a state is in it since then. */
function stepUpdate({ state, since }: Recipient, { to, way, trace, nextTry }: Step, at: string) {
  const set = [
    '#state = :to, since = :at',
    ...(way ? ['way = :way'] : []),
    ...(trace ? ['traces = list_append(if_not_exists(traces, :none), :trace)'] : []),
    ...(nextTry ? ['nextTry = :next'] : []),
  ];
  return {
    expression: `SET ${set.join(', ')}${nextTry ? '' : ' REMOVE nextTry'}`,
    values: {
      ':to': to,
      ':at': to === state ? since : at,
      ...(way && { ':way': way }),
      ...(trace && { ':none': [], ':trace': [trace] }),
      ...(nextTry && { ':next': nextTry }),
    },
  };
}

/** Holds while the person is as they were read. */
function asSeen({ state, since, traces }: Recipient) {
  const kept = traces.length > 0 ? 'size(traces) = :traces' : 'attribute_not_exists(traces)';
  return {
    condition: ['#state = :was', 'since = :since', kept].join(' AND '),
    values: {
      ':was': state,
      ':since': since,
      ...(traces.length > 0 && { ':traces': traces.length }),
    },
  };
}
