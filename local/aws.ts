// One address for all services that the functions call. What nothing here stands for is refused with an error of AWS's form.
import type { Server } from 'node:http';
import type { Guard } from './guard.ts';
import { at, textAt } from './json.ts';
import { answer, bodyOf, type HandlerOfBody, serverOf } from './servers.ts';

export const awsError = (code: string, message: string, status = 400) =>
  Object.assign(new Error(message), { code, status });

export function refuse(operation: string): never {
  throw awsError('NotImplemented', `local/ does not know ${operation}: the desk does not call it.`, 501);
}

/** Operations of the JSON protocol by target. */
export type Targets = Readonly<Record<string, (input: unknown) => Promise<unknown>>>;
/** Actions of the query protocol; each answers the inside of its result. */
export type Actions = Readonly<Record<string, (input: URLSearchParams) => Promise<string>>>;
export const awsServer = (targets: Targets, actions: Actions, s3: HandlerOfBody, guard?: Guard): Server =>
  serverOf(async (request, response) => {
    const bytes = (await bodyOf(request)) ?? Buffer.alloc(0);
    const body = request.method === 'POST' ? bytes.toString() : '';
    const target = request.headers['x-amz-target']?.toString() ?? '';
    const input = new URLSearchParams(target ? '' : body);
    const action = input.get('Action') ?? '';
    try {
      const { method = '', url = '', headers } = request;
      await guard?.({ method, url, headers, body: bytes });
      if (target) {
        const output = await (targets[target] ?? refuse(target))(JSON.parse(body));
        return answer(response, 200, {}, JSON.stringify(output));
      }
      if (!action) return await s3(request, response, bytes);
      const result = await (actions[action] ?? refuse(action))(input);
      return answer(response, 200, {}, `<R><${action}Result>${result}</${action}Result></R>`);
    } catch (error) {
      const [code, message, status] = [at(error, 'code'), textAt(error, 'message'), at(error, 'status')];
      if (typeof status !== 'number') throw error;
      const xml = `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;
      const told = target ? JSON.stringify({ __type: code, message }) : xml;
      return answer(response, status, {}, action ? `<ErrorResponse>${xml}</ErrorResponse>` : told);
    }
  });

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
