import type { Defect } from './mail.ts';

const sentences: Readonly<Record<Defect, string>> = {
  unparseable:
    'This mail could not be read as mail. Only its header and the beginning of it are shown; open the raw mail.',
  'too-many-parts':
    'This mail has more parts than any genuine mail. The first ones were read; treat the raw mail with care.',
  'too-large':
    'Its header, or all of it, is larger than any genuine mail. The rest was not read; open the raw mail.',
  'text-cut': 'The text is longer than the desk reads. The raw mail has all of it.',
  'no-from': 'The mail does not say who wrote it.',
  'no-date': 'The mail does not say when it was written; the time of receipt counts.',
  'no-message-id': 'The mail has no id of its own, so an answer may not be shown in its thread.',
  'no-subject': 'The mail has no subject.',
  'no-text': 'The mail holds no text that the desk can show; look at its attachments.',
  encrypted:
    'The mail is encrypted and can only be read with the key of the one it was meant for. Ask the person for plain text.',
  tnef: 'Outlook packed parts of this mail into winmail.dat, which the desk does not open. Ask the person for plain text or PDF.',
  'charset-unknown':
    'The mail does not say truly how its letters are coded. Some may be wrong; the raw mail is unchanged.',
};

/** What a defect of a mail means for those who work on it. */
export const defectSentence = (defect: Defect): string => sentences[defect];
