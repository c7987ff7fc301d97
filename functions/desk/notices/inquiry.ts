// “Was I affected?”: what the desk knows of a person in the audiences of its notices, and the answer that is ready for them.
import type { CaseFile, Result } from '../case-file.ts';
import { isUnderWay } from '../case-life/transitions.ts';
import type { Desk } from '../desk.ts';
import type { Notice } from './notice.ts';
import { type Recipient, residenceOf } from './recipient.ts';
import { variantOf } from './variants.ts';
import { type NoticeBlock, wordsOf } from './wording.ts';

/** A notice that concerns a person, with what is known of them in it. */
export interface Concern {
  readonly notice: Notice;
  readonly recipient: Recipient;
}

/** An answer that staff can give as it is. */
export interface AnswerDraft {
  readonly result: Extract<Result, 'granted' | 'nothing-found'>;
  /** In the person's language, as far as the notices are written in it. */
  readonly text: string;
}

/** A notice older than that answers nobody: what was known of its people is gone. */
export const inquiryDays = 731;

/** True for what people may hear of: drills and notices that never went out concern nobody. */
export const isTold = ({
  isDrill,
  startedAt,
}: Pick<Notice, 'isDrill'> & { startedAt?: string | null | undefined }) => !isDrill && Boolean(startedAt);

/**
 * The answer to whoever asks whether an incident affects them; null where nobody asks, or the answer was given.
 *
 * @param concerns those that went out
 */
export function inquiryDraft(
  { items, language }: Pick<CaseFile, 'items' | 'language'>,
  concerns: readonly Concern[],
  desk: Desk,
): AnswerDraft | null {
  const asks = items.some((item) => item.kind === 'breach-inquiry' && isUnderWay(item));
  if (!asks) return null;
  if (concerns.length === 0) return { result: 'nothing-found', text: '' };
  const texts = concerns.map(({ notice, recipient }) => {
    const variant = variantOf(notice, { residence: residenceOf(recipient), language }, desk);
    const { title, blocks } = wordsOf(notice, variant, desk);
    return [title, ...blocks.slice(1, -1).map(inText)].join('\n\n');
  });
  return { result: 'granted', text: texts.join('\n\n— — —\n\n') };
}

const inText = ({ heading, paragraphs }: NoticeBlock): string =>
  [...(heading ? [heading] : []), ...paragraphs].join('\n\n');
