// Multinomial logistic regression, held to numbers that a person set: the same texts always give the same weights.

/** One text: what was found in it, as pairs of index and value. */
export interface Example {
  readonly features: readonly (readonly [index: number, value: number])[];
}

/** Slopes of the loss for each score of an example. */
export type Slopes<T extends Example> = (example: T, scores: readonly number[]) => readonly number[];

const rounds = 400;
const rate = 0.03;

/**
 * Adam on all examples at once.
 * @param width scores of an example: the weights of feature `i` stand at `i * width` and after.
 * @param prior where the weights begin and what they are held to.
 * @param hold how strongly.
 */
export function learn<T extends Example>(
  examples: readonly T[],
  width: number,
  prior: Float64Array,
  slopesOf: Slopes<T>,
  hold: number,
): Float64Array {
  const weights = Float64Array.from(prior);
  const gradient = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    for (const example of examples) {
      const slopes = slopesOf(example, scoresOf(example, weights, width));
      for (const [index, value] of example.features)
        for (let column = 0; column < width; column += 1)
          gradient[index * width + column] =
            (gradient[index * width + column] ?? 0) + (slopes[column] ?? 0) * value;
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (gradient[at] ?? 0) + hold * ((weights[at] ?? 0) - (prior[at] ?? 0));
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const step =
        (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - rate * step;
    }
  }
  return weights;
}

export function scoresOf({ features }: Example, weights: Float64Array, width: number): number[] {
  const scores = new Array<number>(width).fill(0);
  for (const [index, value] of features)
    for (let column = 0; column < width; column += 1)
      scores[column] = (scores[column] ?? 0) + (weights[index * width + column] ?? 0) * value;
  return scores;
}

/** The same numbers in each run (a linear congruential generator). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
