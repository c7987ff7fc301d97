import { describe, expect, test } from 'vitest';
import { sort } from '../../functions/desk/sorting/sort.ts';

/** What somebody may write, in many languages; what is done to it below must not change where it goes. */
const texts: readonly string[] = [
  'Please delete my account and all my data.',
  'I want a copy of all personal data that you hold about me.',
  'When I log in I can see the address and the invoices of another customer.',
  'You gave my phone number to a third party without my consent. I live in Ireland and I want to complain.',
  'Please correct my surname: I got married.',
  'Was my data stolen in the breach? Am I affected?',
  'Bitte löschen Sie mein Konto und alle meine Daten.',
  'Ich habe die Rechnung eines anderen Kunden erhalten, mit seiner Kontonummer.',
  'Sie haben meine Adresse ohne meine Einwilligung an Dritte verkauft. Ich beschwere mich.',
  'Veuillez supprimer mon compte et toutes mes données.',
  'Je souhaite recevoir une copie de toutes mes données personnelles.',
  'Quiero que borren mi cuenta y todos mis datos personales.',
  'Alguien ha entrado en mi cuenta y ha cambiado la contraseña.',
  'Chiedo la cancellazione del mio account e di tutti i miei dati.',
  'Ho ricevuto la fattura di un altro cliente con il suo indirizzo.',
  'Proszę o usunięcie mojego konta i wszystkich moich danych.',
  'Verwijder alstublieft mijn account en al mijn gegevens.',
  'Peço que apaguem a minha conta e todos os meus dados.',
  'Vă rog să ștergeți contul meu și toate datele mele.',
  'Prosím o smazání mého účtu a všech mých osobních údajů.',
  'Radera mitt konto och alla mina personuppgifter.',
  'Kérem, töröljék a fiókomat és minden személyes adatomat.',
  'Παρακαλώ διαγράψτε τον λογαριασμό μου και όλα τα δεδομένα μου.',
  'Пожалуйста, удалите мой аккаунт и все мои данные.',
];

const withoutAccents = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ß/g, 'ss');

const wrappedAt = (width: number) => (text: string) => {
  let column = 0;
  return text
    .split(' ')
    .map((word) => {
      column += word.length + 1;
      if (column <= width) return ` ${word}`;
      column = word.length;
      return `\n${word}`;
    })
    .join('')
    .trim();
};

const changes: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['a greeting', (text) => `Dear Sir or Madam,\n\n${text}`],
  ['a signature', (text) => `${text}\n\n--\nMaria Example\nExample Street 5`],
  ['a mark of a telephone', (text) => `${text}\n\nSent from my iPhone`],
  [
    'a disclaimer',
    (text) =>
      `${text}\n\nThis email is confidential and intended only for the recipient. If you received it in error, notify the sender and delete this email and all copies.`,
  ],
  [
    'a quotation',
    (text) =>
      `${text}\n\nOn Tue, 4 Feb 2025 at 10:12, Privacy <privacy@desk.example> wrote:\n> We have received your message. If you asked us to delete your data, want a copy or report a breach, we shall answer. You may complain to an authority.\n`,
  ],
  ['capitals', (text) => text.toUpperCase()],
  ['no capitals', (text) => text.toLowerCase()],
  ['no accents', withoutAccents],
  ['wrapped lines', wrappedAt(30)],
  ['wide spaces', (text) => text.replaceAll(' ', '   ')],
  ['other line ends', (text) => wrappedAt(40)(text).replaceAll('\n', '\r\n')],
  ['a composed form of letters', (text) => text.normalize('NFD')],
  ['typographic marks', (text) => text.replaceAll("'", '’').replaceAll(' - ', ' – ')],
];

describe.each(changes)('%s', (_, change) => {
  test.each(texts)('changes nothing for: %s', (text) => {
    const before = sort({ subject: '', text }).asks[0];
    const after = sort({ subject: '', text: change(text) }).asks[0];
    expect(after.queue).toBe(before.queue);
  });
});
