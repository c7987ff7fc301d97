// What was judged, contained and decided, the newest first: kept whatever comes of it (GDPR Article 33(5)).
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAuditWords } from '../audit/words.ts';
import { useDates } from '../words/dates.ts';
import type { Assessment, Incident } from './incident-file.ts';
import { Notifiable } from './overview.tsx';
import { useIncidentWords } from './words.ts';
import { SeverityWorking } from './working.tsx';

export function Judgements({ incident }: { readonly incident: Incident }) {
  const { say } = useIncidentWords();
  const { who } = useAuditWords();
  const dates = useDates();
  const { assessments, containments, decisions, delays } = incident;
  const [last, ...before] = assessments.toReversed();
  return (
    <Container header={<Header variant="h2">{say('judged')}</Header>}>
      <SpaceBetween size="m">
        {last ? <OneJudgement judged={last} /> : <Box>{say('judged.not')}</Box>}
        {before.length > 0 && (
          <ExpandableSection headerText={say('judged.before', { count: before.length })} variant="footer">
            <SpaceBetween size="m">
              {before.map((each) => (
                <OneJudgement key={each.at} judged={each} />
              ))}
            </SpaceBetween>
          </ExpandableSection>
        )}
        {containments.map(({ at, by, how }) => (
          <Noted
            key={`contained ${at}`}
            label={`${say('contained')} · ${dates.at(at)} · ${who(by)}`}
            text={how}
          />
        ))}
        {decisions.map(({ duty, at, by, reasons }) => (
          <Noted
            key={`decided ${duty}`}
            label={`${say('decided', { duty })} · ${dates.at(at)} · ${who(by)}`}
            text={reasons}
          />
        ))}
        {delays.map(({ agency, isWritten, since, until, by }) => (
          <Noted
            key={`delay ${since}`}
            label={`${say(isWritten ? 'delayed.written' : 'delayed')} · ${who(by)}`}
            text={
              until
                ? say('delayed.until', { agency, since: dates.at(since), until: dates.at(until) })
                : say('delayed.since', { agency, since: dates.at(since) })
            }
          />
        ))}
      </SpaceBetween>
    </Container>
  );
}

const Noted = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <Box variant="awsui-key-label">{label}</Box>
    <span className="desk-lines">{text}</span>
  </div>
);

function OneJudgement({ judged }: { readonly judged: Assessment }) {
  const { say } = useIncidentWords();
  const { who } = useAuditWords();
  const dates = useDates();
  const { at, by, isBreach, risk, reasons, severity, exception } = judged;
  return (
    <SpaceBetween size="xs">
      <Notifiable risk={isBreach ? risk : 'no breach'} />
      <Noted label={`${dates.at(at)} · ${who(by)}`} text={reasons} />
      {exception && <Box>{say(`exception.${exception}`)}</Box>}
      {severity && (
        <ExpandableSection headerText={say('working')} variant="footer">
          <SeverityWorking working={severity} />
        </ExpandableSection>
      )}
    </SpaceBetween>
  );
}
