// Letters on paper of a notice: batches for the print shop, the proof that they were mailed, and what could not be set.
import { callerWith, rolesForNotices } from '../adapters/caller.ts';
import { json, type Request } from '../adapters/http.ts';
import { keyOfPaper, type PaperKind } from '../adapters/letter-papers.ts';
import {
  type BatchView,
  batchesQuerySchema,
  batchNumberSchema,
  correctLetterSchema,
  mailingSchema,
  printAgainSchema,
  refusedQuerySchema,
} from '../adapters/letter-schemas.ts';
import { linkSeconds } from '../adapters/raw-mails.ts';
import { cursorIn } from '../adapters/request.ts';
import { keyOfUpload } from '../adapters/staff-files.ts';
import { bodyAs, checked } from '../adapters/staff-schemas.ts';
import { dateIn } from '../desk/clocks/calendar.ts';
import { batchOf, claimOf, type LetterBatch, type Mailing, mailed } from '../desk/notices/letter-batch.ts';
import { envelopeFor } from '../desk/notices/letter-sheet.ts';
import { recordMailing } from '../desk/notices/life.ts';
import { correctLetter, printAgain } from '../desk/notices/printing.ts';
import type { Recipient, RecipientState } from '../desk/notices/recipient.ts';
import { Refusal } from '../desk/refusal.ts';
import { noticeDeedsIn, noticeIn } from './deeds.ts';
import type { NoticesRoutes, NoticesWorld } from './routes.ts';

/** Earlier than any look. */
const longAgo = '1970-01-01T00:00:00.000Z';
/** Batches whose refused letters one answer looks for. */
const batchesLookedAt = 50;

export const letterRoutes = (world: NoticesWorld) => {
  const { desk, keys, notices, audience, batches, noticeQueues, uploads, links, now } = world;
  const { found, onceOf } = noticeDeedsIn(world);

  const batchIn = async (request: Request): Promise<LetterBatch> => {
    const [reference, n] = [noticeIn(request), checked(batchNumberSchema, request.path.n, 'n')];
    const batch = await batches.find(reference, n);
    if (!batch) throw new Refusal('missing', `There is no batch ${n} of letters of ${reference}.`);
    return batch;
  };

  /** A part of the list of batches, the last first, and where it goes on. */
  const partOf = async (request: Request, list: string, cursor: string | undefined, limit: number) => {
    const reference = noticeIn(request);
    await found(reference);
    const ring = await keys();
    const name = `${list} ${reference}`;
    const after = cursorIn(ring, name, cursor);
    const part = await batches.list(reference, limit, after === undefined ? undefined : Number(after));
    const last = part.length === limit ? part.at(-1) : undefined;
    return { reference, part, cursor: last ? ring.seal(`${name} ${last.n}`) : null };
  };

  const paper = (kind: PaperKind) => async (request: Request) => {
    const { actor } = callerWith(request, 'auditor', 'officer');
    const batch = await batchIn(request);
    if (batch.state !== 'printed')
      throw new Refusal('conflict', 'The batch is not printed yet. Ask again in some minutes.');
    if (kind === 'pdf' && batch.letters === 0)
      throw new Refusal('missing', 'No letter of this batch could be set: there is no PDF.');
    const at = now();
    await notices.recordAccess(batch.notice, actor, at);
    const url = await links.link(keyOfPaper(batch, kind), `${batch.notice}-${batch.n}.${kind}`);
    return json(200, { url, expires: new Date(Date.parse(at) + linkSeconds * 1000).toISOString() });
  };

  const recipientsNamed = (notice: string, persons: readonly string[]): Promise<readonly Recipient[]> =>
    batches.people({ notice, persons });

  /** Until the batch of a letter is whole, nobody is taken out of it. @throws Refusal `conflict` */
  const mustBeSet = async (notice: string, people: readonly Recipient[]): Promise<void> => {
    const numbers = new Set(people.flatMap(({ claim }) => batchOf(claim) ?? []));
    const theirs = await Promise.all([...numbers].map((n) => batches.find(notice, n)));
    const open = theirs.find((batch) => batch?.state === 'made');
    if (open) throw new Refusal('conflict', `Batch ${open.n} is still being set. Ask again in some minutes.`);
  };

  /** Puts people into new batches, each for one kind of envelope, and has them set. */
  const setAgain = async (
    notice: string,
    people: readonly Recipient[],
    from: readonly RecipientState[],
    once?: string,
  ) => {
    const at = now();
    const numbers: number[] = [];
    let letters = 0;
    for (const [envelope, theirs] of Map.groupBy(people, ({ country }) =>
      envelopeFor(country || desk.country),
    )) {
      const persons = theirs.map(({ person }) => person);
      const order = { notice, envelope, persons, date: dateIn(at, desk.timeZone), isAgain: true, once };
      const batch = await batches.make(order, at);
      const claimed = await batches.claim(batch, at, from);
      if (claimed > 0) await noticeQueues.letters(notice, batch.n);
      if (claimed > 0) numbers.push(batch.n);
      letters += claimed;
    }
    return json(202, { batches: numbers, letters });
  };

  /** What the same call made before, if it made anything: it is finished where it was cut off. */
  const madeBefore = async (reference: string, once: string) => {
    const theirs = (await batches.list(reference, batchesLookedAt)).filter((batch) => batch.once === once);
    for (const batch of theirs)
      if (batch.state === 'made') {
        await batches.claim(batch, now(), ['printed', 'posted']);
        await noticeQueues.letters(reference, batch.n);
      }
    const letters = theirs.reduce((sum, { persons }) => sum + persons.length, 0);
    return theirs.length > 0
      ? json(202, { batches: theirs.map(({ n }) => n).reverse(), letters })
      : undefined;
  };

  /** A call that is repeated after a crash finds its people in a batch that nobody ordered: it is ordered again, harmlessly. */
  const orderAgain = async (notice: string, people: readonly Recipient[]) => {
    const waiting = people.filter(({ state }) => state === 'queued');
    const numbers = [...new Set(waiting.flatMap(({ claim }) => batchOf(claim) ?? []))];
    for (const n of numbers)
      if ((await batches.find(notice, n))?.state === 'made') await noticeQueues.letters(notice, n);
    return json(202, { batches: numbers, letters: waiting.length });
  };

  return {
    'GET /v1/notices/{reference}/letters': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const { cursor, limit } = checked(batchesQuerySchema, request.query, 'query');
      const { part, cursor: next } = await partOf(request, 'letters', cursor, limit);
      return json(200, { batches: part.map(batchShown), cursor: next });
    },

    'GET /v1/notices/{reference}/letters/{n}/pdf': paper('pdf'),
    'GET /v1/notices/{reference}/letters/{n}/manifest': paper('csv'),

    'GET /v1/notices/{reference}/letters/refused': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'officer');
      const { cursor } = checked(refusedQuerySchema, request.query, 'query');
      const { reference, part, cursor: next } = await partOf(request, 'refused', cursor, batchesLookedAt);
      const letters = (await Promise.all(part.map(refusedIn))).flat();
      if (letters.length > 0) await notices.recordAccess(reference, actor, now());
      return json(200, { letters, cursor: next });
    },

    'POST /v1/notices/{reference}/letters/correct': async (request) => {
      const { actor } = callerWith(request, ...rolesForNotices);
      const reference = noticeIn(request);
      const { person, ...address } = bodyAs(correctLetterSchema, request.body);
      await found(reference);
      const [before] = await recipientsNamed(reference, [person]);
      if (!before) throw new Refusal('missing', `Nobody of that name is in the audience of ${reference}.`);
      if (before.state === 'queued') return orderAgain(reference, [before]);
      if (before.state !== 'unprintable')
        throw new Refusal('conflict', `The letter is ${before.state}: there is nothing to put right in it.`);
      await mustBeSet(reference, [before]);
      const deed = { by: actor, at: now(), desk };
      await notices.change(reference, (notice) => correctLetter(notice, { person }, deed));
      await batches.correct({ reference, person }, address);
      return setAgain(reference, [{ ...before, ...address }], ['unprintable']);
    },

    'POST /v1/notices/{reference}/letters/print': async (request) => {
      const { actor } = callerWith(request, ...rolesForNotices);
      const reference = noticeIn(request);
      const { persons } = bodyAs(printAgainSchema, request.body);
      await found(reference);
      const once = await onceOf(request, 'print-again', actor, reference);
      const before = once && (await madeBefore(reference, once));
      if (before) return before;
      const people = await recipientsNamed(reference, persons);
      const settable = people.filter(({ state }) => state === 'printed' || state === 'posted');
      if (settable.length === 0 && people.some(({ state }) => state === 'queued'))
        return orderAgain(reference, people);
      if (settable.length < persons.length)
        throw new Refusal(
          'conflict',
          `${persons.length - settable.length} of these people have no letter that was printed. Leave them out, or put their addresses right.`,
        );
      await mustBeSet(reference, settable);
      const deed = { by: actor, at: now(), desk };
      await notices.change(reference, (notice) => printAgain(notice, { letters: settable.length }, deed), {
        once,
      });
      return setAgain(reference, settable, ['printed', 'posted'], once);
    },

    'POST /v1/notices/{reference}/letters/{n}/mailing': async (request) => {
      const { actor } = callerWith(request, ...rolesForNotices);
      const { date, count, upload } = bodyAs(mailingSchema, request.body);
      const batch = await batchIn(request);
      const at = now();
      if (upload && !(await uploads.look(keyOfUpload(upload))))
        throw new Refusal('conflict', `No file has arrived under ${upload}. Send it with the form first.`);
      const given: Mailing = { date, count, by: actor, at, ...(upload && { scan: upload }) };
      const isRepeated = batch.mailing?.date === date && batch.mailing.count === count;
      const { mailing = given } = isRepeated ? batch : mailed(batch, given, dateIn(at, desk.timeZone));
      const once = (await keys()).origin('mailing', batch.notice, String(batch.n));
      const deed = { by: actor, at, desk };
      const about = { batch: batch.n, letters: count, mailedOn: date };
      await notices.change(batch.notice, (notice) => recordMailing(notice, about, deed), { once });
      await batches.post(batch, mailing);
      // The next run counts again: the proof shows these people as told.
      await audience.lookedAt(batch.notice, longAgo);
      return json(200, batchShown({ ...batch, mailing }));
    },
  } satisfies NoticesRoutes;

  /** Letters of a batch that still cannot be set, with what stands on them. */
  async function refusedIn(batch: LetterBatch) {
    const { notice, n, refused = [] } = batch;
    const people =
      refused.length > 0
        ? await recipientsNamed(
            notice,
            refused.map(({ person }) => person),
          )
        : [];
    return refused.flatMap(({ person, unprintable, characters = [] }) => {
      const recipient = people.find((each) => each.person === person);
      if (recipient?.state !== 'unprintable' || recipient.claim !== claimOf(batch)) return [];
      const { name, postal, country } = recipient;
      return [{ person, batch: n, reason: unprintable, characters, name, postal, country }];
    });
  }
};

/** Every field is there, null where there is nothing. */
const batchShown = ({ notice: _, once: __, persons, refused = [], ...batch }: LetterBatch): BatchView => ({
  ...batch,
  people: persons.length,
  refused: refused.length,
  letters: batch.letters ?? null,
  pages: batch.pages ?? null,
  isAgain: batch.isAgain ?? false,
  printedAt: batch.printedAt ?? null,
  mailing: batch.mailing ? { ...batch.mailing, scan: batch.mailing.scan ?? null } : null,
});
