import { useDesk } from '../shell/desk.ts';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });
const isNamed = (name: string): name is keyof typeof en => Object.hasOwn(en, name);

export interface Entry {
  readonly n: number;
  /** ISO 8601 instant, UTC */
  readonly at: string;
  readonly actor: string;
  readonly rule: string;
  readonly about: Readonly<Record<string, string | number | boolean | null>>;
  readonly hash: string;
}

/** What the audit holds, which is codes and ids only, in words. */
export function useAuditWords() {
  const say = useWords(words);
  const { session } = useDesk();
  return {
    say,
    deed(rule: string): string {
      const name: string = `rule.${rule}`;
      return say(isNamed(name) ? name : 'rule.unknown');
    },
    who(actor: string): string {
      if (actor === session.actor) return say('actor.you');
      const [kind = '', ...id] = actor.split(':');
      const told = { id: id.join(':') };
      if (kind === 'staff') return say('actor.staff', told);
      if (kind === 'system') return say('actor.system', told);
      return kind === 'person' ? say('actor.person') : say('actor.desk');
    },
  };
}
