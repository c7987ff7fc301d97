// All that was done to the case, by whom and by which rule, whether the chain of it holds, and who read it.
import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import type { CaseFile } from './case-file.ts';
import { useCaseWords } from './words.ts';

/** Read when somebody wants to see it. */
export function History({ file }: { readonly file: CaseFile }) {
  const { say } = useCaseWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <ExpandableSection
      variant="container"
      headerText={say('history')}
      expanded={isOpen}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      {isOpen && <Entries file={file} />}
    </ExpandableSection>
  );
}

function Entries({ file: { reference, version } }: { readonly file: CaseFile }) {
  const { say } = useCaseWords();
  const dates = useDates();
  const { api } = useDesk();
  const audit = useReading(
    `audit ${reference} ${version}`,
    async (signal) => (await api('GET /v1/cases/{reference}/audit', { path: { reference }, signal })).body,
  );
  return (
    <Shown reading={audit}>
      {({ entries, accesses, verified, brokenAt }) => (
        <SpaceBetween size="s">
          <StatusIndicator type={verified ? 'success' : 'error'}>
            {verified ? say('history.verified') : say('history.broken', { n: String(brokenAt) })}
          </StatusIndicator>
          <ol className="plain-list">
            {entries.map(({ n, at, actor, rule, about }) => (
              <li key={n}>
                {n} · {dates.at(at)} · <strong>{rule}</strong> · {actor}
                <Box color="text-body-secondary" fontSize="body-s">
                  {Object.entries(about)
                    .map(([name, value]) => `${name}: ${value}`)
                    .join(', ')}
                </Box>
              </li>
            ))}
          </ol>
          <Box color="text-body-secondary">{say('history.read', { count: accesses.length })}</Box>
        </SpaceBetween>
      )}
    </Shown>
  );
}
