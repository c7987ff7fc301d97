/** People who are worked on at the same time: they lie in many partitions, and one connection waits for each. */
const atOnce = 25;

/** Works on all, some at the same time, and answers in order. The first failure ends it once those beside it are done. */
export async function inTurn<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let start = 0; start < all.length; start += atOnce) {
    const settled = await Promise.allSettled(all.slice(start, start + atOnce).map(work));
    for (const each of settled) {
      if (each.status === 'rejected') throw each.reason;
      answers.push(each.value);
    }
  }
  return answers;
}
