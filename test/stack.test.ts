import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import {
  consoleRoutes,
  deskTable,
  functions,
  noticesRoutes,
  originalRoutes,
  publicRoutes,
  rawMailPrefix,
  recipientsTable,
  roles,
  staffRoutes,
} from '../functions/contract.ts';
import { profiles } from '../lib/profiles.ts';
import { aStack, exampleConfig, holdersOf, statementsOf } from './a-stack.ts';

const { template } = aStack();
const all = (type: string, properties: object = {}) =>
  Object.entries(template.findResources(type, { Properties: Match.objectLike(properties) }));
const only = (type: string, properties: object = {}) => {
  const [first, ...others] = all(type, properties);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} of ${type}`);
  return first[1];
};
const idOf = (type: string, properties: object = {}): string => all(type, properties)[0]?.[0] ?? 'none';
/** Functions that may put objects under a prefix. */
const addersTo = (prefix: string): string[] =>
  statementsOf(template, 'AWS::IAM::Policy')
    .filter(
      ({ statement }) =>
        statement.Action.includes('s3:PutObject') &&
        JSON.stringify(statement.Resource).includes(`"/${prefix}*"]`),
    )
    .map(({ id }) => id.replace(/Role.*$/, ''))
    .sort();
const environmentsOf = (): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    all('AWS::Lambda::Function').map(([, { Properties }]) => {
      const { Variables } = Properties.Environment;
      return [Variables.POWERTOOLS_SERVICE_NAME, Variables];
    }),
  );

describe('who may do what', () => {
  test('exactly send-letters may send mail, and only from the address of the desk', () => {
    const senders = statementsOf(template, 'AWS::IAM::Policy').filter(({ statement }) =>
      statement.Action.some((action) => /^ses:Send/.test(action)),
    );
    expect(senders).toHaveLength(1);
    expect(senders[0]?.id).toMatch(/^sendletters/);
    expect(senders[0]?.statement).toMatchObject({
      Action: ['ses:SendRawEmail'],
      Condition: { StringEquals: { 'ses:FromAddress': 'privacy@example.org' } },
    });
  });

  test('the power to send covers the identity and the configuration set', () => {
    const resources = JSON.stringify(
      statementsOf(template, 'AWS::IAM::Policy').find(({ statement }) =>
        statement.Action.includes('ses:SendRawEmail'),
      )?.statement.Resource,
    );
    expect(resources).toContain(idOf('AWS::SES::EmailIdentity'));
    expect(resources).toContain(idOf('AWS::SES::ConfigurationSet'));
    expect(resources).not.toContain('*');
  });

  test('raw mail is read by who needs it and written by no function; one puts attachments beside it, two may forget both', () => {
    // Of notices' functions none reads mail: what they may read is tried below its own prefixes.
    expect(holdersOf(template, 's3:GetObject')).toEqual([
      'keepwatch',
      'noticesapi',
      'publicweb',
      'receivemail',
      'runnotices',
      'showoriginal',
      'staffapi',
    ]);
    for (const fn of ['noticesapi', 'runnotices'])
      expect(
        JSON.stringify(statementsOf(template, 'AWS::IAM::Policy').filter(({ id }) => id.startsWith(fn))),
      ).not.toContain('/mail/');
    expect(holdersOf(template, 's3:ListBucket')).toEqual(['keepwatch', 'runnotices']);
    expect(addersTo('attachments/')).toEqual(['receivemail']);
    expect(addersTo('attachments/form/')).toEqual(['publicweb']);
    expect(addersTo('attachments/staff/')).toEqual(['staffapi']);
    expect(addersTo('mail/')).toEqual([]);
    // The files of people whose notice is old go too.
    expect(holdersOf(template, 's3:DeleteObject')).toEqual(['keepwatch', 'runnotices', 'staffapi']);
  });

  test('what everybody can reach touches no mail: of the bucket only files that persons add themselves', () => {
    const ofBucket = statementsOf(template, 'AWS::IAM::Policy').filter(
      ({ id, statement }) =>
        id.startsWith('publicweb') && statement.Action.some((action) => action.startsWith('s3:')),
    );
    expect(ofBucket).toHaveLength(1);
    for (const { statement } of ofBucket)
      expect(JSON.stringify(statement.Resource)).toMatch(/"\/attachments\/form\/\*"\]/);
  });

  test('letters on paper are put by who sets them, below their prefix, which that function reads nothing of', () => {
    expect(addersTo('letters/')).toEqual(['printletters']);
    const ofBucket = statementsOf(template, 'AWS::IAM::Policy').filter(
      ({ id, statement }) =>
        id.startsWith('printletters') && statement.Action.some((action) => action.startsWith('s3:')),
    );
    expect(ofBucket.map(({ statement }) => statement.Action)).toEqual([['s3:PutObject']]);
  });

  test('who sets letters reads the notice and its people, writes only what came of each, and may call no other service', () => {
    const services = statementsOf(template, 'AWS::IAM::Policy')
      .filter(({ id }) => id.startsWith('printletters'))
      .flatMap(({ statement }) => statement.Action);
    expect(services.filter((action) => !/^(logs|sqs):/.test(action)).sort()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:GetItem',
      'dynamodb:UpdateItem',
      'kms:GenerateDataKey',
      's3:PutObject',
    ]);
  });

  test('proofs are added by who makes them, each below its prefix, read by no function, and never replaced or deleted', () => {
    expect(addersTo('heads/')).toEqual(['keepwatch']);
    expect(addersTo('erasures/')).toEqual(['keepwatch', 'staffapi']);
    expect(holdersOf(template, 's3:PutObject')).toEqual([
      'keepwatch',
      'noticesapi',
      'printletters',
      'publicweb',
      'receivemail',
      'runnotices',
      'staffapi',
    ]);
    const bucket = idOf('AWS::S3::Bucket', { ObjectLockEnabled: true });
    const reaching = statementsOf(template, 'AWS::IAM::Policy').filter(({ statement }) =>
      JSON.stringify(statement.Resource).includes(bucket),
    );
    for (const { statement } of reaching) expect(statement.Action).toEqual(['s3:PutObject']);
    const denied = statementsOf(template, 'AWS::S3::BucketPolicy').filter(
      ({ statement }) => statement.Effect === 'Deny' && JSON.stringify(statement.Resource).includes(bucket),
    );
    expect(denied.map(({ statement }) => statement)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          Principal: { AWS: '*' },
          Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
        }),
        expect.objectContaining({
          Principal: { AWS: '*' },
          Action: ['s3:PutObject'],
          Condition: { Null: { 's3:if-none-match': 'true' } },
        }),
      ]),
    );
  });

  test('no role may lift the lock of a proof, shorten it or hide what lies there', () => {
    for (const action of [
      's3:BypassGovernanceRetention',
      's3:PutObjectRetention',
      's3:PutBucketObjectLockConfiguration',
      's3:DeleteObjectVersion',
      's3:PutLifecycleConfiguration',
      's3:PutBucketPolicy',
    ])
      expect(holdersOf(template, action)).toEqual([]);
  });

  test('the key ring is read by those who have its setting, and by nobody else', () => {
    const named = Object.entries(functions)
      .filter(([, settings]) => settings.some((setting) => setting === 'KEY_RING'))
      .map(([name]) => name.replace('-', ''));
    expect(holdersOf(template, 'secretsmanager:GetSecretValue')).toEqual(named.sort());
  });

  test('nobody may delete or scan rows of the desk table, and letters only change', () => {
    for (const action of ['DeleteItem', 'Scan', 'DeleteTable'])
      expect(holdersOf(template, `dynamodb:${action}`)).toEqual([]);
    // The people of an old notice go in batches.
    expect(holdersOf(template, 'dynamodb:BatchWriteItem')).toEqual(['runnotices']);
    expect(holdersOf(template, 'dynamodb:PutItem')).toEqual([
      'keepwatch',
      'noticesapi',
      'publicweb',
      'receivemail',
      'runnotices',
      'showoriginal',
      'staffapi',
      'takefeedback',
    ]);
    expect(holdersOf(template, 'dynamodb:UpdateItem')).toContain('sendletters');
    // Figures and exports go over all items, and a batch of printed letters over its people.
    expect(holdersOf(template, 'dynamodb:BatchGetItem')).toEqual([
      'keepwatch',
      'noticesapi',
      'printletters',
      'publicweb',
      'runnotices',
      'staffapi',
    ]);
  });

  test('the people of notices are added and erased by run-notices alone; whoever tells them writes down what came of it', () => {
    const recipients = idOf('AWS::DynamoDB::GlobalTable', { StreamSpecification: Match.absent() });
    const powers = statementsOf(template, 'AWS::IAM::Policy')
      .filter(({ statement }) => JSON.stringify(statement.Resource).includes(recipients))
      .map(({ id, statement }) => [id.replace(/Role.*$/, ''), statement.Action.toSorted().join(' ')]);
    expect(Object.fromEntries(powers)).toEqual({
      noticesapi:
        'dynamodb:BatchGetItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem',
      printletters: 'dynamodb:BatchGetItem dynamodb:GetItem dynamodb:UpdateItem',
      // A notice may come back as mail.
      receivemail: 'dynamodb:GetItem dynamodb:UpdateItem',
      // Whether somebody is there: the page of a case names the notices to its person.
      publicweb: 'dynamodb:BatchGetItem',
      runnotices:
        'dynamodb:BatchWriteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem',
      sendletters: 'dynamodb:GetItem dynamodb:UpdateItem',
      takefeedback: 'dynamodb:GetItem dynamodb:UpdateItem',
    });
    expect(holdersOf(template, 'dynamodb:BatchWriteItem')).toEqual(['runnotices']);
  });

  test('files of affected people are put there by form, read and forgotten by run-notices, and touched by nobody else', () => {
    expect(addersTo('audiences/')).toEqual(['noticesapi', 'runnotices']);
    const reaching = statementsOf(template, 'AWS::IAM::Policy').filter(({ statement }) =>
      JSON.stringify(statement.Resource).includes('"/audiences/*"]'),
    );
    const powers = reaching.map(({ id, statement }) => [id.replace(/Role.*$/, ''), statement.Action]);
    expect(Object.fromEntries(powers)).toEqual({
      noticesapi: ['s3:GetObject', 's3:PutObject'],
      runnotices: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
    });
  });

  test('no policy of a role has a wildcard action, and none but the pointer and the quota of SES has a wildcard resource', () => {
    for (const { id, statement } of statementsOf(template, 'AWS::IAM::Policy')) {
      for (const action of statement.Action) expect(action).not.toContain('*');
      if (
        !statement.Action.every(
          (action) => action === 'ses:GetSendQuota' || action.endsWith('ActiveReceiptRuleSet'),
        )
      )
        expect(statement.Resource, id).not.toEqual('*');
    }
  });

  test('no role has a policy that it shares', () => {
    for (const [, { Properties }] of all('AWS::IAM::Role'))
      expect(Properties.ManagedPolicyArns).toBeUndefined();
    for (const [, { Properties }] of all('AWS::IAM::Policy')) expect(Properties.Roles).toHaveLength(1);
  });

  test('in the sandbox send-letters may address verified recipients, still only from the one address', () => {
    const sandbox = aStack({ sandbox: true }).template;
    const [sending] = statementsOf(sandbox, 'AWS::IAM::Policy').filter(({ statement }) =>
      statement.Action.includes('ses:SendRawEmail'),
    );
    expect(JSON.stringify(sending?.statement.Resource)).toContain(':identity/*');
    expect(sending?.statement.Condition).toEqual({
      StringEquals: { 'ses:FromAddress': 'privacy@example.org' },
    });
  });
});

describe('mail that comes in', () => {
  const bucket = () => only('AWS::S3::Bucket', { LifecycleConfiguration: withPrefix });
  const withPrefix = { Rules: Match.arrayWith([Match.objectLike({ Prefix: rawMailPrefix })]) };

  test('is stored whole by one action that also tells of it, with the scan on and no encryption by the client', () => {
    const { Rule } = only('AWS::SES::ReceiptRule').Properties;
    expect(Rule).toMatchObject({ Enabled: true, ScanEnabled: true, Recipients: ['privacy@example.org'] });
    expect(Rule.Actions).toEqual([
      {
        S3Action: {
          BucketName: expect.anything(),
          ObjectKeyPrefix: rawMailPrefix,
          TopicArn: expect.anything(),
        },
      },
    ]);
  });

  test('lies in a bucket that is private, encrypted and kept when the stack goes', () => {
    const { Properties, DeletionPolicy } = bucket();
    expect(DeletionPolicy).toBe('Retain');
    expect(Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration[0]).toMatchObject({
      BucketKeyEnabled: true,
      ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' },
    });
  });

  test('goes after the days of the config, old versions too', () => {
    const { rawMailDays, deletedMailDays } = exampleConfig().retention;
    expect(bucket().Properties.LifecycleConfiguration.Rules[0]).toMatchObject({
      Prefix: rawMailPrefix,
      ExpirationInDays: rawMailDays,
      NoncurrentVersionExpiration: { NoncurrentDays: deletedMailDays },
    });
  });

  test('is reached over TLS only', () => {
    const policies = Map.groupBy(statementsOf(template, 'AWS::S3::BucketPolicy'), ({ id }) => id);
    expect(policies.size).toBe(all('AWS::S3::Bucket').length);
    for (const statements of policies.values())
      expect(statements.map(({ statement }) => statement)).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Action: ['s3:*'],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
  });

  test('is written by one receipt rule of this account, below the prefix and nowhere else', () => {
    const writers = statementsOf(template, 'AWS::S3::BucketPolicy').filter(
      ({ statement }) => statement.Effect === 'Allow' && JSON.stringify(statement.Principal).includes('ses.'),
    );
    expect(writers).toHaveLength(1);
    const { Action, Resource, Condition } = writers[0]?.statement ?? {};
    expect(Action).toEqual(['s3:PutObject']);
    expect(JSON.stringify(Resource)).toContain(`/${rawMailPrefix}*`);
    expect(JSON.stringify(Condition)).toContain(':receipt-rule-set/PrivacyDesk:receipt-rule/PrivacyDesk');
    expect(JSON.stringify(Condition)).toContain('aws:SourceAccount');
  });

  test('the key lets SES use it for this account only', () => {
    template.hasResourceProperties('AWS::KMS::Key', {
      EnableKeyRotation: true,
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: Match.arrayWith(['ses.amazonaws.com']) },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  test('comes in by an address of its own where the mailboxes forward', () => {
    const { mail } = exampleConfig();
    const config = exampleConfig({
      mail: {
        ...mail,
        inbound: { shape: 'forwarding', address: 'desk@in.example.org', forwarders: ['privacy@example.org'] },
      },
    });
    const forwarded = aStack({ config }).template;
    forwarded.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: { Recipients: ['desk@in.example.org'] },
    });
    forwarded.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'in.example.org' });
    expect(JSON.stringify(forwarded.findOutputs('DnsMx'))).toContain('in.example.org MX 10 inbound-smtp.');
  });
});

describe('what is kept as a proof', () => {
  const bucket = (stack = template) =>
    Object.values(stack.findResources('AWS::S3::Bucket', { Properties: { ObjectLockEnabled: true } }))[0];
  const lock = { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1096 } } };

  test('cannot be deleted by anybody for three years, or for the days of the config, and outlives the stack', () => {
    expect(bucket()).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        ObjectLockConfiguration: lock,
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      },
    });
    const retention = { ...exampleConfig().retention, proofDays: 400 };
    const other = aStack({ config: exampleConfig({ retention }) }).template;
    expect(bucket(other)?.Properties.ObjectLockConfiguration.Rule.DefaultRetention.Days).toBe(400);
  });

  test('never expires by itself, and SES writes nothing there: it cannot, under a lock', () => {
    expect(bucket()?.Properties.LifecycleConfiguration).toBeUndefined();
    const { Rule } = only('AWS::SES::ReceiptRule').Properties;
    expect(JSON.stringify(Rule.Actions)).not.toContain(idOf('AWS::S3::Bucket', { ObjectLockEnabled: true }));
  });
});

describe('the active receipt rule set', () => {
  test('is taken only after the rule is there', () => {
    const pointer = only('Custom::ActiveReceiptRuleSet');
    expect(pointer.Properties).toMatchObject({ RuleSetName: 'PrivacyDesk', Joined: 'false' });
    expect(pointer.DependsOn).toContain(idOf('AWS::SES::ReceiptRule'));
  });

  test('of another system is joined where the config names it, and then none of ours is made', () => {
    const { mail } = exampleConfig();
    const joined = aStack({ config: exampleConfig({ mail: { ...mail, joinRuleSet: 'theirs' } }) }).template;
    joined.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    joined.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'theirs' });
    joined.hasResourceProperties('Custom::ActiveReceiptRuleSet', { RuleSetName: 'theirs', Joined: 'true' });
  });
});

describe('the desk table', () => {
  const table = () =>
    only('AWS::DynamoDB::GlobalTable', { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } });

  test('cannot be deleted by accident, and any second of the last weeks can be brought back', () => {
    expect(table().DeletionPolicy).toBe('Retain');
    expect(table().Properties.Replicas).toMatchObject([
      {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      },
    ]);
  });

  test('has the keys, indexes and expiry that the functions know', () => {
    const { partitionKey, sortKey, expiry, queueIndex, personIndex } = deskTable;
    const keys = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ];
    expect(table().Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys(partitionKey, sortKey),
      TimeToLiveSpecification: { AttributeName: expiry, Enabled: true },
      SSESpecification: { SSEEnabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: queueIndex.name,
          KeySchema: keys(queueIndex.partitionKey, queueIndex.sortKey),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['item'] },
        },
        {
          IndexName: personIndex.name,
          KeySchema: keys(personIndex.partitionKey, personIndex.sortKey),
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });

  test('stands beside the table of recipients, which has neither index nor stream, and is kept as well', () => {
    const tables = all('AWS::DynamoDB::GlobalTable').map(([, each]) => each);
    expect(tables).toHaveLength(2);
    const recipients = tables.find(({ Properties }) => !Properties.StreamSpecification);
    expect(recipients?.DeletionPolicy).toBe('Retain');
    const { partitionKey, sortKey, expiry } = recipientsTable;
    expect(recipients?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: expiry, Enabled: true },
      SSESpecification: { SSEEnabled: true },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        },
      ],
    });
    expect(recipients?.Properties.GlobalSecondaryIndexes).toBeUndefined();
  });

  test('wakes send-letters only for letters that are due, and puts aside what cannot be posted', () => {
    const { Properties } = only('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^sendletters') },
      StartingPosition: Match.anyValue(),
    });
    expect(Properties.StartingPosition).toBe('TRIM_HORIZON');
    expect(Properties).toMatchObject({
      BatchSize: 1,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
    });
    expect(Properties.DestinationConfig.OnFailure.Destination['Fn::GetAtt'][0]).toMatch(/Unposted/);
    expect(JSON.parse(Properties.FilterCriteria.Filters[0].Pattern)).toEqual({
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { Keys: { SK: { S: [{ prefix: 'LETTER#' }] } }, NewImage: { state: { S: ['due'] } } },
    });
  });

  test('send-letters takes people of a notice as its second source, so few at a time that letters of cases never wait', () => {
    const { Properties } = only('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^sendletters') },
      ScalingConfig: Match.anyValue(),
    });
    expect(Properties.EventSourceArn['Fn::GetAtt'][0]).toMatch(/^NoticeMailsQueue/);
    expect(Properties.BatchSize).toBe(1);
    expect(Properties.ScalingConfig.MaximumConcurrency).toBeLessThan(
      profiles['send-letters'].concurrency / 2,
    );
  });

  test('run-notices alone fills the queues of notices and reads the quota of SES', () => {
    for (const action of ['sqs:SendMessage', 'sqs:GetQueueAttributes', 'ses:GetSendQuota'])
      expect(holdersOf(template, action), action).toContain('runnotices');
    expect(holdersOf(template, 'ses:GetSendQuota')).toEqual(['noticesapi', 'runnotices']);
  });

  test('wakes publish-events only for new rows of an audit, whose bus takes events from nobody else', () => {
    const { Properties } = only('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^publishevents') },
    });
    expect(JSON.parse(Properties.FilterCriteria.Filters[0].Pattern)).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { SK: { S: [{ prefix: 'AUDIT#' }] } } },
    });
    expect(Properties.DestinationConfig.OnFailure.Destination['Fn::GetAtt'][0]).toMatch(/Unpublished/);
    expect(holdersOf(template, 'events:PutEvents')).toEqual(['publishevents']);
  });
});

describe('the API', () => {
  const routes = () => all('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);

  test('has exactly the routes of the contract', () => {
    expect(
      routes()
        .map(({ RouteKey }) => RouteKey)
        .sort(),
    ).toEqual(
      [...publicRoutes, ...consoleRoutes, ...staffRoutes, ...originalRoutes, ...noticesRoutes].sort(),
    );
  });

  test('asks for a token on every route of staff and on no public one', () => {
    for (const { RouteKey, AuthorizationType, AuthorizerId } of routes()) {
      const guarded = /^[A-Z]+ \/v1\//.test(RouteKey);
      expect(AuthorizationType, RouteKey).toBe(guarded ? 'JWT' : 'NONE');
      expect(AuthorizerId, RouteKey)[guarded ? 'toBeDefined' : 'toBeUndefined']();
    }
  });

  test('needs one permission for each function that it calls, however many routes there are', () => {
    const permissions = all('AWS::Lambda::Permission').filter(
      ([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com',
    );
    expect(permissions).toHaveLength(5);
  });

  test("takes the pool's tokens, or those of the operator's own issuer and then has no pool", () => {
    template.resourceCountIs('AWS::Cognito::UserPool', 1);
    const tokens = { issuer: 'https://id.example.org', audience: 'privacy-desk' };
    const own = aStack({ config: exampleConfig({ staff: tokens }) }).template;
    own.resourceCountIs('AWS::Cognito::UserPool', 0);
    own.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Issuer: tokens.issuer, Audience: [tokens.audience] },
    });
  });

  test('has a domain of its own where the config has a certificate, and tells the record to set', () => {
    const certificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/1';
    const config = exampleConfig({ web: { domain: 'privacy.example.org', certificate } });
    const { template: reached } = aStack({ config });
    reached.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'privacy.example.org' });
    reached.hasOutput('FormUrl', { Value: 'https://privacy.example.org' });
    expect(JSON.stringify(reached.findOutputs('DnsWeb'))).toContain('privacy.example.org CNAME ');
  });

  test('logs the route key and never path, query, address of the caller or token', () => {
    const { AccessLogSettings, DefaultRouteSettings } = only('AWS::ApiGatewayV2::Stage').Properties;
    expect(AccessLogSettings.Format).toContain('$context.routeKey');
    expect(AccessLogSettings.Format).not.toMatch(/\$context\.(path|identity|authorizer\.claims|.*[qQ]uery)/);
    expect(DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
  });
});

describe('the user pool', () => {
  test('lets nobody sign up, asks for a second factor, and cannot be deleted by accident', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
    });
  });

  test('has a group for every role', () => {
    const groups = all('AWS::Cognito::UserPoolGroup').map(([, { Properties }]) => Properties.GroupName);
    expect(groups.sort()).toEqual([...roles].sort());
  });

  test('gives the console a code with PKCE and no secret', () => {
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
    });
  });
});

describe('services of the operator', () => {
  test('have no client while nobody asked for one', () => {
    template.resourceCountIs('AWS::Cognito::UserPoolResourceServer', 0);
    template.resourceCountIs('AWS::Cognito::UserPoolClient', 1);
  });

  test('have a client of their own where the config wants one, with a secret and the one scope', () => {
    const { template: own } = aStack({ config: exampleConfig({ systems: true }) });
    own.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: 'privacy-desk',
      Scopes: [{ ScopeName: 'system' }],
    });
    own.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['client_credentials'],
      GenerateSecret: true,
    });
    const [authorizer] = Object.values(own.findResources('AWS::ApiGatewayV2::Authorizer'));
    expect(authorizer?.Properties.JwtConfiguration.Audience).toHaveLength(2);
  });
});

describe('every function', () => {
  test.each(Object.entries(functions))('%s has exactly its settings', (name, settings) => {
    const { NODE_OPTIONS, POWERTOOLS_SERVICE_NAME, ...own } = environmentsOf()[name] ?? {};
    expect(Object.keys(own).sort()).toEqual([...settings].sort());
    expect(NODE_OPTIONS).toBe('--enable-source-maps');
    expect(POWERTOOLS_SERVICE_NAME).toBe(name);
  });

  test('is one of the contract, or the one that activates the rule set', () => {
    expect(Object.keys(environmentsOf()).sort()).toEqual(
      [...Object.keys(functions), 'activate-rule-set'].sort(),
    );
  });

  test('runs on Node 24, on ARM but for the one with a native typesetter, logs JSON into a group of its own, and is not traced', () => {
    for (const [, { Properties }] of all('AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: [
          Properties.Description === profiles['print-letters'].description ? 'x86_64' : 'arm64',
        ],
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.any(String) } },
      });
      expect(Properties.TracingConfig).toBeUndefined();
      expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
    }
  });

  test('reserves its concurrency only where the account has room', () => {
    const reserved = aStack({ reserveConcurrency: true }).template;
    reserved.hasResourceProperties('AWS::Lambda::Function', {
      Description: profiles['keep-watch'].description,
      ReservedConcurrentExecutions: 1,
    });
  });

  test('is refused at synth when its settings outgrow what Lambda takes', () => {
    const { promises } = exampleConfig();
    const config = exampleConfig({
      promises: promises.map((promise) => ({ ...promise, quote: 'We answer. '.repeat(60) })),
    });
    expect(() => aStack({ config })).toThrow(
      /^desk\.config\.json: the settings of .* bytes, and Lambda has room/,
    );
  });
});

describe('nothing gets lost in silence', () => {
  test('every queue that feeds a function hides messages six times as long as the function may run, and has a dead-letter queue', () => {
    const fed = all('AWS::Lambda::EventSourceMapping', { ScalingConfig: Match.anyValue() });
    expect(fed).toHaveLength(4);
    for (const [, { Properties }] of fed) {
      const fn = template.findResources('AWS::Lambda::Function')[Properties.FunctionName.Ref];
      const queue = template.findResources('AWS::SQS::Queue')[Properties.EventSourceArn['Fn::GetAtt'][0]];
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(Properties.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
      expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * fn?.Properties.Timeout);
      expect(queue?.Properties.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(3);
    }
  });

  test('every queue keeps messages for two weeks and takes them over TLS only', () => {
    const queues = all('AWS::SQS::Queue');
    const guarded = statementsOf(template, 'AWS::SQS::QueuePolicy').filter(
      ({ statement }) =>
        statement.Effect === 'Deny' && JSON.stringify(statement.Condition).includes('aws:SecureTransport'),
    );
    expect(guarded).toHaveLength(queues.length);
    for (const [, { Properties }] of queues) expect(Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
  });

  test('SES events of every fate reach take-feedback', () => {
    const { EventDestination } = only('AWS::SES::ConfigurationSetEventDestination').Properties;
    expect(EventDestination.MatchingEventTypes).toEqual(
      expect.arrayContaining(['send', 'delivery', 'bounce', 'complaint', 'reject']),
    );
  });

  test('all logs end', () => {
    for (const [id, { Properties }] of all('AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays, id).toBe(exampleConfig().retention.logDays);
  });

  test('the key ring is kept and starts with one key of 64 characters', () => {
    const { Properties, DeletionPolicy } = only('AWS::SecretsManager::Secret');
    expect(DeletionPolicy).toMatch(/^Retain/);
    expect(Properties.GenerateSecretString).toEqual({
      SecretStringTemplate: '{}',
      GenerateStringKey: '1',
      PasswordLength: 64,
      ExcludePunctuation: true,
    });
  });

  test('keep-watch runs every quarter of an hour', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(15 minutes)' });
  });
});

describe('what an operator is told', () => {
  test('all DNS records, and where form, API and sign-in are', () => {
    const names = Object.keys(template.findOutputs('*'));
    expect(names).toEqual(
      expect.arrayContaining(
        'DnsMx DnsDkim1 DnsDkim2 DnsDkim3 DnsMailFromMx DnsMailFromSpf DnsDmarc FormUrl ApiUrl TableName MailBucket ProofBucket UserPoolId UserPoolClientId SignInUrl'.split(
          ' ',
        ),
      ),
    );
  });
});
