// People who want to be told of breaches in writing: entered by staff, read, taken out again.
import { listAt, textAt } from '../../local/json.ts';
import type { Ask } from './asking.ts';
import { canary } from './canaries.ts';

/** @returns what takes the person out of the register again */
export async function registerWays(ask: Ask): Promise<() => Promise<unknown>> {
  const { name, postal, address } = canary;
  await ask.done('POST', '/v1/written-notice', { receivedAt: '2026-01-05', name, postal, address });
  await ask.done('GET', '/v1/written-notice?format=csv');
  const [entry] = listAt(await ask.done('GET', '/v1/written-notice'), 'entries');
  const path = `/v1/written-notice/${textAt(entry, 'id')}`;
  await ask.done('GET', path);
  return () => ask.done('POST', `${path}/withdraw`, { why: 'person-withdrew' });
}
