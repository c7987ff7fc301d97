// A letter that we owe: the table's stream → here → SES. The only function that may send mail.
import { onStream } from './adapters/events.ts';
import { count } from './adapters/log.ts';
import { parcelOf } from './adapters/parcel.ts';
import { type Key, letterNamed } from './adapters/table.ts';
import { liveDesk, liveLetters, livePost, liveTable, type World } from './world.ts';

export const sendLetters =
  ({ desk, letters, post }: Pick<World, 'desk' | 'letters' | 'post'>) =>
  async (key: Key) => {
    const name = letterNamed(key);
    const claimed = name && (await letters.claim(name));
    if (!claimed) return;
    const posted = await post.send(await parcelOf(claimed.letter, desk));
    await letters.settle(claimed, posted);
    if (posted.outcome === 'refused') count('lettersFailed');
    if (posted.outcome === 'unknown') count('lettersUnknown');
  };

export const handler = onStream(sendLetters({ ...liveDesk(), ...liveLetters(liveTable()), ...livePost() }));
