import {
  CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { auditCommand, clockCommand, deployCommand, erasuresCommand, staffCommand } from '../lib/commands.ts';
import { staffAccounts } from '../lib/staff-accounts.ts';

describe('npm run deploy', () => {
  test('without words deploys the one desk', () => {
    expect(deployCommand([])).toEqual({
      desk: undefined,
      profile: undefined,
      onlyPreflight: false,
      passedOn: [],
    });
  });

  test.each([[['-c', 'desk=test']], [['--context', 'desk=test']], [['--context=desk=test']]])(
    'takes another config by %j and passes it on',
    (words) => {
      expect(deployCommand(words)).toMatchObject({ desk: 'test', passedOn: words });
    },
  );

  test('keeps --preflight to itself and passes everything else to the CDK', () => {
    const words = ['--preflight', '--profile', 'work', '--require-approval', 'never', '-c', 'other=1'];
    expect(deployCommand(words)).toEqual({
      desk: undefined,
      profile: 'work',
      onlyPreflight: true,
      passedOn: words.slice(1),
    });
  });
});

describe('npm run staff', () => {
  test('understands add, remove and list', () => {
    expect(staffCommand(['add', 'anna@example.org', '--role', 'officer'])).toEqual({
      do: 'add',
      address: 'anna@example.org',
      role: 'officer',
      desk: undefined,
    });
    expect(staffCommand(['remove', 'anna@example.org', '-c', 'desk=test'])).toEqual({
      do: 'remove',
      address: 'anna@example.org',
      desk: 'test',
    });
    expect(staffCommand(['list'])).toEqual({ do: 'list', desk: undefined });
  });

  test.each([
    [[], /Write one of/],
    [['promote', 'anna@example.org'], /Write one of/],
    [['add'], /add needs the mail address/],
    [['add', 'anna'], /add needs the mail address/],
    [['remove'], /remove needs the mail address/],
    [['add', 'anna@example.org'], /add needs --role with one of auditor, agent, officer/],
    [['add', 'anna@example.org', '--role', 'boss'], /add needs --role/],
    [['add', 'anna@example.org', 'bert@example.org', '--role', 'agent'], /Write one of/],
  ])('refuses %j with a sentence', (words, sentence) => {
    expect(() => staffCommand(words)).toThrow(sentence);
  });
});

describe('accounts of staff', () => {
  /** A client of Cognito that fails one command with an error, and what it was asked. */
  function cognito(failing?: string, error?: Error) {
    const asked: string[] = [];
    const client = new CognitoIdentityProviderClient({ region: 'eu-west-1' });
    client.middlewareStack.add(
      (_, { commandName = '' }) =>
        async ({ input }) => {
          const group = 'GroupName' in input ? ` ${input.GroupName}` : '';
          asked.push(`${commandName.replace('Command', '')}${group}`);
          if (commandName === failing) throw error;
          return { response: {}, output: { $metadata: {} } };
        },
      { step: 'initialize' },
    );
    return { accounts: staffAccounts(client, 'pool'), asked };
  }
  const of = (Failure: typeof UserNotFoundException | typeof UsernameExistsException) =>
    new Failure({ message: '', $metadata: {} });

  test('somebody new is invited and has one role', async () => {
    const { accounts, asked } = cognito();
    expect(await accounts.add('anna@example.org', 'agent')).toBe('invited');
    expect(asked).toEqual([
      'AdminCreateUser',
      'AdminRemoveUserFromGroup auditor',
      'AdminRemoveUserFromGroup officer',
      'AdminAddUserToGroup agent',
    ]);
  });

  test('somebody who is there gets the other role and can sign in again', async () => {
    const { accounts, asked } = cognito('AdminCreateUserCommand', of(UsernameExistsException));
    expect(await accounts.add('anna@example.org', 'officer')).toBe('changed');
    expect(asked).toContain('AdminEnableUser');
    expect(asked.at(-1)).toBe('AdminAddUserToGroup officer');
  });

  test('who is removed is signed out and locked, and stays known to the audit', async () => {
    const { accounts, asked } = cognito();
    expect(await accounts.remove('anna@example.org')).toBe(true);
    expect(asked.slice(0, 2)).toEqual(['AdminUserGlobalSignOut', 'AdminDisableUser']);
    expect(asked.join()).not.toContain('Delete');
  });

  test('removing nobody says so', async () => {
    const { accounts } = cognito('AdminUserGlobalSignOutCommand', of(UserNotFoundException));
    expect(await accounts.remove('nobody@example.org')).toBe(false);
  });

  test('any other failure of AWS is not swallowed', async () => {
    const { accounts } = cognito('AdminCreateUserCommand', new Error('no permission'));
    await expect(accounts.add('anna@example.org', 'agent')).rejects.toThrow('no permission');
  });
});

describe('npm run clock', () => {
  test('takes a rule, a start, a residence and further days off', () => {
    const words = ['--rule', 'eu-gdpr-12-3', '--from', '2026-01-31', '--residence', 'DE-BY'];
    expect(clockCommand([...words, '--holidays', '2026-03-02, 2026-03-03', '--holidays=2026-03-04'])).toEqual(
      {
        do: 'answer',
        desk: undefined,
        question: {
          rule: 'eu-gdpr-12-3',
          from: '2026-01-31',
          residence: 'DE-BY',
          holidays: ['2026-03-02', '2026-03-03', '2026-03-04'],
        },
      },
    );
  });

  test.each([
    [[], { do: 'answer-lines', desk: undefined }],
    [['--list'], { do: 'list', desk: undefined }],
    [['--page', '-c', 'desk=test'], { do: 'page', desk: 'test' }],
  ])('understands %j', (words, command) => {
    expect(clockCommand(words)).toEqual(command);
  });

  test.each([
    [['--rule', 'eu-gdpr-12-3'], /--rule eu-gdpr-12-3 needs --from/],
    [['--from', '2026-01-31'], /Say which rule/],
    [['--holidays', '2026-01-31'], /Say which rule/],
    [['--rules'], /Unknown option '--rules'/],
    [['eu-gdpr-12-3'], /Unexpected argument/],
  ])('says of %j what to write', (words, sentence) => {
    expect(() => clockCommand(words)).toThrow(sentence);
  });
});

describe('npm run audit:verify', () => {
  test('is about the desk on this machine, or about names on AWS', () => {
    expect(auditCommand([])).toEqual({ names: undefined, except: [] });
    expect(auditCommand(['--table', 't', '--bucket', 'b', '--except', '2026-03-02,2026-03-03'])).toEqual({
      names: { table: 't', proofs: 'b', mails: '' },
      except: ['2026-03-02', '2026-03-03'],
    });
  });

  test.each([
    [['--table', 't'], /--table and --bucket belong together/],
    [['--except', 'yesterday'], /yesterday is no date like 2026-03-02/],
    [['--force'], /--force/],
  ])('says what to write instead of %j', (words, sentence) => {
    expect(() => auditCommand(words)).toThrow(sentence);
  });
});

describe('npm run erasures:apply', () => {
  test('is about the desk on this machine, or about a restored table on AWS', () => {
    expect(erasuresCommand([])).toEqual({ names: undefined, since: undefined });
    expect(
      erasuresCommand(['--table', 't', '--bucket', 'b', '--mails', 'm', '--since', '2026-03-02']),
    ).toEqual({ names: { table: 't', proofs: 'b', mails: 'm' }, since: '2026-03-02' });
  });

  test.each([
    [['--table', 't', '--bucket', 'b'], /--table, --bucket and --mails belong together/],
    [['--since', '2.3.2026'], /2\.3\.2026 is no date/],
  ])('says what to write instead of %j', (words, sentence) => {
    expect(() => erasuresCommand(words)).toThrow(sentence);
  });
});
