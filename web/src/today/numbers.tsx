// The numbers of the morning; each leads to what it counts.
import { hrefTo } from '../shell/address.ts';
import { type Incidents, type Metrics, type Queues, useTodayWords } from './words.ts';

interface NumbersProps {
  readonly queues: Queues | undefined;
  readonly metrics: Metrics | undefined;
  readonly incidents: Incidents | undefined;
}

interface Told {
  readonly count: number;
  /** True where there are more. */
  readonly more?: boolean;
}

export function Numbers({ queues, metrics, incidents }: NumbersProps) {
  const say = useTodayWords();
  const asks = queues?.queues.filter(({ queue }) => queue !== 'junk');
  const counted = metrics?.queues.filter(({ queue }) => queue !== 'junk');
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const ofQueues = (name: 'overdue' | 'dueSoon'): Told | undefined =>
    asks && { count: sum(asks.map((each) => each[name].count)), more: asks.some((each) => each[name].more) };
  const ofMetrics = (name: 'unassigned' | 'waiting' | 'needsReview'): Told | undefined =>
    counted?.some((each) => each[name] !== undefined)
      ? { count: sum(counted.map((each) => each[name] ?? 0)) }
      : undefined;
  const overdue = ofQueues('overdue');
  const numbers: readonly (readonly [string, Told | undefined, string, boolean?])[] = [
    [say('number.overdue'), overdue, hrefTo('queues'), (overdue?.count ?? 0) > 0],
    [say('number.soon'), ofQueues('dueSoon'), hrefTo('queues')],
    [say('number.new'), ofMetrics('unassigned'), hrefTo('queues', [], { assignee: 'nobody', state: 'open' })],
    [say('number.waiting'), ofMetrics('waiting'), hrefTo('queues', [], { state: 'waiting' })],
    [say('number.review'), ofMetrics('needsReview'), hrefTo('queues', [], { review: 'yes' })],
    [
      say('number.incidents'),
      incidents && { count: incidents.incidents.length, more: incidents.cursor !== null },
      hrefTo('incidents'),
    ],
  ];
  return (
    <nav aria-label={say('numbers')} className="desk-numbers">
      {numbers.map(([name, told, href, isLate]) => (
        <a key={name} href={href} className={isLate ? 'desk-number-late' : undefined}>
          <b>{told ? say('count', { count: told.count }) + (told.more ? '+' : '') : say('unknown')}</b>
          {name}
        </a>
      ))}
    </nav>
  );
}
