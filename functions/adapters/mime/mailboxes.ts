// Lists of addresses as mailers write them, which is not always as RFC 5322 3.4 says. Linear in the length of the field.
import type { Person } from '../../desk/message.ts';
import { cleanLine, decodeWords, plainText, splitAt, withoutComments } from './header-text.ts';

const maxMailboxes = 500;
const maxAddressLength = 320;
const maxNameLength = 1000;

/** An address by its looks: no controls, spaces only in a quoted local part. */
const atom = '[^\\s\\x00-\\x1f\\x7f<>"(),:;@[\\]\\\\]';
const address = new RegExp(
  `(?:"[^"\\x00-\\x1f\\x7f]{1,64}"|${atom}{1,128})@(?:${atom}{1,255}|\\[[0-9a-f.:]{3,50}\\])`,
  'i',
);
const wholeAddress = new RegExp(`^${address.source}$`, 'i');
const localPart = /^[\w.+-]{1,64}$/;

/**
 * Everybody in an address field, in order; groups are opened. A comma without quotes belongs to the name that it stands in.
 * A name in front of `<local>` keeps that as its address; where nobody has an address, the name alone comes back.
 *
 * @param raw the field as it stands on the wire, one character a byte
 * @param charset of raw bytes that are not UTF-8
 */
export function mailboxesIn(raw: string, charset?: string): Person[] {
  const people: Person[] = [];
  let name = '';
  for (const piece of splitAt(withoutRoutes(raw), ',').flatMap(members)) {
    if (people.length >= maxMailboxes) break;
    const mailbox = mailboxIn(name + piece, charset);
    if (mailbox) people.push(mailbox);
    name = mailbox || piece.trim() === '' ? '' : `${name}${piece},`.slice(-maxNameLength);
  }
  const nameless = nameIn(name.slice(0, -1).replace(/[<>]/g, ''), charset);
  return people.length > 0 || nameless === '' ? people : [{ name: nameless, address: '' }];
}

/** `<@relay,@relay:user@host>` (RFC 5322 4.4) without the way to it. */
const withoutRoutes = (raw: string): string => raw.replace(/<\s*@[^<>:]*:/g, '<');

/** The members of a group `name: a, b;` without its name and end; anything else is itself. */
function members(piece: string): string[] {
  const [first = '', ...others] = splitAt(piece, ';');
  const [head = '', ...rest] = first.split(':');
  const isGroup = rest.length > 0 && !/[<"]/.test(head) && !/^\s*mailto$/i.test(head);
  return [isGroup ? rest.join(':') : first, ...others];
}

function mailboxIn(piece: string, charset?: string): Person | undefined {
  const open = piece.lastIndexOf('<');
  if (open !== -1) {
    const close = piece.indexOf('>', open);
    const inside = bareAddress(piece.slice(open + 1, close === -1 ? undefined : close));
    if (wholeAddress.test(inside) || localPart.test(inside)) {
      return {
        name: nameIn(piece.slice(0, open).replace(/[<>]/g, '') || commentIn(piece), charset),
        address: plainText(inside, charset),
      };
    }
  }
  const whole = bareAddress(piece);
  if (wholeAddress.test(whole))
    return { name: nameIn(commentIn(piece), charset), address: plainText(whole, charset) };
  return mailboxInText(withoutComments(piece), charset);
}

/** An address somewhere in a text, or inside an encoded word, with what is left as its name. */
function mailboxInText(text: string, charset?: string): Person | undefined {
  const readable = text.includes('=?') ? decodeWords(text, charset) : text;
  const found = address.exec(readable)?.[0];
  if (found === undefined) return undefined;
  return {
    name: nameIn(readable.replace(found, '').replace(/[<>[\]]/g, ''), charset),
    address: plainText(found, charset),
  };
}

/** Without comments and spaces; '' where it is no address by its length or an encoded word. */
function bareAddress(text: string): string {
  const bare = withoutComments(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?([.@]) ?/g, '$1')
    .replace(/^ ?mailto:/i, '')
    .replace(/^ ?'(.*)' ?$/, '$1')
    .trim();
  return bare.length > maxAddressLength || bare.includes('=?') ? '' : bare;
}

const commentIn = (piece: string): string => /\(((?:[^()]|\([^()]*\))*)\)/.exec(piece)?.[1] ?? '';

function nameIn(raw: string, charset?: string): string {
  const unquoted = withoutComments(raw).replace(/\\(.)|"/g, (_, escaped?: string) => escaped ?? ' ');
  return cleanLine(decodeWords(unquoted, charset)).replace(/ {2,}/g, ' ');
}
