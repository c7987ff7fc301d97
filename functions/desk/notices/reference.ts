// References of notices: made and checked as those of cases, under another name, so that neither is taken for the other.
import { readReference } from '../reference.ts';

const [ofCases, ofNotices] = ['PD', 'NO'] as const;

/** @param reference as `referenceFrom` writes it */
export const noticeReference = (reference: string): string => ofNotices + reference.slice(ofCases.length);

/** True for a notice's reference in its one written form, like `NO-7F3K-9QXM-4`. */
export function isNoticeReference(text: string): boolean {
  const twin = ofCases + text.slice(ofNotices.length);
  return text.startsWith(ofNotices) && readReference(twin) === twin;
}
