// Reading a mail: parsed, judged, sorted in one process, beside bare postal-mime on the same mails in the same run.
import { spawnSync } from 'node:child_process';
import PostalMime from 'postal-mime';
import { parseMail } from '../functions/adapters/mime.ts';
import { receivedMail } from '../functions/desk/mail/received.ts';
import type { Transport } from '../functions/desk/mail/transport.ts';
import { exampleDesk } from '../test/example-desk.ts';
import { benchMails } from './mails.ts';

const transport: Transport = {
  delivery: 'delivery',
  envelopeFrom: 'person@example.net',
  recipients: [exampleDesk.address],
  receivedAt: '2026-03-02T09:00:00.000Z',
  verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' },
};
const names = {
  origin: 'origin',
  message: 'message',
  raw: 'mail/delivery',
  attachments: 'attachments/delivery/',
};

const readWhole = async (raw: Buffer) =>
  receivedMail({ mail: await parseMail(raw), transport }, names, exampleDesk);

/** Mails after which both are compiled, and each language of the mix was read once. */
const warmUp = 1_500;

export async function mailFigures() {
  const mails = benchMails(2_000, 11).map(({ raw }) => raw);
  const [ours, bare] = [{ cpu: 0, times: [] as number[] }, { cpu: 0 }];
  for (const raw of mails.slice(0, warmUp)) {
    await readWhole(raw);
    await PostalMime.parse(raw);
  }
  // In turn, so that a busy moment of the machine falls on both alike.
  for (const raw of mails.slice(warmUp)) {
    const [cpu, started] = [process.cpuUsage(), performance.now()];
    await readWhole(raw);
    ours.times.push(performance.now() - started);
    ours.cpu += spent(cpu);
    const again = process.cpuUsage();
    await PostalMime.parse(raw, { forceRfc822Attachments: true });
    bare.cpu += spent(again);
  }
  ours.times.sort((a, b) => a - b);
  const count = ours.times.length;
  return {
    mailsPerCpuSecond: Math.round((1000 * count) / ours.cpu),
    ratioToBarePostalMime: Number((bare.cpu / ours.cpu).toFixed(2)),
    p50Ms: Number((ours.times[Math.floor(count * 0.5)] ?? 0).toFixed(2)),
    p99Ms: Number((ours.times[Math.floor(count * 0.99)] ?? 0).toFixed(2)),
    ...fortyMegabytes(),
  };
}

const spent = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** A mail of 40 MB in a process of its own: what it takes beside the bytes themselves, its attachment taken out. */
function fortyMegabytes(): { peakMBOver40MBMail: number; cpuSecondsOf40MBMail: number } {
  const code = `
    const { attachedFiles, parseMail } = await import('./functions/adapters/mime.ts');
    const head = 'From: a@example.net\\r\\nContent-Type: multipart/mixed; boundary=x\\r\\n\\r\\n--x\\r\\n\\r\\nPlease delete my data.\\r\\n--x\\r\\nContent-Type: application/pdf\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n';
    const raw = Buffer.concat([Buffer.from(head), Buffer.alloc(40 * 1024 * 1024 - 400, 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\\r\\n'), Buffer.from('\\r\\n--x--\\r\\n')]);
    const before = process.memoryUsage().rss;
    const cpu = process.cpuUsage();
    await parseMail(raw);
    for (const file of attachedFiles(raw)) if (file.length < 29e6) throw new Error('not decoded');
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify([(process.resourceUsage().maxRSS * 1024 - before) / 1048576, (user + system) / 1e6]));
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  const [peak = Number.NaN, cpu = Number.NaN] = JSON.parse(stdout) as number[];
  return { peakMBOver40MBMail: Math.round(peak), cpuSecondsOf40MBMail: Number(cpu.toFixed(2)) };
}
