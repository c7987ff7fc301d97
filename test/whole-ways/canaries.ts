// Words of persons that stand nowhere else: whoever finds one where it must not be has found a leak.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A person in whose every field a canary sits. */
export const canary = {
  name: 'Kanarinella Zwitschermann',
  address: 'kanarinella@zwitscher.example',
  postal: 'Zwitscherweg 7\n12345 Kanaringen',
  words: 'Zwitscherworte: please delete my account Kanarinummer 4711 and tell me what you had.',
  subject: 'Zwitscherbetreff about my data',
  file: 'kanarinella-zwitschermann.pdf',
} as const;

/** Written in any case, and as it looks in base64, in a URL or in quoted-printable. */
const pattern = /kanarin|zwitscher/i;
const base64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
/** Where a base64 run begins within its four characters is not known. */
const offsets = [0, 1, 2, 3];

/** The canaries in a text, each with what stands around it. */
export function canariesIn(text: string): readonly string[] {
  const found = text.split('\n').filter((line) => pattern.test(line));
  const hidden = (text.match(base64) ?? []).filter((run) =>
    offsets.some((from) => pattern.test(Buffer.from(run.slice(from), 'base64').toString('latin1'))),
  );
  return [...found, ...hidden].map((line) => line.slice(0, 300));
}

/** All that the functions of a running desk wrote down for its operator: logs with their metrics, and events. */
export const writtenBy = (dataDir: string): string =>
  [...globSync(join(dataDir, 'logs', '*.log')), ...globSync(join(dataDir, 'events.jsonl'))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
