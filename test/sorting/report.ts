// Measures sorting on labelled texts: node test/sorting/report.ts [--json] [FOLDER…]; without a folder on those that nobody
// learnt from, test/texts/evaluation*, together and each apart.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sort } from '../../functions/desk/sorting/sort.ts';
import { type Kind, kinds, type Queue, queues } from '../../functions/desk/sorting/sorting.ts';

export interface Labelled {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly queue: Queue;
  /** Further queues that can be defended. */
  readonly also?: readonly Queue[];
  /** Empty where nothing is asked, and where nobody labelled them. */
  readonly kinds: readonly Kind[];
  /** False where nobody labelled the kinds. */
  readonly hasKinds: boolean;
  readonly flags?: readonly string[];
  /** What makes it hard. */
  readonly hard?: string;
}

/** All labelled texts of a folder, with the language that their file is named after. */
export function labelledTexts(folder: string): readonly (Labelled & { readonly language: string })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Labelled & { language: string } => {
          const text = JSON.parse(line);
          const also = [text.also ?? []].flat();
          return { kinds: [], hasKinds: 'kinds' in text, language: name.slice(0, 2), ...text, also };
        }),
    );
}

export interface Outcome {
  readonly text: Labelled & { readonly language: string };
  readonly queue: Queue;
  readonly kinds: readonly Kind[];
  readonly lang: string;
  readonly needsReview: boolean;
  readonly isRight: boolean;
  /** Lead of the chosen queue over the next one. */
  readonly margin: number;
}

function outcomeOf(text: Labelled & { readonly language: string }): Outcome {
  const sorted = sort(text);
  const queue = sorted.asks[0].queue;
  return {
    text,
    queue,
    kinds: sorted.asks.flatMap(({ kind }) => (kind ? [kind] : [])),
    lang: sorted.language,
    needsReview: sorted.needsReview,
    isRight: queue === text.queue || (text.also ?? []).includes(queue),
    margin: 0,
  };
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;

function groups<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const same = map.get(key(item));
    if (same) same.push(item);
    else map.set(key(item), [item]);
  }
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const rightShare = (outcomes: readonly Outcome[]): number =>
  share(outcomes.filter(({ isRight }) => isRight).length, outcomes.length);

/** The figures of sorting.md. A second queue that can be defended counts as right. */
export function figuresOf(outcomes: readonly Outcome[]) {
  const credited = outcomes.map(({ text, queue, isRight }) => ({
    said: queue,
    is: isRight ? queue : text.queue,
  }));
  const perQueue = queues.map((queue) => {
    const both = credited.filter(({ said, is }) => said === queue && is === queue).length;
    const precision = share(both, credited.filter(({ said }) => said === queue).length);
    const recall = share(both, credited.filter(({ is }) => is === queue).length);
    const f1 =
      precision + recall === 0
        ? 0
        : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;
    return {
      queue,
      precision,
      recall,
      f1,
      texts: outcomes.filter(({ text }) => text.queue === queue).length,
    };
  });
  const genuine = outcomes.filter(
    ({ text, isRight, queue }) => text.queue !== 'junk' && queue === 'junk' && !isRight,
  );
  const safe = outcomes.filter(({ needsReview }) => !needsReview);
  const kindsSaid = outcomes
    .filter(({ text }) => text.queue !== 'junk')
    .map(({ kinds: said, text }) => ({ said: new Set(said), is: new Set(text.kinds) }));
  const agreed = kindsSaid.reduce(
    (sum, { said, is }) => sum + [...said].filter((kind) => is.has(kind)).length,
    0,
  );
  return {
    texts: outcomes.length,
    accuracy: rightShare(outcomes),
    macroF1: Math.round((perQueue.reduce((sum, { f1 }) => sum + f1, 0) / perQueue.length) * 1000) / 1000,
    lostToJunk: genuine.map(({ text }) => text.id),
    keyQueuesLostToJunk: genuine.filter(({ text }) => text.queue !== 'general').length,
    withoutReview: share(safe.length, outcomes.length),
    withoutReviewRight: rightShare(safe),
    languageRight: share(outcomes.filter(({ lang, text }) => lang === text.language).length, outcomes.length),
    kindsPrecision: share(
      agreed,
      kindsSaid.reduce((sum, { said }) => sum + said.size, 0),
    ),
    kindsRecall: share(
      agreed,
      kindsSaid.reduce((sum, { is }) => sum + is.size, 0),
    ),
    perQueue,
    perLanguage: [...groups(outcomes, ({ text }) => text.language)].map(([language, some]) => ({
      language,
      texts: some.length,
      accuracy: rightShare(some),
    })),
    perKind: kinds.map((kind) => ({
      kind,
      texts: kindsSaid.filter(({ is }) => is.has(kind)).length,
      precision: share(
        kindsSaid.filter(({ said, is }) => said.has(kind) && is.has(kind)).length,
        kindsSaid.filter(({ said }) => said.has(kind)).length,
      ),
      recall: share(
        kindsSaid.filter(({ said, is }) => said.has(kind) && is.has(kind)).length,
        kindsSaid.filter(({ is }) => is.has(kind)).length,
      ),
    })),
    perDifficulty: [...groups(outcomes, ({ text }) => text.hard ?? 'plain')].map(([hard, some]) => ({
      hard,
      texts: some.length,
      accuracy: rightShare(some),
    })),
    confusion: queues.map((is) => ({
      is,
      ...Object.fromEntries(
        queues.map((said) => [
          said,
          outcomes.filter(({ text, queue }) => text.queue === is && queue === said).length,
        ]),
      ),
    })),
  };
}

const textsFolder = join(import.meta.dirname, '../texts');

/** The parts that nobody learnt from. */
const evaluationFolders = (): readonly string[] =>
  readdirSync(textsFolder)
    .filter((name) => name.startsWith('evaluation'))
    .sort()
    .map((name) => join(textsFolder, name));

function main(args: readonly string[]): void {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const folders = named.length > 0 ? named : evaluationFolders();
  const parts = folders.map((folder) => ({
    part: basename(folder),
    outcomes: labelledTexts(folder).map(outcomeOf),
  }));
  const together = figuresOf(parts.flatMap(({ outcomes }) => outcomes));
  if (!args.includes('--json')) print(together);
  const apart = parts.map(({ part, outcomes }) => [part, figuresOf(outcomes)] as const);
  console.log(JSON.stringify({ ...together, parts: Object.fromEntries(apart) }));
}

/** The figures as tables. */
export function print(figures: ReturnType<typeof figuresOf>): void {
  const { perQueue, perLanguage, perKind, perDifficulty, confusion, ...single } = figures;
  console.log(single);
  for (const table of [perQueue, confusion, perLanguage, perDifficulty, perKind]) console.table(table);
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
