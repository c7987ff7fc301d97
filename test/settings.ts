import { configureGlobal } from 'fast-check';
import { exampleDesk } from './example-desk.ts';

// The settings that the stack would give: entries read them when they load.
const settings = {
  AWS_REGION: 'eu-central-1',
  TABLE_NAME: 'desk',
  RECIPIENTS_TABLE: 'recipients',
  MAIL_BUCKET: 'mails',
  PROOF_BUCKET: 'proofs',
  KEY_RING: 'ring',
  CONFIGURATION_SET: 'desk',
  EVENT_BUS: 'desk',
  NOTICE_MAILS: 'notice-mails',
  NOTICE_LETTERS: 'notice-letters',
  POWERTOOLS_SERVICE_NAME: 'privacy-desk',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
  CONSOLE: JSON.stringify({
    organisation: 'Example Ltd',
    languages: ['en', 'de'],
    timeZone: 'Europe/Berlin',
    issuer: 'https://id.example.org',
    client: 'console',
    scope: 'openid',
    origins: [],
  }),
  DESK: JSON.stringify(exampleDesk),
};
for (const [name, value] of Object.entries(settings)) process.env[name] ??= value;

// Every run draws the same wild inputs, so that a red run means a change of ours; another WILD_SEED draws new ones.
configureGlobal({ seed: Number(process.env.WILD_SEED ?? 20_261_125) });
