// What a cold start loads: size of each bundle, and how long fresh processes take for it beside the bare SDK clients it needs.
// The ratio is of the CPU time of the thread that loads: what else the machine does at the moment does not count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { type FunctionName, functions } from '../functions/contract.ts';
import { bundleOptions, prepareBundles } from '../lib/bundle.ts';

const runs = 15;

/** The clients that a function cannot do without. */
const clientsOf: Record<FunctionName, readonly string[]> = {
  'receive-mail': ['dynamodb', 'lib', 's3', 'secrets-manager'],
  'public-web': ['dynamodb', 'lib', 's3', 'presigned-post', 'secrets-manager'],
  console: [], // nothing to compare it with
  'staff-api': ['dynamodb', 'lib', 's3', 'presigner', 'presigned-post', 'secrets-manager'],
  'show-original': ['dynamodb', 'lib', 's3'],
  'notices-api': ['dynamodb', 'lib', 's3', 'presigner', 'presigned-post', 'secrets-manager', 'ses', 'sqs'],
  'send-letters': ['dynamodb', 'lib', 'ses'],
  'print-letters': ['dynamodb', 'lib', 's3'], // its typesetter is loaded with the first letter: see letters.ts
  'take-feedback': ['dynamodb', 'lib'],
  'publish-events': ['events'],
  'keep-watch': ['dynamodb', 'lib', 's3', 'secrets-manager'],
  'run-notices': ['dynamodb', 'lib', 's3', 'secrets-manager', 'ses', 'sqs'],
};

/** Made and kept, as a function makes and keeps them. */
const clientCode: Record<string, string> = {
  dynamodb: `import { DynamoDBClient } from '@aws-sdk/client-dynamodb'; globalThis.d = new DynamoDBClient();`,
  lib: `import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'; globalThis.l = [DynamoDBDocumentClient.from(globalThis.d), GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand];`,
  s3: `import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'; globalThis.s = [new S3Client(), GetObjectCommand];`,
  presigner: `import { getSignedUrl } from '@aws-sdk/s3-request-presigner'; globalThis.p = getSignedUrl;`,
  'presigned-post': `import { createPresignedPost } from '@aws-sdk/s3-presigned-post'; globalThis.o = createPresignedPost;`,
  ses: `import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'; globalThis.e = [new SESClient(), SendRawEmailCommand];`,
  sqs: `import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'; globalThis.q = [new SQSClient(), SendMessageCommand];`,
  events: `import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'; globalThis.b = [new EventBridgeClient(), PutEventsCommand];`,
  'secrets-manager': `import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'; globalThis.k = [new SecretsManagerClient(), GetSecretValueCommand];`,
};

export async function bundleFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-desk-bench-'));
  for (const { file, contents } of prepareBundles()) writeFileSync(join(folder, file), contents);
  try {
    const names = (Object.keys(functions) as FunctionName[]).filter((name) => clientsOf[name].length > 0);
    const files = names.map((name) => ({
      name,
      whole: built(folder, name),
      bare: bareClients(folder, name),
    }));
    const times = files.map(() => ({ whole: [] as Load[], bare: [] as Load[] }));
    // In turn, so that a busy moment of the machine falls on both alike.
    for (let run = 0; run < runs; run++)
      for (const [i, { whole, bare }] of files.entries()) {
        times[i]?.whole.push(coldLoad(whole));
        times[i]?.bare.push(coldLoad(bare));
      }
    return files.map(({ name, whole, bare }, i) => {
      const bytes = readFileSync(whole);
      const of = (loads: readonly Load[] = [], what: keyof Load) => median(loads.map((load) => load[what]));
      const [wholeCpu, bareCpu] = [of(times[i]?.whole, 'cpuMs'), of(times[i]?.bare, 'cpuMs')];
      return {
        function: name,
        bundleKB: Math.round(bytes.length / 1024),
        gzipKB: Math.round(gzipSync(bytes).length / 1024),
        bareClientsKB: Math.round(readFileSync(bare).length / 1024),
        coldLoadMs: Number(of(times[i]?.whole, 'ms').toFixed(1)),
        bareClientsMs: Number(of(times[i]?.bare, 'ms').toFixed(1)),
        coldLoadCpuMs: Number(wholeCpu.toFixed(1)),
        bareClientsCpuMs: Number(bareCpu.toFixed(1)),
        ratio: Number((wholeCpu / bareCpu).toFixed(2)),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function built(folder: string, name: string): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({ ...bundleOptions, entryPoints: [`functions/${name}.ts`], outfile });
  return outfile;
}

function bareClients(folder: string, name: FunctionName): string {
  const outfile = join(folder, `${name}.bare.mjs`);
  const contents = clientsOf[name].map((client) => clientCode[client]).join('\n');
  buildSync({ ...bundleOptions, stdin: { contents, resolveDir: process.cwd() }, outfile });
  return outfile;
}

interface Load {
  readonly ms: number;
  readonly cpuMs: number;
}

/** What a fresh process takes to load a module. */
function coldLoad(file: string): Load {
  const code = `const [t, c] = [performance.now(), process.threadCpuUsage()]; await import(${JSON.stringify(file)}); const { user, system } = process.threadCpuUsage(c); console.log(JSON.stringify({ ms: performance.now() - t, cpuMs: (user + system) / 1000 })); process.exit(0)`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  const last = stdout.trim().split('\n').at(-1);
  if (!last) throw new Error(`${file} did not load: ${stderr.slice(0, 500)}`);
  return JSON.parse(last);
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
