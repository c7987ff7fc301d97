import type { Handlers } from '../adapters/http.ts';
import type { NoticesRoute } from '../contract.ts';
import type { World } from '../world.ts';

/** What the API of notices needs from outside. */
export type NoticesWorld = Pick<
  World,
  | 'desk'
  | 'keys'
  | 'cases'
  | 'notices'
  | 'incidents'
  | 'recipients'
  | 'audience'
  | 'audienceFiles'
  | 'batches'
  | 'quotas'
  | 'uploads'
  | 'uploadForms'
  | 'links'
  | 'exports'
  | 'now'
  | 'chance'
> & { readonly noticeQueues: Pick<World['noticeQueues'], 'letters'> };

/** Routes of one subject; notices-api.ts puts all of them together. */
export type NoticesRoutes = Partial<Handlers<NoticesRoute>>;
