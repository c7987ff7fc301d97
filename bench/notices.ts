// A notice to many people: how fast they are handed over, sent to and settled, and what one costs in units, requests and memory.
import { aCampaign, aPerson, driveOf } from '../test/a-campaign.ts';
import { sizeOf } from '../test/aws/memory-aws.ts';
import { deskInMemory } from '../test/simulator/desk-in-memory.ts';

const people = 2000;

export async function noticeFigures() {
  const desk = deskInMemory();
  const { aws } = desk;
  aws.quota = { Max24HourSend: 5_000_000, MaxSendRate: 1000, SentLast24Hours: 0 };
  await aCampaign(
    desk,
    Array.from({ length: people }, (_, n) => aPerson(n)),
  );
  const drive = driveOf(desk);
  const measured = async (what: () => Promise<void>) => {
    const [calls, writes, reads] = [aws.calls.length, aws.writeUnits, aws.readUnits];
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    await what();
    const { user, system } = process.cpuUsage(cpu);
    return {
      perSecond: Math.round(people / ((performance.now() - started) / 1000)),
      cpuMsPerPerson: round((user + system) / 1000 / people),
      requestsPerPerson: round((aws.calls.length - calls) / people),
      writeUnitsPerPerson: round((aws.writeUnits - writes) / people),
      readUnitsPerPerson: round((aws.readUnits - reads) / people),
    };
  };

  const queued = await measured(drive.run);
  const sent = await measured(drive.queues);
  const settled = await measured(() => drive.events());
  desk.passMinutes(1);
  const lookedAt = await measured(drive.run);
  const rows = [...aws.recipients.values()].filter(({ SK }) => String(SK).startsWith('PERSON#'));
  if (rows.some(({ state }) => state !== 'delivered')) throw new Error('somebody was not told');
  const each = [queued, sent, settled];
  const sum = (of: (figures: typeof queued) => number) => round(each.reduce((all, one) => all + of(one), 0));
  return {
    people,
    queued,
    sent,
    settled,
    lookedAt,
    perNotice: {
      requests: sum(({ requestsPerPerson }) => requestsPerPerson),
      writeUnits: sum(({ writeUnitsPerPerson }) => writeUnitsPerPerson),
      readUnits: sum(({ readUnitsPerPerson }) => readUnitsPerPerson),
      mailBytes: Math.round(aws.sent.reduce((all, { raw }) => all + raw.length, 0) / people),
      rowBytes: Math.round(rows.reduce((all, row) => all + sizeOf(row), 0) / people),
    },
    cpuSecondsPer1000: sum(({ cpuMsPerPerson }) => cpuMsPerPerson),
    // Of the whole process, with the table and every mail in its memory.
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1e3),
  };
}

const round = (number: number): number => Number(number.toFixed(2));
