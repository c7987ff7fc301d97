// Why this queue: what in the words spoke for it and against it, and one click to say better.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTerms } from '../words/words.ts';
import { type Item, kindsOf, queues, reasonsFor } from './case-file.ts';
import type { QuickDeed } from './quick-deed.ts';
import { useCaseWords } from './words.ts';

export function Sorting({ item, quick }: { readonly item: Item; readonly quick: QuickDeed }) {
  const { say } = useCaseWords();
  const terms = useTerms();
  const { n, queue, kind, why, sortedAs, needsReview, may } = item;
  const notes = why.filter(({ span, weight }) => span === '' && weight === 0);
  const against = why.filter((each) => each.queue === queue && each.weight < 0);
  const reasons = [...reasonsFor(item), ...against];
  const places = queues
    .filter((each) => each !== 'junk' || may.includes('discard'))
    .map((each) => {
      const place = { id: each, text: terms(`queue.${each}`) };
      const kinds = kindsOf[each].map((one) => ({ id: `${each}/${one}`, text: terms(`kind.${one}`) }));
      return kinds.length > 0 ? { ...place, items: kinds } : place;
    });
  const move = (id: string) => {
    const [to, what] = id.split('/');
    const place = queues.find((each) => each === to);
    const named = Object.values(kindsOf)
      .flat()
      .find((each) => each === what);
    if (place) quick.edit(n, { queue: place, ...(named && { kind: named }) });
  };
  return (
    <SpaceBetween size="s">
      {sortedAs && (
        <Box>
          {say('sorted-as', {
            queue: terms(`queue.${sortedAs.queue}`),
            kind: terms(`kind.${sortedAs.kind ?? 'none'}`),
          })}
        </Box>
      )}
      {notes.map(({ concept }) => (
        <Box key={concept}>{concept}</Box>
      ))}
      {reasons.length === 0 ? (
        <Box color="text-body-secondary">{say('why-queue.none')}</Box>
      ) : (
        <ul className="plain-list">
          {reasons.map((reason) => (
            <li key={`${reason.concept} ${reason.span}`}>
              {reason.span ? <mark>{reason.span}</mark> : null} {reason.concept} →{' '}
              {terms(`queue.${reason.queue}`)}{' '}
              {say(reason.weight >= 0 ? 'why-queue.for' : 'why-queue.against', {
                weight: Math.round(Math.abs(reason.weight) * 10) / 10,
              })}
            </li>
          ))}
        </ul>
      )}
      {may.includes('sort') && (
        <SpaceBetween size="xs" direction="horizontal">
          {needsReview && (
            <Button loading={quick.isRunning} onClick={() => quick.edit(n, { queue, kind })}>
              {say('sorted-right')}
            </Button>
          )}
          <ButtonDropdown
            items={places}
            loading={quick.isRunning}
            onItemClick={({ detail }) => move(detail.id)}
          >
            {say('belongs-to')}
          </ButtonDropdown>
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}
