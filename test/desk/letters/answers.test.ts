import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardianAsks } from '../../../functions/desk/case-life/proof.ts';
import { catalogues } from '../../../functions/desk/letters/catalogues/catalogues.ts';
import {
  type DenialReason,
  denialReasons,
  extensionReasons,
  type LetterFacts,
} from '../../../functions/desk/letters/letter.ts';
import { wordsIn } from '../../../functions/desk/letters/words.ts';
import { writeLetter } from '../../../functions/desk/letters/write.ts';
import { type Kind, kinds } from '../../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../../example-desk.ts';
import { plain, withoutBullets, wordsOf } from './reading.ts';

const languages = Object.keys(catalogues);
const authority = {
  name: 'Authority <of> Somewhere',
  address: 'Street 1\n12345 Town',
  email: 'post@authority.example',
  web: 'https://authority.example/',
};

const write = (facts: LetterFacts, language = 'en', onPaper = false) =>
  writeLetter(
    {
      id: 'letter',
      reference: 'PD-7F3K-9QXM-4',
      to: { name: 'Ana', address: 'ana@example.net' },
      language,
      subject: 'My secret',
      createdAt: '2026-03-04T10:00:00Z',
      onPaper,
      facts,
    },
    exampleDesk,
  );

const denial = (reason: DenialReason = 'legal-obligation') => ({
  reason,
  text: 'The tax code, section 147.',
  authority,
  remedy: true,
});
const everyLetter = (
  asks: LetterFacts & { asks: unknown } extends { asks: infer A } ? A : never,
): LetterFacts[] =>
  [
    { kind: 'question', asks, text: 'Which shop?' },
    { kind: 'identity-check', asks, text: 'Answer from the address of the account.' },
    { kind: 'identity-check', asks, text: '' },
    ...extensionReasons.map((reason) => ({
      kind: 'extension' as const,
      asks,
      reason,
      text: 'Many archives.',
      until: { rule: 'eu-gdpr-12-3-extended', date: '2026-06-01' },
      authority,
    })),
    ...(['granted', 'nothing-found', 'withdrawn'] as const).map((result) => ({
      kind: 'outcome' as const,
      asks,
      result,
      text: '',
      authority,
    })),
    { kind: 'outcome', asks, result: 'partly', text: 'The photos are gone.', denial: denial() },
    ...denialReasons.map((reason) => ({ kind: 'refusal' as const, asks, denial: denial(reason) })),
    { kind: 'referral', asks, authority, text: '', theirReference: 'A-1' },
  ] as LetterFacts[];

describe.each(languages)('in %s every letter after the acknowledgement', (language) => {
  test('is whole, names the reference, and repeats no subject of the person', () => {
    for (const kind of [...kinds, null])
      for (const facts of everyLetter([kind])) {
        const { subject, text, html } = write(facts, language);
        expect(text, facts.kind).not.toMatch(/[{}~]|undefined|\bnull\b/);
        expect(wordsOf(html)).toBe(withoutBullets(text));
        expect(subject).toContain('PD-7F3K-9QXM-4');
        expect(`${subject}${text}`).not.toContain('secret');
        expect(text).toContain(wordsIn([language]).say('greeting'));
      }
  });

  test('that says no gives the reason, the authority, the court, and another look', () => {
    const words = wordsIn([language]);
    for (const reason of denialReasons)
      for (const facts of [
        { kind: 'refusal', asks: ['erasure'], denial: denial(reason) },
        { kind: 'outcome', result: 'partly', text: 'x', asks: ['erasure'], denial: denial(reason) },
      ] as const) {
        const { text } = write(facts, language);
        for (const sentence of [
          `denial.${reason}`,
          'right-to-complain',
          'right-to-court',
          'look-again',
        ] as const)
          expect(text).toContain(words.say(sentence));
        expect(text).toContain('12345 Town');
        expect(text).toContain('The tax code, section 147.');
      }
  });
});

/** A mail, and its subject line, in each language; words for a letter as well as a mail ("message") may stand on paper. */
const ofMail: Readonly<Record<string, RegExp>> = {
  bg: /имейл|темата/i,
  cs: /mail|předmětu/i,
  da: /mail|emnefelt/i,
  de: /mail|\bBetreff\b/i,
  el: /mail|στο θέμα/i,
  en: /mail|subject line/i,
  es: /correo|asunto/i,
  et: /e-post|teemarea/i,
  fi: /sähköposti|otsikkoon/i,
  fr: /mail|l’objet/i,
  ga: /ríomhphost|san ábhar/i,
  hr: /mail|e-pošt|naslovu poruke/i,
  hu: /mail|levél tárgyában/i,
  is: /tölvupóst|efnislín/i,
  it: /mail|oggetto/i,
  lt: /el\. ?pašt|temoje/i,
  lv: /e-past|tematā/i,
  mt: /mail|fis-suġġett/i,
  nl: /mail|het onderwerp/i,
  no: /e-post|emnefelt/i,
  pl: /mail|temacie/i,
  pt: /mail|no assunto/i,
  ro: /mail|în subiect/i,
  ru: /эл(?:\.|ектронн)|теме письма/i,
  sk: /mail|predmete/i,
  sl: /e-pošt|v zadevi sporočila/i,
  sv: /mejl|ämnesrad/i,
  tr: /e-posta|konu satır/i,
  uk: /електронн|в темі/i,
};

test.each(languages)('in %s no letter on paper speaks of a mail or its subject line', (language) => {
  for (const kind of [...kinds, null])
    for (const facts of everyLetter([kind])) {
      const { text } = write(facts, language, true);
      const own = text.replace(authority.email, '').replace(/^Answer from the address.*$/m, '');
      expect(own, facts.kind).not.toMatch(ofMail[language] ?? /(?:)/);
      expect(text).toContain('PD-7F3K-9QXM-4');
    }
  expect(write({ kind: 'question', asks: ['access'], text: '' }, language).text).toMatch(
    ofMail[language] ?? /^$/,
  );
});

test('an extension tells the reason and the new date', () => {
  const [complex] = everyLetter(['access']).filter(({ kind }) => kind === 'extension');
  const { text } = write(complex ?? { kind: 'reply', text: '' });
  expect(text).toContain('What you ask for is complex');
  expect(text).toContain('by 1 June 2026');
});

test('a check of identity asks for no papers and does not say whether there is data', () => {
  for (const asks of [['erasure'], ['child'], ['unauthorised-account']] as const) {
    const { text } = write({ kind: 'identity-check', asks, text: 'Please answer.' });
    expect(text).toContain('no copy of an identity card');
    expect(text).toContain('does not say whether we have data');
  }
});

test('a check of identity in which staff write nothing asks for one sentence, and for nothing more than that', () => {
  const blank = (ask: Kind) => write({ kind: 'identity-check', asks: [ask], text: ' \n' }).text;
  expect(blank('erasure')).toContain(
    'in your name.\n\nPlease tell us in one sentence whether this request comes from you. That is enough for now.\n\nPlease send us nothing more than that',
  );
  expect(blank('child')).toContain(
    'protects the child.\n\nPlease tell us in one sentence what you are to the child: mother, father or another guardian.',
  );
  expect(blank('erasure')).not.toContain('This is how it works:');
});

test.each(languages)('in %s a check of identity without a word of staff says what to send', (language) => {
  const words = wordsIn([language]);
  for (const [ask, least] of [
    ['access', 'identity.least'],
    ['child', 'identity.least-child'],
  ] as const) {
    const { text } = write({ kind: 'identity-check', asks: [ask], text: '' }, language);
    expect(text).toContain(`${words.say(least)}\n\n${words.say('identity.only-this')}`);
  }
});

test.each(languages)(
  'in %s a guardian is asked for each proof in words, and for nothing more',
  (language) => {
    const words = wordsIn([language]);
    for (const proof of guardianAsks) {
      const { text } = write({ kind: 'identity-check', asks: ['child'], proof, text: '' }, language);
      expect(text).toContain(
        [words.say('identity.how'), words.say(`guardian.${proof}`), words.say('identity.only-this')].join(
          '\n\n',
        ),
      );
    }
  },
);

test('whoever reports an account in their name is told that no password is needed', () => {
  const { text } = write({ kind: 'identity-check', asks: ['unauthorised-account'], text: '' });
  expect(text).toContain('You do not have to log in');
});

test('after a deletion the letter is honest about backups, after a taking down about copies elsewhere', () => {
  const granted = (kind: 'erasure' | 'content-removal' | 'access') =>
    write({ kind: 'outcome', asks: [kind], result: 'granted', text: '' }).text;
  expect(granted('erasure')).toContain('backups');
  expect(granted('content-removal')).toContain('Search engines');
  expect(granted('access')).not.toMatch(/backups|Search engines/);
});

test('to an opt-out the desk never says that anything has to be answered or proved', () => {
  const { text } = write({ kind: 'question', asks: ['opt-out'], text: 'Which list?' });
  expect(text).toContain('You do not have to answer for the advertising to stop.');
});

test('a question or a complaint gets an answer, and nothing that was not asked for is called done', () => {
  const { text } = write({
    kind: 'outcome',
    asks: ['question'],
    result: 'granted',
    text: 'We use no cookies.',
  });
  expect(text).toContain('This is our answer:');
  expect(text).not.toContain('We have done');
});

test('the answer to a complaint names the authority; an answer without words is called no answer', () => {
  const facts = { kind: 'outcome', asks: ['complaint'], result: 'granted', authority } as const;
  expect(write({ ...facts, text: 'We changed the form.' }).text).toContain(
    'the right to complain to this authority:\n\nAuthority <of> Somewhere\nStreet 1\n12345 Town\n',
  );
  expect(write({ ...facts, text: '' }).text).not.toContain('This is our answer:');
});

test('whoever speaks for a child is asked for as little as can be, in every letter that asks', () => {
  for (const kind of ['question', 'identity-check'] as const)
    expect(write({ kind, asks: ['child'], text: 'Which school?' }).text).toContain(
      'send us no papers of the child',
    );
});

test('a referral names the authority and its reference', () => {
  const facts = { kind: 'referral', asks: ['complaint'], authority, text: '' } as const;
  expect(write({ ...facts, theirReference: 'A-1\r\n<b>{x}' }).text).toContain('Its reference is A-1 <b>{x}.');
  expect(write(facts).text).not.toContain('Its reference');
});

test('nothing found says whose data was searched for, and what was searched only in the words of staff', () => {
  const found = (asks: readonly Kind[]) =>
    write({ kind: 'outcome', asks, result: 'nothing-found', text: 'We looked into the shop.' }).text;
  expect(found(['access'])).toContain('personal data about you and found none.\n\nWe looked into the shop.');
  expect(found(['child'])).toContain('personal data about the child and found none.');
  expect(found(['content-removal'])).not.toContain('personal data about');
});

test('what is kept after a refused deletion is used for nothing else, and nothing is said of it elsewhere', () => {
  const refused = (ask: Kind, reason: DenialReason) =>
    write({ kind: 'refusal', asks: [ask], denial: denial(reason) }).text;
  expect(refused('erasure', 'legal-claims')).toContain('we use for nothing else');
  expect(refused('erasure', 'identity-not-proved')).not.toContain('we use for nothing else');
  expect(refused('access', 'legal-claims')).not.toContain('we use for nothing else');
});

describe('a member of staff reads the letter in their own language', () => {
  const letter = {
    id: 'letter',
    reference: 'PD-7F3K-9QXM-4',
    to: { name: '', address: 'ana@example.net' },
    language: 'fr',
    createdAt: '2026-03-04T10:00:00Z',
    facts: { kind: 'question', asks: ['access'], text: 'Quelle boutique ?' },
  } as const;

  test('with the words of staff as the person gets them', () => {
    const { text, html, language } = writeLetter(letter, exampleDesk, { language: 'de' });
    expect(language).toBe('de');
    expect(text).toContain('Guten Tag,');
    expect(html).toContain('<div lang="fr">\n<p dir="auto">Quelle boutique ?</p>');
    expect(text).not.toContain('Leider können wir Ihnen noch nicht in Ihrer Sprache schreiben');
  });

  test('with the regret that the person would read', () => {
    const { text } = writeLetter({ ...letter, language: 'ar' }, exampleDesk, { language: 'de' });
    expect(text).toContain('Leider können wir Ihnen noch nicht in Ihrer Sprache schreiben');
  });
});

test('whatever staff write, HTML and text say the same and hold no markup of theirs', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
      const letter = write(
        { kind: 'refusal', asks: ['access'], denial: { ...denial(), text: `<b>${text}` } },
        language,
      );
      expect(letter.html).not.toContain('<b>');
      expect(wordsOf(letter.html)).toBe(plain(letter.text));
      expect(letter.html).toContain('Authority &lt;of&gt; Somewhere');
      expect(letter.subject).not.toMatch(/[\r\n]/);
    }),
  );
});
