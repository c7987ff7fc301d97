// S3: objects are files. Functions read and put them, or give out presigned links to them, which are checked.
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { awsError, refuse } from './aws.ts';
import { keep, read } from './durable.ts';
import { answer, bodyOf, type Handler } from './servers.ts';
import { region, type Template } from './template.ts';

/** File of an object. @throws `NoSuchBucket` */
export type FileOf = (bucket: string, key: string) => string;

export const bucketsOf = (template: Template, folder: string): FileOf => {
  const buckets = template('AWS::S3::Bucket').map(({ ref }) => ref);
  return (bucket, key) => {
    if (buckets.includes(bucket)) return join(folder, bucket, `${encodeURIComponent(key)}.object`);
    throw awsError('NoSuchBucket', 'The specified bucket does not exist', 404);
  };
};

/** @param credentials what callers must show, in a header, which is believed, or by a link */
export const s3Server =
  (fileOf: FileOf, credentials: { accessKeyId: string; secretAccessKey: string }): Handler =>
  async (request, response) => {
    const { method = '', url = '', headers } = request;
    const endpoint = `http://${headers.host}`;
    const { pathname, searchParams } = new URL(url, endpoint);
    const [, Bucket = '', Key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(pathname)) ?? [];
    const odd = [...searchParams.keys()].filter((name) => !/^(x-id|x-amz-.*|response-[a-z-]+)$/i.test(name));
    if (!/^(GET|PUT)$/.test(method) || !Key || odd.length || headers.range) refuse(`S3 ${method} ${odd}`);
    const overrides = [...searchParams].filter(([name]) => name.startsWith('response-'));
    if (!headers.authorization?.includes(`Credential=${credentials.accessKeyId}/`)) {
      const asInput = (name: string) => name.replace(/(?:^|-)(.)/g, (_, c: string) => c.toUpperCase());
      const input = Object.fromEntries(overrides.map(([name, value]) => [asInput(name), value]));
      const date = searchParams.get('X-Amz-Date')?.replace(/^(....)(..)(.....)(..)/, '$1-$2-$3:$4:') ?? '';
      const when = { signingDate: new Date(date), expiresIn: Number(searchParams.get('X-Amz-Expires')) };
      const isOpen = when.signingDate.getTime() + when.expiresIn * 1000 > Date.now();
      if (!isOpen) throw awsError('AccessDenied', 'Access Denied, or request has expired', 403);
      const client = new S3Client({ region, credentials, endpoint, forcePathStyle: true });
      // The SDK, asked for the same link at the same time, gives the same one, or it was changed.
      const asked = { Bucket, Key, ...input };
      const command = method === 'GET' ? new GetObjectCommand(asked) : new PutObjectCommand(asked);
      const link = await getSignedUrl(client, command, when);
      if (link !== endpoint + url) throw awsError('SignatureDoesNotMatch', 'The link was changed.', 403);
    }
    if (method === 'PUT') {
      await keep(fileOf(Bucket, Key), (await bodyOf(request)) ?? '');
      return answer(response, 200, {});
    }
    const content = await read(fileOf(Bucket, Key));
    if (!content) throw awsError('NoSuchKey', 'The specified key does not exist.', 404);
    const told = overrides.map(([name, value]) => [name.replace('response-', ''), value]);
    answer(response, 200, { 'content-type': 'binary/octet-stream', ...Object.fromEntries(told) }, content);
  };
