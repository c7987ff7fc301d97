// The words of a notice, language by language and section by section.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useDesk } from '../../shell/desk.ts';
import { usePreferences } from '../../shell/preferences.tsx';
import { spokenLanguages } from '../../words/languages.ts';
import type { Fault, Notice, Section, Text, Variant } from '../notice-file.ts';
import { useNoticeWords } from '../words.ts';
import { Broken } from './broken.tsx';

const ofBreach = [
  'what-happened',
  'what-information',
  'consequences',
  'what-we-do',
  'what-you-can-do',
  'more-information',
] as const satisfies readonly Section[];
const ofChange = [
  'what-changes',
  'from-when',
  'what-we-do',
  'what-you-can-do',
  'more-information',
] as const satisfies readonly Section[];

const sectionsFor = (kind: Notice['kind']): readonly Section[] => (kind === 'breach' ? ofBreach : ofChange);

/** Languages whose text has no subject yet. */
export const textsMissing = (texts: readonly Text[]): readonly string[] =>
  texts.filter(({ subject }) => subject.trim() === '').map(({ language }) => language);

/** The texts without the sections in which nothing stands. */
export const textsToSend = (texts: readonly Text[]): readonly Text[] =>
  texts.map(({ language, subject, sections }) => ({
    language,
    subject: subject.trim(),
    sections: Object.fromEntries(Object.entries(sections).filter(([, words]) => words?.trim())),
  }));

interface TextsEditorProps {
  readonly kind: Notice['kind'];
  readonly texts: readonly Text[];
  readonly change: (to: readonly Text[]) => void;
  readonly faults: readonly Fault[];
  /** Variants with the rules that the faults break. */
  readonly variants: readonly Variant[];
  /** Whether what is missing is to be said. */
  readonly isAsked: boolean;
  readonly isReadOnly: boolean;
}

export function TextsEditor(props: TextsEditorProps) {
  const { texts, change, faults, isAsked, isReadOnly } = props;
  const say = useNoticeWords();
  const { language: reader } = usePreferences();
  const [chosen, setChosen] = useState<string>();
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  const shown = texts.find(({ language }) => language === chosen) ?? texts[0];
  const wrong = new Set([...faults.map(({ language }) => language), ...(isAsked ? textsMissing(texts) : [])]);
  return (
    <SpaceBetween size="m">
      {!isReadOnly && (
        <AddLanguage
          texts={texts}
          add={(language) => {
            change([...texts, { language, subject: '', sections: {} }]);
            setChosen(language);
          }}
        />
      )}
      {shown === undefined ? (
        <Box color="text-body-secondary">{say('texts.none')}</Box>
      ) : (
        <Tabs
          ariaLabel={say('texts.languages')}
          activeTabId={shown.language}
          onChange={({ detail }) => setChosen(detail.activeTabId)}
          tabs={texts.map((text) => ({
            id: text.language,
            label: `${names.of(text.language) ?? text.language}${wrong.has(text.language) ? ` ${say('tab.faults')}` : ''}`,
            content: <OneText {...props} text={text} />,
          }))}
        />
      )}
    </SpaceBetween>
  );
}

interface AddLanguageProps {
  readonly texts: readonly Text[];
  readonly add: (language: string) => void;
}

/** Languages of the desk stand first. */
function AddLanguage({ texts, add }: AddLanguageProps) {
  const say = useNoticeWords();
  const { settings } = useDesk();
  const { language: reader } = usePreferences();
  const isOwn = (value: string) => settings.languages.includes(value);
  const free = spokenLanguages(reader)
    .filter(({ value }) => !texts.some(({ language }) => language === value))
    .toSorted((one, other) => Number(isOwn(other.value)) - Number(isOwn(one.value)));
  return (
    <FormField label={say('add-language')}>
      <Select
        filteringType="auto"
        options={free}
        selectedOption={null}
        placeholder={say('choose')}
        onChange={({ detail }) => detail.selectedOption.value && add(detail.selectedOption.value)}
      />
    </FormField>
  );
}

function OneText({
  kind,
  texts,
  text,
  change,
  faults,
  variants,
  isAsked,
  isReadOnly,
}: TextsEditorProps & { readonly text: Text }) {
  const say = useNoticeWords();
  const { language, subject, sections } = text;
  const written = Object.keys(sections) as readonly Section[];
  const shown = sectionsFor(kind);
  const others = written.filter((section) => !shown.includes(section) && sections[section]?.trim());
  const set = (to: Text) => change(texts.map((each) => (each.language === language ? to : each)));
  const faultOf = (section: Section) => {
    const found = faults.filter((fault) => fault.language === language && fault.field === section);
    return sections[section]?.trim() || found.length === 0 ? (
      ''
    ) : (
      <Broken faults={found} variants={variants} isBeside />
    );
  };
  return (
    <div lang={language}>
      <SpaceBetween size="m">
        <FormField
          label={say('subject')}
          description={say('subject.text')}
          errorText={isAsked && subject.trim() === '' ? say('missing') : ''}
          stretch
        >
          <Input
            value={subject}
            readOnly={isReadOnly}
            autoComplete={false}
            onChange={({ detail }) => set({ ...text, subject: detail.value })}
          />
        </FormField>
        {[...shown, ...others].map((section) => (
          <FormField key={section} label={say(`section.${section}`)} errorText={faultOf(section)} stretch>
            <Textarea
              value={sections[section] ?? ''}
              readOnly={isReadOnly}
              rows={Math.min(12, Math.max(3, (sections[section] ?? '').split('\n').length + 1))}
              spellcheck
              onChange={({ detail }) => set({ ...text, sections: { ...sections, [section]: detail.value } })}
            />
          </FormField>
        ))}
        {!isReadOnly && (
          <Button
            formAction="none"
            onClick={() => change(texts.filter((each) => each.language !== language))}
          >
            {say('remove-language')}
          </Button>
        )}
      </SpaceBetween>
    </div>
  );
}
