// What persons do on the page of their case in a simulated life, and what must not come of it.
import fc from 'fast-check';
import { filesOf } from '../../functions/adapters/added-files.ts';
import type { Request, Response } from '../../functions/adapters/http.ts';
import { keysOf } from '../../functions/adapters/keys.ts';
import { sealLink } from '../../functions/adapters/links.ts';
import { Refusal } from '../../functions/desk/refusal.ts';
import type { publicWeb } from '../../functions/public-web.ts';
import type { MemoryAws } from '../aws/memory-aws.ts';

const whats = ['confirm', 'write', 'file', 'withdraw', 'dispute', 'code'] as const;

export interface Visit {
  /** Number of the form whose case it is. */
  readonly form: number;
  readonly what: (typeof whats)[number];
  /** How often the same button is pressed. */
  readonly times: number;
}

export const visits: fc.Arbitrary<readonly Visit[]> = fc.uniqueArray(
  fc.record({
    form: fc.nat({ max: 1 }),
    what: fc.constantFrom(...whats),
    times: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 4, selector: ({ form, what }) => `${form} ${what}` },
);

const ring = keysOf({ 1: 'k'.repeat(64) });

export const referenceOfForm = (stamp: string): string => ring.reference(ring.origin('form', stamp), 0);
const keyOf = (reference: string): string => `${filesOf(reference)}file`;
const wordsOf = ({ form }: Visit): string => `One word more from ${form}.`;

type Web = ReturnType<typeof publicWeb>;

/** Does it once; whoever gets no page, or a page that the case is not there yet, tries again. */
export async function pay(visit: Visit, stamp: string, web: Web, aws: MemoryAws, at: string): Promise<void> {
  const reference = referenceOfForm(stamp);
  const link = sealLink(ring, 'status', { reference, at });
  const request = (form: Record<string, string> = {}, query: Record<string, string> = {}): Request => ({
    path: { language: 'en', link },
    query,
    headers: {},
    body: new URLSearchParams(form).toString(),
    source: '192.0.2.1',
    claims: {},
  });
  const came = ({ statusCode = 0 }: Response): void => {
    if (statusCode >= 400) throw new Error('the case is not there yet');
  };
  const press = (form: Record<string, string>) => web['POST /{language}/status/{link}'](request(form));
  // Who asks for a code is told nothing, not even that it is too early.
  const isThere = [...aws.rows.values()].some(({ PK, SK }) => PK === `CASE#${reference}` && SK === 'CASE');
  if (!isThere) throw new Error('the case is not there yet');
  try {
    if (visit.what === 'code') return came(await web['POST /{language}/status'](request({ reference })));
    if (visit.what === 'file') {
      aws.objects.set(keyOf(reference), Buffer.from('%PDF-1.7'));
      return came(await web['GET /{language}/status/{link}/file'](request({}, { key: keyOf(reference) })));
    }
    came(await press({ do: visit.what, item: '1', text: wordsOf(visit), view: '1' }));
  } catch (error) {
    // Pressed again after the answer was lost: it is done.
    if (!(error instanceof Refusal && error.reason === 'conflict')) throw error;
  }
}

/** What must not be, of what persons did. */
export function violationsOfVisits(
  aws: MemoryAws,
  done: readonly Visit[],
  stamps: readonly string[],
): readonly string[] {
  const rows = [...aws.rows.values()];
  return done.flatMap((visit) => {
    const stamp = stamps[visit.form];
    if (stamp === undefined) return [];
    const reference = referenceOfForm(stamp);
    const ofCase = rows.filter(({ PK }) => PK === `CASE#${reference}`);
    const kept = (kind: string) => ofCase.filter(({ SK }) => String(SK).startsWith(kind));
    const times = (() => {
      switch (visit.what) {
        case 'confirm':
          return ofCase.filter(({ SK, confirmedAt }) => SK === 'CASE' && confirmedAt !== undefined).length;
        case 'write':
          return kept('MESSAGE#').filter(({ text }) => text === wordsOf(visit)).length;
        case 'file':
          return kept('MESSAGE#').filter(({ attachments }) =>
            JSON.stringify(attachments).includes(keyOf(reference)),
          ).length;
        case 'withdraw':
          return kept('AUDIT#').filter(({ rule, actor }) => rule === 'answer' && actor === 'person').length;
        case 'dispute':
          return kept('AUDIT#').some(({ rule }) => rule === 'dispute-sorting') ||
            done.some(isWithdrawal(visit))
            ? 1
            : 0;
        case 'code':
          return kept('LETTER#code-').length > 0 ? 1 : 0;
      }
    })();
    return times === 1 ? [] : [`${visit.what} on the page of ${reference} came ${times} times`];
  });
}

/** What was taken back before can no longer be meant otherwise. */
const isWithdrawal =
  ({ form }: Visit) =>
  (other: Visit) =>
    other.form === form && other.what === 'withdraw';
