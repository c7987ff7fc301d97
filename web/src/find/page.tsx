// A case by its reference, an incident by its own, or all that one person has to do with us by their mail address.
import Box from '@cloudscape-design/components/box';
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
import type { AnswerOf } from '../api/client.ts';
import { type Problem, problemOf } from '../api/problem.ts';
import { goTo, hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { Empty, Failure } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useDates } from '../words/dates.ts';
import { useTerms, useWords } from '../words/words.ts';
import en from './en.json';
import { placeFor } from './place.ts';

const words = wordsOf(en, { de: () => import('./de.json') });
type Items = AnswerOf<'POST /v1/search'>['items'];

interface Found {
  readonly person: string;
  readonly items: Items;
  readonly cursor: string | null;
}

export default function FindPage() {
  const say = useWords(words);
  const { api } = useDesk();
  const [what, setWhat] = useState('');
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState<Problem>();
  const [isWrong, setWrong] = useState(false);
  const [isSearching, setSearching] = useState(false);

  async function search(person: string, before?: Found): Promise<void> {
    setSearching(true);
    setProblem(undefined);
    try {
      const body = { person, ...(before?.cursor && { cursor: before.cursor }) };
      const { items, cursor } = (await api('POST /v1/search', { body })).body;
      setFound({ person, items: [...(before?.items ?? []), ...items], cursor });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSearching(false);
    }
  }
  const find = () => {
    const place = placeFor(what);
    setWrong(!place);
    if (place?.is === 'case') goTo('case', [place.reference]);
    if (place?.is === 'incident') goTo('incidents', [place.reference]);
    if (place?.is === 'notice') goTo('notices', [place.reference]);
    if (place?.is === 'person') void search(place.address);
  };
  return (
    <ContentLayout header={<Header variant="h1">{say('title')}</Header>}>
      <SpaceBetween size="l">
        <Container>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              find();
            }}
          >
            <Form
              actions={
                <Button variant="primary" formAction="submit" loading={isSearching}>
                  {say('do')}
                </Button>
              }
            >
              <FormField
                label={say('what')}
                description={say('what.text')}
                errorText={isWrong ? say('wrong') : ''}
              >
                <Input
                  value={what}
                  onChange={({ detail }) => setWhat(detail.value)}
                  autoComplete={false}
                  spellcheck={false}
                  autoFocus
                />
              </FormField>
            </Form>
          </form>
        </Container>
        {problem && <Failure problem={problem} again={find} />}
        {found && (
          <Results found={found} isSearching={isSearching} more={() => void search(found.person, found)} />
        )}
      </SpaceBetween>
    </ContentLayout>
  );
}

interface ResultsProps {
  readonly found: Found;
  readonly isSearching: boolean;
  readonly more: () => void;
}

function Results({ found: { items, cursor }, isSearching, more }: ResultsProps) {
  const say = useWords(words);
  const terms = useTerms();
  const dates = useDates();
  return (
    <Table
      header={
        <Header variant="h2">
          <span role="status">{say('found', { count: items.length })}</span>
        </Header>
      }
      items={[...items]}
      trackBy={({ reference, n }) => `${reference}/${n}`}
      empty={<Empty>{say('none')}</Empty>}
      enableKeyboardNavigation
      columnDefinitions={[
        {
          id: 'reference',
          header: say('reference'),
          isRowHeader: true,
          cell: ({ reference }) => <Link href={hrefTo('case', [reference])}>{reference}</Link>,
        },
        { id: 'kind', header: say('kind'), cell: ({ kind }) => terms(`kind.${kind ?? 'none'}`) },
        { id: 'queue', header: say('queue'), cell: ({ queue }) => terms(`queue.${queue}`) },
        { id: 'state', header: say('state'), cell: ({ state }) => terms(`state.${state}`) },
        { id: 'received', header: say('received'), cell: ({ receivedAt }) => dates.day(receivedAt) },
        {
          id: 'date',
          header: say('date'),
          cell: ({ safeDue }) => (safeDue ? dates.day(safeDue) : say('date.none')),
        },
      ]}
      footer={
        cursor && (
          <Box textAlign="center">
            <Button onClick={more} loading={isSearching}>
              {say('more')}
            </Button>
          </Box>
        )
      }
    />
  );
}
