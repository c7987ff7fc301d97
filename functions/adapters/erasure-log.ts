// The log of erasures, outside of the table: where the table comes back as it was, the log says what must go again.
import { erasuresPrefix } from '../contract.ts';
import type { ErasureRecord } from '../desk/case-life/erasing-again.ts';
import type { Proofs } from './proofs.ts';

export interface ErasureLog {
  /** Writes down that a case is being erased. Repeating it changes nothing. */
  write(record: ErasureRecord): Promise<void>;
}

export const erasureLogIn = (proofs: Proofs): ErasureLog => ({
  write: (record) =>
    proofs.keep(
      `${erasuresPrefix}${record.at.slice(0, 10)}/${record.reference}.json`,
      `${JSON.stringify(record)}\n`,
    ),
});
