// AWS Lambda: the bundles of the stack, each in a worker thread of its own that handles one event after the other; schedules.
import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { at, entriesAt, numberAt, textAt } from './json.ts';
import type { Synthesis } from './synthesis.ts';
import type { Template } from './template.ts';

/** `invoke` runs the handler when its worker is free; throws when it throws, is out of time or dies. `stop` lets runs end. */
export type Lambda = {
  name: string;
  arn: string;
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
};
type Tell = (line: string) => void;

/** @param around environment beside a function's own @param tell takes what a function writes to stderr, and its failures */
export function lambdasOf(stack: Synthesis, around: object, logs: string, tell: Tell): Lambda[] {
  mkdirSync(logs, { recursive: true });
  return stack.template('AWS::Lambda::Function').map(({ ref, arn, properties }) => {
    const [seconds, megabytes] = [numberAt(properties, 'Timeout'), numberAt(properties, 'MemorySize')];
    const memoryLimitInMB = String(megabytes);
    const named = { AWS_LAMBDA_FUNCTION_NAME: ref, AWS_ACCESS_KEY_ID: ref }; // a key of its own tells whose call it is
    const own = { ...named, AWS_LAMBDA_FUNCTION_MEMORY_SIZE: memoryLimitInMB };
    const settings = Object.fromEntries(entriesAt(properties, 'Environment.Variables'));
    const env: NodeJS.ProcessEnv = { ...settings, ...around, ...own };
    const file = pathToFileURL(join(stack.asset(textAt(properties, 'Code.S3Key')), 'index.mjs')).href;
    const name = env.POWERTOOLS_SERVICE_NAME ?? ref;
    const log = createWriteStream(join(logs, `${name}.log`), { flags: 'a' });
    let worker: Worker | undefined;
    let last: Promise<unknown> = Promise.resolve();
    const start = (): Worker => {
      const workerData = { functionName: ref, invokedFunctionArn: arn, memoryLimitInMB, file };
      const limits = { resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdout: true, stderr: true };
      const started = new Worker(new URL('./execution.ts', import.meta.url), { env, workerData, ...limits });
      started.stdout.on('data', (chunk) => log.write(chunk));
      started.stderr.on('data', (chunk) => log.write(chunk) && tell(`${name}: ${String(chunk).trimEnd()}`));
      started.on('error', (error) => tell(`${name}: its worker died: ${error.message}`));
      return started.on('exit', () => {
        worker = undefined;
      });
    };
    const run = async (event: unknown): Promise<unknown> => {
      const runner = worker ?? start();
      worker = runner;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const late = () => reject(new Error(`Task timed out after ${seconds} seconds`));
      const timer = setTimeout(late, seconds * 1000).unref();
      const died = () => reject(new Error('its worker ended'));
      runner.once('message', resolve).once('exit', died);
      const deadline = Date.now() + seconds * 1000;
      runner.postMessage({ id: randomUUID(), event: JSON.stringify(event), deadline });
      const answer = await promise.catch((error) => runner.terminate().then(() => Promise.reject(error)));
      clearTimeout(timer);
      runner.off('exit', died);
      if (at(answer, 'error') !== undefined) throw new Error(textAt(answer, 'error'));
      return JSON.parse(textAt(answer, 'result'));
    };
    const invoke = (event: unknown): Promise<unknown> => {
      const invocation = last.then(() => run(event));
      last = invocation.catch((error: Error) => tell(`${name} failed: ${error.message}`));
      return invocation;
    };
    const stop = async (): Promise<void> => {
      await last;
      await worker?.terminate();
      log.end();
    };
    return { name, arn, invoke, stop };
  });
}

const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** EventBridge Scheduler: a run comes one period after the start, then every period. The returned function ends it. */
export function startSchedules(template: Template, lambdas: readonly Lambda[]): () => void {
  const timers = template('AWS::Scheduler::Schedule').map(({ properties }) => {
    const expression = textAt(properties, 'ScheduleExpression');
    const [, count = 0, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
    const lambda = lambdas.find(({ arn }) => arn === textAt(properties, 'Target.Arn'));
    const period = Number(count) * (units[unit] ?? 0);
    if (!period || !lambda) throw new Error(`local/ does not know the schedule ${expression}`);
    const input: unknown = JSON.parse(textAt(properties, 'Target.Input', '{}'));
    return setInterval(() => lambda.invoke(input).catch(() => undefined), period); // it tells of failures itself
  });
  return () => timers.forEach(clearInterval);
}
