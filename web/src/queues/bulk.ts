// The same deed for many items: some at a time, with what is done so far, and with what could not be done.
import { type Problem, problemOf } from '../api/problem.ts';
import { type Item, keyOf } from './parts.ts';

export interface Failed {
  readonly item: Item;
  readonly problem: Problem;
}
export interface Outcome {
  readonly done: ReadonlySet<string>;
  readonly failed: readonly Failed[];
}

const atATime = 4;

/** @param told how many are over, done or not */
export async function forEach(
  items: readonly Item[],
  deed: (item: Item) => Promise<unknown>,
  told: (over: number) => void,
): Promise<Outcome> {
  const done = new Set<string>();
  const failed: Failed[] = [];
  const left = [...items];
  const work = async () => {
    for (let item = left.shift(); item; item = left.shift()) {
      try {
        await deed(item);
        done.add(keyOf(item));
      } catch (error) {
        failed.push({ item, problem: problemOf(error) });
      }
      told(done.size + failed.length);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return { done, failed };
}
