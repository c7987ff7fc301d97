// Dates and times in the reader's language and the time zone of the desk.
import { useMemo } from 'react';
import { useDesk } from '../shell/desk.ts';
import { usePreferences } from '../shell/preferences.tsx';
import { type Dates, datesIn } from './dates-in.ts';

export type { Dates };

export function useDates(): Dates {
  const { language } = usePreferences();
  const { settings } = useDesk();
  return useMemo(() => datesIn(language, settings.timeZone), [language, settings.timeZone]);
}
