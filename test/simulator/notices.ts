// What officers do to a notice in a simulated life, and what must not come of it.
import fc from 'fast-check';
import type { AuditRow } from '../../functions/adapters/audit.ts';
import type { Request, Response } from '../../functions/adapters/http.ts';
import type { ListedNotice } from '../../functions/adapters/notice-list.ts';
import { noticeWatch, unpacked } from '../../functions/adapters/table.ts';
import { isUnderWay, type Notice, type NoticeRule } from '../../functions/desk/notices/notice.ts';
import type { PostedNotice } from '../../functions/desk/notices/posting.ts';
import { Refusal } from '../../functions/desk/refusal.ts';
import type { noticesApi } from '../../functions/notices-api.ts';
import type { World } from '../../functions/world.ts';
import type { MemoryAws } from '../aws/memory-aws.ts';
import { auditOf, chainFaults, countFaults, type Row } from './records.ts';

/** Which officer does it, by which rule. */
const steps = {
  open: ['one', 'open-notice'],
  edit: ['one', 'edit-notice'],
  'edit-too': ['two', 'edit-notice'],
  propose: ['one', 'propose-notice'],
  'approve-own': ['one', 'approve-notice'],
  approve: ['two', 'approve-notice'],
  'break-glass': ['one', 'approve-notice'],
  'send-back': ['two', 'send-back-notice'],
  start: ['one', 'start-notice'],
  pause: ['two', 'pause-notice'],
  resume: ['one', 'resume-notice'],
  post: ['one', 'post-notice'],
  correct: ['one', 'correct-posting'],
  'approve-correction': ['two', 'correct-posting'],
  withdraw: ['two', 'withdraw-notice'],
} as const satisfies Record<string, readonly [string, NoticeRule]>;
type Step = keyof typeof steps;

export interface NoticeStep {
  readonly step: Step;
  readonly round: number;
  /** How often it is sent under the same key. */
  readonly times: number;
}

const at = (step: Step, round: number, times = 2): NoticeStep => ({ step, round, times });
const approvals = ['approve-own', 'approve', 'break-glass'] as const;

/** The way that most notices go, with steps left out, and others in between. The first one opens the notice that the others are about. */
const onTheWay = fc
  .tuple(
    fc.subarray([at('edit', 0), at('propose', 0), at('propose', 1)], { minLength: 1 }),
    fc.array(fc.constantFrom(...approvals), { minLength: 1, maxLength: 2 }),
    fc.subarray([
      at('start', 2),
      at('post', 2),
      at('pause', 3),
      at('correct', 3),
      at('approve-correction', 3),
    ]),
    fc.array(
      fc.record({
        step: fc.constantFrom(...(Object.keys(steps) as Step[]).filter((step) => step !== 'open')),
        round: fc.nat({ max: 3 }),
        times: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([before, approved, after, others]) => [
    at('open', 0),
    ...before,
    ...approved.map((step) => at(step, 1)),
    ...after,
    ...others,
  ]);
export const noticeSteps: fc.Arbitrary<readonly NoticeStep[]> = fc.oneof(
  { arbitrary: onTheWay, weight: 3 },
  { arbitrary: fc.constant([]), weight: 1 },
);

type Officers = ReturnType<typeof noticesApi>;

/** Places of steps whose answer was a success: these must be found. */
export type Decided = Set<number>;

/** Takes a step; what the rules refuse is done as well, and what finds no notice yet comes again. */
export async function decide(
  officers: Officers,
  { step }: NoticeStep,
  place: number,
  reference: string | undefined,
  decided: Decided,
): Promise<void> {
  if (step !== 'open' && reference === undefined) throw new Error('the notice is not there yet');
  try {
    const { statusCode = 0 } = await send(officers, step, `notice-${place}`, reference ?? '');
    if (statusCode < 300) decided.add(place);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const text = {
  language: 'en',
  subject: 'A new policy',
  sections: { 'what-changes': 'We keep orders for a shorter time.' },
};
const opening = { kind: 'policy-change', title: 'Policy', effective: '2026-06-01', texts: [text] };

function send(officers: Officers, step: Step, key: string, reference: string): Promise<Response> {
  const request = (body: object = {}): Request => ({
    path: { reference },
    query: {},
    headers: { 'idempotency-key': key },
    body: JSON.stringify(body),
    source: '',
    claims: { sub: steps[step][0], groups: ['officer'] },
  });
  switch (step) {
    case 'open':
      return officers['POST /v1/notices'](request(opening));
    case 'edit':
    case 'edit-too':
      return officers['PATCH /v1/notices/{reference}'](request({ texts: [{ ...text, subject: key }] }));
    case 'approve-own':
      return officers['POST /v1/notices/{reference}/approve'](request());
    case 'break-glass':
      return officers['POST /v1/notices/{reference}/approve'](request({ brokenGlass: 'Nobody is here.' }));
    case 'correct':
      return officers['POST /v1/notices/{reference}/correct'](
        request({ texts: [{ ...text, subject: 'Corrected' }] }),
      );
    case 'withdraw':
      return officers['POST /v1/notices/{reference}/withdraw'](request({ because: 'A mistake.' }));
    default:
      return officers[`POST /v1/notices/{reference}/${step}`](request());
  }
}

/**
 * A notice is there once, nothing that succeeded is lost or was done twice, nothing ran for which two officers, or one with a reason,
 * do not stand, what everybody reads is what the notice says, and its chain verifies.
 */
export async function violationsOfNotices(
  { rows }: MemoryAws,
  taken: readonly NoticeStep[],
  decided: Decided,
  { list }: Pick<World['notices'], 'list'>,
): Promise<readonly string[]> {
  const all = [...rows.values()];
  const kept = all.filter(({ SK }) => SK === 'NOTICE');
  const wanted = taken.length > 0 ? 1 : 0;
  const listed = [...(await list('open', '', 9)).notices, ...(await list('over', '', 9)).notices];
  return [
    ...(kept.length === wanted ? [] : [`${kept.length} notices of ${wanted}`]),
    ...(listed.length === wanted ? [] : [`the lists show ${listed.length} notices of ${wanted}`]),
    ...kept.flatMap((row) => wrong(row, all, taken, decided)),
  ];
}

function wrong(
  row: Row,
  all: readonly Row[],
  taken: readonly NoticeStep[],
  decided: Decided,
): readonly string[] {
  const audit = auditOf<NoticeRule>(row, all);
  const notice = JSON.parse(unpacked(row.detail as Uint8Array)) as Notice;
  const item = row.item as ListedNotice;
  const isWatched = all.some(({ PK, GSI1PK }) => PK === row.PK && GSI1PK === noticeWatch);
  return [
    ...miscounted(audit, taken, decided),
    ...ranAlone(audit),
    ...misread(notice, all),
    ...chainFaults(row, audit, notice.version),
    ...(item.state === notice.state ? [] : [`the list shows ${row.PK} as ${item.state}`]),
    ...(isWatched === isUnderWay(notice) ? [] : [`${row.PK} is ${notice.state}, watched: ${isWatched}`]),
    ...(/shorter|Nobody|mistake|Corrected/.test(JSON.stringify(audit)) ? ['an audit holds words'] : []),
  ];
}

function miscounted(
  audit: readonly AuditRow<NoticeRule>[],
  taken: readonly NoticeStep[],
  decided: Decided,
): readonly string[] {
  const rules = [...new Set(Object.values(steps).map(([, rule]) => rule))];
  return rules.flatMap((rule) => {
    const told = audit.filter((entry) => entry.rule === rule).length;
    const places = taken.flatMap(({ step }, place) => (steps[step][1] === rule ? [place] : []));
    return countFaults(rule, told, places, decided, rule === 'open-notice');
  });
}

/** Follows the audit: who stands for what is started, and for what stands in public. */
function ranAlone(audit: readonly AuditRow<NoticeRule>[]): readonly string[] {
  let words: string | undefined;
  let [proposer, second, isBroken] = ['', '', false];
  const found: string[] = [];
  for (const { rule, actor, about } of audit) {
    if (rule === 'open-notice' || rule === 'edit-notice') words = actor;
    if (rule === 'propose-notice' || rule === 'send-back-notice')
      [proposer, second, isBroken] = [actor, '', false];
    if (rule === 'approve-notice') [second, isBroken] = [actor, about.brokenGlass === true];
    const areTwo = second !== '' && second !== proposer && second !== words;
    if ((rule === 'start-notice' || rule === 'post-notice') && !areTwo && !isBroken)
      found.push(`${rule}, for which ${proposer} and ${second || 'nobody'} stand, with words of ${words}`);
    if (rule === 'correct-posting' && about.step === 'approved' && actor === 'staff:one')
      found.push('a correction was approved by whoever proposed it');
    if (rule === 'correct-posting' && about.step === 'proposed') words = actor;
  }
  return found;
}

/** What everybody reads is what the notice says. */
function misread(notice: Notice, all: readonly Row[]): readonly string[] {
  const row = all.find(({ PK, SK }) => PK === 'POSTED' && SK === notice.reference);
  if (!notice.posting) return row ? ['something stands in public that nobody posted'] : [];
  if (!row) return ['what was posted does not stand in public'];
  const { words, earlier } = JSON.parse(unpacked(row.detail as Uint8Array)) as PostedNotice;
  const subjects = words.map(({ subject }) => subject).join();
  return subjects === notice.texts.map(({ subject }) => subject).join() &&
    earlier.length === notice.posting.corrections.length
    ? []
    : [`in public stands “${subjects}”`];
}
