// The register of written notice over the whole desk: persons ask by mail, by form, by phone; staff and persons end it.
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  entriesSchema,
  entrySchema,
  wholeEntrySchema,
} from '../functions/adapters/written-notice-schemas.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { aBrowser } from './public/a-visit.ts';

const { desk, world, aws, visit, submit, references, linkInMail } = aBrowser();
const call = staffCalls(desk);
const officer = { groups: '[officer]' } as const;

const list = async (query: Record<string, string> = {}) =>
  v.parse(entriesSchema, (await call('GET /v1/written-notice', { query, ...officer })).body);
const standing = async () => (await list()).entries;
const theEntry = async () => {
  const [entry, ...others] = await standing();
  if (!entry || others.length > 0) throw new Error('there is not one entry');
  return entry;
};
const enters = (body: unknown, more: StaffCall = {}) => call('POST /v1/written-notice', { body, ...more });
const withdraws = (id: string, more: StaffCall = {}) =>
  call('POST /v1/written-notice/{id}/withdraw', { path: { id }, body: { why: 'person-withdrew' }, ...more });
const onItem = (action: string, body: unknown, reference = references()[0] ?? '', n = '1') =>
  call(`POST /v1/cases/{reference}/items/{n}/${action}`, { path: { reference, n }, body, ...officer });
const sorts = (body: unknown, reference = references()[0] ?? '') =>
  call('PATCH /v1/cases/{reference}/items/{n}', { path: { reference, n: '1' }, body, ...officer });

const ada = {
  name: 'Ada Example',
  postal: 'Street 1\r\n1010 Town',
  address: 'ada@example.net',
  country: 'AT',
};
const asks = (more: Partial<typeof ada> = {}) => submit('breach-written-notice', { ...ada, ...more });
const grants = { result: 'granted', text: 'You are in our register.' };

let mails = 0;
const writes = (text: string, from = 'Ada <ada@example.net>') => {
  const n = mails++;
  return receiveMail(world)(
    delivered(desk, rawMail({ from, text, subject: 'Breach', messageId: `<written-${n}@example.net>` }), {
      delivery: `written-${n}`,
      at: world.now(),
    }),
  );
};
const wantsLetter = 'Please notify me in writing, by letter, if there is ever a data breach.';

beforeEach(() => {
  desk.reset();
  mails = 0;
});

describe('whoever asks for written notice', () => {
  test('in the form stands in the register from receipt, though no address is confirmed', async () => {
    await asks();
    expect(await theEntry()).toMatchObject({
      state: 'standing',
      since: '2026-03-02T09:00:00.000Z',
      name: 'Ada Example',
      address: 'ada@example.net',
      postal: 'Street 1\n1010 Town',
      residence: 'AT',
      isConfirmed: false,
      cases: references(),
    });
  });

  test('by mail stands there too, and staff see that the postal address is missing', async () => {
    await writes(wantsLetter);
    expect(await theEntry()).toMatchObject({ address: 'ada@example.net', postal: null });
  });

  test('without a mail address is known by name and postal address, and again when the commas differ', async () => {
    await asks({ address: '' });
    await asks({ address: '', postal: 'STREET 1, 1010 Town' });
    expect((await theEntry()).cases).toHaveLength(2);
  });

  test('in a call that staff write down stands there with what they gave', async () => {
    const { status } = await call('POST /v1/cases', {
      body: {
        channel: 'phone',
        receivedAt: '2026-03-01',
        person: { name: 'Ada Example' },
        postal: 'Street 1\nTown',
        asks: [{ queue: 'breach-notice', kind: 'breach-written-notice' }],
        text: 'Wants a letter.',
      },
    });
    expect(status).toBe(201);
    expect(await theEntry()).toMatchObject({
      since: '2026-03-01',
      postal: 'Street 1\nTown',
      isConfirmed: true,
    });
  });

  test('again, by mail and by form, stands there once', async () => {
    await writes(wantsLetter);
    await asks();
    await writes(wantsLetter, 'Ada <ADA@example.net>');
    const entry = await theEntry();
    expect(entry.cases).toHaveLength(3);
    expect(entry.postal).toBe('Street 1\n1010 Town');
  });

  test('and confirms the address has a confirmed one, once', async () => {
    await asks();
    await visit(await linkInMail(), { form: { do: 'confirm' } });
    expect((await theEntry()).isConfirmed).toBe(true);
    const { id } = await theEntry();
    const { body } = await call('GET /v1/written-notice/{id}', { path: { id }, ...officer });
    expect(v.parse(wholeEntrySchema, body).deeds.map(({ rule }) => rule)).toEqual(['enter', 'improve']);
  });

  test('says “I never sent this” and stays, because the address in the form may be the mistake', async () => {
    await asks();
    await visit(await linkInMail(), { form: { do: 'disown' } });
    expect(await standing()).toHaveLength(1);
  });

  test('was understood as something else and stands there from receipt once staff see it', async () => {
    await submit('other', { address: 'ada@example.net', message: 'Hello, my cat is orange.' });
    expect(await standing()).toEqual([]);
    desk.passMinutes(24 * 60);
    await sorts({ queue: 'breach-notice', kind: 'breach-written-notice' });
    expect(await theEntry()).toMatchObject({ since: '2026-03-02T09:00:00.000Z' });
  });

  test('is delivered twice and entered once', async () => {
    const body = delivered(desk, rawMail({ text: wantsLetter }));
    await receiveMail(world)(body);
    await receiveMail(world)(body);
    const { id } = await theEntry();
    const { body: whole } = await call('GET /v1/written-notice/{id}', { path: { id }, ...officer });
    expect(v.parse(wholeEntrySchema, whole).deeds).toHaveLength(1);
  });
});

describe('an entry ends', () => {
  const gone = async () => {
    expect(await standing()).toEqual([]);
    return (await list({ state: 'withdrawn' })).entries;
  };
  const nothingPersonal = { name: '', address: '', postal: null, otherPostals: [], residence: null };

  test('when the person withdraws the ask on the page of the case, and nothing personal stays', async () => {
    await asks();
    await visit(await linkInMail(), { form: { do: 'withdraw', item: '1' } });
    expect(await gone()).toMatchObject([{ ...nothingPersonal, withdrawn: { why: 'person-withdrew' } }]);
    expect(
      JSON.stringify([...aws.rows.values()].filter(({ PK }) => String(PK).startsWith('WRITTEN#'))),
    ).not.toMatch(/ada@|Ada|Street/);
  });

  test('in the same way after the ask was granted: the page offers it as long as the entry stands', async () => {
    await asks();
    const link = await linkInMail();
    await onItem('answer', grants);
    expect(await standing()).toHaveLength(1);
    expect((await visit(link)).body).toContain('value="withdraw"');
    await visit(link, { form: { do: 'withdraw', item: '1' } });
    expect(await gone()).toHaveLength(1);
    expect((await visit(link)).body).not.toContain('value="withdraw"');
  });

  test('wholly, when it came with two cases and is withdrawn in one', async () => {
    await asks();
    await asks();
    await visit(await linkInMail(), { form: { do: 'withdraw', item: '1' } });
    expect(await gone()).toHaveLength(1);
  });

  test('not when a confirmation of another case comes after the withdrawal', async () => {
    await asks();
    const first = await linkInMail();
    await asks();
    await visit(await linkInMail(), { form: { do: 'withdraw', item: '1' } });
    await visit(first, { form: { do: 'confirm' } });
    expect(await gone()).toHaveLength(1);
  });

  test('when staff see that it was none, or refuse it; and comes back when they open it again', async () => {
    await asks();
    await sorts({ kind: 'question' });
    expect(await gone()).toMatchObject([{ ...nothingPersonal, withdrawn: { why: 'not-meant' } }]);
    await sorts({ kind: 'breach-written-notice' });
    expect(await theEntry()).toMatchObject({ postal: 'Street 1\n1010 Town' });
    await onItem('refuse', { reason: 'legal-obligation', text: 'No.', authority: 'at-dsb', remedy: true });
    expect(await gone()).toHaveLength(1);
    await onItem('reopen', { reason: 'mistake' });
    expect(await standing()).toHaveLength(1);
  });

  test('when an erasure is granted that the person asked for later', async () => {
    await asks();
    desk.passMinutes(60);
    await submit('erasure', { name: 'Ada', address: 'ada@example.net' });
    const erasure = references()[1];
    await onItem('answer', { result: 'granted', text: 'Done.' }, erasure);
    expect(await gone()).toMatchObject([{ ...nothingPersonal, withdrawn: { why: 'erasure-asked' } }]);
  });

  test('not with its case: whoever forgets that keeps the promise and its address', async () => {
    await asks();
    await onItem('answer', grants);
    aws.rows.forEach((row) => {
      if (String(row.SK).startsWith('LETTER#')) Object.assign(row, { state: 'sent', nextTry: undefined });
    });
    const [reference = ''] = references();
    const { status } = await call('POST /v1/cases/{reference}/erase', { path: { reference }, ...officer });
    expect(status).toBe(200);
    await keepWatch(world)();
    expect(await theEntry()).toMatchObject({ name: 'Ada Example', postal: 'Street 1\n1010 Town' });
    expect(JSON.stringify([...aws.rows.values()].filter(({ PK }) => PK === `CASE#${reference}`))).not.toMatch(
      /Street/,
    );
  });
});

describe('staff', () => {
  const caller = { receivedAt: '2026-03-01', name: 'Bo', postal: 'Lane 2\nVillage' };

  test('enter somebody who called, and again without doubling', async () => {
    const first = v.parse(entrySchema, (await enters(caller)).body);
    await enters(caller);
    await enters({ ...caller, receivedAt: '2026-03-02' });
    expect(await theEntry()).toMatchObject({ id: first.id, name: 'Bo', isConfirmed: true, cases: [] });
  });

  test('give the entry of a mail the postal address that was told by phone', async () => {
    await writes(wantsLetter);
    await enters({ ...caller, address: 'Ada@example.net' });
    expect(await theEntry()).toMatchObject({
      postal: 'Lane 2\nVillage',
      isConfirmed: true,
      cases: references(),
    });
  });

  test('must name a way to reach the person, and a day that has been', async () => {
    expect((await enters({ receivedAt: '2026-03-01', name: 'Bo' })).status).toBe(400);
    expect((await enters({ ...caller, receivedAt: '2027-03-01' })).body.detail).toContain('still to come');
    expect((await enters({ ...caller, name: '…' })).status).toBe(400);
  });

  test('withdraw an entry, and doing it twice is doing it once', async () => {
    const { body } = await enters(caller);
    const { id } = v.parse(entrySchema, body);
    expect((await withdraws(id)).status).toBe(200);
    expect((await withdraws(id)).body).toMatchObject({ state: 'withdrawn', name: '' });
    const whole = await call('GET /v1/written-notice/{id}', { path: { id }, ...officer });
    expect(v.parse(wholeEntrySchema, whole.body)).toMatchObject({
      verified: true,
      deeds: [
        { n: 1, actor: 'staff:sub-1', rule: 'enter' },
        { n: 2, actor: 'staff:sub-1', rule: 'withdraw', about: { why: 'person-withdrew' } },
      ],
    });
  });

  test('who repeat a request whose answer was lost bring nobody back', async () => {
    const key = { headers: { 'idempotency-key': 'a-call' } };
    const { id } = v.parse(entrySchema, (await enters(caller, key)).body);
    await withdraws(id);
    expect((await enters(caller, key)).body).toMatchObject({ id, state: 'withdrawn' });
    expect((await enters(caller)).body).toMatchObject({ id, state: 'standing' });
  });

  test('hear that there is no such entry', async () => {
    expect((await withdraws(`1.${'a'.repeat(22)}`)).status).toBe(404);
    expect((await withdraws('nonsense')).status).toBe(400);
  });

  test('see a deed that somebody changed behind the desk’s back', async () => {
    const { id } = v.parse(entrySchema, (await enters(caller)).body);
    for (const row of aws.rows.values())
      if (String(row.SK).startsWith('DEED#')) Object.assign(row, { actor: 'staff:somebody-else' });
    const { body } = await call('GET /v1/written-notice/{id}', { path: { id }, ...officer });
    expect(v.parse(wholeEntrySchema, body).verified).toBe(false);
  });

  test('read the register as officers and auditors only; agents enter and withdraw, auditors do not', async () => {
    const status = async (route: string, groups: string, more: StaffCall = {}) =>
      (await call(route, { groups, ...more })).status;
    expect(await status('GET /v1/written-notice', '[auditor]')).toBe(200);
    expect(await status('GET /v1/written-notice', '[agent]')).toBe(403);
    expect(await status('POST /v1/written-notice', '[auditor]', { body: caller })).toBe(403);
    expect(await status('POST /v1/written-notice', '[agent]', { body: caller })).toBe(201);
    const path = { id: (await theEntry()).id };
    expect(await status('GET /v1/written-notice/{id}', '[auditor]', { path })).toBe(200);
    expect(await status('GET /v1/written-notice/{id}', '[agent]', { path })).toBe(403);
  });
});

describe('the list', () => {
  test('pages in the order in which persons asked', async () => {
    for (const n of [3, 1, 2])
      await enters({ receivedAt: `2026-02-0${n}`, name: `Person ${n}`, postal: `Street ${n}` });
    const names: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await list({ limit: '1', ...(cursor && { cursor }) });
      names.push(...page.entries.map(({ name }) => name));
      if (page.cursor === null) break;
      cursor = page.cursor;
    }
    expect(names).toEqual(['Person 1', 'Person 2', 'Person 3']);
  });

  test('comes as a table in which no name is a formula, with the way to the next part', async () => {
    await enters({ receivedAt: '2026-02-01', name: '=HYPERLINK("x")', postal: '+1 Street' });
    await enters({ receivedAt: '2026-02-02', name: 'Bo', postal: 'Street 2' });
    const { headers, body } = await call('GET /v1/written-notice', {
      query: { format: 'csv', limit: '1' },
      ...officer,
    });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body).toMatch(/^id,state,since,name,/);
    expect(body).toContain(`"'=HYPERLINK(""x"")"`);
    expect(body).toContain(`'+1 Street`);
    expect(String(headers.link)).toMatch(/^<\/v1\/written-notice\?.*cursor=.*>; rel="next"$/);
  });

  test('is written down with who took it', async () => {
    await enters({ receivedAt: '2026-02-01', name: 'Bo', postal: 'Street 2' });
    await call('GET /v1/written-notice', { groups: '[auditor]', sub: 'sub-7' });
    const taken = [...aws.rows.values()].filter(({ PK }) => PK === 'EXPORTS');
    expect(taken).toMatchObject([{ actor: 'staff:sub-7', what: 'written-notice', lines: 1 }]);
  });
});
