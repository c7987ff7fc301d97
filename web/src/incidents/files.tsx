// What leaves the house of an incident, what is linked with it, and all that was done to it.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { useReading } from '../api/reading.ts';
import { Entries } from '../audit/entries.tsx';
import { downloadText } from '../case/download.ts';
import { useFetching } from '../case/fetching.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { Shown } from '../shell/states.tsx';
import { useIncidentWords } from './words.ts';

/** Officers and auditors take them; each is written down as read. */
export function Reports({ reference }: { readonly reference: string }) {
  const { say } = useIncidentWords();
  const { api, session } = useDesk();
  const given = { path: { reference } };
  const name = `incident-${reference}`;
  const json = useFetching(async () => {
    const { body } = await api('GET /v1/incidents/{reference}/report', given);
    downloadText(JSON.stringify(body, null, 2), 'application/json', `${name}.json`);
  });
  const csv = useFetching(async () => {
    const { body } = await api('GET /v1/incidents/{reference}/report.csv', given);
    downloadText(body, 'text/csv', `${name}.csv`);
  });
  const html = useFetching(async () => {
    const { body } = await api('GET /v1/incidents/{reference}/report.html', given);
    downloadText(body, 'text/html', `${name}.html`);
  });
  const mayRead = session.roles.some((role) => role !== 'agent');
  return (
    <Container header={<Header variant="h2">{say('reports')}</Header>}>
      <SpaceBetween size="s">
        {mayRead ? (
          <>
            <Box color="text-body-secondary">{say('reports.text')}</Box>
            <SpaceBetween size="xs" direction="horizontal">
              <Button iconName="download" loading={html.isFetching} onClick={html.fetchIt}>
                {say('report.html')}
              </Button>
              <Button iconName="download" loading={csv.isFetching} onClick={csv.fetchIt}>
                {say('report.csv')}
              </Button>
              <Button iconName="download" loading={json.isFetching} onClick={json.fetchIt}>
                {say('report.json')}
              </Button>
            </SpaceBetween>
          </>
        ) : (
          <Box color="text-body-secondary">{say('reports.not')}</Box>
        )}
        <Link href={hrefTo('notices', [], { incident: reference })}>{say('notices.of')}</Link>
      </SpaceBetween>
    </Container>
  );
}

/** Read when somebody wants to see it. */
export function Done({ reference, version }: { readonly reference: string; readonly version: number }) {
  const { say } = useIncidentWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <ExpandableSection
      variant="container"
      headerText={say('audit')}
      expanded={isOpen}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      {isOpen && <Deeds reference={reference} version={version} />}
    </ExpandableSection>
  );
}

function Deeds({ reference, version }: { readonly reference: string; readonly version: number }) {
  const { say } = useIncidentWords();
  const { api } = useDesk();
  const audit = useReading(
    `audit ${reference} ${version}`,
    async (signal) =>
      (await api('GET /v1/incidents/{reference}/audit', { path: { reference }, signal })).body,
  );
  return (
    <Shown reading={audit}>
      {({ entries, verified }) => (
        <SpaceBetween size="s">
          <StatusIndicator type={verified ? 'success' : 'error'}>
            {say(verified ? 'audit.verified' : 'audit.broken')}
          </StatusIndicator>
          <Entries entries={entries} />
          <Link href={hrefTo('audit', [reference])}>{say('audit.whole')}</Link>
        </SpaceBetween>
      )}
    </Shown>
  );
}
