import { referencesNamed } from '../reference.ts';

/** `is`: true for a notice's reference in its one written form, like `NO-7F3K-9QXM-4`. */
export const { from: noticeReference, is: isNoticeReference } = referencesNamed('NO');
