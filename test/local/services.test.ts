import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { SESClient, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keptProofsIn } from '../../functions/adapters/kept-proofs.ts';
import { proofsIn } from '../../functions/adapters/proofs.ts';
import { linkSeconds, rawMailLinksIn, rawMailsIn } from '../../functions/adapters/raw-mails.ts';
import { parseNotification, parseSesEvent } from '../../functions/adapters/ses-events.ts';
import { type UploadForms, uploadFormsIn } from '../../functions/adapters/upload-forms.ts';
import { uploadsIn } from '../../functions/adapters/uploads.ts';
import { awsServer } from '../../local/aws.ts';
import { keep, keptIn } from '../../local/durable.ts';
import { bucketsOf, s3Server } from '../../local/s3.ts';
import { secretsServer } from '../../local/secrets-manager.ts';
import { close, listen } from '../../local/servers.ts';
import { type Sent, sesServer } from '../../local/ses.ts';
import { inboundOf } from '../../local/ses-inbound.ts';
import { folders, refTo, templateOf } from './a-template.ts';

const newFolder = folders();
const s3Action = { BucketName: refTo('Mails'), ObjectKeyPrefix: 'mail/', TopicArn: refTo('Arrivals') };
const template = templateOf({
  Mails: { Type: 'AWS::S3::Bucket' },
  Arrivals: { Type: 'AWS::SNS::Topic' },
  Events: { Type: 'AWS::SNS::Topic' },
  Rule: {
    Type: 'AWS::SES::ReceiptRule',
    Properties: {
      Rule: { Recipients: ['privacy@example.org', 'desk.example.net'], Actions: [{ S3Action: s3Action }] },
    },
  },
  Identity: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.org' } },
  Set: { Type: 'AWS::SES::ConfigurationSet' },
  Told: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: refTo('Set'),
      EventDestination: {
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint'],
        SnsDestination: { TopicARN: refTo('Events') },
      },
    },
  },
  Ring: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: {
      GenerateSecretString: {
        SecretStringTemplate: '{"0":"kept"}',
        GenerateStringKey: '1',
        PasswordLength: 64,
        ExcludePunctuation: true,
      },
    },
  },
});

const arrivals: string[] = [];
const events: string[] = [];
const into = (list: string[]) => async (message: string) => {
  list.push(message);
  return { settled: Promise.resolve('taken' as const) };
};
const nameOf = (id: string) => template('AWS::SNS::Topic').find((topic) => topic.id === id)?.ref ?? '';
const topics = new Map([
  [nameOf('Arrivals'), into(arrivals)],
  [nameOf('Events'), into(events)],
]);

const folder = newFolder();
const fileOf = bucketsOf(template, join(folder, 's3'));
const inbound = inboundOf(template, topics, fileOf);
const outbox: Sent[] = [];
const key = { accessKeyId: 'local', secretAccessKey: 'not told' };
const server = awsServer(
  secretsServer(template, join(folder, 'keys')),
  sesServer(template, topics, inbound, join(folder, 'outbox'), outbox),
  s3Server(fileOf, { callers: [key.accessKeyId], secretAccessKey: key.secretAccessKey }),
);
let settings = { region: 'eu-central-1', credentials: key, endpoint: '', maxAttempts: 1 };
beforeAll(async () => {
  settings = { ...settings, endpoint: `http://127.0.0.1:${await listen(server, 0)}` };
});
afterAll(() => close(server));
beforeEach(() => {
  for (const list of [arrivals, events, outbox]) list.splice(0);
});

describe('S3', () => {
  const Bucket = 'mails';
  const bytes = new Uint8Array([0, 255, 13, 10, 128]);
  const put = (name: string) => keep(fileOf(Bucket, name), bytes);

  test('gives every byte of an object', async () => {
    await put('mail/with space & ümlaut');
    const { Body } = await new S3Client(settings).send(
      new GetObjectCommand({ Bucket, Key: 'mail/with space & ümlaut' }),
    );
    expect(await Body?.transformToByteArray()).toEqual(bytes);
  });

  test('tells an object that is not there from a bucket that is not there', async () => {
    const get = (bucket: string) =>
      new S3Client(settings).send(new GetObjectCommand({ Bucket: bucket, Key: 'none' }));
    await expect(get(Bucket)).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(get('others')).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  test('forgets an object, and one that is not there as well', async () => {
    await put('mail/gone');
    const client = new S3Client(settings);
    for (const Key of ['mail/gone', 'mail/gone']) await client.send(new DeleteObjectCommand({ Bucket, Key }));
    const read = client.send(new GetObjectCommand({ Bucket, Key: 'mail/gone' }));
    await expect(read).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  test('lets nobody in who shows another key', async () => {
    await put('mail/1');
    const credentials = { accessKeyId: 'stranger', secretAccessKey: 'x' };
    const get = new S3Client({ ...settings, credentials }).send(
      new GetObjectCommand({ Bucket, Key: 'mail/1' }),
    );
    await expect(get).rejects.toMatchObject({ name: 'AccessDenied' });
    expect((await fetch(`${settings.endpoint}/${Bucket}/mail/1`)).status).toBe(403);
  });

  test('gives an object by the link of the desk, as the link says it', async () => {
    await put('mail/1');
    const response = await fetch(
      await rawMailLinksIn(new S3Client(settings), Bucket).link('mail/1', 'PD-1.eml'),
    );
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="PD-1.eml"');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });

  test.each([
    ['another object', (link: string) => link.replace('mail/1', 'mail/2')],
    ['another file name', (link: string) => link.replace('PD-1', 'PD-2')],
    ['a longer time', (link: string) => link.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=600')],
    ['another signature', (link: string) => link.replace(/(X-Amz-Signature=)./, '$1_')],
  ])('refuses a link that was changed to %s', async (_, changed) => {
    await put('mail/1');
    await put('mail/2');
    const link = await rawMailLinksIn(new S3Client(settings), Bucket).link('mail/1', 'PD-1.eml');
    expect(changed(link)).not.toBe(link);
    expect((await fetch(changed(link))).status).toBe(403);
  });

  test('refuses a link whose time is over, and one that another key signed', async () => {
    await put('mail/1');
    const command = new GetObjectCommand({ Bucket, Key: 'mail/1' });
    const signingDate = new Date(Date.now() - (linkSeconds + 1) * 1000);
    const old = await getSignedUrl(new S3Client(settings), command, { expiresIn: linkSeconds, signingDate });
    const credentials = { ...key, secretAccessKey: 'guessed' };
    const forged = await getSignedUrl(new S3Client({ ...settings, credentials }), command);
    expect((await fetch(old)).status).toBe(403);
    expect((await fetch(forged)).status).toBe(403);
  });
});

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of source) found.push(each);
  return found;
}

describe('S3, taking files by a signed form', () => {
  const Bucket = 'mails';
  const sends = async (content: string, how: Parameters<UploadForms['offer']>[1], change: object = {}) => {
    const { url, fields } = await uploadFormsIn(
      new S3Client({ ...settings, forcePathStyle: true }),
      Bucket,
    ).offer('attachments/staff/a-file', how);
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...change })) form.set(name, value);
    form.set('file', new Blob([content]));
    return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  };

  test('keeps the file, and leads the browser on only where the form says so', async () => {
    expect((await sends('a scan', {})).status).toBe(204);
    const kept = await uploadsIn(new S3Client({ ...settings, forcePathStyle: true }), Bucket).look(
      'attachments/staff/a-file',
    );
    expect(kept?.size).toBe(6);
    const led = await sends('a scan', { leadsTo: 'http://127.0.0.1:1/then' });
    expect(led.status).toBe(303);
    expect(led.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:1\/then\?/);
  });

  test('refuses a file that is too large, and a key that nobody signed', async () => {
    expect((await sends('too large', { mostBytes: 3 })).status).toBe(400);
    expect((await sends('a scan', {}, { key: 'mail/1' })).status).toBe(403);
  });
});

describe('S3, written by a function', () => {
  test('keeps a proof as it was written first', async () => {
    const s3 = new S3Client(settings);
    const [writes, reads] = [proofsIn(s3, 'mails'), keptProofsIn(s3, 'mails')];
    await writes.keep('heads/2026-03-02.jsonl', 'first');
    await writes.keep('heads/2026-03-02.jsonl', 'second');
    const [proof, ...others] = await reads.under('heads/');
    expect([proof, others]).toMatchObject([{ key: 'heads/2026-03-02.jsonl', isCovered: false }, []]);
    expect(proof && (await reads.read(proof))).toBe('first');
  });

  test('keeps every byte and lists what lies under a prefix, with when it was stored', async () => {
    const { keep: store, read, arrivedBetween } = rawMailsIn(new S3Client(settings), 'mails');
    const bytes = new Uint8Array(300_000).map((_, i) => i % 256);
    await store('attachments/a&b/1', bytes);
    await store('mail/listed', bytes);
    expect(await read('attachments/a&b/1')).toEqual(bytes);
    const listed = await all(arrivedBetween(Date.now() - 60_000, Date.now() + 60_000));
    expect(listed).toContainEqual({ key: 'mail/listed', delivery: 'listed' });
    expect(listed.filter(({ key }) => !key.startsWith('mail/'))).toEqual([]);
    expect(await all(arrivedBetween(0, 1))).toEqual([]);
  });
});

describe('a call that the desk does not make', () => {
  test.each([
    [
      'versionId',
      () =>
        new S3Client(settings).send(
          new DeleteObjectCommand({ Bucket: 'mails', Key: 'mail/1', VersionId: '1' }),
        ),
    ],
    [
      'max-keys',
      () => new S3Client(settings).send(new ListObjectsV2Command({ Bucket: 'mails', MaxKeys: 1 })),
    ],
    [
      'SendEmail',
      () =>
        new SESClient(settings).send(
          new SendEmailCommand({
            Source: 'a@example.org',
            Destination: {},
            Message: { Subject: { Data: '' }, Body: {} },
          }),
        ),
    ],
    [
      'PutSecretValue',
      () => new SecretsManagerClient(settings).send(new PutSecretValueCommand({ SecretId: 'Ring' })),
    ],
  ])('%s is refused with an error that names it', async (name, call) => {
    await expect(call()).rejects.toMatchObject({
      name: 'NotImplemented',
      message: expect.stringMatching(
        new RegExp(`local/ does not know .*${name === 'PutObject' ? 'PUT' : name}`),
      ),
    });
  });
});

test('a secret is made once, as the template says', async () => {
  const SecretId = template('AWS::SecretsManager::Secret')[0]?.ref;
  const read = () => new SecretsManagerClient(settings).send(new GetSecretValueCommand({ SecretId }));
  const [{ SecretString = '' }, again] = await Promise.all([read(), read()]);
  expect(JSON.parse(SecretString)).toEqual({ '0': 'kept', '1': expect.stringMatching(/^[0-9a-z]{64}$/) });
  expect(again.SecretString).toBe(SecretString);
});

const letter = (lines: readonly string[] = []) =>
  Buffer.from(
    [
      'From: Desk <privacy@example.org>',
      'Message-ID: <own@example.org>',
      'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
      'Date: Thu, 01 Jan 2026 00:00:00 +0000',
      'Auto-Submitted: auto-replied',
      'References: <first@example.net>',
      '\t<second@example.net>',
      ...lines,
      '',
      'Body with ümlaut.',
      'Date: this is no header',
      '',
    ].join('\r\n'),
  );
const sendRaw = (to: string[], options: { raw?: Buffer; source?: string; set?: string } = {}) =>
  new SESClient(settings).send(
    new SendRawEmailCommand({
      Source: options.source ?? 'privacy@example.org',
      Destinations: to,
      RawMessage: { Data: options.raw ?? letter() },
      ConfigurationSetName: options.set ?? 'Set',
      Tags: [
        { Name: 'case', Value: 'PD-1' },
        { Name: 'letter', Value: 'ack' },
      ],
    }),
  );

describe('SES, sending', () => {
  test('keeps every byte of a mail but Message-ID and Date, which are its own', async () => {
    const { MessageId } = await sendRaw(['ada@example.net', 'bob@example.net']);
    const [sent] = outbox;
    const own = /^Message-ID: <.*>\r\nDate: .*\r\n/;
    expect(sent).toMatchObject({
      id: MessageId,
      to: ['ada@example.net', 'bob@example.net'],
      subject: 'Grüße',
    });
    expect(sent?.raw).toMatch(own);
    expect(sent?.raw).toContain(`Message-ID: <${MessageId}@eu-central-1.amazonses.com>`);
    const without = (text: string) => text.replace(/^(Message-ID|Date): .*\r\n(?=[\s\S]*\r\n\r\n)/gm, '');
    expect(sent?.raw.replace(own, '')).toBe(without(letter().toString()));
    expect(keptIn(join(folder, 'outbox'))).toContainEqual(sent);
  });

  test('tells what became of a mail, with its tags, as the desk reads it', async () => {
    await sendRaw(['ada@example.net']);
    const told = events.map((event) => parseSesEvent(event));
    expect(told).toEqual(
      Array(2).fill({
        letter: { reference: 'PD-1', id: 'ack' },
        at: expect.any(String),
        feedback: { event: 'sent', messageId: outbox[0]?.id },
      }),
    );
  });

  test.each([
    ['bounce', ['sent', 'bounced']],
    ['complaint', ['sent', 'sent', 'complained']],
  ])('to the simulator’s %s address tells it', async (place, expected) => {
    await sendRaw([`${place}@simulator.amazonses.com`]);
    expect(events.map((event) => parseSesEvent(event)?.feedback.event)).toEqual(expected);
  });

  test.each([
    [
      'from an address that is not verified',
      { raw: letter().subarray(6), source: 'a@elsewhere.example' },
      'MessageRejected',
    ],
    ['from a look-alike domain', { source: 'privacy@notexample.org' }, 'MessageRejected'],
    ['by a configuration set that is not there', { set: 'Other' }, 'ConfigurationSetDoesNotExist'],
    [
      'of more than 10 MB',
      { raw: Buffer.concat([letter(), Buffer.alloc(10 * 1024 * 1024)]) },
      'InvalidParameterValue',
    ],
  ])('refuses a mail %s', async (_, options, name) => {
    const refused = expect.objectContaining({ name: expect.stringMatching(`^${name}(Exception)?$`) });
    await expect(sendRaw(['ada@example.net'], options)).rejects.toEqual(refused);
    expect(outbox).toEqual([]);
  });

  test('refuses 51 recipients, none at all, and what is no address', async () => {
    const many = Array.from({ length: 51 }, (_, i) => `p${i}@example.net`);
    await expect(sendRaw(many)).rejects.toMatchObject({ name: 'MessageRejected' });
    await expect(sendRaw([])).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(sendRaw(['Ada <ada@example.net>'])).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  test('loops a mail to one of our own addresses back in', async () => {
    await sendRaw(['privacy@example.org']);
    expect(arrivals.map((each) => parseNotification(each)?.transport)).toMatchObject([
      { envelopeFrom: 'privacy@example.org', recipients: ['privacy@example.org'] },
    ]);
  });
});

describe('SES, receiving', () => {
  const raw = Buffer.from(
    'Subject: hello\r\nX-Local-Verdicts: spam=FAIL dmarc=FAIL policy=reject\r\n\r\nSubject: body\r\n',
  );
  const receive = (receivedAt?: Date) =>
    inbound.receive({ raw, from: 'ada@example.net', recipients: ['privacy@example.org'], receivedAt });

  const told = () => {
    const notification = parseNotification(arrivals[0] ?? '');
    if (!notification) throw new Error('no mail was told of');
    return notification;
  };

  test('stores a mail under its own stamps, then tells of it as the desk reads it', async () => {
    const { delivery } = await receive();
    const { transport, objectKey } = told();
    expect(objectKey).toBe(`mail/${delivery}`);
    expect(transport).toMatchObject({
      delivery,
      envelopeFrom: 'ada@example.net',
      verdicts: { spam: 'FAIL', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'FAIL' },
      dmarcPolicy: 'reject',
    });
    expect(transport.history).toBeUndefined();
    const { Body } = await new S3Client(settings).send(
      new GetObjectCommand({ Bucket: 'mails', Key: objectKey }),
    );
    const stored = await Body?.transformToString();
    expect(stored).toMatch(/^Return-Path: <ada@example\.net>\r\nReceived: from localhost /);
    expect(stored).toMatch(/\r\nAuthentication-Results: .*\r\nSubject: hello\r\n\r\nSubject: body\r\n$/);
  });

  test('marks mail from before the desk’s time', async () => {
    await receive(new Date('2024-02-29T12:00:00Z'));
    const { transport } = told();
    expect(transport).toMatchObject({ history: true, receivedAt: '2024-02-29T12:00:00.000Z' });
  });

  test.each([
    ['privacy@example.org', true],
    ['PRIVACY@Example.ORG', true],
    ['privacy+label@example.org', true],
    ['anybody@desk.example.net', true],
    ['other@example.org', false],
    ['privacy@example.org.evil.example', false],
    ['a@sub.desk.example.net', false],
  ])('takes mail to %s: %s', (recipient, expected) => {
    expect(inbound.accepts(recipient)).toBe(expected);
  });
});
