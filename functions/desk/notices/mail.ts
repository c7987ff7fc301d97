// The mail in which one person is told.
import type { Desk } from '../desk.ts';
import { oneLine } from '../letters/plain.ts';
import { type WrittenLetter, written } from '../letters/written.ts';
import { type Notice, type NoticeText, sections } from './notice.ts';
import type { Recipient } from './recipient.ts';

/** @throws Error where the notice has no words: nobody may approve such a one */
export function noticeMail(
  notice: Pick<Notice, 'texts' | 'reference' | 'isDrill'>,
  { language }: Pick<Recipient, 'language'>,
  desk: Desk,
): WrittenLetter {
  const text = textFor(notice.texts, [language, ...desk.languages]);
  const subject = oneLine(text.subject);
  return written(
    { language: text.language, direction: 'ltr', reviewed: null },
    notice.isDrill ? `[Drill] ${subject}` : subject,
    sections.flatMap((section) => text.sections[section]?.split(/\n{2,}/) ?? []),
  );
}

/** In the person's language, else in one that is near it, else in that of the desk. */
function textFor(texts: readonly NoticeText[], languages: readonly string[]): NoticeText {
  for (const language of languages) {
    const near = language.split('-')[0];
    const found =
      texts.find((text) => text.language === language) ??
      texts.find((text) => near && text.language.split('-')[0] === near);
    if (found) return found;
  }
  const [first] = texts;
  if (!first) throw new Error('a notice without words goes out');
  return first;
}
