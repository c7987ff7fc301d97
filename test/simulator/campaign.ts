// A notice goes out while every call may fail: whoever is to be told is told once, and nobody is missed once all is well again.
import fc from 'fast-check';
import { claimOf } from '../../functions/desk/notices/letter-batch.ts';
import { type Recipient, wayOf } from '../../functions/desk/notices/recipient.ts';
import { settleBeforeSending } from '../../functions/running/settling-before.ts';
import { aCampaign, aPerson, driveOf, eventsOf, type Fates, withPostal } from '../a-campaign.ts';
import type { Fault, SentMail } from '../aws/memory-aws.ts';
import { type DeskInMemory, deskInMemory } from './desk-in-memory.ts';
import { numbersFrom } from './numbers.ts';
import { seededTurns, type Turns } from './turns.ts';

interface SimulatedPerson {
  readonly hasAddress: boolean;
  readonly hasPostal: boolean;
  readonly fate: 'arrives' | 'bounced' | 'soft' | 'complained';
}

export interface Campaign {
  readonly people: readonly SimulatedPerson[];
  readonly faults: readonly { readonly operation: string; readonly nth: number; readonly fault: Fault }[];
  /** Runs that are called at the same time. */
  readonly runs: number;
  /** Invocations at the same time. */
  readonly workers: number;
  /** How often a message or an event comes, by its number. */
  readonly again: readonly number[];
  /** Events of SES that never come, by the number of the mail. */
  readonly lostEvents: readonly number[];
  /** Minutes between the runs, in turn. */
  readonly minutes: readonly number[];
  readonly seed: number;
}

/** Every call that sending makes. */
export const operations = [
  'GetItemCommand',
  'QueryCommand',
  'UpdateItemCommand',
  'PutItemCommand',
  'BatchGetItemCommand',
  'TransactWriteItemsCommand',
  'SendRawEmailCommand',
  'GetSendQuotaCommand',
  'GetQueueAttributesCommand',
  'SendMessageBatchCommand',
  'SendMessageCommand',
] as const;

export const campaigns: fc.Arbitrary<Campaign> = fc.record({
  people: fc.array(
    fc.record({
      hasAddress: fc.constantFrom(true, true, true, false),
      hasPostal: fc.boolean(),
      fate: fc.constantFrom<SimulatedPerson['fate'][]>('arrives', 'arrives', 'bounced', 'soft', 'complained'),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  faults: fc.array(
    fc.oneof(
      fc.record({
        operation: fc.constantFrom('UpdateItemCommand', 'GetItemCommand'),
        nth: fc.nat({ max: 60 }),
        fault: anyFault(),
      }),
      fc.record({ operation: fc.constantFrom(...operations), nth: fc.nat({ max: 6 }), fault: anyFault() }),
    ),
    { maxLength: 10 },
  ),
  runs: fc.integer({ min: 1, max: 2 }),
  workers: fc.integer({ min: 1, max: 4 }),
  again: fc.array(fc.nat({ max: 12 }), { maxLength: 5 }),
  lostEvents: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  minutes: fc.array(fc.constantFrom(1, 1, 16, 61, 24 * 60 + 1), { minLength: 1, maxLength: 5 }),
  seed: fc.integer({ min: 0 }),
});

function anyFault(): fc.Arbitrary<Fault> {
  return fc.constantFrom<Fault[]>('fail-before', 'fail-after', 'throttle', 'crash-before', 'crash-after');
}

type Job = () => Promise<void>;

/** Faults end after these rounds; some more must bring everything to its end. */
const [sickRounds, mostRounds] = [5, 60];
/** Long enough for every grace time, and for what waits for hours. */
const healing = [16, 61, 16, 24 * 60 + 1] as const;

let made: DeskInMemory | undefined;

/** Lives through a campaign and says which promises were broken. */
export async function liveCampaign(campaign: Campaign): Promise<readonly string[]> {
  made ??= deskInMemory();
  const desk = made;
  desk.reset();
  const { aws, world } = desk;
  const pick = numbersFrom(campaign.seed);
  const turns = seededTurns(pick);
  const people = campaign.people.map(({ hasAddress, hasPostal }, n) =>
    aPerson(n, { ...(hasPostal && withPostal), ...(!hasAddress && { address: '' }) }),
  );
  const fates: Fates = Object.fromEntries(
    campaign.people.flatMap(({ fate }, n) =>
      fate === 'arrives' ? [] : [[`person${n}@example.net`, fate] as const],
    ),
  );
  const reference = await aCampaign(desk, people);
  const drive = driveOf(desk);
  // How ways are settled, others prove; without turns it takes no time.
  const notice = await world.notices.find(reference);
  if (notice) await settleBeforeSending({ world, hasTime: () => true, stretchBytes: 1024 * 1024 }, notice);

  let healed = false;
  const calls = new Map<string, number>();
  aws.fault = async (operation) => {
    await turns.take();
    const nth = calls.get(operation) ?? 0;
    calls.set(operation, nth + 1);
    if (healed) return undefined;
    return campaign.faults.find((each) => each.operation === operation && each.nth === nth)?.fault;
  };
  aws.crashed = turns.crash;

  const jobs: Job[] = [];
  const drop = (job: Job) => jobs.splice(pick(jobs.length + 1), 0, job);
  let [queued, sent] = [0, 0];
  const pump = () => {
    for (; queued < aws.queued.length; queued++) {
      const { queue, body } = aws.queued[queued] ?? { queue: '', body: '' };
      const handle = queue === 'notice-mails' ? drive.mailing : drive.press;
      for (let times = campaign.again.includes(queued) ? 2 : 1; times > 0; times--) drop(() => handle(body));
    }
    for (; sent < aws.sent.length; sent++)
      for (const event of campaign.lostEvents.includes(sent) ? [] : eventsOf(desk, sent, fates))
        for (let times = campaign.again.includes(sent) ? 2 : 1; times > 0; times--)
          drop(() => drive.feedback(event));
  };
  const isDone = async () => {
    let state: string | undefined;
    await turns.run([
      async () => {
        state = (await world.notices.find(reference))?.state;
      },
    ]);
    return state === 'finished';
  };
  for (let round = 0; round < mostRounds; round++) {
    healed = round >= sickRounds;
    for (let run = 0; run < campaign.runs; run++) drop(drive.run);
    await work(jobs, campaign.workers, turns, pick, pump);
    const sick = campaign.minutes[round % campaign.minutes.length] ?? 1;
    desk.passMinutes(healed ? (healing[round % healing.length] ?? 1) : sick);
    if (healed && jobs.length === 0 && (await isDone())) break;
  }
  healed = true;
  const isFinished = await isDone();
  return [
    ...(isFinished ? [] : ['the notice does not finish']),
    ...drive.people().flatMap((person) => wrongOf(person, campaign, desk)),
  ];
}

/** Runs jobs, a few at a time; one that failed or was taken down comes again, as queues and schedules do. */
async function work(
  jobs: Job[],
  workers: number,
  turns: Turns,
  pick: (below: number) => number,
  pump: () => void,
): Promise<void> {
  for (let attempts = 0; jobs.length > 0 && attempts < 200; attempts++) {
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

/** What must not be of one person. */
function wrongOf(person: Recipient, campaign: Campaign, { aws }: DeskInMemory): readonly string[] {
  const n = Number(person.name.replace(/\D/g, ''));
  const told = campaign.people[n];
  if (!told) return [`nobody knows ${person.name}`];
  const mails = aws.sent.flatMap((mail, nth) => (isTo(mail, person) ? [nth] : []));
  const heard = mails.filter((nth) => !campaign.lostEvents.includes(nth));
  const letters = [...aws.recipients.values()].filter(
    ({ SK, persons, refused = [] }) =>
      String(SK).startsWith('BATCH#') &&
      (persons as readonly string[]).includes(person.person) &&
      (refused as readonly unknown[]).length === 0 &&
      person.claim === claimOf({ n: Number(String(SK).slice('BATCH#'.length)) }),
  );
  const prints = person.traces.filter(({ what }) => what === 'printed').length;
  const isUnknown = person.traces.some(({ code }) => code === 'OutcomeUnknown');
  const way = wayOf({ address: told.hasAddress ? '@' : '', postal: told.hasPostal ? '-' : '' });
  const most = told.fate === 'soft' ? 3 : 1;
  const arrived = told.fate === 'arrives' || told.fate === 'complained';
  const holds: readonly (readonly [boolean, string])[] = [
    [heard.length <= most, `got ${mails.length} mails, ${heard.length} of which SES told of`],
    [way === 'mail' || mails.length === 0, 'got a mail without an address for one'],
    [way !== 'mail' || mails.length > 0, 'never got a mail'],
    [prints <= 1 && prints === letters.length, `was printed ${prints} times, in ${letters.length} batches`],
    [way !== 'letter' || person.state === 'printed', `is left ${person.state}, without a letter`],
    [way !== 'none' || person.state === 'unreachable', `is left ${person.state}, and has no way`],
    [
      way !== 'mail' || !arrived || isUnknown || (prints === 0 && /^(sent|delivered)$/.test(person.state)),
      `got their mail, is left ${person.state}, and was printed ${prints} times`,
    ],
    [
      way !== 'mail' ||
        arrived ||
        heard.length === 0 ||
        person.state === (told.hasPostal ? 'printed' : 'unreachable') ||
        heard.length < mails.length,
      `is left ${person.state} after mails that came back`,
    ],
  ];
  return holds.flatMap(([is, sentence]) => (is ? [] : [`${person.name} ${sentence}`]));
}

const isTo = ({ tags }: SentMail, { person }: Recipient): boolean => tags.person === person.replace('#', '-');
