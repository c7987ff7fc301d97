// What a handler needs from outside. A handler names the parts that it uses; tests hand it the same parts over a fake AWS.
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type Attempts, attemptsIn } from './adapters/attempts.ts';
import { type Cases, casesIn } from './adapters/cases.ts';
import { type Erasures, erasuresIn } from './adapters/erasure.ts';
import { erasureLogIn } from './adapters/erasure-log.ts';
import { type EventBus, eventBusBy } from './adapters/event-bus.ts';
import { type Exports, exportsIn } from './adapters/exports.ts';
import { type FiguresBook, figuresIn } from './adapters/figures.ts';
import { type Heads, headsIn } from './adapters/heads.ts';
import { incidentListIn } from './adapters/incident-list.ts';
import { type Incidents, incidentsIn } from './adapters/incidents.ts';
import { type ItemWalk, itemWalkIn } from './adapters/item-walk.ts';
import { type Keys, keyRing } from './adapters/keys.ts';
import { type Letters, lettersIn } from './adapters/letters.ts';
import { type Limits, limitsIn } from './adapters/limits.ts';
import { type Messages, messagesIn } from './adapters/messages.ts';
import { type Notices, noticesIn } from './adapters/notices.ts';
import { type Persons, personsIn } from './adapters/persons.ts';
import { type Post, postBy, sendingClient } from './adapters/post.ts';
import { proofsIn } from './adapters/proofs.ts';
import { type Queues, queuesIn } from './adapters/queues.ts';
import { type RawMailLinks, type RawMails, rawMailLinksIn, rawMailsIn } from './adapters/raw-mails.ts';
import type { Recipients } from './adapters/recipients.ts';
import { type Reconciliations, reconciliationsIn } from './adapters/reconciliation.ts';
import { deskSetting, setting } from './adapters/settings.ts';
import { type Table, tableOf } from './adapters/table.ts';
import { type Uploads, uploadsIn } from './adapters/uploads.ts';
import { type WrittenNotices, writtenNoticesIn } from './adapters/written-notice.ts';
import type { Desk } from './contract.ts';

export interface World {
  readonly desk: Desk;
  readonly keys: () => Promise<Keys>;
  readonly cases: Cases;
  readonly incidents: Incidents;
  readonly notices: Notices;
  readonly letters: Letters;
  readonly limits: Limits;
  readonly attempts: Attempts;
  readonly uploads: Uploads;
  readonly queues: Queues;
  readonly persons: Persons;
  readonly written: WrittenNotices;
  readonly messages: Messages;
  readonly mails: RawMails;
  readonly links: RawMailLinks;
  readonly erasures: Erasures;
  readonly reconciliations: Reconciliations;
  readonly heads: Heads;
  readonly walk: ItemWalk;
  readonly figures: FiguresBook;
  readonly exports: Exports;
  readonly recipients: Recipients;
  readonly post: Post;
  readonly bus: EventBus;
  /** The time: ISO 8601 instant, UTC. */
  now(): string;
  /** 128 bits that nobody can guess, as text that fits into a web address. */
  chance(): string;
}

// Each part by itself, so that a function's bundle holds only the clients that it uses.
export const liveClock = { now: () => new Date().toISOString() };
export const liveChance = { chance: () => randomBytes(16).toString('base64url') };
export const liveDesk = () => ({ desk: deskSetting() });
export const liveKeys = () => ({ keys: keyRing(new SecretsManagerClient(), setting('KEY_RING')) });
export const liveTable = (): Table => tableOf(new DynamoDBClient(), setting('TABLE_NAME'));
export const liveCases = (table: Table, keys: World['keys']) => ({
  cases: casesIn(table, keys, liveClock.now),
});
export const liveIncidents = (table: Table, keys: World['keys'], desk: Desk) => ({
  incidents: incidentsIn(table, keys, liveClock.now, desk),
});
export const liveNotices = (table: Table, keys: World['keys']) => ({
  notices: noticesIn(table, keys, liveClock.now),
});
export const liveIncidentList = (table: Table) => ({ incidents: { list: incidentListIn(table) } });
export const liveLetters = (table: Table) => ({ letters: lettersIn(table, liveClock.now) });
export const liveLimits = (table: Table) => ({ limits: limitsIn(table, liveClock.now) });
export const liveAttempts = (table: Table) => ({ attempts: attemptsIn(table, liveClock.now) });
export const liveUploads = () => ({ uploads: uploadsIn(bucketClient(), setting('MAIL_BUCKET')) });
export const liveMessages = (table: Table) => ({ messages: messagesIn(table) });
export const liveQueues = (table: Table) => ({ queues: queuesIn(table) });
export const livePersons = (table: Table, keys: World['keys']) => ({ persons: personsIn(table, keys) });
export const liveWritten = (table: Table, keys: World['keys']) => ({
  written: writtenNoticesIn(table, keys, liveClock.now),
});
/** One client for all buckets: each more is time of a cold start. */
let client: S3Client | undefined;
const bucketClient = (): S3Client => {
  client ??= new S3Client();
  return client;
};
const liveProofs = () => proofsIn(bucketClient(), setting('PROOF_BUCKET'));
export const liveErasures = (table: Table, keys: World['keys']) => ({
  erasures: erasuresIn(
    table,
    liveCases(table, keys).cases,
    liveMails().mails,
    erasureLogIn(liveProofs()),
    liveClock.now,
  ),
});
export const liveReconciliations = (table: Table) => ({ reconciliations: reconciliationsIn(table) });
export const liveHeads = (table: Table) => ({ heads: headsIn(table, liveProofs()) });
export const liveFiguresBook = (table: Table) => ({ figures: figuresIn(table) });
export const liveFigures = (table: Table) => ({ walk: itemWalkIn(table), figures: figuresIn(table) });
export const liveExports = (table: Table) => ({ exports: exportsIn(table) });
export const liveMails = () => ({ mails: rawMailsIn(bucketClient(), setting('MAIL_BUCKET')) });
export const liveLinks = () => ({ links: rawMailLinksIn(bucketClient(), setting('MAIL_BUCKET')) });
export const liveEventBus = () => ({ bus: eventBusBy(new EventBridgeClient(), setting('EVENT_BUS')) });
export const livePost = () => ({ post: postBy(sendingClient(), setting('CONFIGURATION_SET')) });
