import type { Handlers } from '../adapters/http.ts';
import type { StaffRoute } from '../contract.ts';
import type { World } from '../world.ts';

/** What the staff API needs from outside. */
export type StaffWorld = Pick<
  World,
  | 'desk'
  | 'keys'
  | 'cases'
  | 'incidents'
  | 'erasures'
  | 'queues'
  | 'persons'
  | 'written'
  | 'reconciliations'
  | 'walk'
  | 'figures'
  | 'exports'
  | 'uploads'
  | 'uploadForms'
  | 'links'
  | 'now'
  | 'chance'
>;

/** Routes of one subject; staff-api.ts puts all of them together. */
export type StaffRoutes = Partial<Handlers<StaffRoute>>;
