import { Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { type Role, roles } from '../functions/contract.ts';
import type { Config } from './config.ts';
import type { TokenIssuer } from './desk-api.ts';

const may: Readonly<Record<Role, string>> = {
  auditor: 'reads everything, changes nothing',
  agent: 'works cases',
  officer: 'works cases, and refuses, escalates and erases',
};

/** Who staff are to the API, and what an operator is told about it. */
interface Staff {
  readonly tokens: TokenIssuer;
  /** Outputs by their names. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The operator's own OpenID Connect provider, or a pool of the stack. */
export const staffOf = (scope: Construct, { staff, organisation }: Config, url: string): Staff =>
  staff
    ? { tokens: staff, outputs: {} }
    : new StaffPool(scope, 'StaffPool', { url, organisation: organisation.name });

/** Staff of the desk, where the operator has no OpenID Connect provider: nobody signs up, everybody has a second factor. */
export class StaffPool extends Construct implements Staff {
  readonly tokens: TokenIssuer;
  readonly outputs: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { url, organisation }: { url: string; organisation: string }) {
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
    this.tokens = { issuer: pool.userPoolProviderUrl, audience: client.userPoolClientId };
    this.outputs = {
      UserPoolId: pool.userPoolId,
      UserPoolClientId: client.userPoolClientId,
      SignInUrl: domain.baseUrl(),
    };
  }
}

/** The first part of the stack's own id: the prefix must be unique in the region, and may not tell the account. */
const ofThisStackAlone = (scope: Construct): string =>
  Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Stack.of(scope).stackId))));
