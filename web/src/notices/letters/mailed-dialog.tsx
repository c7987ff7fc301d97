// The post took a batch: when, how many, and the scan of its receipt.
import DatePicker from '@cloudscape-design/components/date-picker';
import FileUpload from '@cloudscape-design/components/file-upload';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRef, useState } from 'react';
import { type Uploaded, uploadFile } from '../../api/upload.ts';
import { Asking } from '../../shell/asking.tsx';
import { useDesk } from '../../shell/desk.ts';
import { Failure } from '../../shell/states.tsx';
import { useDoing } from '../doing.ts';
import type { Standing } from '../standing.ts';
import { dayIn, useNoticeWords } from '../words.ts';
import type { Batch } from './letters.tsx';

interface MailedDialogProps {
  readonly of: Standing;
  readonly batch: Batch;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function MailedDialog({ of, batch, onClose, onDone }: MailedDialogProps) {
  const say = useNoticeWords();
  const { settings } = useDesk();
  const { isDoing, problem, doIt } = useDoing(of);
  const today = dayIn(settings.timeZone);
  const [date, setDate] = useState(today);
  const [count, setCount] = useState(String(batch.letters ?? ''));
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isAsked, setAsked] = useState(false);
  const handedIn = useRef<{ readonly file: File; readonly uploaded: Uploaded }>(undefined);
  const isPast = date !== '' && date <= today;
  const isNumber = /^[1-9]\d*$/.test(count.trim());
  const [file] = files;

  async function enter(): Promise<void> {
    setAsked(true);
    if (!isPast || !isNumber) return;
    const isDone = await doIt(
      async (api, { path: { reference }, idempotencyKey }) => {
        if (file && handedIn.current?.file !== file)
          handedIn.current = { file, uploaded: await uploadFile(api, file) };
        await api('POST /v1/notices/{reference}/letters/{n}/mailing', {
          path: { reference, n: batch.n },
          idempotencyKey,
          body: {
            date,
            count: Number(count),
            ...(file && handedIn.current && { upload: handedIn.current.uploaded.upload }),
          },
        });
      },
      say('mailed.done', { n: batch.n }),
    );
    if (!isDone) return;
    onDone();
    onClose();
  }
  return (
    <Asking
      title={say('mailed.enter.of', { n: batch.n })}
      cancel={say('cancel')}
      does={say('mailed.enter')}
      isLoading={isDoing}
      onDo={() => void enter()}
      onClose={onClose}
    >
      <SpaceBetween size="m">
        {problem && <Failure problem={problem} />}
        <FormField label={say('mailed.date')} errorText={isAsked && !isPast ? say('future') : ''}>
          <DatePicker value={date} onChange={({ detail }) => setDate(detail.value)} />
        </FormField>
        <FormField
          label={say('mailed.count')}
          description={say('mailed.count.text')}
          errorText={isAsked && !isNumber ? say('missing') : ''}
        >
          <Input
            type="number"
            inputMode="numeric"
            value={count}
            onChange={({ detail }) => setCount(detail.value)}
          />
        </FormField>
        <FormField label={say('mailed.scan')} description={say('mailed.scan.text')}>
          <FileUpload
            value={[...files]}
            showFileSize
            onChange={({ detail }) => setFiles(detail.value)}
            i18nStrings={{
              uploadButtonText: () => say('add.choose'),
              dropzoneText: () => say('add.drop'),
              removeFileAriaLabel: () => say('add.remove', { name: file?.name ?? '' }),
              limitShowFewer: '',
              limitShowMore: '',
              errorIconAriaLabel: say('mailed.scan'),
            }}
          />
        </FormField>
      </SpaceBetween>
    </Asking>
  );
}
