// The audit of one case, incident or notice: verified or not, what was done, and who read it.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useReading } from '../api/reading.ts';
import { downloadText } from '../case/download.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { Empty, Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { Entries } from './entries.tsx';
import { useAuditWords } from './words.ts';

interface AuditOfProps {
  readonly reference: string;
  readonly of: 'case' | 'incident' | 'notice';
}

/** The page of the console on which each of them stands. */
const pageOf = { case: 'case', incident: 'incidents', notice: 'notices' } as const;

export function AuditOf({ reference, of }: AuditOfProps) {
  const { say, who } = useAuditWords();
  const dates = useDates();
  const { api } = useDesk();
  const given = { path: { reference } };
  const audit = useReading(`audit of ${reference}`, async (signal) => {
    switch (of) {
      case 'incident':
        return (await api('GET /v1/incidents/{reference}/audit', { ...given, signal })).body;
      case 'notice':
        return (await api('GET /v1/notices/{reference}/audit', { ...given, signal })).body;
      default:
        return (await api('GET /v1/cases/{reference}/audit', { ...given, signal })).body;
    }
  });
  const save = () =>
    audit.value &&
    downloadText(JSON.stringify(audit.value, null, 2), 'application/json', `audit-${reference}.json`);
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button href={hrefTo(pageOf[of], [reference])}>{say(`to-${of}`)}</Button>
              <Button iconName="download" disabled={!audit.value} onClick={save}>
                {say('save')}
              </Button>
            </SpaceBetween>
          }
        >
          {say('of', { reference })}
        </Header>
      }
    >
      <Shown reading={audit}>
        {({ entries, accesses, head, verified, brokenAt }) => (
          <SpaceBetween size="l">
            <Alert type={verified ? 'success' : 'error'}>
              {verified ? say('verified') : say('broken', { n: brokenAt ?? 0 })} {say('verified.text')}
              <Box fontSize="body-s">
                {say('head')}: <code className="desk-code">{head}</code>
              </Box>
            </Alert>
            <Entries entries={entries} />
            <Table
              header={<Header variant="h2">{say('accesses')}</Header>}
              items={[...accesses]}
              empty={<Empty>{say('accesses.none')}</Empty>}
              enableKeyboardNavigation
              columnDefinitions={[
                { id: 'at', header: say('at'), isRowHeader: true, cell: ({ at }) => dates.at(at) },
                { id: 'who', header: say('who'), cell: ({ actor }) => who(actor) },
              ]}
            />
          </SpaceBetween>
        )}
      </Shown>
    </ContentLayout>
  );
}
