export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Where each value begins and how wide it is, as shares of the widest bar. */
export const slices = (values: readonly number[], most: number) =>
  values.map((value, i) => ({ from: sumOf(values.slice(0, i)) / most, share: value / most }));
