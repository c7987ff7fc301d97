// AWS Lambda: the bundles of the stack, each concurrent invocation of a function in a worker thread of its own.
import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { at, entriesAt, numberAt, textAt } from './json.ts';
import type { Synthesis } from './synthesis.ts';

/** Most invocations of one function at the same time: more would only share the cores of this machine. */
export const mostAtOnce = Math.max(2, availableParallelism());

export interface Lambda {
  readonly arn: string;
  /** Runs the handler when a worker is free. Throws when the handler throws, is out of time, or its worker dies. */
  invoke(event: unknown): Promise<unknown>;
  /** Lets what runs end. */
  stop(): Promise<unknown>;
}
type Tell = (line: string) => void;
type Environment = Readonly<Record<string, string>>;

/** @param around environment beside a function's own @param tell takes what a function writes to stderr, and its failures */
export function lambdasOf(
  { template, asset }: Synthesis,
  around: Environment,
  logs: string,
  tell: Tell,
): Lambda[] {
  mkdirSync(logs, { recursive: true });
  return template('AWS::Lambda::Function').map(({ names, properties }) => {
    const [seconds, megabytes] = [numberAt(properties, 'Timeout'), numberAt(properties, 'MemorySize')];
    const variables = entriesAt(properties, 'Environment.Variables').map(([key, value]) => [
      key,
      String(value),
    ]);
    const own = { AWS_LAMBDA_FUNCTION_NAME: names.Ref, AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(megabytes) };
    const env: Environment = { ...Object.fromEntries(variables), ...around, ...own };
    const file = pathToFileURL(join(asset(textAt(properties, 'Code.S3Key')), 'index.mjs')).href;
    const workerData = { functionName: names.Ref, invokedFunctionArn: names.Arn, file };
    const name = env.POWERTOOLS_SERVICE_NAME ?? names.Ref;
    const log = createWriteStream(join(logs, `${name}.log`), { flags: 'a' });
    const start = (): Worker => {
      const resourceLimits = { maxOldGenerationSizeMb: megabytes };
      const options = { env, workerData, resourceLimits, stdout: true, stderr: true };
      const worker = new Worker(new URL('./execution.ts', import.meta.url), options);
      worker.stdout.on('data', (chunk) => log.write(chunk));
      worker.stderr.on('data', (chunk) => log.write(chunk) && tell(`${name}: ${String(chunk).trimEnd()}`));
      return worker.on('error', (error) => tell(`${name}: its worker died: ${error.message}`));
    };
    const most = numberAt(properties, 'ReservedConcurrentExecutions', mostAtOnce);
    const seats = Array.from({ length: Math.min(most, mostAtOnce) }, () => seat(start, seconds));
    return {
      arn: names.Arn ?? '',
      invoke(event) {
        const [freest] = seats.toSorted((a, b) => a.waiting() - b.waiting());
        const invocation = Promise.resolve(freest?.run(event));
        invocation.catch((error: Error) => tell(`${name} failed: ${error.message}`));
        return invocation;
      },
      stop: () => Promise.all(seats.map((each) => each.stop())).then(() => log.end()),
    };
  });
}

/** Room for one invocation after the other. */
function seat(start: () => Worker, seconds: number) {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const invoke = (event: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        worker?.removeAllListeners('message').off('exit', died);
        settle();
      };
      const died = () => {
        worker = undefined;
        end(() => reject(new Error('the worker ended before it answered')));
      };
      const timer = setTimeout(() => {
        worker?.terminate();
        worker = undefined;
        reject(new Error(`Task timed out after ${seconds} seconds`));
      }, seconds * 1000);
      worker.once('exit', died).once('message', (message: unknown) => {
        const error = at(message, 'error');
        end(() =>
          error ? reject(new Error(String(error))) : resolve(JSON.parse(textAt(message, 'result'))),
        );
      });
      const deadline = Date.now() + seconds * 1000;
      worker.postMessage({ id: randomUUID(), event: JSON.stringify(event), deadline });
    });
  return {
    waiting: () => waiting,
    run(event: unknown): Promise<unknown> {
      waiting++;
      const invocation = last.then(() => invoke(event)).finally(() => waiting--);
      last = invocation.catch(() => undefined);
      return invocation;
    },
    stop: () => last.then(() => worker?.terminate()),
  };
}
