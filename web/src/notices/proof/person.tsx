// One person of a notice: whether they are in it, how they were told, and what came of each attempt.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { AnswerOf } from '../../api/client.ts';
import { type Problem, problemOf } from '../../api/problem.ts';
import { useDesk } from '../../shell/desk.ts';
import { Empty, Failure } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import { useDoing } from '../doing.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';

type Person = AnswerOf<'POST /v1/notices/{reference}/audience/people'>['people'][number];

export function FindPerson({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [postal, setPostal] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [found, setFound] = useState<readonly Person[]>();
  const isWho = address.trim() !== '' || (name.trim() !== '' && postal.trim() !== '');

  async function find(): Promise<void> {
    setAsked(true);
    if (!isWho) return;
    setReading(true);
    setProblem(undefined);
    const body = address.trim()
      ? { address: address.trim(), ...(name.trim() && { name: name.trim() }) }
      : { name: name.trim(), postal: postal.trim() };
    const path = { reference: of.notice.reference };
    try {
      setFound((await api('POST /v1/notices/{reference}/audience/people', { path, body })).body.people);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setReading(false);
    }
  }
  return (
    <Container
      header={
        <Header variant="h2" description={say('find.text')}>
          {say('find')}
        </Header>
      }
    >
      <form
        noValidate
        aria-label={say('find')}
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <SpaceBetween size="m">
          <ColumnLayout columns={3}>
            <FormField label={say('field.address')} errorText={isAsked && !isWho ? say('find.who') : ''}>
              <Input
                value={address}
                type="email"
                autoComplete={false}
                onChange={({ detail }) => setAddress(detail.value)}
              />
            </FormField>
            <FormField label={say('field.name')}>
              <Input value={name} autoComplete={false} onChange={({ detail }) => setName(detail.value)} />
            </FormField>
            <FormField label={say('field.postal')}>
              <Textarea value={postal} rows={3} onChange={({ detail }) => setPostal(detail.value)} />
            </FormField>
          </ColumnLayout>
          <Button loading={isReading}>{say('find.do')}</Button>
          {problem && <Failure problem={problem} />}
          <div role="status">{found?.length === 0 && <Alert type="info">{say('find.nobody')}</Alert>}</div>
        </SpaceBetween>
      </form>
      {found?.map((person) => (
        <OnePerson key={person.person} of={of} person={person} />
      ))}
    </Container>
  );
}

function OnePerson({ of, person }: { readonly of: Standing; readonly person: Person }) {
  const say = useNoticeWords();
  const dates = useDates();
  const { isDoing, problem, doIt } = useDoing(of);
  const hasLetter = person.state === 'printed' || person.state === 'posted';
  const printAgain = () =>
    void doIt(
      (api, { path, idempotencyKey }) =>
        api('POST /v1/notices/{reference}/letters/print', {
          path,
          idempotencyKey,
          body: { persons: [person.person] },
        }),
      say('print-again.done'),
    );
  return (
    <SpaceBetween size="m">
      <KeyValuePairs
        columns={4}
        items={[
          { label: say('field.name'), value: person.name || say('none') },
          { label: say('field.address'), value: person.address || say('none') },
          {
            label: say('field.postal'),
            value: <span className="desk-lines">{person.postal || say('none')}</span>,
          },
          {
            label: say('residence'),
            value: [person.country, person.subdivision].filter(Boolean).join('-') || say('none'),
          },
          { label: say('way'), value: say(`way.${person.way}`) },
          { label: say('fate'), value: say(`fate.${person.state}`) },
          { label: say('since'), value: dates.at(person.since) },
          { label: say('wants-letter'), value: say(person.wantsLetter ? 'yes' : 'no') },
        ]}
      />
      <Table
        variant="embedded"
        header={<Header variant="h3">{say('traces')}</Header>}
        items={person.traces.map((trace, n) => ({ ...trace, n }))}
        trackBy={({ n }) => String(n)}
        ariaLabels={{ tableLabel: say('traces') }}
        wrapLines
        empty={<Empty>{say('traces.none')}</Empty>}
        columnDefinitions={[
          { id: 'at', header: say('when'), isRowHeader: true, cell: ({ at }) => dates.at(at) },
          { id: 'way', header: say('way'), cell: ({ way }) => say(`way.${way}`) },
          { id: 'what', header: say('fate'), cell: ({ what }) => say(`fate.${what}`) },
          {
            id: 'code',
            header: say('code'),
            cell: ({ code }) => <span className="desk-code">{code ?? say('none')}</span>,
          },
        ]}
      />
      {problem && <Failure problem={problem} />}
      {hasLetter && of.may('print-letters') && (
        <SpaceBetween direction="horizontal" size="xs" alignItems="center">
          <Button loading={isDoing} onClick={printAgain}>
            {say('print-again')}
          </Button>
          <Box color="text-body-secondary">{say('print-again.text')}</Box>
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}
