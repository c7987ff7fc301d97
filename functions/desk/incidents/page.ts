// docs/incidents.md, made of the state machine and of the rows of duties.

import type { Rule } from '../clocks/rule.ts';
import type { RuleId } from '../clocks/rules.ts';
import { rulesOfLaw } from '../clocks/rules.ts';
import { type DutyRow, dutyRows } from './duty-rows.ts';
import { categoriesLawsName } from './owed.ts';
import { incidentDrawing } from './transitions.ts';

const introduction = `# Incidents

This page is made of the code itself: \`node bin/incidents-page.ts > docs/incidents.md\`; a test keeps it fresh. No legal advice.

The register keeps every breach, notified or not, with the reasons (GDPR Article 33(5)). Staff open an incident with \`POST /v1/incidents\`, or from an item that reports a breach (\`case\`): then the time at which the report was received counts as the moment of awareness until staff say otherwise. It is never erased by itself, and holds people as numbers, not as names.

**The hours** run from \`awareAt\`, to the minute. Whoever moves it says why, by a code that the audit keeps with both times. Nobody need have assessed anything for them to run: what is not assessed counts as a risk.

**A duty** is worked out from the facts each time somebody reads it, so it cannot drift from them: \`owed\`, \`unclear\` (nobody can say that it is not owed, so it counts as if it were; an officer may decide that it is none, with reasons), \`not-owed\`, \`frozen\` (law enforcement asked to wait), \`told-in-part\` (more to follow), \`told\`. A place whose law was not read says “ask counsel”. An incident closes once none is left.

**A drill** (\`isDrill\`) is said when it is entered, and the register, the report and the daily mail name it so. It counts as an open incident in everything else, alarms included: they are practised too.

**Severity** is counted by ENISA’s method: context × ease of identification + circumstances, with each step shown. It helps an officer to judge the risk and does not judge by itself.

**Reports** (\`…/report\`, \`.csv\`, \`.html\`) hold the facts of Article 33(3) under the headings of the EDPB’s draft template of June 2026. Its single questions were not read, so the report does not claim to be the form.

## States
`;

/** The page as it stands in docs. */
export function incidentsPage(): string {
  return [
    introduction,
    `\`\`\`mermaid\n${incidentDrawing()}\n\`\`\``,
    '',
    '## Duties',
    '',
    'Date and words are those of [clocks.md](clocks.md). “Waits” says whether law enforcement may make a notice wait; every other clock runs on. **Not confirmed**: the rule, the addressee or the content was not seen in a primary source.',
    '',
    '| rule | whom | when owed | by when | how | content | waits |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...dutyRows.map(line),
    '',
    `In the United States the data decide, not the risk: owed where one of these is concerned (${categoriesLawsName.join(', ')}), unclear with any other, because the definitions of the statutes were not read.`,
    '',
    'Any other place, a state that is not named here, and people of whom nobody knows where they live: ask counsel.',
    '',
  ].join('\n');
}

function line(row: DutyRow): string {
  const rule = rulesOfLaw.find(({ id }) => id === row.rule);
  const confirmed = rule?.confirmed === true && row.doubt === undefined;
  const never = (row.mustNot ?? []).map((each) => `**Never:** ${each}`);
  return `| ${[
    `\`${row.rule}\`${confirmed ? '' : ' **not confirmed**'} ${rule?.source ?? ''}`,
    row.whom,
    whenOwed(row),
    rule ? byWhen(rule) : '',
    row.how,
    [...row.content, ...never].join(' · '),
    row.waitsOn === undefined ? 'no' : `on ${row.waitsOn}`,
  ].join(' | ')} |`;
}

function whenOwed({ risk, atLeast, role, place }: DutyRow): string {
  const conditions = [
    ...(role === 'processor' ? ['we are the processor'] : []),
    ...(risk === undefined
      ? []
      : [
          risk === 'unlikely'
            ? 'no harm is likely'
            : `the risk is ${risk === 'high' ? 'high' : 'not unlikely'}`,
        ]),
    ...(atLeast === undefined ? [] : [`${atLeast.toLocaleString('en')} people or more`]),
    ...(risk === undefined && place.startsWith('US-') && role === 'controller' ? ['by the data'] : []),
  ];
  return conditions.join(', ') || 'always';
}

function byWhen({ counted, starts }: Rule & { readonly id: RuleId }): string {
  if (counted.unit === 'none') return `“${counted.words}”`;
  return `${counted.count} ${counted.unit}s from ${starts}`;
}
