import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../functions/contract.ts';
import { catalogues } from '../../../functions/desk/letters/catalogues/catalogues.ts';
import { writtenDate } from '../../../functions/desk/letters/dates.ts';
import type { Letter, LetterFacts } from '../../../functions/desk/letters/letter.ts';
import { wordsIn } from '../../../functions/desk/letters/words.ts';
import { type WrittenLetter, writeLetter } from '../../../functions/desk/letters/write.ts';
import { type Kind, kinds } from '../../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../../example-desk.ts';
import { plain, withoutBullets, wordsOf } from './reading.ts';

const languages = Object.keys(catalogues);
type Acknowledgement = LetterFacts & { kind: 'acknowledgement' };

function acknowledge(
  facts: Partial<Acknowledgement>,
  letter: Partial<Letter> = {},
  desk: Desk = exampleDesk,
): WrittenLetter {
  return writeLetter(
    {
      id: 'ack',
      reference: 'PD-7F3K-9QXM-4',
      to: { name: 'Ana', address: 'ana@example.net' },
      language: 'en',
      createdAt: '2026-03-02T09:15:00Z',
      ...letter,
      facts: {
        kind: 'acknowledgement',
        asks: ['erasure'],
        receivedAt: '2026-03-02T09:15:00Z',
        dates: [
          { rule: 'promise-access', date: '2026-04-01' },
          { rule: 'eu-gdpr-12-3', date: '2026-04-02' },
        ],
        ...facts,
      },
    },
    desk,
  );
}

const answer = (text: string, letter: Partial<Letter> = {}): WrittenLetter =>
  writeLetter(
    {
      id: '2026-03-04T10:00:00Z-1',
      reference: 'PD-7F3K-9QXM-4',
      to: { name: 'Ana', address: 'ana@example.net' },
      language: 'en',
      subject: 'My account',
      createdAt: '2026-03-04T10:00:00Z',
      ...letter,
      facts: { kind: 'reply', text },
    },
    exampleDesk,
  );

describe('an acknowledgement of several asks', () => {
  test.each(languages)('in %s says right behind the promised date that we promise it', (language) => {
    const words = wordsIn([language]);
    const dates = [
      { rule: 'eu-gdpr-12-3', date: '2026-04-03' },
      { rule: 'dpf-complaint', date: '2026-04-16' },
      { rule: 'promise-access', date: '2026-04-01' },
    ];
    const { text } = acknowledge({ asks: ['complaint', 'access'], dates }, { language });
    const on = (date: string) => ({ date: writtenDate(date, words.dates) });
    expect(text).toContain(
      [
        words.say('answer-by', on('2026-04-01')),
        words.say('by-promise', { policy: 'https://example.org/privacy' }),
        words.say('by-eu-gdpr', on('2026-04-03')),
        words.say('by-data-privacy-framework', on('2026-04-16')),
      ].join(' '),
    );
  });
});

describe('an acknowledgement', () => {
  test('reads as a whole', () => {
    expect(acknowledge({ asks: ['erasure', 'complaint', null] })).toMatchObject({
      subject: 'Example Company: we have your message – PD-7F3K-9QXM-4',
      language: 'en',
      text: `Hello,

Thank you for your message. It reached us on 2 March 2026 at 10:15 (CET) and has the reference PD-7F3K-9QXM-4.

This is how we understand it:

- you are asking us to delete personal data
- you are complaining about how personal data is handled
- there is something else in your message that a person has to read first

We will answer you by 1 April 2026 at the latest. We promise this in our privacy policy (https://example.org/privacy). By law, you must hear from us within one month, so by 2 April 2026 (General Data Protection Regulation, Article 12(3)).

What happens next: somebody in our privacy team reads your message and takes care of it. If we need to know more, we will ask you.

We look into your complaint and tell you the result. If this takes longer, we tell you how far we are.

If there is a data protection authority where you live, you may turn to it at any time. You do not have to wait for us.

Did we misunderstand you, or would you like to add something? Then just answer this mail and leave the reference in the subject line.

You do not need to send us any identity papers now. This mail only confirms that your message arrived. It does not say whether we have data about you, and it is not a decision yet.

Kind regards
The privacy team of Example Company
`,
    });
  });

  test.each(languages)('in %s says in HTML what it says in text, for whatever is asked', (language) => {
    for (const kind of [...kinds, null])
      for (const asks of [[kind], [kind, 'question', kind, null]] as const) {
        const { text, html, subject } = acknowledge({ asks }, { language });
        expect(wordsOf(html)).toBe(withoutBullets(text));
        expect(html).toContain(`<html lang="${language}" dir="ltr">`);
        expect(html).toContain(`<title>${subject}</title>`);
        expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|\bnull\b/);
      }
  });

  test.each([
    [
      'en',
      'on 1 March 2026 at 00:30 (CET)',
      'by 31 March 2026',
      'by 1 April 2026 (General Data Protection Regulation, Article 12(3))',
    ],
    [
      'de',
      'am 1. März 2026 um 00:30 Uhr (MEZ)',
      'am 31. März 2026',
      'bis zum 1. April 2026 (DSGVO Art.\u00a012 Abs.\u00a03)',
    ],
    [
      'fr',
      'le 1er mars 2026 à 00\u00a0h\u00a030 (UTC+1)',
      'le 31 mars 2026',
      'le 1er avril 2026 (RGPD article\u00a012, paragraphe\u00a03)',
    ],
  ])('in %s writes dates and the law as the language does', (language, received, promised, law) => {
    const dates = [
      { rule: 'promise-access', date: '2026-03-31' },
      { rule: 'eu-gdpr-12-3', date: '2026-04-01' },
    ];
    const { text } = acknowledge({ receivedAt: '2026-02-28T23:30:00Z', dates }, { language });
    expect(text).toContain(received);
    expect(text).toContain(promised);
    expect(text).toContain(law);
  });

  test('tells the time of the operator’s place, and dates that no zone shifts', () => {
    for (const [timeZone, received] of [
      ['Pacific/Kiritimati', '2 March 2026 at 23:15 (GMT+14)'],
      ['America/Los_Angeles', '2 March 2026 at 01:15 (GMT-8)'],
    ] as const) {
      const { text } = acknowledge({}, {}, { ...exampleDesk, timeZone });
      expect(text).toContain(received);
      expect(text).toContain('by 1 April 2026');
      expect(text).toContain('by 2 April 2026');
    }
  });

  test('promises the earliest date, and where the law is earlier than the promise names the law alone', () => {
    const dates = [
      { rule: 'promise-access', date: '2026-03-02' },
      { rule: 'eu-gdpr-12-3', date: '2026-02-28' },
    ];
    const { text } = acknowledge({ dates });
    expect(text).toContain('We will answer you by 28 February 2026 at the latest. By law,');
    expect(text).not.toContain('privacy policy');
  });

  test('names no law for somebody who stated no residence under it', () => {
    const { text } = acknowledge({ dates: [{ rule: 'promise-access', date: '2026-04-01' }] });
    expect(text).not.toMatch(/law|regulation|article/i);
  });

  test('calls nothing a request by law that nobody has understood', () => {
    expect(acknowledge({ asks: [null] }).text).not.toMatch(/by law/i);
    expect(acknowledge({ asks: [null] }).text).toContain('by 1 April 2026');
    expect(acknowledge({ asks: [null, 'access'] }).text).toMatch(/by law/i);
  });

  test('names no date where there is none, and none for a rule that it has no words for', () => {
    expect(acknowledge({ dates: [] }).text).toContain('as soon as we can');
    const { text } = acknowledge({ dates: [{ rule: 'toString', date: '2026-03-20' }] });
    expect(text).toContain('We will answer you by 20 March 2026 at the latest.\n');
  });

  const on = (rule: string, ask: Kind) =>
    acknowledge({ asks: [ask], dates: [{ rule, date: '2026-04-17' }] }).text;

  test.each([
    ['eu-gdpr-12-3', 'access', 'within one month, so by 17 April 2026 (General Data Protection Regulation'],
    ['uk-gdpr-12a', 'access', 'within one month, so by 17 April 2026 (UK GDPR, Article 12A)'],
    ['ch-fadp-25-7', 'access', 'within 30 days, so by 17 April 2026 (Swiss Federal Act'],
    ['us-ca-7021-respond', 'access', 'within 45 days, so by 17 April 2026 (California Code'],
    ['us-ca-7026-opt-out', 'opt-out', 'your opt-out must take effect by 17 April 2026'],
    ['us-can-spam-opt-out', 'opt-out', 'your opt-out must take effect by 17 April 2026'],
    ['uk-dpa-164a-acknowledge', 'complaint', 'we also confirm that your complaint has arrived'],
    ['dpf-complaint', 'complaint', 'answer to a complaint within 45 days, by 17 April 2026'],
    ['promise-access', 'access', 'by 17 April 2026 at the latest. We promise this in our privacy policy'],
    ['promise-complaint', 'complaint', 'We promise this in our privacy policy'],
    ['promise-opt-out', 'opt-out', 'that advertising stops by 17 April 2026'],
  ] as const)('says what %s means for %s', (rule, ask, words) => {
    expect(on(rule, ask)).toContain(words);
  });

  test('does not take the date of a deed for the date of an answer', () => {
    for (const rule of ['promise-opt-out', 'us-ca-7026-opt-out', 'uk-dpa-164a-acknowledge'])
      expect(on(rule, 'opt-out')).not.toContain('We will answer you by');
  });

  test('tells people in California how it goes on, how we check, and when to expect an answer (11 CCR 7021(a))', () => {
    const text = on('us-ca-7021-respond', 'erasure');
    for (const part of [
      'What happens next:',
      'How we check who is asking:',
      'We will answer you by 17 April',
    ])
      expect(text).toContain(part);
  });

  test('tells whoever complains what we do, and that an authority can be asked at any time', () => {
    for (const rule of ['uk-dpa-164a-acknowledge', 'dpf-complaint', 'promise-complaint']) {
      expect(on(rule, 'complaint')).toContain('We look into your complaint and tell you the result.');
      expect(on(rule, 'complaint')).toContain('you may turn to it at any time');
    }
  });

  test('tells how to complain wherever a law with an authority applies', () => {
    for (const rule of ['eu-gdpr-12-3', 'uk-gdpr-12a', 'ch-fadp-25-7'])
      expect(on(rule, 'access')).toContain('you may turn to it at any time');
    expect(on('us-ca-7021-respond', 'access')).not.toContain('authority');
  });

  test('asks nothing of somebody who only wants no advertising', () => {
    const { text } = acknowledge({ asks: ['opt-out'], dates: [] });
    expect(text).toContain('You do not have to do anything more');
    expect(text).not.toMatch(/we will ask you|How we check/);
    expect(acknowledge({ asks: [], dates: [] }).text).not.toContain('You do not have to do anything more');
  });

  test('asks for no papers of a child, and for no password of an account that somebody else opened', () => {
    expect(acknowledge({ asks: ['child'] }).text).toContain('send us no papers of the child');
    expect(acknowledge({ asks: ['unauthorised-account'] }).text).toContain('we need no password');
    expect(acknowledge({ asks: ['erasure'] }).text).not.toMatch(/child|password/);
  });

  test('says that a child’s data and other urgent matters go first, and of nothing else', () => {
    expect(acknowledge({ asks: ['question', 'child'] }).text).toContain('before others');
    expect(acknowledge({ urgent: true }).text).toContain('before others');
    expect(acknowledge({}).text).not.toContain('before others');
  });

  test('says each ask once', () => {
    expect(acknowledge({ asks: ['access', 'access'] }).text).toContain(
      'understand it: you would like to know',
    );
  });

  test.each([
    ['ar', ['en', 'de'], 'en', true],
    ['fa-AF', ['fr', 'en'], 'fr', true],
    ['zh', ['xx', 'de'], 'de', true],
    ['zh', ['xx'], 'en', true],
    ['und', ['de'], 'de', false],
    ['', ['de'], 'de', false],
    ['de-AT', ['en'], 'de', false],
    ['FR', ['en'], 'fr', false],
  ])(
    'to somebody who writes %j, from an operator of %j, is in %s; sorry for the language: %s',
    (language, own, expected, sorry) => {
      const letter = acknowledge({}, { language }, { ...exampleDesk, languages: own });
      const sentence = wordsIn([expected]).say('other-language');
      expect(letter.language).toBe(expected);
      expect(letter.text.startsWith(sentence)).toBe(sorry);
    },
  );

  test('repeats nothing of what the person wrote', () => {
    const hostile = fc.string({ minLength: 4 }).map((text) => `<script>${text}</script>`);
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom(...languages), (name, subject, language) => {
        const to = { name, address: `${'x'.repeat(20)}@example.net` };
        const {
          html,
          text,
          subject: ours,
        } = acknowledge({}, { to, subject, language, inReplyTo: `<${name}>` });
        for (const part of [html, text, ours]) {
          expect(part).not.toContain('script');
          expect(part).not.toContain(to.address);
        }
      }),
    );
  });

  test('loads nothing, links only to what it names in words, and has no colours to fight a dark screen', () => {
    for (const language of languages) {
      const { html } = acknowledge({}, { language });
      expect(html).not.toMatch(
        /<(img|link|script|style|iframe|base|form)\b|\b(src|background|color)=|url\(|[^-]color:/i,
      );
      for (const [, href, words] of html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)) expect(words).toBe(href);
      expect(html).toContain('<meta name="color-scheme" content="light dark">');
    }
  });

  test('keeps an organisation’s name in one line and does not read it as a sentence', () => {
    const desk = { ...exampleDesk, organisation: 'A & B <{reference}>\r\nBcc: x' };
    const { subject, text, html } = acknowledge({}, {}, desk);
    expect(subject).toBe('A & B <{reference}> Bcc: x: we have your message – PD-7F3K-9QXM-4');
    expect(wordsOf(html)).toBe(withoutBullets(text));
  });
});

describe('no letter before a decision says that we have data about somebody, or grants anything', () => {
  const claims: Readonly<Record<string, readonly RegExp[]>> = {
    en: [
      /\byour (personal )?(data|accounts?|information|records?|details)\b/i,
      /(?<!whether )\bwe (have|hold|keep|store|use|process|found)\b[^.]*\b(data|about you)\b/i,
      /\bwe (will|shall|are going to) (delete|erase|remove|correct|send you a copy)/i,
    ],
    de: [
      /\bIhre[rn]? (personenbezogenen )?(Daten|Angaben)\b/,
      /\bIhr(em|es)? Konto\b/,
      /(?<!ob )\b(wir|uns) (personenbezogene )?Daten über Sie\b|\bwir (haben|speichern|verarbeiten)\b[^.]*Daten/,
      /\bwir (werden|löschen|berichtigen)\b[^.]*\b(Daten|löschen|berichtigen)\b/,
    ],
    fr: [
      /\bvos (données|informations|comptes?)\b|\bvotre compte\b/i,
      /(?<!si )\bnous (avons|détenons|utilisons|traitons|conservons)\b[^.:]*\bdonnées\b/i,
      /\bnous (allons |)(effacerons|effacer|supprimerons|supprimer|corrigerons)\b/i,
    ],
  };
  const claimsIn = (language: string, text: string) =>
    (claims[language] ?? [/^/]).filter((claim) => claim.test(text));

  test.each(Object.keys(claims))('in %s', (language) => {
    for (const kind of [...kinds, null])
      for (const urgent of [true, false])
        expect(claimsIn(language, acknowledge({ asks: [kind, null], urgent }, { language }).text)).toEqual(
          [],
        );
  });

  test.each(Object.keys(claims))('in %s, in what we ask and in word of an extension', (language) => {
    const until = { rule: 'eu-gdpr-12-3-extended', date: '2026-06-01' };
    for (const kind of kinds)
      for (const facts of [
        { kind: 'question', asks: [kind], text: '' },
        { kind: 'identity-check', asks: [kind], text: '' },
        { kind: 'extension', asks: [kind], reason: 'complexity', until, text: '' },
      ] as const) {
        const { text } = writeLetter(
          {
            id: 'letter',
            reference: 'PD-7F3K-9QXM-4',
            to: { name: 'Ana', address: 'ana@example.net' },
            language,
            createdAt: '2026-03-04T10:00:00Z',
            facts,
          },
          exampleDesk,
        );
        expect(claimsIn(language, text)).toEqual([]);
      }
  });

  test.each([
    ['en', 'We have data about you.'],
    ['en', 'You asked about your account.'],
    ['en', 'We will delete it.'],
    ['de', 'Wir löschen Ihre Daten.'],
    ['de', 'wir haben Daten über Sie.'],
    ['fr', 'Nous avons des données qui vous concernent.'],
    ['fr', 'Nous effacerons vos données.'],
  ])('in %s the test would see “%s”', (language, sentence) => {
    expect(claimsIn(language, sentence)).not.toEqual([]);
  });
});

describe('a reply', () => {
  test('is the text of staff with a closing and the reference', () => {
    expect(answer('Dear Ana,\r\n\r\nwe found nothing.\r\nReally.\r\n')).toMatchObject({
      subject: 'Re: My account – PD-7F3K-9QXM-4',
      text: `Dear Ana,

we found nothing.
Really.

Kind regards
The privacy team of Example Company

Reference: PD-7F3K-9QXM-4. If you answer, please leave it in the subject line.
`,
    });
  });

  test('drops control characters that staff pasted, and keeps tabs', () => {
    expect(answer('a\0b\u0007\tc\u009b').text).toMatch(/^ab\tc\n/);
  });

  test('keeps paragraphs and lines in HTML', () => {
    expect(answer('one\ntwo\n \n\nthree').html).toContain(
      '<div lang="en">\n<p dir="auto">one<br>\ntwo</p>\n<p dir="auto">three</p>\n</div>',
    );
  });

  test('names the person’s language for the words of staff, though we do not write it', () => {
    const { html, language, text } = answer('مرحبا', { language: 'ar' });
    expect(language).toBe('en');
    expect(html).toContain('<div lang="ar">\n<p dir="auto">مرحبا</p>');
    expect(text).not.toContain('sorry');
    expect(answer('?', { language: '"><script>' }).html).not.toContain('script');
  });

  test.each([
    ['AW: Konto', 'AW: Konto – PD-7F3K-9QXM-4'],
    ['Re: we have your message – PD-7F3K-9QXM-4', 'Re: we have your message – PD-7F3K-9QXM-4'],
    ['', 'Re: Your message to Example Company – PD-7F3K-9QXM-4'],
    ['a\r\nBcc: b', 'Re: a Bcc: b – PD-7F3K-9QXM-4'],
    ['x'.repeat(300), `Re: ${'x'.repeat(200)} – PD-7F3K-9QXM-4`],
  ])('to the subject %j has the subject %j', (subject, expected) => {
    expect(answer('Hello', { subject }).subject).toBe(expected);
  });

  test('says in HTML what it says in text, whatever staff and person wrote', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('<', '>', '&', '"', "'", '\n', '\r', ' ', 'a', '{', '}', '&lt;', '<br>', '\0'),
      }),
    );
    fc.assert(
      fc.property(wild, wild, (text, subject) => {
        const letter = answer(text, { subject });
        expect(wordsOf(letter.html)).toBe(plain(letter.text));
        expect(letter.subject).not.toMatch(/[\r\n\0]/);
      }),
      { numRuns: 500 },
    );
  });
});

test('a canary carries its token where the desk finds it', () => {
  const letter = writeLetter(
    {
      id: '2026-03-02',
      reference: 'CANARY',
      to: { name: 'Example Company', address: 'privacy@example.org' },
      language: 'de',
      createdAt: '2026-03-02T00:00:00Z',
      facts: { kind: 'canary', token: 'k1.abc' },
    },
    exampleDesk,
  );
  expect(letter).toMatchObject({ subject: 'Privacy Desk canary k1.abc', language: 'en' });
  expect(wordsOf(letter.html)).toBe(plain(letter.text));
});
