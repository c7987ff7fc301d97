// From the facts of a letter to its words, in the person's language where we write it.
import type { Desk } from '../desk.ts';
import { acknowledgement } from './acknowledgement.ts';
import { extension, identityCheck, outcome, question, referral, refusal } from './answers.ts';
import { digestWords } from './digest.ts';
import type { Letter } from './letter.ts';
import { oneLine } from './plain.ts';
import {
  asWritten,
  closing,
  type Links,
  organisationOf,
  type Writing,
  type WrittenLetter,
  writingOf,
  written,
} from './written.ts';

export type { WrittenLetter } from './written.ts';

/**
 * The words of a letter. Nothing of what the person wrote is in it but the subject that a member of staff answers.
 *
 * @param how `links` are made when it is posted; `language` (BCP 47): our sentences in a language other than the person's, for a member of staff who wants to read them
 */
export function writeLetter(
  letter: Letter,
  desk: Desk,
  { language = letter.language, links = {} }: { readonly language?: string; readonly links?: Links } = {},
): WrittenLetter {
  const { facts } = letter;
  const writing = writingOf(letter, desk, language, links);
  switch (facts.kind) {
    case 'acknowledgement':
      return acknowledgement(writing, facts);
    case 'reply':
      return reply(writing, facts.text);
    case 'question':
      return question(writing, facts);
    case 'identity-check':
      return identityCheck(writing, facts);
    case 'extension':
      return extension(writing, facts);
    case 'outcome':
      return outcome(writing, facts);
    case 'refusal':
      return refusal(writing, facts);
    case 'referral':
      return referral(writing, facts);
    case 'status-code':
      return statusCode(writing);
    case 'canary':
      return canary(facts.token, desk);
    case 'digest': {
      const { subject, blocks } = digestWords(facts);
      return written(inEnglish, subject, blocks);
    }
  }
}

/** The words of a member of staff, and around them only a closing. */
function reply(writing: Writing, text: string): WrittenLetter {
  const { words, letter } = writing;
  const { reference, subject = '' } = letter;
  const otherwise = words.say('subject.reply', { organisation: organisationOf(writing) });
  return written(words, replySubject(subject, reference, otherwise), [
    asWritten(writing, text) ?? '',
    closing(writing),
    words.say('reference', { reference }),
  ]);
}

/** The subject that is answered, with the reference, by which an answer to the answer finds its case. */
function replySubject(subject: string, reference: string, otherwise: string): string {
  const answered = [...oneLine(subject)].slice(0, 200).join('').trim() || otherwise;
  const prefixed = /^(re|aw|sv|vs|antw|tr|rif)\s*:/i.test(answered) ? answered : `Re: ${answered}`;
  return prefixed.includes(reference) ? prefixed : `${prefixed} – ${reference}`;
}

/** Tells nothing but the code: somebody else may have asked for it. */
const statusCode = (writing: Writing): WrittenLetter => {
  const { words, letter, links } = writing;
  const { reference } = letter;
  return written(words, words.say('subject.status-code', { organisation: organisationOf(writing) }), [
    words.say('greeting'),
    words.say('status-code', { reference, code: links.code ?? '' }),
    words.say('status-code.not-you'),
    closing(writing),
  ]);
};

/** For machines and for the operator's own staff. */
const inEnglish = { language: 'en', direction: 'ltr', reviewed: null } as const;

/** For machines: the desk that wrote it reads it. */
const canary = (token: string, desk: Desk): WrittenLetter =>
  written(inEnglish, `Privacy Desk canary ${token}`, [
    `This mail proves that mail to ${oneLine(desk.address)} arrives. The desk sends it to itself once a day and reads it by itself. Nobody needs to answer.`,
  ]);
