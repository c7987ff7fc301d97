import { describe, expect, test } from 'vitest';
import { openCase } from '../../functions/desk/case-life/opening.ts';
import { sort } from '../../functions/desk/sorting/sort.ts';
import { statedResidence } from '../../functions/desk/sorting/sorting.ts';
import { aForm } from '../a-form.ts';
import { exampleDesk } from '../example-desk.ts';

const statedIn = (text: string) => statedResidence(sort({ subject: '', text }).residence);

describe('one of the United States is stated', () => {
  test.each([
    ['I live in California. Please delete my data.', 'US-CA'],
    ['i live in california and want my data deleted', 'US-CA'],
    ['I’m currently living in Northern California.', 'US-CA'],
    ['We reside in San Diego, California, and want you to stop selling our data.', 'US-CA'],
    ['I live at 12 Oak Street, Apt. 4, San Francisco, CA 94110. Delete my account.', 'US-CA'],
    ['My address is 12 Oak Street, San Francisco, CA 94110.', 'US-CA'],
    ['My home address:\n12 Oak Street\nSan Francisco, CA 94110-1234', 'US-CA'],
    ['I am a California resident. Tell me what you collected.', 'US-CA'],
    ['I do not want my data sold, and as a longtime CA resident I may say so.', 'US-CA'],
    ['I would like you to delete my data as a California consumer.', 'US-CA'],
    ['I am a resident of Sacramento, California.', 'US-CA'],
    ['I’m a resident of the great state of California.', 'US-CA'],
    ['Do not sell or share my personal information. California resident.', 'US-CA'],
    ['California resident here. Exercising my right to have you delete this.', 'US-CA'],
    ['As a Californian I ask you to delete my data.', 'US-CA'],
    ['Don’t sell my info. I’m in California.', 'US-CA'],
    ['Request type: Delete\nName: D. Fuentes\nState: California\nPlease confirm.', 'US-CA'],
    ['Request type: Delete\nState of residence: CA\nPlease confirm.', 'US-CA'],
    ['We write as authorized agent of the California resident named below.', 'US-CA'],
    ['Vivo en Los Ángeles, California, y quiero que borren mis datos.', 'US-CA'],
    ['Ich wohne seit Jahren in Kalifornien. Bitte löschen Sie meine Daten.', 'US-CA'],
    ['J’habite en Californie. Supprimez mes données.', 'US-CA'],
    ['I live in Austin, Texas. Delete my account.', 'US-TX'],
    ['I’ve lived in Austin, Texas for six years. Delete my account.', 'US-TX'],
    ['I’m a New Yorker and want a copy of my data.', 'US-NY'],
    ['I live in West Virginia. Delete my account.', 'US-WV'],
    ['I live in Paris, Texas. Delete my account.', 'US-TX'],
    ['I live in Seattle, WA 98101. Delete my account.', 'US-WA'],
  ])('in: %s', (text, code) => {
    expect(statedIn(text)).toBe(code);
  });
});

describe('no state is made of what says less', () => {
  test.each([
    'If I live in California, which rights do I have?',
    'I am not a California resident.',
    'I no longer live in California.',
    'I used to live in California.',
    'California residents may ask you to delete data. Please delete mine.',
    'Your office is in San Francisco, CA 94105. Please delete my data.',
    'Please delete my data.\n\nJane Doe\n12 Oak Street\nSan Francisco, CA 94110',
    'My data lies with a firm in California. Please delete it.',
    'My lawyer lives in California. Please delete my data.',
    'I live in California Street. Please delete my data.',
    'I live in California and my wife and I live in Texas. Please delete our data.',
    'I live in Washington. Please delete my data.',
    'I live in Georgia. Please delete my data.',
    'I have lived in Texas once. Please delete my data.',
    'I was born in Texas. Please delete my data.',
    'I live in Baja California. Please delete my data.',
    'Do I have to live in California for this?',
  ])('%s', (text) => {
    expect(statedIn(text) ?? '').not.toMatch(/^US-/);
  });

  test('and who lives in another country lives in no state', () => {
    expect(statedIn('I live in Germany. I am in California on holiday. Please delete my data.')).toBe('DE');
    expect(statedIn('I live in Germany, and I live in Florida in winter. Please delete my data.')).not.toBe(
      'US-FL',
    );
  });

  test('nor is it one that is quoted, or stands in a disclaimer below', () => {
    const quoted =
      'Please delete my data.\n\nOn Tue, 4 Feb 2025, Privacy <a@b.example> wrote:\n> I live in California.\n';
    expect(statedIn(quoted)).toBeUndefined();
  });
});

describe('the clocks of California start', () => {
  const names = { origin: 'o', delivery: 'd', message: 'm' };
  const at = '2026-03-02T09:00:00.000Z';
  const rulesOf = (country: string, message: string) => {
    return openCase('PD-1', aForm({ country, message }, names, { at }), exampleDesk).caseFile.items.flatMap(
      ({ clocks }) => clocks.map(({ rule }) => rule),
    );
  };

  test('where the person states it, also beside a country that they chose', () => {
    for (const country of ['', 'US'])
      expect(rulesOf(country, 'I am a California resident. Delete my data.')).toContain('us-ca-7021-respond');
  });

  test('not where they chose another country', () => {
    expect(rulesOf('FR', 'I am a California resident. Delete my data.')).not.toContain('us-ca-7021-respond');
  });

  test('at nobody’s guess', () => {
    expect(rulesOf('US', 'Delete my data under the CCPA.')).not.toContain('us-ca-7021-respond');
  });
});
