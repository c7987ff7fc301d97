// One incident: who must be told on the left, what is known and what is done about it on the right.
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useReading } from '../api/reading.ts';
import '../case/case.css';
import { hrefTo, replaceAddress, useAddress } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { DrillFrame, DrillMark } from '../shell/drill.tsx';
import { Shown } from '../shell/states.tsx';
import { type DeedName, deedsFrom, doingIn, OneDeed } from './deeds/doing.tsx';
import { Duties } from './duties/duties.tsx';
import { Known } from './facts/known.tsx';
import { Done, Reports } from './files.tsx';
import './incidents.css';
import type { Duties as DutiesRead, Incident } from './incident-file.ts';
import { Judgements } from './judgements.tsx';
import { Overview } from './overview.tsx';
import { useIncidentWords } from './words.ts';

interface Whole {
  readonly incident: Incident;
  readonly duties: DutiesRead['duties'];
}

export function IncidentPage({ reference }: { readonly reference: string }) {
  const { api } = useDesk();
  const reading = useReading(`incident ${reference}`, async (signal): Promise<Whole> => {
    const given = { path: { reference }, signal };
    const [incident, told] = await Promise.all([
      api('GET /v1/incidents/{reference}', given),
      api('GET /v1/incidents/{reference}/duties', given),
    ]);
    return { incident: incident.body, duties: told.body.duties };
  });
  return <Shown reading={reading}>{(whole) => <OpenIncident {...whole} changed={reading.again} />}</Shown>;
}

interface OpenIncidentProps extends Whole {
  readonly changed: () => Promise<unknown>;
}

function OpenIncident({ incident, duties, changed }: OpenIncidentProps) {
  const { say } = useIncidentWords();
  const { query } = useAddress();
  const { reference, isDrill, version } = incident;
  const id = query.get('do') ?? '';
  const doing = doingIn(id, incident, duties);
  const begin = (name: DeedName, duty?: string) =>
    replaceAddress('incidents', [reference], { do: duty ? `${name}.${duty}` : name });
  const close = () => {
    replaceAddress('incidents', [reference]);
    const back = doing?.duty ? `[data-duty="${doing.duty.id}"]` : '.desk-incident-head';
    requestAnimationFrame(() => document.querySelector<HTMLElement>(back)?.focus());
  };
  return (
    <ContentLayout header={<IncidentHeader incident={incident} begin={begin} />}>
      <DrillFrame isDrill={isDrill}>
        <SpaceBetween size="m">
          {isDrill && <Alert type="info">{say('drill.text')}</Alert>}
          <Overview incident={incident} duties={duties} />
          <div className="two-columns">
            <Duties incident={incident} duties={duties} begin={begin} />
            <div className="beside">
              <SpaceBetween size="m">
                {doing && (
                  <OneDeed
                    key={id}
                    {...doing}
                    id={id}
                    incident={incident}
                    duties={duties}
                    close={close}
                    changed={changed}
                  />
                )}
                <Known incident={incident} />
                <Judgements incident={incident} />
                <Reports reference={reference} />
              </SpaceBetween>
            </div>
          </div>
          <Done reference={reference} version={version} />
        </SpaceBetween>
      </DrillFrame>
    </ContentLayout>
  );
}

interface IncidentHeaderProps {
  readonly incident: Incident;
  readonly begin: (name: DeedName) => void;
}

function IncidentHeader({ incident, begin }: IncidentHeaderProps) {
  const { say } = useIncidentWords();
  const { reference, facts, isDrill } = incident;
  const [next, ...others] = deedsFrom(incident);
  return (
    <div className="desk-incident-head" tabIndex={-1}>
      <Header
        variant="h1"
        description={facts.title}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button href={hrefTo('incidents')}>{say('back')}</Button>
            {others.map((name) => (
              <Button key={name} onClick={() => begin(name)}>
                {say(`do.${name}`)}
              </Button>
            ))}
            {next && (
              <Button variant="primary" onClick={() => begin(next)}>
                {say(`do.${next}`)}
              </Button>
            )}
          </SpaceBetween>
        }
      >
        {say('of', { reference })} {isDrill && <DrillMark />}
      </Header>
    </div>
  );
}
