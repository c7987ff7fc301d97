import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
export type IncidentWord = keyof typeof en;
const isWord = (name: string): name is IncidentWord => Object.hasOwn(en, name);

/** The words of incidents; `label` is of a name that only the running page knows, the name itself where there is none. */
export function useIncidentWords() {
  const say = useWords(words);
  return {
    say,
    label: (group: string, name: string): string => {
      const whole: string = `${group}.${name}`;
      return isWord(whole) ? say(whole) : name;
    },
  };
}
