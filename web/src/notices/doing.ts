// One change of a notice: safe to repeat, refused where it is no longer what whoever sits here saw.
import { useRef, useState } from 'react';
import type { Api } from '../api/client.ts';
import { type Problem, problemOf } from '../api/problem.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import type { Standing } from './standing.ts';

/** What makes a change safe. */
export interface Safe {
  readonly path: { readonly reference: string };
  readonly ifMatch: number;
  readonly idempotencyKey: string;
}

export function useDoing({ notice, changed }: Standing) {
  const { api } = useDesk();
  const { tell } = useNotifications();
  const [problem, setProblem] = useState<Problem>();
  const [isDoing, setDoing] = useState(false);
  const key = useRef(crypto.randomUUID());

  /** @param told what is said once it is done; whether it was */
  async function doIt(act: (api: Api, safe: Safe) => Promise<unknown>, told: string): Promise<boolean> {
    setDoing(true);
    setProblem(undefined);
    const { reference, version } = notice;
    try {
      await act(api, { path: { reference }, ifMatch: version, idempotencyKey: key.current });
      tell({ id: 'notice', type: 'success', content: told });
      key.current = crypto.randomUUID();
      return true;
    } catch (error) {
      const why = problemOf(error);
      setProblem(why);
      // Where nothing answered nobody knows whether it was done: sent again, it is the same deed.
      if (why.status !== 0) key.current = crypto.randomUUID();
      return false;
    } finally {
      setDoing(false);
      await changed();
    }
  }
  return { isDoing, problem, doIt };
}
