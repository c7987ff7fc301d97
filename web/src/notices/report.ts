import { type Reading, useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import type { Report } from './notice-file.ts';
import type { Standing } from './standing.ts';

/** Milliseconds: while it goes out, and else. */
const [often, seldom] = [4_000, 30_000];

/** The proof in numbers, read again while the notice goes out. */
export function useReport({ notice: { reference, state } }: Standing): Reading<Report> {
  const { api } = useDesk();
  return useReading(
    `report ${reference}`,
    async (signal) => (await api('GET /v1/notices/{reference}/report', { path: { reference }, signal })).body,
    state === 'running' ? often : seldom,
  );
}
