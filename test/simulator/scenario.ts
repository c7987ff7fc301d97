// One life of a desk: mails and forms come in, twice, again, out of order; AWS fails where the seed says; then it heals.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { AuditRow } from '../../functions/adapters/audit.ts';
import { brokenAt } from '../../functions/adapters/audit.ts';
import { keysOf } from '../../functions/adapters/keys.ts';
import { type ItemRow, itemOfRow, retentionWatch } from '../../functions/adapters/table.ts';
import { attachmentPrefix, auditRowPrefix, letterIsDue } from '../../functions/contract.ts';
import type { AuditEntry } from '../../functions/desk/case-file.ts';
import type { RuleName } from '../../functions/desk/case-life/rules.ts';
import { isUnderWay } from '../../functions/desk/case-life/transitions.ts';
import { dateIn } from '../../functions/desk/clocks/calendar.ts';
import { standardCaseDays } from '../../functions/desk/desk.ts';
import { eventsOf } from '../../functions/desk/events.ts';
import { graceMinutes } from '../../functions/desk/letters/fate.ts';
import { mostForOneAddressInADay } from '../../functions/desk/letters/limits.ts';
import type { NoticeRule } from '../../functions/desk/notices/notice.ts';
import type { Reconciliation } from '../../functions/desk/reconciliation.ts';
import { keepWatch } from '../../functions/keep-watch.ts';
import { noticesApi } from '../../functions/notices-api.ts';
import { publicWeb } from '../../functions/public-web.ts';
import { publishEvents } from '../../functions/publish-events.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendLetters } from '../../functions/send-letters.ts';
import { showOriginal } from '../../functions/show-original.ts';
import { staffApi } from '../../functions/staff-api.ts';
import { takeFeedback } from '../../functions/take-feedback.ts';
import { asSent, rawReport } from '../a-mail.ts';
import type { Fault } from '../aws/memory-aws.ts';
import { type Deed, deeds, doDeed, roundOf, violationsOf, wordsLeft } from './deeds.ts';
import { type DeskInMemory, deskInMemory } from './desk-in-memory.ts';
import {
  type IncidentStep,
  incidentSteps,
  type Succeeded,
  take,
  violationsOfIncidents,
} from './incidents.ts';
import { type Looks, look, violationsOfLooks } from './looking.ts';
import { type Decided, decide, type NoticeStep, noticeSteps, violationsOfNotices } from './notices.ts';
import { numbersFrom } from './numbers.ts';
import { comeBack, proofsWrong } from './proofs.ts';
import { auditOf } from './records.ts';
import { violationsOfRegister } from './register.ts';
import { violationsOfReplay } from './replaying.ts';
import { seededTurns } from './turns.ts';
import { pay, type Visit, violationsOfVisits, visits } from './visits.ts';

export interface Scenario {
  readonly mails: readonly SimulatedMail[];
  /** How often the same filled-in form is sent. */
  readonly forms: readonly number[];
  /** What the persons of these forms do on the pages of their cases. */
  readonly visits: readonly Visit[];
  /** At the n-th call of this operation this happens. */
  readonly faults: readonly { readonly operation: string; readonly nth: number; readonly fault: Fault }[];
  /** Notes that staff write into the first case, all at the same time. */
  readonly notes: number;
  /** What staff do to the first case once all of that came, and what happens at the n-th call since then. */
  readonly deeds: readonly Deed[];
  /** What staff do to an incident, at the same time. */
  readonly incident: readonly IncidentStep[];
  /** What officers do to a notice, at the same time. */
  readonly notice: readonly NoticeStep[];
  readonly laterFaults: Scenario['faults'];
  /** Invocations at the same time. */
  readonly workers: number;
  /** Send events of SES that never come, by the number of the mail. */
  readonly lostEvents: readonly number[];
  /** Reports that come as mail on letters that went out, by the number of the mail. */
  readonly reports: readonly Report[];
  readonly seed: number;
}

interface Report {
  readonly sent: number;
  /** `forged` knows reference and address, `stranger` only the reference: neither has the letter's Message-ID. */
  readonly how: 'hard' | 'soft' | 'delayed' | 'forged' | 'stranger';
}

interface SimulatedMail {
  readonly person: number;
  readonly automatic: boolean;
  /** A colleague forwards it. */
  readonly forwarded: boolean;
  /** Deliveries of the same notification. */
  readonly deliveries: number;
  /** The identical mail is sent again under a new SES id. */
  readonly sentAgain: boolean;
  /** Cites the case of the first mail; it joins when the same person wrote that. */
  readonly answers: boolean;
  /** It comes when staff are at work, if it is not the first. */
  readonly later: boolean;
}

/** Every call that the simulated functions make. */
export const operations = [
  'GetSecretValueCommand',
  'GetObjectCommand',
  'ListObjectsV2Command',
  'PutObjectCommand',
  'DeleteObjectCommand',
  'GetItemCommand',
  'QueryCommand',
  'TransactWriteItemsCommand',
  'UpdateItemCommand',
  'PutItemCommand',
  'SendRawEmailCommand',
  'PutEventsCommand',
] as const;
const anyFault = ['fail-before', 'fail-after', 'throttle', 'crash-before', 'crash-after'] as const;
const faultsOfPost = [...anyFault, 'reject'] as const;
/** All that can happen to a call. */
export const faultsOf = (operation: string): readonly Fault[] =>
  operation === 'SendRawEmailCommand' ? faultsOfPost : anyFault;

const faultsUpTo = (max: number): fc.Arbitrary<Scenario['faults']> =>
  fc.array(
    fc.record({
      // Where it hurts most: the transaction, the claim and settlement, the sending.
      operation: fc.constantFrom(...operations, ...operations.slice(4), ...operations.slice(4)),
      nth: fc.nat({ max }),
      fault: fc.constantFrom<Fault[]>(...faultsOfPost),
    }),
    { maxLength: 6 },
  );

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  mails: fc.array(
    fc.record({
      person: fc.nat({ max: 1 }),
      automatic: fc.boolean(),
      forwarded: fc.boolean(),
      deliveries: fc.integer({ min: 1, max: 3 }),
      sentAgain: fc.boolean(),
      answers: fc.boolean(),
      later: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  forms: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 2 }),
  visits,
  faults: faultsUpTo(3),
  deeds,
  incident: incidentSteps,
  notice: noticeSteps,
  laterFaults: faultsUpTo(12),
  notes: fc.nat({ max: 2 }),
  workers: fc.integer({ min: 1, max: 3 }),
  lostEvents: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  reports: fc.uniqueArray(
    fc.record({
      sent: fc.nat({ max: 2 }),
      how: fc.constantFrom<Report['how'][]>('hard', 'soft', 'delayed', 'forged', 'stranger'),
    }),
    { maxLength: 3, selector: ({ sent }) => sent },
  ),
  seed: fc.integer({ min: 0 }),
});

/** What must not be; empty where all is well. */
export type Violations = readonly string[];

const mostRounds = 40;

type Job = () => Promise<void>;

let made: DeskInMemory | undefined;

/** Lives through a scenario and says which promises were broken. */
export async function live(scenario: Scenario): Promise<Violations> {
  made ??= deskInMemory({ alwaysCold: true });
  const desk = made;
  desk.reset();
  const { world, aws } = desk;
  const pick = numbersFrom(scenario.seed);
  const turns = seededTurns(pick);
  const calls = new Map<string, number>();
  let healed = false;
  let { faults } = scenario;
  aws.fault = async (operation) => {
    await turns.take();
    const nth = calls.get(operation) ?? 0;
    calls.set(operation, nth + 1);
    if (healed) return undefined;
    return faults.find((each) => each.operation === operation && each.nth === nth)?.fault;
  };
  aws.crashed = turns.crash;

  const receive = receiveMail(world);
  const send = sendLetters(world);
  const feedback = takeFeedback(world);
  const watch = keepWatch(world);
  const publish = publishEvents(world);
  const web = publicWeb(world);
  const staff = staffApi(world);
  const officers = noticesApi(world);
  const original = showOriginal(world);
  const looks: Looks = { seen: 0 };
  const ring = keysOf({ 1: 'k'.repeat(64) });

  const firstCase = ring.reference(ring.origin(...originOf(scenario, 0, '')), 0);
  const other = ring.reference(ring.origin(...originOf(scenario, 1, firstCase)), 0);
  const accepted = acceptedBy(scenario, firstCase);
  for (const { key, raw } of accepted.mails) aws.objects.set(key, raw);
  const notified = (isLater: boolean) =>
    shuffled(
      accepted.notifications.filter(({ later }) => later === isLater),
      pick,
    ).map(
      ({ body }) =>
        () =>
          receive(body),
    );
  const stamps: string[] = [];
  for (const _ of scenario.forms) stamps.push(await formPage(web, turns));
  const submitted = scenario.forms.flatMap((times, i) =>
    Array.from({ length: times }, () => () => submit(web, stamps[i] ?? '', i)),
  );
  const paid = scenario.visits.flatMap((visit) => {
    const stamp = stamps[visit.form];
    return stamp === undefined
      ? []
      : Array.from({ length: visit.times }, () => () => pay(visit, stamp, web, aws, world.now()));
  });
  const noted = Array.from({ length: scenario.notes }, (_, n) => async () => {
    await look(original, aws, firstCase, looks);
    await note(staff, firstCase, n);
  });
  // Some arrive at once, some so late that the rest is long done.
  const late = [...notified(false), ...submitted, ...paid, ...noted].map((job) => ({
    job,
    round: pick(3) === 0 ? pick(6) : 0,
  }));
  const jobs: Job[] = [];
  const drop = (job: Job) => jobs.splice(pick(jobs.length + 1), 0, job);

  const reported: Reported[] = [];
  let streamed = 0;
  let posted = 0;
  const pump = () => {
    for (; streamed < aws.stream.length; streamed++) {
      const { row } = aws.stream[streamed] ?? {};
      const [PK, SK] = [String(row?.PK), String(row?.SK)];
      if (SK.startsWith(letterIsDue.sortKeyPrefix) && row?.[letterIsDue.attribute] === letterIsDue.value)
        drop(() => send({ PK, SK }));
      if (row && SK.startsWith(auditRowPrefix)) drop(() => publish([row]));
    }
    for (; posted < aws.sent.length; posted++) {
      const event = sendEvent(desk, posted);
      if (!scenario.lostEvents.includes(posted)) drop(() => feedback(event));
      const told = reportOn(desk, scenario, posted);
      if (!told) continue;
      reported.push(told);
      // Delivered twice, as anything may be.
      drop(() => receive(told.notification));
      drop(() => receive(told.notification));
    }
  };
  const rounds = async (given: readonly { readonly job: Job; readonly round: number }[]) => {
    for (let round = 0; given.length > 0 && round < mostRounds; round++) {
      for (const { job } of given.filter((each) => each.round === round)) drop(job);
      await work(jobs, scenario.workers, turns, pick, pump);
      healed = round >= 6;
      desk.passMinutes(graceMinutes + 1);
      jobs.push(watch);
      if (round > 8 && !pending(desk)) break;
    }
    healed = true;
  };
  await rounds(late);

  const beforeDeeds = structuredClone(aws.rows);
  calls.clear();
  healed = false;
  faults = scenario.laterFaults;
  const atWork = { reference: firstCase, other, cases: world.cases, objects: aws.objects };
  const done = scenario.deeds.flatMap((deed, i) =>
    Array.from({ length: deed.times }, () => ({
      job: () => doDeed(staff, deed, `deed-${i}`, atWork),
      round: roundOf(deed),
    })),
  );
  const succeeded: Succeeded = new Set();
  const taken = scenario.incident.flatMap((step, place) =>
    Array.from({ length: step.times }, () => ({
      job: () => take(staff, step, place, incidentIn(desk), succeeded),
      round: step.round,
    })),
  );
  const decided: Decided = new Set();
  const decisions = scenario.notice.flatMap((step, place) =>
    Array.from({ length: step.times }, () => ({
      job: () => decide(officers, step, place, noticeIn(desk), decided),
      round: step.round,
    })),
  );
  await rounds([...done, ...taken, ...decisions, ...notified(true).map((job) => ({ job, round: pick(4) }))]);
  desk.passMinutes(24 * 60);
  await turns.run([watch]);
  const wrongIncidents: string[] = [];
  const wrongNotices: string[] = [];
  await turns.run([
    async () => {
      const { list } = world.incidents;
      wrongIncidents.push(...(await violationsOfIncidents(aws, scenario.incident, succeeded, list)));
      wrongNotices.push(...(await violationsOfNotices(aws, scenario.notice, decided, world.notices)));
    },
  ]);
  const found = [
    ...wrongIncidents,
    ...wrongNotices,
    ...(await violations(desk, scenario, accepted, reported, turns)),
    ...violationsOf(aws, scenario.deeds),
    ...violationsOfLooks(aws, looks),
    ...violationsOfVisits(aws, scenario.visits, stamps),
    ...violationsOfRegister(aws),
    ...(await violationsOfReplay(desk, turns)),
  ];
  desk.passMinutes((standardCaseDays + 1) * 24 * 60);
  await turns.run([watch]);
  const atEnd = [
    ...found,
    ...keptTooLong(aws),
    ...wordsLeft([...aws.rows.values()]),
    ...violationsOfRegister(aws),
    ...(await proofsWrong(desk, turns)),
  ];
  return [...atEnd, ...(await comeBack(desk, beforeDeeds, turns))];
}

const noticeIn = ({ aws }: DeskInMemory): string | undefined => {
  const row = [...aws.rows.values()].find(({ SK }) => SK === 'NOTICE');
  return row && String(row.reference);
};

const incidentIn = ({ aws }: DeskInMemory): string | undefined => {
  const row = [...aws.rows.values()].find(({ SK }) => SK === 'INCIDENT');
  return row && String(row.reference);
};

/** What is closed, not held and waits for no letter is gone once its days are over. */
function keptTooLong({ rows }: DeskInMemory['aws']): Violations {
  const all = [...rows.values()];
  const isOnItsWay = ({ SK, state, nextTry }: (typeof all)[number]) =>
    String(SK).startsWith('LETTER#') && (leftToStaff.has(state) || nextTry !== undefined);
  return all
    .filter(({ GSI1PK }) => GSI1PK === retentionWatch)
    .flatMap(({ PK, mergedFrom = [] }) => {
      const parts = [PK, ...(mergedFrom as string[]).map((reference) => `CASE#${reference}`)];
      const ofIt = all.filter((row) => parts.includes(row.PK));
      const mayStay = ofIt.some((row) => isOnItsWay(row) || row.hold !== undefined);
      return mayStay ? [] : [`${PK} is kept too long`];
    });
}

type Row = Readonly<Record<string, unknown>>;

/** It never went out, and its case says so. */
const isLost = (letter: Row | undefined): boolean =>
  letter?.state === 'failed' && letter.lost !== undefined && letter.toldAt !== undefined;

const isOfCase = ({ PK }: Row): boolean => PK !== 'CASE#CANARY' && PK !== 'CASE#DIGEST';

/** States in which a letter waits for a person. */
const leftToStaff: ReadonlySet<unknown> = new Set(['asking', 'withheld']);

/** Runs jobs, a few at a time; one that failed or was taken down comes again, as queue and stream do. */
async function work(
  jobs: Job[],
  workers: number,
  turns: ReturnType<typeof seededTurns>,
  pick: (below: number) => number,
  pump: () => void,
): Promise<void> {
  for (let attempts = 0; jobs.length > 0 && attempts < 400; attempts++) {
    const batch = jobs.splice(0, 1 + pick(workers));
    const done = new Set<number>();
    await turns.run(
      batch.map((job, i) => async () => {
        await job();
        done.add(i);
      }),
    );
    jobs.push(...batch.filter((_, i) => !done.has(i)));
    pump();
  }
}

/** What a mail's reference derives from: the simulator works it out as the desk does. */
function originOf({ mails }: Scenario, i: number, firstCase: string): readonly string[] {
  const mail = mails[i] ?? mails[0] ?? fail();
  const raw = rawMail(mail, i, firstCase);
  const body = createHash('sha256')
    .update(raw.subarray(raw.indexOf('\r\n\r\n') + 4))
    .digest('base64url');
  return [
    'mail',
    isForward(mail) ? 'colleague@example.org' : `person${mail.person}@example.net`,
    `<mail-${i}@example.net>`,
    `Mon, 2 Mar 2026 09:0${i}:00 +0000`,
    body,
  ];
}

const fail = (): never => {
  throw new Error('a scenario without a mail');
};

async function note(staff: ReturnType<typeof staffApi>, reference: string, n: number): Promise<void> {
  await staff['POST /v1/cases/{reference}/messages']({
    path: { reference },
    query: {},
    headers: { 'idempotency-key': `note-${n}` },
    body: JSON.stringify({ kind: 'note', text: `Note ${n}` }),
    source: '',
    claims: { sub: 'sub-1', groups: ['agent'] },
  });
}

function acceptedBy({ mails }: Scenario, firstCase: string) {
  const made = mails.flatMap((mail, i) => {
    const raw = rawMail(mail, i, firstCase);
    const deliveries = mail.sentAgain ? [`delivery-${i}`, `delivery-${i}-again`] : [`delivery-${i}`];
    return deliveries.map((delivery) => ({ mail, i, delivery, key: `mail/${delivery}`, raw }));
  });
  const notifications = made.flatMap(({ mail, i, delivery, key }) =>
    Array.from({ length: mail.deliveries }, () => ({
      body: notification(delivery, key),
      later: mail.later && i > 0,
    })),
  );
  return { mails: made, notifications };
}

const isForward = ({ forwarded, automatic }: SimulatedMail): boolean => forwarded && !automatic;

const rawMail = (mail: SimulatedMail, i: number, firstCase: string): Buffer => {
  const person = `Person ${mail.person} <person${mail.person}@example.net>`;
  const subject = mail.answers && i > 0 ? `Re: ${firstCase}` : `Please ${i}`;
  const words = mail.automatic
    ? 'I am out of office until Monday.'
    : `I live in France. Please delete my account, number ${i}.`;
  const forward = `---------- Forwarded message ---------\r\nFrom: ${person}\r\nSubject: ${subject}\r\nTo: team@example.org\r\n\r\n`;
  return Buffer.from(
    [
      `From: ${isForward(mail) ? 'Colleague <colleague@example.org>' : person}`,
      'To: privacy@example.org',
      `Subject: ${subject}`,
      `Message-ID: <mail-${i}@example.net>`,
      `Date: Mon, 2 Mar 2026 09:0${i}:00 +0000`,
      ...(mail.automatic ? ['Auto-Submitted: auto-replied'] : []),
      'Content-Type: multipart/mixed; boundary=part',
      '',
      '--part',
      '',
      isForward(mail) ? forward + words : words,
      '--part',
      'Content-Type: application/pdf; name=proof.pdf',
      '',
      `proof ${i}`,
      '--part--',
      '',
    ].join('\r\n'),
  );
};

interface Reported {
  readonly how: Report['how'];
  readonly delivery: string;
  readonly notification: string;
}

/** What a mail system writes about a letter that went out; undefined where nothing came back. */
function reportOn({ aws }: DeskInMemory, { reports }: Scenario, n: number): Reported | undefined {
  const [sent, how] = [aws.sent[n], reports.find((report) => report.sent === n)?.how];
  if (!sent || !how || sent.tags.letter !== 'ack') return undefined;
  const delivery = `report-${n}`;
  const status = { hard: '5.1.1', soft: '4.2.2', delayed: '4.4.1', forged: '5.1.1', stranger: '5.1.1' }[how];
  const isTrue = how === 'hard' || how === 'soft' || how === 'delayed';
  const raw = rawReport({
    messageId: `<${delivery}@example.net>`,
    status: [
      `Final-Recipient: rfc822; ${how === 'stranger' ? 'eve@example.com' : sent.to[0]}`,
      `Action: ${how === 'delayed' ? 'delayed' : 'failed'}`,
      `Status: ${status}`,
    ],
    returned: {
      type: 'message/rfc822',
      text: isTrue ? asSent(sent) : `Subject: your message ${sent.tags.case}\r\n\r\nwords`,
    },
  });
  aws.objects.set(`mail/${delivery}`, raw);
  return { how, delivery, notification: notification(delivery, `mail/${delivery}`, '') };
}

const verdict = { status: 'PASS' };
const notification = (delivery: string, objectKey: string, source = 'person@example.net'): string =>
  JSON.stringify({
    notificationType: 'Received',
    mail: { messageId: delivery, timestamp: '2026-03-02T09:00:00.000Z', source },
    receipt: {
      recipients: ['privacy@example.org'],
      spamVerdict: verdict,
      virusVerdict: verdict,
      spfVerdict: verdict,
      dkimVerdict: verdict,
      dmarcVerdict: verdict,
      action: { type: 'S3', objectKey },
    },
  } satisfies object);

function sendEvent({ aws, world }: DeskInMemory, n: number): string {
  const { id = '', tags = {} } = aws.sent[n] ?? {};
  return JSON.stringify({
    eventType: 'Send',
    mail: {
      messageId: id,
      timestamp: world.now(),
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  });
}

const request = (body = '') => ({
  path: { language: 'en', choice: 'other' },
  query: {},
  headers: {},
  body,
  source: '192.0.2.1',
  claims: {},
});

async function formPage(
  web: ReturnType<typeof publicWeb>,
  turns: ReturnType<typeof seededTurns>,
): Promise<string> {
  for (;;) {
    let body: string | undefined;
    await turns.run([
      async () => {
        body = (await web['GET /{language}/request/{choice}'](request())).body;
      },
    ]);
    const stamp = /name="stamp" value="([^"]+)"/.exec(body ?? '')?.[1];
    if (stamp) return stamp;
  }
}

async function submit(web: ReturnType<typeof publicWeb>, stamp: string, i: number): Promise<void> {
  const address = `form${i}@example.net`;
  // The second form asks for written notice of a breach.
  const choice = i === 1 ? 'breach-written-notice' : 'other';
  const typed =
    choice === 'other'
      ? { name: '', message: `Delete my data ${i}.` }
      : { name: 'Form One', postal: 'Street 1\nTown' };
  const fields = new URLSearchParams({ stamp, step: 'send', address, ...typed });
  const asked = { ...request(fields.toString()), path: { language: 'en', choice } };
  const { statusCode } = await web['POST /{language}/request/{choice}'](asked);
  if (statusCode !== 303) throw new Error('the form was refused');
}

const pending = ({ aws }: DeskInMemory): boolean =>
  [...aws.rows.values()].some((row) => String(row.SK).startsWith('LETTER#') && row.nextTry !== undefined);

async function violations(
  { aws, world }: DeskInMemory,
  scenario: Scenario,
  accepted: ReturnType<typeof acceptedBy>,
  reported: readonly Reported[],
  turns: ReturnType<typeof seededTurns>,
): Promise<Violations> {
  const rows = [...aws.rows.values()];
  const ofKind = (kind: string) => rows.filter((row) => String(row.SK).startsWith(kind));
  const cases = rows.filter((row) => row.SK === 'CASE');
  const found: string[] = [];
  const must = (holds: boolean, sentence: string) => {
    if (!holds) found.push(sentence);
  };

  for (const { delivery } of [...accepted.mails, ...reported]) {
    const held = ofKind('MESSAGE#').filter((row) => row.delivery === delivery).length;
    must(held === 1, `${delivery} is ${held} messages, not one`);
  }
  const isGone = ({ isErased, marks }: Row) =>
    isErased === true || (Array.isArray(marks) && marks.includes('proof-destroyed'));
  const forgotten = new Set(ofKind('MESSAGE#').flatMap((row) => (isGone(row) ? String(row.delivery) : [])));
  for (const { i, delivery } of accepted.mails) {
    const attached = aws.objects.get(`${attachmentPrefix}${delivery}/1`);
    must(
      forgotten.has(delivery)
        ? attached === undefined && !aws.objects.has(`mail/${delivery}`)
        : attached !== undefined && Buffer.from(attached).toString() === `proof ${i}`,
      `what was attached to ${delivery} is not kept, or not erased`,
    );
  }
  const today = dateIn(world.now(), world.desk.timeZone);
  const second = rows.find(({ PK, SK }) => PK === 'RECONCILED' && SK === today)?.found as Reconciliation;
  must(
    second?.mails === [...aws.objects.keys()].filter((key) => key.startsWith('mail/')).length,
    'the second path did not see every mail',
  );
  must(second?.lost.length === 0, `the second path finds ${second?.lost} lost`);
  const unanswered = new Set(
    ofKind('LETTER#ack').flatMap((row) =>
      leftToStaff.has(row.state) || isLost(row) ? [String(row.PK).slice(5)] : [],
    ),
  );
  must(
    second?.unanswered.every((reference) => unanswered.has(reference)) ?? false,
    'the second path calls somebody unanswered who has an acknowledgement',
  );
  const published = new Set(aws.events.map(({ detail }) => JSON.parse(detail).id));
  for (const row of ofKind(auditRowPrefix).filter(({ PK }) => /^(CASE|NOTICE)#/.test(String(PK)))) {
    const reference = String(row.PK).replace(/^\w+#/, '');
    const entry = row as unknown as AuditEntry<RuleName | NoticeRule>;
    for (const { type, detail } of eventsOf(reference, Number(row.n), entry))
      must(published.has(detail.id), `nobody was told of ${type} ${detail.id}`);
  }
  // An answer joins when it finds its case, and is a case of its own when it comes before it.
  const [first, ...others] = scenario.mails;
  const areAdmitted = scenario.deeds.some(({ name }) => name === 'merge');
  const mayJoin = others.filter(
    (mail) => mail.answers && (areAdmitted || mail.person === first?.person),
  ).length;
  const told = (rule: string) => ofKind('AUDIT#').filter((row) => row.rule === rule).length;
  const joined = told('join-case');
  const strangers = reported.filter(({ how }) => how === 'stranger').length;
  const joinedReports = told('join-returned');
  const opened = scenario.deeds.filter(({ name }) => name === 'open').length;
  const split = cases.filter(({ splitFrom }) => splitFrom !== undefined).length;
  const written = scenario.visits.filter(
    ({ form, what }) => what === 'write' && form < scenario.forms.length,
  ).length;
  const came = scenario.mails.length + scenario.forms.length + reported.length + written;
  const expected = came - joinedReports - joined + opened + split;
  must(reported.length - joinedReports >= strangers, 'a stranger’s report joined');
  must(joined <= mayJoin + written, `${joined} mails joined, ${mayJoin} may`);
  must(cases.length === expected, `${cases.length} cases of ${expected} mails, forms and calls`);
  const items = ofKind('ITEM#').filter(({ isGone }) => !isGone);
  const added = ofKind('AUDIT#').filter(
    (row) => (row.about as { added?: string }).added !== undefined,
  ).length;
  must(
    scenario.deeds.length > 0 || items.length === expected + added,
    `${items.length} items of ${expected + added} asks`,
  );
  for (const row of cases) {
    const own = items.filter(({ PK }) => PK === row.PK) as unknown as ItemRow[];
    const isClosed = !own.some(({ item }) => isUnderWay(item));
    must(
      (row.closedAt !== undefined) === isClosed,
      `${row.PK} is ${isClosed ? '' : 'not '}closed, its row not`,
    );
    const isWatched = isClosed && !row.mergedInto && !row.hold && !row.erasedAt && !row.isErasing;
    must((row.GSI1PK === retentionWatch) === isWatched, `${row.PK} is watched, or not, against its state`);
  }
  for (const { PK, mergedInto } of cases)
    must(mergedInto !== undefined || items.some((item) => item.PK === PK), `${PK} has no item`);
  const notes = ofKind('MESSAGE#').filter((row) => row.direction === 'note').length;
  must(notes === scenario.notes, `${notes} notes of ${scenario.notes}`);

  for (const row of cases) {
    const reference = String(row.reference);
    const letter = rows.find((each) => each.PK === row.PK && each.SK === 'LETTER#ack');
    const isSplit = row.splitFrom !== undefined;
    const automatic = (row.channel === 'mail' && row.silence !== undefined) || isSplit;
    const sends = aws.sent.flatMap((mail, n) =>
      mail.tags.case === reference && mail.tags.letter === 'ack' ? [n] : [],
    );
    const unexplained = sends.length - sends.filter((n) => scenario.lostEvents.includes(n)).length;
    must(unexplained <= 1, `${reference} was acknowledged ${sends.length} times`);
    must(!automatic || sends.length === 0, `${reference} is an automatic mail and was answered`);
    must(
      automatic || sends.length >= 1 || leftToStaff.has(letter?.state) || isLost(letter),
      `${reference} was never acknowledged`,
    );
    must(
      automatic || letter?.state === 'sent' || leftToStaff.has(letter?.state) || isLost(letter),
      `the acknowledgement of ${reference} is left ${letter?.state}`,
    );
    const audit: readonly AuditRow[] = auditOf(row, rows);
    const last = (holds: (entry: AuditRow) => boolean) => audit.findLastIndex(holds);
    const gone = last(
      ({ rule, about }) =>
        rule === 'mark-unreachable' ||
        (rule === 'join-returned' && about.how === 'hard' && about.letter !== null),
    );
    const wrote = last(({ rule, actor }) => rule === 'join-case' && actor === 'person');
    const flags = row.flags as readonly string[];
    const isOwn = !isSplit && !row.mergedInto && !row.mergedFrom && !row.erasedAt;
    must(
      !isOwn || flags.includes('unreachable') === gone > wrote,
      `${reference} is ${flags.includes('unreachable') ? '' : 'not '}unreachable against what its audit says`,
    );
    must(brokenAt(audit, String(row.auditHead)) === undefined, `the audit of ${reference} does not verify`);
    must(
      audit.length === row.version,
      `${reference} changed ${row.version} times, the audit tells of ${audit.length}`,
    );
  }
  const lost = ofKind('LETTER#').filter((row) => row.lost !== undefined);
  for (const { PK, SK, toldAt } of lost)
    must(toldAt !== undefined, `nobody was told that ${PK} ${SK} was lost`);
  for (const { PK, item, detail } of items.filter((row) => row.detail !== undefined) as unknown as (ItemRow &
    Row)[]) {
    const { outcome } = itemOfRow({ item, detail });
    must(
      !lost.some((row) => row.PK === PK && String(row.SK) === `LETTER#${outcome?.letter}`),
      `${PK} is answered by a letter that never went out`,
    );
  }
  const provable = reported.filter(({ how }) => how === 'hard').length + lost.filter(isOfCase).length;
  const unreachable = cases.filter(
    ({ flags, splitFrom, mergedInto }) =>
      !splitFrom && !mergedInto && (flags as readonly string[]).includes('unreachable'),
  ).length;
  must(
    unreachable <= provable,
    `${unreachable} persons are unreachable, ${provable} letters came back for good`,
  );
  must(!aws.sent.some(({ to }) => to.includes('colleague@example.org')), 'a colleague was answered');
  for (const person of [0, 1]) {
    const answered = new Set(
      aws.sent.filter(({ to }) => to.includes(`person${person}@example.net`)).map(({ tags }) => tags.case),
    );
    must(
      answered.size <= mostForOneAddressInADay,
      `one address was answered for ${answered.size} cases in a day`,
    );
  }

  const listed = new Set<string>();
  await turns.run([
    async () => {
      for (let after = ''; ; ) {
        const { items, next } = await world.queues.list({}, after, 3);
        for (const { reference, n } of items) listed.add(`${reference} ${n}`);
        if (next === undefined) return;
        after = next;
      }
    },
  ]);
  const toAnswer = items.filter(({ item }) => (item as { state: string }).state !== 'answered');
  must(
    listed.size === toAnswer.length,
    `the lists show ${listed.size} of ${toAnswer.length} items without an answer`,
  );
  return found;
}

function shuffled<T>(things: readonly T[], pick: (below: number) => number): T[] {
  const from = [...things];
  return things.map(() => from.splice(pick(from.length), 1)[0] as T);
}
