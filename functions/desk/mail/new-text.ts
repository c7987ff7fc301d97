import { headerLabel, sentFrom, separatorWords, wroteVerb } from './quote-marks.ts';

/** Nobody writes more by hand; what comes after is not looked at. */
const longestText = 100_000;
const longestMark = 300;
/** Lines of an introduction at most, characters at least. */
const longestIntroduction = 3;
const shortestIntroduction = 5;
const headerWindow = 8;
const longestSignature = 12;

/**
 * What the person wrote now: the text without what it quotes, without signature and marks of apps. Answers between quoted
 * lines stay. Where nothing else is left the whole text comes back, so that a mail is never empty. One pass over the lines.
 */
export function newTextOf(text: string): string {
  const whole = text.slice(0, longestText).toWellFormed().trim();
  const lines = withoutQuotedLines(whole.split('\n'));
  const own = lines.slice(0, signatureStart(lines, quoteStart(lines)));
  return own.join('\n').trim() || whole;
}

const isBlank = (line = ''): boolean => line.trim() === '';

/** `>` at the beginning, but not the one that mbox files put before `From `. */
const isQuoted = (line = ''): boolean => /^\s{0,3}>(?!From )/.test(line);

/** A line of dashes, underscores or stars, as clients draw above a quotation. */
const isRule = (line = ''): boolean => /^\s*[-_=*]{5,}\s*$/.test(line);

/** Without lines that begin with `>` and without the lines that introduce them. */
function withoutQuotedLines(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let inQuote = false;
  for (const line of lines) {
    const quoted = isQuoted(line);
    if (!quoted) kept.push(line);
    else if (!inQuote) takeIntroduction(kept);
    inQuote = quoted;
  }
  return kept;
}

function takeIntroduction(kept: string[]): void {
  let end = kept.length;
  while (kept.length - end < 2 && isBlank(kept[end - 1]) && end > 0) end--;
  const length = introductionBefore(kept, end, isIntroduction);
  if (length > 0) kept.length = end - length;
}

/** Where a quotation without `>` begins: with the header of the quoted mail, a separator or an introduction. */
function quoteStart(lines: readonly string[]): number {
  for (const [i, line] of lines.entries()) {
    if (line.length > longestMark) continue;
    if (isSeparator(line) || isHeaderBlock(lines, i)) return withoutRules(lines, i);
    const length = introductionBefore(lines, i + 1, isSureIntroduction);
    if (length > 0) return i + 1 - length;
  }
  return lines.length;
}

function withoutRules(lines: readonly string[], end: number): number {
  let start = end;
  while (start > 0 && (isBlank(lines[start - 1]) || isRule(lines[start - 1]))) start--;
  return start;
}

/** How many lines before `end` introduce a quotation: clients wrap `On …, somebody wrote:` over up to three. */
function introductionBefore(lines: readonly string[], end: number, isOne: (line: string) => boolean): number {
  if (!/[:：]\s*$/.test(lines[end - 1]?.slice(-10) ?? '')) return 0;
  let found = 0;
  for (let length = 1; length <= Math.min(longestIntroduction, end); length++) {
    const joined = lines
      .slice(end - length, end)
      .join(' ')
      .trim();
    if (joined.length > longestMark || isBlank(lines[end - length])) break;
    if (joined.length < shortestIntroduction || !isOne(joined)) continue;
    const complete = hasDate(joined);
    if (found === 0 || complete) found = length;
    if (complete) break;
  }
  return found;
}

const hasAddress = (line: string): boolean => /[^\s@<]@[^\s@>]+\.[^\s@>]/.test(line);
const hasDate = (line: string): boolean => /(?:19|20)\d\d|\d{1,2}[./]\s?\d{1,2}[./]/.test(line);
const hasTime = (line: string): boolean => /\d{1,2}\s?[:.h時时点]\s?\d{2}/.test(line);

/** Right above a quotation; in a language that is not known, by the quoted author's address beside a date. */
const isIntroduction = (line: string): boolean =>
  wroteVerb.test(line) || (/[<(][^\s@<>]+@[^\s@>]+[>)]/.test(line) && hasDate(line));

/** Sure enough to take what follows for a quotation that bears no marks. */
const isSureIntroduction = (line: string): boolean =>
  wroteVerb.test(line)
    ? hasAddress(line) || (hasDate(line) && hasTime(line))
    : hasAddress(line) && hasDate(line) && hasTime(line);

/** `-----Original Message-----` and its kin; without dashes only what ends in a colon and says nothing else. */
export function isSeparator(line: string): boolean {
  if (/^\s*-{3,}\s.*\s-{2,}\s*$/.test(line) && wroteVerb.test(line)) return true;
  const words = line.trim().replace(/^[-_=*~\s]+/, '');
  const found = separatorWords.exec(words)?.[0];
  if (found === undefined) return false;
  return /^\s*[-_=*~]{2,}/.test(line) || /^\s*[:：]\s*$/.test(words.slice(found.length));
}

/** The header of a quoted mail: lines that say from whom, and two of when, to whom and on what. */
function isHeaderBlock(lines: readonly string[], start: number): boolean {
  if (headerLabel(lines[start] ?? '') === undefined) return false;
  const labels = new Set(
    lines.slice(start, start + headerWindow).map((line) => headerLabel(line.slice(0, longestMark))),
  );
  labels.delete(undefined);
  return labels.has('from') && labels.size >= 3;
}

/** Where the text ends when signatures (`-- `) and the lines that apps add are taken off its end. */
function signatureStart(lines: readonly string[], from: number): number {
  let end = from;
  for (;;) {
    while (end > 0 && isBlank(lines[end - 1])) end--;
    const last = lines[end - 1] ?? '';
    if (end > 0 && (isRule(last) || (last.length < longestMark && sentFrom.test(last.trim())))) {
      end--;
      continue;
    }
    const dashes = lines
      .slice(Math.max(0, end - longestSignature), end)
      .findLastIndex((line) => line.trim() === '--');
    if (dashes === -1) return end;
    end = Math.max(0, end - longestSignature) + dashes;
  }
}
