import * as v from 'valibot';
import { type ConsoleSettings, type Desk, deskSchema, type Setting } from '../contract.ts';

/** Value of an environment variable that the stack sets. A missing one is our fault and names itself. */
export function setting(name: Setting): string {
  const value = process.env[name];
  if (!value) throw new Error(`the setting ${name} is missing`);
  return value;
}

/** The operator's own wording of letters. lib/bundle.ts puts it into the code: it may be longer than all settings together. */
declare const ownLetters: Desk['letters'];
/** The operator's logo, put into the code in the same way. */
declare const ownLogo: Desk['logo'];

/** @param json what the setting DESK holds */
export const parseDesk = (json: string): Desk => v.parse(deskSchema, JSON.parse(json));

/** What the rules know of the operator. */
export const deskSetting = (): Desk =>
  v.parse(deskSchema, {
    ...JSON.parse(setting('DESK')),
    ...(typeof ownLetters !== 'undefined' && { letters: ownLetters }),
    ...(typeof ownLogo !== 'undefined' && ownLogo && { logo: ownLogo }),
  });

const consoleSchema: v.GenericSchema<ConsoleSettings> = v.object({
  organisation: v.string(),
  languages: v.array(v.string()),
  timeZone: v.string(),
  issuer: v.string(),
  client: v.string(),
  scope: v.string(),
  origins: v.array(v.string()),
  signOut: v.exactOptional(v.string()),
});

/** How staff sign in at the console, and whose desk it is. */
export const consoleSettings = (): ConsoleSettings => v.parse(consoleSchema, JSON.parse(setting('CONSOLE')));

/** Where the browser hands files to S3 by a signed form: the origin of such a form's address. */
export function filesOrigin(): string {
  const { AWS_REGION, AWS_ENDPOINT_URL } = process.env;
  return AWS_ENDPOINT_URL
    ? new URL(AWS_ENDPOINT_URL).origin
    : `https://${setting('MAIL_BUCKET')}.s3.${AWS_REGION}.amazonaws.com`;
}
