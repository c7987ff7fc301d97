// The HTTP API: the public form for everybody, the staff API for those who bring a token.
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import {
  consoleRoutes,
  noticesRoutes,
  originalRoutes,
  publicRoutes,
  staffRoutes,
} from '../functions/contract.ts';
import { acknowledge } from './acknowledge.ts';
import type { DeskFunction } from './desk-function.ts';
import type { House } from './node-function.ts';

/**
 * Requests a second, and at once, for each route: many times what a desk sees, and few enough to pay for. AWS calls these
 * targets, not ceilings, and does not say that routes share them: what binds a flood in the end is the concurrency of functions.
 */
const throttle = { rateLimit: 20, burstLimit: 40 };

/** What a request leaves in the log: never its path, its query or where it came from. */
const logLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    integrationError: '$context.integrationErrorMessage',
    authorizerError: '$context.authorizer.error',
  }),
);

/** Whose tokens open the staff routes. */
export interface TokenIssuer {
  readonly issuer: string;
  /** Whom the tokens are for; any one of them will do. */
  readonly audience: readonly string[];
}

/** What answers staff: the desk of every day, mails as they came, and notices to many people. */
interface StaffFunctions {
  readonly staffApi: DeskFunction<'staff-api'>;
  readonly showOriginal: DeskFunction<'show-original'>;
  readonly noticesApi: DeskFunction<'notices-api'>;
}

interface DeskApiProps extends Pick<House, 'key' | 'logRetention'> {
  readonly web: { readonly domain?: string | undefined; readonly certificate?: string | undefined };
}

export class DeskApi extends Construct {
  /** Where people reach the form, without a slash at the end. */
  readonly url: string;
  /** DNS records to set, by the name of their output. */
  readonly records: Readonly<Record<string, string>>;
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string, { web, key, logRetention }: DeskApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
    });
    this.url = web.domain ? `https://${web.domain}` : this.api.apiEndpoint;
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: logRetention,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: logLine },
    });
    this.records = web.domain && web.certificate ? this.reachedAt(web.domain, web.certificate, stage) : {};
  }

  /** Routes for everybody. */
  servePublic(fn: DeskFunction<'public-web'>): void {
    this.serve(publicRoutes, fn);
    acknowledge(
      this.api,
      'The form is for everybody: whoever has no account with us has rights too.',
      'AwsSolutions-APIG4',
    );
  }

  /** The console's files: they are for everybody too, and what they show needs a token. */
  serveConsole(fn: DeskFunction<'console'>): void {
    this.serve(consoleRoutes, fn);
  }

  /** Routes for those whose token the gateway has checked before any code of ours runs. */
  serveStaff(
    { staffApi, showOriginal, noticesApi }: StaffFunctions,
    { issuer, audience }: TokenIssuer,
  ): void {
    const authorizer = new HttpJwtAuthorizer('Staff', issuer, { jwtAudience: [...audience] });
    this.serve(staffRoutes, staffApi, authorizer);
    this.serve(originalRoutes, showOriginal, authorizer);
    this.serve(noticesRoutes, noticesApi, authorizer);
  }

  private reachedAt(name: string, certificate: string, stage: HttpStage): Record<string, string> {
    const domainName = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
    });
    new ApiMapping(this, 'Mapping', { api: this.api, domainName, stage });
    return { DnsWeb: `${name} CNAME ${domainName.regionalDomainName}` };
  }

  private serve(routes: readonly string[], fn: DeskFunction, authorizer?: IHttpRouteAuthorizer): void {
    // One permission for the API: one for each route would outgrow the 20 KB of a function's policy.
    const integration = new HttpLambdaIntegration(fn.node.id, fn.lambda, { scopePermissionToRoute: false });
    for (const route of routes) {
      if (route === '$default') {
        new HttpRoute(this.api, 'Otherwise', {
          httpApi: this.api,
          routeKey: HttpRouteKey.DEFAULT,
          integration,
        });
        continue;
      }
      const [method = '', path = ''] = route.split(' ');
      this.api.addRoutes({
        path,
        methods: Object.values(HttpMethod).filter((each) => each === method),
        integration,
        ...(authorizer && { authorizer }),
      });
    }
  }
}
