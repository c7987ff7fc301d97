// A whole desk over one AWS in memory: the functions' own code, the real SDK clients with their retries.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { announcementsIn } from '../../functions/adapters/announced.ts';
import { attemptsIn } from '../../functions/adapters/attempts.ts';
import { audienceBookIn } from '../../functions/adapters/audience-book.ts';
import { audienceFilesIn } from '../../functions/adapters/audience-files.ts';
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
import { letterBatchesIn } from '../../functions/adapters/letter-batches.ts';
import { letterPapersIn } from '../../functions/adapters/letter-papers.ts';
import { lettersIn } from '../../functions/adapters/letters.ts';
import { limitsIn } from '../../functions/adapters/limits.ts';

import { mailingsIn } from '../../functions/adapters/mailings.ts';
import { messagesIn } from '../../functions/adapters/messages.ts';
import { noticeQueuesBy } from '../../functions/adapters/notice-queues.ts';

import { noticesIn } from '../../functions/adapters/notices.ts';
import { personsIn } from '../../functions/adapters/persons.ts';
import { postBy } from '../../functions/adapters/post.ts';
import { postingsIn } from '../../functions/adapters/postings.ts';
import { proofsIn } from '../../functions/adapters/proofs.ts';
import { queuesIn } from '../../functions/adapters/queues.ts';
import { quotasBy } from '../../functions/adapters/quota.ts';
import { rawMailLinksIn, rawMailsIn } from '../../functions/adapters/raw-mails.ts';
import { recipientsIn } from '../../functions/adapters/recipients.ts';
import { reconciliationsIn } from '../../functions/adapters/reconciliation.ts';
import { sendingRunsIn } from '../../functions/adapters/sending-runs.ts';
import { type Table, tableOf } from '../../functions/adapters/table.ts';
import { uploadFormsIn } from '../../functions/adapters/upload-forms.ts';
import { uploadsIn } from '../../functions/adapters/uploads.ts';
import { writtenNoticesIn } from '../../functions/adapters/written-notice.ts';
import { deskTable } from '../../functions/contract.ts';
import type { World } from '../../functions/world.ts';
import { type MemoryAws, memoryAws } from '../aws/memory-aws.ts';
import { exampleDesk } from '../example-desk.ts';
import { pressHere } from '../press/press-here.ts';

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

/** One for all desks: it takes no faults, and reads its fonts once. */
const press = pressHere();

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
    sqs: new SQSClient({ ...settings, useQueueUrlAsEndpoint: false }),
  };
  const aws = memoryAws(clients, indexes);
  const table = tableOf(clients.dynamo, 'desk');
  const recipientsTable = tableOf(clients.dynamo, 'recipients');
  let time = begin;
  let chances = 0;
  let ring = keyRing(clients.secrets, 'ring');
  const now = () => new Date(time).toISOString();
  const chance = () => `chance-${String(++chances).padStart(15, '0')}`;
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
      postings: postingsIn(table),
      announcements: announcementsIn(table, recipientsTable),
      letters: lettersIn(table, now),
      limits: limitsIn(table, now),
      attempts: attemptsIn(table, now),
      uploads: uploadsIn(clients.s3, 'mails'),
      uploadForms: uploadFormsIn(clients.s3, 'mails'),
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
      audience: audienceBookIn(recipientsTable, now, chance),
      audienceFiles: audienceFilesIn(clients.s3, 'mails'),
      mailings: mailingsIn(recipientsTable, now),
      noticeQueues: noticeQueuesBy(clients.sqs, { mails: 'notice-mails', letters: 'notice-letters' }),
      quotas: quotasBy(clients.ses),
      sendingRuns: sendingRunsIn(recipientsTable, now),
      batches: letterBatchesIn(recipientsTable, recipientsIn(recipientsTable)),
      press,
      papers: letterPapersIn(clients.s3, 'mails'),
      bus: eventBusBy(clients.events, 'desk'),
      post: postBy(clients.ses, 'desk'),
      now,
      chance,
    },
  };
}
