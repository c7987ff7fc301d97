import type { Catalogue } from './catalogue.ts';

export const fr: Catalogue = {
  language: 'fr',
  direction: 'ltr',
  dates: { locale: 'fr-FR', firstOfMonth: '1er' },
  acknowledgement: {
    subject: '{organisation}\u00a0: nous avons bien reçu votre message – {reference}',
    otherLanguage:
      'Nous regrettons de ne pas encore pouvoir vous écrire dans votre langue. Vous pouvez nous répondre dans votre langue.',
    greeting: 'Bonjour,',
    arrived:
      'Merci de votre message. Il nous est parvenu le {date} à {hour}\u00a0h\u00a0{minute} ({zone}) et porte la référence {reference}.',
    understood: 'Voici ce que nous avons compris\u00a0:',
    asks: {
      erasure: 'vous nous demandez d’effacer des données personnelles',
      'content-removal': 'vous nous demandez de retirer un contenu publié',
      child: 'vous nous écrivez au sujet des données personnelles d’un enfant',
      'unauthorised-account': 'vous nous signalez un compte ouvert sans autorisation',
      access:
        'vous souhaitez savoir si nous utilisons des données personnelles qui vous concernent et, si c’est le cas, en recevoir une copie',
      rectification: 'vous nous demandez de corriger des données personnelles',
      portability: 'vous souhaitez transférer des données personnelles vers un autre service',
      restriction: 'vous nous demandez de limiter l’utilisation de données personnelles',
      objection: 'vous vous opposez à une utilisation de données personnelles',
      'opt-out': 'vous ne souhaitez pas recevoir de publicité de notre part',
      'withdrawal-of-consent': 'vous retirez un consentement',
      complaint: 'vous vous plaignez de la manière dont des données personnelles sont traitées',
      authority: 'vous nous écrivez au nom d’une autorité ou d’une autre personne',
      'breach-written-notice': 'vous souhaitez recevoir un avis écrit en cas de violation de données',
      'breach-inquiry': 'vous souhaitez savoir si un incident de sécurité vous concerne',
      'breach-report': 'vous nous signalez un possible problème de sécurité',
      question: 'vous avez une question sur la protection des données',
    },
    askUnclear: 'votre message contient autre chose, qu’une personne doit d’abord lire',
    allUnclear: 'Une personne de notre équipe va le lire pour comprendre ce dont vous avez besoin.',
    unreadable:
      'Votre message est chiffré ou présenté sous une forme que nous ne pouvons pas ouvrir. Merci de nous l’envoyer de nouveau en texte simple : il suffit de répondre à cet e-mail. N’y mettez rien que vous ne souhaitez pas envoyer sans chiffrement.',
    first: 'Nous traitons votre message en priorité.',
    answerBy: 'Nous vous répondrons au plus tard le {date}.',
    answerSoon: 'Nous vous répondrons dès que possible.',
    reasons: {
      'promise-access': 'Notre politique de confidentialité ({policy}) le promet.',
      'eu-gdpr-12-3':
        'La loi nous oblige à vous donner des nouvelles dans un délai d’un mois, donc au plus tard le {date} (RGPD article 12, paragraphe 3).',
    },
    whatNext:
      'La suite\u00a0: une personne de notre équipe chargée de la protection des données lit votre message et s’en occupe. S’il nous manque une information, nous vous la demanderons.',
    howToAdd:
      'Si nous avons mal compris, ou si vous souhaitez ajouter quelque chose, répondez simplement à ce message en laissant la référence dans l’objet.',
    noIdentityPapers: 'Vous n’avez pas besoin de nous envoyer de pièce d’identité pour le moment.',
    noAnswerYet:
      'Ce message confirme seulement que le vôtre est arrivé. Il ne dit pas si nous avons des données qui vous concernent et ne constitue pas encore une décision.',
  },
  reply: {
    subject: 'Votre message à {organisation}',
    reference: 'Référence\u00a0: {reference}. Si vous répondez, merci de la laisser dans l’objet.',
  },
  closing: 'Cordialement\nL’équipe chargée de la protection des données, {organisation}',
};
