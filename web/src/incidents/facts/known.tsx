// What is known of an incident, under the headings in which authorities ask for it, with what is still missing.
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { namesIn } from '../../case/case-file.ts';
import { hrefTo } from '../../shell/address.ts';
import { usePreferences } from '../../shell/preferences.tsx';
import { useDates } from '../../words/dates.ts';
import type { Incident } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';

type Pair = readonly [label: string, value: ReactNode];

export function Known({ incident }: { readonly incident: Incident }) {
  const { say, label } = useIncidentWords();
  const { reference, missing, may } = incident;
  const parts = usePairs(incident);
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            may.includes('edit') && (
              <Button href={hrefTo('incidents', [reference, 'facts'])}>{say('edit')}</Button>
            )
          }
        >
          {say('known')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {missing.length > 0 && (
          <Alert type="info" header={say('to-follow')}>
            <ul className="plain-list">
              {missing.map((name) => (
                <li key={name}>{label('lacks', name)}</li>
              ))}
            </ul>
          </Alert>
        )}
        {Object.entries(parts).map(([name, pairs]) => {
          const known = pairs.filter(([, value]) => value !== undefined && value !== '');
          return (
            known.length > 0 && (
              <div key={name}>
                <Header variant="h3">{label('part', name)}</Header>
                <KeyValuePairs
                  columns={1}
                  items={known.map(([key, value]) => ({
                    label: key,
                    value: typeof value === 'string' ? <span className="desk-lines">{value}</span> : value,
                  }))}
                />
              </div>
            )
          );
        })}
      </SpaceBetween>
    </Container>
  );
}

function usePairs({ facts }: Incident): Readonly<Record<string, readonly Pair[]>> {
  const { say, label } = useIncidentWords();
  const dates = useDates();
  const { language } = usePreferences();
  const { country } = namesIn(language);
  const at = (when: string | undefined) => when && dates.at(when);
  const named = (group: string, names: readonly string[] = []) =>
    names.map((each) => label(group, each)).join(', ');
  const placed = ({ residence, people }: NonNullable<typeof facts.affected>[number]) =>
    say('place.with', {
      place: residence === 'ZZ' ? say('place.unknown') : country(residence),
      number: people,
    });
  const { contact, records } = facts;
  const cases = facts.cases?.length ? <Cases references={facts.cases} /> : undefined;
  const fact = (name: string): string => label('fact', name);
  return {
    happened: [
      [fact('what'), facts.what],
      [fact('aware'), at(facts.awareAt)],
      [fact('role'), facts.role && say(`role.${facts.role}`)],
      [fact('occurredFrom'), at(facts.occurredFrom)],
      [fact('occurredUntil'), at(facts.occurredUntil)],
      [fact('discovered'), at(facts.discoveredAt)],
      [fact('determined'), at(facts.determinedAt)],
      [fact('goodCauseOn'), at(facts.goodCauseAt)],
    ],
    concerned: [
      [fact('natures'), named('nature', facts.natures)],
      [fact('affected'), (facts.affected ?? []).map(placed).join('\n')],
      [fact('groups'), named('group', facts.groups)],
      [fact('categories'), named('category', facts.categories)],
      [fact('records'), records === undefined ? undefined : say('number', { number: records })],
      [fact('protection'), facts.protection],
    ],
    done: [
      [fact('consequences'), facts.consequences],
      [fact('measures'), facts.measures],
      [say('contact'), contact && [contact.name, contact.address, contact.phone].filter(Boolean).join('\n')],
      [
        fact('processors'),
        (facts.processors ?? [])
          .map(({ name, toldAt }) => (toldAt ? `${name} (${dates.at(toldAt)})` : name))
          .join('\n'),
      ],
    ],
    linked: [[fact('cases'), cases]],
  };
}

const Cases = ({ references }: { readonly references: readonly string[] }) => (
  <SpaceBetween direction="horizontal" size="xs">
    {references.map((reference) => (
      <Link key={reference} href={hrefTo('case', [reference])}>
        {reference}
      </Link>
    ))}
  </SpaceBetween>
);
