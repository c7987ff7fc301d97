// Requests about other people: none is fulfilled, none is told whether we hold anything, and whoever must be asked is asked where we know them.
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseFile } from '../../functions/desk/case-file.ts';
import { receiveMail } from '../../functions/receive-mail.ts';
import { delivered, type Notified, rawMail } from '../a-mail.ts';
import { staffCalls } from '../a-staff-call.ts';
import { aBrowser } from '../public/a-visit.ts';
import { type Story, stories } from './stories.ts';

const victim = { name: 'Nadia Velt', address: 'nadia.velt@example.net', account: 'nv-20417' };
/** Of the victim's case: some of the fraudsters saw it on her desk. The keys of a desk in memory never change. */
const seenReference = 'PD-KJBZ-59P4-9';
/** What the desk holds of the victim, and a fraudster may never learn. */
const secrets = /Ulmenhof|order 88123|bunny slippers/;

/** Each way to come in as somebody else; what it gives back is what the fraudster sees at once. */
const ways: Readonly<Record<string, (desk: Desk, story: Story, n: number) => Promise<string>>> = {
  'a stranger writes from their own address': (desk, story, n) =>
    mail(desk, story, n, { from: `Sam Ratter <sam${n}@elsewhere.example>` }),
  'a stranger calls themselves like the victim': (desk, story, n) =>
    mail(desk, story, n, { from: `${victim.name} <nadia.velt${n}@examp1e.example>` }),
  'a mail is forged against the rule of its domain': (desk, story, n) =>
    mail(
      desk,
      story,
      n,
      { from: `${victim.name} <${victim.address}>`, headers: [`Reply-To: sam${n}@elsewhere.example`] },
      {
        verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' },
        dmarcPolicy: 'reject',
        source: `sam${n}@elsewhere.example`,
      },
    ),
  'a mail is forged whose domain has no rule': (desk, story, n) =>
    mail(
      desk,
      story,
      n,
      {
        from: `${victim.name} <${victim.address}>`,
        headers: [`Reply-To: Nadia <sam${n}@elsewhere.example>`],
      },
      { verdicts: { dmarc: 'GRAY', spf: 'GRAY', dkim: 'GRAY' }, source: `sam${n}@elsewhere.example` },
    ),
  'the form is filled in as the victim': (desk, story) =>
    form(desk, story, { who: 'myself', name: victim.name, address: victim.address }),
  'the form is filled in for somebody else': (desk, story, n) =>
    form(desk, story, { who: 'somebody-else', name: 'Sam Ratter', address: `sam${n}@elsewhere.example` }),
};

type Desk = ReturnType<typeof aBrowser>;
type MailParts = Parameters<typeof rawMail>[0];

const told = ({ text }: Story): string =>
  text
    .replaceAll('{name}', victim.name)
    .replaceAll('{address}', victim.address)
    .replaceAll('{account}', victim.account);

async function mail(
  { desk, world }: Desk,
  story: Story,
  n: number,
  parts: MailParts,
  how: Notified = {},
): Promise<string> {
  const raw = rawMail({
    subject: how.verdicts?.dmarc !== 'GRAY' && n % 3 === 0 ? `Re: your answer ${seenReference}` : 'My data',
    messageId: `<fraud-${n}@elsewhere.example>`,
    ...parts,
    text: told(story),
    headers: ['Content-Type: text/plain; charset=utf-8', ...(parts?.headers ?? [])],
  });
  await receiveMail(world)(
    delivered(desk, raw, {
      delivery: `fraud-${n}`,
      at: world.now(),
      source: `sam${n}@elsewhere.example`,
      ...how,
    }),
  );
  return '';
}

async function form(
  { submit, visit }: Desk,
  story: Story,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const { body, status } = await submit(
    /account|konto|compte|cuenta|account|conta|účet/i.test(story.text) ? 'erasure' : 'access',
    { ...fields, message: told(story) },
  );
  return `${status} ${body} ${(await visit('/en/status')).status}`;
}

/** The victim asked last month and was answered. */
async function knowsTheVictim({ desk, world, references, mails }: Desk): Promise<string> {
  const raw = rawMail({
    from: `${victim.name} <${victim.address}>`,
    subject: 'Copy of my data',
    messageId: '<nadia@example.net>',
    text: 'Please send me a copy of my data. I live at Ulmenhof 3.',
  });
  await receiveMail(world)(delivered(desk, raw, { delivery: 'nadia' }));
  const [reference = ''] = references();
  const call = staffCalls(desk);
  await call('POST /v1/cases/{reference}/items/{n}/answer', {
    path: { reference, n: '1' },
    body: { result: 'granted', text: 'You had order 88123: bunny slippers.' },
    groups: '[officer]',
  });
  await mails();
  return reference;
}

interface Seen {
  readonly pages: readonly string[];
  /** Letters to anybody but the victim. */
  readonly letters: readonly string[];
  readonly toVictim: readonly string[];
}

/** All of it, once where the victim is known and once where nobody knows her: a day for each twenty, as a patient fraudster would. */
async function all(knows: boolean) {
  const there = aBrowser();
  const { desk, aws, world, references, mails } = there;
  desk.reset();
  const reference = knows ? await knowsTheVictim(there) : '';
  const before = knows ? await world.cases.read(reference) : undefined;
  const sentBefore = aws.sent.length;
  const seen: string[] = [];
  let n = 0;
  for (const story of stories)
    for (const way of Object.values(ways)) {
      // Minutes and never days: whatever is told by the hour is told by both desks alike.
      desk.passMinutes(7);
      seen.push(await way(there, story, n++));
    }
  await mails();
  const sent = aws.sent.slice(sentBefore);
  const cases = (await Promise.all(references().map((each) => world.cases.read(each)))).flatMap(
    (whole) => whole?.caseFile ?? [],
  );
  return {
    there,
    reference,
    before,
    after: knows ? await world.cases.read(reference) : undefined,
    requests: n,
    sent,
    cases,
    seen: await seenBy(seen, sent),
  };
}

const seenBy = async (pages: readonly string[], sent: readonly SentMail[]): Promise<Seen> => ({
  pages: pages.map(plain),
  letters: await wordsOf(sent.filter(({ to }) => to[0] !== victim.address)),
  toVictim: await wordsOf(sent.filter(({ to }) => to[0] === victim.address)),
});

type SentMail = { readonly to: readonly string[]; readonly raw: Uint8Array };

/** What a reader sees of them. */
const wordsOf = async (sent: readonly SentMail[]): Promise<readonly string[]> =>
  (
    await Promise.all(
      sent.map(async ({ raw }) => {
        const { subject, text, html } = await PostalMime.parse(raw);
        return [subject, text, html].join('\n');
      }),
    )
  ).sort();

/** Without what is drawn anew each time. */
const plain = (text: string): string => text.replace(/name="(stamp|view)"[^>]*>/g, '');

describe('requests about somebody else', () => {
  let known: Awaited<ReturnType<typeof all>>;
  let unknown: Awaited<ReturnType<typeof all>>;
  const frauds = (): readonly CaseFile[] =>
    known.cases.filter(({ reference }) => reference !== known.reference);
  beforeAll(async () => {
    [known, unknown] = [await all(true), await all(false)];
  }, 240_000);

  test('are more than two hundred, in more than a dozen languages, and each is kept', () => {
    expect(known.requests).toBeGreaterThan(200);
    expect(new Set(stories.map(({ language }) => language)).size).toBeGreaterThan(12);
    expect(frauds().length).toBe(known.requests);
  });

  test('are never fulfilled by the desk: no ask is answered, frozen, withdrawn or passed on', () => {
    const items = frauds().flatMap((caseFile) => caseFile.items);
    expect(items.length).toBeGreaterThanOrEqual(known.requests);
    expect(items.filter(({ state, outcome, frozenAt }) => state !== 'open' || outcome || frozenAt)).toEqual(
      [],
    );
    expect(
      frauds().filter(({ identity, confirmedAt, actsFor }) => identity || confirmedAt || actsFor),
    ).toEqual([]);
  });

  test('leave the case of the victim as it was: nobody joins it, changes it or reads it', () => {
    expect(known.reference).toBe(seenReference);
    expect(known.before).toBeDefined();
    expect(known.after).toEqual(known.before);
  });

  test('are acknowledged and nothing else, and never to an address that was only said', () => {
    const kinds = new Set(known.there.rows('LETTER#').map(({ letter }) => Object(letter).facts.kind));
    expect([...kinds].sort()).toEqual(['acknowledgement', 'outcome']);
    const addresses = new Set(known.sent.map(({ to }) => String(to[0])));
    for (const address of addresses)
      expect(address).toMatch(/^(sam\d+@elsewhere\.example|nadia\.velt\d*@examp(le|1e)\.(net|example))$/);
    const forged = known.cases.filter(({ silence }) => silence === 'forged');
    expect(forged.length).toBe(stories.length);
    const toReplyTo = known.sent.filter(
      ({ to, raw }) => /^sam/.test(String(to[0])) && /examp1e/.test(Buffer.from(raw).toString()),
    );
    expect(toReplyTo).toEqual([]);
  });

  test('get the same pages and the same letters where the person is known and where nobody knows her', () => {
    expect(known.seen.pages.filter(Boolean).length).toBeGreaterThan(80);
    expect(known.seen.letters.length).toBeGreaterThan(80);
    expect(known.seen.pages).toEqual(unknown.seen.pages);
    expect(known.seen.letters).toEqual(unknown.seen.letters);
  });

  test('are told nothing of what the desk holds, not even what they said themselves', () => {
    for (const text of [...known.seen.letters, ...known.seen.toVictim]) {
      expect(text).not.toMatch(secrets);
      expect(text).not.toContain(known.reference);
      expect(text).not.toMatch(/Nadia|nv-20417|Ratter/);
    }
    for (const page of known.seen.pages) expect(page).not.toMatch(secrets);
  });
});

const ofAnAgent: Story = { language: 'en', text: 'We act for {name} ({address}): please erase her data.' };

describe('the ladder of proof', () => {
  const there = aBrowser();
  const { desk, world, aws, references, mails, visit } = there;
  const call = staffCalls(desk);
  let reference = '';
  const on = (action: string, body?: unknown) =>
    call(`POST /v1/cases/{reference}/${action}`, { path: { reference, n: '1' }, body, groups: '[officer]' });
  const sentTo = (address: string) =>
    aws.sent.filter(({ to }) => to.includes(address)).map(({ raw }) => Buffer.from(raw).toString());

  beforeAll(async () => {
    desk.reset();
    const raw = rawMail({ from: 'Sam Ratter <sam@elsewhere.example>', text: told(ofAnAgent) });
    await receiveMail(world)(delivered(desk, raw, { source: 'sam@elsewhere.example' }));
    [reference = ''] = references();
    await mails();
  });

  test('asks the person at the address on file, in a letter of its own, and tells whoever asked nothing of it', async () => {
    const before = sentTo('sam@elsewhere.example').length;
    expect((await on('subject', { name: victim.name, address: victim.address })).status).toBe(200);
    expect((await on('items/{n}/wait', { for: 'identity', text: '' })).status).toBe(200);
    await mails();
    expect(sentTo(victim.address)).toHaveLength(1);
    expect(sentTo('sam@elsewhere.example')).toHaveLength(before);
    expect(sentTo(victim.address)[0]).not.toMatch(/^In-Reply-To:/m);
  });

  test('is not climbed by whoever asked: their answer proves nothing, and their page does not open the person’s', async () => {
    const raw = rawMail({
      from: 'Sam Ratter <sam@elsewhere.example>',
      subject: `Re: ${reference}`,
      messageId: '<yes@elsewhere.example>',
      text: 'Yes, I confirm. I am Nadia Velt.',
    });
    await receiveMail(world)(delivered(desk, raw, { delivery: 'yes', source: 'sam@elsewhere.example' }));
    expect((await world.cases.read(reference))?.caseFile.identity).toBeUndefined();
    const asked = await visit('/en/status', { form: { reference } });
    expect(asked.status).toBe(200);
    const before = sentTo('sam@elsewhere.example').length;
    await mails();
    expect(sentTo('sam@elsewhere.example').slice(before).join()).not.toMatch(secrets);
  });
});
