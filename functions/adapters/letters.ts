// Letters in the desk table: claimed before they are posted, settled after it. The fate of each stays on its row.
import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  afterPosting,
  afterSoftBounce,
  type Fate,
  firstLook,
  type Loss,
  type Posted,
  whenLookedAt,
} from '../desk/letters/fate.ts';
import type { Letter } from '../desk/letters/letter.ts';
import {
  type Key,
  type LetterRow,
  letterKey,
  letterNamed,
  letterRowOf,
  letterWatch,
  pagesOf,
  queueIndex,
  type Row,
  type Table,
} from './table.ts';

/** Names one letter. */
export interface LetterName {
  readonly reference: string;
  readonly id: string;
}

/** A letter that this invocation alone may post. */
export interface Claimed {
  readonly letter: Letter;
  readonly person?: string | undefined;
  readonly claim: string;
  readonly tries: number;
}

/** What SES's own events tell of a letter after it was taken. */
export type Feedback =
  | { readonly event: 'sent'; readonly messageId: string }
  /** `permanent`: no later mail to this address arrives (SES bounceType Permanent), or none is wanted. */
  | {
      readonly event: 'bounced' | 'complained';
      /** SES's own event names the mail that it tells of; a report that came in as a mail only tells. */
      readonly messageId?: string;
      readonly code: string;
      readonly permanent: boolean;
    };

export interface Letters {
  /** Takes a due letter for this invocation; undefined where another one has it or nothing is left to do. */
  claim(name: LetterName): Promise<Claimed | undefined>;
  /** Writes down what came of a claim, unless SES's event or a later claim was faster. */
  settle(claimed: Claimed, posted: Posted): Promise<Fate>;
  /** Writes down what SES's event tells. */
  feedback(name: LetterName, feedback: Feedback, at: string): Promise<void>;
  /** Letters whose time to be looked at has come. */
  overdue(at: string): Promise<LetterName[]>;
  /** Makes an overlooked letter due again or leaves it to a person. */
  lookAt(name: LetterName, at: string): Promise<'resend' | 'ask' | 'tell' | 'rest'>;
  /** Why a letter never went out; undefined where it did, or may. */
  lossOf(name: LetterName): Promise<{ readonly how: Loss; readonly code: string } | undefined>;
  /** Its case says that it was lost: nobody looks at it again. */
  settleLoss(name: LetterName, at: string): Promise<void>;
  /** Writes a letter that belongs to no case and may vanish after a month, once. */
  write(letter: Letter): Promise<void>;
  /** Notes that a canary came back. */
  returned(name: LetterName, at: string): Promise<void>;
}

export function lettersIn(table: Table, now: () => string): Letters {
  /** Updates a letter under a condition; undefined where the condition does not hold. */
  const update = async (
    name: LetterName,
    UpdateExpression: string,
    ConditionExpression: string,
    values: Row,
  ): Promise<LetterRow | undefined> => {
    try {
      const { Attributes } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: letterKey(name.reference, name.id),
          UpdateExpression,
          ConditionExpression,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: values,
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Attributes as LetterRow | undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };

  return {
    async claim(name) {
      // The token tells our own repeated update, whose first answer was lost, from somebody else's claim.
      const claim = randomUUID();
      const row = await update(
        name,
        'SET #state = :claimed, claim = :claim, claimedAt = :now ADD tries :one',
        '#state = :due',
        { ':claimed': 'claimed', ':due': 'due', ':claim': claim, ':now': now(), ':one': 1 },
      );
      if (row) return { letter: row.letter, person: row.person, claim, tries: row.tries };
      const { Item } = await table.client.send(
        new GetCommand({
          TableName: table.name,
          Key: letterKey(name.reference, name.id),
          ConsistentRead: true,
        }),
      );
      const there = Item as LetterRow | undefined;
      return there?.claim === claim
        ? { letter: there.letter, person: there.person, claim, tries: there.tries }
        : undefined;
    },

    async settle({ letter, claim, tries }, posted) {
      const fate = afterPosting(tries, posted, now());
      const { set, remove, values } = fateUpdate(fate);
      await update(
        { reference: letter.reference, id: letter.id },
        `SET ${set}${remove}`,
        'claim = :claim AND #state = :claimed',
        { ...values, ':claim': claim, ':claimed': 'claimed' },
      );
      return fate;
    },

    async feedback(name, feedback, at) {
      if (feedback.event === 'sent')
        await update(
          name,
          'SET #state = :sent, sentAt = if_not_exists(sentAt, :at), messageId = :id REMOVE nextTry, GSI1PK, GSI1SK',
          'attribute_exists(PK) AND #state <> :sent',
          { ':sent': 'sent', ':at': at, ':id': feedback.messageId },
        );
      else {
        const row = await update(
          name,
          `SET ${feedback.event}At = if_not_exists(${feedback.event}At, :at), failure = :code`,
          'attribute_exists(PK) AND #state <> :none',
          { ':at': at, ':code': feedback.code, ':none': 'none' },
        );
        if (row?.state !== 'sent' || feedback.permanent || !feedback.messageId) return;
        const { set, remove, values } = fateUpdate(afterSoftBounce(row.tries, feedback.code, at));
        await update(name, `SET ${set}${remove}`, '#state = :was AND messageId = :id', {
          ...values,
          ':was': 'sent',
          ':id': feedback.messageId,
        });
      }
    },

    async overdue(at) {
      const names: LetterName[] = [];
      const pages = pagesOf(table, {
        IndexName: queueIndex,
        KeyConditionExpression: 'GSI1PK = :watch AND GSI1SK <= :at',
        ExpressionAttributeValues: { ':watch': letterWatch, ':at': at },
      });
      for await (const { rows } of pages)
        names.push(...(rows as Key[]).flatMap((key) => letterNamed(key) ?? []));
      return names;
    },

    async lookAt(name, at) {
      const { Item } = await table.client.send(
        new GetCommand({
          TableName: table.name,
          Key: letterKey(name.reference, name.id),
          ConsistentRead: true,
        }),
      );
      const row = Item as LetterRow | undefined;
      if (!row?.nextTry || row.nextTry > at) return 'rest';
      const step = whenLookedAt(row);
      if (step === 'rest' || step === 'tell') return step;
      const fate: Fate =
        step === 'resend'
          ? { state: 'due', tries: row.tries, nextTry: firstLook(at) }
          : { state: 'asking', tries: row.tries };
      const { set, remove, values } = fateUpdate(fate);
      await update(name, `SET ${set}${remove}`, 'nextTry = :seen AND #state = :was', {
        ...values,
        ':seen': row.nextTry,
        ':was': row.state,
      });
      return step;
    },

    async lossOf({ reference, id }) {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: letterKey(reference, id), ConsistentRead: true }),
      );
      const row = Item as LetterRow | undefined;
      return row?.lost && { how: row.lost, code: row.failure ?? 'unknown' };
    },

    async settleLoss(name, at) {
      await update(
        name,
        'SET toldAt = :at REMOVE nextTry, GSI1PK, GSI1SK',
        'attribute_exists(lost) AND #state = :failed',
        {
          ':at': at,
          ':failed': 'failed',
        },
      );
    },

    async write(letter) {
      const fate = { state: 'due', tries: 0, nextTry: firstLook(now()) } as const;
      try {
        await table.client.send(
          new PutCommand({
            TableName: table.name,
            Item: {
              ...letterRowOf(letter, fate),
              expires: Math.floor(Date.parse(now()) / 1000) + 31 * 24 * 3600,
            },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    async returned(name, at) {
      await update(name, 'SET returnedAt = :at', 'attribute_exists(PK) AND #state <> :none', {
        ':at': at,
        ':none': 'none',
      });
    },
  };
}

/** A fate as the parts of an update: the watch index keeps only letters that must be looked at again. */
function fateUpdate(fate: Fate): { set: string; remove: string; values: Row } {
  const watch = fate.nextTry && { nextTry: fate.nextTry, GSI1PK: letterWatch, GSI1SK: fate.nextTry };
  const { nextTry: _, ...rest } = fate;
  const fields = Object.entries({ ...rest, ...watch });
  return {
    set: fields.map(([name]) => `${name === 'state' ? '#state' : name} = :new_${name}`).join(', '),
    remove: watch ? '' : ' REMOVE nextTry, GSI1PK, GSI1SK',
    values: Object.fromEntries(fields.map(([name, value]) => [`:new_${name}`, value])),
  };
}
