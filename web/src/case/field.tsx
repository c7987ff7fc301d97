// One field of a deed, as its kind wants it.
import Checkbox from '@cloudscape-design/components/checkbox';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import { lazy, Suspense } from 'react';
import { useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { Loading } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { useTerms } from '../words/words.ts';
import { kindsOf, queues } from './case-file.ts';
import type { Field, Subject } from './deeds.ts';
import { useCaseWords } from './words.ts';

/** Comes with the first note: most who open a case write none. */
const FilesField = lazy(() => import('./files-field.tsx'));

export interface FieldProps {
  readonly field: Field;
  readonly of: Subject;
  readonly value: string | boolean | undefined;
  readonly change: (to: string | boolean) => void;
  /** What is to be said of it in red. */
  readonly problem?: string;
}

/** Short enough to be seen at once. */
const mostRadios = 5;

export function DeedField(props: FieldProps) {
  const { field, problem } = props;
  const { say, label } = useCaseWords();
  const hint = label(`hint.${field.name}`);
  return (
    <FormField
      label={
        <>
          {label(`field.${field.name}`)}
          {field.isOptional && !field.isLegal && <i> – {say('optional')}</i>}
        </>
      }
      description={hint}
      errorText={problem}
      stretch
    >
      <Control {...props} />
    </FormField>
  );
}

function Control({ field, of, value, change }: FieldProps) {
  const { say, label } = useCaseWords();
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'text':
      return (
        <Textarea
          value={text}
          rows={Math.min(14, Math.max(5, text.split('\n').length + 1))}
          onChange={({ detail }) => change(detail.value)}
          spellcheck
        />
      );
    case 'line':
      return <Input value={text} onChange={({ detail }) => change(detail.value)} />;
    case 'date':
      return <DatePicker value={text} onChange={({ detail }) => change(detail.value)} />;
    case 'flag':
      return (
        <Checkbox checked={value === true} onChange={({ detail }) => change(detail.checked)}>
          {label(`flag.${field.name}`)}
        </Checkbox>
      );
    case 'choice': {
      const options = (field.choices ?? []).map((each) => ({
        value: each,
        label: label(`choice.${each}`) ?? each,
      }));
      if (options.length <= mostRadios && !field.isOptional)
        return (
          <RadioGroup value={text || null} items={options} onChange={({ detail }) => change(detail.value)} />
        );
      const none = { value: '', label: label(`none.${field.name}`) ?? say('choice.none') };
      const all = field.isOptional ? [none, ...options] : options;
      return (
        <Select
          selectedOption={all.find((each) => each.value === text) ?? null}
          options={all}
          placeholder={say('choose')}
          onChange={({ detail }) => change(detail.selectedOption.value ?? '')}
        />
      );
    }
    case 'authority':
      return <AuthorityChoice of={of} value={text} change={change} isOptional={field.isOptional ?? false} />;
    case 'place':
      return <PlaceChoice value={text} change={change} />;
    case 'message':
      return <MessageChoice of={of} value={text} change={change} />;
    case 'files':
      return (
        <Suspense fallback={<Loading />}>
          <FilesField value={text} change={change} />
        </Suspense>
      );
    case 'case':
      return <CaseChoice of={of} value={text} change={change} />;
  }
}

interface ChoiceProps {
  readonly value: string;
  readonly change: (to: string) => void;
}

/** The authority of the residence comes first; all others can be searched. */
function AuthorityChoice({
  of,
  value,
  change,
  isOptional,
}: ChoiceProps & { readonly of: Subject; readonly isOptional: boolean }) {
  const { say } = useCaseWords();
  const { api } = useDesk();
  const { residence } = of.file;
  const reading = useReading(
    `authorities ${residence}`,
    async (signal) =>
      (await api('GET /v1/authorities', { query: residence ? { residence } : {}, signal })).body,
  );
  const { authorities = [], proposed = null } = reading.value ?? {};
  const options = authorities
    .toSorted((a, b) => Number(b.slug === proposed) - Number(a.slug === proposed))
    .map(({ slug, name, englishName, competentFor }) => ({
      value: slug,
      label: name,
      description: [englishName !== name && englishName, competentFor.join(', ')].filter(Boolean).join(' · '),
      ...(slug === proposed && { labelTag: say('proposed') }),
    }));
  const all = isOptional ? [{ value: '', label: say('choice.of-residence') }, ...options] : options;
  return (
    <Select
      selectedOption={all.find((each) => each.value === value) ?? null}
      options={all}
      filteringType="auto"
      virtualScroll
      statusType={reading.value ? 'finished' : reading.problem ? 'error' : 'loading'}
      errorText={reading.problem?.message}
      placeholder={say('choose')}
      onChange={({ detail }) => change(detail.selectedOption.value ?? '')}
    />
  );
}

/** A queue and a kind in one. */
function PlaceChoice({ value, change }: ChoiceProps) {
  const { say } = useCaseWords();
  const terms = useTerms();
  const groups = queues
    .filter((queue) => queue !== 'junk')
    .map((queue) => ({
      label: terms(`queue.${queue}`),
      options: kindsOf[queue].map((kind) => ({ value: `${queue}/${kind}`, label: terms(`kind.${kind}`) })),
    }));
  return (
    <Select
      selectedOption={groups.flatMap(({ options }) => options).find((each) => each.value === value) ?? null}
      options={groups}
      filteringType="auto"
      placeholder={say('choose')}
      onChange={({ detail }) => change(detail.selectedOption.value ?? '')}
    />
  );
}

/** What came in from outside. */
function MessageChoice({ of, value, change }: ChoiceProps & { readonly of: Subject }) {
  const { say } = useCaseWords();
  const dates = useDates();
  const options = of.file.messages
    .filter(({ direction }) => direction === 'in')
    .map(({ id, at, subject, text }) => ({
      value: id,
      label: dates.at(at),
      description: (subject || text).slice(0, 80),
    }));
  const all = [{ value: '', label: say('choice.none') }, ...options];
  return (
    <Select
      selectedOption={all.find((each) => each.value === value) ?? null}
      options={all}
      placeholder={say('choose')}
      onChange={({ detail }) => change(detail.selectedOption.value ?? '')}
    />
  );
}

/** Another case of the same person, or any by its reference. */
function CaseChoice({ of, value, change }: ChoiceProps & { readonly of: Subject }) {
  const others = useOtherCases(of);
  const { say } = useCaseWords();
  return (
    <>
      <Input value={value} placeholder="PD-…" onChange={({ detail }) => change(detail.value)} />
      {others.length > 0 && (
        <RadioGroup
          ariaLabel={say('other-cases')}
          value={others.includes(value) ? value : null}
          items={others.map((each) => ({ value: each, label: each }))}
          onChange={({ detail }) => change(detail.value)}
        />
      )}
    </>
  );
}

/** References of the person's other cases. */
function useOtherCases({ file: { person, reference, suggests } }: Subject): readonly string[] {
  const { api } = useDesk();
  const reading = useReading(`cases of ${reference}`, async (signal) =>
    person.address
      ? (await api('POST /v1/search', { body: { person: person.address }, signal })).body.items
      : [],
  );
  const found = [...(suggests ? [suggests] : []), ...(reading.value ?? []).map((item) => item.reference)];
  return [...new Set(found)].filter((each) => each !== reference);
}
