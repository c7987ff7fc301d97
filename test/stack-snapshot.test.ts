// The whole template, a line for each resource, so that a change that nobody meant is seen. What must never change stands as
// sentences in stack.test.ts; this only asks: did you mean it? `npx vitest run test/stack-snapshot.test.ts -u` says yes.
import { expect, test } from 'vitest';
import { aStack } from './a-stack.ts';

const { template } = aStack();
const { Resources, Outputs } = template.toJSON();

/** Without what changes with every build: hashes of code, and those that the CDK puts behind logical ids. */
const steady = (text: string): string =>
  Object.keys(Resources)
    .reduce((result, id) => result.replaceAll(`"${id}"`, `"${id.replace(/[0-9A-F]{8}$/, '')}"`), text)
    .replace(/[0-9a-f]{64}(?=\.zip)/g, '<code>')
    .replace(/\b[0-9A-F]{8}(?=[".]|$)/g, '<hash>');

/** The config as functions are told it is the config's matter. */
const withoutDesk = (name: string, value: unknown): unknown =>
  name === 'DESK' || name === 'CONSOLE' ? '<config>' : value;

test('the template is as it was', async () => {
  const lines = Object.entries<{ Type: string; Properties?: object; DeletionPolicy?: string }>(Resources).map(
    ([id, { Type, ...resource }]) =>
      steady(`${Type} "${id}" ${JSON.stringify({ ...resource, Metadata: undefined }, withoutDesk)}`),
  );
  const outputs = Object.entries<{ Value?: unknown }>(Outputs).map(([name, { Value }]) =>
    steady(`Output "${name}" ${JSON.stringify(Value)}`),
  );
  await expect(`${[...lines.sort(), ...outputs.sort()].join('\n')}\n`).toMatchFileSnapshot(
    'stack.snapshot.txt',
  );
});

test('no hash is left in it: a new build alone changes nothing', () => {
  const text = steady(JSON.stringify(Resources, withoutDesk));
  expect(text).not.toMatch(/[0-9a-f]{40}/);
});
