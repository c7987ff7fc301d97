// A browser without JavaScript, as far as it matters: it asks for pages, fills in forms and follows where it is led.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { onHttp } from '../../functions/adapters/http.ts';
import { publicRoutes } from '../../functions/contract.ts';
import { type ChoiceId, choices } from '../../functions/desk/form/choices.ts';
import { failureAnswer } from '../../functions/public/answers.ts';
import { publicWeb } from '../../functions/public-web.ts';
import { sendLetters } from '../../functions/send-letters.ts';
import { deskInMemory } from '../simulator/desk-in-memory.ts';

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Path and query of the page that is shown. */
  readonly url: string;
}

export interface Visit {
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly source?: string;
  /** False to see where a page leads instead of going there. */
  readonly follow?: boolean;
}

const patterns = publicRoutes
  .filter((route) => route !== '$default')
  .map((key) => ({ key, pattern: new RegExp(`^${key.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }))
  .sort((a, b) => a.key.split('{').length - b.key.split('{').length);

export function aBrowser() {
  const desk = deskInMemory();
  const { world, aws } = desk;
  const web = onHttp(publicWeb(world), (error, request) => failureAnswer(request, error, world.desk));

  async function visit(
    url: string,
    { form, headers = {}, source = '192.0.2.7', follow = true }: Visit = {},
  ): Promise<Page> {
    const { pathname, searchParams } = new URL(url, world.desk.web);
    const asked = `${form ? 'POST' : 'GET'} ${pathname}`;
    const route = patterns.find(({ pattern }) => pattern.test(asked));
    const event = {
      version: '2.0',
      routeKey: route?.key ?? '$default',
      headers: { accept: 'text/html', ...headers },
      pathParameters: { ...route?.pattern.exec(asked)?.groups },
      queryStringParameters: Object.fromEntries(searchParams),
      body: form ? new URLSearchParams(form).toString() : '',
      isBase64Encoded: false,
      requestContext: { http: { sourceIp: source } },
    };
    const answer = await web(event as unknown as APIGatewayProxyEventV2, { awsRequestId: 'r' } as Context);
    const location = answer.headers?.location;
    if (answer.statusCode === 303 && follow) return visit(String(location), { source });
    return { status: answer.statusCode ?? 0, headers: answer.headers ?? {}, body: answer.body ?? '', url };
  }

  const stampOf = ({ body }: Page): string => /name="stamp" value="([^"]+)"/.exec(body)?.[1] ?? '';

  /** Fills in the form of a choice, looks at it once more and sends it. */
  async function submit(
    choice: ChoiceId,
    fields: Readonly<Record<string, string>>,
    how: Visit & { language?: string } = {},
  ) {
    const url = `/${how.language ?? 'en'}/request/${choice}`;
    const who = choices[choice].fields.includes('who') ? { who: 'myself' } : {};
    const stamp = stampOf(await visit(url));
    const form = { stamp, ...who, ...fields };
    const checked = await visit(url, { ...how, form: { ...form, step: 'check' } });
    return checked.status === 200 ? visit(url, { ...how, form: { ...form, step: 'send' } }) : checked;
  }

  const rows = (kind: string) => [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith(kind));
  const references = () => rows('CASE').map(({ reference }) => String(reference));

  async function theCase() {
    const [reference = ''] = references();
    const whole = await world.cases.read(reference);
    if (!whole) throw new Error('there is no case');
    return whole;
  }

  /** The text of the mails that go out when all letters that are due are posted. */
  async function mails(): Promise<readonly { readonly to: string; readonly text: string }[]> {
    for (const { PK, SK } of rows('LETTER#')) await sendLetters(world)({ PK: String(PK), SK: String(SK) });
    return aws.sent.map(({ to, raw }) => ({
      to: String(to[0]),
      text: Buffer.from(raw)
        .toString()
        .replace(/=\r?\n/g, '')
        .replace(/=3D/g, '='),
    }));
  }

  /** The page of the case, by the link in the last mail. */
  async function linkInMail(): Promise<string> {
    const [link = ''] = /https:\/\/\S+?\/status\/[\w.-]+/.exec((await mails()).at(-1)?.text ?? '') ?? [];
    return link;
  }

  return { desk, world, aws, visit, submit, stampOf, rows, references, theCase, mails, linkInMail };
}
