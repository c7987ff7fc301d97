// The functions alone: real handlers and SDK clients, table and S3 in memory. What a mail costs in CPU, requests and units.
import { letterIsDue } from '../functions/contract.ts';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendLetters } from '../functions/send-letters.ts';
import { delivered, rawMail } from '../test/a-mail.ts';
import { sizeOf } from '../test/aws/memory-aws.ts';
import { deskInMemory } from '../test/simulator/desk-in-memory.ts';
import { benchMails } from './mails.ts';
import { prices } from './prices.ts';

export async function functionsAlone() {
  const mails = benchMails(600);
  const desk = deskInMemory();
  const { aws, world } = desk;
  const receive = receiveMail(world);
  const send = sendLetters(world);
  await world.keys();

  const notifications = mails.map(({ raw }, n) =>
    delivered(desk, raw, { delivery: `delivery-${n}`, source: `person${n}@example.net` }),
  );
  let streamed = 0;
  const take = async (notification: string) => {
    await receive(notification);
    for (; streamed < aws.stream.length; streamed++) {
      const { row } = aws.stream[streamed] ?? {};
      const [PK, SK] = [String(row?.PK), String(row?.SK)];
      if (SK.startsWith(letterIsDue.sortKeyPrefix) && row?.[letterIsDue.attribute] === letterIsDue.value)
        await send({ PK, SK });
    }
  };

  const warm = 200;
  for (const notification of notifications.slice(0, warm)) await take(notification);
  const [calls, units, reads, sent] = [aws.calls.length, aws.writeUnits, aws.readUnits, aws.sent.length];
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  for (const notification of notifications.slice(warm)) await take(notification);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);

  const measured = mails.length - warm;
  const cpuMs = (user + system) / 1000 / measured;
  const humans = benchMails(200, 7).filter(({ automatic }) => !automatic);
  const human = await eachOf(humans.map(({ raw }) => raw));
  return {
    mails: measured,
    mailsPerSecond: Math.round(measured / seconds),
    cpuMsPerMail: round(cpuMs),
    requestsPerMail: round((aws.calls.length - calls) / measured),
    writeUnitsPerMail: round((aws.writeUnits - units) / measured),
    readUnitsPerMail: round((aws.readUnits - reads) / measured),
    acknowledged: aws.sent.length - sent,
    ofAcknowledgedMail: human,
    ofWishForWrittenNotice: await eachOf(wishes),
    dollarsPer1000WithoutSes: round(1000 * costOf(human, cpuMs, mails), 4),
  };
}

/** Mails of persons who want to be told of a breach by letter: each comes into the register too. */
const wishes = Array.from({ length: 20 }, (_, n) =>
  rawMail({
    from: `Person ${n} <person${n}@example.net>`,
    messageId: `<wish-${n}@example.net>`,
    subject: 'Breach',
    text: 'Please notify me in writing, by letter, if there is ever a data breach.',
  }),
);

/** What a new mail from a person costs, acknowledgement included. */
async function eachOf(mails: readonly Buffer[]) {
  const desk = deskInMemory();
  const { aws, world } = desk;
  await world.keys();
  const [calls, units, reads] = [aws.calls.length, aws.writeUnits, aws.readUnits];
  for (const [n, raw] of mails.entries()) {
    await receiveMail(world)(delivered(desk, raw, { delivery: `delivery-${n}`, source: 'p@example.net' }));
    const letter = aws.stream.findLast(({ row }) => row.SK === 'LETTER#ack' && row.state === 'due')?.row;
    if (letter) await sendLetters(world)({ PK: String(letter.PK), SK: String(letter.SK) });
  }
  const per = (total: number) => round(total / mails.length);
  const stored = [...aws.rows.values()].reduce((sum, row) => sum + sizeOf(row), 0);
  return {
    requests: per(aws.calls.length - calls),
    writeUnits: per(aws.writeUnits - units),
    readUnits: per(aws.readUnits - reads),
    tableBytes: Math.round(stored / mails.length),
  };
}

/** Everything but SES: table, raw mail for a month, functions at 1 GB and 0.5 GB, queue, topic, keys, logs. */
function costOf(
  { writeUnits, readUnits, tableBytes }: Awaited<ReturnType<typeof eachOf>>,
  cpuMs: number,
  mails: readonly { raw: Buffer }[],
): number {
  const rawBytes = mails.reduce((sum, { raw }) => sum + raw.length, 0) / mails.length;
  const billedSeconds = 2 * 0.05 + cpuMs / 1000;
  return (
    writeUnits * prices.writeUnit +
    readUnits * prices.readUnit +
    prices.s3Put +
    prices.s3Get +
    (rawBytes / 1e9) * prices.s3GbMonth +
    (tableBytes / 1e9) * prices.tableGbMonth +
    3 * prices.lambdaRequest +
    billedSeconds * prices.lambdaGbSecond +
    6 * prices.sqsRequest +
    2 * prices.snsPublish +
    0.1 * prices.kmsRequest +
    (3 * 600 * prices.logGb) / 1e9
  );
}

const round = (number: number, digits = 2): number => Number(number.toFixed(digits));
