import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findingsFor, whereTo } from '../lib/findings.ts';
import { exampleConfig } from './a-stack.ts';

/** What AWS answers, by action; an action without an answer fails as AWS does. */
let answers: Record<string, string>;
let server: Server;

const stack = (name: string, outputs = '') =>
  `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>${name}</StackName><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${outputs}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
const failure = (code: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;

const good = {
  GetCallerIdentity:
    '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
  'DescribeStacks CDKToolkit': stack('CDKToolkit'),
  'DescribeStacks PrivacyDesk': stack(
    'PrivacyDesk',
    '<member><OutputKey>ReservedConcurrency</OutputKey><OutputValue>38</OutputValue></member>',
  ),
  ListStackResources:
    '<ListStackResourcesResponse><ListStackResourcesResult><StackResourceSummaries><member><ResourceType>AWS::SES::EmailIdentity</ResourceType><PhysicalResourceId>example.org</PhysicalResourceId></member></StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>',
  GetIdentityVerificationAttributes:
    '<GetIdentityVerificationAttributesResponse><GetIdentityVerificationAttributesResult><VerificationAttributes><entry><key>example.org</key><value><VerificationStatus>Success</VerificationStatus></value></entry></VerificationAttributes></GetIdentityVerificationAttributesResult></GetIdentityVerificationAttributesResponse>',
  GetSendQuota:
    '<GetSendQuotaResponse><GetSendQuotaResult><Max24HourSend>200.0</Max24HourSend><MaxSendRate>1.0</MaxSendRate></GetSendQuotaResult></GetSendQuotaResponse>',
  DescribeActiveReceiptRuleSet:
    '<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult><Metadata><Name>theirs</Name></Metadata></DescribeActiveReceiptRuleSetResult></DescribeActiveReceiptRuleSetResponse>',
  GetAccountSettings: '{"AccountLimit":{"UnreservedConcurrentExecutions":962}}',
};

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const asked = new URLSearchParams(body);
      const action = asked.get('Action') ?? 'GetAccountSettings';
      const answer =
        answers[[action, action === 'DescribeStacks' && asked.get('StackName')].filter(Boolean).join(' ')];
      response.statusCode = answer ? 200 : 400;
      response.end(answer ?? failure('ValidationError'));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'nobody');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'nothing');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
});
beforeEach(() => {
  answers = { ...good };
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

const find = () => findingsFor(exampleConfig(), 'desk.config.json', 'PrivacyDesk');

describe('what the preflight asks AWS', () => {
  test('tells bootstrap, sandbox, identities, active rule set and room for concurrency', async () => {
    expect(await find()).toEqual({
      file: 'desk.config.json',
      stack: 'PrivacyDesk',
      account: '111122223333',
      region: 'eu-central-1',
      there: {
        bootstrapped: true,
        sandbox: true,
        identities: { 'example.org': { verified: true, ours: true } },
        activeRuleSet: 'theirs',
        unreservedConcurrency: 962,
        reservedHere: 38,
      },
    });
  });

  test('an account without stacks has no bootstrap and nothing of ours', async () => {
    delete answers['DescribeStacks CDKToolkit'];
    delete answers['DescribeStacks PrivacyDesk'];
    expect((await find()).there).toMatchObject({
      bootstrapped: false,
      identities: { 'example.org': { verified: true, ours: false } },
      reservedHere: 0,
    });
  });

  test('without credentials it looks nowhere', async () => {
    delete answers.GetCallerIdentity;
    expect(await whereTo()).toEqual({ account: undefined, region: 'eu-central-1' });
    expect((await find()).there).toBeUndefined();
  });
});
