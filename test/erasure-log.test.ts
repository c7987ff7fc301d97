// The log of erasures, outside of the table: what was erased stays erased, whatever copy of the table comes back.
import { beforeEach, describe, expect, test } from 'vitest';
import { checkAudits } from '../functions/adapters/audit-check.ts';
import { applyErasures } from '../functions/adapters/erasures-again.ts';
import { erasuresPrefix } from '../functions/contract.ts';
import { keepWatch } from '../functions/keep-watch.ts';
import { sendLetters } from '../functions/send-letters.ts';
import { staffOf } from './a-closed-case.ts';
import { deskInMemory } from './simulator/desk-in-memory.ts';

const desk = deskInMemory();
const { aws, world } = desk;
const { arrives, answer, closed, lettersOut, onCase } = staffOf(desk);

const log = () =>
  [...aws.objects]
    .filter(([key]) => key.startsWith(erasuresPrefix))
    .map(([key, bytes]) => ({ key, record: JSON.parse(Buffer.from(bytes).toString()) }));
const apply = (since?: string) => applyErasures(desk.proofs, world.erasures, since);
const wordsOf = (reference: string) =>
  JSON.stringify([...aws.rows.values()].filter(({ PK }) => PK === `CASE#${reference}`)).match(
    /ada[ @]|delete/gi,
  );
const bytesLeft = () => [...aws.objects.keys()].filter((key) => key.startsWith('mail/')).length;
const isVerified = async () => {
  const found = await checkAudits({
    table: desk.table,
    cases: world.cases,
    incidents: world.incidents,
    notices: world.notices,
    proofs: desk.proofs,
  });
  return found.verified;
};
const minutesOfDays = (days: number) => days * 24 * 60;

beforeEach(() => desk.reset());

describe('each erasure leaves a record', () => {
  test('by staff: reference, time, kind and what came of its asks, nothing personal', async () => {
    const reference = await closed();
    desk.passMinutes(1);
    await onCase(reference, 'erase');
    expect(log()).toEqual([
      {
        key: `erasures/2026-03-02/${reference}.json`,
        record: {
          reference,
          at: '2026-03-02T09:01:00.000Z',
          kind: 'staff',
          answers: [{ item: 1, result: 'granted', at: '2026-03-02T09:00:00.000Z', told: 'mail' }],
        },
      },
    ]);
  });

  test('by retention, and of each case that was merged into the erased one', async () => {
    const [from, into] = [await arrives(), await arrives()];
    await onCase(from, 'merge', { into });
    await answer(into);
    await lettersOut();
    desk.passMinutes(minutesOfDays(761));
    await keepWatch(world)();
    expect(log().map(({ record }) => record)).toMatchObject([
      { reference: from, kind: 'retention', asPartOf: into, answers: [] },
      { reference: into, kind: 'retention', answers: [{ result: 'granted' }] },
    ]);
  });

  test('before anything goes for good: without the record no row and no byte is lost, and nobody is told that it is done', async () => {
    const reference = await closed();
    aws.fault = (call) => (call === 'PutObjectCommand' ? 'fail-before' : undefined);
    expect((await onCase(reference, 'erase')).status).toBe(500);
    expect([wordsOf(reference)?.length, bytesLeft()]).toEqual([expect.any(Number), 1]);
    aws.fault = () => undefined;
    await keepWatch(world)();
    expect([log().length, wordsOf(reference), bytesLeft()]).toEqual([1, null, 0]);
  });

  test('once, however often the erasure is repeated', async () => {
    const reference = await closed();
    let tries = 0;
    aws.fault = (call) => (call === 'PutObjectCommand' && ++tries === 1 ? 'crash-after' : undefined);
    void onCase(reference, 'erase');
    await new Promise((resolve) => setTimeout(resolve, 50));
    desk.passMinutes(15);
    await keepWatch(world)();
    expect(log()).toMatchObject([{ record: { at: '2026-03-02T09:00:00.000Z' } }]);
    expect(wordsOf(reference)).toBe(null);
  });
});

describe('after a restore of the table', () => {
  test('what was erased since goes again, and its chain verifies', async () => {
    const [gone, stays] = [await closed(), await closed()];
    const copy = structuredClone(aws.rows);
    await onCase(gone, 'erase');
    aws.rows = copy;
    expect(wordsOf(gone)?.length).toBeGreaterThan(0);
    expect(await apply()).toEqual({ records: 1, erasedAgain: 1, thereAlready: 0, absent: 0, left: [] });
    expect(wordsOf(gone)).toBe(null);
    expect(wordsOf(stays)?.length).toBeGreaterThan(0);
    expect(await isVerified()).toBe(true);
    const after = await world.cases.find(gone);
    expect(after).toMatchObject({ erasedAt: world.now(), erasure: { kind: 'staff' } });
    expect(log()).toHaveLength(1);
    expect(await apply()).toMatchObject({ erasedAgain: 0, thereAlready: 1 });
  });

  test('to a time before its answer, it is erased with the answer that it had, and what it still owed there is never sent', async () => {
    const reference = await arrives();
    await onCase(reference, 'hold', { reason: 'authority' });
    const copy = structuredClone(aws.rows);
    await onCase(reference, 'release');
    await answer(reference);
    await lettersOut();
    await onCase(reference, 'erase');
    aws.rows = copy;
    desk.passMinutes(60);
    await apply();
    expect(await world.cases.find(reference)).toMatchObject({
      erasedAt: world.now(),
      closedAt: world.now(),
      items: [
        { state: 'answered', outcome: { result: 'granted', at: '2026-03-02T09:00:00.000Z', by: 'desk' } },
      ],
    });
    const letters = [...aws.rows.values()].filter(({ SK }) => String(SK).startsWith('LETTER#ack'));
    expect(letters).toMatchObject([{ state: 'withheld', isErased: true }]);
    for (const { PK, SK } of letters) await sendLetters(world)({ PK: String(PK), SK: String(SK) });
    expect(aws.sent).toEqual([]);
    expect((await world.queues.list({}, '', 5)).items).toEqual([]);
    expect(await isVerified()).toBe(true);
  });

  test('to a time before two cases became one, both go', async () => {
    const [from, into] = [await arrives(), await arrives()];
    const copy = structuredClone(aws.rows);
    await onCase(from, 'merge', { into });
    await answer(into);
    await lettersOut();
    await onCase(into, 'erase');
    aws.rows = copy;
    expect(await apply()).toMatchObject({ erasedAgain: 2, left: [] });
    expect([wordsOf(from), wordsOf(into)]).toEqual([null, null]);
    expect((await world.queues.list({}, '', 5)).items).toEqual([]);
  });

  test('an ask that had gone on in a case of its own is not lost with it: staff are told', async () => {
    const reference = await arrives();
    const message = (await world.cases.read(reference))?.messages[0]?.id;
    await onCase(reference, 'split', { into: 'item', message, queue: 'general', kind: 'access' });
    const copy = structuredClone(aws.rows);
    await onCase(reference, 'split', { into: 'case', item: 2 });
    await answer(reference);
    await lettersOut();
    await onCase(reference, 'erase');
    aws.rows = copy;
    expect(await apply()).toMatchObject({
      erasedAgain: 0,
      left: [{ reference, why: expect.stringContaining('no ask 2') }],
    });
    expect(wordsOf(reference)?.length).toBeGreaterThan(0);
  });

  test('that was taken in the middle of an erasure, the rest goes', async () => {
    const reference = await closed();
    let copy = new Map(aws.rows);
    aws.fault = (call) => {
      if (call === 'DeleteObjectCommand') copy = structuredClone(aws.rows);
      return undefined;
    };
    await onCase(reference, 'erase');
    aws.fault = () => undefined;
    aws.rows = copy;
    expect(wordsOf(reference)?.length).toBeGreaterThan(0);
    expect(await apply()).toMatchObject({ erasedAgain: 1 });
    expect(wordsOf(reference)).toBe(null);
  });

  test('cases that are not in the copy, and erasures from before a given day, are passed over', async () => {
    const copy = structuredClone(aws.rows);
    await onCase(await closed(), 'erase');
    aws.rows = copy;
    expect(await apply()).toMatchObject({ records: 1, absent: 1 });
    expect(await apply('2026-03-02')).toMatchObject({ records: 1 });
    expect(await apply('2026-03-03')).toMatchObject({ records: 0 });
  });
});
