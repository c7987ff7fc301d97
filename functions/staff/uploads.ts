// Where staff put files: a signed form that goes straight to the bucket, none goes through a function.
import { callerWith } from '../adapters/caller.ts';
import { emptySchema } from '../adapters/deed-schemas.ts';
import { json } from '../adapters/http.ts';
import { keyOfUpload, mostStaffBytes } from '../adapters/staff-files.ts';
import { bodyAs } from '../adapters/staff-schemas.ts';
import { openSeconds } from '../adapters/upload-forms.ts';
import type { StaffRoutes, StaffWorld } from './routes.ts';

export const uploadRoutes = ({ uploadForms, now, chance }: StaffWorld) =>
  ({
    'POST /v1/uploads': async (request) => {
      callerWith(request, 'agent', 'officer');
      bodyAs(emptySchema, request.body);
      const upload = chance();
      const { url, fields } = await uploadForms.offer(keyOfUpload(upload), { mostBytes: mostStaffBytes });
      const expires = new Date(Date.parse(now()) + openSeconds * 1000).toISOString();
      return json(201, { upload, url, fields, mostBytes: mostStaffBytes, expires });
    },
  }) satisfies StaffRoutes;
