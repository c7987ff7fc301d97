// Who goes next is decided by the seed, not by the machine: every AWS call waits for its turn.
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Turns {
  /** Waits until the seed lets this call go on. */
  take(): Promise<void>;
  /** Runs until nobody is left. Returns when every invocation ended or is gone. */
  run(invocations: readonly (() => Promise<void>)[]): Promise<void>;
  /** Takes down the invocation that the current call belongs to. */
  crash(): void;
}

/** @param pick a number below its argument, from the seed */
export function seededTurns(pick: (below: number) => number): Turns {
  const waiting: (() => void)[] = [];
  const current = new AsyncLocalStorage<{ gone: () => void }>();
  const settle = async () => {
    for (let tick = 0; tick < 3; tick++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    take: () => new Promise((resolve) => waiting.push(resolve)),
    crash: () => current.getStore()?.gone(),
    async run(invocations) {
      let running = invocations.length;
      for (const invoke of invocations) {
        let ended = false;
        const end = () => {
          if (!ended) running -= 1;
          ended = true;
        };
        current.run({ gone: end }, () => void invoke().then(end, end));
      }
      while (running > 0) {
        await settle();
        if (waiting.length > 0) waiting.splice(pick(waiting.length), 1)[0]?.();
      }
    },
  };
}
