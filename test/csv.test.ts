import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../functions/adapters/csv.ts';

/** The cells of a line as RFC 4180 2 reads them. */
function cellsIn(line: string): string[] {
  expect(line.endsWith('\r\n')).toBe(true);
  const cells: string[] = [];
  let rest = `${line.slice(0, -2)},`;
  while (rest !== '') {
    const [whole = '', quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",]*)),/s.exec(rest) ?? [];
    expect(whole).not.toBe('');
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
  }
  return cells;
}

const without = (cell: string) => cell.replace(/^'/, '');

describe('a line of comma-separated values', () => {
  test('comes back cell by cell, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        expect(cellsIn(csvLine(cells)).map(without)).toEqual(cells.map(without));
      }),
    );
  });

  test('has no cell that a spreadsheet computes', () => {
    const hostile = fc
      .tuple(
        fc.constantFrom('', ' ', '\t', '\r', '\n', '\u00a0', '\ufeff'),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'),
        fc.string(),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (cell) => {
        expect(cellsIn(csvLine([cell, cell])).every((each) => each === `'${cell}`)).toBe(true);
      }),
    );
  });

  test.each([
    [['=1+1'], `"'=1+1"\r\n`],
    [['@SUM(A1)', '+1', '-2'], `"'@SUM(A1)","'+1","'-2"\r\n`],
    [['\tx', '\rx'], `"'\tx","'\rx"\r\n`],
    [['a "b"', 'c,d'], '"a ""b""","c,d"\r\n'],
    [[1, true, null, 'PD-7F3K-9QXM-4', '2026-03-02'], '1,true,,PD-7F3K-9QXM-4,2026-03-02\r\n'],
  ])('of %j is %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
