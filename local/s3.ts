// S3: objects are files. Functions read, put and delete them, or give out presigned links to them, which are checked.
import { open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { awsError, escapeXml, refuse } from './aws.ts';
import { keep, read } from './durable.ts';
import { postedFile } from './s3-form.ts';
import { answer, type HandlerOfBody } from './servers.ts';
import { region, type Template } from './template.ts';

/** Access key ids, and the secret that they share. */
type Keys = { readonly callers: readonly string[]; readonly secretAccessKey: string };
/** File of an object. @throws `NoSuchBucket` */
export type FileOf = (bucket: string, key: string) => string;

export const bucketsOf = (template: Template, folder: string): FileOf => {
  const buckets = template('AWS::S3::Bucket').map(({ ref }) => ref);
  return (bucket, key) => {
    if (buckets.includes(bucket)) return join(folder, bucket, `${encodeURIComponent(key)}.object`);
    throw awsError('NoSuchBucket', 'The specified bucket does not exist', 404);
  };
};

/** @param keys whose calls are taken: one that they name in a header is believed, a link is checked */
export const s3Server =
  (fileOf: FileOf, { callers, secretAccessKey }: Keys): HandlerOfBody =>
  async ({ method = '', url = '', headers }, response, body) => {
    const endpoint = `http://${headers.host}`;
    const { pathname, searchParams } = new URL(url, endpoint);
    const [, Bucket = '', Key = ''] = /^\/([^/]+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    if (method === 'POST') {
      const { bucket, key, content, next } = await postedFile(
        body,
        headers['content-type'] ?? '',
        secretAccessKey,
      );
      await keep(fileOf(bucket, key), content);
      return next ? answer(response, 303, { location: next }) : answer(response, 204, {});
    }
    const known = /^(\w+ (x-id|x-amz-.*|response-[a-z-]+|list-type|prefix|versions)|GET versionId)$/i;
    const odd = [...searchParams.keys()].filter((name) => !known.test(`${method} ${name}`));
    if (!/^(GET|PUT|DELETE)$/.test(method) || odd.length) refuse(`S3 ${method} ${odd}`);
    const overrides = [...searchParams].filter(([name]) => name.startsWith('response-'));
    if (!callers.some((caller) => headers.authorization?.includes(`Credential=${caller}/`))) {
      const asInput = (name: string) => name.replace(/(?:^|-)(.)/g, (_, c: string) => c.toUpperCase());
      const input = Object.fromEntries(overrides.map(([name, value]) => [asInput(name), value]));
      const date = searchParams.get('X-Amz-Date')?.replace(/^(....)(..)(.....)(..)/, '$1-$2-$3:$4:') ?? '';
      const when = { signingDate: new Date(date), expiresIn: Number(searchParams.get('X-Amz-Expires')) };
      const isOpen = when.signingDate.getTime() + when.expiresIn * 1000 > Date.now();
      if (!isOpen) throw awsError('AccessDenied', 'Access Denied, or request has expired', 403);
      const [accessKeyId = ''] = searchParams.get('X-Amz-Credential')?.split('/') ?? [];
      const credentials = { accessKeyId, secretAccessKey };
      const client = new S3Client({ region, credentials, endpoint, forcePathStyle: true });
      // The SDK, asked for the same link at the same time, gives the same one, or it was changed.
      const asked = { Bucket, Key, ...input };
      const command = method === 'GET' ? new GetObjectCommand(asked) : new PutObjectCommand(asked);
      const link = await getSignedUrl(client, command, when);
      if (link !== endpoint + url) throw awsError('SignatureDoesNotMatch', 'The link was changed.', 403);
    }
    if (method === 'PUT') {
      const isTaken = headers['if-none-match'] === '*' && (await read(fileOf(Bucket, Key)));
      if (isTaken) throw awsError('PreconditionFailed', 'There is such an object.', 412);
      await keep(fileOf(Bucket, Key), body);
      return answer(response, 200, {});
    }
    if (method === 'DELETE') {
      await rm(fileOf(Bucket, Key), { force: true });
      return answer(response, 204, {});
    }
    if (!Key) return answer(response, 200, {}, await listOf(fileOf(Bucket, ''), searchParams));
    const file = fileOf(Bucket, Key);
    const found = await stat(file).catch(() => undefined);
    if (!found) throw awsError('NoSuchKey', 'The specified key does not exist.', 404);
    const etag = `"${found.size}-${Math.trunc(found.mtimeMs)}"`;
    if ((headers['if-match'] ?? etag) !== etag) throw awsError('PreconditionFailed', 'It is another.', 412);
    const told = overrides.map(([name, value]) => [name.replace('response-', ''), value]);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    if (from && Number(from) >= found.size) throw awsError('InvalidRange', 'It is shorter.', 416);
    const part = from ? await stretchOf(file, Number(from), Number(to)) : await read(file);
    const range = from && {
      'content-range': `bytes ${from}-${Number(from) + (part?.length ?? 0) - 1}/${found.size}`,
    };
    const shown = { 'content-type': 'binary/octet-stream', etag, ...range, ...Object.fromEntries(told) };
    answer(response, from ? 206 : 200, shown, part);
  };

/** Some bytes of a file, which may be larger than memory. */
async function stretchOf(file: string, from: number, to: number): Promise<Buffer> {
  const opened = await open(file);
  try {
    const { bytesRead, buffer } = await opened.read(Buffer.alloc(to - from + 1), 0, to - from + 1, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}

/** All objects under a prefix on one page, with when they were stored. Each has one version. */
async function listOf(bucketFile: string, asked: URLSearchParams): Promise<string> {
  const [prefix, one] = [asked.get('prefix') ?? '', asked.has('versions') ? 'Version' : 'Contents'];
  const folder = dirname(bucketFile);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.object'));
  const keys = names.map((name) => decodeURIComponent(name.slice(0, -'.object'.length)));
  const objects = keys
    .filter((key) => key.startsWith(prefix))
    .map(async (key) => {
      const { mtime } = await stat(join(folder, `${encodeURIComponent(key)}.object`));
      const told = `<VersionId>null</VersionId><LastModified>${mtime.toISOString()}</LastModified>`;
      return `<${one}><Key>${escapeXml(key)}</Key>${told}</${one}>`;
    });
  return `<ListBucketResult>${(await Promise.all(objects)).join('')}</ListBucketResult>`;
}
