import type { Handlers } from '../adapters/http.ts';
import type { PublicRoute } from '../contract.ts';
import type { World } from '../world.ts';

/** What the public pages need from outside. */
export type PublicWorld = Pick<
  World,
  | 'desk'
  | 'keys'
  | 'cases'
  | 'letters'
  | 'attempts'
  | 'uploads'
  | 'uploadForms'
  | 'figures'
  | 'postings'
  | 'announcements'
  | 'now'
  | 'chance'
>;

/** Routes of one subject; public-web.ts puts all of them together. */
export type PublicRoutes = Partial<Handlers<PublicRoute>>;
