// One message: its new words, what it quotes folded, what should be known before one believes it, its original on demand.
import Alert from '@cloudscape-design/components/alert';
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useId, useState } from 'react';
import { useDesk } from '../shell/desk.ts';
import { useDates } from '../words/dates.ts';
import { Attachments } from './attachments.tsx';
import type { CaseFile, Message, Reason } from './case-file.ts';
import { download } from './download.ts';
import { useFetching } from './fetching.ts';
import { marked } from './marks.ts';
import { Original } from './original.tsx';
import { useCaseWords } from './words.ts';

interface MessageCardProps {
  readonly file: CaseFile;
  readonly message: Message;
  readonly reasons: readonly Reason[];
  readonly isNewest: boolean;
}

export function MessageCard({ file, message, reasons, isNewest }: MessageCardProps) {
  const { say, label } = useCaseWords();
  const dates = useDates();
  const heading = useId();
  const { direction, channel, from, at, subject, verdict, explanations, attachments, hasRaw, about } =
    message;
  const isMachine = verdict !== undefined && verdict.kind !== 'human';
  const [isOriginal, setOriginal] = useState(false);
  return (
    <article className="message" tabIndex={-1} aria-labelledby={heading} data-newest={isNewest || undefined}>
      <Container
        header={
          <Header
            variant="h3"
            description={
              <>
                {say(`direction.${direction}`)} · {say(`channel.${channel}`)} · {dates.at(at)}
                {subject && ` · ${subject}`}
              </>
            }
            actions={
              hasRaw && (
                <OriginalButtons file={file} message={message} isOpen={isOriginal} toggle={setOriginal} />
              )
            }
          >
            <span id={heading}>
              {direction === 'in'
                ? from.name || from.address || say('unknown-person')
                : say(`direction.${direction}`)}
            </span>
          </Header>
        }
      >
        <SpaceBetween size="s">
          <SpaceBetween size="xs" direction="horizontal">
            {direction === 'in' && from.name && from.address && (
              <Box color="text-body-secondary">{from.address}</Box>
            )}
            {message.forwardedBy && (
              <Badge>
                {say('forwarded-by', { person: message.forwardedBy.name || message.forwardedBy.address })}
              </Badge>
            )}
            {isMachine && (
              <Badge color="severity-medium">{label(`verdict.${verdict.kind}`) ?? verdict.kind}</Badge>
            )}
            {about !== undefined && <Badge>{say('about-item', { n: String(about) })}</Badge>}
          </SpaceBetween>
          {explanations.length > 0 && (
            <Alert type="warning">
              <ul className="plain-list">
                {explanations.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Alert>
          )}
          {message.form && <FormFacts form={message.form} />}
          <MessageText message={message} reasons={reasons} />
          {isOriginal && <Original reference={file.reference} id={message.id} />}
          {attachments.length > 0 && <Attachments reference={file.reference} message={message} />}
        </SpaceBetween>
      </Container>
    </article>
  );
}

function MessageText({
  message: { text, ownText, textCut },
  reasons,
}: {
  readonly message: Message;
  readonly reasons: readonly Reason[];
}) {
  const { say } = useCaseWords();
  const parts = marked(ownText ?? text, reasons);
  return (
    <>
      <p className="as-written" dir="auto">
        {parts.map(({ text, reason }, i) =>
          reason ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never move
            <mark key={i} title={reason.concept}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {textCut && <Box color="text-status-warning">{say('text-cut')}</Box>}
      {ownText !== undefined && (
        <ExpandableSection headerText={say('whole-text')} variant="footer">
          <p className="as-written" dir="auto">
            {text}
          </p>
        </ExpandableSection>
      )}
    </>
  );
}

function FormFacts({ form }: { readonly form: NonNullable<Message['form']> }) {
  const { say } = useCaseWords();
  const facts = (['account', 'link', 'postal'] as const).flatMap((name) =>
    form[name] ? [{ name, value: form[name] }] : [],
  );
  return (
    <dl className="plain-list">
      <div>
        <dt>
          <Box variant="awsui-key-label">{say('form.who')}</Box>
        </dt>
        <dd>{say(`form.who.${form.who}`)}</dd>
      </div>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>
            <Box variant="awsui-key-label">{say(`form.${name}`)}</Box>
          </dt>
          <dd className="as-written">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface OriginalButtonsProps {
  readonly file: CaseFile;
  readonly message: Message;
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

function OriginalButtons({ file: { reference }, message: { id }, isOpen, toggle }: OriginalButtonsProps) {
  const { say } = useCaseWords();
  const { api } = useDesk();
  const { isFetching, fetchIt } = useFetching(async () => {
    const { body } = await api('GET /v1/cases/{reference}/messages/{id}/raw', { path: { reference, id } });
    download(body.url);
  });
  return (
    <SpaceBetween size="xs" direction="horizontal">
      <Button
        variant="inline-link"
        ariaExpanded={isOpen}
        className="show-original"
        onClick={() => toggle(!isOpen)}
      >
        {say(isOpen ? 'original.hide' : 'original.show')}
      </Button>
      <Button variant="inline-link" loading={isFetching} onClick={fetchIt}>
        {say('raw')}
      </Button>
    </SpaceBetween>
  );
}
