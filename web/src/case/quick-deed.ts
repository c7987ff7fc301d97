// What needs no words: assigning and sorting, with one click.
import { useState } from 'react';
import type { BodyOf } from '../api/client.ts';
import { problemOf } from '../api/problem.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { useShellWords } from '../shell/words.ts';
import type { CaseFile } from './case-file.ts';
import { remember } from './own-changes.ts';

export interface QuickDeed {
  readonly isRunning: boolean;
  edit(n: number, to: BodyOf<'PATCH /v1/cases/{reference}/items/{n}'>): void;
}

export function useQuickDeed({ reference, version }: CaseFile, changed: () => Promise<unknown>): QuickDeed {
  const { api } = useDesk();
  const { tell } = useNotifications();
  const say = useShellWords();
  const [isRunning, setRunning] = useState(false);
  const edit = async (n: number, body: BodyOf<'PATCH /v1/cases/{reference}/items/{n}'>) => {
    setRunning(true);
    try {
      const { body: answer } = await api('PATCH /v1/cases/{reference}/items/{n}', {
        path: { reference, n },
        body,
        ifMatch: version,
      });
      remember(answer);
    } catch (error) {
      const { kind, message } = problemOf(error);
      tell({ id: `edit ${reference}`, type: 'warning', content: `${say(`problem.${kind}`)}. ${message}` });
    }
    await changed();
    setRunning(false);
  };
  return { isRunning, edit: (...of) => void edit(...of) };
}
