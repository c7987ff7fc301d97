// Who may do what: each call of a function is asked about before it is made, as IAM would ask. Off unless somebody wants it.
import type { Server } from 'node:http';
import { type Asked, askedBy, type CallOfAws } from './asked.ts';
import { awsError } from './aws.ts';
import { at, textAt } from './json.ts';
import { answer, bodyOf, serverOf } from './servers.ts';
import type { Template } from './template.ts';

/** What is not permitted of all that a call asks for, as a sentence; undefined where all of it is. */
export type Permits = (asked: readonly Asked[]) => Promise<string | undefined>;
/** @throws as AWS refuses */
export type Guard = (call: CallOfAws) => Promise<void>;

export const guardBy =
  (permits: Permits, template: Template): Guard =>
  async (call) => {
    const refused = await permits(askedBy(call, template));
    if (refused) throw awsError('AccessDeniedException', refused);
  };

/** Stands before the table engine, which asks nobody. */
export const guardedTables = (endpoint: string, guard: Guard): Server =>
  serverOf(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = (await bodyOf(request)) ?? Buffer.alloc(0);
    const type = { 'content-type': 'application/x-amz-json-1.0' };
    try {
      await guard({ method, url, headers, body });
    } catch (error) {
      const told = { __type: textAt(error, 'code'), message: textAt(error, 'message') };
      return answer(response, Number(at(error, 'status')), type, JSON.stringify(told));
    }
    const asIs = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
    const passed = asIs.map((name) => [name, headers[name]?.toString() ?? '']);
    const answered = await fetch(endpoint, { method, headers: Object.fromEntries(passed), body });
    answer(response, answered.status, type, Buffer.from(await answered.arrayBuffer()));
  });
