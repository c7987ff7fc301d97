// What became of our letters: SES events → SNS → SQS → here.
import { onQueue } from './adapters/events.ts';
import { parseSesEvent } from './adapters/ses-events.ts';
import { letterElsewhere, markUnreachable } from './desk/case-life/returning.ts';
import { canaryCase } from './desk/letters/canary.ts';
import { digestCase } from './desk/letters/digest.ts';
import { liveCases, liveKeys, liveLetters, liveTable, type World } from './world.ts';

export const takeFeedback = (world: Pick<World, 'cases' | 'letters'>) => async (event: string) => {
  const told = parseSesEvent(event);
  if (!told) return;
  const { letter, feedback, at } = told;
  await world.letters.feedback(letter, feedback, at);
  if (feedback.event === 'sent' || !feedback.permanent || ofNoCase.has(letter.reference)) return;
  await tellCase(world, letter.reference, {
    code: feedback.code,
    at,
    lost: feedback.event === 'bounced' ? letter.id : undefined,
    once: `${feedback.event} ${letter.reference} ${letter.id}`,
  });
};

/** Letters of the desk to itself and to staff. */
const ofNoCase: ReadonlySet<string> = new Set([canaryCase, digestCase]);

interface Gone {
  readonly code: string;
  readonly at: string;
  readonly lost: string | undefined;
  readonly once: string;
}

/** The case of the letter, and the one in which it lives on. */
async function tellCase({ cases }: Pick<World, 'cases'>, reference: string, gone: Gone): Promise<void> {
  const { code, at, lost, once } = gone;
  const { mergedInto } = await cases.change(
    reference,
    (caseFile) => markUnreachable(caseFile, code, at, lost),
    { once },
  );
  if (mergedInto)
    await tellCase({ cases }, mergedInto, {
      ...gone,
      lost: lost && letterElsewhere(reference, lost),
      once: `${once} ${mergedInto}`,
    });
}

const table = liveTable();
const { keys } = liveKeys();
export const handler = onQueue(takeFeedback({ ...liveCases(table, keys), ...liveLetters(table) }));
