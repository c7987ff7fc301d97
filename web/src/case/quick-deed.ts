// What needs no words: assigning and sorting, with one click.
import { useState } from 'react';
import type { BodyOf } from '../api/client.ts';
import { type Problem, problemOf } from '../api/problem.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { useShellWords } from '../shell/words.ts';
import type { CaseFile } from './case-file.ts';
import { remember } from './own-changes.ts';

type Edit = BodyOf<'PATCH /v1/cases/{reference}/items/{n}'>;

export interface QuickDeed {
  readonly isRunning: boolean;
  edit(n: number, to: Edit): void;
}

/** @param changed reads the case again, and answers with it */
export function useQuickDeed(file: CaseFile, changed: () => Promise<CaseFile | undefined>): QuickDeed {
  const { api } = useDesk();
  const { tell } = useNotifications();
  const say = useShellWords();
  const [isRunning, setRunning] = useState(false);
  const { reference } = file;
  const attempt = async (n: number, body: Edit, ifMatch: number): Promise<Problem | undefined> => {
    try {
      const path = { reference, n };
      remember((await api('PATCH /v1/cases/{reference}/items/{n}', { path, body, ifMatch })).body);
      return undefined;
    } catch (error) {
      return problemOf(error);
    }
  };
  const edit = async (n: number, body: Edit) => {
    setRunning(true);
    let problem = await attempt(n, body, file.version);
    const now = await changed();
    // Something else came to the case meanwhile, an acknowledgement perhaps: what was clicked still holds where its item is as it was.
    if (problem?.kind === 'stale' && now && isAsSeen(n, file, now)) {
      problem = await attempt(n, body, now.version);
      await changed();
    }
    if (problem)
      tell({
        id: `edit ${reference}`,
        type: 'warning',
        content: `${say(`problem.${problem.kind}`)}. ${problem.message}`,
      });
    setRunning(false);
  };
  return { isRunning, edit: (...of) => void edit(...of) };
}

function isAsSeen(n: number, before: CaseFile, now: CaseFile): boolean {
  const [seen, found] = [before, now].map(({ items }) => items.find((item) => item.n === n));
  return (
    seen !== undefined &&
    found !== undefined &&
    seen.queue === found.queue &&
    seen.kind === found.kind &&
    seen.state === found.state &&
    seen.assignee === found.assignee
  );
}
