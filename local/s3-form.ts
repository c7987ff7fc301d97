// S3's form for browsers: one file, under the policy that a function signed (Signature Version 4, POST).
import { createHmac } from 'node:crypto';
import { awsError } from './aws.ts';

const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** The file of a form with where it belongs and where the browser goes then. @throws as S3 does where the policy forbids it */
export async function postedFile(body: Buffer, contentType: string, secretAccessKey: string) {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData();
  const field = (name: string): string => String(form.get(name) ?? '');
  const file = form.get('file');
  const [, day = '', region = '', service = '', end = ''] = field('X-Amz-Credential').split('/');
  const signing = [day, region, service, end].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const isOurs = hmac(signing, field('Policy')).toString('hex') === field('X-Amz-Signature');
  if (!isOurs || !(file instanceof Blob)) throw awsError('AccessDenied', 'Access Denied', 403);
  const { expiration, conditions } = JSON.parse(Buffer.from(field('Policy'), 'base64').toString());
  for (const condition of conditions) {
    const [[name, value]] = Array.isArray(condition) ? [condition] : Object.entries(condition);
    const [, least, most] = Array.isArray(condition) ? condition : [];
    const holds =
      name === 'content-length-range' ? least <= file.size && file.size <= most : field(name) === value;
    if (!holds)
      throw awsError(
        name === 'content-length-range' ? 'EntityTooLarge' : 'AccessDenied',
        name,
        name === 'content-length-range' ? 400 : 403,
      );
  }
  if (Date.parse(expiration) < Date.now()) throw awsError('AccessDenied', 'Policy expired', 403);
  const [bucket, key] = [field('bucket'), field('key')];
  const content = Buffer.from(await file.arrayBuffer());
  if (!form.has('success_action_redirect')) return { bucket, key, content };
  const next = new URL(field('success_action_redirect'));
  for (const [name, value] of Object.entries({ bucket, key, etag: '"local"' }))
    next.searchParams.set(name, value);
  return { bucket, key, content, next: next.href };
}
