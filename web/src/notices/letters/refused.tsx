// Letters that could not be set: why, and the address put right.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import Textarea from '@cloudscape-design/components/textarea';
import { useMemo, useState } from 'react';
import type { AnswerOf } from '../../api/client.ts';
import { usePages } from '../../api/pages.ts';
import { Asking } from '../../shell/asking.tsx';
import { useDesk } from '../../shell/desk.ts';
import { usePreferences } from '../../shell/preferences.tsx';
import { Empty, Failure, readOn, Shown } from '../../shell/states.tsx';
import { countriesIn } from '../../words/countries.ts';
import { useDoing } from '../doing.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';

type Letter = AnswerOf<'GET /v1/notices/{reference}/letters/refused'>['letters'][number];

interface RefusedProps {
  readonly of: Standing;
  /** A letter is in a new batch. */
  readonly onSet: () => void;
}

export function Refused({ of, onSet }: RefusedProps) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const { reference } = of.notice;
  const [chosen, setChosen] = useState<Letter>();
  const pages = usePages<Letter>(`refused ${reference}`, async (cursor, signal) => {
    const asked = { path: { reference }, query: cursor ? { cursor } : {}, signal };
    const answer = (await api('GET /v1/notices/{reference}/letters/refused', asked)).body;
    return { rows: answer.letters, next: answer.cursor };
  });
  return (
    <>
      <Shown reading={pages}>
        {({ rows }) => (
          <Table
            header={
              <Header variant="h2" description={say('refused.text')}>
                {say('refused')}
              </Header>
            }
            items={[...rows]}
            trackBy="person"
            empty={<Empty>{say('refused.none')}</Empty>}
            ariaLabels={{ tableLabel: say('refused') }}
            enableKeyboardNavigation
            wrapLines
            footer={readOn(pages, say('more'))}
            columnDefinitions={[
              {
                id: 'name',
                header: say('field.name'),
                isRowHeader: true,
                cell: ({ name }) => name || say('none'),
              },
              {
                id: 'postal',
                header: say('field.postal'),
                cell: ({ postal, country }) => (
                  <span className="desk-lines">{[postal, country].filter(Boolean).join('\n')}</span>
                ),
              },
              {
                id: 'why',
                header: say('refused.why'),
                cell: ({ reason, characters }) =>
                  say(`refused.${reason}`, { characters: characters.join(', ') }),
              },
              { id: 'batch', header: say('batch'), cell: ({ batch }) => batch },
              {
                id: 'do',
                header: say('refused.do'),
                cell: (letter) =>
                  of.may('print-letters') && (
                    <Button
                      variant="inline-link"
                      ariaLabel={say('put-right.of', { name: letter.name })}
                      onClick={() => setChosen(letter)}
                    >
                      {say('put-right')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Shown>
      {chosen && (
        <PutRight
          of={of}
          letter={chosen}
          onClose={() => setChosen(undefined)}
          onDone={() => {
            void pages.again();
            onSet();
          }}
        />
      )}
    </>
  );
}

interface PutRightProps {
  readonly of: Standing;
  readonly letter: Letter;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function PutRight({ of, letter, onClose, onDone }: PutRightProps) {
  const say = useNoticeWords();
  const { language } = usePreferences();
  const { isDoing, problem, doIt } = useDoing(of);
  const [name, setName] = useState(letter.name);
  const [postal, setPostal] = useState(letter.postal);
  const [country, setCountry] = useState(letter.country);
  const [isAsked, setAsked] = useState(false);
  const countries = useMemo(() => countriesIn(language), [language]);
  const isWhole = [name, postal, country].every((each) => each.trim() !== '');
  const error = (value: string) => (isAsked && value.trim() === '' ? say('missing') : '');

  async function set(): Promise<void> {
    setAsked(true);
    if (!isWhole) return;
    const body = { person: letter.person, name: name.trim(), postal: postal.trim(), country };
    const isDone = await doIt(
      (api, { path, idempotencyKey }) =>
        api('POST /v1/notices/{reference}/letters/correct', { path, idempotencyKey, body }),
      say('put-right.done'),
    );
    if (!isDone) return;
    onDone();
    onClose();
  }
  return (
    <Asking
      title={say('put-right')}
      cancel={say('cancel')}
      does={say('put-right.do')}
      isLoading={isDoing}
      onDo={() => void set()}
      onClose={onClose}
    >
      <SpaceBetween size="m">
        {problem && <Failure problem={problem} />}
        <Box>{say(`refused.${letter.reason}`, { characters: letter.characters.join(', ') })}</Box>
        <FormField label={say('field.name')} errorText={error(name)}>
          <Input value={name} autoComplete={false} onChange={({ detail }) => setName(detail.value)} />
        </FormField>
        <FormField label={say('field.postal')} errorText={error(postal)}>
          <Textarea value={postal} rows={4} onChange={({ detail }) => setPostal(detail.value)} />
        </FormField>
        <FormField label={say('field.country')} errorText={error(country)}>
          <Select
            filteringType="auto"
            options={countries}
            selectedOption={countries.find(({ value }) => value === country) ?? null}
            onChange={({ detail }) => setCountry(detail.selectedOption.value ?? '')}
          />
        </FormField>
      </SpaceBetween>
    </Asking>
  );
}
