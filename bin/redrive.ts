// npm run redrive [-- NAME… | --all] [--stack NAME]: what functions gave up, and another try for it. Exit 1 where something stays.
import { eventBusBy } from '../functions/adapters/event-bus.ts';
import { publishAgain } from '../functions/adapters/events-again.ts';
import { tableOf } from '../functions/adapters/table.ts';
import { redriveCommand } from '../lib/commands.ts';
import { chosenFrom, type DeadLetters, daysIn, deadLettersIn, drain, redrive } from '../lib/dead-letters.ts';
import { type GivenUp, whereGivenUp } from '../lib/given-up.ts';

const words = ({ name, waiting, oldest, backTo }: DeadLetters): string =>
  `${name}: ${waiting === 0 ? 'nothing waits' : `${waiting} wait, the oldest seen since ${oldest ?? 'some time'}`}${backTo ? '' : ' (records of a stream)'}`;

/** @returns how many were handed back */
async function handBack(place: GivenUp, from: DeadLetters): Promise<number> {
  const tell = (done: number) => console.error(`${from.name}: ${done} of about ${from.waiting}`);
  if (from.backTo) return redrive(place.sqs, from, tell);
  const { dynamo, table, events, bus, sqs } = place;
  const done = new Set<string>();
  const again = async (bodies: readonly string[]): Promise<void> => {
    for (const date of daysIn(bodies).filter((each) => !done.has(each))) {
      done.add(date);
      const published = await publishAgain(tableOf(dynamo, table), eventBusBy(events, bus), date);
      console.error(`${from.name}: ${published} events of ${date} published again`);
    }
  };
  // Of letters nothing is left to do: keep-watch makes each due again by itself.
  return drain(sqs, from, from.name === 'EventOutboxUnpublished' ? again : async () => {}, tell);
}

async function run(argv: readonly string[]): Promise<boolean> {
  const { stack, queues } = redriveCommand(argv);
  const place = await whereGivenUp(stack);
  const found = await deadLettersIn(place.sqs, place.queues);
  for (const each of found) console.error(words(each));
  const chosen = chosenFrom(found, queues).filter(({ waiting }) => waiting > 0);
  const handedBack: Record<string, number> = {};
  const failed: Record<string, string> = {};
  for (const each of chosen)
    try {
      handedBack[each.name] = await handBack(place, each);
    } catch (error) {
      failed[each.name] = error instanceof Error ? error.message : String(error);
    }
  for (const sentence of Object.values(failed)) console.error(sentence);
  const waiting = Object.fromEntries(found.map((each) => [each.name, each.waiting]));
  console.log(JSON.stringify({ waiting, handedBack, failed: Object.keys(failed) }));
  return Object.keys(failed).length === 0;
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
