// A case as the staff API shows it.
import type * as v from 'valibot';
import type { Role } from '../contract.ts';
import { type CaseFile, type Item, isClosed } from '../desk/case-file.ts';
import { draftOf } from '../desk/case-life/erasing.ts';
import { allowedActions, allowedOnCase } from '../desk/case-life/may.ts';
import { wordsIn } from '../desk/case-life/telling.ts';
import { isUnderWay } from '../desk/case-life/transitions.ts';
import { isUnconfirmed } from '../desk/case-life/writing.ts';
import { pledgesFor } from '../desk/clocks/promises.ts';
import { standingOf } from '../desk/clocks/standing.ts';
import type { Desk } from '../desk/desk.ts';
import { explanationsOf, shownText } from '../desk/mail/marks.ts';
import { silenceSentence } from '../desk/mail/silence.ts';
import type { Message } from '../desk/message.ts';
import { mayDo } from './caller.ts';
import type { WholeCase } from './cases.ts';
import type { CaseView, subjectSchema } from './staff-schemas.ts';
import { type LetterRow, listedItem } from './table.ts';

/** Who looks, and when: what they may do and whether a clock is late depend on it. */
interface Viewed {
  /** What was written now, of a text that quotes. */
  readonly newTextOf: (text: string) => string;
  readonly roles: readonly Role[];
  readonly at: string;
  readonly desk: Desk;
}

export function caseView({ caseFile, messages, letters }: WholeCase, viewed: Viewed): CaseView {
  const { reference, version, person, channel, openedAt, language, residenceHints, silence } = caseFile;
  return {
    reference,
    version,
    person,
    channel,
    openedAt,
    language,
    residence: caseFile.residence ?? null,
    residenceHints: [...residenceHints],
    flags: [...caseFile.flags],
    silence: silence ? { code: silence, sentence: silenceSentence(silence) } : null,
    suggests: caseFile.suggests ?? null,
    participants: [...(caseFile.participants ?? [])],
    isConfirmed: !isUnconfirmed(caseFile),
    identity: caseFile.identity ?? null,
    actsFor: caseFile.actsFor ? { permission: null, ...caseFile.actsFor } : null,
    hold: caseFile.hold ?? null,
    isClosed: isClosed(caseFile),
    mergedInto: caseFile.mergedInto ?? null,
    mergedFrom: [...(caseFile.mergedFrom ?? [])],
    splitFrom: caseFile.splitFrom ?? null,
    erasedAt: caseFile.erasedAt ?? null,
    isErasing: caseFile.isErasing ?? false,
    may: allowedOnCase(caseFile).filter((action) => mayDo(viewed.roles, action)),
    items: caseFile.items.map((item) => itemView(caseFile, item, viewed)),
    messages: messages.map((message) => messageView(message, viewed)),
    letters: letters.map(letterView).sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
  };
}

/** As much of a case as a service of the operator needs to find the person in its own system. */
export const subjectView = (caseFile: CaseFile): v.InferOutput<typeof subjectSchema> => ({
  reference: caseFile.reference,
  mergedInto: caseFile.mergedInto ?? null,
  person: caseFile.actsFor?.person ?? caseFile.person,
  participants: caseFile.actsFor ? [] : [...(caseFile.participants ?? [])],
  identity: caseFile.identity?.how ?? null,
  hold: caseFile.hold !== undefined,
  asks: caseFile.items.filter(isAsked).map(({ n, kind, state }) => ({ n, kind, state })),
});

/** Not answered yet, or granted: what is left for other systems to do. */
const isAsked = (item: Item): boolean =>
  isUnderWay(item) || item.outcome?.result === 'granted' || item.outcome?.result === 'partly';

function itemView(caseFile: CaseFile, item: Item, { roles, at, desk }: Viewed): CaseView['items'][number] {
  const pledges = item.queue === 'junk' ? [] : pledgesFor(item.kind, desk);
  return {
    ...listedItem(caseFile, item),
    flags: [...caseFile.flags],
    clocks: item.clocks.map(({ pauses, ...clock }) => ({
      ...clock,
      standing: standingOf(clock, at, desk),
      ...(pauses && { pauses: [...pauses] }),
      why: [...clock.why],
    })),
    promises: pledges.map((pledge) => promiseView(pledge, desk)),
    may: allowedActions(caseFile, item, at, desk).filter((action) => mayDo(roles, action)),
    waitsFor: item.waitsFor ?? null,
    erasures: [...(item.erasures ?? [])],
    draft: draftView(item),
    frozenAt: item.frozenAt ?? null,
    outcome: item.outcome ?? null,
    earlier: [...(item.earlier ?? [])],
    extension: item.extension ?? null,
    escalation: item.escalation ?? null,
    sortedAs: item.sortedAs ?? null,
    why: [...item.why],
  };
}

function draftView(item: Item): CaseView['items'][number]['draft'] {
  const draft = draftOf(item);
  return draft ? { ...draft, systems: [...draft.systems] } : null;
}

const promiseView = ({ rule, quote, policyVersion, url }: Desk['promises'][number], { policy }: Desk) => ({
  rule,
  quote,
  policyVersion,
  url: url ?? policy,
});

const messageView = (
  { id, direction, channel, at, from, subject, ...rest }: Message,
  { newTextOf }: Pick<Viewed, 'newTextOf'>,
): CaseView['messages'][number] => ({
  id,
  direction,
  channel,
  at,
  from,
  subject,
  text: shownText(rest),
  ...ownPart(rest.text, direction === 'in' ? newTextOf(rest.text) : rest.text),
  ...(rest.forwardedBy && { forwardedBy: rest.forwardedBy }),
  ...(rest.textCut && { textCut: true }),
  attachments: rest.attachments.map(({ key, ...attachment }) => ({
    ...attachment,
    isKept: key !== undefined,
  })),
  hasRaw: rest.raw !== undefined,
  ...(rest.verdict && { verdict: { kind: rest.verdict.kind, evidence: [...rest.verdict.evidence] } }),
  ...(rest.marks && { marks: [...rest.marks] }),
  ...(rest.form && { form: { ...rest.form } }),
  ...(rest.about !== undefined && { about: rest.about }),
  explanations: [...explanationsOf(rest)],
});

/** Nothing where it is all of the text. */
const ownPart = (text: string, own: string): { readonly ownText?: string } =>
  own === text.trim() ? {} : { ownText: own };

const letterView = ({
  letter,
  state,
  tries,
  sentAt,
  failure,
  isErased,
}: LetterRow): CaseView['letters'][number] => ({
  id: letter.id,
  kind: letter.facts.kind,
  to: letter.to,
  state,
  tries,
  createdAt: letter.createdAt,
  sentAt: sentAt ?? null,
  failure: failure ?? null,
  text: isErased ? '' : wordsIn(letter.facts),
});
