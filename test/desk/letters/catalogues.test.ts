import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../functions/desk/letters/catalogues/catalogues.ts';
import { sentences } from '../../../functions/desk/letters/sentences.ts';
import { catalogueOf, parseCatalogue, wordsIn } from '../../../functions/desk/letters/words.ts';

const codes = Object.keys(catalogues);
/** What we promise to write: the languages of the EU, and those of its neighbours who write to its companies. */
const promised =
  'bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro ru sk sl sv tr uk'.split(' ');

test('there is a catalogue for each language that we promise', () => {
  expect(codes.toSorted()).toEqual(promised);
});

describe.each(codes)('the catalogue %s', (code) => {
  const { sentences: said, dates, reviewed } = catalogueOf(code);

  test('has exactly the sentences that letters need, each with its places', () => {
    expect([...said.keys()].sort()).toEqual(Object.keys(sentences).sort());
    for (const [name, places] of Object.entries(sentences)) {
      const found = new Set([...(said.get(name) ?? '').matchAll(/\{(\w+)\}/g)].map(([, place]) => place));
      expect([name, ...found].sort()).toEqual([name, ...places].sort());
    }
  });

  test('has whole sentences, and clauses for what somebody asks', () => {
    const clause = /^(ask\.|ask-unclear)/;
    const lead =
      /^(understood|about|question\.intro|identity\.how|outcome\.answered|outcome\.rest|refusal|extension\.intro|right-to-complain|referral\.intro|notice\.authority)$/;
    const free =
      /^(greeting|closing|team|subject\.|reference|notice\.(title|what|consequences|more|from|drill-subject))/;
    for (const [name, sentence] of said) {
      if (clause.test(name)) expect(sentence, name).toMatch(/^\S.*[^.!?:\s]$/u);
      else if (lead.test(name)) expect(sentence, name).toMatch(/:$/);
      else if (!free.test(name)) expect(sentence, name).toMatch(/(?:[.!?。]|\{(?:link|code)\})$/);
    }
  });

  test('says each sentence once', () => {
    const names = [...(catalogues[code] ?? '').matchAll(/^([\w.-]+):/gm)].map(([, name]) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('ends each subject with the reference, by which an answer finds its case', () => {
    for (const [name, sentence] of said)
      if (name.startsWith('subject.') && !/^subject\.(reply|status-code)$/.test(name))
        expect(sentence).toMatch(/\{reference\}$/);
  });

  test('speaks to everybody: no endings in brackets or behind a stroke', () => {
    const choice = /\p{L}\(\p{L}{1,3}\)|\p{L}[/*_]\p{L}{1,3}\b|\p{Ll}:\p{Ll}{1,3}\b/u;
    for (const [name, sentence] of said) expect(sentence, name).not.toMatch(choice);
  });

  test('writes dates in its own language', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(dates.locale)).toHaveLength(1);
    expect(dates.locale.split('-')[0]).toBe(code === 'no' ? 'nb' : code);
  });

  test('says whether somebody has read it', () => {
    expect(reviewed === null || /^\d{4}-\d{2}-\d{2}$/.test(reviewed.on)).toBe(true);
  });
});

test.each(codes.filter((code) => code !== 'en'))('the catalogue %s leaves no sentence in English', (code) => {
  const english = catalogueOf('en').sentences;
  const words = (sentence: string) => sentence.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
  const left = [...catalogueOf(code).sentences].filter(
    ([name, sentence]) => words(sentence).length > 2 && sentence === english.get(name),
  );
  expect(left).toEqual([]);
});

describe('the words of a language', () => {
  test('end with one full stop where a date has one of its own', () => {
    const date = '24 декабря 2026 г.';
    expect(wordsIn(['ru']).say('answer-by', { date })).toMatch(/2026 г\.$/);
    expect(wordsIn(['ru']).say('answer-by', { date: '24 декабря' })).toMatch(/декабря\.$/);
  });

  test('are the operator’s own where they wrote them', () => {
    const own = { de: { closing: 'Herzlich' } };
    expect(wordsIn(['de'], own).say('closing')).toBe('Herzlich');
    expect(wordsIn(['de'], own).say('greeting')).toBe(wordsIn(['de']).say('greeting'));
    expect(wordsIn(['fr'], own).say('closing')).toBe(wordsIn(['fr']).say('closing'));
  });

  test('are read with their notes left out, indented lines joined, and spaces at which no line breaks', () => {
    const { sentences: said, reviewed } = parseCatalogue(
      'locale: de-DE\nreviewed: Ada Example, 2026-12-31\n# a note\ngreeting: Guten\n  Tag,\nclosing: Art.~12\n',
    );
    expect(reviewed).toEqual({ by: 'Ada Example', on: '2026-12-31' });
    expect([...said]).toEqual([
      ['greeting', 'Guten Tag,'],
      ['closing', 'Art.\u00a012'],
    ]);
  });
});
