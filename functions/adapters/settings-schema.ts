// What the staff API tells of the configuration. Nothing in it is secret, and nothing of it is about a person.
import * as v from 'valibot';
import { kinds, promiseIds } from '../desk/desk.ts';

const period = v.nullable(v.number());

export const settingsSchema = v.object({
  organisation: v.string(),
  country: v.string(),
  timeZone: v.string(),
  policy: v.string(),
  address: v.string(),
  receivesAt: v.array(v.string()),
  forwarders: v.array(v.string()),
  ownDomains: v.array(v.string()),
  languages: v.array(v.string()),
  web: v.string(),
  dataPrivacyFramework: v.boolean(),
  caseDays: v.pipe(v.number(), v.description('Days for which a case is kept after its last answer')),
  staffMailbox: v.nullable(v.string()),
  showsScore: v.boolean(),
  colour: v.nullable(v.string()),
  ownWording: v.pipe(
    v.array(v.object({ language: v.string(), sentences: v.number() })),
    v.description('How many sentences of letters the operator words anew, by language'),
  ),
  promises: v.array(
    v.object({
      rule: v.picklist(promiseIds),
      days: period,
      businessDays: period,
      quote: v.string(),
      policyVersion: v.string(),
      url: v.string(),
      kinds: v.nullable(v.array(v.picklist(kinds))),
    }),
  ),
});
export type SettingsView = v.InferOutput<typeof settingsSchema>;
