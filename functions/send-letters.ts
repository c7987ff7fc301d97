// A letter that we owe: the table's stream → here → SES. The only function that may send mail.
import { onStream } from './adapters/events.ts';
import { count } from './adapters/log.ts';
import { postLetter } from './adapters/parcel.ts';
import { type Key, letterNamed } from './adapters/table.ts';
import { liveDesk, liveKeys, liveLetters, liveLimits, livePost, liveTable, type World } from './world.ts';

export const sendLetters =
  ({ desk, keys, letters, limits, post }: Pick<World, 'desk' | 'keys' | 'letters' | 'limits' | 'post'>) =>
  async (key: Key) => {
    const name = letterNamed(key);
    const claimed = name && (await letters.claim(name));
    if (!claimed) return;
    const held = await limits.hold(claimed);
    const posted = held ?? (await postLetter(post, claimed.letter, desk, await keys()));
    const fate = await letters.settle(claimed, posted);
    if (fate.lost) count('lettersFailed');
    if (held) count('acknowledgementsHeld');
  };

const table = liveTable();
export const handler = onStream(
  sendLetters({ ...liveDesk(), ...liveKeys(), ...liveLetters(table), ...liveLimits(table), ...livePost() }),
);
