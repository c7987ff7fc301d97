// S3: whole objects, as files. Callers show our key in a header, which is believed, or bring a presigned link, which is checked.
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { AwsError, refuse, type Services } from './aws.ts';
import { keep, read } from './durable.ts';
import { answer } from './servers.ts';
import { region, type Template } from './template.ts';

/** File of an object. @throws AwsError `NoSuchBucket` */
export type FileOf = (bucket: string, key: string) => string;

export function bucketsOf(template: Template, folder: string): FileOf {
  const buckets = template('AWS::S3::Bucket').map(({ names }) => names.Ref);
  return (bucket, key) => {
    if (buckets.includes(bucket)) return join(folder, bucket, `${encodeURIComponent(key)}.object`);
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404);
  };
}

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}
type Asked = Readonly<Record<string, string>>;

export const s3Server =
  (fileOf: FileOf, key: AccessKey): Services['s3'] =>
  async (request, body, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', `http://${request.headers.host}`);
    const [, Bucket = '', Key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(pathname)) ?? [];
    const { method = '', headers } = request;
    const asked = Object.fromEntries(searchParams);
    const odd = Object.keys(asked).filter((name) => !/^(x-id|x-amz-.*|response-[a-z-]+)$/i.test(name));
    odd.push(...['x-amz-copy-source', 'range', 'if-match', 'if-none-match'].filter((name) => headers[name]));
    if (!Key || odd.length || !/^(PUT|GET|HEAD|DELETE)$/.test(method)) refuse(`S3 ${method} ${odd}`);
    if (!headers.authorization?.includes(`Credential=${key.accessKeyId}/`))
      await checkLink(request, Bucket, Key, asked, key);
    const file = fileOf(Bucket, Key);
    if (method === 'DELETE') return rm(file, { force: true }).then(() => answer(response, 204, {}));
    const content = method === 'PUT' ? contentOf(request, body) : await read(file);
    if (!content) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
    const etag = `"${createHash('md5').update(content).digest('hex')}"`;
    if (method === 'PUT') return keep(file, content).then(() => answer(response, 200, { etag }));
    const told = Object.entries(asked).map(([name, value]) => [name.replace('response-', ''), value]);
    answer(
      response,
      200,
      { 'content-type': 'binary/octet-stream', etag, ...Object.fromEntries(told) },
      content,
    );
  };

/** The bytes of an object, taken out of the chunks in which the SDK wraps streams, its checksum compared. */
function contentOf({ headers }: IncomingMessage, body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let trailer = '';
  const isChunked = headers['content-encoding']?.includes('aws-chunked');
  for (let at = 0, size = -1; isChunked && size !== 0; at += size + 2) {
    const start = body.indexOf('\r\n', at) + 2;
    size = Number.parseInt(body.toString('latin1', at, start), 16);
    if (!(size >= 0)) throw new AwsError('InvalidRequest', 'The body is not aws-chunked.');
    chunks.push(body.subarray(start, start + size));
    trailer = size === 0 ? body.toString('latin1', start) : '';
    at = start;
  }
  const content = isChunked ? Buffer.concat(chunks) : body;
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  const told = headers['x-amz-checksum-crc32'] ?? /x-amz-checksum-crc32:(\S+)/.exec(trailer)?.[1];
  if (!told || told === checksum.toString('base64')) return content;
  throw new AwsError('BadDigest', 'The CRC32 that was told is not that of the body.');
}

/** @throws AwsError for a link that is over, or that the SDK would not have made with our key */
async function checkLink(
  request: IncomingMessage,
  Bucket: string,
  Key: string,
  asked: Asked,
  credentials: AccessKey,
) {
  const signingDate = new Date(String(asked['X-Amz-Date']).replace(/^(....)(..)(.....)(..)/, '$1-$2-$3:$4:'));
  const expiresIn = Number(asked['X-Amz-Expires']);
  const isOpen = signingDate.getTime() + expiresIn * 1000 > Date.now();
  if (request.method !== 'GET' || !isOpen) throw new AwsError('AccessDenied', 'Access Denied', 403);
  const inputName = (name: string) => name.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
  const overrides = Object.entries(asked).filter(([name]) => name.startsWith('response-'));
  const input = Object.fromEntries(overrides.map(([name, value]) => [inputName(name), value]));
  const client = new S3Client({
    region,
    credentials,
    endpoint: `http://${request.headers.host}`,
    forcePathStyle: true,
  });
  const link = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key, ...input }), {
    signingDate,
    expiresIn,
  });
  if (new URL(link).searchParams.get('X-Amz-Signature') !== asked['X-Amz-Signature'])
    throw new AwsError('SignatureDoesNotMatch', 'The signature we calculated is another one.', 403);
}
