// What staff do in a simulated life, and what must not come of it.
import fc from 'fast-check';
import type { AuditRow } from '../../functions/adapters/audit.ts';
import type { Request, Response } from '../../functions/adapters/http.ts';
import { keysOf } from '../../functions/adapters/keys.ts';
import { keyOfUpload } from '../../functions/adapters/staff-files.ts';
import { type ItemRow, itemOfRow } from '../../functions/adapters/table.ts';
import { staffUploadPrefix } from '../../functions/contract.ts';
import type { CaseFile } from '../../functions/desk/case-file.ts';
import { Refusal } from '../../functions/desk/refusal.ts';
import type { staffApi } from '../../functions/staff-api.ts';
import type { World } from '../../functions/world.ts';
import type { MemoryAws } from '../aws/memory-aws.ts';

const no = {
  reason: 'legal-obligation',
  text: 'The law makes us keep it.',
  authority: 'fr-cnil',
  remedy: true,
};

/** Each deed with the rule that it leaves in the audit. */
const rules = {
  ask: 'wait',
  'ask-who': 'wait',
  identify: 'identify',
  'show-proof': 'identify',
  'ask-guardian': 'wait',
  'name-subject': 'name-subject',
  extend: 'extend',
  answer: 'answer',
  'answer-in-part': 'answer',
  refuse: 'refuse',
  'call-it-complaint': 'edit-item',
  'call-it-junk': 'edit-item',
  'call-it-child': 'edit-item',
  'call-it-written-notice': 'edit-item',
  'enter-wish': 'enter',
  'withdraw-wish': 'withdraw',
  freeze: 'freeze',
  'report-erasure': 'erasure-done',
  escalate: 'escalate',
  reopen: 'reopen',
  restore: 'restore',
  'add-ask': 'add-ask',
  split: 'split',
  merge: 'merge',
  open: 'open-case',
  hold: 'hold',
  release: 'release',
  erase: 'erase',
} as const;
type Name = keyof typeof rules;

export interface Deed {
  readonly name: Name;
  /** The item that it is about. */
  readonly n: number;
  /** When in the second half of a life; what erases comes last. */
  readonly round: number;
  /** How often it is sent under the same key. */
  readonly times: number;
}

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...(Object.keys(rules) as Name[])),
    n: fc.constantFrom(1, 1, 1, 2),
    round: fc.nat({ max: 3 }),
    times: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 10 },
);

const lastRound = 4;
export const roundOf = ({ name, round }: Deed): number => (name === 'erase' ? lastRound : round);

type Staff = ReturnType<typeof staffApi>;
type Call = (staff: Staff, request: Request) => Promise<Response>;

interface Told {
  readonly reference: string;
  /** The case of another mail, which may not be there. */
  readonly other: string;
  readonly cases: World['cases'];
  /** What lies in the bucket. */
  readonly objects: MemoryAws['objects'];
}

/** Does it; what the rules refuse is done as well. */
export async function doDeed(staff: Staff, { name, n }: Deed, key: string, told: Told): Promise<void> {
  const { call, body } = await requestOf(name, n, key, told);
  try {
    await call(staff, {
      path: { reference: told.reference, n: String(n) },
      query: {},
      headers: { 'idempotency-key': key },
      body: body === undefined ? '' : JSON.stringify(body),
      source: '',
      claims: { sub: 'sub-1', groups: ['officer'] },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Who asks for written notice in the second form of a life. */
const wishes = 'form1@example.net';
const ring = keysOf({ 1: 'k'.repeat(64) });
const entryOf = (address: string): string => ring.person(address)[0].replace('#', '.');

async function requestOf(
  name: Name,
  n: number,
  key: string,
  told: Told,
): Promise<{ call: Call; body?: unknown }> {
  const item =
    (
      action: 'wait' | 'extend' | 'freeze' | 'erasure-done' | 'answer' | 'refuse' | 'escalate' | 'reopen',
    ): Call =>
    (staff, request) =>
      staff[`POST /v1/cases/{reference}/items/{n}/${action}`](request);
  const edit: Call = (staff, request) => staff['PATCH /v1/cases/{reference}/items/{n}'](request);
  const whole =
    (action: 'identity' | 'subject' | 'restore' | 'split' | 'merge' | 'hold' | 'release' | 'erase'): Call =>
    (staff, request) =>
      staff[`POST /v1/cases/{reference}/${action}`](request);
  switch (name) {
    case 'ask':
      return { call: item('wait'), body: { for: 'person', text: 'Which account?' } };
    case 'ask-who':
      return { call: item('wait'), body: { for: 'identity', text: '' } };
    case 'identify':
      return { call: whole('identity'), body: { how: 'address-on-file' } };
    case 'show-proof': {
      const [first] = (await told.cases.read(told.reference))?.messages ?? [];
      return {
        call: whole('identity'),
        body: { how: 'guardian', proof: 'signed-statement', message: first?.id ?? 'none' },
      };
    }
    case 'ask-guardian':
      return { call: item('wait'), body: { for: 'identity', proof: 'known-facts', text: '' } };
    case 'name-subject':
      return {
        call: whole('subject'),
        body: { name: 'Number One', address: 'one@example.net', permission: 'signed-permission' },
      };
    case 'extend':
      return { call: item('extend'), body: { reason: 'complexity', text: 'It is much.' } };
    case 'answer':
      return { call: item('answer'), body: { result: 'granted', text: 'Done.' } };
    case 'answer-in-part':
      return { call: item('answer'), body: { result: 'partly', text: 'Done.', denial: no } };
    case 'refuse':
      return { call: item('refuse'), body: no };
    case 'call-it-complaint':
      return { call: edit, body: { queue: 'eu-complaint', kind: 'complaint' } };
    case 'call-it-junk':
      return { call: edit, body: { queue: 'junk', kind: null } };
    case 'call-it-child':
      return { call: edit, body: { queue: 'deletion', kind: 'child' } };
    case 'call-it-written-notice':
      return { call: edit, body: { queue: 'breach-notice', kind: 'breach-written-notice' } };
    case 'enter-wish':
      return {
        call: (staff, request) => staff['POST /v1/written-notice'](request),
        body: { receivedAt: '2026-03-01', name: 'Form One', address: wishes, postal: `Street ${n}` },
      };
    case 'withdraw-wish':
      return {
        call: (staff, request) =>
          staff['POST /v1/written-notice/{id}/withdraw']({ ...request, path: { id: entryOf(wishes) } }),
        body: { why: 'person-withdrew' },
      };
    case 'report-erasure':
      return { call: item('erasure-done'), body: { system: 'shop' } };
    case 'freeze':
      return { call: item('freeze'), body: { reason: 'guardian-asks' } };
    case 'escalate':
      return { call: item('escalate'), body: { authority: 'fr-cnil' } };
    case 'reopen':
      return { call: item('reopen'), body: { reason: 'mistake' } };
    case 'restore':
      return { call: whole('restore'), body: { queue: 'deletion', kind: 'erasure' } };
    case 'add-ask': {
      const [first] = (await told.cases.read(told.reference))?.messages ?? [];
      const message = first?.id ?? 'none';
      return { call: whole('split'), body: { into: 'item', message, queue: 'general', kind: 'access' } };
    }
    case 'split':
      return { call: whole('split'), body: { into: 'case', item: n } };
    case 'merge':
      return { call: whole('merge'), body: { into: told.other, admit: true } };
    case 'open': {
      const upload = key.padEnd(22, '0');
      told.objects.set(keyOfUpload(upload), Buffer.from('%PDF-1.7'));
      return {
        call: (staff, request) => staff['POST /v1/cases'](request),
        body: {
          channel: 'phone',
          receivedAt: '2026-03-01',
          person: { address: 'caller@example.net' },
          asks: [{ queue: 'general', kind: 'access' }],
          text: 'Wants a copy.',
          attachments: [{ upload, name: 'scan.pdf' }],
        },
      };
    }
    case 'hold':
      return { call: whole('hold'), body: { reason: 'authority' } };
    case 'release':
      return { call: whole('release') };
    case 'erase':
      return { call: whole('erase') };
  }
}

type Row = Readonly<Record<string, unknown>>;

/** What staff did must not have happened twice, lost a clock, closed a case without an answer or left what was to be erased. */
export function violationsOf(
  { rows, stream, sent, objects }: MemoryAws,
  done: readonly Deed[],
): readonly string[] {
  const all = [...rows.values()];
  return [
    ...doneTwice(all, done),
    ...clocksLost(stream.map(({ row }) => row)),
    ...outcomesWrong(all),
    ...wordsLeft(all),
    ...proofsLeft(all),
    ...lettersTwice(sent),
    ...filesAstray(all, [...objects.keys()]),
  ];
}

function doneTwice(rows: readonly Row[], done: readonly Deed[]): string[] {
  const audit = rows.filter(({ SK }) => /^(AUDIT|DEED)#/.test(String(SK))) as unknown as (AuditRow<string> &
    Row)[];
  return [...new Set(Object.values(rules))].flatMap((rule) => {
    const wanted = done.filter(({ name }) => rules[name] === rule).length;
    // Each of two cases tells of it; only the first of a merge says where to. What a case enters by itself, nobody entered.
    const told = audit.filter(
      ({ rule: was, actor, about }) =>
        was === rule &&
        actor.startsWith('staff:') &&
        (about.from === undefined || rule === 'erase') &&
        !(rule === 'enter' && about.reference !== null),
    );
    const merged = rule === 'erase' ? rows.filter(({ mergedInto }) => mergedInto !== undefined).length : 0;
    return told.length > wanted + merged
      ? [`${rule} was done ${told.length} times, wanted ${wanted} times`]
      : [];
  });
}

function clocksLost(written: readonly Row[]): string[] {
  const items = written.filter(({ SK, item }) => String(SK).startsWith('ITEM#') && item !== undefined);
  const before = new Map<string, ReturnType<typeof itemOfRow>>();
  return items.flatMap((row) => {
    const key = `${row.PK} ${row.SK}`;
    const item = itemOfRow(row as unknown as ItemRow);
    const was = before.get(key);
    before.set(key, item);
    return (was?.clocks ?? []).flatMap((clock) => {
      const is = item.clocks.find(({ rule }) => rule === clock.rule);
      const isLater = is !== undefined && (is.safe ?? '') > (clock.safe ?? '');
      return !is || isLater ? [`the clock ${clock.rule} of ${key} is ${is ? 'later' : 'lost'}`] : [];
    });
  });
}

function outcomesWrong(rows: readonly Row[]): string[] {
  return rows
    .filter(({ SK, item }) => String(SK).startsWith('ITEM#') && item !== undefined)
    .flatMap((row) => {
      const { state, outcome, waitsFor, queue, clocks } = itemOfRow(row as unknown as ItemRow);
      const promised = clocks.some((clock) => clock.rule === 'promise-access' && clock.state === 'running');
      const name = `${row.PK} ${row.SK}`;
      return [
        ...((outcome !== undefined) === (state === 'answered')
          ? []
          : [`${name} is ${state}, its outcome is not`]),
        ...((waitsFor !== undefined) === (state === 'waiting') ? [] : [`${name} is ${state}, and waits`]),
        ...(queue === 'junk' || (state !== 'open' && state !== 'waiting') || promised
          ? []
          : [`${name} is ${state} and nothing runs`]),
      ];
    });
}

export function wordsLeft(rows: readonly Row[]): string[] {
  const cases = rows.filter(({ SK }) => SK === 'CASE') as unknown as (CaseFile & Row)[];
  return cases.flatMap(({ PK, isErasing, erasedAt, reference }) => {
    if (!erasedAt && !isErasing) return [];
    const own = rows.filter((row) => row.PK === PK);
    const words = own.filter((row) =>
      /person\d|@example|Done\.|number|proof\.pdf|proof \d/i.test(JSON.stringify(row)),
    );
    return [
      ...(isErasing ? [`${reference} is still being erased`] : []),
      ...words.map(({ SK }) => `${reference} ${SK} still holds words`),
    ];
  });
}

/** Our copy of a proof is there while somebody works on the case or holds it, and not a day longer. */
function proofsLeft(rows: readonly Row[]): string[] {
  const cases = rows.filter(({ SK }) => SK === 'CASE') as unknown as (CaseFile & Row)[];
  const left = cases.filter(({ proofs = [], closedAt, hold }) => closedAt && !hold && proofs.length > 0);
  return left.map(({ reference }) => `${reference} is closed and still keeps a proof`);
}

function lettersTwice(sent: MemoryAws['sent']): string[] {
  const times = Map.groupBy(sent, ({ tags }) => `${tags.case} ${tags.letter}`);
  return [...times].flatMap(([letter, mails]) =>
    mails.length > 2 ? [`${letter} went out ${mails.length} times`] : [],
  );
}

/** Each file of staff that is there belongs to one message. */
function filesAstray(rows: readonly Row[], keys: readonly string[]): string[] {
  const messages = rows
    .filter(({ SK }) => String(SK).startsWith('MESSAGE#'))
    .map((row) => JSON.stringify(row));
  return keys
    .filter((key) => key.startsWith(staffUploadPrefix))
    .flatMap((key) => {
      const held = messages.filter((message) => message.includes(key)).length;
      return held === 1 ? [] : [`${key} is in ${held} messages`];
    });
}
