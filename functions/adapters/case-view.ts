// A case as the staff API shows it.
import { pledgesFor } from '../desk/clocks/promises.ts';
import type { Desk } from '../desk/desk.ts';
import { explanationsOf, shownText } from '../desk/mail/marks.ts';
import { silenceSentence } from '../desk/mail/silence.ts';
import type { Message } from '../desk/message.ts';
import type { WholeCase } from './cases.ts';
import type { CaseView } from './staff-schemas.ts';
import { type LetterRow, listedItem } from './table.ts';

export function caseView({ caseFile, messages, letters }: WholeCase, desk: Desk): CaseView {
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
    items: caseFile.items.map((item) => ({
      ...listedItem(caseFile, item),
      flags: [...caseFile.flags],
      clocks: item.clocks.map(({ pauses, ...clock }) => ({
        ...clock,
        ...(pauses && { pauses: [...pauses] }),
        why: [...clock.why],
      })),
      promises:
        item.queue === 'junk' ? [] : pledgesFor(item.kind, desk).map((pledge) => promiseView(pledge, desk)),
      outcome: null,
      why: [...item.why],
    })),
    messages: messages.map(messageView),
    letters: letters.map(letterView),
  };
}

const promiseView = ({ rule, quote, policyVersion, url }: Desk['promises'][number], { policy }: Desk) => ({
  rule,
  quote,
  policyVersion,
  url: url ?? policy,
});

const messageView = ({
  id,
  direction,
  channel,
  at,
  from,
  subject,
  ...rest
}: Message): CaseView['messages'][number] => ({
  id,
  direction,
  channel,
  at,
  from,
  subject,
  text: shownText(rest),
  ...(rest.forwardedBy && { forwardedBy: rest.forwardedBy }),
  ...(rest.textCut && { textCut: true }),
  attachments: rest.attachments.map(({ key, ...attachment }) => ({
    ...attachment,
    isKept: key !== undefined,
  })),
  hasRaw: rest.raw !== undefined,
  ...(rest.verdict && { verdict: { kind: rest.verdict.kind, evidence: [...rest.verdict.evidence] } }),
  ...(rest.marks && { marks: [...rest.marks] }),
  ...(rest.about !== undefined && { about: rest.about }),
  explanations: [...explanationsOf(rest)],
});

const letterView = ({ letter, state, tries, sentAt, failure }: LetterRow): CaseView['letters'][number] => ({
  id: letter.id,
  kind: letter.facts.kind,
  to: letter.to,
  state,
  tries,
  createdAt: letter.createdAt,
  sentAt: sentAt ?? null,
  failure: failure ?? null,
});
