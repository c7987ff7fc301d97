// When the last mail will be out, beside the first date by which a law wants people told.
import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useDates } from '../words/dates.ts';
import type { Preview } from './notice-file.ts';
import { useNoticeWords } from './words.ts';

interface PaceProps {
  readonly pace: Preview['pace'];
  readonly isStarted: boolean;
}

export function Pace({ pace, isStarted }: PaceProps) {
  const say = useNoticeWords();
  const dates = useDates();
  const { mails, finishedAt, legalDate, isLate } = pace;
  return (
    <Container header={<Header variant="h2">{say('pace')}</Header>}>
      <SpaceBetween size="m">
        <KeyValuePairs
          columns={3}
          items={[
            { label: say('pace.mails'), value: mails.toLocaleString() },
            {
              label: say(isStarted ? 'pace.finish' : 'pace.finish-if-now'),
              value: finishedAt ? dates.at(finishedAt) : say('pace.never'),
            },
            {
              label: say('pace.legal'),
              value: legalDate ? `${dates.at(legalDate)} (${dates.away(legalDate)})` : say('pace.no-legal'),
            },
          ]}
        />
        {isLate && (
          <Alert type="error" header={say('pace.late')}>
            {say('pace.late.text')}
          </Alert>
        )}
        {finishedAt === null && <Alert type="error">{say('pace.never.text')}</Alert>}
      </SpaceBetween>
    </Container>
  );
}
