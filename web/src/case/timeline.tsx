// What was said, in the order in which it was said: messages, notes, and what became of our letters.
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { Empty } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import type { CaseFile, Letter, Message, Reason } from './case-file.ts';
import { MessageCard } from './message.tsx';
import { useCaseWords } from './words.ts';

type Said =
  | { readonly at: string; readonly message: Message }
  | { readonly at: string; readonly letter: Letter };

/** Oldest first; what went out as a message of staff and as its letter stands there once, with the letter's fate. */
const eventsOf = ({ messages, letters }: CaseFile): readonly Said[] =>
  [
    ...messages.map((message) => ({ at: message.at, message })),
    ...letters.map((letter) => ({ at: letter.createdAt, letter })),
  ].sort((a, b) => a.at.localeCompare(b.at));

interface TimelineProps {
  readonly file: CaseFile;
  /** Why the item that one looks at stands in its queue: marked where it was said. */
  readonly reasons: readonly Reason[];
}

export function Timeline({ file, reasons }: TimelineProps) {
  const { say } = useCaseWords();
  const events = eventsOf(file);
  const newest = file.messages.filter(({ direction }) => direction === 'in').at(-1)?.id;
  return (
    <section aria-label={say('timeline')}>
      <SpaceBetween size="s">
        <Header variant="h2" counter={`(${file.messages.length})`}>
          {say('timeline')}
        </Header>
        {events.length === 0 && <Empty>{say('timeline.empty')}</Empty>}
        {events.map((event) =>
          'message' in event ? (
            <MessageCard
              key={event.message.id}
              file={file}
              message={event.message}
              reasons={event.message.direction === 'in' ? reasons : []}
              isNewest={event.message.id === newest}
            />
          ) : (
            <LetterLine key={event.letter.id} letter={event.letter} />
          ),
        )}
      </SpaceBetween>
    </section>
  );
}

const signs: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  sent: 'success',
  due: 'pending',
  claimed: 'in-progress',
  failed: 'error',
  unknown: 'warning',
  withheld: 'stopped',
  muted: 'stopped',
  bounced: 'error',
  complained: 'warning',
};

function LetterLine({
  letter: { kind, to, state, sentAt, createdAt, failure, text },
}: {
  readonly letter: Letter;
}) {
  const { say, label } = useCaseWords();
  const dates = useDates();
  return (
    <Container>
      <div className="letter-line">
        <Box fontWeight="bold">{label(`letter.kind.${kind}`) ?? say('letter.kind.other')}</Box>
        <span>{say('letter.to', { person: to.address || to.name })}</span>
        <span>{dates.at(sentAt ?? createdAt)}</span>
        <StatusIndicator type={signs[state] ?? 'info'}>
          {label(`letter.state.${state}`) ?? state}
        </StatusIndicator>
        {failure && <Box color="text-status-error">{failure}</Box>}
      </div>
      {text && <p className="as-written">{text}</p>}
    </Container>
  );
}
