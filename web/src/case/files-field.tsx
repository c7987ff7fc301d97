// Files of a note. Each is handed in when it is chosen, so that the draft holds but its name and where it lies.
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FileInput from '@cloudscape-design/components/file-input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { type Uploaded, uploadFile } from '../api/upload.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/states.tsx';
import { filesIn } from './files.ts';
import { useCaseWords } from './words.ts';

interface FilesFieldProps {
  readonly value: string;
  readonly change: (to: string) => void;
}

export default function FilesField({ value, change }: FilesFieldProps) {
  const { say } = useCaseWords();
  const { api } = useDesk();
  const [sending, setSending] = useState<string>();
  const [failed, setFailed] = useState<{ readonly name: string; readonly problem: Problem }>();
  const files = filesIn(value);

  async function handIn(chosen: readonly File[]): Promise<void> {
    const there: Uploaded[] = [...files];
    setFailed(undefined);
    for (const file of chosen) {
      setSending(file.name);
      try {
        there.push(await uploadFile(api, file));
        change(JSON.stringify(there));
      } catch (error) {
        setFailed({ name: file.name, problem: problemOf(error) });
        break;
      }
    }
    setSending(undefined);
  }
  return (
    <SpaceBetween size="xs">
      {files.length > 0 && (
        <ul className="plain-list">
          {files.map(({ upload, name }) => (
            <li key={upload}>
              {name}{' '}
              <Button
                formAction="none"
                variant="inline-icon"
                iconName="close"
                disabled={sending !== undefined}
                ariaLabel={say('files.remove', { name })}
                onClick={() => change(JSON.stringify(files.filter((each) => each.upload !== upload)))}
              />
            </li>
          ))}
        </ul>
      )}
      <FileInput
        multiple
        value={[]}
        onChange={({ detail }) => sending === undefined && void handIn(detail.value)}
      >
        {say('files.choose')}
      </FileInput>
      {sending !== undefined && (
        <StatusIndicator type="loading">{say('files.sending', { name: sending })}</StatusIndicator>
      )}
      {failed &&
        (failed.problem.status === 413 ? (
          <Box color="text-status-error">
            {say('files.too-large', {
              name: failed.name,
              most: Math.floor(Number(failed.problem.message) / 1024 / 1024),
            })}
          </Box>
        ) : (
          <Failure problem={failed.problem} />
        ))}
    </SpaceBetween>
  );
}
