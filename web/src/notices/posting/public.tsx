// A notice in public: posted, corrected by two officers with what stood before kept, taken down once it stood long enough.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useDesk } from '../../shell/desk.ts';
import { Failure } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import { DeedDialog } from '../deed-dialog.tsx';
import { useDoing } from '../doing.ts';
import type { Notice } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { dayIn, useNoticeWords } from '../words.ts';
import { Correcting, Earlier } from './correcting.tsx';

type Posting = NonNullable<Notice['posting']>;

export function PublicStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { posting, isDrill } = of.notice;
  if (isDrill) return <Alert type="info">{say('public.drill')}</Alert>;
  if (posting)
    return (
      <SpaceBetween size="l">
        <Stands of={of} posting={posting} />
        {!posting.withdrawnAt && <Correcting of={of} posting={posting} />}
        <Earlier posting={posting} />
      </SpaceBetween>
    );
  return of.may('post') ? <Post of={of} /> : <Alert type="info">{say('public.not-yet')}</Alert>;
}

/** Days that a notice stands at least: the API says it too, and refuses less. */
const leastDays = 30;

function Post({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { settings } = useDesk();
  const { isDoing, problem, doIt } = useDoing(of);
  const [until, setUntil] = useState('');
  const soonest = dayIn(settings.timeZone, leastDays);
  const isSoon = until !== '' && until < soonest;
  return (
    <Container
      header={
        <Header variant="h2" description={say('post.text')}>
          {say('post.title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {problem && <Failure problem={problem} />}
        <FormField
          label={say('post.until')}
          description={say('post.until.text')}
          errorText={isSoon ? say('post.too-soon') : ''}
        >
          <DatePicker value={until} onChange={({ detail }) => setUntil(detail.value)} />
        </FormField>
        <Button
          variant="primary"
          disabled={isSoon}
          loading={isDoing}
          onClick={() =>
            void doIt(
              (api, safe) =>
                api('POST /v1/notices/{reference}/post', {
                  ...safe,
                  body: until ? { atLeastUntil: until } : {},
                }),
              say('post.done'),
            )
          }
        >
          {say('post')}
        </Button>
      </SpaceBetween>
    </Container>
  );
}

function Stands({ of, posting }: { readonly of: Standing; readonly posting: Posting }) {
  const say = useNoticeWords();
  const dates = useDates();
  const { settings } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const { from, atLeastUntil, withdrawnAt } = posting;
  const mayGo = dayIn(settings.timeZone) > atLeastUntil;
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            of.may('take-down') &&
            !withdrawnAt && (
              <Button disabled={!mayGo} onClick={() => setAsking(true)}>
                {say('take-down')}
              </Button>
            )
          }
        >
          {say(withdrawnAt ? 'public.no-more' : 'public.stands')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <KeyValuePairs
          columns={3}
          items={[
            { label: say('public.from'), value: dates.at(from) },
            withdrawnAt
              ? { label: say('public.until'), value: dates.at(withdrawnAt) }
              : { label: say('public.at-least'), value: dates.day(atLeastUntil) },
            {
              label: say('public.where'),
              value: of.notice.texts.map(({ language }) => (
                <Link
                  key={language}
                  external
                  href={`/${language}/notices/${of.notice.reference}`}
                  ariaLabel={say('public.page', { language })}
                >
                  {language}{' '}
                </Link>
              )),
            },
          ]}
        />
        {!withdrawnAt && !mayGo && (
          <Box color="text-body-secondary">{say('take-down.not-yet', { date: dates.day(atLeastUntil) })}</Box>
        )}
      </SpaceBetween>
      {isAsking && (
        <DeedDialog
          of={of}
          title={say('take-down')}
          text={say('take-down.text')}
          does={say('take-down')}
          told={say('take-down.done')}
          onClose={() => setAsking(false)}
          act={(api, safe) => api('POST /v1/notices/{reference}/take-down', safe)}
        />
      )}
    </Container>
  );
}
