// Files that staff add: straight to the bucket, then named by a case or a note.
import { beforeEach, describe, expect, test } from 'vitest';
import { staffUploadPrefix } from '../functions/contract.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);
beforeEach(() => desk.reset());

const offered = async () => (await call('POST /v1/uploads')).body;
/** A file that a browser has sent with the form. */
async function uploaded(content = '%PDF-1.7 a letter'): Promise<string> {
  const { upload, fields } = await offered();
  aws.objects.set(fields.key, Buffer.from(content));
  return upload;
}
const letter = { channel: 'post', receivedAt: '2026-03-01', person: { name: 'Ada' }, text: 'See the scan.' };
const opens = (attachments: unknown, more: StaffCall = {}) =>
  call('POST /v1/cases', {
    body: { ...letter, asks: [{ queue: 'general', kind: 'access' }], attachments },
    ...more,
  });
async function aCase(): Promise<string> {
  await receiveMail(world)(delivered(desk, rawMail()));
  const { items } = await world.queues.list({}, '', 10);
  return items.find(({ person }) => person.address !== '')?.reference ?? '';
}
const notes = (reference: string, body: object, more: StaffCall = {}) =>
  call('POST /v1/cases/{reference}/messages', { path: { reference }, body, ...more });
const filesIn = async (reference: string) =>
  ((await world.cases.read(reference))?.messages ?? []).flatMap(({ attachments }) => attachments);

describe('an upload of staff', () => {
  test('is a signed form for one key of its own, bounded in size, for an hour', async () => {
    const { upload, url, fields, mostBytes, expires } = await offered();
    expect(fields.key).toBe(`${staffUploadPrefix}${upload}`);
    expect(new URL(url).protocol).toBe('https:');
    const { conditions } = JSON.parse(Buffer.from(fields.Policy, 'base64').toString());
    expect(conditions).toContainEqual(['content-length-range', 1, mostBytes]);
    expect(conditions).toContainEqual({ key: fields.key });
    expect(expires).toBe('2026-03-02T10:00:00.000Z');
    expect((await offered()).upload).not.toBe(upload);
  });

  test('is for those who work on cases', async () => {
    expect((await call('POST /v1/uploads', { groups: '[auditor]' })).status).toBe(403);
  });
});

describe('a file that staff added', () => {
  test('comes with the case of a letter, of the type that it really has, marked as not scanned', async () => {
    const upload = await uploaded();
    const { status, body } = await opens([{ upload, name: 'letter.exe' }]);
    expect(status).toBe(201);
    const [message] = (await world.cases.read(body.reference))?.messages ?? [];
    expect(message).toMatchObject({
      marks: ['not-scanned'],
      attachments: [
        { name: 'letter.exe', type: 'application/pdf', size: 17, key: `${staffUploadPrefix}${upload}` },
      ],
    });
  });

  test('comes with a note, and is downloaded as any attachment', async () => {
    const reference = await aCase();
    const { body } = await notes(reference, {
      kind: 'note',
      text: 'The signed form.',
      attachments: [{ upload: await uploaded(), name: 'form.pdf' }],
    });
    const link = await call('GET /v1/cases/{reference}/messages/{id}/attachments/{n}', {
      path: { reference, id: body.message, n: '1' },
    });
    expect(link.status).toBe(200);
    expect(link.body.url).toContain(staffUploadPrefix);
  });

  test('goes out with no reply', async () => {
    const attachments = [{ upload: await uploaded(), name: 'form.pdf' }];
    const { status, body } = await notes(await aCase(), { kind: 'reply', text: 'Here.', attachments });
    expect(status).toBe(400);
    expect(body.detail).toContain('letters carry no files');
  });

  test('belongs to one message: a second one cannot take it, in whatever case', async () => {
    const attachments = [{ upload: await uploaded(), name: 'scan.pdf' }];
    expect((await opens(attachments)).status).toBe(201);
    expect((await opens(attachments)).status).toBe(409);
    const reference = await aCase();
    const note = { kind: 'note', text: 'Again.', attachments };
    expect((await notes(reference, note)).body.detail).toContain('belongs to another message');
    expect(await filesIn(reference)).toEqual([]);
  });

  test('is added once when the request comes again', async () => {
    const key = { headers: { 'idempotency-key': 'a-letter' } };
    const attachments = [{ upload: await uploaded(), name: 'scan.pdf' }];
    const first = await opens(attachments, key);
    expect((await opens(attachments, key)).body).toEqual(first.body);
    const reference = await aCase();
    const note = {
      kind: 'note',
      text: 'Once.',
      attachments: [{ upload: await uploaded(), name: 'note.pdf' }],
    };
    await notes(reference, note, key);
    expect((await notes(reference, note, key)).status).toBe(201);
    expect(await filesIn(reference)).toHaveLength(1);
  });

  test('that never arrived is named in the refusal, and nothing is opened', async () => {
    const { upload } = await offered();
    const { status, body } = await opens([{ upload, name: 'scan.pdf' }]);
    expect(status).toBe(409);
    expect(body.detail).toContain(upload);
    expect(aws.rows.size).toBe(0);
  });

  test('goes when its case is erased', async () => {
    const upload = await uploaded();
    const { body } = await opens([{ upload, name: 'scan.pdf' }]);
    const path = { reference: body.reference };
    await call('POST /v1/cases/{reference}/items/{n}/answer', {
      path: { ...path, n: '1' },
      body: { result: 'granted', text: 'Sent by post.', told: 'post' },
    });
    const { status } = await call('POST /v1/cases/{reference}/erase', { path, groups: '[officer]' });
    expect(status).toBe(200);
    expect(aws.objects.has(`${staffUploadPrefix}${upload}`)).toBe(false);
    expect(JSON.stringify(await filesIn(body.reference))).not.toContain('scan.pdf');
  });
});
