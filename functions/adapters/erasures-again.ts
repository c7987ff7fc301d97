// After a restore: every case that the log of erasures names and the table still holds is erased once more.
import * as v from 'valibot';
import { erasuresPrefix } from '../contract.ts';
import { type ErasureKind, results, tellings } from '../desk/case-file.ts';
import { denialReasons } from '../desk/letters/letter.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Erasures } from './erasure.ts';
import type { KeptProofs } from './kept-proofs.ts';

const recordSchema = v.object({
  reference: v.string(),
  at: v.string(),
  kind: v.picklist(['staff', 'retention'] satisfies ErasureKind[]),
  asPartOf: v.exactOptional(v.string()),
  answers: v.array(
    v.object({
      item: v.number(),
      result: v.picklist(results),
      at: v.string(),
      told: v.picklist(tellings),
      denial: v.exactOptional(v.picklist(denialReasons)),
    }),
  ),
});

export interface ErasedAgain {
  /** Records of the log that were looked at. */
  readonly records: number;
  readonly erasedAgain: number;
  /** Cases that are erased in the table, too. */
  readonly thereAlready: number;
  /** Cases that the table does not hold. */
  readonly absent: number;
  /** Cases that somebody must look at, and why. */
  readonly left: readonly { readonly reference: string; readonly why: string }[];
}

/** Cases looked at at the same time. */
const atOnce = 8;

/**
 * Applies the log of erasures. Repeating it changes nothing.
 *
 * @param since UTC date of the first erasures that are looked at
 */
export async function applyErasures(
  proofs: KeptProofs,
  erasures: Pick<Erasures, 'forgetAgain'>,
  since = '',
): Promise<ErasedAgain> {
  const counts = { 'erased again': 0, 'there already': 0, absent: 0 };
  const left: { reference: string; why: string }[] = [];
  const kept = await proofs.under(erasuresPrefix);
  const records = kept.filter(({ key }) => key.slice(erasuresPrefix.length) >= since);
  const next = records.values();
  const apply = async (): Promise<void> => {
    for (const proof of next) {
      const record = v.parse(recordSchema, JSON.parse(await proofs.read(proof)));
      try {
        counts[await erasures.forgetAgain(record)] += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        left.push({ reference: record.reference, why: error.message });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, apply));
  return {
    records: records.length,
    erasedAgain: counts['erased again'],
    thereAlready: counts['there already'],
    absent: counts.absent,
    left: left.sort((one, other) => (one.reference < other.reference ? -1 : 1)),
  };
}
