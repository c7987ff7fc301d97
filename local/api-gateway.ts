// API Gateway, HTTP API: the routes of the template, payload format 2.0, tokens checked as its JWT authorizer checks them.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { unescape as decoded } from 'node:querystring';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Issuer } from './issuer.ts';
import { at, entriesAt, numberAt, only, textAt, textsAt } from './json.ts';
import type { Lambda } from './lambda.ts';
import { answer, answerJson, bodyOf, type Handler } from './servers.ts';
import { account, type Template } from './template.ts';

const mostBodyBytes = 10 * 1024 * 1024;

export function httpApi(template: Template, lambdas: readonly Lambda[], issuer: Issuer): Handler {
  const integrations = template('AWS::ApiGatewayV2::Integration');
  const routes = template('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    only(properties, 'ApiId AuthorizationType AuthorizerId RouteKey Target');
    const target = integrations.find(
      ({ names }) => `integrations/${names.Ref}` === textAt(properties, 'Target'),
    );
    const lambda = lambdas.find(({ arn }) => arn === at(target?.properties, 'IntegrationUri'));
    const key = textAt(properties, 'RouteKey');
    if (!lambda) throw new Error(`${key} calls no function of the template`);
    const segments = key
      .split(/[ /]+/)
      .map((each) => each.replace(/^\{(\w+)\}$/, '(?<$1>[^/]+)').replace('.', '\\.'));
    const isStaff = textAt(properties, 'AuthorizationType') === 'JWT';
    return { key, lambda, isStaff, pattern: new RegExp(`^${segments.join('/')}$`) };
  });

  return async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const asked = `${request.method}${url.pathname}`;
    const matching = routes.flatMap((route) => {
      const match = route.pattern.exec(asked);
      return match ? [{ ...route, parameters: Object.entries(match.groups ?? {}) }] : [];
    });
    const [route] = matching.sort((a, b) => a.parameters.length - b.parameters.length);
    if (!route) return answerJson(response, 404, { message: 'Not Found' });
    const body = await bodyOf(request, mostBodyBytes);
    if (!body) return answerJson(response, 413, { message: 'Request Entity Too Large' });
    const claims = route.isStaff ? await claimsOf(request.headers.authorization, issuer) : {};
    if (!claims) return answerJson(response, 401, { message: 'Unauthorized' });
    const parameters = Object.fromEntries(
      route.parameters.map(([name, value = '']) => [name, decoded(value)]),
    );
    const event = eventOf(request, url, body, route.key, parameters, claims);
    const failed = { statusCode: 500, body: '{"message":"Internal Server Error"}' };
    respond(response, await route.lambda.invoke(event).catch(() => failed));
  };
}

/** Claims of a good token as the authorizer hands them on: strings, a list as `[a b]`. `client_id` counts where there is no `aud`. */
async function claimsOf(authorization = '', issuer: Issuer): Promise<Record<string, string> | undefined> {
  const options = { issuer: issuer.url, algorithms: ['RS256'], requiredClaims: ['exp'] };
  const token = authorization.replace(/^Bearer /i, '');
  const verified = await jwtVerify(token, createLocalJWKSet(issuer.jwks), options).catch(() => undefined);
  const { aud = at(verified, 'payload.client_id'), ...claims } = verified?.payload ?? {};
  if (![aud].flat().includes(issuer.audience)) return undefined;
  const text = (value: unknown) => (Array.isArray(value) ? `[${value.join(' ')}]` : String(value));
  return Object.fromEntries(Object.entries({ ...claims, aud }).map(([name, value]) => [name, text(value)]));
}

/** Only these come as text; everything else, forms included, in base64. */
const textTypes = /^(text\/|application\/(json|xml|javascript)\b)/i;

function eventOf(
  { headers: { cookie, ...headers }, method }: IncomingMessage,
  url: URL,
  body: Buffer,
  routeKey: string,
  pathParameters: Readonly<Record<string, string>>,
  claims: Readonly<Record<string, string>>,
) {
  const [now, sourceIp, userAgent] = [new Date(), '127.0.0.1', headers['user-agent']];
  const [, day, month, year, clock] = now.toUTCString().split(' ');
  const time = { time: `${day}/${month}/${year}:${clock} +0000`, timeEpoch: now.getTime() };
  const isText = textTypes.test(headers['content-type'] ?? '');
  const names = [...new Set(url.searchParams.keys())];
  const query = Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name).join(',')]));
  const forwarded = {
    'x-forwarded-for': sourceIp,
    'x-forwarded-port': url.port,
    'x-forwarded-proto': 'http',
  };
  const place = {
    accountId: account,
    apiId: 'local',
    domainName: url.host,
    domainPrefix: 'local',
    stage: '$default',
  };
  const authorizer = routeKey && Object.keys(claims).length ? { jwt: { claims, scopes: null } } : undefined;
  const http = { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp, userAgent };
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    cookies: cookie?.split(/;\s*/),
    headers: { ...headers, ...forwarded },
    queryStringParameters: names.length ? query : undefined,
    pathParameters: Object.keys(pathParameters).length ? pathParameters : undefined,
    requestContext: { ...place, ...time, authorizer, http, requestId: randomUUID(), routeKey },
    body: body.length ? body.toString(isText ? 'utf8' : 'base64') : undefined,
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** A result that is no response is itself the body, in JSON. */
function respond(response: ServerResponse, result: unknown) {
  if (at(result, 'statusCode') === undefined) return answerJson(response, 200, result);
  const named = entriesAt(result, 'headers').map(([name, value]) => [name.toLowerCase(), String(value)]);
  const cookies = textsAt(result, 'cookies');
  if (cookies.length) response.setHeader('set-cookie', cookies);
  const body = Buffer.from(textAt(result, 'body', ''), at(result, 'isBase64Encoded') ? 'base64' : 'utf8');
  answer(response, numberAt(result, 'statusCode'), Object.fromEntries(named), body);
}
