// The function that hands out the staff console, and what its parts in the browser decide without one.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { ConsoleFiles } from '../functions/adapters/console-files.ts';
import { consoleFilesBeside } from '../functions/adapters/console-files.ts';
import { onHttp } from '../functions/adapters/http.ts';
import { consoleSettings, filesOrigin } from '../functions/adapters/settings.ts';
import { staffConsole } from '../functions/console.ts';
import { apiWith } from '../web/src/api/client.ts';
import { Problem } from '../web/src/api/problem.ts';
import { marked } from '../web/src/case/marks.ts';
import { addressIn, hrefTo } from '../web/src/shell/address.ts';
import { claimsIn, rolesIn } from '../web/src/sign-in/claims.ts';
import { sayIn } from '../web/src/words/catalogue.ts';
import { datesIn } from '../web/src/words/dates-in.ts';

const contents = Buffer.from('content');
const files: ConsoleFiles = (name) =>
  ['index.html', 'page-1a2b.js'].includes(name) ? { type: 'text/plain', contents } : undefined;
const consoleCall = async (file?: string, headers: Record<string, string> = {}) => {
  const api = onHttp(staffConsole(consoleSettings(), files, filesOrigin()));
  const event = {
    version: '2.0',
    routeKey: file === undefined ? 'GET /staff' : 'GET /staff/{file+}',
    headers,
    pathParameters: file === undefined ? undefined : { file },
    requestContext: {},
  } as unknown as APIGatewayProxyEventV2;
  return api(event, { awsRequestId: 'request' } as Context);
};

describe('the function that hands out the console', () => {
  test.each([undefined, '', 'index.html', 'case'])(
    'answers %o with the page, asked anew each time',
    async (name) => {
      const { statusCode, headers, body } = await consoleCall(name);
      expect(statusCode).toBe(200);
      expect(headers?.['cache-control']).toBe('no-cache');
      expect(Buffer.from(body ?? '', 'base64').toString()).toBe('content');
    },
  );

  test('lets the page run nothing but the console’s own files and call nobody but the API and the issuer', async () => {
    const policy = String((await consoleCall('')).headers?.['content-security-policy']);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self' https://id.example.org https://mails.s3.eu-central-1.amazonaws.com",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('lets browsers keep a file whose name tells its content', async () => {
    expect((await consoleCall('page-1a2b.js')).headers?.['cache-control']).toMatch(/immutable/);
  });

  test('knows no file of before, so that a page that was open says so instead of breaking', async () => {
    expect((await consoleCall('page-0000.js')).statusCode).toBe(404);
  });

  test.each(['../index.mjs', '..%2Findex.mjs', '/etc/passwd', 'settings.json.br', 'index.html.br'])(
    'hands out nothing beside the console: %s',
    (name) => {
      const real = consoleFilesBeside(import.meta.dirname);
      expect(() => real(name, '')).toThrow(/ENOENT/); // no console was built here: there is nothing else it could read
    },
  );

  test('tells how to sign in, and nothing else', async () => {
    const { headers, body } = await consoleCall('settings.json');
    expect(headers?.['content-type']).toBe('application/json');
    expect(Object.keys(JSON.parse(body ?? '')).sort()).toEqual(
      ['client', 'issuer', 'languages', 'organisation', 'origins', 'scope', 'timeZone'].sort(),
    );
  });
});

describe('the client of the API', () => {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    apiWith(
      async () => 'a-token',
      async (url, init) => {
        asked.push({ url: String(url), init });
        return Response.json(body, { status, headers });
      },
    );

  test('carries token, version and key, and writes the path as the API reads it', async () => {
    const api = answering(200, { reference: 'PD-1', version: 4 });
    const { body } = await api('POST /v1/cases/{reference}/items/{n}/refuse', {
      path: { reference: 'PD-1/2', n: 1 },
      body: { reason: 'not-ours' },
      ifMatch: 3,
      idempotencyKey: 'key-1',
    });
    expect(body.version).toBe(4);
    expect(asked.at(-1)).toMatchObject({
      url: '/v1/cases/PD-1%2F2/items/1/refuse',
      init: {
        method: 'POST',
        body: '{"reason":"not-ours"}',
        headers: { authorization: 'Bearer a-token', 'if-match': '"3"', 'idempotency-key': 'key-1' },
      },
    });
  });

  test('leaves out of the query what was not asked', async () => {
    await answering(200, {})('GET /v1/items', { query: { queue: 'junk' } });
    expect(asked.at(-1)?.url).toBe('/v1/items?queue=junk');
  });

  test.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'refused'],
    [412, 'stale'],
    [500, 'fault'],
  ])('tells a %i as what it means, in the words of the API', async (status, kind) => {
    const call = answering(status, { detail: 'Look again.' })('GET /v1/queues', {});
    await expect(call).rejects.toMatchObject({ kind, message: 'Look again.' });
  });

  test('tells no answer as offline', async () => {
    const api = apiWith(
      async () => 'a-token',
      () => Promise.reject(new TypeError('fetch failed')),
    );
    await expect(api('GET /v1/queues', {})).rejects.toEqual(new Problem(0));
  });
});

describe('the console', () => {
  const token = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
  test.each([
    [{ sub: 'a', 'cognito:groups': ['officer', 'agent'], client_id: 'c' }, ['agent', 'officer']],
    [{ sub: 'a', groups: ['auditor'], aud: 'c' }, ['auditor']],
    [{ sub: 'a', groups: 'agent' }, ['agent']],
    [{ sub: 'a', groups: ['admin'] }, []],
    [{ sub: 'Zoë' }, []],
  ])('reads the roles of a token as Cognito and as others write it: %o', (claims, roles) => {
    const read = claimsIn(token(claims));
    expect(read.sub).toBe(claims.sub);
    expect(rolesIn(read)).toEqual(roles);
  });

  test('keeps where one is behind the #, whatever is in it', () => {
    const href = hrefTo('case', ['PD-1/2 ü'], { do: 'answer.1' });
    const { page, rest, query } = addressIn(href);
    expect({ page, rest, do: query.get('do') }).toEqual({ page: 'case', rest: ['PD-1/2 ü'], do: 'answer.1' });
    expect(addressIn('')).toMatchObject({ page: '', rest: [] });
  });

  test('marks where the reasons stand, the longer one first, and loses no letter', () => {
    const reason = (span: string, weight = 1) => ({
      span,
      concept: span,
      queue: 'deletion' as const,
      weight,
    });
    const text = 'Please  delete my\naccount (now). Delete it.';
    const parts = marked(text, [
      reason('delete'),
      reason('delete my account'),
      reason('(now).'),
      reason('never'),
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.flatMap(({ text, reason }) => (reason ? [text] : []))).toEqual([
      'delete my\naccount',
      '(now).',
    ]);
  });

  test('says plurals and numbers as the language does', () => {
    const say = sayIn({ days: { one: '{count} Tag', other: '{count} Tage' }, plain: 'an {who}' }, 'de');
    expect([say('days', { count: 1 }), say('days', { count: 1200 }), say('plain', { who: 'Ada' })]).toEqual([
      '1 Tag',
      '1.200 Tage',
      'an Ada',
    ]);
  });

  test('counts days in the time zone of the desk', () => {
    const dates = datesIn('en', 'Pacific/Auckland', () => new Date('2026-03-02T20:00:00Z'));
    expect(dates.daysTo('2026-03-04')).toBe(1);
    expect(dates.daysTo('2026-03-02T20:00:00Z')).toBe(0);
    expect(dates.away('2026-03-02')).toBe('yesterday');
  });
});
