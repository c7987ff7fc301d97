import { Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { type ConsoleSettings, roles, type StaffRole, systemScope } from '../functions/contract.ts';
import type { Config } from './config.ts';
import type { TokenIssuer } from './desk-api.ts';

const may: Readonly<Record<StaffRole, string>> = {
  auditor: 'reads everything, changes nothing',
  agent: 'works cases',
  officer: 'works cases, and refuses, escalates and erases',
};

/** Who staff are to the API, and what an operator is told about it. */
interface Staff {
  readonly tokens: TokenIssuer;
  /** How the console signs in. */
  readonly signIn: Pick<ConsoleSettings, 'issuer' | 'client' | 'scope' | 'origins' | 'signOut'>;
  /** Outputs by their names. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The operator's own OpenID Connect provider, or a pool of the stack. */
export const staffOf = (scope: Construct, { staff, systems, organisation }: Config, url: string): Staff =>
  staff
    ? {
        tokens: { issuer: staff.issuer, audience: [staff.audience] },
        signIn: {
          issuer: staff.issuer,
          client: staff.client ?? staff.audience,
          scope: staff.scope,
          origins: staff.origins,
        },
        outputs: {},
      }
    : new StaffPool(scope, 'StaffPool', { url, organisation: organisation.name, systems });

interface StaffPoolProps {
  readonly url: string;
  readonly organisation: string;
  /** Whether services of the operator have a client of their own. */
  readonly systems: boolean;
}

/** Staff of the desk, where the operator has no OpenID Connect provider: nobody signs up, everybody has a second factor. */
export class StaffPool extends Construct implements Staff {
  readonly tokens: TokenIssuer;
  readonly signIn: Staff['signIn'];
  readonly outputs: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { url, organisation, systems }: StaffPoolProps) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      signInAliases: { email: true },
      signInCaseSensitive: false,
      selfSignUpEnabled: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userInvitation: {
        emailSubject: `Privacy desk of ${organisation}`,
        emailBody: `You work at the privacy desk of ${organisation}. Sign in at ${url}/staff/ as {username} with the password {####} within three days.`,
      },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const [i, role] of [...roles].reverse().entries())
      new CfnUserPoolGroup(this, role, {
        userPoolId: pool.userPoolId,
        groupName: role,
        description: may[role],
        precedence: i,
      });
    const callback = `${url}/staff/`;
    const client = pool.addClient('Console', {
      generateSecret: false, // a page in a browser keeps none: code and PKCE
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [callback],
        logoutUrls: [callback],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    const domain = pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `privacy-desk-${ofThisStackAlone(this)}` },
      managedLoginVersion: ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
    const services = systems ? [clientOfServices(pool).userPoolClientId] : [];
    this.tokens = {
      issuer: pool.userPoolProviderUrl,
      audience: [client.userPoolClientId, ...services],
    };
    this.signIn = {
      issuer: pool.userPoolProviderUrl,
      client: client.userPoolClientId,
      scope: 'openid',
      origins: [domain.baseUrl()],
      signOut: `${domain.baseUrl()}/logout?client_id=${client.userPoolClientId}&logout_uri=${callback}`,
    };
    this.outputs = {
      UserPoolId: pool.userPoolId,
      UserPoolClientId: client.userPoolClientId,
      SignInUrl: domain.baseUrl(),
      ...(services[0] && { SystemsClientId: services[0] }),
    };
  }
}

/** Services of the operator sign in with a secret of their own, read in Cognito, and have the one scope of the role `system`. */
function clientOfServices(pool: UserPool): UserPoolClient {
  const scope = new ResourceServerScope({
    scopeName: systemScope.name,
    scopeDescription: 'reads whose case it is, reports what was erased',
  });
  const api = pool.addResourceServer('Api', {
    identifier: systemScope.resourceServer,
    scopes: [scope],
  });
  return pool.addClient('Systems', {
    generateSecret: true,
    oAuth: { flows: { clientCredentials: true }, scopes: [OAuthScope.resourceServer(api, scope)] },
    enableTokenRevocation: true,
    accessTokenValidity: Duration.minutes(15),
  });
}

/** The first part of the stack's own id: the prefix must be unique in the region, and may not tell the account. */
const ofThisStackAlone = (scope: Construct): string =>
  Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Stack.of(scope).stackId))));
