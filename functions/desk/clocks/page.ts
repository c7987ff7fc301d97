// Every rule for people to read: the lines of `npm run clock -- --list` and the page docs/clocks.md.
import type { Desk } from '../desk.ts';
import { meanings, ruleOfPledge } from './promises.ts';
import { answerTo, type Operator } from './question.ts';
import type { Rule } from './rule.ts';
import { dataPrivacyFramework } from './rules/data-privacy-framework.ts';
import { europeanUnion } from './rules/eu.ts';
import { switzerland } from './rules/switzerland.ts';
import { unitedKingdom } from './rules/uk.ts';
import { unitedStates, unitedStatesBreaches } from './rules/united-states.ts';
import { rulesOfLaw } from './rules.ts';

export interface ListedRule {
  readonly rule: string;
  readonly version: number;
  readonly duty: string;
  readonly source: string;
  readonly effectiveFrom: string | null;
  readonly confirmed: boolean;
  readonly starts: string;
  readonly counted: string;
  readonly extends: string | null;
  readonly pauses: string | null;
  readonly hangsOn: string;
}

/** Every rule of law, then those promises of the desk that name a period. */
export const listedRules = ({ promises }: Pick<Desk, 'promises'>): readonly ListedRule[] =>
  [...rulesOfLaw, ...promises.flatMap((pledge) => ruleOfPledge(pledge) ?? [])].map(listed);

function listed(rule: Rule): ListedRule {
  return {
    rule: rule.id,
    version: rule.version,
    duty: rule.duty,
    source: rule.source,
    effectiveFrom: rule.effectiveFrom ?? null,
    confirmed: rule.confirmed,
    starts: rule.starts,
    counted: inShort(rule),
    extends: rule.extends ?? null,
    pauses: rule.pauses ? `${rule.pauses.moves}: ${rule.pauses.by}` : null,
    hangsOn: hangsOnInWords(rule),
  };
}

function inShort({ counted, starts }: Rule): string {
  switch (counted.unit) {
    case 'none':
      return `no period from ${starts}: “${counted.words}”`;
    case 'hour':
      return `${counted.count} hours of elapsed time from ${starts}`;
    case 'business day':
      return `${counted.count} business days (${calendars[counted.calendar]}) from ${starts}`;
    case 'day':
      return `${counted.count} days from ${starts}${counted.firstDay ? '; for the safe date that day is the first of them' : ''}`;
    case 'month':
      return `${counted.count} month${counted.count === 1 ? '' : 's'} from ${starts}; the latest date moves to a working day`;
  }
}

const calendars = { california: 'California', federal: 'United States', operator: 'the operator’s country' };

const hangsOnInWords = ({ hangsOn, id }: Rule): string =>
  hangsOn
    ? `asks of people ${hangsOn.people}: ${hangsOn.kinds.map((kind) => kind ?? 'not named yet').join(', ')}`
    : id.startsWith('promise-')
      ? 'as the config says'
      : 'started by hand or by an event';

interface Chapter {
  readonly title: string;
  readonly rules: readonly Rule[];
  /** Residence of the examples. */
  readonly residence: string;
}

const chapters: readonly Chapter[] = [
  { title: 'European Union and European Economic Area', rules: europeanUnion, residence: 'DE' },
  { title: 'United Kingdom', rules: unitedKingdom, residence: 'GB' },
  { title: 'Switzerland', rules: switzerland, residence: 'CH' },
  { title: 'Data Privacy Framework', rules: dataPrivacyFramework, residence: 'DE' },
  { title: 'United States', rules: unitedStates, residence: 'US-CA' },
  { title: 'United States: notices of a breach', rules: unitedStatesBreaches, residence: 'US' },
];

const exampleDay = '2026-07-31';
const sentence = { quote: 'the sentence of the policy', policyVersion: 'its version' };
const exampleOperator: Operator = {
  country: 'US',
  timeZone: 'America/Los_Angeles',
  promises: [
    { ...sentence, rule: 'promise-access', days: 30 },
    { ...sentence, rule: 'promise-opt-out', businessDays: 10 },
    { ...sentence, rule: 'promise-policy-change', days: 30 },
  ],
};

/** The text of docs/clocks.md. */
export const clocksPage = (): string => `# Clocks

This page is made of the rules themselves: \`npm run clock:page\`. It tells law with its source; it is no legal advice.

A clock has two dates. **Safe** is the earliest reading that can be defended and drives the work; **latest** is the longest, for counsel. A start on two dates, the person’s and the operator’s, counts from the earlier for safe and from the later for latest. Where the law names no period there is no date, only its words. The examples begin on ${exampleDay}.

${chapters.map(chapterText).join('\n\n')}

${chapterText({
  title: 'Promises',
  rules: exampleOperator.promises.flatMap((pledge) => ruleOfPledge(pledge) ?? []),
  residence: 'US-CA',
})}

The sentence and the period of a promise are the operator’s own, in \`desk.config.json\`; the periods above are examples. A promise hangs on these asks, or on the \`kinds\` that the config names:

${table(
  ['rule', 'what is promised', 'asks'],
  Object.entries(meanings).map(([rule, { duty, kinds }]) => [
    `\`${rule}\``,
    duty,
    kinds === 'every' ? 'every ask but junk' : kinds.join(', ') || 'none: published changes',
  ]),
)}

## Why a date is what it is

\`npm run --silent clock -- --rule eu-gdpr-12-3 --from 2026-01-31 --residence DE-BY\` answers:

${whyText(answerTo({ rule: 'eu-gdpr-12-3', from: '2026-01-31', residence: 'DE-BY' }, exampleOperator))}

No clock: California’s duty to keep a record of requests for 24 months (11 CCR 7101) is a matter of retention, and how agents prove themselves (11 CCR 7063) moves no date.
`;

function chapterText({ title, rules, residence }: Chapter): string {
  const rows = rules.map((rule) => {
    const { safe, latest } = answerTo({ rule: rule.id, from: exampleDay, residence }, exampleOperator);
    const { counted, effectiveFrom, pauses, hangsOn } = listed(rule);
    const begins = [
      hangsOn,
      ...(rule.extends ? [`takes the place of \`${rule.extends}\` once the reason is told`] : []),
      ...(pauses ? [`waiting for the person moves ${pauses}`] : []),
      ...(effectiveFrom ? [`in force from ${effectiveFrom}`] : []),
    ];
    const dates = safe === null ? 'no date' : safe === latest ? safe : `${safe}, latest ${latest}`;
    return [
      `\`${rule.id}\`${rule.confirmed ? '' : ' **not confirmed**'}`,
      rule.duty,
      counted,
      dates,
      begins.join('; '),
      [rule.source, rule.doubt].filter(Boolean).join('. '),
    ];
  });
  const head = ['rule', 'what has to be done', 'counted', 'example', 'how it begins and moves', 'source'];
  return `## ${title}\n\n${table(head, rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const whyText = ({ safe, latest, why }: ReturnType<typeof answerTo>): string =>
  [`- safe ${safe}, latest ${latest}`, ...why.map((step) => `- ${step}`)].join('\n');
