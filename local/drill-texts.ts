// What the notice of a drill says, in the languages of its people.
const sections = (about: string, what: string, consequences: string, done: string, todo: string) => ({
  'what-happened': about,
  'what-information': what,
  consequences,
  'what-we-do': done,
  'what-you-can-do': todo,
});

export const texts = [
  {
    language: 'en',
    subject: 'A copy of your orders was taken',
    sections: sections(
      'On 2 March somebody took a copy of the orders of this year.',
      'Your name and your address are in it.',
      'Somebody may write to you and say that they are we.',
      'We closed the door, and we told the authority.',
      'Be careful with mails that ask you for money.',
    ),
  },
  {
    language: 'de',
    subject: 'Jemand hat eine Kopie Ihrer Bestellungen',
    sections: sections(
      'Am 2. März hat jemand die Bestellungen dieses Jahres kopiert.',
      'Darin stehen Ihr Name und Ihre Anschrift.',
      'Jemand könnte Ihnen schreiben und sich für uns ausgeben.',
      'Wir haben die Lücke geschlossen und die Behörde benachrichtigt.',
      'Seien Sie vorsichtig, wenn eine Mail Geld von Ihnen will.',
    ),
  },
  {
    language: 'fr',
    subject: 'Une copie de vos commandes a été prise',
    sections: sections(
      'Le 2 mars, quelqu’un a copié les commandes de cette année.',
      'Elles contiennent votre nom et votre adresse.',
      'Quelqu’un pourrait vous écrire en se faisant passer pour nous.',
      'Nous avons fermé l’accès et informé l’autorité.',
      'Méfiez-vous des messages qui vous demandent de l’argent.',
    ),
  },
] as const;
