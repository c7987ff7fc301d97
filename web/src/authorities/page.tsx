// The authorities that the desk knows, and the one that it proposes for a residence.
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useMemo, useState } from 'react';
import type { AnswerOf } from '../api/client.ts';
import { useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { usePreferences } from '../shell/preferences.tsx';
import { Empty, Shown } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { countriesIn } from '../words/countries.ts';
import { useDates } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
type Known = AnswerOf<'GET /v1/authorities'>;
type Authority = Known['authorities'][number];

export default function AuthoritiesPage() {
  const say = useWords(words);
  const { api } = useDesk();
  const { language } = usePreferences();
  const [residence, setResidence] = useState('');
  const [name, setName] = useState('');
  const countries = useMemo(
    () => [{ value: '', label: say('residence.any') }, ...countriesIn(language)],
    [say, language],
  );
  const known = useReading(
    `authorities ${residence}`,
    async (signal) =>
      (await api('GET /v1/authorities', { query: { ...(residence && { residence }) }, signal })).body,
  );
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('text')}>
          {say('title')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Container>
          <ColumnLayout columns={2}>
            <FormField label={say('residence')} description={say('residence.text')}>
              <Select
                filteringType="auto"
                options={countries}
                selectedOption={countries.find(({ value }) => value === residence) ?? null}
                onChange={({ detail }) => setResidence(detail.selectedOption.value ?? '')}
              />
            </FormField>
            <FormField label={say('search')}>
              <Input type="search" value={name} onChange={({ detail }) => setName(detail.value)} />
            </FormField>
          </ColumnLayout>
        </Container>
        <Shown reading={known}>
          {({ authorities, proposed }) => (
            <Authorities
              authorities={authorities.filter((each) => isNamed(each, name))}
              proposed={residence ? proposed : undefined}
            />
          )}
        </Shown>
      </SpaceBetween>
    </ContentLayout>
  );
}

const isNamed = ({ name, englishName, slug }: Authority, wanted: string): boolean =>
  [name, englishName, slug].some((each) => each.toLowerCase().includes(wanted.trim().toLowerCase()));

interface AuthoritiesProps {
  readonly authorities: readonly Authority[];
  /** Slug; null where none is; undefined where nobody asked. */
  readonly proposed: string | null | undefined;
}

function Authorities({ authorities, proposed }: AuthoritiesProps) {
  const say = useWords(words);
  const dates = useDates();
  const { language } = usePreferences();
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <Table
      header={
        <Header variant="h2" description={proposed === null ? say('proposed.none') : undefined}>
          {say('count', { count: authorities.length })}
        </Header>
      }
      items={[...authorities]}
      trackBy="slug"
      wrapLines
      enableKeyboardNavigation
      empty={<Empty>{say('none')}</Empty>}
      columnDefinitions={[
        {
          id: 'name',
          header: say('name'),
          isRowHeader: true,
          minWidth: 240,
          cell: ({ slug, name, englishName, open }) => (
            <>
              {slug === proposed && <Badge color="blue">{say('proposed')}</Badge>} {name}
              {englishName !== name && (
                <Box color="text-body-secondary" fontSize="body-s">
                  {englishName}
                </Box>
              )}
              {open && (
                <Box color="text-status-warning" fontSize="body-s">
                  {say('open', { text: open })}
                </Box>
              )}
            </>
          ),
        },
        { id: 'supervises', header: say('supervises'), cell: ({ supervises }) => supervises },
        {
          id: 'reach',
          header: say('reach'),
          minWidth: 220,
          cell: ({ address, email, web, complaintPage }) => (
            <>
              <span className="desk-lines">{[...address, ...(email ? [email] : [])].join('\n')}</span>
              <Box>
                <Link href={web} external>
                  {say('web')}
                </Link>{' '}
                {complaintPage && (
                  <Link href={complaintPage} external>
                    {say('complaint')}
                  </Link>
                )}
              </Box>
            </>
          ),
        },
        {
          id: 'languages',
          header: say('languages'),
          cell: (authority) => authority.languages.map((each) => languages.of(each) ?? each).join(', '),
        },
        {
          id: 'checked',
          header: say('checked'),
          cell: ({ checked }) => say('checked.on', { date: dates.day(checked.on), against: checked.against }),
        },
      ]}
    />
  );
}
