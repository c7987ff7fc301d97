import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Lambda, lambdasOf } from '../../local/lambda.ts';
import { folders, templateOf } from './a-template.ts';

const newFolder = folders();
const running: Lambda[] = [];
afterEach(async () => {
  for (const lambda of running.splice(0)) await lambda.stop();
});

/** A function of this code, and what it told the terminal. */
function lambdaOf(code: string, { seconds = 10, megabytes = 128 } = {}) {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mjs'), code);
  const template = templateOf({
    It: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Code: { S3Key: 'it.zip' },
        Timeout: seconds,
        MemorySize: megabytes,
        Environment: { Variables: { OWN: 'yes' } },
      },
    },
  });
  const told: string[] = [];
  const stack = { template, asset: () => folder };
  const [lambda] = lambdasOf(stack, { AWS_REGION: 'eu-central-1' }, folder, (line) => told.push(line));
  if (!lambda) throw new Error('the template has a function');
  running.push(lambda);
  return { lambda, told, log: () => readFileSync(join(folder, 'It.log'), 'utf8') };
}

const counting = `let calls = 0;
export const handler = async (event) => {
  calls++;
  if (event.throws) throw new TypeError('on purpose');
  if (event.dies) process.exit(1);
  if (event.sleeps) await new Promise((resolve) => setTimeout(resolve, 60_000));
  return calls;
};`;

describe('a function', () => {
  test('sees its own environment, and nothing else of this process', async () => {
    const { lambda } = lambdaOf('export const handler = async () => process.env;');
    expect(await lambda.invoke({})).toEqual({
      OWN: 'yes',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'It',
      AWS_LAMBDA_FUNCTION_NAME: 'It',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
    });
  });

  test('gets the event through JSON, with a context as Lambda gives it', async () => {
    const { lambda } = lambdaOf(`export const handler = async (event, context) =>
      ({ event, name: context.functionName, arn: context.invokedFunctionArn, left: context.getRemainingTimeInMillis() });`);
    expect(await lambda.invoke({ gone: undefined, at: new Date(0) })).toEqual({
      event: { at: '1970-01-01T00:00:00.000Z' },
      name: 'It',
      arn: 'arn:aws:lambda:eu-central-1:000000000000:It',
      left: expect.any(Number),
    });
  });

  test('is loaded once and handles one event after the other', async () => {
    const { lambda } = lambdaOf(counting);
    expect(await Promise.all([lambda.invoke({}), lambda.invoke({}), lambda.invoke({})])).toEqual([1, 2, 3]);
  });

  test('lives on when its handler throws, and says so on the terminal and in its log', async () => {
    const { lambda, told, log } = lambdaOf(counting);
    await expect(lambda.invoke({ throws: true })).rejects.toThrow('TypeError: on purpose');
    expect(await lambda.invoke({})).toBe(2);
    expect(told).toContain('It failed: TypeError: on purpose');
    await vi.waitFor(() => expect(log()).toContain('on purpose'));
  });

  test('is started anew after its worker died', async () => {
    const { lambda } = lambdaOf(counting);
    await lambda.invoke({});
    await expect(lambda.invoke({ dies: true })).rejects.toThrow('its worker ended');
    expect(await lambda.invoke({})).toBe(1);
  });

  test('is ended when its time is over, and started anew', async () => {
    const { lambda } = lambdaOf(counting, { seconds: 2 });
    await expect(lambda.invoke({ sleeps: true })).rejects.toThrow('Task timed out after 2 seconds');
    expect(await lambda.invoke({})).toBe(1);
  });

  test('cannot take more memory than the template gives it', async () => {
    const hungry =
      'const kept = []; export const handler = async () => { for (;;) kept.push(Array(1e6).fill({})); };';
    const { lambda, told } = lambdaOf(hungry, { megabytes: 64 });
    await expect(lambda.invoke({})).rejects.toThrow('its worker ended');
    expect(told.join()).toMatch(/memory/);
  });
});
