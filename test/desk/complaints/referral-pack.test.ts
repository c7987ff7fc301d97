import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditEntry, CaseFile, Item } from '../../../functions/desk/case-file.ts';
import { clockOf, clocksFor } from '../../../functions/desk/clocks/clocks.ts';
import { type CaseOnRecord, referralPack } from '../../../functions/desk/complaints/referral-pack.ts';
import type { Desk } from '../../../functions/desk/desk.ts';
import type { Letter } from '../../../functions/desk/letters/letter.ts';
import type { Message } from '../../../functions/desk/message.ts';
import { referralHeaders, referralPage } from '../../../functions/pages/referral-pack.tsx';
import { exampleDesk } from '../../example-desk.ts';

const desk: Desk = {
  ...exampleDesk,
  dataPrivacyFramework: true,
  promises: [
    ...exampleDesk.promises,
    {
      rule: 'promise-authority',
      quote: 'We cooperate with the data protection authorities.',
      policyVersion: '2026-01',
      url: 'https://example.org/privacy#authorities',
    },
    {
      rule: 'promise-opt-out',
      businessDays: 10,
      quote: 'Off the list in ten days.',
      policyVersion: '2026-01',
    },
  ],
};
const receivedAt = '2026-03-02T09:00:00.000Z';
const reference = 'PD-7F3K-9QXM-4';

const complaint: Item = {
  n: 1,
  kind: 'complaint',
  queue: 'eu-complaint',
  state: 'escalated',
  needsReview: false,
  assignee: 'sub-1',
  subject: 'You ignored me',
  receivedAt,
  clocks: [
    ...clocksFor({ receivedAt, kind: 'complaint', queue: 'eu-complaint', residence: 'NL', desk }),
    clockOf({ rule: 'dpf-panel-advice', startedAt: '2026-04-20', residence: 'NL', desk }),
    clockOf({ rule: 'dpf-panel-comply', startedAt: '2026-05-20', residence: 'NL', desk }),
  ],
  why: [],
  escalation: {
    authority: 'nl-ap',
    at: '2026-04-20',
    theirReference: 'AP-2026-117',
    advisedAt: '2026-05-20',
  },
  earlier: [
    {
      result: 'refused',
      at: '2026-03-20T10:00:00.000Z',
      by: 'staff:sub-1',
      told: 'mail',
      letter: '4-refusal',
      denial: 'not-covered',
    },
  ],
};

const caseFile: CaseFile = {
  reference,
  version: 6,
  person: { name: 'Ada Example', address: 'ada@example.net' },
  openedAt: receivedAt,
  channel: 'mail',
  language: 'en',
  residence: 'NL',
  residenceHints: [],
  flags: [],
  origin: 'origin',
  delivery: 'delivery',
  items: [
    complaint,
    { ...complaint, n: 2, kind: 'opt-out', subject: 'Off your list', state: 'open', clocks: [] },
  ],
};

const message = (id: string, at: string, more: Partial<Message> = {}): Message => ({
  id,
  direction: 'in',
  channel: 'mail',
  at,
  from: caseFile.person,
  subject: `Subject of ${id}`,
  text: `Words of ${id}`,
  attachments: [],
  ...more,
});

const letter = (id: string, createdAt: string, facts: Letter['facts']): Letter => ({
  id,
  reference,
  to: caseFile.person,
  language: 'en',
  facts,
  createdAt,
});

const messages = [
  message('first', receivedAt, {
    attachments: [{ name: 'proof.pdf', type: 'application/pdf', size: 1234, key: 'attachments/x/1' }],
    marks: ['sender-unproven'],
  }),
  message('call', '2026-03-05T09:00:00.000Z', { channel: 'phone', textCut: true }),
  message('reply', '2026-03-06T09:00:00.000Z', { direction: 'out', channel: 'staff' }),
  message('note-1', '2026-03-07T09:00:00.000Z', { direction: 'note', channel: 'staff', about: 1 }),
  message('note-2', '2026-03-08T09:00:00.000Z', { direction: 'note', channel: 'staff', about: 2 }),
  message('note-all', '2026-03-09T09:00:00.000Z', { direction: 'note', channel: 'staff' }),
];

const letters: CaseOnRecord['letters'] = [
  {
    letter: letter('ack', receivedAt, {
      kind: 'acknowledgement',
      asks: ['complaint'],
      receivedAt,
      dates: [],
    }),
    state: 'sent',
    sentAt: '2026-03-02T09:01:00.000Z',
  },
  {
    letter: letter('reply', '2026-03-06T09:00:00.000Z', { kind: 'reply', text: 'Words of reply' }),
    state: 'failed',
  },
  {
    letter: letter('4-refusal', '2026-03-20T10:00:00.000Z', {
      kind: 'refusal',
      asks: ['complaint'],
      denial: { reason: 'not-covered', text: 'We see no infringement here.', remedy: true },
    }),
    state: 'sent',
    sentAt: '2026-03-20T10:00:05.000Z',
  },
];

const audit: readonly AuditEntry[] = [
  { at: receivedAt, actor: 'desk', rule: 'open-case', about: { message: 'first', acknowledged: true } },
  {
    at: '2026-03-03T09:00:00.000Z',
    actor: 'staff:sub-1',
    rule: 'edit-item',
    about: { item: 2, kind: 'opt-out' },
  },
  {
    at: '2026-03-20T10:00:00.000Z',
    actor: 'staff:sub-1',
    rule: 'refuse',
    about: { item: 1, result: 'refused', told: 'mail', denial: 'not-covered' },
  },
  {
    at: '2026-04-20T08:00:00.000Z',
    actor: 'staff:sub-2',
    rule: 'escalate',
    about: { item: 1, authority: 'nl-ap', at: '2026-04-20', advisedAt: null },
  },
];

const onRecord: CaseOnRecord = { caseFile, messages, letters, audit };
const choice = { at: '2026-06-01T12:00:00.000Z', messages: 'full', notes: 'with' } as const;
const pack = (
  more: Partial<CaseOnRecord> = {},
  chosen: Partial<typeof choice | { authority: string }> = {},
) => referralPack({ ...onRecord, ...more }, 1, { ...choice, ...chosen }, desk);

describe('a referral pack', () => {
  test('holds every message of the case in order, and what the desk itself wrote', () => {
    expect(pack().exchanged.map(({ id, direction }) => [id, direction])).toEqual([
      ['first', 'in'],
      ['ack', 'out'],
      ['call', 'in'],
      ['reply', 'out'],
      ['4-refusal', 'out'],
    ]);
    const [first, ack, call, reply] = pack().exchanged;
    expect(first).toMatchObject({
      text: 'Words of first',
      attachments: [{ name: 'proof.pdf', type: 'application/pdf', size: 1234 }],
      remarks: [expect.stringContaining('DMARC')],
    });
    expect(ack?.text).toContain(reference);
    expect(ack?.fate).toEqual({ state: 'sent', sentAt: '2026-03-02T09:01:00.000Z' });
    expect(call?.isCut).toBe(true);
    expect(reply).toMatchObject({ text: 'Words of reply', fate: { state: 'failed' } });
  });

  test('is a list without words where only that is asked for', () => {
    const listed = referralPack(onRecord, 1, { ...choice, messages: 'list' }, desk).exchanged;
    expect(listed).toHaveLength(5);
    expect(listed.every((each) => !('text' in each))).toBe(true);
  });

  test('holds every date with the rule behind it and the way to it', () => {
    const { dates } = pack();
    expect(dates.map(({ rule }) => rule)).toEqual(complaint.clocks.map(({ rule }) => rule));
    expect(dates.map(({ rule }) => rule)).toContain('dpf-complaint');
    for (const { duty, source, why } of dates) expect([duty, source, why.length > 0]).not.toContain('');
  });

  test('has the authority’s own number, and when its panel advises and we comply', () => {
    const { escalation } = pack();
    expect(escalation).toMatchObject({
      theirReference: 'AP-2026-117',
      at: '2026-04-20',
      advisedAt: '2026-05-20',
    });
    expect(escalation?.marks.map(({ rule, latest }) => [rule, latest])).toEqual([
      ['dpf-panel-advice', '2026-06-19'],
      ['dpf-panel-comply', '2026-06-14'],
    ]);
  });

  test('tells what was done about this complaint, not about another ask, and names staff by id only', () => {
    expect(pack().deeds).toEqual([
      {
        at: receivedAt,
        by: 'the desk by itself',
        what: 'The case was opened, and its receipt was acknowledged to the person.',
      },
      {
        at: '2026-03-20T10:00:00.000Z',
        by: 'staff sub-1',
        what: 'It was refused: not covered (told by mail).',
      },
      {
        at: '2026-04-20T08:00:00.000Z',
        by: 'staff sub-2',
        what: 'A data protection authority has the complaint since 2026-04-20.',
      },
    ]);
  });

  test('has our answer with the words that went out', () => {
    expect(pack().answers).toMatchObject([{ result: 'refused', denial: 'not-covered' }]);
    expect(pack().answers[0]?.text).toContain('We see no infringement here.');
  });

  test('has our answer with the words that went by post', () => {
    const at = '2026-03-25T10:00:00.000Z';
    const answered: Item = {
      ...complaint,
      state: 'answered',
      outcome: { result: 'granted', at, by: 'staff:sub-1', told: 'post' },
    };
    const posted = message('posted', at, { direction: 'out', channel: 'post', text: 'On paper.' });
    const { answers } = pack({
      caseFile: { ...caseFile, items: [answered] },
      messages: [...messages, posted],
    });
    expect(answers.map(({ result, text }) => [result, text?.includes('On paper.') ?? false])).toEqual([
      ['granted', true],
      ['refused', false],
    ]);
  });

  test('quotes the promise to cooperate, and no promise that has nothing to do with it', () => {
    expect(pack().commitments).toEqual([
      {
        promise: 'promise-access',
        quote: 'We answer your request within 30 days.',
        policyVersion: '2026-01',
        url: 'https://example.org/privacy',
      },
      {
        promise: 'promise-authority',
        quote: 'We cooperate with the data protection authorities.',
        policyVersion: '2026-01',
        url: 'https://example.org/privacy#authorities',
      },
    ]);
  });

  test('gathers the notes about the complaint and about the case, or none', () => {
    expect(pack().notes.map(({ text }) => text)).toEqual(['Words of note-1', 'Words of note-all']);
    expect(referralPack(onRecord, 1, { ...choice, notes: 'without' }, desk).notes).toEqual([]);
  });

  test('is for the authority of the escalation, unless staff choose another', () => {
    expect(pack().authority).toMatchObject({ isKnown: true, slug: 'nl-ap' });
    expect(pack({}, { authority: 'be-apd' }).authority).toMatchObject({ slug: 'be-apd' });
  });

  test('is for the authority of the residence before anybody has it, and for none where nobody can tell', () => {
    const { escalation: _, ...open } = complaint;
    const living = (residence?: string) => {
      const { residence: __, ...nowhere } = caseFile;
      return pack({ caseFile: { ...nowhere, ...(residence && { residence }), items: [open] } }).authority;
    };
    expect(living('DE-HH')).toMatchObject({ slug: 'de-hh-hmbbfdi' });
    expect(living('DE')).toBeNull();
    expect(living()).toBeNull();
  });

  test('names an authority that our table does not have as the letter to the person named it', () => {
    const elsewhere: Item = { ...complaint, escalation: { authority: 'jp-ppc', at: '2026-04-20' } };
    const told = letter('5-referral', '2026-04-20T08:00:00.000Z', {
      kind: 'referral',
      asks: ['complaint'],
      authority: { name: 'Personal Information Protection Commission' },
      text: '',
    });
    const { authority } = pack({
      caseFile: { ...caseFile, items: [elsewhere] },
      letters: [...letters, { letter: told, state: 'sent' }],
    });
    expect(authority).toEqual({ isKnown: false, name: 'Personal Information Protection Commission' });
  });

  test('of an item that is not there is refused', () => {
    expect(() => referralPack(onRecord, 9, choice, desk)).toThrow('has no item 9');
  });
});

describe('the page', () => {
  test('says all that the pack holds', () => {
    const html = referralPage(pack());
    for (const words of [
      reference,
      'Ada Example',
      'ada@example.net',
      'You ignored me',
      'Autoriteit Persoonsgegevens',
      'Postbus 93374, 2509 AJ Den Haag, The Netherlands',
      'AP-2026-117',
      '19 June 2026',
      '14 June 2026',
      'We cooperate with the data protection authorities.',
      'We see no infringement here.',
      'staff sub-2',
      'proof.pdf',
      'The letter is now: failed.',
      ...messages.filter(({ id }) => id !== 'note-2').map(({ text }) => text),
      ...pack().dates.map(({ rule }) => rule),
    ])
      expect(html).toContain(words);
    expect(html).not.toContain('Words of note-2');
    expect(html).not.toContain('Off your list');
  });

  test('shows times in the operator’s zone', () => {
    expect(referralPage(pack())).toContain('2 March 2026 at 10:00');
  });

  test('has no script, no form, nothing from elsewhere, and a policy that lets nothing in', () => {
    const html = referralPage(pack());
    expect(html).not.toMatch(/<(script|form|img|iframe|link|object|embed|a)\b/i);
    expect(html).not.toMatch(/\son\w+=/i);
    expect(referralHeaders(reference, 1)).toMatchObject({
      'content-disposition': `inline; filename="referral-${reference}-1.html"`,
      'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^']+';/),
    });
  });

  test('lets no text of anybody become markup', () => {
    const tags =
      /<\/?(?!!DOCTYPE|html|head|meta|title|style|body|h[123]|p|section|dl|dt|dd|ul|li|table|thead|tbody|tr|th|td|blockquote|div)[a-z]/i;
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</div></body><svg/onload=alert(1)>',
      '&lt;script&gt;',
      '\u202e\u0000<iframe src="javascript:1">',
      "';--<a href=//evil.example>",
    );
    fc.assert(
      fc.property(hostile, fc.string({ unit: 'binary' }), (attack, noise) => {
        const words = `${noise}${attack}${noise}`;
        const html = referralPage(
          pack({
            caseFile: {
              ...caseFile,
              person: { name: words, address: words },
              language: words,
              residence: 'NL',
              items: [{ ...complaint, subject: words }],
            },
            messages: [
              message(words, receivedAt, {
                subject: words,
                text: words,
                from: { name: words, address: words },
                attachments: [{ name: words, type: words, size: 1 }],
              }),
              message('note', receivedAt, { direction: 'note', text: words }),
            ],
          }),
        );
        expect(html).not.toMatch(tags);
        expect(html.split('</body>')).toHaveLength(2);
      }),
    );
  });
});
