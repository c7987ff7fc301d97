// A person's mail that a colleague passed on by hand, in the text or as an attachment: it is the person's and not the
// colleague's. Only mail from the operator's own domains is opened: a stranger could write any name and words under such a
// header.
import type { Desk } from '../desk.ts';
import type { Person, Verdict } from '../message.ts';
import { headerOf, type Mail } from './mail.ts';
import { isSeparator } from './new-text.ts';
import { forwardWords, headerLabel, type Label } from './quote-marks.ts';
import type { Transport } from './transport.ts';
import { isOwnAddress, isOwnDomain, normalAddress, usablePerson } from './whose.ts';

export interface ColleaguesForward {
  readonly colleague: Person;
  /** As the forwarded mail names its author: the colleague's word, verified by nobody. */
  readonly person: Person;
  readonly subject: string;
  /** The forwarded mail's own words. */
  readonly text: string;
  /** With what the colleague wrote. */
  readonly whole: string;
  /** Message-ID of the forwarded mail, where the colleague attached it whole. */
  readonly messageId?: string;
}

/** The mail that a colleague forwards; undefined for any other mail, and where nobody outside can be found in it. */
export function forwardedByColleague(
  mail: Mail,
  transport: Transport,
  { kind }: Verdict,
  desk: Desk,
): ColleaguesForward | undefined {
  const [colleague, ...others] = mail.from;
  if (kind !== 'human' || !colleague || others.length > 0) return undefined;
  const isColleague = isOwnDomain(colleague.address, desk) && !isOwnAddress(colleague.address, desk);
  if (!isColleague || isDoubtful(transport)) return undefined;
  const isOutside = ({ address }: Person) =>
    normalAddress(address) !== undefined && !isOwnDomain(address, desk) && !isOwnAddress(address, desk);
  const forward = inText(mail, isOutside) ?? attached(mail, isOutside);
  return forward && { colleague, ...forward };
}

/** SES doubts that the colleague sent it. */
const isDoubtful = ({ verdicts }: Transport): boolean =>
  verdicts.spam === 'FAIL' ||
  verdicts.virus === 'FAIL' ||
  verdicts.dmarc === 'FAIL' ||
  (verdicts.spf === 'FAIL' && verdicts.dmarc !== 'PASS');

type Forward = Omit<ColleaguesForward, 'colleague'>;
type Test = (person: Person) => boolean;

function attached({ text, embedded }: Mail, isOutside: Test): Forward | undefined {
  const author = embedded?.from.find(isOutside);
  const person = author && usablePerson(author);
  if (!embedded || !person) return undefined;
  const messageId = /<[^<>\s]{1,250}>/.exec(headerOf(embedded, 'message-id'))?.[0];
  return {
    person,
    subject: headerOf(embedded, 'subject'),
    text: embedded.text,
    whole: text.includes(embedded.text) ? text : `${text}\n\n${embedded.text}`,
    ...(messageId && { messageId }),
  };
}

const maxText = 100_000;
const maxLines = 2000;

/** Subjects that answer: then a quoted header tells what is answered, not what is passed on. */
const answers =
  /^\s*(?:re|aw|antw|antwort|sv|vs|odp|ynt|rif|r|res|ref|atb|vá|vast|hal|bls|ang|ha|απ|отг|отв|回复|答复|回覆|返信|답장|회신)\s*(?:\[\d+\])?\s?[:：]/iu;

/** The first quoted header that names somebody outside: behind it there may be more than one colleague. */
function inText({ subject, text }: Mail, isOutside: Test): Forward | undefined {
  const lines = text.slice(0, maxText).split('\n').slice(0, maxLines);
  let passedOn = !answers.test(subject);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isForwardMark(line)) passedOn = true;
    if (!passedOn) continue;
    const header = headerAt(lines, at) ?? (isForwardMark(line) ? notesHeaderAt(lines, at + 1) : undefined);
    if (!header) continue;
    if (isOutside(header.from)) return forwardIn(lines, header, subject, text);
    at = header.end - 1;
  }
  return undefined;
}

function forwardIn(
  lines: readonly string[],
  { from, subject, end, depth }: QuotedHeader,
  outer: string,
  whole: string,
): Forward | undefined {
  const person = usablePerson(from);
  const below = lines.slice(end);
  // Some clients quote the mail below its header, and all of it.
  const marks = below.every((line) => line.trim() === '' || line.startsWith('>'))
    ? Math.max(depth, 1)
    : depth;
  const text = below
    .map((line) => unquoted(line, marks))
    .join('\n')
    .trim();
  return person && { person, subject: subject || outer, text, whole };
}

const isForwardMark = (line: string): boolean => {
  const bare = unquoted(line, 9);
  return bare.length < 200 && isSeparator(bare) && forwardWords.test(bare);
};

interface QuotedHeader {
  readonly from: Person;
  readonly subject: string;
  /** Line after the header. */
  readonly end: number;
  /** How often its lines are quoted. */
  readonly depth: number;
}

const headerWindow = 14;
const enoughLabels = 3;
const longestLine = 2000;

/** Lines `From: …`, `Sent: …`, `To: …`, `Subject: …` in any order and language, of which three are enough. */
function headerAt(lines: readonly string[], start: number): QuotedHeader | undefined {
  const depth = depthOf(lines[start] ?? '');
  if (headerLabel(unquoted(lines[start] ?? '', depth)) === undefined) return undefined;
  const fields = new Map<Label, string>();
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + headerWindow); at++) {
    const line = unquoted(lines[at] ?? '', depth).slice(0, longestLine);
    const label = headerLabel(line);
    if (label !== undefined && !fields.has(label)) {
      const value = behindLabel(line);
      const next = unquoted(lines[at + 1] ?? '', depth).trim();
      const below = value === '' && headerLabel(next) === undefined ? next : '';
      fields.set(label, value || below);
      end = below === '' ? at + 1 : at + 2;
    } else if (line.trim() === '' && fields.size >= enoughLabels) break;
  }
  const from = personIn(fields.get('from') ?? '');
  if (!from || fields.size < enoughLabels) return undefined;
  return { from, subject: fields.get('subject') ?? '', end: afterHeader(lines, end, depth), depth };
}

/** Cc, Reply-To and long lists of receivers may still follow, up to the empty line. */
function afterHeader(lines: readonly string[], end: number, depth: number): number {
  for (let at = end; at < Math.min(lines.length, end + headerWindow); at++) {
    const line = unquoted(lines[at] ?? '', depth);
    if (line.trim() === '') return at + 1;
    if (!/^\s*[\p{L}*_-]{1,25}(?: [\p{L}*_-]{1,15})?\s?[:：]|[@;,]/u.test(line)) break;
  }
  return end;
}

/** Notes puts the author below its mark, without a label. */
function notesHeaderAt(lines: readonly string[], start: number): QuotedHeader | undefined {
  for (let at = start; at < Math.min(lines.length, start + 4); at++) {
    const line = lines[at] ?? '';
    if (headerLabel(unquoted(line, 9)) !== undefined) return undefined;
    const from = line.length < 300 ? personIn(line) : undefined;
    if (from) return { from, subject: '', end: at + 1, depth: 0 };
  }
  return undefined;
}

const address = /[^\s@<>"'(),:;[\]*]{1,64}@[^\s@<>"'(),:;[\]*]{1,253}/u;

/** `Name <address>`, also as `Name [mailto:address]` and with the address twice, as clients print links. */
function personIn(value: string): Person | undefined {
  const found = address.exec(value);
  if (!found) return undefined;
  const name = value
    .slice(0, found.index)
    .replace(/mailto:|[<>"*[\]()]/gi, ' ')
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, '');
  return { name, address: found[0].replace(/(?<!\.)\.+$/, '') };
}

/** What stands behind the label, without the marks of bold letters. */
const behindLabel = (line: string): string =>
  line.slice(line.search(/[:：]/) + 1).replace(/^[\s*_]+|(?<![\s*])[\s*]+$/g, '');

const depthOf = (line: string): number =>
  /^(?:>\s?)*/.exec(line.slice(0, 40))?.[0].replace(/\s/g, '').length ?? 0;

/** Without so many marks of quotation, or fewer where there are fewer. */
const unquoted = (line: string, depth: number): string => {
  let rest = line;
  for (let left = depth; left > 0 && rest.startsWith('>'); left--) rest = rest.slice(rest[1] === ' ' ? 2 : 1);
  return rest;
};
