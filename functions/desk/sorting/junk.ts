import type { Concept } from './concepts.ts';
import type { MachineEvidence } from './machine.ts';
import type { Reading } from './reading.ts';
import type { Reason } from './sorting.ts';

export interface Junk {
  readonly isJunk: boolean;
  /** Independent signs of a pitch, a scam, a newsletter or a machine. */
  readonly signs: number;
  readonly reasons: readonly Reason[];
}

const families: readonly Concept[] = [
  'pitch-offer', 'pitch-meeting', 'pitch-prospect', 'pitch-price', 'recruiter', 'newsletter',
  'scam-money', 'scam-click', 'scam-webcam', 'auto-reply', 'auto-notice',
]; // biome-ignore format: one list

const perFamily = 14;
const perFurtherHit = 5;
const perStrength = 20;

/**
 * Junk needs a machine's mark and a sign in the words, or two independent signs in the words, and then more weight than
 * any ask. A person's request is never junk because of words alone.
 */
export function junkOf({ text, hits }: Reading, machine: readonly MachineEvidence[], ask: number): Junk {
  const reasons: Reason[] = machine.map(({ span, strength }) => ({
    span,
    concept: 'machine',
    queue: 'junk',
    weight: strength * perStrength,
  }));
  let words = 0;
  for (const family of families) {
    const spans = new Set(
      hits
        .filter(({ concept }) => concept === family)
        .map(({ from, to }) => text.text.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end)),
    );
    if (spans.size === 0) continue;
    words += 1;
    const weight = perFamily + perFurtherHit * Math.min(spans.size - 1, 4);
    reasons.push({
      span: [...spans].slice(0, 3).join(' … ').slice(0, 120),
      concept: family,
      queue: 'junk',
      weight,
    });
  }
  const total = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const machineStrength = machine.reduce((sum, { strength }) => sum + strength, 0);
  const hasSigns = words >= 2 || (words >= 1 && machineStrength >= 1) || machineStrength >= 3;
  return { isJunk: hasSigns && total > 35 && total > ask, signs: words + machine.length, reasons };
}
