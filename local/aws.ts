// One address for all services that the functions call. What nothing here stands for is refused with an error of AWS's form.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { answer, bodyOf, serverOf } from './servers.ts';

/** An error as AWS tells it. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function refuse(operation: string): never {
  throw new AwsError('NotImplemented', `local/ does not know ${operation}: the desk does not call it.`, 501);
}

/** Operations of the JSON protocol by target, actions of the query protocol by name: these answer the inside of their result. */
export interface Services {
  readonly targets: Readonly<Record<string, (input: unknown) => Promise<unknown>>>;
  readonly actions: Readonly<Record<string, (input: URLSearchParams) => Promise<string>>>;
  readonly s3: (request: IncomingMessage, body: Buffer, response: ServerResponse) => Promise<void>;
}

export const awsServer = ({ targets, actions, s3 }: Services): Server =>
  serverOf(async (request, response) => {
    const body = (await bodyOf(request, Number.POSITIVE_INFINITY)) ?? Buffer.alloc(0);
    const target = request.headers['x-amz-target']?.toString();
    const input = new URLSearchParams(request.url === '/' && !target ? body.toString() : '');
    const action = input.get('Action');
    try {
      if (target) {
        const output = await (targets[target] ?? refuse(target))(JSON.parse(body.toString()));
        answer(response, 200, {}, JSON.stringify(output));
      } else if (action) {
        const result = await (actions[action] ?? refuse(action))(input);
        const xml = `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`;
        answer(response, 200, {}, xml);
      } else await s3(request, body, response);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const { code, message, status } = error;
      const xml = `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;
      const told = target ? JSON.stringify({ __type: code, message }) : xml;
      answer(response, status, {}, action ? `<ErrorResponse>${xml}</ErrorResponse>` : told);
    }
  });

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
