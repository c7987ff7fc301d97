// Comma-separated values (RFC 4180) that no spreadsheet takes for formulas (CWE-1236).

export type Cell = string | number | boolean | null;

/** What spreadsheets begin a formula with, wide forms included, with whatever they skip before it. */
const beginsFormula = /^[\s\u0000\u200b\ufeff]*[=+\-@|%＝＋－＠]|^\s*[\t\r\n]/u;
const needsQuotes = /["',\r\n\t;]|^\s|\s$/;

/** A line with its end. Texts that a spreadsheet could compute have an apostrophe before them. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = beginsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
