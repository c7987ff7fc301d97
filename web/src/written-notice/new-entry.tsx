// Somebody who asked by phone or by letter.
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import DatePicker from '@cloudscape-design/components/date-picker';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useMemo, useRef, useState } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { goTo, hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useNotifications } from '../shell/notifications.tsx';
import { usePreferences } from '../shell/preferences.tsx';
import { Failure } from '../shell/states.tsx';
import { countriesIn } from '../words/countries.ts';
import { spokenLanguages } from '../words/languages.ts';
import { todayIn, useRegisterWords } from './words.ts';

const blank = { name: '', address: '', postal: '', residence: '', language: '' };

export function NewEntry() {
  const say = useRegisterWords();
  const { api, settings, session } = useDesk();
  const { tell } = useNotifications();
  const { language } = usePreferences();
  const today = todayIn(settings.timeZone);
  const [receivedAt, setReceivedAt] = useState(today);
  const [entry, setEntry] = useState(blank);
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const key = useRef(crypto.randomUUID());
  const countries = useMemo(
    () => [{ value: '', label: say('residence.unknown') }, ...countriesIn(language)],
    [say, language],
  );
  const languages = useMemo(
    () => [{ value: '', label: say('language.unknown') }, ...spokenLanguages(language)],
    [say, language],
  );
  const text = (name: keyof typeof blank) => ({
    value: entry[name],
    onChange: ({ detail }: { readonly detail: { readonly value: string } }) =>
      setEntry((before) => ({ ...before, [name]: detail.value })),
  });
  const isWho = entry.address.trim() !== '' || (entry.name.trim() !== '' && entry.postal.trim() !== '');
  const isAddress = entry.address.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.address.trim());
  const isPast = receivedAt !== '' && receivedAt <= today;

  async function send(): Promise<void> {
    setChecked(true);
    if (!isWho || !isAddress || !isPast) return;
    setSending(true);
    setProblem(undefined);
    const said = Object.fromEntries(
      Object.entries(entry).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
    );
    try {
      const { id, name, address } = (
        await api('POST /v1/written-notice', {
          body: { receivedAt, ...said },
          idempotencyKey: key.current,
        })
      ).body;
      tell({ id: 'register', type: 'success', content: say('entered', { name: name || address }) });
      const mayRead = session.roles.some((role) => role !== 'agent');
      goTo('written-notice', mayRead ? [id] : []);
    } catch (error) {
      setProblem(problemOf(error));
      key.current = crypto.randomUUID();
      setSending(false);
    }
  }
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('enter.text')}>
          {say('enter')}
        </Header>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSending) void send();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" formAction="none" href={hrefTo('written-notice')}>
                {say('cancel')}
              </Button>
              <Button variant="primary" loading={isSending}>
                {say('do')}
              </Button>
            </SpaceBetween>
          }
        >
          <Container>
            <SpaceBetween size="m">
              {problem && <Failure problem={problem} />}
              <FormField label={say('received')} errorText={isChecked && !isPast ? say('future') : ''}>
                <DatePicker value={receivedAt} onChange={({ detail }) => setReceivedAt(detail.value)} />
              </FormField>
              <ColumnLayout columns={2}>
                <FormField label={say('name')} errorText={isChecked && !isWho ? say('missing.who') : ''}>
                  <Input {...text('name')} autoComplete={false} />
                </FormField>
                <FormField
                  label={say('address')}
                  errorText={isChecked && !isAddress ? say('wrong.address') : ''}
                >
                  <Input {...text('address')} type="email" autoComplete={false} />
                </FormField>
              </ColumnLayout>
              <FormField label={say('postal')}>
                <Textarea {...text('postal')} rows={4} />
              </FormField>
              <ColumnLayout columns={2}>
                <FormField label={say('residence')}>
                  <Select
                    filteringType="auto"
                    options={countries}
                    selectedOption={countries.find(({ value }) => value === entry.residence) ?? null}
                    onChange={({ detail }) =>
                      setEntry((before) => ({ ...before, residence: detail.selectedOption.value ?? '' }))
                    }
                  />
                </FormField>
                <FormField label={say('language')}>
                  <Select
                    filteringType="auto"
                    options={languages}
                    selectedOption={languages.find(({ value }) => value === entry.language) ?? null}
                    onChange={({ detail }) =>
                      setEntry((before) => ({ ...before, language: detail.selectedOption.value ?? '' }))
                    }
                  />
                </FormField>
              </ColumnLayout>
            </SpaceBetween>
          </Container>
        </Form>
      </form>
    </ContentLayout>
  );
}
