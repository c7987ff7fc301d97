// What the rules of clocks are called: the operator’s own promises by words of ours, laws by what the API says of them.
import { wordsOf } from './catalogue.ts';
import en from './rule-names/en.json';
import { useWords } from './words.ts';

const words = wordsOf(en, { de: () => import('./rule-names/de.json') });
const isNamed = (rule: string): rule is keyof typeof en => Object.hasOwn(en, rule);

/** The name of a rule; its id where it has none. */
export function useRuleNames(): (rule: string) => string {
  const say = useWords(words);
  return (rule) => (isNamed(rule) ? say(rule) : rule);
}
