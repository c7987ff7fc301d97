import { expect, test } from 'vitest';
import type { Api } from '../../web/src/api/client.ts';
import { itemListOf } from '../../web/src/queues/item-list.ts';
import type { Item } from '../../web/src/queues/parts.ts';

/** Five items in each part, three parts; answers wait until they are let go. */
function slowApi() {
  const waiting: (() => void)[] = [];
  const api = async (_: string, { query }: { query: { cursor?: string } }) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    const from = Number(query.cursor ?? 0);
    const items = Array.from({ length: 5 }, (_, i) => ({
      reference: `PD-${String(from + i).padStart(4, '0')}`,
      n: 1,
      safeDue: '2026-03-02',
      receivedAt: '2026-02-01T00:00:00.000Z',
    })) as unknown as readonly Item[];
    return { body: { items, cursor: from < 10 ? String(from + 5) : null } };
  };
  const letGo = async () => {
    for (let turns = 0; turns < 20; turns++) {
      waiting.shift()?.();
      await Promise.resolve();
    }
  };
  return { api: api as unknown as Api, letGo };
}

test('a list that is read on while it is read again has the next part as well, once, and ends where it ends', async () => {
  const { api, letGo } = slowApi();
  const list = itemListOf(api, {});
  const first = list.more();
  await letGo();
  await first;
  const again = list.again(0, 4);
  const onwards = [list.more(), list.more()];
  for (let turn = 0; turn < 50; turn++) await letGo();
  await Promise.all([again, ...onwards]);
  expect(list.seen().items).toHaveLength(10);
  const last = list.more();
  for (let turn = 0; turn < 50; turn++) await letGo();
  await last;
  await list.more();
  expect(list.seen().items.map(({ reference }) => reference)).toEqual(
    Array.from({ length: 15 }, (_, n) => `PD-${String(n).padStart(4, '0')}`),
  );
});
