// A letter that we owe: the table's stream → here → SES. People of a notice: the queue notice-mails → here → SES. The only function that may send mail.
import { onStreamAndQueue } from './adapters/events.ts';
import { count } from './adapters/log.ts';
import { mailingOfNotices } from './adapters/notice-mails.ts';
import { postLetter } from './adapters/parcel.ts';
import { type Key, letterNamed } from './adapters/table.ts';
import {
  liveClock,
  liveDesk,
  liveKeys,
  liveLetters,
  liveLimits,
  liveMailings,
  liveNotices,
  livePost,
  liveRecipientsTable,
  liveTable,
  type World,
} from './world.ts';

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
const { keys } = liveKeys();
const { desk } = liveDesk();
const { post } = livePost();
export const handler = onStreamAndQueue({
  row: sendLetters({ desk, keys, post, ...liveLetters(table), ...liveLimits(table) }),
  message: mailingOfNotices({
    desk,
    post,
    ...liveNotices(table, keys),
    ...liveMailings(liveRecipientsTable()),
    ...liveClock,
  }),
});
