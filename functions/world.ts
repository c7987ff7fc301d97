// What a handler needs from outside. A handler names the parts that it uses; tests hand it the same parts over a fake AWS.
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type Announcements, announcementsIn } from './adapters/announced.ts';
import { type Attempts, attemptsIn } from './adapters/attempts.ts';
import { type AudienceBook, audienceBookIn } from './adapters/audience-book.ts';
import { type AudienceFiles, audienceFilesIn } from './adapters/audience-files.ts';
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
import { type LetterBatches, letterBatchesIn } from './adapters/letter-batches.ts';
import { type LetterPapers, letterPapersIn } from './adapters/letter-papers.ts';
import type { Press } from './adapters/letter-press.ts';
import { type Letters, lettersIn } from './adapters/letters.ts';
import { type Limits, limitsIn } from './adapters/limits.ts';

import { type Mailings, mailingsIn } from './adapters/mailings.ts';
import { type Messages, messagesIn } from './adapters/messages.ts';
import { letterQueueBy, type NoticeQueues, noticeQueuesBy } from './adapters/notice-queues.ts';

import { type Notices, noticeReaderIn, noticesIn } from './adapters/notices.ts';
import { type Persons, personsIn } from './adapters/persons.ts';
import { type Post, postBy, sendingClient } from './adapters/post.ts';
import { type Postings, postingsIn } from './adapters/postings.ts';
import { proofsIn } from './adapters/proofs.ts';
import { type Queues, queuesIn } from './adapters/queues.ts';
import { type Quotas, quotasBy } from './adapters/quota.ts';
import { type RawMailLinks, type RawMails, rawMailLinksIn, rawMailsIn } from './adapters/raw-mails.ts';
import { type Recipients, recipientsIn } from './adapters/recipients.ts';
import { type Reconciliations, reconciliationsIn } from './adapters/reconciliation.ts';
import { type SendingRuns, sendingRunsIn } from './adapters/sending-runs.ts';
import { deskSetting, setting } from './adapters/settings.ts';
import { type Table, tableOf } from './adapters/table.ts';
import { type UploadForms, uploadFormsIn } from './adapters/upload-forms.ts';
import { type Uploads, uploadsIn } from './adapters/uploads.ts';
import { type WrittenNotices, writtenNoticesIn } from './adapters/written-notice.ts';
import type { Desk } from './contract.ts';

export interface World {
  readonly desk: Desk;
  readonly keys: () => Promise<Keys>;
  readonly cases: Cases;
  readonly incidents: Incidents;
  readonly postings: Postings;
  readonly announcements: Announcements;
  readonly notices: Notices;
  readonly letters: Letters;
  readonly limits: Limits;
  readonly attempts: Attempts;
  readonly uploads: Uploads;
  readonly uploadForms: UploadForms;
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
  readonly audience: AudienceBook;
  readonly audienceFiles: AudienceFiles;
  readonly mailings: Mailings;
  readonly noticeQueues: NoticeQueues;
  readonly quotas: Quotas;
  readonly sendingRuns: SendingRuns;
  readonly batches: LetterBatches;
  readonly press: Press;
  readonly papers: LetterPapers;
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
export const liveRecipientsTable = (): Table => tableOf(new DynamoDBClient(), setting('RECIPIENTS_TABLE'));
/** The people of notices: each of them, what is counted of all, and the files that they came in. */
export const liveAudience = (table: Table) => ({
  recipients: recipientsIn(table),
  audience: audienceBookIn(table, liveClock.now, liveChance.chance),
  audienceFiles: audienceFilesIn(bucketClient(), setting('MAIL_BUCKET')),
});
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
export const liveUploadForms = () => ({
  uploadForms: uploadFormsIn(bucketClient(), setting('MAIL_BUCKET')),
});
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
export const liveBatches = (table: Table) => ({ batches: letterBatchesIn(table, recipientsIn(table)) });
export const liveMailings = (table: Table) => ({ mailings: mailingsIn(table, liveClock.now) });
export const liveAnnouncements = (table: Table) => ({
  announcements: announcementsIn(table, liveRecipientsTable()),
});
export const livePostings = (table: Table) => ({ postings: postingsIn(table) });
export const liveQuotas = () => ({ quotas: quotasBy(new SESClient()) });
export const liveSending = (table: Table) => ({
  ...liveBatches(table),
  ...liveMailings(table),
  sendingRuns: sendingRunsIn(table, liveClock.now),
  ...liveQuotas(),
  noticeQueues: noticeQueuesBy(new SQSClient({ useQueueUrlAsEndpoint: false }), {
    mails: setting('NOTICE_MAILS'),
    letters: setting('NOTICE_LETTERS'),
  }),
});
export const liveNoticeReader = (table: Table) => ({ notices: { find: noticeReaderIn(table) } });
export const liveLetterQueue = () => ({
  noticeQueues: letterQueueBy(new SQSClient({ useQueueUrlAsEndpoint: false }), setting('NOTICE_LETTERS')),
});
export const livePapers = () => ({ papers: letterPapersIn(bucketClient(), setting('MAIL_BUCKET')) });
export const liveEventBus = () => ({ bus: eventBusBy(new EventBridgeClient(), setting('EVENT_BUS')) });
export const livePost = () => ({ post: postBy(sendingClient(), setting('CONFIGURATION_SET')) });
