// What staff do to a case, over the API's whole chain.
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetOldCases } from '../functions/adapters/retention.ts';
import { auditSchema, caseSchema, letterSchema } from '../functions/adapters/staff-schemas.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { takeFeedback } from '../functions/take-feedback.ts';
import { delivered, type MailParts, rawMail, rawMailWith } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);

let mails = 0;
/** A mail comes in; the reference of the case that holds it. */
async function arrives(parts: MailParts = {}, raw = rawMail): Promise<string> {
  const n = mails++;
  const messageId = `<mail-${n}@example.net>`;
  const before = new Set(references());
  await receiveMail(world)(
    delivered(desk, raw({ messageId, ...parts }), {
      delivery: `delivery-${n}`,
      at: world.now(),
    }),
  );
  return references().find((each) => !before.has(each)) ?? '';
}
const references = () =>
  [...aws.rows.values()].filter(({ SK }) => SK === 'CASE').map((row) => String(row.reference));

const asOfficer: StaffCall = { groups: '[officer]' };
const act = (action: string, body?: unknown, more: StaffCall = asOfficer, n = '1') =>
  call(`POST /v1/cases/{reference}/items/{n}/${action}`, { path: { reference, n }, body, ...more });
const onCase = (action: string, body?: unknown, more: StaffCall = asOfficer) =>
  call(`POST /v1/cases/{reference}/${action}`, { path: { reference }, body, ...more });
async function shown(of = reference, groups = '[officer]') {
  const { body } = await call('GET /v1/cases/{reference}', { path: { reference: of }, groups });
  return v.parse(caseSchema, body);
}
const item = async (n = 1) => (await shown()).items.find((each) => each.n === n);
const audit = async (of = reference) =>
  v.parse(auditSchema, (await call('GET /v1/cases/{reference}/audit', { path: { reference: of } })).body);
const rows = () => JSON.stringify([...aws.rows.values()]);

let reference = '';
beforeEach(async () => {
  desk.reset();
  mails = 0;
  reference = await arrives({ text: 'I live in France. Please delete my account and all my data.' });
});

const refusal = { reason: 'legal-obligation', text: 'The law makes us keep invoices.', remedy: true };

describe('asking the person', () => {
  test('makes the item wait, writes one letter, and their answer opens it again', async () => {
    expect((await act('wait', { for: 'person', text: 'Which account is it?' })).status).toBe(200);
    expect(await item()).toMatchObject({ state: 'waiting', waitsFor: 'person' });
    expect((await shown()).letters).toMatchObject([
      { kind: 'acknowledgement' },
      { kind: 'question', text: 'Which account is it?', to: { address: 'ada@example.net' } },
    ]);
    await arrives({ subject: `Re: ${reference}`, text: 'It is the account named ada.' });
    expect(await item()).toMatchObject({ state: 'open', waitsFor: null });
  });

  test('for proof of identity ends when staff know who it is', async () => {
    await act('wait', { for: 'identity', text: '' });
    expect((await shown()).letters.at(-1)?.kind).toBe('identity-check');
    expect((await onCase('identity', { how: 'address-on-file' })).status).toBe(200);
    expect(await shown()).toMatchObject({ identity: { how: 'address-on-file' }, items: [{ state: 'open' }] });
  });

  test('never asks for proof of identity where somebody only wants no more advertising', async () => {
    reference = await arrives({ text: 'Please unsubscribe me from your newsletter.' });
    await call('PATCH /v1/cases/{reference}/items/{n}', {
      path: { reference, n: '1' },
      body: { queue: 'general', kind: 'opt-out' },
    });
    const { status, body } = await act('wait', { for: 'identity', text: '' });
    expect([status, body.detail]).toEqual([409, expect.stringContaining('16 CFR 316.5')]);
  });

  test('stops the clock only where the law lets it', async () => {
    reference = await arrives({
      text: 'I live in the United Kingdom. Please send me a copy of my data.',
      messageId: '<uk@example.net>',
    });
    const datesOf = async () =>
      Object.fromEntries((await item())?.clocks.map(({ rule, safe }) => [rule, safe]) ?? []);
    const before = await datesOf();
    await act('wait', { for: 'person', text: 'Which of your accounts?' });
    desk.passMinutes(5 * 24 * 60);
    await arrives({ subject: `Re: ${reference}`, text: 'Both of them.' });
    const after = await datesOf();
    expect(after['promise-access']).toBe(before['promise-access']);
    expect(before['uk-gdpr-12a']).toBe('2026-04-02');
    expect(after['uk-gdpr-12a']).toBe('2026-04-07');
  });
});

describe('more time', () => {
  test('runs the extended clock in place of the other, and leaves the promise as it is', async () => {
    const { status } = await act('extend', { reason: 'complexity', text: 'There are many systems.' });
    expect(status).toBe(200);
    const clocks = (await item())?.clocks.map(({ rule, state, safe, standing }) => [
      rule,
      state,
      safe,
      standing,
    ]);
    expect(clocks).toEqual([
      ['promise-access', 'running', '2026-04-01', 'running'],
      ['eu-gdpr-12-3', 'stopped', '2026-04-02', 'replaced'],
      ['eu-gdpr-12-3-extended', 'running', '2026-06-02', 'running'],
    ]);
    expect((await shown()).letters.at(-1)).toMatchObject({
      kind: 'extension',
      text: 'There are many systems.',
    });
  });

  test('is given once', async () => {
    await act('extend', { reason: 'complexity', text: 'There are many systems.' });
    const { status, body } = await act('extend', { reason: 'complexity', text: 'Again.' });
    expect([status, body.detail]).toEqual([409, 'Item 1 was extended before, and the law allows it once.']);
    expect((await item())?.may).not.toContain('extend');
  });

  test('is not given when the month is over', async () => {
    desk.passMinutes(40 * 24 * 60);
    const { status, body } = await act('extend', { reason: 'complexity', text: 'Sorry.' });
    expect([status, body.detail]).toEqual([409, expect.stringContaining('That day is over')]);
  });

  test('is not given where only a promise runs', async () => {
    reference = await arrives({ text: 'Please delete my account and all my data.' });
    expect((await act('extend', { reason: 'complexity', text: 'Sorry.' })).status).toBe(409);
    expect((await item())?.may).not.toContain('extend');
  });
});

describe('an answer', () => {
  test('ends the item and its clocks, and says whether each was kept', async () => {
    await act('answer', { result: 'granted', text: 'Your account is deleted.' });
    const after = await shown();
    expect(after).toMatchObject({
      isClosed: true,
      items: [
        {
          state: 'answered',
          outcome: { result: 'granted', told: 'mail', by: 'staff:sub-1' },
          may: ['reopen'],
        },
      ],
    });
    expect(after.items[0]?.clocks.map(({ state, standing }) => [state, standing])).toEqual([
      ['stopped', 'kept'],
      ['stopped', 'kept'],
    ]);
    expect((await world.queues.list({}, '', 5)).items).toEqual([]);
  });

  test('that comes too late misses what it was promised by, for good', async () => {
    desk.passMinutes(31 * 24 * 60);
    await act('answer', { result: 'granted' });
    expect((await item())?.clocks.map(({ rule, standing }) => [rule, standing])).toEqual([
      ['promise-access', 'missed'],
      ['eu-gdpr-12-3', 'kept'],
    ]);
  });

  test('in part says what was not done and why', async () => {
    expect((await act('answer', { result: 'partly', text: 'Deleted.' })).body.detail).toContain(
      'denial must say',
    );
    await act('answer', { result: 'partly', text: 'Deleted.', denial: refusal });
    expect(await item()).toMatchObject({ outcome: { result: 'partly', denial: 'legal-obligation' } });
  });

  test('is told on paper where the person left no address, and the words stay in the case', async () => {
    const opened = await call('POST /v1/cases', {
      body: {
        channel: 'post',
        receivedAt: '2026-02-27',
        person: { name: 'Bo' },
        asks: [{ queue: 'general', kind: 'access' }],
        text: 'Wants a copy.',
      },
    });
    reference = opened.body.reference;
    desk.passMinutes(1);
    expect((await act('answer', { result: 'nothing-found' })).body.detail).toContain('post or phone');
    const preview = await act('preview', { action: 'answer', result: 'nothing-found' });
    expect((await act('answer', { result: 'nothing-found', told: 'post' })).status).toBe(200);
    const { messages, letters } = await shown();
    expect(messages.at(-1)).toMatchObject({ direction: 'out', channel: 'post', text: preview.body.text });
    expect(preview.body.text).toContain('If you answer, please name it.');
    expect(letters).toEqual([]);
  });

  test('to a second ask closes the case, and not before', async () => {
    const { messages } = await shown();
    await onCase('split', { into: 'item', message: messages[0]?.id, queue: 'general', kind: 'access' });
    await act('answer', { result: 'granted' });
    expect((await shown()).isClosed).toBe(false);
    await act('answer', { result: 'granted' }, asOfficer, '2');
    expect((await shown()).isClosed).toBe(true);
  });
});

describe('a refusal', () => {
  test('without what the law wants names each missing part and sends nothing', async () => {
    const { status, body } = await act('refuse', { reason: 'legal-obligation' });
    expect([status, body.detail]).toEqual([
      400,
      'Nothing was sent. The law wants more with a no: text (why, in words for this person); remedy (true: the person may also go to court).',
    ]);
    expect((await shown()).letters).toHaveLength(1);
    expect(await item()).toMatchObject({ state: 'open', outcome: null });
  });

  test('names the authority of the residence', async () => {
    expect((await act('refuse', refusal)).status).toBe(200);
    const letter = (await world.cases.read(reference))?.letters.find(
      ({ letter: { facts } }) => facts.kind === 'refusal',
    );
    expect(letter?.letter.facts).toMatchObject({
      denial: { authority: { name: expect.stringContaining('CNIL') } },
    });
    expect(await item()).toMatchObject({ outcome: { result: 'refused', denial: 'legal-obligation' } });
  });

  test('asks for the authority where nobody can tell which', async () => {
    reference = await arrives({ text: 'I live in Germany. Please delete my account and all my data.' });
    expect((await act('refuse', refusal)).body.detail).toContain('authority (slug');
    expect((await act('refuse', { ...refusal, authority: 'no-such' })).body.detail).toContain(
      'must be the slug',
    );
  });

  test('is for an officer', async () => {
    const { status, body } = await act('refuse', refusal, {});
    expect([status, body.detail]).toEqual([403, expect.stringContaining('needs the role officer')]);
  });
});

describe('a complaint', () => {
  beforeEach(async () => {
    await call('PATCH /v1/cases/{reference}/items/{n}', {
      path: { reference, n: '1' },
      body: { queue: 'eu-complaint', kind: 'complaint' },
    });
  });

  test('goes to an authority, and its own number and dates are kept without another letter', async () => {
    expect((await act('escalate', { authority: 'fr-cnil', text: 'We could not agree.' })).status).toBe(200);
    expect(await item()).toMatchObject({ state: 'escalated', escalation: { authority: 'fr-cnil' } });
    const letters = (await shown()).letters.length;
    desk.passMinutes(3 * 24 * 60);
    await act('escalate', { authority: 'fr-cnil', at: '2026-03-03', theirReference: 'CNIL-7' });
    expect(await item()).toMatchObject({ escalation: { at: '2026-03-03', theirReference: 'CNIL-7' } });
    expect((await shown()).letters).toHaveLength(letters);
    expect((await shown()).isClosed).toBe(false);
  });

  test.each([
    [{ authority: 'fr-cnil', at: '2026-04-01' }, 'at must not lie in the future'],
    [{ authority: 'fr-cnil', at: '2026-02-29' }, 'at must be a calendar date that exists'],
    [{ authority: 'fr-cnil', at: '2026-03-01' }, 'at must not lie before 2026-03-02'],
    [{ authority: 'fr-cnil', advisedAt: '2026-03-03' }, 'advisedAt must not lie in the future'],
    [{ authority: 'no-such' }, 'authority must be the slug'],
  ])('is not taken with %o', async (body, sentence) => {
    const answer = await act('escalate', body);
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test('that is none goes nowhere', async () => {
    await call('PATCH /v1/cases/{reference}/items/{n}', {
      path: { reference, n: '1' },
      body: { queue: 'deletion', kind: 'erasure' },
    });
    expect((await act('escalate', { authority: 'fr-cnil' })).status).toBe(409);
  });
});

describe('coming back', () => {
  beforeEach(() => act('answer', { result: 'granted', text: 'Done.' }));

  test('what staff reopen has the dates that it had', async () => {
    desk.passMinutes(10 * 24 * 60);
    expect((await act('reopen', { reason: 'mistake' })).status).toBe(200);
    expect(await item()).toMatchObject({
      state: 'open',
      outcome: null,
      earlier: [{ result: 'granted' }],
      safeDue: '2026-04-01',
    });
  });

  test('thanks only join', async () => {
    await arrives({ subject: `Re: ${reference}`, text: 'Thank you very much for your help!' });
    expect((await shown()).messages).toHaveLength(2);
    expect(await item()).toMatchObject({ state: 'answered' });
  });

  test('the same ask again opens its item', async () => {
    await arrives({
      subject: `Re: ${reference}`,
      text: 'You did not delete everything, please delete my account.',
    });
    const after = await shown();
    expect(after.items).toHaveLength(1);
    expect(after.items[0]).toMatchObject({ state: 'open', needsReview: true, safeDue: '2026-04-01' });
  });

  test('another ask is one more item, with clocks of its own', async () => {
    desk.passMinutes(24 * 60);
    await arrives({ subject: `Re: ${reference}`, text: 'Please also send me a copy of my data.' });
    const after = await shown();
    expect(after.items).toMatchObject([
      { state: 'answered' },
      { n: 2, kind: 'access', state: 'open', needsReview: true, safeDue: '2026-04-02' },
    ]);
  });

  test('what nobody can name is not lost in a closed case', async () => {
    await arrives({
      subject: `Re: ${reference}`,
      text: 'This is not acceptable, I am still receiving mail.',
    });
    expect((await shown()).items.some(({ state, needsReview }) => state === 'open' && needsReview)).toBe(
      true,
    );
  });
});

describe('an answer whose letter comes back for good', () => {
  const bounces = (of: string, letter: string) =>
    takeFeedback(world)(
      JSON.stringify({
        eventType: 'Bounce',
        mail: { messageId: 'ses', timestamp: world.now(), tags: { case: [of], letter: [letter] } },
        bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp: world.now() },
      }),
    );
  const letterOf = async () => (await item())?.outcome?.letter ?? '';
  beforeEach(() => act('answer', { result: 'granted', text: 'Done.' }));

  test('was none: the item is open again, for staff to tell the person another way', async () => {
    await bounces(reference, await letterOf());
    expect(await shown()).toMatchObject({
      flags: ['unreachable'],
      items: [{ state: 'open', needsReview: true, safeDue: '2026-04-01', earlier: [{ result: 'granted' }] }],
    });
    expect((await act('answer', { result: 'granted' })).status).toBe(409);
    expect((await act('answer', { result: 'granted', told: 'post' })).status).toBe(200);
  });

  test('is none in the case either in which it lives on', async () => {
    const letter = await letterOf();
    const from = reference;
    const into = await arrives({ text: 'Please send me a copy of my data. I live in France.' });
    await onCase('merge', { into });
    reference = into;
    expect(await item(2)).toMatchObject({ state: 'answered', outcome: { letter: `${from} ${letter}` } });
    await bounces(from, letter);
    await bounces(from, letter);
    expect(await shown()).toMatchObject({
      flags: ['unreachable'],
      items: [{ n: 1 }, { n: 2, state: 'open' }],
    });
  });
});

describe('two cases of one person', () => {
  test('become one, whose earlier clocks stay, and mail to the old reference joins the new', async () => {
    const first = reference;
    desk.passMinutes(24 * 60);
    reference = await arrives({ text: 'Please delete my account. I live in France.' });
    expect((await onCase('merge', { into: first })).body).toMatchObject({ into: first });
    expect(await shown()).toMatchObject({ mergedInto: first, items: [], may: ['hold'] });
    const whole = await shown(first);
    expect(whole).toMatchObject({ mergedFrom: [reference], items: [{ n: 1, safeDue: '2026-04-01' }] });
    await arrives({ subject: `Re: ${reference}`, text: 'Any news?' });
    expect((await shown(first)).messages).toHaveLength(2);
    for (const each of [first, reference]) expect((await audit(each)).verified).toBe(true);
    const { status, body } = await onCase('identity', { how: 'papers-seen' });
    expect([status, body.detail]).toEqual([409, expect.stringContaining(`merged into ${first}`)]);
  });

  test('of two addresses become one only where staff know it, and then both may write', async () => {
    const first = reference;
    reference = await arrives({
      from: 'ada@work.example',
      text: 'Please delete my account and all my data.',
    });
    expect((await onCase('merge', { into: first })).body.detail).toContain('admit: true');
    await onCase('merge', { into: first, admit: true });
    expect((await shown(first)).participants).toMatchObject([{ address: 'ada@work.example' }]);
    await arrives({ from: 'ada@work.example', subject: `Re: ${first}`, text: 'It is me.' });
    expect((await shown(first)).messages).toHaveLength(2);
  });

  test('with more items than one transaction holds stay two, and nothing is changed', async () => {
    const opening = (n: number) => ({
      channel: 'post',
      receivedAt: '2026-02-27',
      person: { address: 'ada@example.net' },
      asks: Array.from({ length: 20 }, () => ({ queue: 'general', kind: null })),
      text: `Letter ${n}`,
    });
    const [first = '', ...others] = await Promise.all(
      [1, 2, 3, 4].map(async (n) =>
        String((await call('POST /v1/cases', { body: opening(n) })).body.reference),
      ),
    );
    for (const other of others) {
      reference = other;
      await onCase('merge', { into: first });
    }
    expect((await shown(first)).items).toHaveLength(80);
    reference = first;
    const { status, body } = await onCase('merge', {
      into: await arrives({ text: 'Where do I find your form?' }),
    });
    expect([status, body.detail]).toEqual([409, expect.stringContaining('too much at once')]);
    expect((await shown(first)).items).toHaveLength(80);
  });

  test('cannot be one case with itself, or with none', async () => {
    expect((await onCase('merge', { into: reference })).status).toBe(409);
    expect((await onCase('merge', { into: 'PD-0000-0000-0' })).status).toBe(404);
    expect((await onCase('merge', { into: 'PD-1' })).status).toBe(400);
  });
});

describe('an item', () => {
  test('goes on in a case of its own, with its clocks', async () => {
    const { messages } = await shown();
    await onCase('split', { into: 'item', message: messages[0]?.id, queue: 'general', kind: 'access' });
    const { body } = await onCase('split', { into: 'case', item: 2 });
    expect(await shown(body.opened)).toMatchObject({
      splitFrom: reference,
      items: [{ n: 1, kind: 'access', safeDue: '2026-04-01' }],
    });
    expect((await shown()).items.map(({ n }) => n)).toEqual([1]);
    expect((await onCase('split', { into: 'case', item: 1 })).body.detail).toContain('nothing to split');
  });

  test('in junk gets no answer, and restored it has the clocks of its arrival', async () => {
    const patch = (body: unknown) =>
      call('PATCH /v1/cases/{reference}/items/{n}', { path: { reference, n: '1' }, body });
    await patch({ queue: 'junk', kind: null });
    expect((await act('answer', { result: 'granted' })).body.detail).toBe(
      'Item 1 is junk. From there it can be: restore.',
    );
    desk.passMinutes(20 * 24 * 60);
    expect((await onCase('restore', { queue: 'deletion', kind: 'erasure' })).status).toBe(200);
    expect(await item()).toMatchObject({
      safeDue: '2026-04-01',
      sortedAs: { queue: 'deletion', kind: 'erasure' },
    });
    expect((await onCase('restore', { queue: 'deletion', kind: 'erasure' })).status).toBe(409);
  });
});

describe('the end', () => {
  const close = () => act('answer', { result: 'granted', text: 'Your words are gone.' });
  const letterOut = async () => {
    for (const row of [...aws.rows.values()])
      if (String(row.SK).startsWith('LETTER#'))
        await world.letters.feedback(
          { reference: String(row.PK).slice(5), id: String(row.SK).slice(7) },
          { event: 'sent', messageId: 'ses' },
          world.now(),
        );
  };

  test('leaves what was asked and done, and nothing personal, anywhere', async () => {
    reference = await arrives(
      {
        from: 'Zoë Quite-Rare <zoe@rare.example>',
        subject: 'Rare subject',
        text: 'I live in France. Please delete my rarest account.',
      },
      (parts) => rawMailWith({ name: 'rare.pdf', content: 'rare' }, parts),
    );
    await close();
    await letterOut();
    const keys = [...aws.objects.keys()].filter((key) => key.includes('delivery-1'));
    expect(keys).toHaveLength(2);
    expect((await onCase('erase')).status).toBe(200);
    expect(rows()).not.toMatch(/rare|Your words|zoe/i);
    expect([...aws.objects.keys()]).not.toEqual(expect.arrayContaining(keys));
    const after = await shown();
    expect(after).toMatchObject({
      person: { name: '', address: '' },
      isErasing: false,
      erasedAt: world.now(),
      may: [],
      items: [
        { kind: 'erasure', outcome: { result: 'granted' }, receivedAt: '2026-03-02T09:00:00.000Z', may: [] },
      ],
    });
    expect(after.messages).toHaveLength(1);
    expect((await audit()).verified).toBe(true);
    expect((await onCase('erase')).status).toBe(409);
  });

  test('comes by itself once a case was kept for long enough, and not while it is held or asked about', async () => {
    const old = reference;
    await close();
    reference = await arrives({ from: 'b@example.net', text: 'Please delete my account, says Bo.' });
    await close();
    await letterOut();
    await onCase('hold', { reason: 'legal-claim' });
    const held = reference;
    reference = await arrives({ from: 'c@example.net', text: 'Please delete my account, says Cy.' });
    await close();
    await letterOut();
    await act('reopen', { reason: 'mistake' });
    const open = reference;
    const erased = async () => {
      await keepWatch(world)();
      const rows = [...aws.rows.values()].filter(({ SK, erasedAt }) => SK === 'CASE' && erasedAt);
      return [old, held, open].filter((each) => rows.some((row) => row.reference === each));
    };
    desk.passMinutes(760 * 24 * 60);
    expect(await erased()).toEqual([]);
    desk.passMinutes(1);
    expect(await erased()).toEqual([old]);
    expect((await audit(old)).entries.at(-1)).toMatchObject({ rule: 'erased', actor: 'desk' });
    reference = held;
    await onCase('release');
    expect(await erased()).toEqual([old, held]);
    reference = open;
    await close();
    await letterOut();
    expect(await erased()).toEqual([old, held]);
  });

  test('that a letter holds up is told, and other cases go', async () => {
    const stuck = reference;
    await close();
    reference = await arrives({ from: 'b@example.net', text: 'Please delete my account, says Bo.' });
    await close();
    await letterOut();
    for (const row of aws.rows.values())
      if (row.PK === `CASE#${stuck}` && row.SK === 'LETTER#ack') row.state = 'asking';
    desk.passMinutes(761 * 24 * 60);
    expect(await forgetOldCases(world.erasures, world.desk, world.now())).toEqual([stuck]);
    expect((await shown()).erasedAt).toBe(world.now());
  });

  test('that is cut off goes on by itself', async () => {
    await close();
    await letterOut();
    let writes = 0;
    aws.fault = (operation) =>
      operation === 'TransactWriteItemsCommand' && ++writes > 1 ? 'fail-before' : undefined;
    expect((await onCase('erase')).status).toBe(500);
    aws.fault = () => undefined;
    expect((await shown()).isErasing).toBe(true);
    for (const each of await world.erasures.unfinished()) await world.erasures.goOn(each);
    expect((await shown()).erasedAt).toBe(world.now());
    expect(rows()).not.toContain('Ada');
    expect(await world.erasures.unfinished()).toEqual([]);
  });

  test('waits for every answer, for letters on their way, and for a legal hold', async () => {
    expect((await onCase('erase')).body.detail).toContain('Without an answer: item 1');
    await close();
    expect((await onCase('erase')).body.detail).toContain('on its way');
    await letterOut();
    await onCase('hold', { reason: 'legal-claim' });
    expect((await shown()).hold).toMatchObject({ reason: 'legal-claim' });
    expect((await onCase('erase')).body.detail).toContain('legal hold');
    expect((await onCase('hold', { reason: 'authority' })).status).toBe(409);
    await onCase('release');
    expect((await onCase('release')).status).toBe(409);
    expect((await onCase('erase')).status).toBe(200);
  });

  test('takes the cases with it that were merged into this one', async () => {
    const other = await arrives({ text: 'Please delete my account, said Ada.' });
    const into = reference;
    reference = other;
    await onCase('merge', { into });
    reference = into;
    await close();
    await letterOut();
    await onCase('erase');
    expect(rows()).not.toMatch(/Ada|ada@/);
  });

  test('keeps no word of a mail that comes again', async () => {
    const raw = rawMail({ messageId: '<again@example.net>', text: 'Please delete my account, says Ada.' });
    const before = new Set(references());
    await receiveMail(world)(delivered(desk, raw, { delivery: 'one', at: world.now() }));
    reference = references().find((each) => !before.has(each)) ?? '';
    await close();
    await letterOut();
    await onCase('erase');
    await receiveMail(world)(delivered(desk, raw, { delivery: 'two', at: world.now() }));
    expect((await shown()).messages).toHaveLength(2);
    for (const each of await world.erasures.unfinished()) await world.erasures.goOn(each);
    expect(JSON.stringify([...aws.rows.values()].filter(({ PK }) => PK === `CASE#${reference}`))).not.toMatch(
      /Ada/,
    );
    expect(aws.objects.has('mail/two')).toBe(false);
    expect((await audit()).verified).toBe(true);
  });
});

describe('a case that staff open', () => {
  const given = {
    channel: 'phone',
    receivedAt: '2026-02-27T15:00:00+01:00',
    person: { name: 'Cy', address: 'cy@example.net' },
    asks: [
      { queue: 'deletion', kind: 'erasure' },
      { queue: 'general', kind: 'access' },
    ],
    text: 'Called and asked for both.',
    language: 'en',
    residence: 'FR',
  };
  const open = (body: unknown, more: StaffCall = {}) => call('POST /v1/cases', { body, ...more });

  test('has the clocks of the day of receipt, and the person is told', async () => {
    const { status, body, headers } = await open(given);
    expect([status, headers.location]).toEqual([201, `/v1/cases/${body.reference}`]);
    const opened = await shown(body.reference);
    expect(opened).toMatchObject({
      channel: 'phone',
      person: { address: 'cy@example.net' },
      items: [
        { receivedAt: '2026-02-27T14:00:00.000Z', safeDue: '2026-03-27' },
        { n: 2, safeDue: '2026-03-27' },
      ],
      letters: [{ kind: 'acknowledgement' }],
    });
  });

  test('counts from a date where nobody knows the time, and writes to nobody who is not to be told', async () => {
    const { body } = await open({ ...given, receivedAt: '2026-02-27', acknowledge: false });
    const opened = await shown(body.reference);
    expect(opened.items[0]).toMatchObject({ receivedAt: '2026-02-27', safeDue: '2026-03-27' });
    expect(opened.letters).toEqual([]);
  });

  test('may have no person: then nobody is told', async () => {
    const { person: _, ...found } = given;
    const { body } = await open({ ...found, channel: 'staff', asks: [{ queue: 'deletion', kind: 'child' }] });
    reference = body.reference;
    expect((await act('wait', { for: 'person', text: 'Who?' })).status).toBe(409);
    expect((await act('answer', { result: 'granted', text: 'Deleted.' })).status).toBe(200);
    expect(await shown()).toMatchObject({ letters: [], items: [{ outcome: { told: 'nobody' } }] });
  });

  test('is one case, however often the same call is sent', async () => {
    const headers = { 'idempotency-key': 'opening-1' };
    const first = await open(given, { headers });
    const second = await open(given, { headers });
    expect(second.body).toEqual(first.body);
    expect(references()).toHaveLength(2);
  });

  test.each([
    [{ receivedAt: '2026-03-03' }, 'receivedAt must not lie in the future'],
    [{ receivedAt: '2026-03-02T09:00:01Z' }, 'receivedAt must not lie in the future'],
    [{ receivedAt: '1989-12-31' }, 'receivedAt must not be before 1990'],
    [{ receivedAt: '2026-02-29' }, 'calendar date that exists'],
    [{ receivedAt: '2026-02-29T10:00:00Z' }, 'calendar date that exists'],
    [{ receivedAt: '2026-02-27T10:00:00' }, 'a time with its zone'],
    [{ receivedAt: '2026-02-27T25:00:00Z' }, 'a time with its zone'],
    [{ receivedAt: undefined }, 'receivedAt is missing'],
    [{ asks: [] }, 'asks must have at least one ask'],
    [{ asks: [{ queue: 'junk', kind: null }] }, 'asks.0.queue must be one of deletion'],
    [{ residence: 'France' }, 'residence must be a country'],
    [{ residence: 'DE-XX' }, 'residence must be a region that its country has'],
    [{ person: { address: 'nobody' } }, 'person.address must be a mail address'],
    [{ person: {} }, 'person must have a name or an address'],
    [{ text: ' ' }, 'text must not be empty'],
    [{ colour: 'red' }, 'colour is not known here'],
    [{ channel: 'pigeon' }, 'channel must be one of phone, post, staff'],
  ])('is not opened with %o', async (wrong, sentence) => {
    const { status, body } = await open({ ...given, ...wrong });
    expect([status, body.detail]).toEqual([400, expect.stringContaining(sentence)]);
    expect(references()).toHaveLength(1);
  });
});

describe('every deed', () => {
  test.each([
    ['wait', { for: 'person' }, 'text is missing'],
    ['wait', { for: 'person', text: ' ' }, 'text must say what you want to know'],
    ['wait', { for: 'godot', text: 'x' }, 'for must be one of person, identity'],
    ['extend', { reason: 'holidays', text: 'x' }, 'reason must be one of complexity'],
    ['answer', { result: 'refused' }, 'result must be one of granted'],
    ['answer', { result: 'granted', denial: refusal }, 'use refuse'],
    ['answer', { result: 'granted', told: 'nobody' }, 'There is a person in this case'],
    ['answer', { result: 'granted', secret: true }, 'secret is not known here'],
    ['reopen', {}, 'reason is missing'],
    ['preview', { action: 'dance' }, 'must be one of wait, extend'],
  ])('that is not understood says why: %s %o', async (action, body, sentence) => {
    const answer = await act(action, body);
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test.each([
    ['reopen', { reason: 'mistake' }, 'Item 1 is open. From there it can be: wait, extend, answer, refuse'],
    ['answer', { result: 'granted' }, undefined],
    ['answer', { result: 'granted' }, 'Item 1 is answered. From there it can be: reopen.'],
  ])('that is not allowed names what is: %s', async (action, body, sentence) => {
    if (sentence?.includes('answered')) await act('answer', { result: 'granted' });
    const before = await shown();
    const answer = await act(action, body);
    if (sentence === undefined) return expect(answer.status).toBe(200);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringContaining(sentence)]);
    expect({ ...(await shown()) }).toEqual(before);
  });

  test('under a version that is not the case’s any more is refused', async () => {
    const stale = { ...asOfficer, headers: { 'if-match': '"1"' } };
    expect((await act('wait', { for: 'person', text: 'Which?' }, stale)).status).toBe(200);
    const { status } = await act('answer', { result: 'granted' }, stale);
    expect(status).toBe(412);
    expect((await onCase('erase', undefined, stale)).status).toBe(412);
  });

  test('sent twice under one key is done once, and the second hears the same', async () => {
    const keyed = { ...asOfficer, headers: { 'idempotency-key': 'k1', 'if-match': '"1"' } };
    const first = await act('answer', { result: 'granted' }, keyed);
    const second = await act('answer', { result: 'granted' }, keyed);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect((await shown()).letters).toHaveLength(2);
    const { messages } = await shown();
    const more = { into: 'item', message: messages[0]?.id, queue: 'general', kind: 'access' };
    const other = { ...asOfficer, headers: { 'idempotency-key': 'k2' } };
    await onCase('split', more, other);
    await onCase('split', more, other);
    expect((await shown()).items).toHaveLength(2);
    const third = { ...asOfficer, headers: { 'idempotency-key': 'k3' } };
    const split = () => onCase('split', { into: 'case', item: 2 }, third);
    expect((await split()).body).toEqual((await split()).body);
    expect(references()).toHaveLength(2);
  });

  test('shows only what the caller may do', async () => {
    expect((await shown(reference, '[agent]')).items[0]?.may).toEqual([
      'wait',
      'extend',
      'answer',
      'sort',
      'discard',
    ]);
    expect((await shown(reference, '[officer]')).items[0]?.may).toContain('refuse');
    const asAuditor = await shown(reference, '[auditor]');
    expect([asAuditor.may, asAuditor.items[0]?.may]).toEqual([[], []]);
  });
});

describe('a preview', () => {
  test('is the letter that would go out, in any language that we write, and changes nothing', async () => {
    const before = rows();
    const written = async (language?: string) => {
      const { status, body } = await act(
        'preview',
        { action: 'answer', result: 'granted', text: 'Your account is deleted.' },
        { groups: '[agent]', ...(language && { query: { language } }) },
      );
      expect(status).toBe(200);
      return v.parse(letterSchema, body);
    };
    expect(await written()).toMatchObject({
      language: 'en',
      text: expect.stringContaining('Your account is deleted.'),
    });
    expect((await written('de')).language).toBe('de');
    expect(rows()).toBe(before);
  });

  test('says what the action itself would say', async () => {
    const { status, body } = await act('preview', { action: 'refuse', reason: 'not-ours' });
    expect([status, body.detail]).toEqual([400, expect.stringContaining('The law wants more')]);
    await act('answer', { result: 'granted' });
    expect((await act('preview', { action: 'extend', reason: 'complexity', text: 'x' })).status).toBe(409);
  });
});

test('the audit tells what was done, by whom, and who read it', async () => {
  await act('wait', { for: 'person', text: 'Which secret account?' });
  await shown();
  const told = await audit();
  expect(told.entries.map(({ rule, actor }) => [rule, actor])).toEqual([
    ['open-case', 'desk'],
    ['wait', 'staff:sub-1'],
  ]);
  expect(told).toMatchObject({ verified: true, brokenAt: null, accesses: [{ actor: 'staff:sub-1' }] });
  expect(JSON.stringify(told)).not.toMatch(/secret|ada/i);
  const row = [...aws.rows.values()].find(({ SK }) => SK === 'AUDIT#000002');
  if (row) row.actor = 'staff:somebody-else';
  expect(await audit()).toMatchObject({ verified: false, brokenAt: 2 });
});
