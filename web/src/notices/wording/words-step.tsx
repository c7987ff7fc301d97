// What a notice says: what it is about, and its words in each language. What a law still wants stands beside the field that mends it.
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { Failure } from '../../shell/states.tsx';
import { useDoing } from '../doing.ts';
import type { Text } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { AboutForm } from './about-form.tsx';
import { type Draft, useDraftOf } from './kept.ts';
import { TextsEditor, textsMissing, textsToSend } from './texts-editor.tsx';

export function WordsStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const mayEdit = of.may('edit');
  return (
    <SpaceBetween size="l">
      {!mayEdit && <Alert type="info">{say('words.fixed')}</Alert>}
      <AboutForm of={of} isReadOnly={!mayEdit} />
      <Texts of={of} isReadOnly={!mayEdit} />
    </SpaceBetween>
  );
}

function Texts({ of, isReadOnly }: { readonly of: Standing; readonly isReadOnly: boolean }) {
  const say = useNoticeWords();
  const draft = useDraftOf<readonly Text[]>(`${of.notice.reference}.texts`, of.notice.texts);
  const { isDoing, problem, doIt } = useDoing(of);
  const [isAsked, setAsked] = useState(false);
  const missing = textsMissing(draft.value);
  const save = async () => {
    setAsked(true);
    if (missing.length > 0) return;
    const texts = textsToSend(draft.value);
    const isDone = await doIt(
      (api, safe) => api('PATCH /v1/notices/{reference}', { ...safe, body: { texts } }),
      say('saved.texts'),
    );
    if (isDone) draft.drop();
  };
  return (
    <form
      noValidate
      aria-label={say('texts')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDoing && !isReadOnly) void save();
      }}
    >
      <Container
        header={
          <Header variant="h2" description={say('texts.text')}>
            {say('texts')}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <Stale draft={draft} />
          <TextsEditor
            kind={of.notice.kind}
            texts={draft.value}
            change={draft.change}
            faults={of.preview.value?.faults ?? []}
            variants={of.preview.value?.variants ?? []}
            isAsked={isAsked}
            isReadOnly={isReadOnly}
          />
          {problem && <Failure problem={problem} />}
          {!isReadOnly && (
            <Saving
              name={say('save.texts')}
              isSaving={isDoing}
              isChanged={draft.isChanged}
              onDrop={draft.drop}
            />
          )}
        </SpaceBetween>
      </Container>
    </form>
  );
}

/** Said where somebody else changed at the desk what is written here. */
export function Stale<T>({ draft }: { readonly draft: Draft<T> }) {
  const say = useNoticeWords();
  if (!draft.isStale) return null;
  return (
    <Alert
      type="warning"
      header={say('stale')}
      action={
        <SpaceBetween size="xs" direction="horizontal">
          <Button formAction="none" onClick={draft.drop}>
            {say('stale.theirs')}
          </Button>
          <Button formAction="none" onClick={draft.goOn}>
            {say('stale.mine')}
          </Button>
        </SpaceBetween>
      }
    >
      {say('stale.text')}
    </Alert>
  );
}

interface SavingProps {
  readonly name: string;
  readonly isSaving: boolean;
  readonly isChanged: boolean;
  readonly onDrop: () => void;
}

/** The buttons under a form, and whether there is something to save. */
export function Saving({ name, isSaving, isChanged, onDrop }: SavingProps) {
  const say = useNoticeWords();
  return (
    <SpaceBetween direction="horizontal" size="xs" alignItems="center">
      <Button variant="primary" disabled={!isChanged} loading={isSaving}>
        {name}
      </Button>
      {isChanged && (
        <Button variant="link" formAction="none" onClick={onDrop}>
          {say('drop')}
        </Button>
      )}
      <span role="status">{say(isChanged ? 'unsaved' : 'all-saved')}</span>
    </SpaceBetween>
  );
}
