// How grave it is by ENISA’s method, with each step of the count.
import Box from '@cloudscape-design/components/box';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { Working } from './incident-file.ts';
import { useIncidentWords } from './words.ts';

const signs: Readonly<Record<Working['level'], StatusIndicatorProps.Type>> = {
  low: 'info',
  medium: 'warning',
  high: 'error',
  'very high': 'error',
};

export function Severity({ severity, level }: Pick<Working, 'severity' | 'level'>) {
  const { say } = useIncidentWords();
  return (
    <StatusIndicator type={signs[level]}>
      {say(`level.${level}`)} ({say('number', { number: severity })})
    </StatusIndicator>
  );
}

export function SeverityWorking({ working }: { readonly working: Working }) {
  const { say } = useIncidentWords();
  return (
    <div>
      <Box variant="awsui-key-label">{say('severity')}</Box>
      <Severity {...working} />
      <ol>
        {working.steps.map((step) => (
          <li key={step} lang="en">
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
