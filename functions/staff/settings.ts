// What the operator configured, to be read: it is changed in desk.config.json and deployed.
import { callerWith } from '../adapters/caller.ts';
import { json } from '../adapters/http.ts';
import type { SettingsView } from '../adapters/settings-schema.ts';
import { type Desk, standardCaseDays } from '../desk/desk.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const settingsRoutes = ({ desk }: StaffWorld) =>
  ({
    'GET /v1/settings': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      return json(200, settingsView(desk));
    },
  }) satisfies StaffRoutes;

const settingsView = ({ letters = {}, promises, look, logo: _, ...desk }: Desk): SettingsView => ({
  ...desk,
  caseDays: desk.caseDays ?? standardCaseDays,
  dataPrivacyFramework: desk.dataPrivacyFramework ?? false,
  showsScore: desk.showsScore ?? false,
  staffMailbox: desk.staffMailbox ?? null,
  colour: look?.colour ?? null,
  ownWording: Object.entries(letters).map(([language, sentences]) => ({
    language,
    sentences: Object.keys(sentences).length,
  })),
  promises: promises.map(({ days, businessDays, url, kinds, ...promise }) => ({
    ...promise,
    days: days ?? null,
    businessDays: businessDays ?? null,
    url: url ?? desk.policy,
    kinds: kinds ?? null,
  })),
});
