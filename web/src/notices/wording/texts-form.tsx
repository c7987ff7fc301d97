// The form of a notice's words: kept while they are written, sent once each language has a subject.
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useState } from 'react';
import type { Api } from '../../api/client.ts';
import { Failure } from '../../shell/states.tsx';
import { type Safe, useDoing } from '../doing.ts';
import type { Fault, Text, Variant } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { useDraftOf } from './kept.ts';
import { Saving, Stale } from './saving.tsx';
import { TextsEditor, textsMissing, textsToSend } from './texts-editor.tsx';

interface TextsFormProps {
  readonly of: Standing;
  /** Under which the words lie while they are written. */
  readonly place: string;
  readonly label: string;
  readonly button: string;
  /** Said once they are sent. */
  readonly told: string;
  readonly send: (api: Api, safe: Safe, texts: readonly Text[]) => Promise<unknown>;
  readonly faults?: readonly Fault[];
  readonly variants?: readonly Variant[];
  readonly isReadOnly?: boolean;
  /** What stands around the fields, inside of the form. */
  readonly frame?: (fields: ReactNode) => ReactNode;
}

export function TextsForm({
  of,
  place,
  label,
  button,
  told,
  send,
  faults = [],
  variants = [],
  isReadOnly = false,
  frame = (fields) => fields,
}: TextsFormProps) {
  const { isDoing, problem, doIt } = useDoing(of);
  const draft = useDraftOf<readonly Text[]>(`${of.notice.reference}.${place}`, of.notice.texts);
  const [isAsked, setAsked] = useState(false);
  const sendThem = async () => {
    setAsked(true);
    if (textsMissing(draft.value).length > 0) return;
    const texts = textsToSend(draft.value);
    if (await doIt((api, safe) => send(api, safe, texts), told)) draft.drop();
  };
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDoing && !isReadOnly) void sendThem();
      }}
    >
      {frame(
        <SpaceBetween size="m">
          <Stale draft={draft} />
          <TextsEditor
            kind={of.notice.kind}
            texts={draft.value}
            change={draft.change}
            faults={faults}
            variants={variants}
            isAsked={isAsked}
            isReadOnly={isReadOnly}
          />
          {problem && <Failure problem={problem} />}
          {!isReadOnly && (
            <Saving name={button} isSaving={isDoing} isChanged={draft.isChanged} onDrop={draft.drop} />
          )}
        </SpaceBetween>,
      )}
    </form>
  );
}
