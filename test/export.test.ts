import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportsSchema } from '../functions/adapters/all-cases-schemas.ts';
import { recordColumns } from '../functions/desk/figures/record.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, type MailParts, rawMail } from './a-mail.ts';
import { type StaffCall, staffCalls } from './a-staff-call.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const call = staffCalls(desk);
const officer: StaffCall = { groups: '[officer]' };
const asSystem: StaffCall = { groups: '[]', scope: 'privacy-desk/system' };
const exported = (query: Record<string, string> = {}, more: StaffCall = officer) =>
  call('GET /v1/export', { query, ...more });
const linesOf = (body: string) =>
  body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** All parts of an export, as the links lead from one to the next. */
async function parts(query: Record<string, string>): Promise<string[]> {
  const bodies: string[] = [];
  for (let next: Record<string, string> | undefined = query; next; ) {
    const { status, body, headers }: Awaited<ReturnType<typeof exported>> = await exported(next);
    expect(status).toBe(200);
    bodies.push(body);
    const address = /^<(\/v1\/export\?.*)>; rel="next"$/.exec(String(headers.link))?.[1];
    next =
      address === undefined
        ? undefined
        : Object.fromEntries(new URL(address, 'https://desk.example').searchParams);
  }
  return bodies;
}

let mails = 0;
async function arrives(mail: MailParts = {}): Promise<string> {
  const n = mails++;
  const before = new Set(references());
  await receiveMail(world)(
    delivered(desk, rawMail({ messageId: `<mail-${n}@example.net>`, from: `p${n}@example.net`, ...mail }), {
      delivery: `delivery-${n}`,
      source: `p${n}@example.net`,
      at: world.now(),
    }),
  );
  return references().find((each) => !before.has(each)) ?? '';
}
const rowsUnder = (prefix: string) =>
  [...aws.rows.values()].filter(({ PK, SK }) => `${PK} ${SK}`.includes(prefix));
const references = () =>
  [...aws.rows.values()].filter(({ SK }) => SK === 'CASE').map((row) => String(row.reference));

const act = (reference: string, action: string, body: unknown) =>
  call(`POST /v1/cases/{reference}/items/{n}/${action}`, { ...officer, path: { reference, n: '1' }, body });
const sorted = (reference: string, body: unknown) =>
  call('PATCH /v1/cases/{reference}/items/{n}', { path: { reference, n: '1' }, body });
const day = 24 * 60;

let reference = '';
beforeEach(async () => {
  desk.reset();
  mails = 0;
  reference = await arrives({
    from: '"=HYPERLINK(1)" <ada@example.net>',
    subject: 'A very personal subject',
    text: 'I live in France. Please delete my account and all my data.',
  });
});

describe('an export of items', () => {
  test('holds the record that 11 CCR 7101 wants, and each duty with its standing', async () => {
    desk.passMinutes(2 * day);
    const no = { reason: 'legal-obligation', text: 'Invoices.', authority: 'fr-cnil', remedy: true };
    expect((await act(reference, 'refuse', no)).status).toBe(200);
    const { status, headers, body } = await exported();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/jsonl; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="privacy-desk-items.jsonl"',
    });
    const lines = linesOf(body);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      reference,
      n: 1,
      received: '2026-03-02T09:00:00.000Z',
      nature: 'erasure',
      manner: 'mail',
      queue: 'deletion',
      state: 'answered',
      residence: 'FR',
      responded: '2026-03-04T09:00:00.000Z',
      response: 'refused',
      told: 'mail',
      denial: 'legal-obligation',
    });
    expect(lines[0].clocks).toContainEqual(
      expect.objectContaining({ rule: 'eu-gdpr-12-3', standing: 'kept', stoppedAt: lines[0].responded }),
    );
  });

  test('as a table has a head, one line an item, and rules by their standing', async () => {
    await act(reference, 'answer', { result: 'granted', text: 'Done.' });
    const { body, headers } = await exported({ format: 'csv' });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head = '', line = '', end] = body.split('\r\n');
    expect(end).toBe('');
    const cells = line.split(',');
    expect(head).toBe(recordColumns.join(','));
    expect(cells).toHaveLength(recordColumns.length);
    const of = (column: (typeof recordColumns)[number]) => cells[recordColumns.indexOf(column)];
    expect([of('reference'), of('response')]).toEqual([reference, 'granted']);
    expect(of('kept')?.split(' ')).toEqual(expect.arrayContaining(['eu-gdpr-12-3', 'promise-access']));
    expect([of('missed'), of('running')]).toEqual(['', '']);
  });

  test('tells nothing of the person', async () => {
    for (const format of ['csv', 'jsonl']) {
      const { body } = await exported({ format });
      expect(body).toContain(reference);
      for (const word of ['HYPERLINK', 'ada@', 'personal', 'account']) expect(body).not.toContain(word);
    }
  });

  test('holds what was received between two dates, open or answered', async () => {
    desk.passMinutes(10 * day);
    const later = await arrives();
    desk.passMinutes(10 * day);
    await act(later, 'answer', { result: 'granted', text: 'Done.' });
    await arrives();
    const between = async (from: string, to: string) =>
      linesOf((await exported({ from, to })).body).map((line) => line.received.slice(0, 10));
    expect(await between('2026-03-02', '2026-03-02')).toEqual(['2026-03-02']);
    expect(await between('2026-03-03', '2026-03-12')).toEqual(['2026-03-12']);
    expect(await between('2026-03-13', '2026-03-21')).toEqual([]);
    expect((await between('2026-03-02', '2026-03-22')).sort()).toEqual([
      '2026-03-02',
      '2026-03-12',
      '2026-03-22',
    ]);
  });

  test('comes in parts that together hold each item once, and one head', async () => {
    // More than an answer holds, written straight into the table: each a twin of a row that is there.
    const [row] = rowsUnder(`CASE#${reference} ITEM#`);
    for (let n = 2; n <= 2_050; n++) {
      const SK = `ITEM#${String(n).padStart(6, '0')}`;
      const item = { ...(row?.item as object), n };
      aws.rows.set(`CASE#${reference}\n${SK}`, { ...row, SK, item, GSI1SK: `${row?.GSI1SK}#${n}` });
    }
    const bodies = await parts({ format: 'csv' });
    expect(bodies.length).toBe(3);
    const lines = bodies.join('').trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 2_050);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.startsWith('reference,'))).toHaveLength(1);
  });

  test('is written down: who, when, what', async () => {
    await exported({ format: 'csv', from: '2026-01-01' }, { groups: '[auditor]', sub: 'sub-5' });
    expect(rowsUnder('EXPORTS')).toEqual([
      expect.objectContaining({
        actor: 'staff:sub-5',
        what: 'items',
        format: 'csv',
        from: '2026-01-01',
        texts: false,
        lines: 1,
      }),
    ]);
  });

  test('never reads the whole table', async () => {
    const before = aws.calls.length;
    await exported();
    expect(aws.calls.slice(before)).not.toContain('ScanCommand');
  });
});

describe('an export of what staff sorted anew', () => {
  const words = 'I live in France. Please delete my account and all my data.';

  test('holds where it was and where it is, and no word of the person', async () => {
    await sorted(reference, { queue: 'general', kind: 'access' });
    await arrives();
    const { body } = await exported({ what: 'sorting' }, { groups: '[auditor]' });
    const lines = linesOf(body);
    expect(lines).toMatchObject([
      {
        id: `${reference}-1`,
        language: 'en',
        queue: 'general',
        kinds: ['access'],
        sortedAs: { queue: 'deletion', kind: 'erasure' },
      },
    ]);
    expect(lines[0].why.length).toBeGreaterThan(0);
    for (const word of ['personal', 'my account', 'ada@', 'span']) expect(body).not.toContain(word);
    expect(rowsUnder('ACCESS#')).toEqual([]);
  });

  test('has the words for an officer who asks for them, and the case is marked as read', async () => {
    await sorted(reference, { queue: 'general', kind: 'access' });
    const { body } = await exported({ what: 'sorting', texts: 'yes' });
    const [line] = linesOf(body);
    expect(line).toMatchObject({ queue: 'general', subject: 'A very personal subject' });
    expect(line.text.trim()).toBe(words);
    expect(rowsUnder('ACCESS#')).toMatchObject([{ PK: `CASE#${reference}`, actor: 'staff:sub-1' }]);
    expect(rowsUnder('EXPORTS')).toMatchObject([{ texts: true, lines: 1 }]);
  });

  test('has the words for nobody else', async () => {
    const { status, body } = await exported({ what: 'sorting', texts: 'yes' }, { groups: '[auditor]' });
    expect(status).toBe(403);
    expect(body.detail).toContain('are for officers');
    expect(rowsUnder('EXPORTS')).toEqual([]);
  });

  test('never has the words of a child’s case', async () => {
    await sorted(reference, { kind: 'child' });
    const withWords = await exported({ what: 'sorting', texts: 'yes' });
    expect([withWords.status, withWords.body]).toEqual([200, '']);
    expect(linesOf((await exported({ what: 'sorting' })).body)).toHaveLength(1);
    expect(rowsUnder('ACCESS#')).toEqual([]);
  });

  test('learns of what was junk, and was not', async () => {
    await sorted(reference, { queue: 'junk' });
    expect(linesOf((await exported({ what: 'sorting' })).body)[0]).toMatchObject({
      queue: 'junk',
      sortedAs: { queue: 'deletion' },
    });
  });
});

describe('an export', () => {
  test.each([
    [{ from: '2026-02-30' }, 'from must be a calendar date that exists'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'from must not be after to'],
    [{ format: 'xlsx' }, 'format must be one of jsonl, csv'],
    [{ what: 'persons' }, 'what must be one of items, sorting'],
    [{ what: 'sorting', format: 'csv' }, 'format of sorting must be jsonl'],
    [{ texts: 'yes' }, 'texts belongs to sorting'],
    [{ cursor: 'made-up' }, 'cursor is not one that we gave out here'],
    [{ person: 'ada@example.net' }, 'person is not known here'],
  ])('says what is wrong with %j', async (query, sentence) => {
    const { status, body } = await exported(query);
    expect(status).toBe(400);
    expect(body.detail).toContain(sentence);
  });

  test('is for officers and auditors, and for nobody else', async () => {
    for (const groups of ['[officer]', '[auditor]'])
      expect((await exported({}, { groups })).status).toBe(200);
    for (const groups of ['[agent]', '[]']) expect((await exported({}, { groups })).status).toBe(403);
    expect((await exported({}, asSystem)).status).toBe(403);
  });
});

describe('what was exported', () => {
  const anExport = {
    actor: 'staff:sub-5',
    what: 'items',
    format: 'csv',
    from: '',
    to: '',
    texts: false,
  } as const;
  const register = (query: Record<string, string> = {}, more: StaffCall = { groups: '[auditor]' }) =>
    call('GET /v1/exports', { query, ...more });

  test('is read by auditors, the last first', async () => {
    await exported({ format: 'csv', from: '2026-01-01' }, { groups: '[officer]', sub: 'sub-5' });
    desk.passMinutes(1);
    await exported({ what: 'sorting' });
    const { status, body } = await register();
    const { exports, cursor } = v.parse(exportsSchema, body);
    expect([status, cursor]).toEqual([200, null]);
    expect(exports).toMatchObject([
      { what: 'sorting', at: '2026-03-02T09:01:00.000Z' },
      {
        what: 'items',
        at: '2026-03-02T09:00:00.000Z',
        actor: 'staff:sub-5',
        format: 'csv',
        from: '2026-01-01',
      },
    ]);
  });

  test('pages through every entry once', async () => {
    for (let n = 0; n < 130; n++) {
      await world.exports.record(
        { ...anExport, lines: n },
        new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
      );
    }
    const first = v.parse(exportsSchema, (await register()).body);
    const rest = v.parse(exportsSchema, (await register({ cursor: first.cursor ?? '' })).body);
    expect([...first.exports, ...rest.exports].map(({ lines }) => lines)).toEqual(
      Array.from({ length: 130 }, (_, n) => 129 - n),
    );
    expect(rest.cursor).toBeNull();
  });

  test('is not for agents, and not for the services of the operator', async () => {
    expect((await register({}, { groups: '[agent]' })).status).toBe(403);
    expect((await register({}, asSystem)).status).toBe(403);
  });
});
