// Something that changes the whole notice: asked once more, with a reason where one is kept.
import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { Api } from '../api/client.ts';
import { Asking } from '../shell/asking.tsx';
import { DrillMark } from '../shell/drill.tsx';
import { Failure } from '../shell/states.tsx';
import { type Safe, useDoing } from './doing.ts';
import type { Standing } from './standing.ts';
import { useNoticeWords } from './words.ts';

interface DeedDialogProps {
  readonly of: Standing;
  readonly title: string;
  readonly text: string;
  /** What the button says that does it, and what is told when it is done. */
  readonly does: string;
  readonly told: string;
  /** What the reason is called, where one is wanted. */
  readonly reason?: string;
  readonly act: (api: Api, safe: Safe, because: string) => Promise<unknown>;
  readonly onClose: () => void;
}

export function DeedDialog({ of, title, text, does, told, reason, act, onClose }: DeedDialogProps) {
  const say = useNoticeWords();
  const { isDoing, problem, doIt } = useDoing(of);
  const [because, setBecause] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason !== undefined && because.trim() === '';
  const go = async () => {
    setAsked(true);
    if (!isMissing && (await doIt((api, safe) => act(api, safe, because.trim()), told))) onClose();
  };
  return (
    <Asking
      title={title}
      cancel={say('cancel')}
      does={does}
      isLoading={isDoing}
      onDo={() => void go()}
      onClose={onClose}
    >
      <SpaceBetween size="m">
        {problem && <Failure problem={problem} />}
        {of.notice.isDrill && <DrillMark />}
        <Box>{text}</Box>
        {reason && (
          <FormField
            label={reason}
            description={say('because.text')}
            errorText={isAsked && isMissing ? say('missing') : ''}
          >
            <Textarea value={because} rows={3} onChange={({ detail }) => setBecause(detail.value)} />
          </FormField>
        )}
      </SpaceBetween>
    </Asking>
  );
}
