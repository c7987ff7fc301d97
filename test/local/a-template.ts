// Small templates and stand-ins for functions, for tests of local/.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { listAt } from '../../local/json.ts';
import type { Lambda } from '../../local/lambda.ts';
import { readTemplate, type Template } from '../../local/template.ts';

export type Resources = Readonly<Record<string, object>>;

export const templateOf = (resources: Resources, rest: object = {}): Template =>
  readTemplate({ Resources: resources, ...rest }, 'http://127.0.0.1:3000');

export const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
export const refTo = (id: string) => ({ Ref: id });

/** A new folder at each call; all of them go when the tests of a file are over. */
export function folders(): () => string {
  const root = mkdtempSync(join(tmpdir(), 'privacy-desk-test-'));
  let count = 0;
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => join(root, String(++count));
}

/** A function that does what it is told and remembers the records of every call. */
export function lambdaThat(answer: (records: readonly unknown[], call: number) => unknown) {
  const calls: (readonly unknown[])[] = [];
  const lambda: Lambda = {
    name: 'it',
    arn: 'arn:aws:lambda:eu-central-1:000000000000:function:it',
    async invoke(event) {
      const records = listAt(event, 'Records');
      calls.push(records);
      return answer(records, calls.length);
    },
    async stop() {},
  };
  return { lambda, calls };
}
