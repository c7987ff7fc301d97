/** Numbers from a seed (xorshift32): the same seed gives the same life. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = (seed | 0) ^ 0x9e3779b9 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.abs(state) % below;
  };
}
