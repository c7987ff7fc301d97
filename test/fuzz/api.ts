// Sends wild requests to the real handlers over an AWS in memory, and says which answer is none that anybody may get.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { onHttp } from '../../functions/adapters/http.ts';
import { sealLink } from '../../functions/adapters/links.ts';
import { sealReceipt } from '../../functions/adapters/receipts.ts';
import { noticesApi } from '../../functions/notices-api.ts';
import { failureAnswer } from '../../functions/public/answers.ts';
import { publicWeb } from '../../functions/public-web.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { showOriginal } from '../../functions/show-original.ts';
import { staffApi } from '../../functions/staff-api.ts';
import { delivered, rawMailWith } from '../a-mail.ts';
import { noticeCalls, staffCalls } from '../a-staff-call.ts';
import { deskInMemory } from '../simulator/desk-in-memory.ts';
import { type Dice, diceOf } from './dice.ts';
import { type FuzzRequest, operations, requestFor } from './requests.ts';
import type { Known } from './values.ts';

export interface Failure {
  readonly why: string;
  readonly request: FuzzRequest;
}

/** Requests after which a desk is thrown away: enough for a case to live, few enough to stay fast. */
const life = 400;

export function fuzzedDesk() {
  const desk = deskInMemory();
  const { world } = desk;
  const web = onHttp(publicWeb(world), (error, request) => failureAnswer(request, error, world.desk));
  const [staff, notices, original] = [
    onHttp(staffApi(world)),
    onHttp(noticesApi(world)),
    onHttp(showOriginal(world)),
  ];
  const handlerOf = ({ route, groups }: FuzzRequest) => {
    if (groups === undefined) return web;
    if (route.endsWith('/original')) return original;
    return /\/v1\/(notices|openapi)|\/notices$/.test(route) ? notices : staff;
  };

  /** What is wrong with the answer; undefined where nothing is. */
  async function answerTo(request: FuzzRequest): Promise<string | undefined> {
    const { route, path, query, headers, body, groups } = request;
    const claims = { sub: 'sub-1', 'cognito:groups': groups };
    const event = {
      version: '2.0',
      routeKey: route,
      headers,
      pathParameters: path,
      queryStringParameters: query,
      body,
      isBase64Encoded: false,
      requestContext:
        groups === undefined ? { http: { sourceIp: '192.0.2.7' } } : { authorizer: { jwt: { claims } } },
    } as unknown as APIGatewayProxyEventV2;
    try {
      const answer = await handlerOf(request)(event, { awsRequestId: 'r' } as Context);
      return faultIn(
        answer.statusCode,
        answer.headers ?? {},
        answer.body ?? '',
        answer.isBase64Encoded ?? false,
      );
    } catch (error) {
      return `thrown: ${error instanceof Error ? `${error.name} ${error.message}` : typeof error}`;
    }
  }

  async function begin(): Promise<Known> {
    desk.reset();
    await receiveMail(world)(delivered(desk, rawMailWith({ name: 'a.pdf', content: '%PDF-1.7' })));
    const call = { staff: staffCalls(desk), notices: noticeCalls(desk) };
    const officer = { groups: '[officer]' };
    const asks = [
      { queue: 'deletion', kind: 'erasure' },
      { queue: 'eu-complaint', kind: 'complaint' },
    ];
    const second = await call.staff('POST /v1/cases', {
      ...officer,
      body: {
        channel: 'phone',
        receivedAt: '2026-03-01',
        person: { name: 'Bo', address: 'bo@example.net' },
        asks,
        text: 'x',
      },
    });
    const incident = await call.staff('POST /v1/incidents', {
      ...officer,
      body: { title: 'x', what: 'x', awareAt: '2026-03-02T08:30:00Z' },
    });
    const notice = await call.notices('POST /v1/notices', {
      ...officer,
      body: {
        kind: 'policy-change',
        title: 'x',
        effective: '2030-01-01',
        texts: [{ language: 'en', subject: 's', sections: { 'what-changes': 'x' } }],
      },
    });
    await call.staff('POST /v1/written-notice', {
      ...officer,
      body: { receivedAt: '2026-03-01', address: 'bo@example.net' },
    });
    const upload = await call.notices('POST /v1/notices/{reference}/audience', {
      ...officer,
      path: { reference: notice.body.reference },
      body: {},
    });
    desk.aws.objects.set(upload.body.fields.key, Buffer.from('name,email,country\nBo,bo@example.net,DE\n'));
    const scan = await call.staff('POST /v1/uploads', officer);
    desk.aws.objects.set(scan.body.fields.key, Buffer.from('%PDF-1.7'));
    const references = [...desk.aws.rows.values()].flatMap(({ SK, reference }) =>
      SK === 'CASE' ? [String(reference)] : [],
    );
    const [first = ''] = references;
    const ring = await world.keys();
    const at = world.now();
    const message = (await world.cases.read(first))?.messages[0]?.id ?? '';
    const link = sealLink(ring, 'status', { reference: first, at });
    return {
      'cases.reference': references,
      'cases.id': [message],
      'cases.n': ['1', '2'],
      'incidents.reference': [incident.body.reference],
      'notices.reference': [notice.body.reference],
      'notices.n': ['1'],
      reference: [...references, notice.body.reference],
      into: [...references, 'case', 'item'],
      message: [message, 'Words of a person'],
      id: [message, '1.x'],
      n: ['1'],
      upload: [upload.body.upload, scan.body.upload],
      language: ['en', 'de', 'fr'],
      choice: ['erasure', 'access', 'other', 'child', 'complaint', 'breach-written-notice'],
      link: [link],
      receipt: [sealReceipt(ring, { reference: first, at, choice: 'other', digest: '0'.repeat(64) })],
      asked: [sealLink(ring, 'code', { reference: first, at }, 'x')],
      stamp: [ring.seal(`form ${at} 1`), ring.seal(`form ${at} 2`)],
      step: ['check', 'send', 'change'],
      do: ['confirm', 'disown', 'withdraw', 'dispute', 'write'],
      item: ['1', '2'],
      name: ['style.css', 'Ada Example'],
      address: ['ada@example.net', 'bo@example.net'],
      person: ['ada@example.net', second.body.reference],
      receivedAt: ['2026-03-01', '2026-03-02T08:00:00Z'],
      at: ['2026-03-01', '2026-03-02T08:00:00Z'],
      awareAt: ['2026-03-02T08:30:00Z'],
      until: ['2026-04-01'],
      since: ['2026-03-01'],
      date: ['2026-03-02'],
      effective: ['2030-01-01'],
      atLeastUntil: ['2027-01-01'],
      residence: ['DE', 'US-CA', 'FR'],
      country: ['DE', 'FR'],
      authority: ['fr-cnil', 'de-by-baylda'],
      duty: ['eu-gdpr-33', 'eu-gdpr-34'],
      incident: [incident.body.reference],
      system: ['crm'],
      persons: ['1#x'],
    };
  }

  return { begin, answerTo };
}

function faultIn(status = 0, headers: object, body: string, isPacked: boolean): string | undefined {
  if (status >= 500 || status < 200) return `answered ${status}`;
  if (!isPacked && /\n\s+at |node_modules|\.tsx?:\d+|TypeError|RangeError|ValidationException/.test(body))
    return 'tells where in the code';
  for (const [name, value] of Object.entries(headers))
    if (/[\r\n\0]/.test(`${name}${value}`)) return `has a header ${name} that ends early`;
  const type = String(Reflect.get(headers, 'content-type') ?? '');
  if (/json$/.test(type) && !isPacked) JSON.parse(body);
  return undefined;
}

/** @param most ends it: number of requests, or a time in milliseconds since 1970 */
export async function fuzz(seed: number, most: { readonly requests?: number; readonly until?: number }) {
  const dice: Dice = diceOf(seed);
  const { begin, answerTo } = fuzzedDesk();
  const failures: Failure[] = [];
  let known = await begin();
  let requests = 0;
  for (
    ;
    requests < (most.requests ?? Number.POSITIVE_INFINITY) &&
    Date.now() < (most.until ?? Number.POSITIVE_INFINITY);
    requests++
  ) {
    if (requests % life === life - 1) known = await begin();
    const operation = operations[requests % operations.length];
    if (!operation) break;
    const request = requestFor(operation, dice, known);
    const why = await answerTo(request);
    if (why) failures.push({ why, request });
  }
  return { requests, failures };
}
