// Cloudscape's own words, like “Close” at a dialog, in the language of the console.
import I18nProvider, { type I18nProviderProps } from '@cloudscape-design/components/i18n';
import { type ReactNode, use } from 'react';
import type { Language } from '../words/catalogue.ts';
import { usePreferences } from './preferences.tsx';

type Messages = I18nProviderProps.Messages;

const load: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('@cloudscape-design/components/i18n/messages/all.en'),
  de: () => import('@cloudscape-design/components/i18n/messages/all.de'),
};
const coming = new Map<Language, Promise<{ readonly default: Messages }>>();

function messagesIn(language: Language) {
  const there = coming.get(language) ?? load[language]();
  coming.set(language, there);
  return there;
}

export function WithCloudscapeWords({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences();
  const { default: messages } = use(messagesIn(language));
  return (
    <I18nProvider locale={language} messages={[messages]}>
      {children}
    </I18nProvider>
  );
}
