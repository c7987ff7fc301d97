// All that an authority needs of a complaint, as a file to print or to send on.
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useState } from 'react';
import { useDesk } from '../shell/desk.ts';
import type { CaseFile, Item } from './case-file.ts';
import { downloadText } from './download.ts';
import { useFetching } from './fetching.ts';
import { useCaseWords } from './words.ts';

interface ReferralPackProps {
  readonly file: CaseFile;
  readonly item: Item;
  /** Slug of the chosen one. */
  readonly authority: string;
}

export function ReferralPack({ file: { reference }, item: { n }, authority }: ReferralPackProps) {
  const { say } = useCaseWords();
  const { api } = useDesk();
  const [hasNotes, setHasNotes] = useState(false);
  const { isFetching, fetchIt } = useFetching(async () => {
    const { body } = await api('GET /v1/cases/{reference}/items/{n}/referral.html', {
      path: { reference, n },
      query: { ...(authority && { authority }), notes: hasNotes ? 'with' : 'without' },
    });
    downloadText(body, 'text/html;charset=utf-8', `${reference}-${n}.html`);
  });
  return (
    <SpaceBetween size="s" direction="horizontal" alignItems="center">
      <Button formAction="none" iconName="download" loading={isFetching} onClick={fetchIt}>
        {say('referral-pack')}
      </Button>
      <Toggle checked={hasNotes} onChange={({ detail }) => setHasNotes(detail.checked)}>
        {say('referral-pack.notes')}
      </Toggle>
    </SpaceBetween>
  );
}
