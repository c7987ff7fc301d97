// Where something is done with the case: the fields, what is still missing, the letter as it will be read, and sending it.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePreferences } from '../shell/preferences.tsx';
import { useTerms } from '../words/words.ts';
import { isUnderWay, namesIn } from './case-file.ts';
import {
  type DeedName,
  deedNamed,
  type Field,
  missingIn,
  type Subject,
  type Values,
  valuesOf,
} from './deeds.ts';
import { useDraft } from './drafts.ts';
import { DeedField } from './field.tsx';
import { LetterPreview, useLetter } from './letter-preview.tsx';
import { areOurs } from './own-changes.ts';
import { ReferralPack } from './referral-pack.tsx';
import { useSending } from './sending.tsx';
import { useCaseWords } from './words.ts';

export interface ComposerProps {
  readonly of: Subject;
  readonly name: DeedName;
  readonly close: () => void;
  /** Reads the case again. */
  readonly changed: () => Promise<unknown>;
}

/** Its id in the case, under which its draft lies: `refuse.1`, `reply`. */
export const deedId = (name: DeedName, n: number | undefined): string =>
  n === undefined ? name : `${name}.${n}`;

export function Composer({ of, name, close, changed }: ComposerProps) {
  const { say } = useCaseWords();
  const terms = useTerms();
  const { language } = usePreferences();
  const { file, item } = of;
  const deed = deedNamed(name);
  const id = deedId(name, item?.n);
  const { draft, change } = useDraft(file.reference, id, () => ({ values: {}, version: file.version }));
  const values = valuesOf(deed, of, draft.values);
  const fields = deed.fields(of, values);
  const body = deed.letter?.(values);
  const written = useLetter(of, body);
  const missing = missingNow(fields, missingIn(deed, of, values), written.missing);
  const [isAsked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const send = useSending({ of, deed, id, changed });
  const place = useRef<HTMLFormElement>(null);

  useEffect(() => {
    place.current?.querySelector<HTMLElement>('.fields :is(textarea, input, button), [type=submit]')?.focus();
  }, []);

  const isStale = !areOurs(file.reference, draft.version, file.version);
  const isNamed = !deed.isFinal || typed.trim().toUpperCase() === file.reference;
  const submit = () => {
    setAsked(true);
    if (missing.length > 0 || isStale || !isNamed) {
      place.current?.querySelector<HTMLElement>('.missing, [aria-invalid=true]')?.focus();
      return;
    }
    close();
    send(values, { ...draft, version: Math.max(draft.version, file.version) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  const set = (field: string, to: string | boolean) => change({ values: { ...draft.values, [field]: to } });

  return (
    <form
      ref={place}
      aria-label={say(`do.${name}`)}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Container
        header={
          <Header
            variant="h2"
            description={item ? `${item.n} · ${terms(`kind.${item.kind ?? 'none'}`)}` : undefined}
            actions={
              <Button
                formAction="none"
                iconName="close"
                variant="icon"
                ariaLabel={say('close')}
                onClick={close}
              />
            }
          >
            {say(`do.${name}`)}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <Box color="text-body-secondary">{say(`about.${name}`)}</Box>
          {isStale && (
            <Alert
              type="warning"
              header={say('stale')}
              action={
                <Button formAction="none" onClick={() => change({ version: file.version })}>
                  {say('stale.looked')}
                </Button>
              }
            >
              {say('stale.text')}
            </Alert>
          )}
          {name === 'erase' && file.items.some(isUnderWay) && (
            <Alert type="warning">{say('erase.open')}</Alert>
          )}
          <div className="fields">
            <SpaceBetween size="m">
              {fields.map((field) => (
                <DeedField
                  key={field.name}
                  field={field}
                  of={of}
                  value={values[field.name]}
                  change={(to) => set(field.name, to)}
                  {...(isAsked && missing.includes(field.name) && { problem: say('field.missing') })}
                />
              ))}
            </SpaceBetween>
          </div>
          {name === 'reply' && (
            <Box color="text-body-secondary">
              {say('write-in', { language: namesIn(language).language(file.language) })}
            </Box>
          )}
          {deed.isFinal && (
            <FormField
              label={say('type-reference', { reference: file.reference })}
              errorText={isAsked && !isNamed && say('field.missing')}
            >
              <Input value={typed} onChange={({ detail }) => setTyped(detail.value)} />
            </FormField>
          )}
          {name === 'escalate' && item && (
            <ReferralPack file={file} item={item} authority={wordOf(values, 'authority')} />
          )}
          <Missing names={missing} />
          {body && <LetterPreview of={of} written={written} body={body} />}
          {written.problem && written.missing.length === 0 && hasWords(values) && (
            <Alert type="info">{written.problem.message}</Alert>
          )}
          <SpaceBetween size="xs" direction="horizontal" alignItems="center">
            <Button variant="primary" formAction="submit">
              {say(deed.isHeld ? 'send' : 'do-it')}
            </Button>
            <Button formAction="none" onClick={close}>
              {say('later')}
            </Button>
            {deed.isHeld && <Box color="text-body-secondary">{say('ten-seconds')}</Box>}
          </SpaceBetween>
        </SpaceBetween>
      </Container>
    </form>
  );
}

const wordOf = (values: Values, name: string): string =>
  typeof values[name] === 'string' ? values[name] : '';
const hasWords = (values: Values): boolean =>
  Object.values(values).some((value) => typeof value === 'string' && value.length > 3);

/** What the fields miss and what the API misses in the letter, in the order of the fields. */
const missingNow = (
  fields: readonly Field[],
  own: readonly Field[],
  legal: readonly string[],
): readonly string[] =>
  fields.filter((field) => own.includes(field) || legal.includes(field.name)).map(({ name }) => name);

/** What is still missing, told as it changes. */
function Missing({ names }: { readonly names: readonly string[] }) {
  const { say, label } = useCaseWords();
  return (
    <div role="status">
      {names.length > 0 && (
        <Alert type="info" header={say('missing', { count: names.length })}>
          <ul className="missing-parts">
            {names.map((name) => (
              <li key={name}>{label(`field.${name}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
