// Other words for what stands in public: proposed by one officer, approved by another; what stood before is kept.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useDesk } from '../../shell/desk.ts';
import { Failure } from '../../shell/states.tsx';
import { useDates } from '../../words/dates.ts';
import { useWho } from '../approval/approval.tsx';
import { useDoing } from '../doing.ts';
import type { Notice } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { TextsEditor } from '../wording/texts-editor.tsx';
import { TextsForm } from '../wording/texts-form.tsx';
import { useNoticeWords } from '../words.ts';

type Posting = NonNullable<Notice['posting']>;

interface PostedProps {
  readonly of: Standing;
  readonly posting: Posting;
}

export function Correcting({ of, posting }: PostedProps) {
  const say = useNoticeWords();
  if (!of.may('correct')) return null;
  return (
    <SpaceBetween size="l">
      {posting.proposed && <Proposed of={of} proposed={posting.proposed} />}
      <ExpandableSection
        variant="container"
        headerText={say('correct')}
        headerDescription={say('correct.text')}
      >
        <TextsForm
          of={of}
          place="correction"
          label={say('correct')}
          button={say('correct.propose')}
          told={say('correct.done')}
          send={(api, safe, texts) =>
            api('POST /v1/notices/{reference}/correct', { ...safe, body: { texts } })
          }
        />
      </ExpandableSection>
    </SpaceBetween>
  );
}

function Proposed({
  of,
  proposed,
}: {
  readonly of: Standing;
  readonly proposed: NonNullable<Posting['proposed']>;
}) {
  const say = useNoticeWords();
  const dates = useDates();
  const who = useWho();
  const { session } = useDesk();
  const { isDoing, problem, doIt } = useDoing(of);
  const [why, setWhy] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isOwn = proposed.by === session.actor;
  const approve = () => {
    setAsked(true);
    const brokenGlass = why.trim();
    if (isOwn && !brokenGlass) return;
    const body = isOwn ? { brokenGlass } : {};
    void doIt(
      (api, safe) => api('POST /v1/notices/{reference}/approve-correction', { ...safe, body }),
      say('correct.approved'),
    );
  };
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={say('by.at', { who: who(proposed.by), date: dates.at(proposed.at) })}
        >
          {say('correct.proposed')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <TextsEditor
          kind={of.notice.kind}
          texts={proposed.texts}
          change={() => {}}
          faults={[]}
          variants={[]}
          isAsked={false}
          isReadOnly
        />
        {isOwn && (
          <SpaceBetween size="m">
            <Alert type="warning" header={say('approve.own')}>
              {say('approve.own.proposed')}
            </Alert>
            <FormField label={say('glass.why')} errorText={isAsked && !why.trim() ? say('missing') : ''}>
              <Textarea value={why} rows={3} onChange={({ detail }) => setWhy(detail.value)} />
            </FormField>
          </SpaceBetween>
        )}
        {problem && <Failure problem={problem} />}
        <Button variant={isOwn ? 'normal' : 'primary'} loading={isDoing} onClick={approve}>
          {say(isOwn ? 'glass.do' : 'correct.approve')}
        </Button>
      </SpaceBetween>
    </Container>
  );
}

/** What stood there before, the newest first. */
export function Earlier({ posting }: { readonly posting: Posting }) {
  const say = useNoticeWords();
  const dates = useDates();
  const who = useWho();
  if (posting.corrections.length === 0) return null;
  return (
    <Container header={<Header variant="h2">{say('earlier')}</Header>}>
      {posting.corrections.toReversed().map(({ until, texts, by, approvedBy, brokenGlass }) => (
        <ExpandableSection key={until} headerText={say('earlier.until', { date: dates.at(until) })}>
          <SpaceBetween size="s">
            <Box>{say('earlier.by', { by: who(by), approvedBy: who(approvedBy) })}</Box>
            {brokenGlass && (
              <Alert type="warning" header={say('broken-glass')}>
                {brokenGlass}
              </Alert>
            )}
            {texts.map(({ language, subject, sections }) => (
              <div key={language} className="desk-sheet" lang={language}>
                <Box variant="h4">{subject}</Box>
                {Object.entries(sections).map(([section, text]) => (
                  <p key={section}>{text}</p>
                ))}
              </div>
            ))}
          </SpaceBetween>
        </ExpandableSection>
      ))}
    </Container>
  );
}
