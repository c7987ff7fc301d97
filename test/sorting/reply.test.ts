import { describe, expect, test } from 'vitest';
import { sort } from '../../functions/desk/sorting/sort.ts';

const primaryOf = (subject: string, text: string, from?: string) =>
  sort({ subject, text, ...(from ? { from } : {}) }).asks[0];
const queueOf = (subject: string, text: string) => primaryOf(subject, text).queue;

/** How clients quote: each takes the new words and what they answer. */
const clients: readonly (readonly [name: string, quote: (own: string, quoted: string) => string])[] = [
  [
    'Gmail',
    (own, quoted) =>
      `${own}\n\nOn Tue, 4 Feb 2025 at 10:12, Privacy <privacy@desk.example> wrote:\n${marked(quoted)}`,
  ],
  [
    'Outlook in English',
    (own, quoted) =>
      `${own}\n\nFrom: Privacy <privacy@desk.example>\nSent: Tuesday, 4 February 2025 10:12\nTo: A. Person\nSubject: Your message\n\n${quoted}`,
  ],
  [
    'Outlook in German',
    (own, quoted) =>
      `${own}\n\nVon: Privacy <privacy@desk.example>\nGesendet: Dienstag, 4. Februar 2025 10:12\nAn: A. Person\nBetreff: Ihre Nachricht\n\n${quoted}`,
  ],
  [
    'an old client',
    (own, quoted) =>
      `${own}\n\n-----Original Message-----\nFrom: privacy@desk.example\nSent: 04 February 2025 10:12\nTo: a.person@mail.example\nSubject: Your message\n\n${quoted}`,
  ],
  [
    'a telephone',
    (own, quoted) =>
      `${own}\n\nSent from my iPhone\n\n> On 4 Feb 2025, at 10:12, Privacy <privacy@desk.example> wrote:\n>\n${marked(quoted)}`,
  ],
  [
    'somebody who answers below',
    (own, quoted) => `Privacy <privacy@desk.example> wrote:\n${marked(quoted)}\n\n${own}`,
  ],
];

const marked = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const acknowledged =
  'Hello,\nthank you for your message. This is how we understand it: you are asking us to delete personal data.\nIf you are not satisfied with our answer, you have the right to complain to an authority.';
const asked = 'Hello,\nshall we delete your account and all your data?\nPrivacy team';
const copyAcknowledged =
  'Hello,\nwe have received your request for a copy of your personal data.\nIf you wish to have data deleted instead, tell us.';

describe.each(clients)('an answer from %s', (_, quote) => {
  test('that only thanks asks for nothing', () => {
    expect(primaryOf('Re: Your message', quote('Thank you very much!', acknowledged))).toEqual({
      queue: 'general',
      kind: null,
    });
  });

  test('that says yes means what was asked', () => {
    expect(queueOf('Re: Your message', quote('Yes please, go ahead.', asked))).toBe('deletion');
  });

  test('that says no leaves it', () => {
    expect(queueOf('Re: Your message', quote('No thanks, leave it.', asked))).toBe('general');
  });

  test('that reminds stands where the request stood', () => {
    expect(queueOf('Re: Your message', quote('Any news? It has been six weeks.', acknowledged))).toBe(
      'deletion',
    );
  });

  test('that gives a number belongs to what it was asked for', () => {
    expect(queueOf('Re: Your message', quote('customer number 4471 9902', acknowledged))).toBe('deletion');
  });

  test('with an ask of its own is sorted by that', () => {
    expect(
      queueOf(
        'Re: Your message',
        quote('Thanks. Please send me a copy of all my data first, do not delete anything.', acknowledged),
      ),
    ).toBe('general');
  });
});

test('a reminder of an unanswered access request is a complaint where it comes from Europe', () => {
  const text = `I live in Cork. Still nothing, the month has passed.\n\nOn Mon, 9 Feb 2026 at 11:30, Records <records@desk.example> wrote:\n${marked(copyAcknowledged)}`;
  expect(queueOf('Re: Acknowledgement', text)).toBe('eu-complaint');
});

test.each([
  ['de', 'Ja bitte, beide.', 'Möchten Sie, dass wir Ihr Konto und Ihre Daten löschen?'],
  ['fr', 'Oui, tout.', 'Souhaitez-vous que nous supprimions votre compte et vos données ?'],
  ['es', 'Sí, adelante.', '¿Desea que eliminemos su cuenta y todos sus datos?'],
  [
    'it',
    'Confermo.',
    'Abbiamo ricevuto la sua richiesta di cancellazione dei dati. Conferma di voler procedere?',
  ],
  ['pl', 'Tak, potwierdzam.', 'Otrzymaliśmy prośbę o usunięcie konta. Prosimy o potwierdzenie.'],
  ['nl', 'Allebei graag.', 'Wilt u dat wij uw account en uw gegevens verwijderen?'],
])('a yes in %s means what the question says', (_, own, question) => {
  expect(queueOf('Re: PD', `${own}\n\n${marked(question)}`)).toBe('deletion');
});

describe('a machine that writes to a customer', () => {
  const notice =
    'Hello,\nyour order 7731-B has been shipped. Track your parcel in your account.\n\nThis is an automated message, please do not reply. You have the right to have your data deleted.';

  test('is junk without any header of a machine', () => {
    expect(primaryOf('Your order has shipped', notice, 'no-reply@shop.example').queue).toBe('junk');
  });

  test('is not junk where a person says what it wants', () => {
    expect(
      primaryOf('Your order has shipped', `Please delete my account.\n\n${notice}`, 'no-reply@shop.example')
        .queue,
    ).not.toBe('junk');
  });
});

describe('what is denied', () => {
  test.each([
    'This is not a deletion request. I only want to know who reads my messages.',
    'Ich möchte nichts löschen lassen, nur meine Adresse ist falsch: Hauptstraße 12.',
  ])('is not asked for: %s', (text) => expect(queueOf('', text)).not.toBe('deletion'));
});

test('rights that small print lists are not asked for', () => {
  const text =
    'Hello, could somebody tell me the opening hours of the shop in May?\n\nMarsh Office Supplies\nYou have the right of access, rectification, erasure and to complain to the authority.';
  expect(queueOf('Opening hours', text)).toBe('general');
});

test('a residence outside Europe counts, whatever law is named', () => {
  const text =
    'I live in Pune, Maharashtra. You gave my number to loan companies without my consent. That violates the GDPR.';
  expect(queueOf('Complaint', text)).toBe('general');
});

test('a place before the verb is a residence', () => {
  const { residence } = sort({ subject: '', text: "Ankara'da yaşıyorum, verilerim neden paylaşıldı?" });
  expect(residence[0]).toMatchObject({ country: 'TR', strength: 'stated' });
});

describe('an answer that picks', () => {
  const listed =
    'Hello,\nso that we do the right thing, please tell us which you mean:\n1. stop our newsletter only and keep the account\n2. delete the account and all data that belongs to it';

  test.each([
    ['The second one, please', listed, 'deletion'],
    ['2', listed, 'deletion'],
    ['the first', listed, 'general'],
    [
      'Das zweite.',
      'Guten Tag,\nsollen wir nur den Newsletter abbestellen oder Ihr Konto mit allen Daten löschen?',
      'deletion',
    ],
    [
      'Второто, моля.',
      'Здравейте,\nжелаете ли само да спрем бюлетина или да изтрием профила Ви с всички данни?',
      'deletion',
    ],
    [
      'La primera.',
      'Hola:\n¿borramos su cuenta con todos sus datos o solo le quitamos del boletín?',
      'deletion',
    ],
  ])('%s means that option', (own, offered, queue) => {
    for (const [, quote] of clients) expect(queueOf('Re: Your message', quote(own, offered))).toBe(queue);
  });
});
