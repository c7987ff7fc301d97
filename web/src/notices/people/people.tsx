// Whom a notice concerns: files that were brought in, how many people they name, and a further file.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useEffect, useState } from 'react';
import { useReading } from '../../api/reading.ts';
import { useDesk } from '../../shell/desk.ts';
import { Shown } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import { type Audience, isImporting } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { AddFile } from './add-file.tsx';
import { Files } from './files.tsx';

/** Milliseconds: while a file is read or its people are counted, and else. */
const [often, seldom] = [2_000, 20_000];

export function PeopleStep({ of }: { readonly of: Standing }) {
  const { api } = useDesk();
  const { reference, people, audienceErasedAt } = of.notice;
  const isCounted = (audience: Audience) => audience.people === people || audienceErasedAt !== undefined;
  const [isSettled, setSettled] = useState(true);
  const audience = useReading(
    `audience ${reference}`,
    async (signal) => {
      const { body } = await api('GET /v1/notices/{reference}/audience', { path: { reference }, signal });
      setSettled(!isImporting(body) && isCounted(body));
      return body;
    },
    isSettled ? seldom : often,
  );
  const readAgain = audience.again;
  const { version } = of.notice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of another version, its files stand otherwise
  useEffect(() => void readAgain(), [version, readAgain]);
  return (
    <SpaceBetween size="l">
      <Shown reading={audience}>
        {(value) => (
          <SpaceBetween size="l">
            <Files of={of} imports={value.imports} />
            {value.people > 0 && <Counts audience={value} isWhole={isCounted(value)} />}
          </SpaceBetween>
        )}
      </Shown>
      {of.may('add-people') && <AddFile of={of} onImported={() => void audience.again()} />}
    </SpaceBetween>
  );
}

const ways = ['mail', 'letter', 'none'] as const;

function Counts({ audience, isWhole }: { readonly audience: Audience; readonly isWhole: boolean }) {
  const say = useNoticeWords();
  const dates = useDates();
  const by = (way: (typeof ways)[number]) =>
    audience.variants.reduce((sum, each) => sum + (each.way === way ? each.people : 0), 0);
  const places = [...Map.groupBy(audience.variants, ({ residence, language }) => `${residence} ${language}`)]
    .map(([id, rows]) => ({
      id,
      residence: rows[0]?.residence ?? '',
      language: rows[0]?.language ?? '',
      people: rows.reduce((sum, { people }) => sum + people, 0),
    }))
    .sort((one, other) => other.people - one.people);
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={audience.asOf ? say('counted.at', { date: dates.at(audience.asOf) }) : undefined}
        >
          {say('counts', { count: audience.people })}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {!isWhole && <StatusIndicator type="in-progress">{say('counting')}</StatusIndicator>}
        <KeyValuePairs
          columns={3}
          items={ways.map((way) => ({ label: say(`way.${way}`), value: by(way).toLocaleString() }))}
        />
        {by('none') > 0 && <Alert type="warning">{say('way.none.text')}</Alert>}
        <ExpandableSection headerText={say('counts.places', { count: places.length })}>
          <Table
            variant="embedded"
            items={places}
            trackBy="id"
            ariaLabels={{ tableLabel: say('counts.places', { count: places.length }) }}
            columnDefinitions={[
              {
                id: 'residence',
                header: say('residence'),
                isRowHeader: true,
                cell: ({ residence }) => (residence === 'ZZ' ? say('residence.unknown') : residence),
              },
              {
                id: 'language',
                header: say('language'),
                cell: ({ language }) => language || say('language.unknown'),
              },
              { id: 'people', header: say('people'), cell: ({ people }) => people.toLocaleString() },
            ]}
          />
        </ExpandableSection>
        {Object.keys(audience.categories).length > 0 && (
          <Box color="text-body-secondary">
            {say('counts.categories', {
              list: Object.entries(audience.categories)
                .map(([category, people]) => `${category} ${people}`)
                .join(', '),
            })}
          </Box>
        )}
      </SpaceBetween>
    </Container>
  );
}
