// A further file of people: taken to the bucket, looked at, its columns named, and only then imported.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FileUpload from '@cloudscape-design/components/file-upload';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { sendForm } from '../../api/upload.ts';
import { useDesk } from '../../shell/desk.ts';
import { Failure } from '../../shell/states.tsx';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { ImportFile } from './import-file.tsx';

interface AddFileProps {
  readonly of: Standing;
  readonly onImported: () => void;
}

interface Arrived {
  readonly upload: string;
  readonly name: string;
}

export function AddFile({ of, onImported }: AddFileProps) {
  const say = useNoticeWords();
  const { api } = useDesk();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [arrived, setArrived] = useState<Arrived>();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const path = { reference: of.notice.reference };
  const [file] = files;
  const isTooLarge = problem?.status === 413;

  async function send(): Promise<void> {
    if (!file) return;
    setSending(true);
    setProblem(undefined);
    try {
      const offer = (await api('POST /v1/notices/{reference}/audience', { path })).body;
      await sendForm(offer, file);
      setArrived({ upload: offer.upload, name: file.name });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSending(false);
    }
  }
  const clear = () => {
    setArrived(undefined);
    setFiles([]);
  };
  if (arrived)
    return (
      <ImportFile
        of={of}
        upload={arrived.upload}
        name={arrived.name}
        onImported={() => {
          clear();
          onImported();
        }}
        onCancel={clear}
      />
    );
  return (
    <Container
      header={
        <Header variant="h2" description={say('add.text')}>
          {say(of.notice.imports.length > 0 ? 'add.further' : 'add')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {problem && !isTooLarge && <Failure problem={problem} />}
        {of.notice.people > 0 && <Alert type="info">{say('add.stays')}</Alert>}
        <FormField
          label={say('add.file')}
          description={say('add.file.text')}
          errorText={isTooLarge ? say('add.too-large') : ''}
        >
          <FileUpload
            value={[...files]}
            accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv"
            showFileSize
            onChange={({ detail }) => {
              setFiles(detail.value);
              setProblem(undefined);
            }}
            i18nStrings={{
              uploadButtonText: () => say('add.choose'),
              dropzoneText: () => say('add.drop'),
              removeFileAriaLabel: () => say('add.remove', { name: file?.name ?? '' }),
              limitShowFewer: '',
              limitShowMore: '',
              errorIconAriaLabel: say('add.file'),
            }}
          />
        </FormField>
        <SpaceBetween direction="horizontal" size="xs" alignItems="center">
          <Button variant="primary" disabled={!file} loading={isSending} onClick={() => void send()}>
            {say('add.send')}
          </Button>
          {isSending && <StatusIndicator type="loading">{say('add.sending')}</StatusIndicator>}
        </SpaceBetween>
        <Box color="text-body-secondary">{say('add.again')}</Box>
      </SpaceBetween>
    </Container>
  );
}
