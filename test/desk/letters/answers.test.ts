import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../functions/desk/letters/catalogues/catalogues.ts';
import {
  type DenialReason,
  denialReasons,
  extensionReasons,
  type LetterFacts,
} from '../../../functions/desk/letters/letter.ts';
import { wordsIn } from '../../../functions/desk/letters/words.ts';
import { writeLetter } from '../../../functions/desk/letters/write.ts';
import { kinds } from '../../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../../example-desk.ts';

const languages = Object.keys(catalogues);
const authority = {
  name: 'Authority <of> Somewhere',
  address: 'Street 1\n12345 Town',
  email: 'post@authority.example',
  web: 'https://authority.example/',
};

const write = (facts: LetterFacts, language = 'en') =>
  writeLetter(
    {
      id: 'letter',
      reference: 'PD-7F3K-9QXM-4',
      to: { name: 'Ana', address: 'ana@example.net' },
      language,
      subject: 'My secret',
      createdAt: '2026-03-04T10:00:00Z',
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
        const { subject, text } = write(facts, language);
        expect(text, facts.kind).not.toMatch(/[{}]|undefined|null/);
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

test('whatever staff write, HTML and text stay whole and hold no markup of theirs', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
      const letter = write(
        { kind: 'refusal', asks: ['access'], denial: { ...denial(), text: `<b>${text}` } },
        language,
      );
      expect(letter.html).not.toContain('<b>');
      expect(letter.html).toContain('Authority &lt;of&gt; Somewhere');
      expect(letter.subject).not.toMatch(/[\r\n]/);
    }),
  );
});
