// Why this date: every duty with its source, when it began, and the steps that led to its days.
import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useDates } from '../words/dates.ts';
import type { Clock, Item } from './case-file.ts';
import { useCaseWords } from './words.ts';

const signs: Readonly<Record<Clock['standing'], StatusIndicatorProps.Type>> = {
  running: 'in-progress',
  late: 'error',
  kept: 'success',
  missed: 'error',
  replaced: 'stopped',
  void: 'stopped',
};

export function Clocks({ item: { clocks, promises } }: { readonly item: Item }) {
  const { say } = useCaseWords();
  return (
    <SpaceBetween size="m">
      {clocks.length === 0 && <Box color="text-body-secondary">{say('clocks.none')}</Box>}
      {clocks.map((clock) => (
        <OneClock key={`${clock.rule} ${clock.startedAt}`} clock={clock} />
      ))}
      {promises.length > 0 && (
        <div>
          <Box variant="awsui-key-label">{say('promises')}</Box>
          {promises.map(({ rule, quote, policyVersion, url }) => (
            <blockquote key={rule} cite={url}>
              “{quote}”{' '}
              <Link href={url} external>
                {say('promises.policy', { version: policyVersion })}
              </Link>
            </blockquote>
          ))}
        </div>
      )}
    </SpaceBetween>
  );
}

function OneClock({ clock }: { readonly clock: Clock }) {
  const { say } = useCaseWords();
  const dates = useDates();
  const { rule, source, confirmed, startedAt, safe, latest, standing, why, pauses = [] } = clock;
  const day = (date: string | null): string => (date ? dates.at(date) : say('clocks.no-period'));
  return (
    <div>
      <SpaceBetween size="xs" direction="horizontal" alignItems="center">
        <strong>{rule}</strong>
        <StatusIndicator type={signs[standing]}>{say(`standing.${standing}`)}</StatusIndicator>
        {!confirmed && <StatusIndicator type="warning">{say('clocks.unconfirmed')}</StatusIndicator>}
      </SpaceBetween>
      <Box color="text-body-secondary">{source}</Box>
      <Box>{say('clocks.days', { start: dates.at(startedAt), safe: day(safe), latest: day(latest) })}</Box>
      {pauses.map(({ from, until }) => (
        <Box key={from}>
          {say('clocks.pause', { from: dates.at(from), until: until ? dates.at(until) : '…' })}
        </Box>
      ))}
      <ol>
        {why.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
