// Mail that goes to many: through a mailing list, where people write, or in bulk, where machines do (RFC 2369, 2919).

import {
  asksForSilence,
  autoSubmitted,
  isNoReply,
  precedences,
  senderLocalParts,
  sign,
} from './machine-signs.ts';
import { headerOf, headersOf, type Mail } from './mail.ts';
import type { Transport } from './transport.ts';

const listFields = [
  'list-post',
  'mailing-list',
  'x-mailing-list',
  'x-beenthere',
  'x-mailman-version',
  'x-ml-name',
  'x-mlserver',
  'x-google-group-id',
];
const listHelpers = ['list-subscribe', 'list-archive', 'list-owner', 'list-help'];
const listPart =
  /^owner-|[-.](?:owner|request|bounces?|admin)(?:[+=].*)?$|^(?:listserv|majordomo|mailman|sympa)(?:[-_+].*)?$/;

/** What tells that a mail came through a list whose members write to each other. Empty where nothing does. */
export function listSigns(mail: Mail, transport: Transport): readonly string[] {
  const has = (name: string) => headersOf(mail, name).some((value) => value !== '');
  const fields = listFields.filter((name) => has(name) && !/^no\b/i.test(headerOf(mail, name)));
  const id = has('list-id') && (listHelpers.some(has) || !has('list-unsubscribe')) ? ['list-id'] : [];
  const helpers = id.length > 0 ? [] : listHelpers.filter(has).slice(0, 2);
  const sender =
    asksForSilence(mail) && senderLocalParts(mail, transport).some((local) => listPart.test(local))
      ? ['sender: list', ...precedences(mail).map((value) => sign('precedence', value))]
      : [];
  const signs = [...fields, ...id, ...(helpers.length > 1 || has('precedence') ? helpers : [])];
  return signs.length > 0 ? signs : sender;
}

/**
 * What tells that a mail was sent in bulk or by a machine on its own. One weak sign is none: Exchange asks for silence and
 * services send from `no-reply` on behalf of people.
 */
export function bulkSigns(mail: Mail): readonly string[] {
  const strong = [
    ...(headerOf(mail, 'list-unsubscribe') === '' ? [] : ['list-unsubscribe']),
    ...(headerOf(mail, 'list-id') === '' ? [] : ['list-id']),
    ...(autoSubmitted(mail) === 'generated'
      ? [sign('auto-submitted', headerOf(mail, 'auto-submitted'))]
      : []),
    ...authenticationReportSigns(mail),
  ];
  const weak = weakSigns(mail);
  return strong.length > 0 || weak.length > 1 ? [...strong, ...weak] : [];
}

/** Daily reports of mailbox providers on a domain (RFC 7489 7.2.1.1, RFC 8460 5.3). */
const authenticationReportSigns = (mail: Mail): readonly string[] => [
  ...(/^(?:\[preview\] )?report[ -]domain:\s*\S{1,255}\s+submitter:/i.test(mail.subject)
    ? ['subject: report domain']
    : []),
  ...(mail.reportType === 'tlsrpt' ? ['report-type: tlsrpt'] : []),
];

/** Signs that speak against a person and do not decide. */
export const weakSigns = (mail: Mail): readonly string[] => [
  ...precedences(mail)
    .filter((value) => /^(?:bulk|list|junk)/.test(value))
    .map((value) => sign('precedence', value)),
  ...(headerOf(mail, 'x-auto-response-suppress') === ''
    ? []
    : [sign('x-auto-response-suppress', headerOf(mail, 'x-auto-response-suppress'))]),
  ...(mail.from.some(({ address }) => isNoReply(address)) ? ['from: no-reply'] : []),
  ...(headerOf(mail, 'x-loop') === '' ? [] : ['x-loop']),
  ...(headerOf(mail, 'feedback-id') === '' ? [] : ['feedback-id']),
];
