// A case for what came by phone or post, or what staff found.
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import DatePicker from '@cloudscape-design/components/date-picker';
import FileUpload from '@cloudscape-design/components/file-upload';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useMemo, useRef, useState } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { type Uploaded, uploadFile } from '../api/upload.ts';
import { goTo, hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { usePreferences } from '../shell/preferences.tsx';
import { Failure } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { countriesIn } from '../words/countries.ts';
import { spokenLanguages } from '../words/languages.ts';
import { useWords } from '../words/words.ts';
import { Asks } from './asks.tsx';
import en from './en.json';
import { blank, bodyOf, channels, type Entry, type Fault, faultsOf } from './entry.ts';

const words = wordsOf(en, { de: () => import('./de.json') });

/** The calendar date of the desk. */
const todayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date());

export default function NewCasePage() {
  const say = useWords(words);
  const { api, settings } = useDesk();
  const { tell } = useNotifications();
  const { language } = usePreferences();
  const today = todayIn(settings.timeZone);
  const [entry, setEntry] = useState<Entry>(() => blank(today));
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [isChecked, setChecked] = useState(false);
  const [sending, setSending] = useState<string>();
  const handedIn = useRef(new Map<File, Uploaded>());
  const key = useRef(crypto.randomUUID());
  const place = useRef<HTMLDivElement>(null);

  const faults = faultsOf(entry, today);
  const fault = (name: keyof Entry) => {
    const found: Fault | undefined = isChecked ? faults[name] : undefined;
    return found ? say(found) : '';
  };
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));
  const text = (name: 'name' | 'address' | 'postal' | 'subject' | 'text' | 'time') => ({
    value: entry[name],
    onChange: ({ detail }: { readonly detail: { readonly value: string } }) => set({ [name]: detail.value }),
  });
  const languages = useMemo(
    () => [{ value: '', label: say('language.unknown') }, ...spokenLanguages(language)],
    [say, language],
  );
  const countries = useMemo(
    () => [{ value: '', label: say('residence.unknown') }, ...countriesIn(language)],
    [say, language],
  );

  async function send(): Promise<void> {
    setProblem(undefined);
    try {
      const attachments: Uploaded[] = [];
      for (const file of files) {
        setSending(say('files.sending', { done: attachments.length + 1, count: files.length }));
        const uploaded = handedIn.current.get(file) ?? (await uploadFile(api, file));
        handedIn.current.set(file, uploaded);
        attachments.push(uploaded);
      }
      setSending(say('save'));
      const { reference } = (
        await api('POST /v1/cases', { body: bodyOf(entry, attachments), idempotencyKey: key.current })
      ).body;
      tell({ id: 'opened', type: 'success', content: say('opened', { reference }) });
      goTo('case', [reference]);
    } catch (error) {
      setProblem(problemOf(error));
      // What was refused is another deed the next time.
      key.current = crypto.randomUUID();
    } finally {
      setSending(undefined);
    }
  }
  const submit = () => {
    setChecked(true);
    if (Object.keys(faults).length === 0) return void send();
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const tooLarge = files.find(({ size }) => problem?.status === 413 && size > Number(problem.message));
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('text')}>
          {say('title')}
        </Header>
      }
    >
      <div ref={place}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!sending) submit();
          }}
        >
          <Form
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                <Button variant="link" href={hrefTo('queues')} formAction="none">
                  {say('cancel')}
                </Button>
                <Button variant="primary" loading={!!sending} loadingText={sending ?? ''}>
                  {say('save')}
                </Button>
              </SpaceBetween>
            }
          >
            <SpaceBetween size="l">
              <Container>
                <SpaceBetween size="m">
                  <FormField label={say('channel')}>
                    <RadioGroup
                      value={entry.channel}
                      items={channels.map((value) => ({ value, label: say(`channel.${value}`) }))}
                      onChange={({ detail }) => {
                        const channel = channels.find((each) => each === detail.value);
                        if (channel) set({ channel });
                      }}
                    />
                  </FormField>
                  <ColumnLayout columns={2}>
                    <FormField
                      label={say('received.day')}
                      description={say('received.text')}
                      errorText={fault('day')}
                    >
                      <DatePicker
                        value={entry.day}
                        isDateEnabled={(date) => todayIn('UTC') >= date.toISOString().slice(0, 10)}
                        onChange={({ detail }) => set({ day: detail.value })}
                      />
                    </FormField>
                    <FormField label={say('received.time')} errorText={fault('time')}>
                      <Input {...text('time')} placeholder="14:30" inputMode="numeric" />
                    </FormField>
                  </ColumnLayout>
                </SpaceBetween>
              </Container>
              <Container header={<Header variant="h2">{say('person')}</Header>}>
                <SpaceBetween size="m">
                  <ColumnLayout columns={2}>
                    <FormField label={say('name')} errorText={fault('name')}>
                      <Input {...text('name')} autoComplete={false} />
                    </FormField>
                    <FormField
                      label={say('address')}
                      description={say('address.text')}
                      errorText={fault('address')}
                    >
                      <Input {...text('address')} type="email" autoComplete={false} />
                    </FormField>
                  </ColumnLayout>
                  {entry.address.trim() && (
                    <Checkbox
                      checked={entry.acknowledge}
                      onChange={({ detail }) => set({ acknowledge: detail.checked })}
                    >
                      {say('acknowledge')}
                    </Checkbox>
                  )}
                  <FormField label={say('postal')}>
                    <Textarea {...text('postal')} rows={3} />
                  </FormField>
                  <ColumnLayout columns={2}>
                    <FormField label={say('language')}>
                      <Select
                        filteringType="auto"
                        options={languages}
                        selectedOption={languages.find(({ value }) => value === entry.language) ?? null}
                        onChange={({ detail }) => set({ language: detail.selectedOption.value ?? '' })}
                      />
                    </FormField>
                    <FormField label={say('residence')} description={say('residence.text')}>
                      <Select
                        filteringType="auto"
                        options={countries}
                        selectedOption={countries.find(({ value }) => value === entry.residence) ?? null}
                        onChange={({ detail }) => set({ residence: detail.selectedOption.value ?? '' })}
                      />
                    </FormField>
                  </ColumnLayout>
                </SpaceBetween>
              </Container>
              <Container header={<Header variant="h2">{say('asks')}</Header>}>
                <SpaceBetween size="m">
                  <Asks say={say} asks={entry.asks} onChange={(asks) => set({ asks })} />
                  <FormField label={say('subject')}>
                    <Input {...text('subject')} />
                  </FormField>
                  <FormField
                    label={say('text.label')}
                    description={say('text.text')}
                    errorText={fault('text')}
                  >
                    <Textarea {...text('text')} rows={8} />
                  </FormField>
                  <FormField label={say('files')} description={say('files.text')}>
                    <FileUpload
                      multiple
                      value={[...files]}
                      onChange={({ detail }) => setFiles(detail.value)}
                      showFileSize
                      tokenLimit={20}
                      i18nStrings={{
                        uploadButtonText: () => say('files.choose'),
                        dropzoneText: () => say('files.drop'),
                        removeFileAriaLabel: (i) => say('files.remove', { name: files[i]?.name ?? '' }),
                        limitShowFewer: say('files.shown'),
                        limitShowMore: say('files.more'),
                        errorIconAriaLabel: say('files'),
                      }}
                      errorText={
                        tooLarge &&
                        say('files.too-large', {
                          name: tooLarge.name,
                          most: Math.floor(Number(problem?.message) / 1024 / 1024),
                        })
                      }
                    />
                  </FormField>
                </SpaceBetween>
              </Container>
              {problem && !tooLarge && <Failure problem={problem} />}
            </SpaceBetween>
          </Form>
        </form>
      </div>
    </ContentLayout>
  );
}
