// The SDK waits between its retries. In a simulation waiting is only a turn: the order stays the seed's.

/** Runs with every timer due at once. */
export async function withoutWaiting<T>(run: () => Promise<T>): Promise<T> {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((callback: (...given: unknown[]) => void, _delay?: number, ...given: unknown[]) =>
    setImmediate(callback, ...given)) as unknown as typeof setTimeout;
  try {
    return await run();
  } finally {
    globalThis.setTimeout = real;
  }
}
