// What the stack and the functions must agree on. The compiler holds both sides to it.

export { catalogues as letterCatalogues } from '#catalogues';
export {
  type Desk,
  deskSchema,
  kinds,
  type Logo,
  promiseIds,
  standardAudienceDays,
  standardCaseDays,
} from './desk/desk.ts';
export { sentences as letterSentences } from './desk/letters/sentences.ts';

/** Each deployed function with the settings (environment variables) that it reads. */
export const functions = {
  'receive-mail': ['DESK', 'TABLE_NAME', 'RECIPIENTS_TABLE', 'MAIL_BUCKET', 'KEY_RING'],
  'public-web': ['DESK', 'TABLE_NAME', 'RECIPIENTS_TABLE', 'MAIL_BUCKET', 'KEY_RING'],
  console: ['CONSOLE', 'MAIL_BUCKET'],
  'staff-api': ['DESK', 'TABLE_NAME', 'MAIL_BUCKET', 'PROOF_BUCKET', 'KEY_RING'],
  'show-original': ['TABLE_NAME', 'MAIL_BUCKET'],
  'notices-api': ['DESK', 'TABLE_NAME', 'RECIPIENTS_TABLE', 'MAIL_BUCKET', 'KEY_RING', 'NOTICE_LETTERS'],
  'send-letters': ['DESK', 'TABLE_NAME', 'RECIPIENTS_TABLE', 'CONFIGURATION_SET', 'KEY_RING'],
  'print-letters': ['DESK', 'TABLE_NAME', 'RECIPIENTS_TABLE', 'MAIL_BUCKET'],
  'take-feedback': ['TABLE_NAME', 'RECIPIENTS_TABLE', 'KEY_RING'],
  'publish-events': ['EVENT_BUS'],
  'keep-watch': ['DESK', 'TABLE_NAME', 'MAIL_BUCKET', 'PROOF_BUCKET', 'KEY_RING'],
  'run-notices': [
    'DESK',
    'TABLE_NAME',
    'RECIPIENTS_TABLE',
    'MAIL_BUCKET',
    'KEY_RING',
    'NOTICE_MAILS',
    'NOTICE_LETTERS',
  ],
} as const;
export type FunctionName = keyof typeof functions;
export type SettingOf<N extends FunctionName> = (typeof functions)[N][number];
export type Setting = SettingOf<FunctionName>;

/** Open to everybody. */
export const publicRoutes = [
  'GET /',
  'GET /{language}',
  'GET /{language}/request/{choice}',
  'POST /{language}/request/{choice}',
  'GET /{language}/receipt',
  'POST /{language}/receipt',
  'GET /{language}/receipt/{receipt}',
  'GET /{language}/status',
  'POST /{language}/status',
  'GET /{language}/status/{link}',
  'POST /{language}/status/{link}',
  'GET /{language}/status/{link}/file',
  'GET /{language}/promises',
  'GET /{language}/notices',
  'GET /{language}/notices/{reference}',
  'GET /promises',
  'GET /notices',
  'GET /notices/{reference}',
  'GET /notices/feed.atom',
  'GET /notices/feed.json',
  'GET /notices/banner/{language}',
  'GET /assets/{name}',
  '$default',
] as const;
export type PublicRoute = (typeof publicRoutes)[number];

/** The staff console's files; nothing in them is secret. The variable takes what follows the slash, nothing included. */
export const consoleRoutes = ['GET /staff', 'GET /staff/{file+}'] as const;
export type ConsoleRoute = (typeof consoleRoutes)[number];

/** The folder of the built console beside the code of its function. */
export const consoleFolder = 'console';

/** What the setting CONSOLE holds and `/staff/settings.json` tells: how staff sign in, and whose desk it is. */
export interface ConsoleSettings {
  readonly organisation: string;
  /** Languages of the letters, BCP 47; the first is the desk's own. */
  readonly languages: readonly string[];
  /** IANA time zone in which days are counted. */
  readonly timeZone: string;
  /** Issuer of the tokens, as its discovery document lies under it. */
  readonly issuer: string;
  /** The console at that issuer: a public client with code and PKCE. */
  readonly client: string;
  readonly scope: string;
  /** Origins besides the issuer's that the console may call to sign in, like a pool's own domain. */
  readonly origins: readonly string[];
  /** Where signing out ends the session, if the issuer's discovery does not say. */
  readonly signOut?: string;
}

/** Behind the JWT authorizer. */
export const staffRoutes = [
  'GET /v1/queues',
  'GET /v1/items',
  'POST /v1/cases',
  'GET /v1/cases/{reference}',
  'GET /v1/cases/{reference}/audit',
  'GET /v1/cases/{reference}/subject',
  'POST /v1/cases/{reference}/merge',
  'POST /v1/cases/{reference}/split',
  'POST /v1/cases/{reference}/restore',
  'POST /v1/cases/{reference}/identity',
  'POST /v1/cases/{reference}/subject',
  'POST /v1/cases/{reference}/hold',
  'POST /v1/cases/{reference}/release',
  'POST /v1/cases/{reference}/erase',
  'PATCH /v1/cases/{reference}/items/{n}',
  'POST /v1/cases/{reference}/items/{n}/wait',
  'POST /v1/cases/{reference}/items/{n}/extend',
  'POST /v1/cases/{reference}/items/{n}/answer',
  'POST /v1/cases/{reference}/items/{n}/refuse',
  'POST /v1/cases/{reference}/items/{n}/escalate',
  'POST /v1/cases/{reference}/items/{n}/reopen',
  'POST /v1/cases/{reference}/items/{n}/freeze',
  'POST /v1/cases/{reference}/items/{n}/erasure-done',
  'POST /v1/cases/{reference}/items/{n}/preview',
  'POST /v1/cases/{reference}/messages',
  'POST /v1/cases/{reference}/acknowledge',
  'GET /v1/incidents',
  'POST /v1/incidents',
  'GET /v1/incidents/{reference}',
  'PATCH /v1/incidents/{reference}',
  'POST /v1/incidents/{reference}/assess',
  'POST /v1/incidents/{reference}/severity',
  'POST /v1/incidents/{reference}/contain',
  'POST /v1/incidents/{reference}/tell',
  'POST /v1/incidents/{reference}/delay',
  'POST /v1/incidents/{reference}/close',
  'POST /v1/incidents/{reference}/reopen',
  'GET /v1/incidents/{reference}/duties',
  'GET /v1/incidents/{reference}/audit',
  'GET /v1/incidents/{reference}/report',
  'GET /v1/incidents/{reference}/report.csv',
  'GET /v1/incidents/{reference}/report.html',
  'POST /v1/uploads',
  'POST /v1/search',
  'GET /v1/metrics',
  'GET /v1/settings',
  'GET /v1/export',
  'GET /v1/exports',
  'GET /v1/written-notice',
  'POST /v1/written-notice',
  'GET /v1/written-notice/{id}',
  'POST /v1/written-notice/{id}/withdraw',
  'GET /v1/authorities',
  'GET /v1/cases/{reference}/items/{n}/referral',
  'GET /v1/cases/{reference}/items/{n}/referral.html',
  'GET /v1/cases/{reference}/messages/{id}/raw',
  'GET /v1/cases/{reference}/messages/{id}/attachments/{n}',
] as const;
export type StaffRoute = (typeof staffRoutes)[number];

/** Behind it too, of the one function that reads hostile HTML. */
export const originalRoutes = ['GET /v1/cases/{reference}/messages/{id}/original'] as const;
export type OriginalRoute = (typeof originalRoutes)[number];
/** Behind the same authorizer: notices to many people, a function of its own, and the description of the whole API: both are asked for seldom. */
export const noticesRoutes = [
  'GET /v1/openapi.json',
  'GET /v1/cases/{reference}/notices',
  'GET /v1/notices',
  'POST /v1/notices',
  'GET /v1/notices/{reference}',
  'PATCH /v1/notices/{reference}',
  'POST /v1/notices/{reference}/preview',
  'POST /v1/notices/{reference}/propose',
  'POST /v1/notices/{reference}/send-back',
  'POST /v1/notices/{reference}/approve',
  'POST /v1/notices/{reference}/start',
  'POST /v1/notices/{reference}/pause',
  'POST /v1/notices/{reference}/resume',
  'POST /v1/notices/{reference}/finish',
  'POST /v1/notices/{reference}/withdraw',
  'GET /v1/notices/{reference}/letters',
  'GET /v1/notices/{reference}/letters/refused',
  'POST /v1/notices/{reference}/letters/correct',
  'POST /v1/notices/{reference}/letters/print',
  'GET /v1/notices/{reference}/letters/{n}/pdf',
  'GET /v1/notices/{reference}/letters/{n}/manifest',
  'POST /v1/notices/{reference}/letters/{n}/mailing',
  'GET /v1/notices/{reference}/report',
  'GET /v1/notices/{reference}/report.csv',
  'GET /v1/notices/{reference}/report.html',
  'POST /v1/notices/{reference}/post',
  'POST /v1/notices/{reference}/correct',
  'POST /v1/notices/{reference}/approve-correction',
  'POST /v1/notices/{reference}/take-down',
  'GET /v1/notices/{reference}/audit',
  'GET /v1/notices/{reference}/audience',
  'POST /v1/notices/{reference}/audience',
  'POST /v1/notices/{reference}/audience/people',
  'POST /v1/notices/{reference}/audience/{upload}/preview',
  'POST /v1/notices/{reference}/audience/{upload}/import',
  'GET /v1/notices/{reference}/audience/{upload}/set-aside',
] as const;
export type NoticesRoute = (typeof noticesRoutes)[number];

/** Staff groups in the token, weakest first. */
export const roles = ['auditor', 'agent', 'officer'] as const;
export type StaffRole = (typeof roles)[number];
/** `system`: the operator's own services. */
export type Role = StaffRole | 'system';

/** The OAuth scope that makes a token one of the role `system`; no group does. Its parts are resource server and scope. */
export const systemScope = { resourceServer: 'privacy-desk', name: 'system' } as const;

/** Names of keys and indexes of the desk table; what the rows mean is drawn in adapters/table.ts. */
export const deskTable = {
  partitionKey: 'PK',
  sortKey: 'SK',
  /** Seconds since 1970; only on rows that may vanish. */
  expiry: 'expires',
  /** Queues and watches. Its projection holds what a list shows, so a list is one query. */
  queueIndex: { name: 'GSI1', partitionKey: 'GSI1PK', sortKey: 'GSI1SK', projected: ['item'] },
  /** Persons. Keys only. */
  personIndex: { name: 'GSI2', partitionKey: 'GSI2PK', sortKey: 'GSI2SK' },
} as const;

/** Names of keys of the recipients table; what the rows mean is drawn in adapters/recipients.ts. */
export const recipientsTable = {
  partitionKey: 'PK',
  sortKey: 'SK',
  /** Seconds since 1970: a backstop behind the erasure by run-notices. */
  expiry: 'expires',
} as const;

/** Stream records that wake send-letters: a letter that is due, new or again. */
export const letterIsDue = { sortKeyPrefix: 'LETTER#', attribute: 'state', value: 'due' } as const;

/** Stream records that wake publish-events: each change of a case writes one such row. */
export const auditRowPrefix = 'AUDIT#';
/** Entries that one call of PutEvents takes. */
export const eventsAtOnce = 10;

/** A mail is tried this often before it is put aside; the last try only puts it into a case, unread. */
export const mailDeliveries = 5;

/** Raw mail lies in the bucket under this prefix and the SES message id. */
export const rawMailPrefix = 'mail/';
/** What was attached lies beside it, each under the SES message id and its number. */
export const attachmentPrefix = 'attachments/';
/** Files that persons add to their case lie there too, apart from those of mails. */
export const uploadPrefix = `${attachmentPrefix}form/`;
/** Files that staff add, apart from both. */
export const staffUploadPrefix = `${attachmentPrefix}staff/`;

/** Printed letters lie in it under this prefix, the notice and the number of their batch: `.pdf`, and `.csv` for the print shop. */
export const printedLettersPrefix = 'letters/';
/** Files of affected people lie there too, each under the reference of its notice and its upload. */
export const audiencePrefix = 'audiences/';

/** Heads of audit chains lie in the bucket of proofs under this prefix and the date. */
export const headsPrefix = 'heads/';
/** Records of erasures lie beside them, each under the date and the reference of its case. */
export const erasuresPrefix = 'erasures/';

/** Namespace and names of the metrics that the alarms watch. */
export const metrics = {
  namespace: 'PrivacyDesk',
  canaryReturned: 'CanaryReturned',
  lettersFailed: 'LettersFailed',
  lettersUnknown: 'LettersUnknown',
  acknowledgementsHeld: 'AcknowledgementsHeld',
  itemsOverdue: 'ItemsOverdue',
  urgentCases: 'UrgentCases',
  mailsLost: 'MailsLost',
  mailsNotUnderstood: 'MailsNotUnderstood',
  personsUnanswered: 'PersonsUnanswered',
  incidentsPressing: 'IncidentsPressing',
  lettersUnprintable: 'LettersUnprintable',
} as const;

/** The functions that count each metric: their names are the values of its dimension `service`. */
export const countedBy = {
  canaryReturned: ['receive-mail'],
  lettersFailed: ['send-letters'],
  lettersUnknown: ['keep-watch'],
  acknowledgementsHeld: ['send-letters'],
  itemsOverdue: ['keep-watch'],
  urgentCases: ['receive-mail', 'public-web'],
  mailsLost: ['keep-watch'],
  mailsNotUnderstood: ['receive-mail'],
  personsUnanswered: ['keep-watch'],
  incidentsPressing: ['keep-watch'],
  lettersUnprintable: ['print-letters'],
} as const satisfies Record<Exclude<keyof typeof metrics, 'namespace'>, readonly FunctionName[]>;
