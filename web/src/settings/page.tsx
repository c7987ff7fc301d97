// What the operator configured and what of the law is confirmed. Nothing can be changed here.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs, { type KeyValuePairsProps } from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useReading } from '../api/reading.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { usePreferences } from '../shell/preferences.tsx';
import { Empty, Shown } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });

export default function SettingsPage() {
  const say = useWords(words);
  const { language } = usePreferences();
  const { api } = useDesk();
  const settings = useReading('settings', async (signal) => (await api('GET /v1/settings', { signal })).body);
  const metrics = useReading('rules', async (signal) => (await api('GET /v1/metrics', { signal })).body);
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const named = (tag: string) => languages.of(tag) ?? tag;
  const lines = (values: readonly string[], none = '') => (
    <span className="desk-lines">{values.join('\n') || none}</span>
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
        <Shown reading={settings}>
          {(told) => (
            <SpaceBetween size="l">
              <Part
                title={say('organisation')}
                items={[
                  { label: say('name'), value: told.organisation },
                  { label: say('country'), value: regions.of(told.country) ?? told.country },
                  { label: say('zone'), value: told.timeZone },
                  {
                    label: say('policy'),
                    value: (
                      <Link href={told.policy} external>
                        {told.policy}
                      </Link>
                    ),
                  },
                  { label: say('framework'), value: say(told.dataPrivacyFramework ? 'yes' : 'no') },
                  {
                    label: say('promises'),
                    value: (
                      <>
                        {say('promises.count', { count: told.promises.length })}{' '}
                        <Link href={hrefTo('promises')}>{say('promises.link')}</Link>
                      </>
                    ),
                  },
                ]}
              />
              <Part
                title={say('mail')}
                items={[
                  { label: say('address'), value: told.address },
                  { label: say('receives'), value: lines(told.receivesAt) },
                  { label: say('forwarders'), value: lines(told.forwarders, say('forwarders.none')) },
                  { label: say('domains'), value: lines(told.ownDomains) },
                  { label: say('staff-mailbox'), value: told.staffMailbox ?? say('staff-mailbox.none') },
                ]}
              />
              <Part
                title={say('pages')}
                items={[
                  {
                    label: say('web'),
                    value: (
                      <Link href={told.web} external>
                        {told.web}
                      </Link>
                    ),
                  },
                  { label: say('languages'), value: told.languages.map(named).join(', ') },
                  {
                    label: say('wording'),
                    value: lines(
                      told.ownWording.map(({ language: tag, sentences }) =>
                        say('wording.some', { language: named(tag), count: sentences }),
                      ),
                      say('wording.none'),
                    ),
                  },
                  { label: say('colour'), value: told.colour ?? say('colour.none') },
                  { label: say('score'), value: say(told.showsScore ? 'yes' : 'no') },
                  { label: say('case-days'), value: say('days', { count: told.caseDays }) },
                ]}
              />
              <Box color="text-body-secondary">{say('retention')}</Box>
            </SpaceBetween>
          )}
        </Shown>
        <Container header={<Header variant="h2">{say('health')}</Header>}>
          <SpaceBetween size="s">
            <Alert type="info">{say('health.text')}</Alert>
            <ul>
              <li>{say('health.dns')}</li>
              <li>{say('health.ses')}</li>
              <li>{say('health.canary')}</li>
            </ul>
          </SpaceBetween>
        </Container>
        <Shown reading={metrics}>
          {({ laws, promises }) => (
            <Table
              header={
                <Header variant="h2" description={say('confirmed.text')}>
                  {say('confirmed')}
                </Header>
              }
              items={[...laws, ...promises]}
              trackBy="rule"
              wrapLines
              enableKeyboardNavigation
              empty={<Empty>{say('confirmed.none')}</Empty>}
              columnDefinitions={[
                { id: 'rule', header: say('rule'), isRowHeader: true, cell: ({ rule }) => rule },
                { id: 'source', header: say('source'), cell: ({ source }) => source },
                {
                  id: 'confirmed',
                  header: say('is-confirmed'),
                  cell: ({ confirmed }) => (
                    <StatusIndicator type={confirmed ? 'success' : 'warning'}>
                      {say(confirmed ? 'confirmed.yes' : 'confirmed.no')}
                    </StatusIndicator>
                  ),
                },
              ]}
            />
          )}
        </Shown>
      </SpaceBetween>
    </ContentLayout>
  );
}

interface PartProps {
  readonly title: string;
  readonly items: readonly KeyValuePairsProps.Pair[];
}

const Part = ({ title, items }: PartProps) => (
  <Container header={<Header variant="h2">{title}</Header>}>
    <KeyValuePairs columns={3} items={items} />
  </Container>
);
