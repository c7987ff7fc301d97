// A report of a breach: the incidents that came of it, and a new one.
import Button from '@cloudscape-design/components/button';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useReading } from '../api/reading.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/states.tsx';
import { useCaseWords } from './words.ts';

/** Of each half of the register: an older one is found in the register itself. */
const newest = '100';

interface IncidentsOfProps {
  readonly reference: string;
  /** Number of the item that reports it. */
  readonly n: number;
  readonly mayEnter: boolean;
}

export function IncidentsOf({ reference, n, mayEnter }: IncidentsOfProps) {
  const { say } = useCaseWords();
  const { api } = useDesk();
  const reading = useReading(`incidents of ${reference}`, async (signal) => {
    const read = (state: 'open' | 'closed') =>
      api('GET /v1/incidents', { query: { state, limit: newest }, signal });
    const both = await Promise.all([read('open'), read('closed')]);
    return both.flatMap(({ body }) => body.incidents).filter(({ cases }) => cases.includes(reference));
  });
  return (
    <SpaceBetween size="xs" direction="horizontal" alignItems="center">
      {reading.problem && <Failure problem={reading.problem} again={reading.again} />}
      {reading.value?.map((incident) => (
        <Link key={incident.reference} href={hrefTo('incidents', [incident.reference])}>
          {say('incident', { reference: incident.reference })}
        </Link>
      ))}
      {mayEnter && (
        <Button href={hrefTo('incidents', ['new'], { case: reference, item: String(n) })}>
          {say(reading.value?.length ? 'enter-another-incident' : 'enter-incident')}
        </Button>
      )}
    </SpaceBetween>
  );
}
