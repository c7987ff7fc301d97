// What a mail's parts amount to: the text that a person reads, reports of machines, attachments.
import type { Defect, Mail } from '../../desk/mail/mail.ts';
import type { Attachment } from '../../desk/message.ts';
import { type Decoded, decodeText } from './charset.ts';
import { signedContent } from './cms.ts';
import { bytesLookedAt, otherTypeByContent } from './content-type.ts';
import { fileName } from './file-name.ts';
import { unfolded } from './flowed.ts';
import { type Field, headerStart, partHeaderLimits, scanHeader } from './header-scan.ts';
import { headerText } from './header-text.ts';
import { htmlText } from './html-text.ts';
import { type Budget, fieldOf, isTnef, type Part, partOf } from './parts.ts';
import { decoded, decodedSize } from './transfer.ts';

export type Body = Pick<
  Mail,
  'text' | 'html' | 'attachments' | 'types' | 'reportType' | 'reports' | 'calendarMethod'
> & {
  readonly embedded: Embedded | undefined;
  readonly defects: ReadonlySet<Defect>;
};

/** A mail inside of a mail, its header not yet decoded. */
export interface Embedded {
  readonly fields: readonly Field[];
  readonly text: string;
}

/** Decoded bytes of text that are read of one mail; the raw mail has all of it. */
const maxText = 1024 * 1024;
const maxReport = 64 * 1024;
const maxReports = 20;
const maxEmbedded = 3;

const machineReports = /^message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification)$/;
const signature = /^application\/(?:x-)?pkcs7-mime$/;
const embeddedMessage = /^message\/(?:rfc822|global|news)$/;
const returnedHeader = /^(?:message|text)\/(?:x-)?(?:rfc-?822-headers?|global-headers)$/;

/** Reads the body of a mail; what embedded mails hold is read only where the mail itself says nothing. */
export function bodyOf(root: Part, budget: Budget, level = 0): Body {
  const parts = [...everyPart(root)];
  const leaves = parts.filter(({ parts: below }) => below.length === 0);
  const reader = newReader();
  const texts = reader.segments(root);
  const inside = embeddedIn(leaves, budget, level);
  const text =
    readable(texts) ||
    parts
      .flatMap(({ words }) => words || [])
      .join('\n\n')
      .slice(0, maxText) ||
    (inside && !returnedHeader.test(inside.type) ? wholeText(inside) : '') ||
    readable(leaves.filter(isAnyText).map(reader.read));
  const html = leaves
    .filter((part) => part.type === 'text/html' && isInlineText(part))
    .map((part) => reader.read(part).text);
  const reports = leaves.filter(({ type }) => machineReports.test(type)).slice(0, maxReports);
  return {
    text,
    html: html.length > 0 ? html.join('\n') : undefined,
    attachments: leaves.filter(isAttached).map(attachmentOf),
    types: parts.map(({ type }) => type),
    reportType: parts
      .find(({ type }) => type === 'multipart/report')
      ?.parameters.get('report-type')
      ?.toLowerCase(),
    reports: reports.map((part) => ({ type: part.type, text: reader.report(part) })),
    calendarMethod: calendarMethodOf(leaves),
    embedded: inside && !signature.test(inside.type) ? inside : undefined,
    defects: new Set([...reader.defects, ...budget.defects, ...parts.flatMap(sealOf), ...sealOfText(text)]),
  };
}

/** The decoded content of each attachment, in the order of `attachments`, one at a time. */
export function* attachedContents(root: Part): Generator<Uint8Array> {
  for (const part of everyPart(root))
    if (part.parts.length === 0 && isAttached(part))
      yield decoded(part.body, part.encoding, part.body.length).bytes;
}

const isAttached = (part: Part): boolean => !isInlineText(part) && !machineReports.test(part.type);

/** Depth first, in the order of the mail. */
function* everyPart(part: Part): Generator<Part> {
  yield part;
  for (const below of part.parts) yield* everyPart(below);
}

interface Segment {
  readonly type: 'text/plain' | 'text/html';
  readonly text: string;
}

/** Decodes each text once, and no more than `maxText` of all. */
function newReader() {
  const seen = new Map<Part, Segment>();
  const defects = new Set<Defect>();
  let left = maxText;

  const decode = (part: Part, limit: number): string => {
    const { bytes, cut } = decoded(part.body, part.encoding, limit);
    if (cut) defects.add('text-cut');
    const { text, sure } = textOf(part, bytes);
    if (!sure) defects.add('charset-unknown');
    return text.replace(/\r{0,3}\n|\r/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  };
  const read = (part: Part): Segment => {
    const before = seen.get(part);
    if (before) return before;
    const text = decode(part, left);
    left = Math.max(0, left - text.length);
    const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
    const delSp = part.parameters.get('delsp')?.toLowerCase() === 'yes';
    const type = part.type === 'text/html' ? part.type : 'text/plain';
    const segment = { type, text: flowed && type === 'text/plain' ? unfolded(text, delSp) : text } as const;
    seen.set(part, segment);
    return segment;
  };
  const segments = (part: Part): readonly Segment[] => {
    if (part.parts.length === 0) return isInlineText(part) ? [read(part)] : [];
    return part.type === 'multipart/alternative'
      ? bestOf(part.parts.map(segments))
      : part.parts.flatMap(segments);
  };
  return { read, segments, report: (part: Part) => decode(part, maxReport), defects };
}

/** HTML may name its charset itself; that counts where the part names none or a wrong one. */
function textOf({ type, parameters }: Part, bytes: Buffer): Decoded {
  const declared = decodeText(bytes, parameters.get('charset'));
  if (declared.sure || type !== 'text/html') return declared;
  const named = /<meta\b[^>]{0,200}\bcharset\s{0,9}=[\s"']{0,9}([\w.:-]{1,40})/i.exec(
    bytes.toString('latin1', 0, 4096),
  )?.[1];
  return named === undefined ? declared : decodeText(bytes, named);
}

/** Of alternatives the first with plain text, else the last with any: the richest one comes last (RFC 2046 5.1.4). */
function bestOf(alternatives: readonly (readonly Segment[])[]): readonly Segment[] {
  const saying = alternatives.filter((segments) => segments.some(({ text }) => text.trim() !== ''));
  return (
    saying.find((segments) =>
      segments.some(({ type, text }) => type === 'text/plain' && text.trim() !== ''),
    ) ??
    saying.at(-1) ??
    []
  );
}

const readable = (segments: readonly Segment[]): string =>
  segments
    .map(({ type, text }) => (type === 'text/html' ? htmlText(text) : text).trimEnd())
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, maxText)
    .toWellFormed();

/**
 * Text that stands in the mail for people to read. A multipart without parts is only its text; an unknown disposition is an
 * attachment (RFC 2183 2.8).
 */
const isInlineText = ({ type, disposition, parts }: Part): boolean =>
  parts.length === 0 &&
  (disposition === '' || disposition === 'inline') &&
  (type === 'text/plain' || type === 'text/html' || type.startsWith('multipart/'));

const isAnyText = ({ type }: Part): boolean => type.startsWith('text/') && type !== 'text/calendar';

/** The first mail that was forwarded as an attachment, returned, or wrapped in its signature. */
function embeddedIn(
  leaves: readonly Part[],
  budget: Budget,
  level: number,
): (Embedded & { readonly type: string }) | undefined {
  const part =
    leaves.find(({ type }) => embeddedMessage.test(type) || signature.test(type)) ??
    leaves.find(({ type }) => returnedHeader.test(type));
  if (!part || level >= maxEmbedded) return undefined;
  const content = decoded(part.body, part.encoding, maxText).bytes;
  const bytes = signature.test(part.type) ? signedContent(content) : content;
  if (!bytes) return undefined;
  const { fields, body } = scanHeader(bytes, headerStart(bytes), partHeaderLimits);
  const { text } = bodyOf(partOf(fields, bytes.subarray(body), budget), budget, level + 1);
  return { type: part.type, fields, text };
}

/** With the lines of its header that say whose it is. */
function wholeText({ fields, text }: Embedded): string {
  if (text === '') return '';
  const header = ['From', 'Date', 'Subject']
    .map((name) => [name, headerText(fieldOf(fields, name.toLowerCase()))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return [header.join('\n'), text].filter((piece) => piece !== '').join('\n\n');
}

function attachmentOf(part: Part): Attachment {
  const { bytes } = decoded(part.body, part.encoding, bytesLookedAt);
  const typeByContent = otherTypeByContent(bytes, part.type);
  return {
    name: fileName(part.name),
    type: part.type,
    size: decodedSize(part.body, part.encoding),
    ...(typeByContent && { typeByContent }),
  };
}

/** `method` of an invitation or of the answer to one (RFC 5546), upper case. */
function calendarMethodOf(leaves: readonly Part[]): string | undefined {
  const calendar = leaves.find(
    ({ type, disposition }) => type === 'text/calendar' && disposition !== 'attachment',
  );
  if (!calendar) return undefined;
  const inside = /^METHOD:([A-Z]{1,20})/im.exec(
    decoded(calendar.body, calendar.encoding, 4096).bytes.toString('latin1'),
  );
  return (calendar.parameters.get('method') ?? inside?.[1])?.toUpperCase();
}

function sealOf({ type, parameters, name, body, encoding, parts, words }: Part): Defect[] {
  if (type === 'multipart/encrypted' || type === 'application/pgp-encrypted') return ['encrypted'];
  if (signature.test(type)) {
    const open = /^(?:signed-data|certs-only|compressed-data)$/i.test(parameters.get('smime-type') ?? '');
    return open || signedContent(decoded(body, encoding, maxText).bytes) ? [] : ['encrypted'];
  }
  return isTnef(type, name) && parts.length === 0 && !words ? ['tnef'] : [];
}

const sealOfText = (text: string): Defect[] =>
  text.trimStart().startsWith('-----BEGIN PGP MESSAGE-----') ? ['encrypted'] : [];
