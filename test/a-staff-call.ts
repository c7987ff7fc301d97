// Calls of staff as API Gateway hands them on.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { onHttp } from '../functions/adapters/http.ts';
import type { NoticesWorld } from '../functions/notices/routes.ts';
import { noticesApi } from '../functions/notices-api.ts';
import type { StaffWorld } from '../functions/staff/routes.ts';
import { staffApi } from '../functions/staff-api.ts';

export interface StaffCall {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly groups?: unknown;
  /** Scopes of the token, as a service of the operator has them. */
  readonly scope?: string | undefined;
  readonly sub?: string;
}

/** What calls the staff API of a desk, by its whole chain; a body that is JSON comes back parsed. */
export const staffCalls = ({ world }: { readonly world: StaffWorld }) => callsOf(onHttp(staffApi(world)));

/** The same of notices. */
export const noticeCalls = ({ world }: { readonly world: NoticesWorld }) =>
  callsOf(onHttp(noticesApi(world)));

function callsOf(api: ReturnType<typeof onHttp>) {
  return async (
    routeKey: string,
    { path, query, headers = {}, body, sub = 'sub-1', ...token }: StaffCall = {},
  ) => {
    const { groups, scope } = { groups: '[agent]', ...token };
    const event = {
      version: '2.0',
      routeKey,
      headers,
      pathParameters: path,
      queryStringParameters: query,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      isBase64Encoded: false,
      requestContext: {
        authorizer: { jwt: { claims: { sub, 'cognito:groups': groups, scope }, scopes: [] } },
      },
    } as unknown as APIGatewayProxyEventV2;
    const response = await api(event, { awsRequestId: 'request' } as Context);
    const type = String(response.headers?.['content-type']);
    return {
      status: response.statusCode,
      headers: response.headers ?? {},
      body: /json$/.test(type) ? JSON.parse(response.body ?? 'null') : (response.body ?? ''),
    };
  };
}
