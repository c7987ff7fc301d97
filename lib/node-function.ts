// How every function is built: Node 24, on ARM where nothing native stands against it, one bundle, one role of its own, JSON logs that end.
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  type IGrantable,
  type IPrincipal,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ApplicationLogLevel,
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge, nistAndHipaa } from './acknowledge.ts';
import type { Bundle } from './bundle.ts';

/** What all functions of a stack share. */
export interface House {
  readonly codeOf: (name: Bundle) => Code;
  /** Encrypts logs. */
  readonly key: IKey;
  readonly logRetention: RetentionDays;
}

export interface NodeFunctionProps extends House {
  readonly description: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  readonly reservedConcurrentExecutions?: number | undefined;
  /** ARM unless told. */
  readonly architecture?: Architecture | undefined;
}

export class NodeFunction extends Construct implements IGrantable {
  readonly lambda: LambdaFunction;
  readonly grantPrincipal: IPrincipal;

  constructor(scope: Construct, name: Bundle, props: NodeFunctionProps) {
    super(scope, name);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetention,
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.description,
      code: props.codeOf(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture ?? Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.DISABLED,
      environment: {
        ...props.environment,
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: name,
      },
      ...(props.reservedConcurrentExecutions !== undefined && {
        reservedConcurrentExecutions: props.reservedConcurrentExecutions,
      }),
    });
    this.grantPrincipal = role;

    acknowledge(
      this,
      'The policy belongs to this one role of this one function. A managed policy could be attached elsewhere.',
      ...nistAndHipaa('IAMNoInlinePolicy'),
    );
    acknowledge(
      this,
      'It speaks only to AWS services over TLS. A VPC would add endpoints to pay and to run, and keep nobody out.',
      ...nistAndHipaa('LambdaInsideVPC'),
    );
    acknowledge(
      this,
      'What it fails at is kept at its source: a dead-letter queue, a failure queue or the caller. What keep-watch misses, its next run finds.',
      ...nistAndHipaa('LambdaDLQ'),
      'Serverless-LambdaDLQ',
    );
    acknowledge(
      this,
      'Bounded by its event source or the throttle of the API; reserved where the quota of the account has room for it.',
      ...nistAndHipaa('LambdaConcurrency'),
    );
    acknowledge(
      this,
      'Logs name the case in every step, and tracing would cost more per mail than all the rest. Set tracing here where wanted.',
      'Serverless-LambdaTracing',
    );
  }

  /** Lets the function do these actions, and no others, with these resources. */
  allow(statement: {
    actions: string[];
    resources: string[];
    conditions?: Record<string, Record<string, unknown>>;
  }): void {
    this.grantPrincipal.addToPrincipalPolicy(new PolicyStatement(statement));
  }
}
