// Promises and laws with their clocks: how many run, are late, were kept and missed.
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { AnswerOf } from '../api/client.ts';
import { useReading } from '../api/reading.ts';
import { Bars } from '../plots/bars.tsx';
import { useDesk } from '../shell/desk.ts';
import { usePreferences } from '../shell/preferences.tsx';
import { Empty, Shown } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useDates } from '../words/dates.ts';
import { useRuleNames } from '../words/rule-names.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
type Duty = AnswerOf<'GET /v1/metrics'>['laws'][number];
type Promised = AnswerOf<'GET /v1/settings'>['promises'][number];
/** A promise of the configuration, and how it does where any clock of it ever ran. */
interface Kept extends Promised {
  readonly duty: Duty | undefined;
}

export default function PromisesPage() {
  const say = useWords(words);
  const dates = useDates();
  const nameOf = useRuleNames();
  const { api } = useDesk();
  const reading = useReading('promises', async (signal) => {
    const [{ body: metrics }, { body: settings }] = await Promise.all([
      api('GET /v1/metrics', { signal }),
      api('GET /v1/settings', { signal }),
    ]);
    return { metrics, settings };
  });
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('text')}>
          {say('title')}
        </Header>
      }
    >
      <Shown reading={reading}>
        {({ metrics, settings }) => (
          <SpaceBetween size="l">
            {metrics.promises.length > 0 && (
              <Container header={<Header variant="h2">{say('plot')}</Header>}>
                <Bars
                  title={say('plot')}
                  says={say('plot.says')}
                  asTable={say('as-table')}
                  told={(count) => say('count', { count })}
                  shares={[
                    { name: say('kept'), tone: 'good' },
                    { name: say('missed'), tone: 'late' },
                    { name: say('late'), tone: 'soon' },
                    { name: say('running'), tone: 'plain' },
                  ]}
                  bars={metrics.promises.map(({ rule, kept, missed, late, running }) => ({
                    label: nameOf(rule),
                    values: [kept, missed, late, running],
                  }))}
                />
              </Container>
            )}
            <Promises
              promises={settings.promises.map((promise) => ({
                ...promise,
                duty: metrics.promises.find(({ rule }) => rule === promise.rule),
              }))}
            />
            <Laws laws={metrics.laws} />
            <Box color="text-body-secondary" fontSize="body-s">
              {say('as-of', { time: dates.at(metrics.asOf), since: dates.day(metrics.since) })}
            </Box>
          </SpaceBetween>
        )}
      </Shown>
    </ContentLayout>
  );
}

/** The columns that promises and laws share. */
function useCounts<T>(dutyOf: (row: T) => Duty | undefined): readonly TableProps.ColumnDefinition<T>[] {
  const say = useWords(words);
  const { language } = usePreferences();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const count = (name: 'running' | 'late' | 'kept' | 'missed') => ({
    id: name,
    header: say(name),
    cell: (row: T) => say('count', { count: dutyOf(row)?.[name] ?? 0 }),
  });
  return [
    count('running'),
    count('late'),
    count('kept'),
    count('missed'),
    {
      id: 'rate',
      header: say('rate'),
      cell: (row) => {
        const rate = dutyOf(row)?.keptRate ?? null;
        return rate === null ? say('rate.none') : percent.format(rate);
      },
    },
  ];
}

function Promises({ promises }: { readonly promises: readonly Kept[] }) {
  const say = useWords(words);
  const nameOf = useRuleNames();
  const counts = useCounts<Kept>(({ duty }) => duty);
  const period = ({ days, businessDays }: Promised) => {
    if (days !== null) return say('period.days', { count: days });
    return businessDays === null ? say('period.none') : say('period.business', { count: businessDays });
  };
  return (
    <Table
      header={<Header variant="h2">{say('promises')}</Header>}
      items={[...promises]}
      trackBy="rule"
      wrapLines
      enableKeyboardNavigation
      empty={<Empty>{say('promises.none')}</Empty>}
      columnDefinitions={[
        {
          id: 'promise',
          header: say('promise'),
          isRowHeader: true,
          minWidth: 260,
          cell: ({ rule, quote, policyVersion, url }) => (
            <>
              {nameOf(rule)}
              <Box color="text-body-secondary" fontSize="body-s">
                {say('quote', { quote })}{' '}
                <Link href={url} external fontSize="body-s">
                  {say('from', { version: policyVersion })}
                </Link>
              </Box>
            </>
          ),
        },
        { id: 'period', header: say('period'), cell: period },
        ...counts,
      ]}
    />
  );
}

function Laws({ laws }: { readonly laws: readonly Duty[] }) {
  const say = useWords(words);
  const counts = useCounts<Duty>((law) => law);
  return (
    <Table
      header={<Header variant="h2">{say('laws')}</Header>}
      items={[...laws]}
      trackBy="rule"
      wrapLines
      enableKeyboardNavigation
      empty={<Empty>{say('laws.none')}</Empty>}
      columnDefinitions={[
        { id: 'law', header: say('law'), isRowHeader: true, cell: ({ rule }) => rule },
        { id: 'source', header: say('source'), minWidth: 220, cell: ({ source }) => source },
        {
          id: 'confirmed',
          header: say('confirmed'),
          cell: ({ confirmed }) => (
            <StatusIndicator type={confirmed ? 'success' : 'warning'}>
              {say(confirmed ? 'confirmed.yes' : 'confirmed.no')}
            </StatusIndicator>
          ),
        },
        ...counts,
      ]}
    />
  );
}
