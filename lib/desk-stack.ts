// What is deployed. It reads like the picture in the README: mail and form come in, the desk keeps, letters go out.
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  attachmentPrefix,
  audiencePrefix,
  type ConsoleSettings,
  erasuresPrefix,
  headsPrefix,
  printedLettersPrefix,
  rawMailPrefix,
  staffUploadPrefix,
  uploadPrefix,
} from '../functions/contract.ts';
import { Alarms } from './alarms.ts';
import { bundledCode } from './bundle.ts';
import { type Config, deskOf, logoOf, receivingAddresses } from './config.ts';
import { CostGuard } from './cost-guard.ts';
import { DeskApi } from './desk-api.ts';
import { DeskFunction } from './desk-function.ts';
import { DeskKey } from './desk-key.ts';
import { DeskTable } from './desk-table.ts';
import { EventOutbox } from './event-outbox.ts';
import { Feedback } from './feedback.ts';
import { InboundMail } from './inbound-mail.ts';
import { KeyRing } from './key-ring.ts';
import { LetterOutbox } from './letter-outbox.ts';
import { MailDomains } from './mail-domains.ts';
import { NoticeMails } from './notice-mails.ts';
import { OutboundMail } from './outbound-mail.ts';
import { PrintShop } from './print-shop.ts';
import { reservedInAll } from './profiles.ts';
import { Proofs } from './proofs.ts';
import { RawMail } from './raw-mail.ts';
import { RecipientsTable } from './recipients-table.ts';
import { staffOf } from './staff-pool.ts';
import { WatchSchedule } from './watch-schedule.ts';

export interface DeskStackProps extends StackProps {
  readonly config: Config;
  /** True where the account has room for it: the preflight of the deployment knows. */
  readonly reserveConcurrency?: boolean;
  /** True while SES sends only to verified addresses. */
  readonly sandbox?: boolean;
}

export class DeskStack extends Stack {
  constructor(scope: Construct, id: string, props: DeskStackProps) {
    super(scope, id, props);
    const { config, reserveConcurrency = false, sandbox = false } = props;
    const { mail, web, retention, alarms, restored } = config;
    const isLocal = this.node.tryGetContext('local') === true;
    const key = new DeskKey(this, 'Key');
    const house = {
      codeOf: bundledCode(config.letters, logoOf(config), { native: !isLocal }),
      key,
      logRetention: retention.logDays,
    };

    // What is kept
    const rawMail = new RawMail(this, 'RawMail', { key, retention });
    const deskTable = new DeskTable(this, 'DeskTable', {
      backupDays: retention.backupDays,
      restored: restored?.deskTable,
    });
    const recipients = new RecipientsTable(this, 'RecipientsTable', {
      backupDays: retention.backupDays,
      restored: restored?.recipientsTable,
    });
    const proofs = new Proofs(this, 'Proofs', {
      lockDays: retention.proofDays,
      accessLog: rawMail.accessLog,
    });
    const keyRing = new KeyRing(this, 'KeyRing', { key });

    // The doors
    const domains = new MailDomains(this, 'MailDomains', config);
    const outbound = new OutboundMail(this, 'OutboundMail', {
      identity: domains.signing,
      address: mail.address,
      sandbox,
    });
    const api = new DeskApi(this, 'DeskApi', { web, ...house });

    const outbox = new EventOutbox(this, 'EventOutbox', { busName: this.stackName });

    // What runs
    const DESK = JSON.stringify(deskOf(config, api.url));
    const TABLE_NAME = deskTable.table.tableName;
    const RECIPIENTS_TABLE = recipients.table.tableName;
    const MAIL_BUCKET = rawMail.bucket.bucketName;
    const PROOF_BUCKET = proofs.bucket.bucketName;
    const KEY_RING = keyRing.arn;
    const CONFIGURATION_SET = outbound.configurationSet.configurationSetName;
    const how = { ...house, reserveConcurrency };
    const mostly = { DESK, TABLE_NAME, MAIL_BUCKET, KEY_RING };
    const all = { ...mostly, PROOF_BUCKET };
    const receiveMail = new DeskFunction(this, 'receive-mail', { ...mostly, RECIPIENTS_TABLE }, how);
    const publicWeb = new DeskFunction(this, 'public-web', { ...mostly, RECIPIENTS_TABLE }, how);
    const { tokens, signIn, outputs } = staffOf(this, config, api.url);
    const { name: organisation, timeZone } = config.organisation;
    const console = new DeskFunction(
      this,
      'console',
      {
        CONSOLE: JSON.stringify({
          organisation,
          timeZone,
          languages: config.languages,
          ...signIn,
        } satisfies ConsoleSettings),
        MAIL_BUCKET,
      },
      how,
    );
    const staffApi = new DeskFunction(this, 'staff-api', all, how);
    const showOriginal = new DeskFunction(this, 'show-original', { TABLE_NAME, MAIL_BUCKET }, how);
    const sendLetters = new DeskFunction(
      this,
      'send-letters',
      { DESK, TABLE_NAME, RECIPIENTS_TABLE, CONFIGURATION_SET, KEY_RING },
      how,
    );
    const printLetters = new DeskFunction(
      this,
      'print-letters',
      { DESK, TABLE_NAME, RECIPIENTS_TABLE, MAIL_BUCKET },
      how,
    );
    const publishEvents = new DeskFunction(
      this,
      'publish-events',
      { EVENT_BUS: outbox.bus.eventBusName },
      how,
    );
    const takeFeedback = new DeskFunction(
      this,
      'take-feedback',
      { TABLE_NAME, RECIPIENTS_TABLE, KEY_RING },
      how,
    );
    const keepWatch = new DeskFunction(this, 'keep-watch', all, how);
    const noticeMails = new NoticeMails(this, 'NoticeMails', { sendLetters });
    const printShop = new PrintShop(this, 'PrintShop', { printLetters });
    const NOTICE_MAILS = noticeMails.queue.queueUrl;
    const NOTICE_LETTERS = printShop.orders.queueUrl;
    const noticesApi = new DeskFunction(
      this,
      'notices-api',
      { ...mostly, RECIPIENTS_TABLE, NOTICE_LETTERS },
      how,
    );
    const runNotices = new DeskFunction(
      this,
      'run-notices',
      { ...mostly, RECIPIENTS_TABLE, NOTICE_MAILS, NOTICE_LETTERS },
      how,
    );

    // Who may do what: all the power there is
    for (const fn of [receiveMail, publicWeb])
      deskTable.allow(fn, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem');
    deskTable.allow(showOriginal, 'GetItem', 'PutItem');
    deskTable.allow(noticesApi, 'GetItem', 'Query', 'PutItem');
    deskTable.allow(sendLetters, 'GetItem', 'UpdateItem');
    deskTable.allow(takeFeedback, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
    recipients.allow(sendLetters, 'GetItem', 'UpdateItem');
    for (const fn of [takeFeedback, receiveMail]) recipients.allow(fn, 'GetItem', 'UpdateItem');
    deskTable.allow(keepWatch, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
    deskTable.allow(staffApi, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    deskTable.allow(keepWatch, 'BatchGetItem');
    deskTable.allow(runNotices, 'GetItem', 'BatchGetItem', 'PutItem');
    deskTable.allowLists(staffApi, noticesApi, keepWatch, runNotices);
    recipients.allow(runNotices, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'BatchWriteItem');
    noticeMails.allowFilling(runNotices);
    printShop.allowOrders(runNotices);
    printShop.allowOrders(noticesApi);
    recipients.allow(publicWeb, 'BatchGetItem');
    recipients.allow(noticesApi, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem');
    rawMail.allowReading(noticesApi, printedLettersPrefix, staffUploadPrefix);
    outbound.allowReadingQuota(runNotices);
    outbound.allowReadingQuota(noticesApi);
    deskTable.allowFindingPersons(staffApi);
    deskTable.allow(printLetters, 'GetItem');
    recipients.allow(printLetters, 'GetItem', 'BatchGetItem', 'UpdateItem');
    rawMail.allowKeepingPrintedLetters(printLetters);
    rawMail.allowReading(receiveMail, rawMailPrefix);
    rawMail.allowReading(showOriginal, rawMailPrefix);
    rawMail.allowKeepingAttachments(receiveMail);
    rawMail.allowReading(keepWatch, rawMailPrefix, uploadPrefix);
    rawMail.allowUploads(publicWeb, uploadPrefix);
    rawMail.allowUploads(staffApi, staffUploadPrefix);
    rawMail.allowListing(keepWatch);
    rawMail.allowReading(staffApi, rawMailPrefix, attachmentPrefix);
    rawMail.allowErasing(staffApi, keepWatch);
    rawMail.allowAudiences(runNotices);
    rawMail.allowUploads(noticesApi, audiencePrefix);
    proofs.allowAdding(headsPrefix, keepWatch);
    proofs.allowAdding(erasuresPrefix, staffApi, keepWatch);
    keyRing.allowReading(
      receiveMail,
      publicWeb,
      staffApi,
      noticesApi,
      sendLetters,
      takeFeedback,
      keepWatch,
      runNotices,
    );
    outbound.allowSending(sendLetters);

    // What wakes what
    const { arrivals } = new InboundMail(this, 'InboundMail', {
      house,
      key,
      rawMail,
      receiveMail,
      recipients: receivingAddresses(config),
      joinRuleSet: mail.joinRuleSet,
    });
    api.servePublic(publicWeb);
    api.serveConsole(console);
    api.serveStaff({ staffApi, showOriginal, noticesApi }, tokens);
    const { unposted } = new LetterOutbox(this, 'LetterOutbox', { table: deskTable.table, sendLetters });
    outbox.feed(deskTable.table, publishEvents);
    const { events } = new Feedback(this, 'Feedback', {
      key,
      configurationSet: outbound.configurationSet,
      takeFeedback,
    });
    new WatchSchedule(this, 'WatchSchedule', { wakes: keepWatch, minutes: 15 });
    new WatchSchedule(this, 'NoticeSchedule', { wakes: runNotices, minutes: 1 });

    new Alarms(this, 'Alarms', {
      key,
      email: alarms.email,
      address: mail.address,
      arrivals,
      feedback: events,
      unposted,
      unpublished: outbox.unpublished,
      unsent: noticeMails.deadLetters,
      unprinted: printShop.deadLetters,
      functions: [
        receiveMail,
        publicWeb,
        console,
        staffApi,
        showOriginal,
        noticesApi,
        sendLetters,
        printLetters,
        takeFeedback,
        publishEvents,
        keepWatch,
        runNotices,
      ],
    });

    if (alarms.email && alarms.monthlyUsd)
      new CostGuard(this, 'CostGuard', { email: alarms.email, monthlyUsd: alarms.monthlyUsd });

    this.tell({
      ...domains.records,
      ...api.records,
      FormUrl: api.url,
      ConsoleUrl: `${api.url}/staff/`,
      ApiUrl: `${api.url}/v1`,
      ...outputs,
      TableName: TABLE_NAME,
      RecipientsTableName: RECIPIENTS_TABLE,
      MailBucket: MAIL_BUCKET,
      ProofBucket: PROOF_BUCKET,
      ReservedConcurrency: String(reserveConcurrency ? reservedInAll : 0),
    });
  }

  /** What an operator reads after a deployment: DNS records to set, and addresses. */
  private tell(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
