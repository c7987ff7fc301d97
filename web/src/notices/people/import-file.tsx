// A file that has arrived: which column is what, how its first rows are read, and the import.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { useReading } from '../../api/reading.ts';
import { useDesk } from '../../shell/desk.ts';
import { useNotifications } from '../../shell/notifications.tsx';
import { Failure, Shown } from '../../shell/states.tsx';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { Columns } from './columns.tsx';
import { FirstRows } from './first-rows.tsx';
import { type Asked, type FilePreview, tellsSomebody } from './mapping.ts';

interface ImportFileProps {
  readonly of: Standing;
  readonly upload: string;
  readonly name: string;
  readonly onImported: () => void;
  readonly onCancel: () => void;
}

export function ImportFile({ of, upload, name, onImported, onCancel }: ImportFileProps) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const { tell } = useNotifications();
  const [asked, setAsked] = useState<Asked>({});
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const key = useRef(crypto.randomUUID());
  const place = useRef<HTMLDivElement>(null);
  const path = { reference: of.notice.reference, upload };
  const look = useReading(`look at ${upload}`, async (signal) => {
    const route = 'POST /v1/notices/{reference}/audience/{upload}/preview';
    return (await api(route, { path, body: asked, signal })).body;
  });
  const isFirst = useRef(true);
  const lookAgain = look.again;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file is looked at anew whenever it is to be read otherwise
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else void lookAgain();
  }, [asked, lookAgain]);
  useEffect(() => place.current?.focus(), []);

  async function bringIn({ mapping: guessed }: FilePreview, isAgain: boolean): Promise<void> {
    setSending(true);
    setProblem(undefined);
    try {
      await api('POST /v1/notices/{reference}/audience/{upload}/import', {
        path,
        body: { mapping: guessed, ...asked, ...(isAgain && { again: true }) },
        idempotencyKey: key.current,
      });
      tell({ id: 'notice', type: 'success', content: say('import.begun', { name }) });
      await of.changed();
      onImported();
    } catch (error) {
      const why = problemOf(error);
      setProblem(why);
      if (why.status !== 0) key.current = crypto.randomUUID();
      setSending(false);
    }
  }
  return (
    <div ref={place} tabIndex={-1}>
      <Container
        header={
          <Header variant="h2" description={say('import.text')}>
            {say('import', { name })}
          </Header>
        }
      >
        <Shown reading={look}>
          {(seen) => (
            <SpaceBetween size="l">
              {seen.missing.length > 0 && (
                <Sentences
                  type={tellsSomebody(seen.mapping) ? 'warning' : 'error'}
                  title={tellsSomebody(seen.mapping) ? 'import.incomplete' : 'import.missing'}
                  lines={seen.missing}
                />
              )}
              {seen.doubts.length > 0 && (
                <Sentences type="warning" title="import.doubts" lines={seen.doubts} />
              )}
              <Columns
                seen={seen}
                mapping={asked.mapping ?? seen.mapping}
                change={(to) => setAsked((before) => askedAnew(before, to))}
              />
              <Outcome seen={seen} isReading={look.isReading} />
              <FirstRows seen={seen} />
              {problem && <Failure problem={problem} />}
              <SpaceBetween direction="horizontal" size="xs">
                <Button
                  variant="primary"
                  disabled={!tellsSomebody(asked.mapping ?? seen.mapping) || look.isReading}
                  loading={isSending}
                  onClick={() => void bringIn(seen, false)}
                >
                  {say('import.do')}
                </Button>
                {problem?.status === 409 && (
                  <Button loading={isSending} onClick={() => void bringIn(seen, true)}>
                    {say('import.again')}
                  </Button>
                )}
                <Button onClick={onCancel}>{say('import.cancel')}</Button>
              </SpaceBetween>
              <Box color="text-body-secondary">{say('import.stays')}</Box>
            </SpaceBetween>
          )}
        </Shown>
      </Container>
    </div>
  );
}

/** Read in another manner it may have other columns: what they are is guessed anew. */
const askedAnew = ({ mapping: _, ...manner }: Asked, to: Asked): Asked => ({ ...manner, ...to });

interface SentencesProps {
  readonly type: 'error' | 'warning';
  readonly title: 'import.missing' | 'import.incomplete' | 'import.doubts';
  readonly lines: readonly string[];
}

function Sentences({ type, title, lines }: SentencesProps) {
  const say = useNoticeWords();
  return (
    <Alert type={type} header={say(title)}>
      <ul className="desk-plain" lang="en">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** What the rows that were looked at would come to, told as it changes. */
function Outcome({ seen, isReading }: { readonly seen: FilePreview; readonly isReading: boolean }) {
  const say = useNoticeWords();
  const aside = seen.setAside.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <div role="status">
      {isReading ? (
        <StatusIndicator type="loading">{say('import.looking')}</StatusIndicator>
      ) : (
        <>
          <StatusIndicator type={aside > 0 ? 'warning' : 'success'}>
            {say('import.outcome', { count: seen.rows, aside, unreachable: seen.unreachable })}
          </StatusIndicator>
          <ul className="desk-plain" lang="en">
            {seen.setAside.map(({ reason, sentence, rows }) => (
              <li key={reason}>
                {rows.toLocaleString()}: {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
