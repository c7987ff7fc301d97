// Powers that no function uses by itself on the whole ways, each with who needs it. One that is used after all has no place here.

export interface Reason {
  /** Logical name of a function; all of them without it. */
  readonly caller?: string;
  readonly action: RegExp;
  readonly resource?: RegExp;
  readonly why: string;
}

const deploys = 'InboundMailActiveactivateruleset';

export const reasons: readonly Reason[] = [
  { action: /^logs:/, why: 'Lambda writes the log of the function' },
  {
    action: /^sqs:(ReceiveMessage|DeleteMessage|ChangeMessageVisibility|GetQueueAttributes)$/,
    resource: /(Queue|Orders)$/,
    why: 'Lambda takes messages from the queue that feeds the function',
  },
  {
    action: /^sqs:GetQueueUrl$/,
    resource: /(Queue|Orders)$/,
    why: 'CDK grants it with the queue; it tells nothing but its address',
  },
  {
    action: /^dynamodb:(DescribeStream|GetRecords|GetShardIterator|ListStreams)$/,
    resource: /stream$/,
    why: 'Lambda reads the stream that feeds the function',
  },
  {
    action: /^sqs:SendMessage$/,
    resource: /Unp(osted|ublished)$/,
    why: 'Lambda puts aside what the function could not do',
  },
  {
    action: /^sqs:GetQueue(Attributes|Url)$/,
    resource: /Unp(osted|ublished)$/,
    why: 'CDK grants it with that queue; it tells address and counts',
  },
  { caller: deploys, action: /^ses:/, why: 'a deployment runs it: test/activate-rule-set.test.ts' },
  {
    caller: 'sendletters',
    action: /^dynamodb:GetItem$/,
    resource: /Recipients/,
    why: 'looks for its own claim whose answer was lost: test/simulator.test.ts',
  },
  {
    caller: 'runnotices',
    action: /^dynamodb:GetItem$/,
    resource: /Recipients/,
    why: 'looks for its own step whose answer was lost: test/simulator.test.ts',
  },
];
