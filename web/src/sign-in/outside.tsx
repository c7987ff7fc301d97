// What one sees without being inside: signed out, refused, without a role, or at a desk that does not answer.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import type en from '../shell/en.json';
import { useShellWords } from '../shell/words.ts';

export type Outside = 'signed-out' | 'no-role' | 'sign-in.failed' | 'start.failed';

interface OutsideProps {
  readonly why: Outside;
  readonly name?: string;
  readonly onWayIn: () => void;
}

export function OutsidePage({ why, name = '', onWayIn }: OutsideProps) {
  const say = useShellWords();
  const way: keyof typeof en = why === 'start.failed' ? 'again' : 'sign-in';
  return (
    <main>
      <Box padding="xxl">
        <Box variant="h1" padding={{ bottom: 'm' }}>
          {say(why)}
        </Box>
        <Alert
          type={why === 'signed-out' ? 'success' : 'warning'}
          action={<Button onClick={onWayIn}>{say(way)}</Button>}
        >
          {say(`${why}.text`, { name })}
        </Alert>
      </Box>
    </main>
  );
}
