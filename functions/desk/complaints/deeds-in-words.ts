// What the audit says of a case, in words for somebody from outside. It holds codes and ids only, so the words do too.
import type { Actor, AuditEntry } from '../case-file.ts';
import type { RuleName } from '../case-life/rules.ts';

type About = AuditEntry['about'];

const said = (code: About[string] | undefined): string => String(code ?? 'unknown').replaceAll('-', ' ');

const isOf = (about: About): string =>
  about.item === undefined ? '' : ` (complaint or request ${said(about.item)})`;

const sentences: Readonly<Record<RuleName, (about: About) => string>> = {
  'open-case': ({ acknowledged }: About) =>
    acknowledged === true
      ? 'The case was opened, and its receipt was acknowledged to the person.'
      : 'The case was opened without an automatic acknowledgement.',
  'join-case': () => 'A further message joined the case.',
  'attach-copy': () => 'The same mail came again; it was kept as a copy.',
  'attach-file': () => 'The person added a file.',
  'confirm-address': () => 'The person confirmed the address that was typed into the form.',
  'dispute-sorting': (about: About) => `The person said that we misunderstood${isOf(about)}.`,
  disown: () => 'Whoever reads the address said that they did not send this.',
  'join-returned': ({ how }: About) => `A report on one of our letters came (${said(how)}).`,
  'mark-unreachable': () => 'Mail to the person came back for good.',
  'mark-undelivered': () => 'A letter to the person could not be sent.',
  'acknowledge-by-hand': () => 'Its receipt was acknowledged to the person by hand.',
  'edit-item': (about: About) => `${edited(about)}${isOf(about)}.`,
  restore: () => 'It was taken back from junk.',
  'add-ask': (about: About) => `A further ask was found in a message${isOf(about)}.`,
  'write-reply': () => 'Staff wrote to the person.',
  'write-note': (about: About) => `Staff noted something${isOf(about)}.`,
  wait: (about: About) =>
    about.for === 'identity'
      ? `The person was asked who they are (told by ${said(about.told)}).`
      : `The person was asked a question (told by ${said(about.told)}).`,
  'name-subject': ({ permission }: About) =>
    `Staff named the person for whom an agent acts (permission: ${permission === null ? 'none seen' : said(permission)}).`,
  identify: ({ how, proof }: About) =>
    `Staff know who the person is: ${said(how)}${proof === undefined ? '' : ` (${said(proof)})`}.`,
  'destroy-proof': () => 'Our copy of what proved who the person is was destroyed.',
  extend: ({ reason }: About) => `More time was taken, and the person was told why (${said(reason)}).`,
  'erasure-done': ({ system }: About) => `It was erased in the system “${said(system)}”.`,
  freeze: () => 'The data of a child was frozen.',
  answer: ({ result, told, denial }: About) =>
    `It was answered: ${said(result)}${denial === undefined ? '' : `, ${said(denial)}`} (told by ${said(told)}).`,
  refuse: ({ denial, told }: About) => `It was refused: ${said(denial)} (told by ${said(told)}).`,
  escalate: ({ at, advisedAt }: About) =>
    `A data protection authority has the complaint since ${String(at)}${advisedAt ? `; it gave its advice on ${String(advisedAt)}` : ''}.`,
  reopen: ({ reason }: About) => `It was opened again (${said(reason)}).`,
  merge: ({ from, into }: About) =>
    into === undefined
      ? `The asks of case ${String(from)} joined this case.`
      : `Its asks went on in case ${String(into)}.`,
  split: ({ from, into }: About) =>
    into === undefined
      ? `It was taken out of case ${String(from)}.`
      : `One ask went on in a case of its own, ${String(into)}.`,
  hold: ({ reason }: About) => `A legal hold was set (${said(reason)}).`,
  release: ({ reason }: About) => `A legal hold ended (${said(reason)}).`,
  erase: () => 'The erasure of what is personal in the case began.',
  'erase-again': () => 'The erasure began again: a copy from before it had come back.',
  erased: () => 'What was personal in the case is erased.',
};

function edited({ queue, kind, assignee }: About): string {
  const changes = [
    ...(queue === undefined ? [] : [`moved to the queue “${said(queue)}”`]),
    ...(kind === undefined ? [] : [kind === null ? 'left without a kind' : `called “${said(kind)}”`]),
    ...(assignee === undefined ? [] : [assignee === null ? 'assigned to nobody' : 'assigned']),
  ];
  return changes.length === 0 ? 'It was edited' : `It was ${changes.join(', ')}`;
}

/** A deed as a sentence. */
export const deedInWords = ({ rule, about }: AuditEntry): string => sentences[rule](about);

/** Who did it. Staff and services are named by the subject id of their token, never by their name. */
export function actorInWords(actor: Actor): string {
  if (actor === 'desk') return 'the desk by itself';
  if (actor === 'person') return 'the person';
  const [who, id] = [actor.slice(0, actor.indexOf(':')), actor.slice(actor.indexOf(':') + 1)];
  return who === 'staff' ? `staff ${id}` : `a service of the operator, ${id}`;
}
