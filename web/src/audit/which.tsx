// Whose audit: by reference, or one of the incidents of the register.
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { useReading } from '../api/reading.ts';
import { placeFor } from '../find/place.ts';
import { goTo, hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { DrillMark } from '../shell/drill.tsx';
import { Empty, Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { useAuditWords } from './words.ts';

const mostShown = '100';

export function WhichAudit() {
  const { say } = useAuditWords();
  const dates = useDates();
  const { api } = useDesk();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const incidents = useReading('all incidents', async (signal) => {
    const read = (state: 'open' | 'closed') =>
      api('GET /v1/incidents', { query: { state, limit: mostShown }, signal });
    const both = await Promise.all([read('open'), read('closed')]);
    return both.flatMap(({ body }) => body.incidents);
  });
  const show = () => {
    const place = placeFor(typed);
    if (place && place.is !== 'person') goTo('audit', [place.reference]);
    else setWrong(true);
  };
  return (
    <ContentLayout header={<Header variant="h1">{say('title')}</Header>}>
      <SpaceBetween size="l">
        <Container>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              show();
            }}
          >
            <Form actions={<Button variant="primary">{say('show')}</Button>}>
              <FormField
                label={say('which')}
                description={say('which.text')}
                errorText={isWrong ? say('which.wrong') : ''}
              >
                <Input value={typed} autoComplete={false} onChange={({ detail }) => setTyped(detail.value)} />
              </FormField>
            </Form>
          </form>
        </Container>
        <Shown reading={incidents}>
          {(rows) => (
            <Table
              header={<Header variant="h2">{say('incidents')}</Header>}
              items={[...rows]}
              trackBy="reference"
              empty={<Empty>{say('incidents.none')}</Empty>}
              enableKeyboardNavigation
              columnDefinitions={[
                {
                  id: 'reference',
                  header: say('incident'),
                  isRowHeader: true,
                  cell: ({ reference, title, isDrill }) => (
                    <>
                      <Link href={hrefTo('audit', [reference])}>{reference}</Link> {isDrill && <DrillMark />}{' '}
                      {title}
                    </>
                  ),
                },
                { id: 'state', header: say('state'), cell: ({ state }) => say(`incident.${state}`) },
                {
                  id: 'next',
                  header: say('next'),
                  cell: ({ nextDue }) => (nextDue ? dates.at(nextDue) : say('next.none')),
                },
              ]}
            />
          )}
        </Shown>
      </SpaceBetween>
    </ContentLayout>
  );
}
