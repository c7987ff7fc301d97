// API Gateway, HTTP API: the routes of the template, payload format 2.0, tokens checked as its JWT authorizer checks them.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { unescape as decoded } from 'node:querystring';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Issuer } from './issuer.ts';
import { at, entriesAt, numberAt, only, textAt, textsAt } from './json.ts';
import type { Lambda } from './lambda.ts';
import { answer, answerJson, bodyOf, type Handler } from './servers.ts';
import { account, type Template } from './template.ts';

export function httpApi(template: Template, lambdas: readonly Lambda[], issuer: Issuer): Handler {
  const integrations = template('AWS::ApiGatewayV2::Integration');
  const routes = template('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    only(properties, 'ApiId AuthorizationType AuthorizerId RouteKey Target');
    const [key, target] = [textAt(properties, 'RouteKey'), textAt(properties, 'Target')];
    const integration = integrations.find(({ ref }) => target === `integrations/${ref}`);
    const lambda = lambdas.find(({ arn }) => arn === at(integration?.properties, 'IntegrationUri'));
    if (!lambda) throw new Error(`${key} calls no function of the template`);
    const isStaff = at(properties, 'AuthorizationType') === 'JWT';
    const named = key.replaceAll(/[.$]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const pattern = named.replace(/\{(\w+)\+\}/, '(?<$1>.*)');
    return { key, lambda, isStaff, pattern: new RegExp(`^${pattern}$`) };
  });
  routes.sort((a, b) => a.key.split(/[{+]/).length - b.key.split(/[{+]/).length); // the more special one first
  const otherwise = routes.find(({ key }) => key === '$default');
  return async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const asked = `${request.method} ${url.pathname}`;
    const route = routes.find(({ pattern }) => pattern.test(asked)) ?? otherwise;
    if (!route) return answerJson(response, 404, { message: 'Not Found' });
    const body = await bodyOf(request, 10 * 1024 * 1024);
    if (!body) return answerJson(response, 413, { message: 'Request Entity Too Large' });
    const claims = route.isStaff ? await claimsOf(request.headers.authorization, issuer) : undefined;
    if (route.isStaff && !claims) return answerJson(response, 401, { message: 'Unauthorized' });
    const named = Object.entries(route.pattern.exec(asked)?.groups ?? {});
    const parameters = Object.fromEntries(named.map(([name, value]) => [name, decoded(value)]));
    const pathParameters = named.length ? parameters : undefined;
    const event = { ...eventOf(request, url, body, route.key, claims), pathParameters };
    const failed = { statusCode: 500, body: '{"message":"Internal Server Error"}' };
    const result = await route.lambda.invoke(event).catch(() => failed);
    const headers = entriesAt(result, 'headers').map(([name, value]) => [name.toLowerCase(), String(value)]);
    if (at(result, 'cookies')) response.setHeader('set-cookie', textsAt(result, 'cookies'));
    const encoding = at(result, 'isBase64Encoded') ? 'base64' : 'utf8';
    const content = Buffer.from(textAt(result, 'body', ''), encoding);
    answer(response, numberAt(result, 'statusCode'), Object.fromEntries(headers), content);
  };
}

/** Claims of a good token as the authorizer hands them on: strings, a list as `[a b]`. Without `aud`, `client_id` counts. */
async function claimsOf(authorization = '', { url, audience, jwks }: Issuer): Promise<object | undefined> {
  const options = { issuer: url, algorithms: ['RS256'], requiredClaims: ['exp'] };
  const token = authorization.replace(/^Bearer /i, '');
  const verified = await jwtVerify(token, createLocalJWKSet(jwks), options).catch(() => undefined);
  const payload = verified?.payload;
  if (!payload || ![payload.aud ?? payload.client_id].flat().includes(audience)) return undefined;
  const text = (value: unknown) => (Array.isArray(value) ? `[${value.join(' ')}]` : String(value));
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, text(value)]));
}

function eventOf(request: IncomingMessage, url: URL, body: Buffer, routeKey: string, claims?: object) {
  const { headers, method } = request;
  const { cookie, ...plain } = headers;
  const { pathname: path, searchParams, host, search } = url;
  const [now, sourceIp, userAgent] = [new Date(), '127.0.0.1', headers['user-agent']];
  const [, day, month, year, clock] = now.toUTCString().split(' ');
  const asked = [...searchParams.keys()].map((name) => [name, searchParams.getAll(name).join(',')]);
  // Only these come as text; everything else, forms included, in base64.
  const isText = /^(text\/|application\/(json|xml|javascript)\b)/i.test(headers['content-type'] ?? '');
  const forwarded = { 'x-forwarded-for': sourceIp, 'x-forwarded-proto': 'http' };
  const api = { accountId: account, apiId: 'local', stage: '$default', domainName: host };
  const time = { time: `${day}/${month}/${year}:${clock} +0000`, timeEpoch: now.getTime() };
  const http = { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent };
  const authorizer = claims && { jwt: { claims, scopes: null } };
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: search.slice(1),
    cookies: cookie?.split(/;\s*/),
    headers: { ...plain, ...forwarded },
    queryStringParameters: asked.length ? Object.fromEntries(asked) : undefined,
    requestContext: { ...api, ...time, http, authorizer, requestId: randomUUID(), routeKey },
    body: body.length ? body.toString(isText ? 'utf8' : 'base64') : undefined,
    isBase64Encoded: body.length > 0 && !isText,
  };
}
