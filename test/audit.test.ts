import { expect, test } from 'vitest';
import { type AuditRow, auditRow, brokenAt } from '../functions/adapters/audit.ts';
import type { RuleName } from '../functions/desk/case-life/rules.ts';

const entry = (rule: RuleName) =>
  ({ at: '2026-03-02T09:00:00.000Z', actor: 'desk', rule, about: { message: 'm', item: 1 } }) as const;

function chain(...rules: RuleName[]): AuditRow[] {
  const rows: AuditRow[] = [];
  for (const [i, rule] of rules.entries())
    rows.push(auditRow(entry(rule), i + 1, rows.at(-1)?.hash ?? '', []));
  return rows;
}

const headOf = (rows: readonly AuditRow[]) => rows.at(-1)?.hash ?? '';

test('an untouched audit verifies, whatever order the table gives a map', () => {
  const rows = chain('open-case', 'edit-item', 'write-reply');
  const read = rows.map((row) => ({ ...row, about: { item: 1, message: 'm' } }));
  expect(brokenAt(read, headOf(rows))).toBeUndefined();
});

test.each([
  [
    'changed',
    (rows: AuditRow[]) => rows.map((row) => (row.n === 2 ? { ...row, rule: 'split' as const } : row)),
    2,
  ],
  ['taken out of the middle', (rows: AuditRow[]) => rows.filter(({ n }) => n !== 2), 2],
  ['taken off the end', (rows: AuditRow[]) => rows.slice(0, 2), 3],
  ['put in another order', ([a, b, c]: AuditRow[]) => [a, c, b] as AuditRow[], 2],
])('an entry that was %s is found', (_, tamper, at) => {
  const rows = chain('open-case', 'edit-item', 'write-reply');
  expect(brokenAt(tamper(rows), headOf(rows))).toBe(at);
});
