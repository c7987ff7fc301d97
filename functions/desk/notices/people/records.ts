// Rows of a file, a window at a time: no row is longer than a limit, so a file of any size is read in the same memory. The text
// has one character for each unit of the file's encoding, and only what a row holds is decoded: places are exact to the byte.

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** Where reading goes on. */
export interface Place {
  /** Line of the file, counted from 1, at which the window begins. */
  readonly line: number;
  /** True inside of a row that was too long: the rest of its line is passed over. */
  readonly isSkipping: boolean;
}

/** Why a row is no row. */
export type Fault = 'too-long' | 'quote-open';

export interface Row {
  /** The line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row as it stands in the file, without its line end; cut where it is too long. */
  readonly raw: string;
  readonly fault?: Fault;
}

export interface Window extends Place {
  readonly rows: readonly Row[];
  /** Characters that are done with; the next window begins behind them. */
  readonly consumed: number;
}

export interface Manner {
  /** Undefined where each line is one cell (NDJSON). */
  readonly separator: Separator | undefined;
  /** Cells that a row has; a quotation mark that makes a row of several lines must not change it. Undefined while nobody knows. */
  readonly width?: number | undefined;
}

/** Characters of the longest row: far more than name, addresses and some notes. */
export const longestRow = 64 * 1024;
/** What is kept of a row that is longer. */
const keptOfLong = 1_000;

/**
 * Rows of a window of the file.
 *
 * @param isLast true where the file ends with the window
 */
export function rowsIn(text: string, from: Place, isLast: boolean, manner: Manner): Window {
  const rows: Row[] = [];
  const ends = lineEndsIn(text, isLast);
  let { line, isSkipping } = from;
  let start = 0;

  if (isSkipping) {
    const end = ends.from(0);
    if (!end) return { rows, consumed: text.length, line, isSkipping: !isLast };
    [start, line, isSkipping] = [end.next, line + 1, false];
  }
  while (start < text.length) {
    const end = ends.from(start);
    if (!end && !isLast && text.length - start <= longestRow) break;
    if ((end?.at ?? text.length) - start > longestRow) {
      rows.push({ line, cells: [], raw: text.slice(start, start + keptOfLong), fault: 'too-long' });
      if (!end) return { rows, consumed: text.length, line, isSkipping: !isLast };
    } else {
      const read = rowAt(
        text,
        start,
        { at: end?.at ?? text.length, next: end?.next ?? text.length },
        line,
        manner,
        isLast,
      );
      if (!read) break;
      if (read.row) rows.push(read.row);
      [start, line] = [read.next, line + read.lines];
      continue;
    }
    [start, line] = [end.next, line + 1];
  }
  return { rows, consumed: start, line, isSkipping };
}

interface End {
  /** Where the line end begins. */
  readonly at: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** Line ends from left to right: CRLF, LF or CR. A carriage return at the very end waits for what follows. */
function lineEndsIn(text: string, isLast: boolean): { from(start: number): End | undefined } {
  let [feed, carriage] = [-2, -2];
  const next = (character: string, known: number, start: number): number =>
    known >= start || known === -1 ? known : text.indexOf(character, start);
  return {
    from(start) {
      feed = next('\n', feed, start);
      carriage = next('\r', carriage, start);
      const at = feed === -1 || (carriage !== -1 && carriage < feed) ? carriage : feed;
      const waits = !isLast && at === text.length - 1 && text.charAt(at) === '\r';
      if (at === -1 || waits) return undefined;
      return { at, next: text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1 };
    },
  };
}

interface ReadRow {
  /** Undefined for an empty line. */
  readonly row: Row | undefined;
  readonly next: number;
  readonly lines: number;
}

/** The row that begins at a place; undefined where it goes on behind the window. */
function rowAt(
  text: string,
  start: number,
  end: End,
  line: number,
  { separator, width }: Manner,
  isLast: boolean,
): ReadRow | undefined {
  const raw = text.slice(start, end.at);
  const alone = (row: Row | undefined): ReadRow => ({ row, next: end.next, lines: 1 });
  if (separator === undefined) return alone(raw.trim() === '' ? undefined : { line, cells: [raw], raw });
  if (!raw.includes('"')) {
    const cells = raw.split(separator);
    return alone(isBlank(cells) ? undefined : { line, cells, raw });
  }
  const quoted = quotedRow(text, start, separator);
  const isOpen = { line, cells: [], raw, fault: 'quote-open' } as const;
  if (quoted === 'open') {
    if (!isLast && text.length - start <= longestRow) return undefined;
    return alone(isOpen);
  }
  const { cells, at, lines, isClean } = quoted;
  // What follows, only the next window tells: more of the cell, or the second half of a line end.
  if (at >= text.length - 1 && !isLast && text.charAt(at) !== '\n') return undefined;
  // A stray quotation mark that another one closes some rows below swallows whole people: then it opened nothing.
  const isStray = !isClean || (width !== undefined && cells.length !== width);
  if (lines > 1 && isStray) return alone(isOpen);
  const next = text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
  const row = isBlank(cells) ? undefined : { line, cells, raw: text.slice(start, at) };
  return { row, next: Math.min(next, text.length), lines };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Cells of a row with quotation marks (RFC 4180), and where it ends; `open` where a quotation is never closed. `isClean`: no
 * text follows a quotation within its cell.
 */
function quotedRow(
  text: string,
  start: number,
  separator: Separator,
): 'open' | { cells: readonly string[]; at: number; lines: number; isClean: boolean } {
  const cells: string[] = [];
  let [at, lines, isClean] = [start, 1, true];
  for (;;) {
    let cell = '';
    const isQuoted = text.charAt(at) === '"';
    if (isQuoted) {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close === -1 || close - start > longestRow) return 'open';
        cell += text.slice(at, close);
        at = close + 1;
        if (text.charAt(at) !== '"') break;
        cell += '"';
        at++;
      }
      lines += lineEndsOf(cell);
    }
    // Behind a quotation, and in a cell without one, a quotation mark is a letter as any other.
    const from = at;
    while (at < text.length && !isEndOfCell(text.charCodeAt(at), separator)) at++;
    if (isQuoted && at > from) isClean = false;
    cells.push(cell + text.slice(from, at));
    if (text.charAt(at) !== separator) return { cells, at, lines, isClean };
    at++;
  }
}

const isEndOfCell = (code: number, separator: Separator): boolean =>
  code === 10 || code === 13 || code === separator.charCodeAt(0);

const lineEndsOf = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;
