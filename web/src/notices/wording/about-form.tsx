// What a notice is about: the title for lists, the incident, from when it counts, which data, and what is offered.
import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { Failure } from '../../shell/states.tsx';
import { dataCategories } from '../../words/data-categories.ts';
import { useDoing } from '../doing.ts';
import { IncidentChoice, useIncidents } from '../incident-choice.tsx';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { type About, aboutOf, aboutWrong, editOf } from './about.ts';
import { Broken } from './broken.tsx';
import { useDraftOf } from './kept.ts';
import { Saving, Stale } from './saving.tsx';

export function AboutForm({ of, isReadOnly }: { readonly of: Standing; readonly isReadOnly: boolean }) {
  const say = useNoticeWords();
  const { notice } = of;
  const draft = useDraftOf<About>(`${notice.reference}.about`, aboutOf(notice));
  const about = draft.value;
  const { isDoing, problem, doIt } = useDoing(of);
  const [isAsked, setAsked] = useState(false);
  const incidents = useIncidents();
  const isBreach = notice.kind === 'breach';
  const wrong = aboutWrong(about);
  const set = (to: Partial<About>) => draft.change({ ...about, ...to });
  const error = (name: keyof About) => (isAsked && wrong.includes(name) ? say('missing') : '');
  const faultOf = (field: 'effective' | 'identityService') => {
    const found = (of.preview.value?.faults ?? []).filter((fault) => fault.field === field);
    return found.length > 0 && !draft.isChanged ? (
      <Broken faults={found} variants={of.preview.value?.variants ?? []} isBeside={false} />
    ) : (
      ''
    );
  };
  const save = async () => {
    setAsked(true);
    if (wrong.length > 0) return;
    const isDone = await doIt(
      (api, safe) => api('PATCH /v1/notices/{reference}', { ...safe, body: editOf(about, isBreach) }),
      say('saved.about'),
    );
    if (isDone) draft.drop();
  };
  const options = dataCategories.map((value) => ({ value, label: say(`category.${value}`) }));
  return (
    <form
      noValidate
      aria-label={say('about')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDoing && !isReadOnly) void save();
      }}
    >
      <Container header={<Header variant="h2">{say('about')}</Header>}>
        <SpaceBetween size="m">
          <Stale draft={draft} />
          <FormField label={say('name')} description={say('name.text')} errorText={error('title')} stretch>
            <Input
              value={about.title}
              readOnly={isReadOnly}
              autoComplete={false}
              onChange={({ detail }) => set({ title: detail.value })}
            />
          </FormField>
          {isBreach ? (
            <SpaceBetween size="m">
              <IncidentChoice
                incidents={incidents}
                value={about.incident}
                change={(incident) => set({ incident })}
                isReadOnly={isReadOnly}
              />
              <FormField label={say('categories')} description={say('categories.text')}>
                <Multiselect
                  options={options}
                  selectedOptions={options.filter(({ value }) => about.categories.includes(value))}
                  readOnly={isReadOnly}
                  filteringType="auto"
                  placeholder={say('choose')}
                  onChange={({ detail }) =>
                    set({
                      categories: dataCategories.filter((each) =>
                        detail.selectedOptions.some(({ value }) => value === each),
                      ),
                    })
                  }
                />
              </FormField>
              <FormField
                label={say('offer')}
                description={say('offer.text')}
                errorText={faultOf('identityService')}
                stretch
              >
                <ColumnLayout columns={3}>
                  <FormField label={say('offer.provider')} errorText={error('provider')}>
                    <Input
                      value={about.provider}
                      readOnly={isReadOnly}
                      autoComplete={false}
                      onChange={({ detail }) => set({ provider: detail.value })}
                    />
                  </FormField>
                  <FormField label={say('offer.months')} errorText={error('months')}>
                    <Input
                      type="number"
                      inputMode="numeric"
                      value={about.months}
                      readOnly={isReadOnly}
                      onChange={({ detail }) => set({ months: detail.value })}
                    />
                  </FormField>
                  <FormField label={say('offer.how')} errorText={error('how')}>
                    <Textarea
                      value={about.how}
                      rows={2}
                      readOnly={isReadOnly}
                      onChange={({ detail }) => set({ how: detail.value })}
                    />
                  </FormField>
                </ColumnLayout>
              </FormField>
            </SpaceBetween>
          ) : (
            <FormField
              label={say('effective')}
              description={say('effective.text')}
              errorText={faultOf('effective')}
            >
              <DatePicker
                value={about.effective}
                readOnly={isReadOnly}
                onChange={({ detail }) => set({ effective: detail.value })}
              />
            </FormField>
          )}
          <Checkbox
            checked={about.lettersToAll}
            readOnly={isReadOnly}
            description={say('letters-to-all.text')}
            onChange={({ detail }) => set({ lettersToAll: detail.checked })}
          >
            {say('letters-to-all')}
          </Checkbox>
          {problem && <Failure problem={problem} />}
          {!isReadOnly && (
            <Saving
              name={say('save.about')}
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
