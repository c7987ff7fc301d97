// A whole desk over one AWS in memory: the functions' own code, the real SDK clients with their retries.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { attemptsIn } from '../../functions/adapters/attempts.ts';
import { casesIn } from '../../functions/adapters/cases.ts';
import { erasuresIn } from '../../functions/adapters/erasure.ts';
import { erasureLogIn } from '../../functions/adapters/erasure-log.ts';
import { eventBusBy } from '../../functions/adapters/event-bus.ts';
import { exportsIn } from '../../functions/adapters/exports.ts';
import { figuresIn } from '../../functions/adapters/figures.ts';
import { headsIn } from '../../functions/adapters/heads.ts';
import { incidentsIn } from '../../functions/adapters/incidents.ts';
import { itemWalkIn } from '../../functions/adapters/item-walk.ts';
import { type KeptProofs, keptProofsIn } from '../../functions/adapters/kept-proofs.ts';
import { keyRing } from '../../functions/adapters/keys.ts';
import { lettersIn } from '../../functions/adapters/letters.ts';
import { limitsIn } from '../../functions/adapters/limits.ts';
import { messagesIn } from '../../functions/adapters/messages.ts';
import { noticesIn } from '../../functions/adapters/notices.ts';
import { personsIn } from '../../functions/adapters/persons.ts';
import { postBy } from '../../functions/adapters/post.ts';
import { proofsIn } from '../../functions/adapters/proofs.ts';
import { queuesIn } from '../../functions/adapters/queues.ts';
import { rawMailLinksIn, rawMailsIn } from '../../functions/adapters/raw-mails.ts';
import { recipientsIn } from '../../functions/adapters/recipients.ts';
import { reconciliationsIn } from '../../functions/adapters/reconciliation.ts';
import { type Table, tableOf } from '../../functions/adapters/table.ts';
import { uploadsIn } from '../../functions/adapters/uploads.ts';
import { writtenNoticesIn } from '../../functions/adapters/written-notice.ts';
import { deskTable } from '../../functions/contract.ts';
import type { World } from '../../functions/world.ts';
import { type MemoryAws, memoryAws } from '../aws/memory-aws.ts';
import { exampleDesk } from '../example-desk.ts';

const settings = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
} as const;

const { queueIndex, personIndex } = deskTable;
const indexes = {
  [queueIndex.name]: queueIndex,
  [personIndex.name]: { ...personIndex, projected: [] },
};

export interface DeskInMemory {
  readonly world: World;
  readonly aws: MemoryAws;
  readonly table: Table;
  readonly proofs: KeptProofs;
  /** Moves the clock on. */
  passMinutes(minutes: number): void;
  /** A desk without anything, at the first moment again. */
  reset(): void;
}

const begin = Date.parse('2026-03-02T09:00:00Z');

/**
 * Clients are made once: making them is slower than everything else.
 *
 * @param alwaysCold reads the key ring at every use, as separate processes would: one that is gone takes no other with it
 */
export function deskInMemory({ desk = exampleDesk, alwaysCold = false } = {}): DeskInMemory {
  const clients = {
    dynamo: new DynamoDBClient(settings),
    s3: new S3Client(settings),
    ses: new SESClient({ ...settings, maxAttempts: 1 }),
    secrets: new SecretsManagerClient(settings),
    events: new EventBridgeClient(settings),
  };
  const aws = memoryAws(clients, indexes);
  const table = tableOf(clients.dynamo, 'desk');
  const recipientsTable = tableOf(clients.dynamo, 'recipients');
  let time = begin;
  let chances = 0;
  let ring = keyRing(clients.secrets, 'ring');
  const now = () => new Date(time).toISOString();
  const keys = () => (alwaysCold ? keyRing(clients.secrets, 'ring')() : ring());
  const cases = casesIn(table, keys, now);
  const mails = rawMailsIn(clients.s3, 'mails');
  const proofs = proofsIn(clients.s3, 'proofs');
  return {
    aws,
    table,
    proofs: keptProofsIn(clients.s3, 'proofs'),
    passMinutes: (minutes) => {
      time += minutes * 60_000;
    },
    reset: () => {
      aws.reset();
      time = begin;
      chances = 0;
      ring = keyRing(clients.secrets, 'ring');
    },
    world: {
      desk,
      keys,
      cases,
      incidents: incidentsIn(table, keys, now, desk),
      notices: noticesIn(table, keys, now),
      letters: lettersIn(table, now),
      limits: limitsIn(table, now),
      attempts: attemptsIn(table, now),
      uploads: uploadsIn(clients.s3, 'mails'),
      queues: queuesIn(table),
      persons: personsIn(table, keys),
      written: writtenNoticesIn(table, keys, now),
      messages: messagesIn(table),
      mails,
      erasures: erasuresIn(table, cases, mails, erasureLogIn(proofs), now),
      links: rawMailLinksIn(clients.s3, 'mails'),
      reconciliations: reconciliationsIn(table),
      heads: headsIn(table, proofs),
      walk: itemWalkIn(table),
      figures: figuresIn(table),
      exports: exportsIn(table),
      recipients: recipientsIn(recipientsTable),
      bus: eventBusBy(clients.events, 'desk'),
      post: postBy(clients.ses, 'desk'),
      now,
      chance: () => `chance-${++chances}`.padEnd(22, '0'),
    },
  };
}
