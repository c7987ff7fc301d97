// What a notice says to whom, and what keeps it from going out.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentRules, type NoticePlace } from '../functions/desk/notices/content-rules.ts';
import { faultsOf, forReview } from '../functions/desk/notices/faults.ts';
import type { Notice, NoticeText } from '../functions/desk/notices/notice.ts';
import { noticesPageOfDocs } from '../functions/desk/notices/page.ts';
import { legalDateOf, paceOf, previewNotice } from '../functions/desk/notices/preview.ts';
import { noticePlaceOf, variantOf } from '../functions/desk/notices/variants.ts';
import { mailOf, mailsFor, type NoticeWords, wordsFor, wordsOf } from '../functions/desk/notices/wording.ts';
import { exampleDesk } from './example-desk.ts';

const at = '2026-03-02T09:00:00Z';
const english: NoticeText = {
  language: 'en',
  subject: 'Thieves stole your orders',
  sections: {
    'what-happened': 'On 1 March, thieves copied a disk.\n\nWe saw it on 2 March.',
    'what-information': 'Your name and your orders.',
    consequences: 'Somebody may write to you in our name.',
    'what-we-do': 'We closed the hole.',
    'what-you-can-do': 'Be careful with mails in our name.',
    'more-information': 'Call us: +49 30 123456.',
  },
};
const german: NoticeText = { ...english, language: 'de', subject: 'Diebe haben Ihre Bestellungen' };
const service = { provider: 'Guard Inc.', months: 24, how: 'Enrol at https://guard.example/desk.' };
const notice: Notice = {
  reference: 'NO-7F3K-9QXM-4',
  version: 1,
  kind: 'breach',
  state: 'draft',
  isDrill: false,
  openedAt: at,
  origin: 'o',
  title: 'Disk',
  texts: [english, german],
  wordsBy: 'staff:one',
  lettersToAll: false,
  imports: [],
  categories: ['name', 'social-security-number'],
  identityService: service,
};
const at34 = (residence: string, language = 'en') => ({ residence, language });
const wordsIn = (residence: string, language = 'en', more: Partial<Notice> = {}): NoticeWords => {
  const given = { ...notice, ...more };
  return wordsOf(given, variantOf(given, at34(residence, language), exampleDesk), exampleDesk);
};
const allOf = (words: NoticeWords): string =>
  [
    words.subject,
    words.title,
    ...words.blocks.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs]),
  ].join('\n');
const headingsOf = ({ blocks }: NoticeWords) => blocks.flatMap(({ heading }) => (heading ? [heading] : []));
const sentencesOf = (more: Partial<Notice>, ...residences: readonly string[]) =>
  faultsOf(
    { ...notice, ...more },
    residences.map((each) => at34(each)),
    exampleDesk,
    at,
  ).map(({ sentence }) => sentence);

describe('a variant', () => {
  test.each([
    ['DE-BY', 'EU'],
    ['NO', 'EU'],
    ['GB-SCT', 'GB'],
    ['CH', 'CH'],
    ['US-CA', 'US-CA'],
    ['US-WY', 'other'],
    ['US', 'other'],
    ['BR', 'other'],
    ['ZZ', 'other'],
  ] satisfies [string, NoticePlace][])('%s is under the law of %s', (residence, place) => {
    expect(noticePlaceOf(residence)).toBe(place);
  });

  test.each([
    ['de-CH', 'de', false],
    ['en-GB', 'en', false],
    ['', 'en', false],
    ['fr', 'en', true],
  ])('is in the language of the person, else of the desk: %s', (language, written, isFallback) => {
    expect(variantOf(notice, at34('DE', language), exampleDesk)).toMatchObject({
      language: written,
      isFallback,
    });
  });
});

describe('California', () => {
  test('has its title and its five headings, word for word and in order', () => {
    const words = wordsIn('US-CA');
    expect(words.title).toBe('Notice of Data Breach');
    expect(headingsOf(words).slice(0, 5)).toEqual([
      'What Happened',
      'What Information Was Involved',
      'What We Are Doing',
      'What You Can Do',
      'For More Information',
    ]);
    expect(headingsOf(words).at(-1)).toBe('What It May Mean for You');
  });

  test('has them in another language too, in front of ours', () => {
    const words = wordsIn('US-CA', 'de');
    expect(words.title).toBe('Notice of Data Breach – Mitteilung über eine Verletzung des Datenschutzes');
    expect(headingsOf(words)[0]).toBe('What Happened – Was passiert ist');
    expect(words.blocks.some(({ language }) => language === 'en')).toBe(true);
  });

  test('names the agencies and offers a service only where numbers were exposed', () => {
    expect(allOf(wordsIn('US-CA'))).toMatch(/Equifax[\s\S]*Experian[\s\S]*TransUnion/);
    expect(allOf(wordsIn('US-CA'))).toContain('24 months of identity theft protection by Guard Inc.');
    const harmless = allOf(wordsIn('US-CA', 'en', { categories: ['name'] }));
    expect(harmless).not.toMatch(/Equifax|Guard Inc/);
  });

  test('is not proposed without that service, or with one that ends too soon', () => {
    expect(sentencesOf({ identityService: undefined }, 'US-CA')).toEqual([
      expect.stringMatching(/^US-CA, en: .*1798\.82\(d\)\(2\)\(G\).*12 months or more\.$/),
    ]);
    expect(sentencesOf({ identityService: { ...service, months: 6 } }, 'US-CA')[0]).toContain('has 6 months');
    expect(sentencesOf({ identityService: undefined, categories: ['name'] }, 'US-CA')).toEqual([]);
  });
});

describe('Massachusetts', () => {
  test('is told neither what happened nor in the subject', () => {
    const words = allOf(wordsIn('US-MA'));
    expect(words).not.toMatch(/thieves|copied|write to you in our name/i);
    expect(wordsIn('US-MA').subject).toBe('Notice of Data Breach');
    expect(words).toMatch(/police report[\s\S]*security freeze[\s\S]*free of charge[\s\S]*date of birth/);
  });

  test('everybody else is', () => {
    for (const residence of ['DE', 'GB', 'CH', 'US-CA', 'US-NY', 'US-TX', 'US-FL', 'BR'])
      expect(allOf(wordsIn(residence)), residence).toContain('thieves copied a disk');
  });

  test('shows an officer every other word that might tell it', () => {
    const where = [at34('US-MA'), at34('DE')];
    expect(forReview(notice, where, exampleDesk)).toMatchObject([
      { section: 'what-information', place: 'US-MA', rule: 'us-ma-without-nature' },
      { section: 'what-we-do', text: 'We closed the hole.' },
      { section: 'what-you-can-do' },
      { section: 'more-information' },
    ]);
    expect(forReview(notice, [at34('DE')], exampleDesk)).toEqual([]);
  });

  test('wants 18 months of monitoring for a social security number', () => {
    expect(sentencesOf({ identityService: { ...service, months: 12 } }, 'US-MA')[0]).toContain(
      'enter 18 or more',
    );
  });
});

describe('the GDPR', () => {
  test.each([
    ['what-happened', 'eu-34-nature'],
    ['consequences', 'eu-34-consequences'],
    ['what-we-do', 'eu-34-measures'],
  ] as const)('wants the section %s in each language', (section, rule) => {
    const texts = [english, { ...german, sections: { ...german.sections, [section]: undefined } }];
    const faults = faultsOf({ ...notice, texts }, [at34('DE', 'de'), at34('FR', 'en')], exampleDesk, at);
    expect(faults).toMatchObject([{ rule, place: 'EU', language: 'de', field: section }]);
    expect(faults[0]?.sentence).toContain(`Write the section ${section} of the text in de.`);
  });

  test('has our address, the form and the authority of where the person lives', () => {
    const words = allOf(wordsIn('FR'));
    expect(words).toContain(exampleDesk.address);
    expect(words).toContain(`${exampleDesk.web}/en`);
    expect(words).toContain('CNIL');
    expect(allOf(wordsIn('DE'))).not.toContain('right to complain');
  });
});

describe('a change of the policy', () => {
  const change: Partial<Notice> = {
    kind: 'policy-change',
    texts: [{ language: 'en', subject: 'New policy', sections: { 'what-changes': 'We keep less.' } }],
  };

  test('counts no sooner than the policy promises', () => {
    const days = exampleDesk.promises.find(({ rule }) => rule === 'promise-policy-change')?.days ?? 30;
    expect(days).toBe(30);
    expect(sentencesOf(change, 'DE')[0]).toContain('Enter in effective the day');
    expect(sentencesOf({ ...change, effective: '2026-03-31' }, 'DE')[0]).toContain('from 2026-04-01 on');
    expect(sentencesOf({ ...change, effective: '2026-04-01' }, 'DE')).toEqual([]);
  });

  test('says from when, and has the title of its kind', () => {
    const words = wordsIn('DE', 'en', { ...change, effective: '2026-04-01' });
    expect(words.title).toBe('Our privacy policy changes');
    expect(allOf(words)).toContain('This counts from');
  });
});

describe('a drill', () => {
  test('says so in its subject and before everything else', () => {
    const words = wordsIn('DE', 'de', { isDrill: true });
    expect(words.subject).toBe('Übung: Diebe haben Ihre Bestellungen');
    expect(words.blocks[0]?.paragraphs[0]).toMatch(/^Dies ist eine Übung/);
    expect(wordsIn('US-MA', 'en', { isDrill: true }).subject).toBe('Drill: Notice of Data Breach');
  });
});

describe('a mail', () => {
  test('says the same as text and as HTML, and hides nothing that somebody wrote in angle brackets', () => {
    const texts = [{ ...english, sections: { ...english.sections, 'what-we-do': 'We <b>closed</b> it.' } }];
    const mail = mailOf(notice, wordsIn('FR', 'en', { texts }), exampleDesk);
    expect(mail.html).toContain('We &lt;b&gt;closed&lt;/b&gt; it.');
    expect(mail.html).toContain('>What We Are Doing</h2>');
    expect(mail.text).toContain('What We Are Doing\n\nWe <b>closed</b> it.');
    expect(mail.text).toContain('NO-7F3K-9QXM-4');
  });

  test('is made once for all who get the same', () => {
    const words = wordsFor(notice, exampleDesk);
    const to = { country: 'US', subdivision: 'MA', language: 'en' };
    expect(words(to)).toBe(words({ ...to }));
    expect(words({ ...to, subdivision: 'CA' }).subject).toBe(english.subject);
    expect(mailsFor(notice, exampleDesk)(to).subject).toBe('Notice of Data Breach');
  });
});

describe('the preview', () => {
  const counts = [
    { residence: 'FR', language: 'fr', way: 'mail', people: 7 },
    { residence: 'DE', language: 'de', way: 'letter', people: 2 },
    { residence: 'DE', language: 'en', way: 'mail', people: 1 },
    { residence: 'US-MA', language: '', way: 'none', people: 3 },
  ] as const;
  const facts = { counts, incident: undefined, mails: 8, secondsFor: (mails: number) => mails * 10 };

  test('counts the people of each variant, and those whose language nobody wrote', () => {
    const { variants, pace } = previewNotice(notice, facts, exampleDesk, at);
    expect(
      variants.map(({ place, language, people, otherLanguage }) => [place, language, people, otherLanguage]),
    ).toEqual([
      ['EU', 'en', 8, 7],
      ['EU', 'de', 2, 0],
      ['US-MA', 'en', 3, 0],
    ]);
    expect(variants[0]).toMatchObject({
      residences: { FR: 7, DE: 1 },
      ways: { mail: 8, letter: 0, none: 0 },
    });
    expect(pace).toMatchObject({
      mails: 8,
      finishedAt: '2026-03-02T09:01:20.000Z',
      legalDate: null,
      isLate: false,
    });
  });

  test('tells of every rule whether it is kept, and whether anybody saw it in the statute', () => {
    const without = { ...notice, identityService: undefined };
    const [variant] = previewNotice(without, { ...facts, counts: counts.slice(3) }, exampleDesk, at).variants;
    expect(variant?.rules.filter(({ isKept }) => !isKept).map(({ id }) => id)).toEqual([
      'us-ma-identity-service',
    ]);
    expect(variant?.rules.every(({ confirmed }) => confirmed)).toBe(true);
  });

  test('holds where the operator is while nobody was brought in', () => {
    const { variants } = previewNotice(notice, { ...facts, counts: [] }, exampleDesk, at);
    expect(variants).toMatchObject([{ place: 'EU', people: 0 }]);
  });
});

describe('the pace', () => {
  test('misses a date by a day, not by an hour of it, and a moment by a second', () => {
    const end = (seconds: number, legal: string) =>
      paceOf({ mails: 1, seconds }, legal, '2026-03-02T22:30:00Z', exampleDesk).isLate;
    expect(end(0, '2026-03-02')).toBe(false);
    expect(end(3600, '2026-03-02')).toBe(true);
    expect(end(0, '2026-03-02T22:30:00.000Z')).toBe(false);
    expect(end(1, '2026-03-02T22:30:00.000Z')).toBe(true);
    expect(end(Number.POSITIVE_INFINITY, '2027-01-01')).toBe(true);
  });

  test('is held against the first duty to tell people', () => {
    const incident = {
      reference: 'IN-7F3K-9QXM-4',
      version: 1,
      state: 'reported',
      openedAt: at,
      origin: 'o',
      facts: {
        title: 'x',
        what: 'x',
        awareAt: at,
        role: 'controller',
        natures: ['confidentiality'],
        affected: [{ residence: 'US-CA', people: 5 }],
        groups: [],
        categories: ['social-security-number'],
        processors: [],
        cases: [],
      },
      assessments: [],
      containments: [],
      told: [],
      decisions: [],
      delays: [],
    } as const;
    expect(legalDateOf(incident, ['US-CA'], exampleDesk)).toBe('2026-04-01');
    expect(legalDateOf(incident, ['EU'], exampleDesk)).toBeNull();
  });
});

test('each rule has its source, and one that is not confirmed says why', () => {
  expect(new Set(contentRules.map(({ id }) => id)).size).toBe(contentRules.length);
  for (const { id, source, confirmed, doubt } of contentRules)
    expect([id, source.length > 3, confirmed || doubt !== undefined]).toEqual([id, true, true]);
});

test('docs/notices.md is fresh: node bin/notices-page.ts', () => {
  expect(readFileSync('docs/notices.md', 'utf8')).toBe(noticesPageOfDocs());
});
