// A change of an incident on its way: under the version that its writer saw, and once. What fails leaves the draft as it is.
import { useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { type Draft, forget } from '../../case/drafts.ts';
import { areOurs, remember } from '../../case/own-changes.ts';
import { useNotifications } from '../../shell/notifications.tsx';
import type { Incident } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';

/** The version that was read, and a key so that it is done once. */
export interface Safe {
  readonly ifMatch: number;
  readonly idempotencyKey: string;
}

interface OneDeed<V> {
  readonly incident: Incident;
  /** Under which its draft lies. */
  readonly id: string;
  readonly draft: Draft<V>;
  readonly change: (to: Partial<Draft<V>>) => void;
  /** Reads the incident again. */
  readonly changed: () => Promise<unknown>;
  readonly done: () => void;
}

export function useDeed<V>({ incident, id, draft, change, changed, done }: OneDeed<V>) {
  const { label, say } = useIncidentWords();
  const { tell } = useNotifications();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { reference, version } = incident;

  /** @param name of what is done, as the catalogue has it */
  async function send(name: string, call: (safe: Safe) => Promise<{ readonly body: unknown }>) {
    setSending(true);
    setProblem(undefined);
    try {
      const safe = { ifMatch: Math.max(draft.version, version), idempotencyKey: draft.key };
      remember((await call(safe)).body);
      forget(reference, id);
      tell({ id: 'incident', type: 'success', content: say('done', { what: label('do', name), reference }) });
      await changed();
      done();
    } catch (error) {
      const failed = problemOf(error);
      // Read again, it says itself that somebody else was faster.
      if (failed.kind === 'stale') await changed();
      else setProblem(failed);
    } finally {
      setSending(false);
    }
  }

  return {
    isStale: !areOurs(reference, draft.version, version),
    /** Whoever wrote has seen what changed. */
    looked: () => change({ version }),
    isSending,
    problem,
    send,
  };
}
