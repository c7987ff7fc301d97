// The time that is left, by the minute: while it runs, whether it was kept, or how long it is over.
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect, useState } from 'react';
import { useIncidentWords } from './words.ts';

/** Milliseconds. */
const minute = 60_000;
const hour = 60 * minute;
/** From so many milliseconds before the end it is a warning. */
const soon = 24 * hour;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}

interface HoursProps {
  /** The end of what must still be done, an instant; null where nothing runs. */
  readonly end: string | null;
  /** Whether what is done was done in time; null where nothing was. */
  readonly kept: boolean | null;
}

export function Hours({ end, kept }: HoursProps) {
  const { say } = useIncidentWords();
  const now = useNow();
  if (end !== null) {
    const left = Date.parse(end) - now;
    const span = say('hours', {
      hours: Math.floor(Math.abs(left) / hour),
      minutes: Math.floor((Math.abs(left) % hour) / minute),
    });
    return left < 0 ? (
      <StatusIndicator type="error">{say('hours.over', { span })}</StatusIndicator>
    ) : (
      <StatusIndicator type={left < soon ? 'warning' : 'in-progress'}>
        {say('hours.left', { span })}
      </StatusIndicator>
    );
  }
  if (kept === null) return <StatusIndicator type="stopped">{say('hours.none')}</StatusIndicator>;
  return kept ? (
    <StatusIndicator type="success">{say('hours.kept')}</StatusIndicator>
  ) : (
    <StatusIndicator type="error">{say('hours.missed')}</StatusIndicator>
  );
}
