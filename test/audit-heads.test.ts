// The heads of the audit, outside of the table, and what they prove.
import { beforeEach, describe, expect, test } from 'vitest';
import { auditRow } from '../functions/adapters/audit.ts';
import { breakInWords, checkAudits } from '../functions/adapters/audit-check.ts';
import type { Row } from '../functions/adapters/table.ts';
import { auditRowPrefix, headsPrefix } from '../functions/contract.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { staffOf } from './a-closed-case.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const { arrives, answer, closed, onCase } = staffOf(desk);
const watch = keepWatch(world);
const check = (except?: readonly string[]) =>
  checkAudits(
    {
      table: desk.table,
      cases: world.cases,
      incidents: world.incidents,
      notices: world.notices,
      proofs: desk.proofs,
    },
    except,
  );

const kept = () => [...aws.objects.keys()].filter((key) => key.startsWith(headsPrefix));
const textOf = (key: string) => Buffer.from(aws.objects.get(key) ?? []).toString();
const auditOf = (reference: string) =>
  [...aws.rows.values()].filter(
    ({ PK, SK }) => PK === `CASE#${reference}` && String(SK).startsWith(auditRowPrefix),
  );
const theDay = 'heads/2026-03-02.jsonl';
const day = 24 * 60;

beforeEach(() => desk.reset());

describe('once a day is over', () => {
  test('the last entry of each case that changed on it is kept, with nothing personal', async () => {
    const [one, other] = [await closed(), await arrives()];
    desk.passMinutes(day);
    await onCase(one, 'hold', { reason: 'authority' });
    await watch();
    const lines = textOf(theDay)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ date: '2026-03-02', cases: 2 });
    expect(lines.slice(1).sort((a, b) => b.n - a.n)).toEqual([
      { reference: one, n: 2, hash: auditOf(one)[1]?.hash },
      { reference: other, n: 1, hash: auditOf(other)[0]?.hash },
    ]);
    expect(textOf(theDay)).not.toMatch(/ada|example|delete/i);
  });

  test('a change of its last minute is in it, however long the day is over', async () => {
    desk.passMinutes(14 * 60 + 59);
    const reference = await arrives();
    await watch();
    desk.passMinutes(60);
    await watch();
    expect(kept()).toEqual(['heads/2026-03-01.jsonl']);
    desk.passMinutes(1);
    await watch();
    expect(textOf(theDay)).toContain(reference);
  });

  test('days without a change, and days that were missed, are kept too', async () => {
    await watch();
    desk.passMinutes(3 * day);
    await watch();
    expect(kept()).toEqual(['01', '02', '03', '04'].map((date) => `heads/2026-03-${date}.jsonl`));
    expect(textOf(theDay)).toBe('{"date":"2026-03-02","cases":0}\n');
  });

  test('years that were missed are made up for, run by run', async () => {
    await watch();
    desk.passMinutes(70 * day);
    for (let run = 0; run < 3; run++) await watch();
    expect(kept()).toHaveLength(71);
  });

  test('what is kept stays, whatever the table says later', async () => {
    const reference = await arrives();
    desk.passMinutes(day);
    await watch();
    const before = textOf(theDay);
    for (const row of auditOf(reference)) row.GSI1SK = `${reference}#000001#another`;
    await world.heads.keep('2026-03-02', world.now());
    expect(textOf(theDay)).toBe(before);
  });
});

/** An entry says something else, and every later one follows from it: the chain verifies. */
function rewriteHistory(reference: string): void {
  let previous = '';
  for (const row of auditOf(reference).sort((a, b) => Number(a.n) - Number(b.n))) {
    const { at, rule, n, about, commitments } = row;
    const entry = { at, actor: 'staff:somebody-else', rule, about } as Parameters<typeof auditRow>[0];
    const forged = auditRow(entry, Number(n), previous, commitments as string[]);
    Object.assign(row, forged);
    previous = forged.hash;
  }
  caseRow(reference).auditHead = previous;
}
const caseRow = (reference: string): Row => aws.rows.get(`CASE#${reference}\nCASE`) ?? {};

describe('the check of the whole audit', () => {
  test('finds nothing in an honest desk, erased and merged cases and what changed today included', async () => {
    const [gone, from, into] = [await closed(), await arrives(), await arrives()];
    await onCase(from, 'merge', { into });
    desk.passMinutes(2 * day);
    await onCase(gone, 'erase');
    await watch();
    await arrives();
    expect(await check()).toMatchObject({
      cases: 4,
      erased: 1,
      days: { count: 1, first: '2026-03-03', last: '2026-03-03' },
      breaks: [],
      verified: true,
    });
    desk.passMinutes(day);
    await watch();
    expect(await check()).toMatchObject({ days: { count: 2 }, heads: 2, verified: true });
  });

  test.each([
    [
      'an entry that was changed',
      (reference: string) => Object.assign(auditOf(reference)[1] ?? {}, { rule: 'split' }),
      { what: 'chain', entry: 2 },
    ],
    [
      'history that was written anew so that the chain verifies',
      rewriteHistory,
      { what: 'entry', entry: 2, kept: '2026-03-02' },
    ],
    [
      'entries that were cut off together with what the case knows of them',
      (reference: string) => {
        aws.rows.delete(`CASE#${reference}\n${auditRowPrefix}000002`);
        caseRow(reference).auditHead = auditOf(reference)[0]?.hash;
      },
      { what: 'entry', entry: 2, kept: '2026-03-02' },
    ],
    [
      'a case that is gone',
      (reference: string) => {
        for (const [key, { PK }] of aws.rows) if (PK === `CASE#${reference}`) aws.rows.delete(key);
      },
      { what: 'case', entry: 2, kept: '2026-03-02' },
    ],
  ])('names %s', async (_, tamper, found) => {
    await arrives();
    const reference = await arrives();
    await answer(reference);
    desk.passMinutes(day);
    await watch();
    tamper(reference);
    const report = await check();
    expect(report).toMatchObject({ breaks: [{ reference, ...found }], verified: false });
    for (const each of report.breaks) expect(breakInWords(each)).toContain(reference);
  });

  test('names a day that is missing, or not whole', async () => {
    await arrives();
    await watch();
    desk.passMinutes(4 * day);
    await watch();
    aws.objects.delete('heads/2026-03-03.jsonl');
    aws.objects.set(theDay, Buffer.from('{"date":"2026-03-02","cases":1}\n'));
    expect((await check()).breaks).toEqual([
      { what: 'day', kept: '2026-03-02' },
      { what: 'day', kept: '2026-03-03' },
    ]);
  });

  test.each(['another', 'marker'] as const)(
    'reads the heads that were kept first, and names a day before whose heads lies %s',
    async (what) => {
      const reference = await arrives();
      desk.passMinutes(day);
      await watch();
      aws.covered.set(theDay, what);
      expect(await check()).toMatchObject({ heads: 1, breaks: [{ what: 'covered', kept: '2026-03-02' }] });
      rewriteHistory(reference);
      expect((await check()).breaks.map((each) => each.what).sort()).toEqual(['covered', 'entry']);
    },
  );

  test('can leave out the days that a restore of the table took back', async () => {
    const reference = await arrives();
    const copy = structuredClone(aws.rows);
    await answer(reference);
    desk.passMinutes(day);
    await watch();
    aws.rows = copy;
    expect((await check()).breaks).toEqual([{ what: 'entry', reference, entry: 2, kept: '2026-03-02' }]);
    expect(await check(['2026-03-02'])).toMatchObject({ verified: true, days: { count: 1 } });
    await watch();
    expect(kept()).toEqual([theDay]);
  });
});
