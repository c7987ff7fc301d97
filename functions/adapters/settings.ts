import * as v from 'valibot';
import { type Desk, deskSchema, type Setting } from '../contract.ts';

/** Value of an environment variable that the stack sets. A missing one is our fault and names itself. */
export function setting(name: Setting): string {
  const value = process.env[name];
  if (!value) throw new Error(`the setting ${name} is missing`);
  return value;
}

/** What the rules know of the operator. */
export const deskSetting = (): Desk => v.parse(deskSchema, JSON.parse(setting('DESK')));
