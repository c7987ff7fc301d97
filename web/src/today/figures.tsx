// How the desk is doing, as plots with a table beside each: promises, what waits, how long, and what came.

import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Bars } from '../plots/bars.tsx';
import { hrefTo } from '../shell/address.ts';
import { Empty } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { useRuleNames } from '../words/rule-names.ts';
import { useTerms } from '../words/words.ts';
import { type Metrics, type Queues, useTodayWords } from './words.ts';

interface FiguresProps {
  readonly queues: Queues | undefined;
  readonly metrics: Metrics | undefined;
}

export default function Figures({ queues, metrics }: FiguresProps) {
  const say = useTodayWords();
  const terms = useTerms();
  const dates = useDates();
  const nameOf = useRuleNames();
  const told = (count: number) => say('count', { count });
  const days = (count: number) => say('days', { count });
  const common = { asTable: say('as-table') };
  return (
    <SpaceBetween size="l">
      <div className="desk-plots">
        {queues && (
          <Plot title={say('volumes')}>
            <Bars
              {...common}
              title={say('volumes')}
              says={say('volumes.says')}
              told={told}
              shares={[
                { name: say('overdue'), tone: 'late' },
                { name: say('due-soon'), tone: 'soon' },
                { name: say('later'), tone: 'plain' },
              ]}
              bars={queues.queues.map(({ queue, open, overdue, dueSoon }) => ({
                label: terms(`queue.${queue}`),
                values: [
                  overdue.count,
                  dueSoon.count,
                  Math.max(0, open.count - overdue.count - dueSoon.count),
                ],
              }))}
            />
          </Plot>
        )}
        {metrics && (
          <>
            <Plot
              title={say('promises')}
              link={<Link href={hrefTo('promises')}>{say('promises.link')}</Link>}
            >
              {metrics.promises.length === 0 ? (
                <Empty>{say('promises.none')}</Empty>
              ) : (
                <Bars
                  {...common}
                  title={say('promises')}
                  says={say('promises.says')}
                  told={told}
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
              )}
            </Plot>
            <Plot title={say('ages')}>
              <Bars
                {...common}
                title={say('ages')}
                says={say('ages.says')}
                told={days}
                shares={[{ name: say('ages.oldest'), tone: 'plain' }]}
                bars={metrics.queues.map(({ queue, oldestDays }) => ({
                  label: terms(`queue.${queue}`),
                  values: [oldestDays ?? 0],
                }))}
              />
            </Plot>
            <Plot title={say('requests', { year: String(metrics.requests.year) })}>
              <Bars
                {...common}
                title={say('requests', { year: String(metrics.requests.year) })}
                says={say('requests.says')}
                told={told}
                shares={[{ name: say('received'), tone: 'plain' }]}
                bars={metrics.requests.everyone.map(({ request, received }) => ({
                  label: say(`request.${request}`),
                  values: [received],
                }))}
              />
            </Plot>
          </>
        )}
      </div>
      {metrics && (
        <Box color="text-body-secondary" fontSize="body-s">
          {say(metrics.counted === 'now' ? 'figures.as-of' : 'figures.daily', {
            time: dates.at(metrics.asOf),
          })}
        </Box>
      )}
    </SpaceBetween>
  );
}

interface PlotProps {
  readonly title: string;
  readonly link?: React.ReactNode;
  readonly children: React.ReactNode;
}

const Plot = ({ title, link, children }: PlotProps) => (
  <Container
    header={
      <Header variant="h2" actions={link}>
        {title}
      </Header>
    }
  >
    {children}
  </Container>
);
