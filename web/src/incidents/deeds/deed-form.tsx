// The frame of whatever is done with an incident: its name, its fields, what is missing, and the way out.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useDraft } from '../../case/drafts.ts';
import { Failure } from '../../shell/states.tsx';
import type { Incident } from '../incident-file.ts';
import { useIncidentWords } from '../words.ts';
import { type Safe, useDeed } from './use-deed.ts';

export interface Doing {
  readonly incident: Incident;
  /** Under which its draft lies: `assess`, `told.eu-gdpr-33`. */
  readonly id: string;
  readonly close: () => void;
  readonly changed: () => Promise<unknown>;
}

export type Missing = Readonly<Record<string, string | false | undefined>>;

interface DeedFormProps<V> extends Doing {
  /** As the catalogue calls it behind `do.` and `about.`. */
  readonly name: string;
  /** What it is about, where it is not the whole incident. */
  readonly about?: string;
  readonly first: V;
  /** What is missing, by the field, in words; nothing where all is there. */
  readonly missing: (values: V) => Missing;
  readonly send: (values: V, safe: Safe) => Promise<{ readonly body: unknown }>;
  readonly children: (given: {
    readonly values: V;
    readonly set: (to: Partial<V>) => void;
    /** What is to be said of a field in red. */
    readonly fault: (field: string) => string;
  }) => ReactNode;
}

export function DeedForm<V extends object>(props: DeedFormProps<V>) {
  const { incident, id, name, about, first, missing, send, children, close, changed } = props;
  const { say, label } = useIncidentWords();
  const { draft, change } = useDraft<V>(incident.reference, id, () => ({
    values: first,
    version: incident.version,
  }));
  const deed = useDeed({ incident, id, draft, change, changed, done: close });
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const { values } = draft;
  const lacking = missing(values);
  const isWhole = Object.values(lacking).every((each) => !each);

  useEffect(() => {
    place.current?.querySelector<HTMLElement>('.fields :is(textarea, input, button), [type=submit]')?.focus();
  }, []);

  const submit = () => {
    setAsked(true);
    if (isWhole && !deed.isStale) void deed.send(name, (safe) => send(values, safe));
    else
      requestAnimationFrame(() =>
        place.current?.querySelector<HTMLElement>('.desk-stale button, [aria-invalid=true]')?.focus(),
      );
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  return (
    <form
      ref={place}
      noValidate
      aria-label={label('do', name)}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        if (!deed.isSending) submit();
      }}
    >
      <Container
        header={
          <Header
            variant="h2"
            description={about}
            actions={
              <Button
                formAction="none"
                iconName="close"
                variant="icon"
                ariaLabel={say('close-form')}
                onClick={close}
              />
            }
          >
            {label('do', name)}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <Box color="text-body-secondary">{label('about', name)}</Box>
          {deed.isStale && <StaleSign looked={deed.looked} />}
          <div className="fields">
            {children({
              values,
              set: (to) => change({ values: { ...values, ...to } }),
              fault: (field) => (isAsked && lacking[field]) || '',
            })}
          </div>
          {deed.problem && <Failure problem={deed.problem} />}
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="primary" formAction="submit" loading={deed.isSending}>
              {say('do-it')}
            </Button>
            <Button formAction="none" onClick={close}>
              {say('later')}
            </Button>
          </SpaceBetween>
        </SpaceBetween>
      </Container>
    </form>
  );
}

/** Somebody else changed the incident since this was begun: nothing goes before a look. */
export function StaleSign({ looked }: { readonly looked: () => void }) {
  const { say } = useIncidentWords();
  return (
    <div className="desk-stale" role="alert">
      <Alert
        type="warning"
        header={say('stale')}
        action={
          <Button formAction="none" onClick={looked}>
            {say('stale.looked')}
          </Button>
        }
      >
        {say('stale.text')}
      </Alert>
    </div>
  );
}
