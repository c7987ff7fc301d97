// A notice that goes out over AWS in memory: its people, its queues, and what SES tells of its mails.

import { mailingOfNotices } from '../functions/adapters/notice-mails.ts';
import { nameIn, recipientOf } from '../functions/adapters/recipients.ts';
import { claimOf } from '../functions/desk/notices/letter-batch.ts';
import { approveNotice, openNotice, proposeNotice, startNotice } from '../functions/desk/notices/life.ts';
import type { Affectedness, Recipient } from '../functions/desk/notices/recipient.ts';
import { runNotices } from '../functions/run-notices.ts';
import { takeFeedback } from '../functions/take-feedback.ts';
import type { DeskInMemory } from './simulator/desk-in-memory.ts';

export const aPerson = (n: number, more: Partial<Affectedness> = {}): Affectedness => ({
  name: `Person ${n}`,
  address: `person${n}@example.net`,
  postal: '',
  country: 'DE',
  subdivision: '',
  language: 'en',
  categories: [],
  ...more,
});
export const withPostal = { postal: 'Street 1\n12345 Town' };

const expires = 1_900_000_000;

export async function aCampaign(
  { world }: DeskInMemory,
  people: readonly Affectedness[],
  { isDrill = false } = {},
): Promise<string> {
  const { desk, notices, recipients, keys, now } = world;
  const ring = await keys();
  const deed = { by: 'staff:one', at: now(), desk } as const;
  const { reference } = await notices.begin(ring.origin('campaign'), (name) =>
    openNotice(
      { reference: name, origin: ring.origin('campaign') },
      {
        kind: 'breach',
        isDrill,
        title: 'Open bucket',
        texts: [
          {
            language: 'en',
            subject: 'Your data was read by somebody else',
            sections: { 'what-happened': 'Somebody read the orders of March.' },
          },
        ],
        lettersToAll: false,
        incident: undefined,
        effective: undefined,
      },
      deed,
    ),
  );
  for (const [n, affected] of people.entries()) {
    const person = nameIn(ring, affected, '1') ?? '';
    await recipients.add(reference, { person, source: `u1#${n + 2}`, affected }, now(), expires);
  }
  await notices.change(reference, (notice) => proposeNotice(notice, [], deed));
  const second = { by: 'staff:two', at: now(), desk } as const;
  await notices.change(reference, (notice) => approveNotice(notice, [], {}, second));
  await notices.change(reference, (notice) => startNotice(notice, [], second));
  return reference;
}

/** What happens to the mails, by address; `delivered` unless told. */
export type Fates = Readonly<Record<string, 'bounced' | 'soft' | 'complained' | 'silent'>>;

export function driveOf(desk: DeskInMemory) {
  const { world, aws } = desk;
  const run = runNotices(world);
  const mailing = mailingOfNotices(world);
  const feedback = takeFeedback(world);
  let [taken, told] = [0, 0];

  const press = async (message: string): Promise<void> => {
    const { notice, batch: n } = JSON.parse(message);
    const batch = await world.batches.find(notice, n);
    if (!batch || batch.state === 'printed') return;
    const people = await world.batches.people(batch);
    const printed = people.filter(({ claim }) => claim === claimOf(batch)).map(({ person }) => person);
    await world.batches.settle(batch, { printed, refused: [], pages: printed.length }, world.now());
  };

  return {
    run,
    mailing,
    feedback,
    press,
    /** Works on everything that lies in the queues. */
    async queues(): Promise<void> {
      for (; taken < aws.queued.length; taken++) {
        const { queue, body } = aws.queued[taken] ?? { queue: '', body: '' };
        await (queue === 'notice-mails' ? mailing : press)(body);
      }
    },
    /** SES tells of everything that was sent. */
    async events(fates: Fates = {}): Promise<void> {
      for (; told < aws.sent.length; told++)
        for (const event of eventsOf(desk, told, fates)) await feedback(event);
    },
    /** People as they are now, by name. */
    people: (): readonly Recipient[] =>
      [...aws.recipients.values()]
        .filter(({ SK }) => String(SK).startsWith('PERSON#'))
        .map(recipientOf)
        .sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true })),
  };
}

/** What SES publishes of the nth mail. */
export function eventsOf({ aws, world }: DeskInMemory, n: number, fates: Fates = {}): readonly string[] {
  const { id = '', tags = {}, to = [] } = aws.sent[n] ?? {};
  const mail = {
    messageId: id,
    timestamp: world.now(),
    tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  };
  const event = (eventType: string, more: object = {}) => JSON.stringify({ eventType, mail, ...more });
  const sent = event('Send');
  switch (fates[to[0] ?? '']) {
    case 'silent':
      return [];
    case 'bounced':
      return [sent, event('Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'General' } })];
    case 'soft':
      return [sent, event('Bounce', { bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } })];
    case 'complained':
      return [sent, event('Delivery'), event('Complaint', { complaint: { complaintFeedbackType: 'abuse' } })];
    default:
      return [sent, event('Delivery')];
  }
}
