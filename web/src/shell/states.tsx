// The four states that everything read from the desk has: it loads, it failed, it is empty, it is there. One look for all pages.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Spinner from '@cloudscape-design/components/spinner';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ReactNode } from 'react';
import type { PagesReading } from '../api/pages.ts';
import { isOurs, type Problem } from '../api/problem.ts';
import type { Reading } from '../api/reading.ts';
import { useDesk } from './desk.ts';
import { useShellWords } from './words.ts';

export function Loading() {
  const say = useShellWords();
  return <StatusIndicator type="loading">{say('loading')}</StatusIndicator>;
}

/** While not even words are there. */
export const WordlessLoading = () => (
  <div role="status" aria-busy="true">
    <Spinner size="large" />
  </div>
);

/** Nothing to show, which is no mistake. */
export const Empty = ({ children }: { readonly children: ReactNode }) => (
  <Box textAlign="center" color="text-body-secondary" padding="l">
    {children}
  </Box>
);

/** The foot of a table that is read page by page: a button where more follows, nothing where nothing does. */
export const readOn = ({ value, isReading, more }: PagesReading<unknown>, label: string): ReactNode =>
  value?.next && (
    <Box textAlign="center">
      <Button loading={isReading} onClick={() => void more()}>
        {label}
      </Button>
    </Box>
  );

/** What went wrong, in the words of the API where it said any, and the way on. */
export function Failure({ problem, again }: { readonly problem: Problem; readonly again?: () => unknown }) {
  const say = useShellWords();
  const { session } = useDesk();
  const { kind, message } = problem;
  const own = isOurs(kind) ? say(`problem.${kind}.text`) : '';
  const action =
    kind === 'signed-out' ? (
      <Button onClick={() => void session.signInAgain()}>{say('sign-in')}</Button>
    ) : (
      again && <Button onClick={() => void again()}>{say('again')}</Button>
    );
  return (
    <Alert
      type={kind === 'offline' || kind === 'stale' ? 'warning' : 'error'}
      header={say(`problem.${kind}`)}
      action={action}
    >
      {message || own}
    </Alert>
  );
}

/** Shows what was read. A value that is there stays while it is read again, and when that fails it says so above. */
export function Shown<T>({
  reading,
  children,
}: {
  readonly reading: Reading<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const { value, problem, again } = reading;
  return (
    <>
      {problem && <Failure problem={problem} again={again} />}
      {value === undefined ? !problem && <Loading /> : children(value)}
    </>
  );
}
