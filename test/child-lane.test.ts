// A child's data: frozen with one click, shown to nobody who does not open the case, and staff are paged at any hour.
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { metrics as counted } from '../functions/adapters/log.ts';
import { caseSchema, itemsSchema } from '../functions/adapters/staff-schemas.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, rawMail, rawMailWith } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { exampleDesk } from './example-desk.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

// An operator in the United States: its desk freezes within a day.
const desk = deskInMemory({ desk: { ...exampleDesk, country: 'US', timeZone: 'America/New_York' } });
const { aws, world } = desk;
const call = staffCalls(desk);

let mails = 0;
const arrives = (parts: MailParts) => {
  const n = mails++;
  return receiveMail(world)(
    delivered(desk, rawMail({ messageId: `<mail-${n}@example.net>`, ...parts }), {
      delivery: `delivery-${n}`,
      at: world.now(),
    }),
  );
};
const ofChild = {
  from: 'Gwen Guardian <gwen@example.net>',
  subject: 'My daughter Tilly',
  text: 'My daughter Tilly is 9 years old and made an account with you. Please delete her data.',
};
const path = () => ({ reference, n: '1' });
const act = (action: string, body?: unknown, more: StaffCall = {}) =>
  call(`POST /v1/cases/{reference}/items/{n}/${action}`, { path: path(), body, ...more });
const edit = (body: object) => call('PATCH /v1/cases/{reference}/items/{n}', { path: path(), body });
const shown = async () =>
  v.parse(caseSchema, (await call('GET /v1/cases/{reference}', { path: { reference } })).body);
const listed = async () => v.parse(itemsSchema, (await call('GET /v1/items')).body).items;

let reference = '';
beforeEach(async () => {
  desk.reset();
  mails = 0;
  await arrives(ofChild);
  reference = String([...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference);
});

describe('an ask about a child', () => {
  test('is frozen by one click without a word, and only the duty to freeze ends', async () => {
    expect((await shown()).items[0]).toMatchObject({ kind: 'child', frozenAt: null });
    expect((await act('freeze')).status).toBe(200);
    const [item] = (await shown()).items;
    expect(item).toMatchObject({ state: 'open', frozenAt: world.now() });
    expect(
      item?.clocks.map(({ rule, state, stoppedBy, standing }) => [rule, state, stoppedBy, standing]),
    ).toContainEqual(['us-coppa-freeze', 'stopped', 'freeze', 'kept']);
    expect(item?.clocks.filter(({ stoppedBy }) => stoppedBy === 'freeze')).toHaveLength(1);
    expect(item?.may).not.toContain('freeze');
  });

  test('that was frozen too late missed its date, for good', async () => {
    desk.passMinutes(25 * 60);
    await act('freeze', { reason: 'guardian-asks' });
    await act('answer', { result: 'granted', text: 'Deleted.' });
    desk.passMinutes(1);
    await act('reopen', { reason: 'mistake' });
    expect((await shown()).items[0]?.clocks.find(({ rule }) => rule === 'us-coppa-freeze')).toMatchObject({
      state: 'stopped',
      standing: 'missed',
    });
  });

  test('is frozen once', async () => {
    await act('freeze');
    const { status, body } = await act('freeze');
    expect([status, body.detail]).toEqual([409, `Item 1 is frozen since ${world.now()}.`]);
  });

  test.each([
    [{ reason: 'because' }, 'reason must be one of guardian-asks'],
    [{ child: 'Tilly' }, 'child is not known here'],
  ])('is not frozen with %o', async (body, sentence) => {
    const answer = await act('freeze', body);
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test('is the only one that can be frozen', async () => {
    await edit({ kind: 'erasure' });
    expect((await shown()).items[0]?.may).not.toContain('freeze');
    const { status, body } = await act('freeze');
    expect([status, body.detail]).toEqual([409, expect.stringContaining('is not about a child')]);
  });

  test('is not frozen once it is answered', async () => {
    await act('answer', { result: 'granted', text: 'Deleted.' });
    expect((await act('freeze')).status).toBe(409);
  });
});

describe('who speaks for a child', () => {
  const identify = (body: object) =>
    call('POST /v1/cases/{reference}/identity', { path: { reference }, body });
  const proves = async () => {
    await receiveMail(world)(
      delivered(
        desk,
        rawMailWith(
          { name: 'signed.jpg', content: 'a picture of a signature' },
          {
            from: ofChild.from,
            subject: `Re: ${reference}`,
            text: 'Here it is.',
            messageId: '<proof@example.net>',
          },
        ),
        { delivery: 'proof', at: world.now() },
      ),
    );
    const { messages } = await shown();
    return messages.find(({ text }) => text.includes('Here it is.'))?.id ?? '';
  };
  const bytes = () => [...aws.objects.keys()].filter((key) => key.includes('proof'));

  test('is asked for one proof that staff choose, in plain words', async () => {
    const preview = await act('preview', {
      action: 'wait',
      for: 'identity',
      proof: 'signed-statement',
      text: '',
    });
    expect(preview.body.text).toContain(
      'This is how it works:\n\nPlease write in one sentence that you are the mother, the father or another guardian of the child, sign it, and send it to us. A picture of it is enough.',
    );
    expect((await act('wait', { for: 'identity', proof: 'known-facts', text: '' })).status).toBe(200);
    const { letters, items } = await shown();
    expect(items[0]).toMatchObject({ state: 'waiting', waitsFor: 'identity' });
    expect(letters.at(-1)?.kind).toBe('identity-check');
  });

  test.each([
    [{ for: 'identity', proof: 'papers', text: '' }, 'proof must be one of account-address, known-facts'],
    [{ for: 'person', proof: 'call', text: 'Which school?' }, 'proof is what a guardian is asked for'],
  ])('is never asked with %o', async (body, sentence) => {
    const answer = await act('wait', body);
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test('is the only one who is asked for a guardian’s proof', async () => {
    await edit({ kind: 'erasure' });
    expect((await act('wait', { for: 'identity', proof: 'call', text: '' })).status).toBe(400);
    expect((await identify({ how: 'papers-seen', proof: 'call' })).body.detail).toContain(
      'how must be guardian',
    );
  });

  test('is known by a proof that is written down, and the desk’s own copy goes with the last answer', async () => {
    const message = await proves();
    expect(bytes()).toHaveLength(2);
    expect((await identify({ how: 'guardian', proof: 'signed-statement', message: 'none' })).status).toBe(
      404,
    );
    await identify({ how: 'guardian', proof: 'signed-statement', message });
    expect((await shown()).identity).toMatchObject({ how: 'guardian', proof: 'signed-statement' });
    const watch = keepWatch(world);
    await watch();
    expect(bytes()).toHaveLength(2);

    await act('answer', { result: 'granted', text: 'Deleted.' });
    await watch();
    await watch();
    expect(bytes()).toEqual([]);
    const after = await shown();
    expect(after.messages.find(({ id }) => id === message)).toMatchObject({
      subject: '',
      text: expect.stringContaining('the desk destroyed its copy'),
      attachments: [],
      hasRaw: false,
    });
    expect(after).toMatchObject({ identity: { proof: 'signed-statement' }, erasedAt: null });
    expect(after.messages[0]?.text).toContain('My daughter Tilly');
    const audit = (await call('GET /v1/cases/{reference}/audit', { path: { reference } })).body;
    expect(audit).toMatchObject({ verified: true });
    expect(audit.entries.filter(({ rule }: { rule: string }) => rule === 'destroy-proof')).toMatchObject([
      { actor: 'desk', about: { messages: message } },
    ]);
  });

  test('keeps the copy under a legal hold, until it is released', async () => {
    const message = await proves();
    await identify({ how: 'guardian', proof: 'signed-statement', message });
    const officer = { path: { reference }, groups: '[officer]' };
    await call('POST /v1/cases/{reference}/hold', { ...officer, body: { reason: 'authority' } });
    await act('answer', { result: 'granted', text: 'Deleted.' });
    await keepWatch(world)();
    expect(bytes()).toHaveLength(2);
    await call('POST /v1/cases/{reference}/release', officer);
    await keepWatch(world)();
    expect(bytes()).toEqual([]);
  });
});

describe('a list', () => {
  test('shows neither name nor address nor subject of a child’s ask, the case all of them', async () => {
    expect(await listed()).toMatchObject([{ reference, person: { name: '', address: '' }, subject: '' }]);
    expect(JSON.stringify(await listed())).not.toMatch(/gwen|tilly/i);
    expect(await shown()).toMatchObject({
      person: { name: 'Gwen Guardian', address: 'gwen@example.net' },
      items: [{ subject: 'My daughter Tilly', person: { name: 'Gwen Guardian' } }],
    });
  });

  test('shows no other ask of that case either, and every other case whole', async () => {
    const { messages } = await shown();
    const more = { into: 'item', message: messages[0]?.id, queue: 'general', kind: 'access' };
    await call('POST /v1/cases/{reference}/split', { path: { reference }, body: more });
    await arrives({ text: 'Please delete my account and all my data.' });
    const items = await listed();
    expect(items).toHaveLength(3);
    for (const item of items) expect(item.person.name === '').toBe(item.reference === reference);
  });

  test('hides what staff call a child’s ask, whatever it was taken for', async () => {
    desk.reset();
    await arrives({ text: 'Please delete my account and all my data.' });
    reference = String([...aws.rows.values()].find(({ SK }) => SK === 'CASE')?.reference);
    expect((await listed())[0]?.person.name).toBe('Ada Example');
    await edit({ kind: 'child' });
    expect((await shown()).flags).toContain('child');
    expect((await listed())[0]?.person.name).toBe('');
  });
});

describe('staff are paged', () => {
  const paged = async (parts: MailParts): Promise<boolean> => {
    const spy = vi.spyOn(counted, 'addMetric');
    await arrives(parts);
    const isPaged = spy.mock.calls.some(([name]) => name === 'UrgentCases');
    spy.mockRestore();
    return isPaged;
  };

  test('when a case about a child opens, and when such an ask joins a case that is there', async () => {
    expect(await paged({ ...ofChild, subject: 'Another one' })).toBe(true);
    expect(await paged({ ...ofChild, subject: `Re: ${reference}` })).toBe(true);
  });

  test('not by what else joins, nor by what a machine sends in the person’s name', async () => {
    const answer = { ...ofChild, subject: `Re: ${reference}` };
    expect(await paged({ ...answer, text: 'Thank you for your answer.' })).toBe(false);
    expect(await paged({ ...answer, headers: ['Auto-Submitted: auto-replied'] })).toBe(false);
  });
});
