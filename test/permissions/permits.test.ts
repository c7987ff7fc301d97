import { describe, expect, test } from 'vitest';
import type { Asked } from '../../local/asked.ts';
import { synthesised } from '../../local/synthesis.ts';
import { account, region } from '../../local/template.ts';
import { permitsIn } from './permits.ts';

const { template } = synthesised('http://127.0.0.1', () => undefined);
const functionOf = (name: string): string =>
  template('AWS::Lambda::Function').find(({ ref }) => ref.startsWith(`${name.replaceAll('-', '')}Function`))
    ?.ref ?? '';
const ask = async (asked: Partial<Asked>) => {
  const used = { asked: new Map(), refused: new Map() };
  const whole = { caller: '', action: '', resource: '', context: {}, ...asked };
  return permitsIn(used)(template)([whole]);
};
const arn = (service: string, name: string) => `arn:aws:${service}:${region}:${account}:${name}`;
const table = arn('dynamodb', `table/${template('AWS::DynamoDB::GlobalTable')[0]?.ref}`);
const from = { 'ses:FromAddress': 'privacy@example.org' };
const identity = arn('ses', 'identity/example.org');

describe('the local run asks as IAM would', () => {
  test('send-letters may send as the desk', async () => {
    const asked = { caller: functionOf('send-letters'), action: 'ses:SendRawEmail', resource: identity };
    expect(await ask({ ...asked, context: from })).toBeUndefined();
    expect(await ask({ ...asked, context: { 'ses:FromAddress': 'ceo@example.org' } })).toContain(
      'not authorized',
    );
  });

  test('nobody else may send', async () => {
    for (const { ref } of template('AWS::Lambda::Function'))
      if (ref !== functionOf('send-letters'))
        expect(
          await ask({ caller: ref, action: 'ses:SendRawEmail', resource: identity, context: from }),
          ref,
        ).toContain('not authorized');
  });

  test('no function may take a row away from the desk table', async () => {
    for (const { ref } of template('AWS::Lambda::Function'))
      expect(await ask({ caller: ref, action: 'dynamodb:DeleteItem', resource: table }), ref).toContain(
        'not authorized',
      );
  });

  test('a function that nobody knows may do nothing', async () => {
    expect(await ask({ caller: 'stranger', action: 'dynamodb:GetItem', resource: table })).toContain(
      'not authorized',
    );
  });
});
