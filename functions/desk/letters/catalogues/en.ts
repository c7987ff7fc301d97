import type { Catalogue } from './catalogue.ts';

export const en: Catalogue = {
  language: 'en',
  direction: 'ltr',
  dates: { locale: 'en-GB' },
  acknowledgement: {
    subject: '{organisation}: we have your message – {reference}',
    otherLanguage:
      'We are sorry that we cannot write to you in your language yet. You are welcome to write to us in your language.',
    greeting: 'Hello,',
    arrived:
      'Thank you for your message. It reached us on {date} at {hour}:{minute} ({zone}) and has the reference {reference}.',
    understood: 'This is how we understand it:',
    asks: {
      erasure: 'you are asking us to delete personal data',
      'content-removal': 'you are asking us to take down something that was published',
      child: 'you are writing about the personal data of a child',
      'unauthorised-account': 'you are telling us about an account that somebody opened without permission',
      access: 'you would like to know whether we use personal data about you and, if we do, to have a copy',
      rectification: 'you are asking us to correct personal data',
      portability: 'you would like to take personal data with you to another service',
      restriction: 'you are asking us to limit how personal data is used',
      objection: 'you object to a use of personal data',
      'opt-out': 'you do not want advertising from us',
      'withdrawal-of-consent': 'you are taking back a consent',
      complaint: 'you are complaining about how personal data is handled',
      authority: 'you are writing for an authority or on behalf of somebody else',
      'breach-written-notice': 'you would like a written notice if there is a breach of security',
      'breach-inquiry': 'you would like to know whether a security incident affects you',
      'breach-report': 'you are telling us about a possible security problem',
      question: 'you have a question about data protection',
    },
    askUnclear: 'there is something else in your message that a person has to read first',
    allUnclear: 'A person in our team will read it to find out what you need.',
    unreadable:
      'Your message is encrypted or packed in a way that we cannot open. Please send it again as plain text: just answer this mail. Leave out anything that you do not want to send unencrypted.',
    first: 'We deal with your message before others.',
    answerBy: 'We will answer you by {date} at the latest.',
    answerSoon: 'We will answer you as soon as we can.',
    reasons: {
      'promise-access': 'We promise this in our privacy policy ({policy}).',
      'eu-gdpr-12-3':
        'By law, you must hear from us within one month, so by {date} (General Data Protection Regulation, Article 12(3)).',
    },
    whatNext:
      'What happens next: somebody in our privacy team reads your message and takes care of it. If we need to know more, we will ask you.',
    howToAdd:
      'Did we misunderstand you, or would you like to add something? Then just answer this mail and leave the reference in the subject line.',
    noIdentityPapers: 'You do not need to send us any identity papers now.',
    noAnswerYet:
      'This mail only confirms that your message arrived. It does not say whether we have data about you, and it is not a decision yet.',
  },
  reply: {
    subject: 'Your message to {organisation}',
    reference: 'Reference: {reference}. If you answer, please leave it in the subject line.',
  },
  closing: 'Kind regards\nThe privacy team of {organisation}',
};
