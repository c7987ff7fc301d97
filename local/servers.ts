// What every HTTP server here needs.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Server as NetServer } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
export type HandlerOfBody = (...of: [...Parameters<Handler>, body: Buffer]) => Promise<unknown>;
type Headers = Readonly<Record<string, string>>;

/** The whole body; undefined when it is longer than `most` bytes. */
export async function bodyOf(request: IncomingMessage, most = Number.POSITIVE_INFINITY) {
  const body = Buffer.concat(await request.toArray());
  return body.length <= most ? body : undefined;
}

export function answer(to: ServerResponse, status: number, headers: Headers, body: string | Buffer = '') {
  to.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  to.end(body);
}
export const answerJson = (to: ServerResponse, status: number, body: unknown): void =>
  answer(to, status, { 'content-type': 'application/json' }, JSON.stringify(body));

/** A server whose answer is 500 when its handler throws. */
export const serverOf = (handle: Handler): Server =>
  createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answerJson(response, 500, { message: 'Internal Server Error' });
    });
  });

/** Listens on the loopback address and answers the port. @throws Error that says which `variable` changes a taken port */
export async function listen(server: NetServer, port: number, variable = ''): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const advice = `Choose another one with ${variable}, like ${variable}=${port + 1} npm start`;
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. ${advice}`) : error;
  });
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}

/** Ends a server: lets answers finish, drops connections that only wait. */
export async function close(server: Server): Promise<void> {
  const dropping = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(dropping);
}
