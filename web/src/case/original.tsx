// A mail as its sender laid it out, made harmless three times: the API leaves only words, the sandbox lets nothing act, the policy lets nothing load.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { Shown } from '../shell/states.tsx';
import { HarmlessFrame } from './harmless-frame.tsx';
import { useCaseWords } from './words.ts';

export function Original({ reference, id }: { readonly reference: string; readonly id: string }) {
  const { say } = useCaseWords();
  const { api } = useDesk();
  const original = useReading(
    `original ${id}`,
    async (signal) =>
      (await api('GET /v1/cases/{reference}/messages/{id}/original', { path: { reference, id }, signal }))
        .body,
  );
  return (
    <Shown reading={original}>
      {({ html, links, remote, isCut }) =>
        html === null ? (
          <Box color="text-body-secondary">{say('original.no-html')}</Box>
        ) : (
          <SpaceBetween size="s">
            <Alert type="info">
              {say('original.harmless')}
              {remote > 0 && ` ${say('original.remote', { count: remote })}`}
              {isCut && ` ${say('original.cut')}`}
            </Alert>
            <HarmlessFrame title={say('original.frame')} html={html} />
            {links.length > 0 && (
              <ExpandableSection headerText={say('original.links', { count: links.length })} variant="footer">
                <ol>
                  {links.map((link) => (
                    <li key={link} className="as-written">
                      {link}
                    </li>
                  ))}
                </ol>
              </ExpandableSection>
            )}
          </SpaceBetween>
        )
      }
    </Shown>
  );
}
