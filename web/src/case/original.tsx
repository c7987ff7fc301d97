// A mail as its sender laid it out, made harmless three times: the API leaves only words, the sandbox lets nothing act, the policy lets nothing load.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { Shown } from '../shell/states.tsx';
import { useCaseWords } from './words.ts';

/** The page in the frame. It inherits the policy of the console as well. */
const pageAround = (html: string): string => {
  const isDark = document.body.classList.contains('awsui-dark-mode');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="color-scheme" content="${isDark ? 'dark' : 'light'}"><body>${html}`;
};

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
            <iframe className="original" title={say('original.frame')} sandbox="" srcDoc={pageAround(html)} />
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
