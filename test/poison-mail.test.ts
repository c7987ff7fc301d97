// A mail that the desk fails at, for whatever reason of its own: it is a case with its raw mail, and the next mail is taken.
import type { Context, SQSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onQueue } from '../functions/adapters/events.ts';
import { FaultOfOurs, isForGood } from '../functions/adapters/faults.ts';
import { logger, metrics } from '../functions/adapters/log.ts';
import { reconcile } from '../functions/adapters/reconciliation.ts';
import { mailDeliveries } from '../functions/contract.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { delivered, rawMail } from './a-mail.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const planted = vi.hoisted(() => ({ sorting: false, clocks: false, forwarders: false }));
const poison = (is: boolean) => {
  if (is) throw new RangeError('Maximum call stack size exceeded: please delete my account');
};
vi.mock('../functions/desk/sorting/sort.ts', async (original) => {
  const { sort, ...others } = await original<typeof import('../functions/desk/sorting/sort.ts')>();
  return {
    ...others,
    sort: (mail: Parameters<typeof sort>[0]) => {
      poison(planted.sorting);
      return sort(mail);
    },
  };
});
vi.mock('../functions/desk/clocks/clocks.ts', async (original) => {
  const { clocksFor, ...others } = await original<typeof import('../functions/desk/clocks/clocks.ts')>();
  return {
    ...others,
    clocksFor: (ask: Parameters<typeof clocksFor>[0]) => {
      poison(planted.clocks && ask.kind === 'erasure');
      return clocksFor(ask);
    },
  };
});
vi.mock('../functions/desk/mail/forwarders.ts', async (original) => {
  const { unwrapForwarded, ...others } =
    await original<typeof import('../functions/desk/mail/forwarders.ts')>();
  return {
    ...others,
    unwrapForwarded: (...of: Parameters<typeof unwrapForwarded>) => {
      poison(planted.forwarders);
      return unwrapForwarded(...of);
    },
  };
});

const desk = deskInMemory();
const { aws, world } = desk;
const receive = receiveMail(world);
const rows = (kind: string) => [...aws.rows.values()].filter((row) => String(row.SK).startsWith(kind));
const wholeCase = async () => {
  const [row, ...others] = rows('CASE');
  expect(others).toEqual([]);
  return world.cases.read(String(row?.reference));
};
const unreadCase = {
  caseFile: {
    silence: 'not-understood',
    person: { address: 'ada@example.net' },
    items: [{ queue: 'general', kind: null, needsReview: true, state: 'open', subject: 'My data' }],
  },
  messages: [{ raw: 'mail/delivery-1', delivery: 'delivery-1', subject: 'My data' }],
  letters: [],
};

const written: string[] = [];
beforeEach(() => {
  desk.reset();
  Object.assign(planted, { sorting: false, clocks: false, forwarders: false });
  written.length = 0;
  vi.spyOn(logger, 'error').mockImplementation((...words) => void written.push(JSON.stringify(words)));
  vi.spyOn(metrics, 'addMetric');
});

describe.each(['sorting', 'clocks', 'forwarders'] as const)('a fault of ours in %s', (where) => {
  test('costs nobody a case: a person reads the raw mail, and nobody is answered blindly', async () => {
    planted[where] = true;
    await receive(delivered(desk, rawMail()));
    // A mail that cannot be unwrapped is read as it came.
    if (where === 'forwarders') return expect((await wholeCase())?.messages).toHaveLength(1);
    expect(await wholeCase()).toMatchObject(unreadCase);
    expect(metrics.addMetric).toHaveBeenCalledWith('MailsNotUnderstood', 'Count', 1);
    expect(written.join()).toContain('delivery-1');
    expect(written.join()).not.toMatch(/delete my account|ada@/);
  });

  test('is one case, however often the mail comes, also once the fault is gone', async () => {
    planted[where] = true;
    const told = delivered(desk, rawMail());
    await receive(told);
    await receive(told);
    planted[where] = false;
    await receive(told);
    expect((await wholeCase())?.messages).toHaveLength(1);
  });

  test('holds up no other mail, and the second path finds it held', async () => {
    planted[where] = true;
    await receive(delivered(desk, rawMail()));
    const now = new Date(Date.parse(world.now()) + 2 * 3600_000).toISOString();
    expect(await reconcile(world, now, '2026-03-02')).toMatchObject({ lost: [], unanswered: [] });
    planted[where] = false;
    await receive(
      delivered(desk, rawMail({ from: 'eve@example.net', messageId: '<2@example.net>' }), {
        delivery: 'delivery-2',
      }),
    );
    expect(rows('LETTER#').filter(({ letter }) => JSON.stringify(letter).includes('eve@'))).toHaveLength(1);
  });
});

describe('a mail at which functions die', () => {
  const queued = (body: string, tries: number): SQSEvent =>
    ({
      Records: [{ messageId: 'm', body, attributes: { ApproximateReceiveCount: String(tries) } }],
    }) as unknown as SQSEvent;
  const arrives = (tries: number) =>
    onQueue(receive)(queued(delivered(desk, rawMail()), tries), {} as Context);

  test('is put into a case unread at its last try', async () => {
    expect(await arrives(mailDeliveries)).toEqual({ batchItemFailures: [] });
    expect(await wholeCase()).toMatchObject(unreadCase);
  });

  test('is read at every try before', async () => {
    await arrives(mailDeliveries - 1);
    expect((await wholeCase())?.caseFile.items).toMatchObject([{ queue: 'deletion', needsReview: false }]);
  });
});

test('what passes by itself is no reason to leave a mail unread: it comes again', async () => {
  aws.fault = (call) => (call === 'TransactWriteItemsCommand' ? 'fail-before' : undefined);
  await expect(receive(delivered(desk, rawMail()))).rejects.toThrow();
  aws.fault = () => undefined;
  expect(rows('CASE')).toEqual([]);
});

test('rows that the table can never take are a fault for good; a throttled table is none', () => {
  const named = (name: string) => Object.assign(new Error(name), { name, $metadata: {} });
  expect(isForGood(named('ValidationException'))).toBe(true);
  expect(isForGood(new FaultOfOurs('a rule failed'))).toBe(true);
  expect(isForGood(named('ThrottlingException'))).toBe(false);
  expect(isForGood(new Error('the table hands keys back again and again'))).toBe(false);
});
