// npm run clock: the dates of a rule of law or of a promise, and the way to them, as JSON.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { clocksPage, listedRules } from '../functions/desk/clocks/page.ts';
import { answerTo, answerToLine } from '../functions/desk/clocks/question.ts';
import { type ClockCommand, clockCommand } from '../lib/commands.ts';
import { deskOf, readConfig } from '../lib/config.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function tell(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

async function carryOut(command: ClockCommand): Promise<void> {
  const desk = deskOf(readConfig(command.desk), '');
  switch (command.do) {
    case 'answer':
      return tell(answerTo(command.question, desk));
    case 'list':
      for (const rule of listedRules(desk)) await tell(rule);
      return;
    case 'page':
      process.stdout.write(clocksPage());
      return;
    case 'answer-lines':
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim()) await tell(answerToLine(line, desk));
  }
}

// Whoever reads only the first lines has seen enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  await carryOut(clockCommand(process.argv.slice(2)));
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}
