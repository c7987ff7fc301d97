// Versions of cases that came from this tab: what somebody did themselves is no news to what they are writing beside it.

const own = new Set<string>();

/** Remembers what a change of ours answered. */
export function remember(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('reference' in answer) || !('version' in answer))
    return;
  own.add(`${answer.reference} ${answer.version}`);
}

/** Whether every change after `from`, up to `to`, was ours. */
export function areOurs(reference: string, from: number, to: number): boolean {
  for (let version = from + 1; version <= to; version++)
    if (!own.has(`${reference} ${version}`)) return false;
  return true;
}
