// How whoever sits here wants to see the console. Kept in the browser: nothing in it is about a person's case.
import { applyDensity, applyMode, Density, Mode } from '@cloudscape-design/global-styles';
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type Language, languages } from '../words/catalogue.ts';

export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

interface Preferences {
  readonly language: Language;
  readonly look: Look;
  readonly isCompact: boolean;
  /** Whether single keys act. */
  readonly hasShortcuts: boolean;
}
interface Changeable extends Preferences {
  change(to: Partial<Preferences>): void;
}

const place = 'privacy-desk.preferences';
const PreferencesContext = createContext<Changeable | undefined>(undefined);

function kept(): Preferences {
  const told: Readonly<Record<string, unknown>> = JSON.parse(localStorage.getItem(place) ?? '{}');
  const browser = navigator.languages.map((tag) => tag.split('-')[0]);
  return {
    language:
      languages.find((each) => each === told.language) ??
      languages.find((each) => browser.includes(each)) ??
      'en',
    look: looks.find((each) => each === told.look) ?? 'system',
    isCompact: told.isCompact !== false,
    hasShortcuts: told.hasShortcuts !== false,
  };
}

export function WithPreferences({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(kept);
  useEffect(() => localStorage.setItem(place, JSON.stringify(preferences)), [preferences]);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
    applyDensity(preferences.isCompact ? Density.Compact : Density.Comfortable);
    const prefersDark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = preferences.look === 'dark' || (preferences.look === 'system' && prefersDark.matches);
      applyMode(isDark ? Mode.Dark : Mode.Light);
    };
    apply();
    prefersDark.addEventListener('change', apply);
    return () => prefersDark.removeEventListener('change', apply);
  }, [preferences]);
  const value = useMemo(
    () => ({
      ...preferences,
      change: (to: Partial<Preferences>) =>
        startTransition(() => setPreferences((before) => ({ ...before, ...to }))),
    }),
    [preferences],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

export function usePreferences(): Changeable {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('Something stands outside of the preferences.');
  return preferences;
}
