// Lives of cases: deeds of staff, mails of the person and time, in any order. Whatever comes, these hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuditRow, auditRow, brokenAt } from '../../../functions/adapters/audit.ts';
import {
  type CaseFile,
  type Change,
  dueOf,
  holdReasons,
  identityProofs,
  isClosed,
  permissions,
  type Received,
} from '../../../functions/desk/case-file.ts';
import { nameSubject } from '../../../functions/desk/case-life/agent.ts';
import { answer, refuse } from '../../../functions/desk/case-life/answering.ts';
import { extend, identify, wait } from '../../../functions/desk/case-life/asking.ts';
import { freeze } from '../../../functions/desk/case-life/child.ts';
import { reopen, reopenReasons } from '../../../functions/desk/case-life/coming-back.ts';
import { escalate } from '../../../functions/desk/case-life/complaining.ts';
import type { Deed } from '../../../functions/desk/case-life/deed.ts';
import { erase, hold, release } from '../../../functions/desk/case-life/ending.ts';
import { draftOf, erasureDone } from '../../../functions/desk/case-life/erasing.ts';
import { joinCase } from '../../../functions/desk/case-life/joining.ts';
import { merge, split } from '../../../functions/desk/case-life/joining-cases.ts';
import { allowedActions } from '../../../functions/desk/case-life/may.ts';
import { openCase } from '../../../functions/desk/case-life/opening.ts';
import { addAsk, editItem, restore } from '../../../functions/desk/case-life/sorting-by-hand.ts';
import { type Action, stateAfter } from '../../../functions/desk/case-life/transitions.ts';
import { pausable } from '../../../functions/desk/clocks/clocks.ts';
import { denialReasons, extensionReasons } from '../../../functions/desk/letters/letter.ts';
import { Refusal } from '../../../functions/desk/refusal.ts';
import { kinds, queues } from '../../../functions/desk/sorting/sorting.ts';
import { exampleDesk } from '../../example-desk.ts';

const desk = { ...exampleDesk, dataPrivacyFramework: true };
const person = { name: 'Ada', address: 'ada@example.net' };
const principal = { name: 'Ada’s mother', address: 'mother@example.net' };
const begin = Date.parse('2026-07-01T10:00:00Z');

const ask = fc.record({
  queue: fc.constantFrom(...queues),
  kind: fc.option(fc.constantFrom(...kinds), { nil: null }),
});
type Ask = { queue: (typeof queues)[number]; kind: (typeof kinds)[number] | null };

const received = (asks: readonly Ask[], at: string, n: number, residence?: string): Received => ({
  origin: `origin-${n}`,
  delivery: `delivery-${n}`,
  message: {
    id: `message-${n}`,
    direction: 'in',
    channel: 'mail',
    at,
    from: person,
    subject: 'Secret subject',
    text: 'Secret words',
    attachments: [],
  },
  person,
  sorted: {
    asks: [asks[0] ?? { queue: 'general', kind: null }, ...asks.slice(1)],
    language: 'en',
    needsReview: n % 2 === 0,
    flags: [],
    residence: [],
    why: [],
  },
  ...(residence && { residence }),
  cites: [],
  trusted: true,
  history: false,
  thread: {},
});

const no = { text: 'Because.', authority: 'fr-cnil', remedy: true };
const told = fc.constantFrom('mail' as const, 'post' as const, 'phone' as const);
const n = fc.integer({ min: 1, max: 3 });

/** A deed on a case, made at a time; it may be refused. */
interface Step {
  readonly name: string;
  readonly action?: Action;
  readonly n?: number;
  readonly days: number;
  readonly on: (caseFile: CaseFile, deed: Deed, count: number) => Change;
}
const step = fc
  .record({
    days: fc.nat({ max: 20 }),
    n,
    told,
    ask,
    pick: fc.nat({ max: 99 }),
    asks: fc.array(ask, { maxLength: 2 }),
  })
  .chain(({ days, n, told, ask, pick, asks }) => {
    const of = <T>(values: readonly [T, ...T[]]): T => values[pick % values.length] ?? values[0];
    const denial = { reason: of(denialReasons), ...no };
    const step = (name: string, on: Step['on'], action?: Action): Step => ({
      name,
      days,
      n,
      on,
      ...(action && { action }),
    });
    return fc.constantFrom(
      step('wait', (c, d) => wait(c, n, { for: of(['person', 'identity']), text: 'Who?', told }, d), 'wait'),
      step('identify', (c, d) => identify(c, { how: of(identityProofs) }, d)),
      step(
        'extend',
        (c, d) => extend(c, n, { reason: of(extensionReasons), text: 'Much.', told }, d),
        'extend',
      ),
      step(
        'answer',
        (c, d) => answer(c, n, { result: of(['granted', 'nothing-found', 'withdrawn']), text: '', told }, d),
        'answer',
      ),
      step('partly', (c, d) => answer(c, n, { result: 'partly', text: '', denial, told }, d), 'answer'),
      step('refuse', (c, d) => refuse(c, n, { ...denial, told }, d), 'refuse'),
      step('escalate', (c, d) => escalate(c, n, { authority: 'fr-cnil', told }, d), 'escalate'),
      step('erased', (c, d) => erasureDone(c, n, { system: of(['shop', 'crm']) }, d)),
      step('freeze', (c, d) => freeze(c, n, {}, d), 'freeze'),
      step('reopen', (c, d) => reopen(c, n, of(reopenReasons), d), 'reopen'),
      step('edit', (c, d) => editItem(c, n, ask, d.by, d.at, desk)),
      step('restore', (c, d) => restore(c, { n, ...ask }, d)),
      step('add', (c, d) => addAsk(c, received([ask], d.at, 0).message, ask, d)),
      step('name', (c, d) => nameSubject(c, { person: principal, permission: of([...permissions]) }, d)),
      step('hold', (c, d) => hold(c, of(holdReasons), d)),
      step('release', (c, d) => release(c, d)),
      step('join', (c, d, count) => joinCase(c, received(asks, d.at, count, of(['FR', 'GB'])), desk)),
    );
  });

const life = fc.record({
  asks: fc.array(ask, { minLength: 1, maxLength: 3 }),
  residence: fc.constantFrom('FR', 'GB', 'CH', 'US-CA', undefined),
  steps: fc.array(step, { maxLength: 20 }),
});

const tryTo = <T>(deed: () => T): T | Refusal => {
  try {
    return deed();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

/** What the table keeps of a life: the chain of its audit. */
function chained(rows: readonly AuditRow[], { entry, caseFile }: Change): AuditRow[] {
  return [...rows, auditRow(entry, caseFile.version, rows.at(-1)?.hash ?? '', [])];
}

function mustHold(before: CaseFile, { caseFile, letters, entry }: Change): void {
  // A case closes only with an answer to each ask, and each answer is one that somebody gave.
  if (isClosed(caseFile)) for (const item of caseFile.items) expect(item.outcome).toBeDefined();
  for (const item of caseFile.items) {
    expect(item.outcome !== undefined).toBe(item.state === 'answered');
    expect(item.waitsFor !== undefined).toBe(item.state === 'waiting');
    if (item.state === 'answered') expect(dueOf(item)).toBeNull();
    const was = before.items.find((each) => each.n === item.n);
    // What is frozen stays so, nothing waits for it any more, and no list shows whose it is.
    expect(item.frozenAt ?? was?.frozenAt).toBe(was?.frozenAt ?? item.frozenAt);
    if (item.frozenAt)
      expect(item.clocks.some(({ rule, state }) => rule === 'us-coppa-freeze' && state === 'running')).toBe(
        false,
      );
    // Each system tells once, and what is answered needs no draft.
    const systems = (item.erasures ?? []).map(({ system }) => system);
    expect(new Set(systems).size).toBe(systems.length);
    if (item.state === 'answered') expect(draftOf(item)).toBeUndefined();
    if (item.kind === 'child') expect(caseFile.flags).toContain('child');
    for (const clock of was?.clocks ?? []) {
      const is = item.clocks.find(({ rule }) => rule === clock.rule);
      expect(is, `${clock.rule} is lost`).toBeDefined();
      expect(is?.startedAt).toBe(clock.startedAt);
      // Waiting for the person moves a date only where its law says so; nothing else makes one later.
      if (!pausable(clock.rule)) {
        expect((is?.safe ?? '') <= (clock.safe ?? '')).toBe(true);
        expect((is?.latest ?? '') <= (clock.latest ?? '')).toBe(true);
      }
      if (clock.state === 'running' && is?.state === 'stopped') expect(is.stoppedBy).toBeDefined();
    }
    // What is open, and no junk, has a promise that runs.
    if (item.queue !== 'junk' && (item.state === 'open' || item.state === 'waiting'))
      expect(item.clocks.some(({ rule, state }) => rule === 'promise-access' && state === 'running')).toBe(
        true,
      );
  }
  for (const was of before.items) expect(caseFile.items.some((item) => item.n === was.n)).toBe(true);
  expect(letters.length).toBeLessThanOrEqual(1);
  // Who somebody is is asked of them, everything else of whoever wrote.
  for (const { to, facts } of letters)
    expect(to).toEqual(before.actsFor && facts.kind === 'identity-check' ? principal : person);
  expect(JSON.stringify(entry)).not.toMatch(/ada|mother|secret|because|who\?/i);
  expect(caseFile.version).toBe(before.version + 1);
}

test('no life of a case closes it without an answer, loses a clock or makes one later, or breaks its audit', () => {
  fc.assert(
    fc.property(life, ({ asks, residence, steps }) => {
      const opened = openCase(
        'PD-0000-0000-0',
        received(asks, new Date(begin).toISOString(), 1, residence),
        desk,
      );
      let { caseFile } = opened;
      let audit = chained([], opened);
      let time = begin;
      for (const [i, { on, days, action, n }] of steps.entries()) {
        time += days * 24 * 3_600_000 + 1;
        const deed: Deed = { by: 'staff:a', at: new Date(time).toISOString(), desk, thread: {} };
        const before = structuredClone(caseFile);
        const item = caseFile.items.find((each) => each.n === n);
        const allowed = item && allowedActions(caseFile, item, deed.at, desk);
        const change = tryTo(() => on(caseFile, deed, i + 2));
        expect(caseFile, 'a rule changes nothing in place').toEqual(before);
        if (change instanceof Refusal) {
          // What proof may be wanted is refused beyond what `may` tells: it hangs on the reason, not on the state.
          if (action && allowed?.includes(action))
            expect(change.message).toMatch(/opt-out never|did not open|power of attorney/);
          continue;
        }
        if (action) expect(allowed, `${action} was not said to be allowed`).toContain(action);
        mustHold(caseFile, change);
        audit = chained(audit, change);
        caseFile = change.caseFile;
      }
      expect(brokenAt(audit, audit.at(-1)?.hash ?? '')).toBeUndefined();
      expect(audit).toHaveLength(caseFile.version);
    }),
    { numRuns: 400 },
  );
});

test('two cases merged hold every ask of both, since it first came; split again, none is lost', () => {
  fc.assert(
    fc.property(life, life, (one, other) => {
      const at = (day: number) => new Date(begin + day * 24 * 3_600_000).toISOString();
      const deed: Deed = { by: 'staff:a', at: at(9), desk, thread: {} };
      const from = openCase('PD-FROM', received(one.asks, at(0), 1, one.residence), desk).caseFile;
      const into = openCase('PD-INTO', received(other.asks, at(1), 2, other.residence), desk).caseFile;
      const [left, kept] = merge(from, into, {}, deed);
      expect(left.caseFile).toMatchObject({ items: [], mergedInto: 'PD-INTO' });
      for (const item of [...from.items, ...into.items]) {
        const found = kept.caseFile.items.filter(
          ({ kind, queue }) => kind === item.kind && queue === item.queue,
        );
        expect(found.some(({ receivedAt }) => receivedAt <= item.receivedAt)).toBe(true);
        for (const { rule, safe, latest } of item.clocks) {
          const twins = found.flatMap(({ clocks }) => clocks.filter((clock) => clock.rule === rule));
          expect(
            twins.some((twin) => (twin.safe ?? '') <= (safe ?? '') && (twin.latest ?? '') <= (latest ?? '')),
          ).toBe(true);
        }
      }
      const { items } = kept.caseFile;
      const [last] = items.slice(-1);
      const halves =
        last && tryTo(() => split(kept.caseFile, last.n, { reference: 'PD-NEW', origin: 'o' }, deed));
      if (!halves || halves instanceof Refusal) return;
      const [rest, own] = halves;
      expect(rest.caseFile.items).toEqual(items.slice(0, -1));
      expect(own.caseFile.items).toEqual([{ ...last, n: 1 }]);
      const again = addAsk(
        rest.caseFile,
        received([], at(9), 3).message,
        { queue: 'general', kind: null },
        deed,
      );
      expect(again.caseFile.items.at(-1)?.n).toBeGreaterThan(last.n);
    }),
    { numRuns: 200 },
  );
});

test('what is erased holds nothing that the person said or is', () => {
  fc.assert(
    fc.property(life, ({ asks, residence }) => {
      const at = new Date(begin).toISOString();
      const deed: Deed = { by: 'staff:a', at, desk, thread: {} };
      const opened = openCase('PD-0000-0000-0', received(asks, at, 1, residence), desk).caseFile;
      const done = opened.items.reduce<CaseFile>((caseFile, { n, queue }) => {
        if (queue === 'junk') return caseFile;
        return answer(caseFile, n, { result: 'granted', text: 'Done.', told: 'post' }, deed).caseFile;
      }, opened);
      const { caseFile } = erase(done, [], deed);
      expect(JSON.stringify(caseFile)).not.toMatch(/ada|secret|done\./i);
      expect(caseFile.residence).toBeUndefined();
      expect(caseFile.items.map(({ kind, outcome }) => [kind, outcome?.result])).toEqual(
        done.items.map(({ kind, outcome }) => [kind, outcome?.result]),
      );
      expect(() => stateAfter(caseFile.items[0] ?? expect.fail(), 'wait')).toThrow(Refusal);
      expect(allowedActions(caseFile, caseFile.items[0] ?? expect.fail(), at, desk)).toEqual([]);
    }),
  );
});
