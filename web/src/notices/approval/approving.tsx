// The approval of a proposed notice: by a second officer, or by one alone who says why.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useDesk } from '../../shell/desk.ts';
import { Failure } from '../../shell/states.tsx';
import { useDoing } from '../doing.ts';
import type { Preview } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';

export function Approving({ of, preview }: { readonly of: Standing; readonly preview: Preview }) {
  const say = useNoticeWords();
  const { session } = useDesk();
  const [isRead, setRead] = useState(false);
  if (!of.may('approve')) return <Alert type="info">{say('approve.not-you')}</Alert>;
  const { approval, wordsBy } = of.notice;
  const isProposer = approval?.proposedBy === session.actor;
  const hasPart = isProposer || wordsBy === session.actor;
  const mustRead = preview.review.length > 0;
  return (
    <Container
      header={
        <Header variant="h2" description={say('approve.text')}>
          {say('approve.title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {mustRead && <Review preview={preview} isRead={isRead} setRead={setRead} />}
        {hasPart ? (
          <SpaceBetween size="m">
            <Alert type="warning" header={say('approve.own')}>
              {say(isProposer ? 'approve.own.proposed' : 'approve.own.wrote')}
            </Alert>
            <ExpandableSection headerText={say('glass')} variant="footer">
              <Alone of={of} isBlocked={mustRead && !isRead} />
            </ExpandableSection>
          </SpaceBetween>
        ) : (
          <Second of={of} isBlocked={mustRead && !isRead} />
        )}
      </SpaceBetween>
    </Container>
  );
}

interface ReviewProps {
  readonly preview: Preview;
  readonly isRead: boolean;
  readonly setRead: (to: boolean) => void;
}

/** What only a person can judge. */
function Review({ preview, isRead, setRead }: ReviewProps) {
  const say = useNoticeWords();
  return (
    <SpaceBetween size="s">
      <Alert type="warning" header={say('review', { count: preview.review.length })}>
        {say('review.text')}
      </Alert>
      <ul className="desk-plain">
        {preview.review.map(({ rule, place, language, section, text, question }) => (
          <li key={`${rule} ${place} ${language} ${section}`}>
            <Box variant="awsui-key-label">
              {place}, {language}: <span lang="en">{question}</span>
            </Box>
            <span className="desk-lines" lang={language}>
              {text}
            </span>
          </li>
        ))}
      </ul>
      <Checkbox checked={isRead} onChange={({ detail }) => setRead(detail.checked)}>
        {say('review.read')}
      </Checkbox>
    </SpaceBetween>
  );
}

interface DecisionProps {
  readonly of: Standing;
  /** While what only a person can judge is not said to be read. */
  readonly isBlocked: boolean;
}

function Second({ of, isBlocked }: DecisionProps) {
  const say = useNoticeWords();
  const { isDoing, problem, doIt } = useDoing(of);
  return (
    <SpaceBetween size="m">
      {problem && <Failure problem={problem} />}
      <Button
        variant="primary"
        disabled={isBlocked}
        loading={isDoing}
        onClick={() =>
          void doIt(
            (api, safe) => api('POST /v1/notices/{reference}/approve', { ...safe, body: { reviewed: true } }),
            say('approve.done'),
          )
        }
      >
        {say('approve')}
      </Button>
      {isBlocked && <Box color="text-body-secondary">{say('review.first')}</Box>}
    </SpaceBetween>
  );
}

function Alone({ of, isBlocked }: DecisionProps) {
  const say = useNoticeWords();
  const { isDoing, problem, doIt } = useDoing(of);
  const [why, setWhy] = useState('');
  const [isAsked, setAsked] = useState(false);
  const approve = () => {
    setAsked(true);
    const brokenGlass = why.trim();
    if (!brokenGlass) return;
    const body = { reviewed: true, brokenGlass };
    void doIt(
      (api, safe) => api('POST /v1/notices/{reference}/approve', { ...safe, body }),
      say('approve.done'),
    );
  };
  return (
    <SpaceBetween size="m">
      <Box>{say('glass.text')}</Box>
      <FormField label={say('glass.why')} errorText={isAsked && !why.trim() ? say('missing') : ''}>
        <Textarea value={why} rows={3} onChange={({ detail }) => setWhy(detail.value)} />
      </FormField>
      {problem && <Failure problem={problem} />}
      <Button disabled={isBlocked} loading={isDoing} onClick={approve}>
        {say('glass.do')}
      </Button>
      {isBlocked && <Box color="text-body-secondary">{say('review.first')}</Box>}
    </SpaceBetween>
  );
}
