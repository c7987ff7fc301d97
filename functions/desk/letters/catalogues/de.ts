import type { Catalogue } from './catalogue.ts';

export const de: Catalogue = {
  language: 'de',
  direction: 'ltr',
  dates: { locale: 'de-DE' },
  acknowledgement: {
    subject: '{organisation}: Ihre Nachricht ist angekommen – {reference}',
    otherLanguage:
      'Leider können wir Ihnen noch nicht in Ihrer Sprache schreiben. Sie können uns gern in Ihrer Sprache antworten.',
    greeting: 'Guten Tag,',
    arrived:
      'vielen Dank für Ihre Nachricht. Sie ist am {date} um {hour}:{minute} Uhr ({zone}) bei uns angekommen und hat das Aktenzeichen {reference}.',
    understood: 'So verstehen wir Ihre Nachricht:',
    asks: {
      erasure: 'Sie möchten, dass wir personenbezogene Daten löschen',
      'content-removal': 'Sie möchten, dass wir etwas Veröffentlichtes entfernen',
      child: 'Sie schreiben uns wegen der personenbezogenen Daten eines Kindes',
      'unauthorised-account': 'Sie melden uns ein Konto, das jemand ohne Erlaubnis eröffnet hat',
      access:
        'Sie möchten wissen, ob wir personenbezogene Daten über Sie verarbeiten, und in diesem Fall eine Kopie erhalten',
      rectification: 'Sie möchten, dass wir personenbezogene Daten berichtigen',
      portability: 'Sie möchten personenbezogene Daten zu einem anderen Dienst mitnehmen',
      restriction: 'Sie möchten, dass wir die Nutzung personenbezogener Daten einschränken',
      objection: 'Sie widersprechen einer Nutzung personenbezogener Daten',
      'opt-out': 'Sie möchten keine Werbung von uns erhalten',
      'withdrawal-of-consent': 'Sie widerrufen eine Einwilligung',
      complaint: 'Sie beschweren sich über den Umgang mit personenbezogenen Daten',
      authority: 'Sie schreiben uns für eine Behörde oder im Auftrag einer anderen Person',
      'breach-written-notice': 'Sie möchten bei einer Datenpanne schriftlich benachrichtigt werden',
      'breach-inquiry': 'Sie möchten wissen, ob ein Sicherheitsvorfall Sie betrifft',
      'breach-report': 'Sie melden uns ein mögliches Sicherheitsproblem',
      question: 'Sie haben eine Frage zum Datenschutz',
    },
    askUnclear: 'Ihre Nachricht enthält noch etwas anderes, das zuerst ein Mensch lesen muss',
    allUnclear: 'Ein Mensch aus unserem Team liest Ihre Nachricht, um zu verstehen, was Sie brauchen.',
    unreadable:
      'Ihre Nachricht ist verschlüsselt oder so verpackt, dass wir sie nicht öffnen können. Bitte schicken Sie sie noch einmal als einfachen Text: Antworten Sie einfach auf diese E-Mail. Lassen Sie weg, was Sie nicht unverschlüsselt senden möchten.',
    first: 'Wir bearbeiten Ihre Nachricht vor anderen.',
    answerBy: 'Wir antworten Ihnen spätestens am {date}.',
    answerSoon: 'Wir antworten Ihnen, so schnell wir können.',
    reasons: {
      'promise-access': 'Das versprechen wir in unserer Datenschutzerklärung ({policy}).',
      'eu-gdpr-12-3':
        'Nach dem Gesetz müssen Sie innerhalb eines Monats von uns hören, also bis zum {date} (DSGVO Art. 12 Abs. 3).',
    },
    whatNext:
      'So geht es weiter: Jemand aus unserem Datenschutz-Team liest Ihre Nachricht und kümmert sich darum. Wenn wir noch etwas von Ihnen wissen müssen, fragen wir nach.',
    howToAdd:
      'Haben wir Sie falsch verstanden, oder möchten Sie etwas ergänzen? Dann antworten Sie einfach auf diese E-Mail und lassen Sie das Aktenzeichen im Betreff stehen.',
    noIdentityPapers: 'Einen Ausweis oder andere Nachweise brauchen Sie uns jetzt nicht zu schicken.',
    noAnswerYet:
      'Diese E-Mail bestätigt nur, dass Ihre Nachricht angekommen ist. Sie sagt nicht, ob wir Daten über Sie haben, und sie ist noch keine Entscheidung.',
  },
  reply: {
    subject: 'Ihre Nachricht an {organisation}',
    reference: 'Aktenzeichen: {reference}. Wenn Sie antworten, lassen Sie es bitte im Betreff stehen.',
  },
  closing: 'Freundliche Grüße\nDas Datenschutz-Team von {organisation}',
};
