// How whole numbers are spread, kept as how often each was seen: its size does not grow with what was counted.

export interface Distribution {
  add(value: number): void;
  /** The middle one, or the mean of the two in the middle; null where nothing was counted. */
  median(): number | null;
  /** To a tenth; null where nothing was counted. */
  mean(): number | null;
}

export function distribution(): Distribution {
  const times = new Map<number, number>();
  let [count, sum] = [0, 0];
  const sorted = () => [...times].sort(([a], [b]) => a - b);
  /** @param rank counts from 0 */
  const valueAt = (rank: number): number => {
    let seen = 0;
    for (const [value, often] of sorted()) {
      seen += often;
      if (seen > rank) return value;
    }
    return 0;
  };
  return {
    add(value) {
      times.set(value, (times.get(value) ?? 0) + 1);
      count += 1;
      sum += value;
    },
    median: () =>
      count === 0 ? null : (valueAt(Math.floor((count - 1) / 2)) + valueAt(Math.floor(count / 2))) / 2,
    mean: () => (count === 0 ? null : Math.round((sum / count) * 10) / 10),
  };
}
