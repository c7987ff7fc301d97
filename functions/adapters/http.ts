// The one chain for HTTP. API Gateway is the router: a function's answers are a table keyed by its route keys.
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import * as v from 'valibot';
import { type Reason, Refusal } from '../desk/refusal.ts';
import { faultOf, logger, publishesMetrics } from './log.ts';

export interface Request {
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Names are lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** Address that the request comes from. */
  readonly source: string;
  /** Claims of the verified token; empty on public routes. */
  readonly claims: Readonly<Record<string, unknown>>;
}
export type Response = APIGatewayProxyStructuredResultV2;
export type Handlers<Route extends string> = Readonly<Record<Route, (request: Request) => Promise<Response>>>;

type Event = APIGatewayProxyEventV2;

/** Sent with every answer. Pages add their own content security policy. */
const safeHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

export const json = (statusCode: number, body: unknown, headers: Record<string, string> = {}): Response => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

const statusOf: Record<Reason, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 412,
};

/** An error as RFC 9457 problem details, with a sentence that says what to do. */
export const problem = (status: number, detail: string): Response =>
  json(
    status,
    { type: 'about:blank', title: titles[status] ?? 'Error', status, detail },
    { 'content-type': 'application/problem+json' },
  );

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  500: 'Internal Server Error',
};

/** A refusal tells the caller what to do; a fault of ours tells nothing but that it is ours. */
export function problemOf(error: unknown): Response {
  if (error instanceof Refusal) return problem(statusOf[error.reason], error.message);
  logger.error('a request failed', faultOf(error));
  return problem(500, 'Something went wrong on our side. Nothing was changed. Please try again in a moment.');
}

const answersProblems = (
  answer: (error: unknown, request: Request) => Response,
): MiddlewareObj<Event, Response, Error, Context> => ({
  onError: (request) => {
    request.response = answer(request.error, requestOf(request.event));
  },
});

const addsSafeHeaders: MiddlewareObj<Event, Response, Error, Context> = {
  after: (request) => {
    if (request.response) request.response.headers = { ...safeHeaders, ...request.response.headers };
  },
  onError: (request) => {
    if (request.response) request.response.headers = { ...safeHeaders, ...request.response.headers };
  },
};

/**
 * A function's handler from its table of routes.
 *
 * @param answer what a caller sees of an error; the default is problem details, pages answer with a page
 */
export const onHttp = <Route extends string>(
  routes: Handlers<Route>,
  answer: (error: unknown, request: Request) => Response = problemOf,
) =>
  middy<Event, Response, Error, Context>()
    .use(addsSafeHeaders)
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(publishesMetrics)
    .use(answersProblems(answer))
    .handler(async (event: Event) => {
      const { routeKey } = event;
      logger.appendKeys({ route: routeKey });
      if (!isRouteOf(routes, routeKey)) throw new Refusal('missing', 'There is nothing at this address.');
      return routes[routeKey](requestOf(event));
    });

const isRouteOf = <Route extends string>(routes: Handlers<Route>, key: string): key is Route =>
  Object.hasOwn(routes, key);

const requestOf = (event: Event): Request => ({
  path: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  headers: event.headers,
  body: event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : (event.body ?? ''),
  source: event.requestContext.http?.sourceIp ?? '',
  claims: claimsOf(event),
});

const authorized = v.object({
  authorizer: v.object({ jwt: v.object({ claims: v.record(v.string(), v.unknown()) }) }),
});

/** Claims that the JWT authorizer verified; none on a public route. */
function claimsOf({ requestContext }: Event): Record<string, unknown> {
  return v.is(authorized, requestContext) ? requestContext.authorizer.jwt.claims : {};
}
