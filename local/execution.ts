// One execution environment of a function: loads its bundle once, then handles one event at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { numberAt, textAt } from './json.ts';

const { handler } = await import(textAt(workerData, 'file'));
if (typeof handler !== 'function') throw new Error('the bundle exports no handler');
const names = { functionVersion: '$LATEST', ...workerData };

parentPort?.on('message', async (message: unknown) => {
  const getRemainingTimeInMillis = () => Math.max(0, numberAt(message, 'deadline') - Date.now());
  const context = { ...names, awsRequestId: textAt(message, 'id'), getRemainingTimeInMillis };
  try {
    const result: unknown = await handler(JSON.parse(textAt(message, 'event')), context);
    parentPort?.postMessage({ result: JSON.stringify(result ?? null) });
  } catch (error) {
    console.error(error);
    parentPort?.postMessage({ error: String(error) });
  }
});
