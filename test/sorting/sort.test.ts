import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText, sort } from '../../functions/desk/sorting/sort.ts';
import type { Words } from '../../functions/desk/sorting/sorting.ts';

const queueOf = (text: string, more: Partial<Words> = {}) =>
  sort({ subject: '', text, ...more }).asks[0].queue;
const kindsOf = (text: string, more: Partial<Words> = {}) =>
  sort({ subject: '', text, ...more }).asks.flatMap(({ kind }) => kind ?? []);

describe('the guide', () => {
  test('the ask decides, a threat at the end does not', () => {
    expect(
      queueOf(
        'Please delete my account and all my data. If you do not, I reserve the right to complain to the ICO.',
      ),
    ).toBe('deletion');
  });

  test('a genuine ask to erase wins over access and opt-out in the same mail', () => {
    expect(
      queueOf('Send me a copy of my data and then delete my account. And take me off the newsletter.'),
    ).toBe('deletion');
  });

  test('off the mailing list alone is an opt-out', () => {
    expect(queueOf('Please remove me from your mailing list.')).toBe('general');
    expect(kindsOf('Please remove me from your mailing list.')).toContain('opt-out');
  });

  test('asking how to delete is asking to delete', () => {
    expect(queueOf('How do I delete my account? I cannot find the button.')).toBe('deletion');
  });

  test('plain rights stay general even where they cite the GDPR', () => {
    expect(queueOf('Under Art. 15 GDPR I request a copy of all personal data that you hold about me.')).toBe(
      'general',
    );
    expect(queueOf('Please correct my address under Art. 16 GDPR: I moved to 5 Mill Lane.')).toBe('general');
  });

  test('objection and restriction under the GDPR are complaints', () => {
    expect(queueOf('I object to the processing of my data under Art. 21(1) GDPR.')).toBe('eu-complaint');
    expect(
      queueOf('I request restriction of processing under Art. 18 GDPR until my data are verified.'),
    ).toBe('eu-complaint');
  });

  test('a reminder belongs where the first mail belonged', () => {
    expect(queueOf('Six weeks ago I asked you to delete my account. I have had no answer.')).toBe('deletion');
    expect(
      queueOf('Two months ago I sent you an access request under Art. 15 GDPR. No answer to this day.'),
    ).toBe('eu-complaint');
  });

  test('a complaint from outside Europe is general', () => {
    const complaint =
      'You sold my phone number to advertisers without my consent. That is unacceptable. I live in';
    expect(queueOf(`${complaint} Texas.`)).toBe('general');
    expect(queueOf(`${complaint} Ireland.`)).toBe('eu-complaint');
  });

  test('a person who unsubscribes is never junk', () => {
    expect(queueOf('unsubscribe', { subject: 'unsubscribe' })).toBe('general');
    expect(queueOf('STOP sending me these emails!!!')).toBe('general');
  });

  test.each([
    ['I changed my mind. On Sunday I asked you to delete my account. Please leave everything as it is.'],
    ['Ich habe es mir anders überlegt: Bitte die Löschung stoppen, ich möchte mein Konto behalten.'],
    ['J’ai changé d’avis, ne tenez pas compte de ma demande de suppression. Je garde mon compte.'],
    ['Zmieniłam zdanie, cofam prośbę o usunięcie konta. Proszę zostawić konto.'],
  ])('who takes an ask back asks for nothing to be deleted: %s', (text) => {
    expect(queueOf(text)).toBe('general');
  });

  test('police that asks for data is a question, whatever crime it names', () => {
    expect(
      queueOf(
        'I am a detective constable with the economic crime unit. We are investigating the use of a stolen bank card. Please confirm to whom we send a formal request for the delivery address.',
      ),
    ).toBe('general');
  });

  test.each([
    ['en', 'I work in your warehouse in Leeds. The roster on the door says behind my name why I was ill.'],
    [
      'de',
      'Ich arbeite in Ihrer Filiale. Der Teamleiter liest unsere Chats mit, und niemand hat uns gefragt.',
    ],
    [
      'fr',
      'Je travaille chez vous à Lille. Mon chef d’équipe affiche nos arrêts maladie dans la salle de pause.',
    ],
    [
      'pl',
      'Pracuję u Państwa w Łodzi. Kierownik zmiany nagrywa nasze rozmowy i nikt nas o tym nie uprzedził.',
    ],
    [
      'el',
      'Εργάζομαι στο κατάστημά σας στην Πάτρα. Η προϊσταμένη μας διαβάζει τα μηνύματά μας χωρίς να μας ρωτήσει.',
    ],
  ])('who works at the company complains of what it does with data at work, in %s', (_, text) =>
    expect(queueOf(text)).toBe('eu-complaint'),
  );

  test('who begins with a refusal has not come to ask for deletion', () => {
    const text =
      'A message of yours says that my account and all my pictures will be deleted next week. I was on a ship for a year.';
    expect(queueOf(text, { subject: 'Do not delete my account!' })).toBe('general');
  });

  test('thanks after a deletion ask for nothing', () => {
    const sorted = sort({
      subject: 'Thank you',
      text: 'Thank you for deleting my account so quickly. Nothing else is needed.',
    });
    expect(sorted.asks).toEqual([{ queue: 'general', kind: null }]);
  });

  test('who says that nothing shall be deleted is not taken at the word delete', () => {
    expect(queueOf('Please do NOT delete my account. I only want to change my e-mail address.')).toBe(
      'general',
    );
  });

  test('a breach of contract and a leak in the roof are no data breach', () => {
    expect(queueOf('This is a breach of contract. I want my money back for the order.')).not.toBe(
      'breach-notice',
    );
    expect(queueOf('There is a water leak in the shop, please send somebody.')).not.toBe('breach-notice');
  });
});

describe('what happened to data is heard without the word breach', () => {
  test.each([
    ['foreign data on the screen', 'When I log in I can see the orders and the address of another customer.'],
    [
      'everybody in CC',
      'You sent the invitation with all recipients in CC, everyone can see all the email addresses.',
    ],
    ['a wrong recipient', 'I received an invoice that is addressed to somebody else, with her bank details.'],
    [
      'an account taken over',
      'Somebody logged in to my account, changed my password and ordered things that I did not order.',
    ],
    [
      'fake mails in our name',
      'I got a phishing mail in your name that asks for my password. Is this from you?',
    ],
    [
      'a vulnerability',
      'I am a security researcher and found a vulnerability (IDOR) in your API. How do I report it?',
    ],
    ['a lost device', 'My phone was stolen and I am still logged in to your app on it.'],
    [
      'spam to an address that only we have',
      'I get spam to an email address that only you have, I used it nowhere else.',
    ],
  ])('%s', (_, text) => expect(queueOf(text)).toBe('breach-notice'));
});

describe.each([
  [
    'de',
    'Bitte löschen Sie mein Konto und alle meine Daten.',
    'Wurden meine Daten bei dem Hackerangriff gestohlen? Bin ich betroffen?',
    'Sie haben meine Telefonnummer ohne meine Einwilligung an Dritte weitergegeben.',
  ],
  [
    'fr',
    'Veuillez supprimer mon compte et toutes mes données.',
    'Mes données font-elles partie de la fuite ? Suis-je concerné par le piratage ?',
    'Vous avez transmis mon numéro à des partenaires sans mon consentement, c’est contraire au RGPD.',
  ],
  [
    'es',
    'Quiero que borren mi cuenta y todos mis datos.',
    '¿Mis datos están en la filtración? ¿Estoy afectado por el hackeo?',
    'Han cedido mi teléfono a terceros sin mi consentimiento, infringe el RGPD.',
  ],
  [
    'it',
    'Chiedo la cancellazione del mio account e di tutti i miei dati.',
    'I miei dati sono coinvolti nella violazione? Sono stato colpito dall’attacco hacker?',
    'Avete ceduto il mio numero a terzi senza il mio consenso.',
  ],
  [
    'pl',
    'Proszę o usunięcie mojego konta i wszystkich moich danych.',
    'Czy moje dane wyciekły w ataku hakerskim? Czy jestem wśród poszkodowanych?',
    'Przekazaliście mój numer telefonu innej firmie bez mojej zgody.',
  ],
  [
    'nl',
    'Verwijder alstublieft mijn account en al mijn gegevens.',
    'Zijn mijn gegevens ook gestolen bij het datalek? Ben ik getroffen?',
    'U heeft mijn telefoonnummer zonder mijn toestemming aan derden doorgegeven.',
  ],
  [
    'pt',
    'Peço que apaguem a minha conta e todos os meus dados.',
    'Os meus dados foram roubados no ataque informático? Fui afetado pela fuga de dados?',
    'Cederam o meu número a terceiros sem o meu consentimento, contra o RGPD.',
  ],
  [
    'ca',
    'Si us plau, esborreu el meu compte i totes les meves dades.',
    'Estic afectada per la filtració? Han robat també les meves dades?',
    'Heu donat el meu telèfon a una altra empresa sense el meu consentiment. Em queixo formalment.',
  ],
  [
    'ro',
    'Vă rog să ștergeți contul meu și toate datele mele.',
    'Datele mele au fost furate în atacul cibernetic? Sunt și eu afectat?',
    'Ați dat numărul meu unor terți fără acordul meu.',
  ],
])('in %s', (language, deletion, breach, complaint) => {
  test('a deletion, a breach and a complaint go to their queues, and the language is told', () => {
    const sorted = [deletion, breach, complaint].map((text) => sort({ subject: '', text }));
    expect(sorted.map(({ asks }) => asks[0].queue)).toEqual(['deletion', 'breach-notice', 'eu-complaint']);
    expect(sorted.map((one) => one.language)).toEqual([language, language, language]);
  });
});

describe('nothing is lost', () => {
  const pitch =
    'Hi there, I came across your website. We help companies like yours automate deletion requests with our platform. Book a demo, only 15 minutes. Free trial!';
  const absence =
    'I am out of the office until 3 May with limited access to email. I will respond on my return.';

  test('a pitch made of our own vocabulary is junk', () => expect(queueOf(pitch)).toBe('junk'));

  test('an automatic reply is junk', () =>
    expect(queueOf(absence, { headers: { 'Auto-Submitted': 'auto-replied' } })).toBe('junk'));

  test('a request is not junk because a web form or an agent sent it with a machine header', () => {
    expect(
      queueOf('Please delete my account and all my data.', {
        headers: { 'Auto-Submitted': 'auto-generated' },
      }),
    ).toBe('deletion');
    expect(
      queueOf('I want a copy of my data.', {
        headers: { Precedence: 'bulk', 'List-Unsubscribe': '<mailto:a@b.example>' },
      }),
    ).toBe('general');
  });

  test.each([
    [
      'en',
      'We have copied your customer database, passports and salaries. Pay 2 BTC within 72 hours, otherwise we publish everything. Do not call the police.',
    ],
    [
      'de',
      'Wir haben Ihre Kundendatenbank kopiert, 61.000 Datensätze. Zahlen Sie 2 BTC innerhalb von 72 Stunden, sonst veröffentlichen wir alles.',
    ],
    ['cs', 'Máme vaši databázi zákazníků, smlouvy a mzdy. Zaplaťte do 72 hodin 4 BTC, jinak vše zveřejníme.'],
  ])('a threat to the company is no scam, whatever money it names, in %s', (_, text) =>
    expect(queueOf(text)).not.toBe('junk'),
  );

  test('what a person asks for is not junk because it speaks of offers and prizes', () => {
    const text =
      'I won a prize in your lottery and now my photo with the gift card of 500 € stands on your website. I do not want it there, please take it down.';
    expect(queueOf(text)).toBe('deletion');
  });

  test('a notice of a machine is junk though it speaks of deletion to a customer', () => {
    const text =
      'You have not logged in for 24 months. Under our terms your account and your data will be deleted next month. This is an automatically generated message, do not reply to this email.';
    expect(queueOf(text, { subject: 'Your account will be deleted' })).toBe('junk');
  });

  const fromMachine = {
    from: 'cron@batch.example',
    headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
  };

  test.each([
    [
      'a job that ran',
      'Nightly clean-up finished',
      'Job clean_up_old_accounts finished. Accounts deleted: 214. Errors: 0. This message was generated automatically, do not reply.',
    ],
    [
      'ein Auftrag, der lief',
      'Sicherung abgeschlossen',
      'Auftrag "kunden" beendet. Alte Sicherungen gelöscht: 12. Fehler: 0. Diese Nachricht wurde automatisch erstellt, bitte nicht antworten.',
    ],
  ])('%s tells of deletions and asks for none', (_, subject, text) =>
    expect(queueOf(text, { subject, ...fromMachine })).toBe('junk'),
  );

  test('a leak that a system reports is not junk, though a machine sent it', () => {
    const text =
      'This report was generated by our incident system. We found leaked passwords of your customers in a breach list. The leak has 512 records. Please look into it.';
    expect(queueOf(text, { subject: 'Leaked credentials', ...fromMachine })).not.toBe('junk');
  });

  test('a machine header alone makes nothing junk', () =>
    expect(queueOf('Grüße aus dem Garten', { headers: { 'Auto-Submitted': 'auto-generated' } })).not.toBe(
      'junk',
    ));
});

describe('a web form', () => {
  test('is read without what the form prints around it', () => {
    const text =
      'New enquiry from the website\n\nName: Ann Lee\nPhone: -\nType: Other\nMessage: I would like a copy of what you hold about me.\n---\nSent automatically from the form.';
    const sent = { subject: 'Taken from your website', headers: { 'Auto-Submitted': 'auto-generated' } };
    expect(queueOf(text, sent)).toBe('general');
    expect(kindsOf(text, sent)).toContain('access');
  });
});

describe('several asks', () => {
  test('each stands by itself, the primary first', () => {
    const { asks } = sort({
      subject: 'Complaint and deletion',
      text: 'Delete my account and all my personal data. I also complain that you gave my phone number to a debt collector without my consent. I live in Dublin.',
    });
    expect(asks[0].queue).toBe('deletion');
    expect(asks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['erasure', 'complaint']));
  });
});

describe('the kinds of ask', () => {
  test('do not name a child because one is spoken of in a report', () => {
    const text =
      'The school portal shows me the marks and the medical note of another family’s child. I am not her mother.';
    expect(kindsOf(text)).toEqual(['breach-report']);
  });
});

describe('a reply', () => {
  const acknowledgement =
    '\n\nOn Tue, 4 Feb 2025 at 10:12, Privacy <privacy@desk.example> wrote:\n> We have received your message. If you asked us to delete your data or wish to complain to an authority, we shall answer.\n';

  test('is not sorted by what it quotes', () => {
    const sorted = sort({ subject: 'Re: Your request to delete', text: `ok thanks${acknowledgement}` });
    expect(sorted.asks[0]).toEqual({ queue: 'general', kind: null });
  });

  test('that says little is about what it answers', () => {
    const text =
      'No need to wait, today suits me.\n\nOn Tue, 4 Feb 2025 at 10:12, Privacy <privacy@desk.example> wrote:\n> You asked us to delete your account. Your subscription runs until May. Shall we wait, or delete it now?\n';
    expect(queueOf(text, { subject: 'Re: Your message' })).toBe('deletion');
  });

  test('that says yes means the question it quotes', () => {
    const text =
      'Yes please.\n\nOn Tue, 4 Feb 2025 at 10:12, Privacy <privacy@desk.example> wrote:\n> Shall we delete your account and all your data?\n';
    expect(queueOf(text, { subject: 'Re: Your message' })).toBe('deletion');
  });
});

describe('residence', () => {
  const residenceOf = (text: string, from?: string) =>
    sort({ subject: '', text, ...(from ? { from } : {}) }).residence.map(
      ({ country, strength }) => `${country} ${strength}`,
    );

  test('is stated only where the person says so', () => {
    expect(residenceOf('I live in Germany and want my data deleted.')).toContain('DE stated');
    expect(residenceOf('Ich wohne in Österreich.')).toContain('AT stated');
    expect(residenceOf('Your shop in Germany sent me a parcel.')).toEqual(['DE hinted']);
  });

  test('is the nearest place to the saying, not each in the sentence', () => {
    const text = 'I live in Chicago and learnt my Polish from a grandmother in Kraków.';
    expect(residenceOf(text)).toContain('US stated');
    expect(residenceOf(text)).toContain('PL hinted');
  });

  test('outside of Europe stands, though somebody says that it is not the EU', () =>
    expect(
      queueOf(
        'I live in Serbia and have no EU passport. You sold my phone number without my consent. I complain.',
      ),
    ).toBe('general'));

  test('of French and Spanish complaints is Europe, unless something in them says otherwise', () => {
    const complaint = 'Vous avez donné mon numéro à des partenaires sans mon accord. C’est inadmissible.';
    expect(queueOf(complaint)).toBe('eu-complaint');
    expect(queueOf(`${complaint} J’habite à Montréal.`)).toBe('general');
  });

  test('is hinted by a phone number and the domain of the address', () => {
    expect(residenceOf('Call me: +43 660 1234567')).toEqual(['AT hinted']);
    expect(residenceOf('Hello', 'a@b.fr')).toEqual(['FR hinted']);
  });
});

describe('flags', () => {
  const flagsOf = (text: string) => sort({ subject: '', text }).flags;

  test('a child is seen by its age or by the voice of its parents', () => {
    expect(
      flagsOf('My daughter is 11 years old and made an account without our consent. Delete it.'),
    ).toContain('child');
    expect(flagsOf('I am 44 years old, delete my account.')).not.toContain('child');
  });

  test('somebody who acts for another is an agent', () =>
    expect(
      flagsOf('On behalf of my client, with power of attorney attached, I request erasure of her data.'),
    ).toContain('agent'));

  test('danger is urgent', () =>
    expect(flagsOf('My violent ex is stalking me, take my address down now.')).toContain('urgent'));
});

describe('what cannot be read', () => {
  test.each([
    ['nothing at all', '', '', 'there is no text to read'],
    ['only a subject', 'Delete my account', '', 'there is only a subject'],
    ['bytes', '', '\u0001\u0002\uFFFD\uFFFD blob', 'parts of the text are not readable'],
    ['gibberish', '', 'xqzt fghj bnmk', 'the language is not known'],
    [
      'a language that the desk does not know',
      '',
      '제 계정을 삭제해 주세요',
      'sorting does not know this language: ko',
    ],
    ['a very long text', '', 'lorem '.repeat(longestText), 'no more than'],
  ])('%s is looked at by a person, and the reason says so', (_, subject, text, reason) => {
    const sorted = sort({ subject, text });
    expect(sorted.needsReview).toBe(true);
    expect(sorted.why.map(({ concept }) => concept).join()).toContain(reason);
    expect(sorted.asks[0].queue).not.toBe('junk');
  });

  test('never throws and never sorts random text as junk', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (text, subject) => {
          expect(queueOf(text, { subject })).not.toBe('junk');
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([' ', 'a', '@', '.', '\n', '> a\n', 'not … ', '+49 ', 'http://', '削除', 'delete my account '])(
    'a megabyte of %j is cut',
    (piece) => {
      const sorted = sort({ subject: piece.repeat(100), text: piece.repeat(1_000_000 / piece.length) });
      expect(sorted.needsReview).toBe(true);
    },
  );
});

describe('why', () => {
  test('every reason shows its words and their weight', () => {
    const { why } = sort({ subject: '', text: 'Please delete my account.' });
    expect(why[0]?.span).toContain('delete');
    expect(why.every(({ weight }) => Number.isInteger(weight))).toBe(true);
  });

  test('the same words always give the same answer', () => {
    const words = { subject: 'Data', text: 'Please delete my account and my data. I live in France.' };
    expect(sort(words)).toEqual(sort(words));
  });
});
