import { namesIn } from '../../case/case-file.ts';
import { usePreferences } from '../../shell/preferences.tsx';
import type { Duty } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';

/** “Authority · European Union”: what a duty is called in the reader’s language. */
export function useDutyNames(): (duty: Pick<Duty, 'who' | 'jurisdiction'>) => string {
  const { say } = useIncidentWords();
  const { language } = usePreferences();
  const { country } = namesIn(language);
  return ({ who, jurisdiction }) =>
    `${say(`who.${who}`)} · ${jurisdiction === 'ZZ' ? say('place.unknown') : country(jurisdiction)}`;
}
