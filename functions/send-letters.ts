// A letter that we owe: the table's stream → here → SES. The only function that may send mail.
import { onStream } from './adapters/events.ts';
import { count } from './adapters/log.ts';
import { postLetter } from './adapters/parcel.ts';
import { type Key, letterNamed } from './adapters/table.ts';
import { liveDesk, liveLetters, livePost, liveTable, type World } from './world.ts';

export const sendLetters =
  ({ desk, letters, post }: Pick<World, 'desk' | 'letters' | 'post'>) =>
  async (key: Key) => {
    const name = letterNamed(key);
    const claimed = name && (await letters.claim(name));
    if (!claimed) return;
    const posted = await postLetter(post, claimed.letter, desk);
    const fate = await letters.settle(claimed, posted);
    if (fate.state === 'failed' && !fate.nextTry) count('lettersFailed');
    if (posted.outcome === 'unknown') count('lettersUnknown');
  };

export const handler = onStream(sendLetters({ ...liveDesk(), ...liveLetters(liveTable()), ...livePost() }));
