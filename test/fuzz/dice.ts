/** The same seed throws the same. */
export function diceOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T | undefined => of[below(of.length)];
  /** True about so often of a hundred. */
  const often = (percent: number): boolean => next() * 100 < percent;
  return { below, one, often };
}
export type Dice = ReturnType<typeof diceOf>;
