import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

export type CaseWord = keyof typeof en;
const words = wordsOf(en, { de: () => import('./de.json') });
const isWord = (name: string): name is CaseWord => Object.hasOwn(en, name);

/** The words of the case page; `label` is of a name that only the running page knows, undefined where there is none. */
export function useCaseWords() {
  const say = useWords(words);
  return { say, label: (name: string): string | undefined => (isWord(name) ? say(name) : undefined) };
}
