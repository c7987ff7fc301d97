// What was attached: safe names, what it is, and only ever to the disk.
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useDesk } from '../shell/desk.ts';
import { usePreferences } from '../shell/preferences.tsx';
import type { Attachment, Message } from './case-file.ts';
import { download } from './download.ts';
import { useFetching } from './fetching.ts';
import { useCaseWords } from './words.ts';

export function Attachments({
  reference,
  message,
}: {
  readonly reference: string;
  readonly message: Message;
}) {
  const { say } = useCaseWords();
  return (
    <div>
      <Box variant="awsui-key-label">{say('attachments')}</Box>
      <ul className="plain-list">
        {message.attachments.map((attachment, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: its number is its only name
          <li key={i}>
            <OneAttachment reference={reference} message={message} attachment={attachment} n={i + 1} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OneAttachmentProps {
  readonly reference: string;
  readonly message: Message;
  readonly attachment: Attachment;
  readonly n: number;
}

function OneAttachment({ reference, message: { id, marks = [] }, attachment, n }: OneAttachmentProps) {
  const { say } = useCaseWords();
  const { language } = usePreferences();
  const { api } = useDesk();
  const { name, type, typeByContent, size, isKept } = attachment;
  const { isFetching, fetchIt } = useFetching(async () => {
    const { body } = await api('GET /v1/cases/{reference}/messages/{id}/attachments/{n}', {
      path: { reference, id, n },
    });
    download(body.url);
  });
  return (
    <SpaceBetween size="xs" direction="horizontal" alignItems="center">
      <Button
        iconName="download"
        disabled={!isKept}
        loading={isFetching}
        onClick={fetchIt}
        ariaLabel={say('attachment.download', { name })}
      >
        {say('download')}
      </Button>
      <span dir="auto">{name}</span>
      <Box color="text-body-secondary">
        {type} · {sizeIn(language, size)}
      </Box>
      {typeByContent && <Badge color="red">{say('attachment.other-type', { type: typeByContent })}</Badge>}
      {marks.includes('not-scanned') && <Badge color="severity-high">{say('attachment.not-scanned')}</Badge>}
      {!isKept && <Box color="text-body-secondary">{say('attachment.not-kept')}</Box>}
    </SpaceBetween>
  );
}

function sizeIn(language: string, bytes: number): string {
  const [unit, size] =
    bytes < 1_000
      ? (['byte', bytes] as const)
      : bytes < 1_000_000
        ? (['kilobyte', bytes / 1_000] as const)
        : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}
