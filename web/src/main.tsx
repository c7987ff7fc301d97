import '@cloudscape-design/global-styles/index.css';
import './shell/lists.css';
import { StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { apiWith } from './api/client.ts';
import { WithCloudscapeWords } from './shell/cloudscape-words.tsx';
import { Console } from './shell/console.tsx';
import { type Desk, DeskContext } from './shell/desk.ts';
import { WithPreferences } from './shell/preferences.tsx';
import { WordlessLoading } from './shell/states.tsx';
import { type Outside, OutsidePage } from './sign-in/outside.tsx';
import { start } from './sign-in/session.ts';
import { readSettings } from './sign-in/settings.ts';

type Standing = { readonly desk: Desk } | { readonly outside: Outside } | 'arriving';

/** Settings, then who is there. @param wants in: asked by a person */
async function arrive(wants = false): Promise<Standing> {
  const settings = await readSettings().catch(() => undefined);
  if (!settings) return { outside: 'start.failed' };
  const arrival = await start(settings, wants).catch(() => undefined);
  if (!arrival) return { outside: 'sign-in.failed' };
  if (arrival === 'left') return 'arriving';
  if (arrival === 'out') return { outside: 'signed-out' };
  const { session } = arrival;
  return { desk: { settings, session, api: apiWith(session.token) } };
}

/** Once, however often React looks: a code is good for one sign-in. */
const arrival = arrive();

function Door() {
  const [standing, setStanding] = useState<Standing>('arriving');
  useEffect(() => {
    void arrival.then(setStanding);
  }, []);
  const goIn = () => void arrive(true).then(setStanding);
  if (standing === 'arriving') return <WordlessLoading />;
  if ('outside' in standing) return <OutsidePage why={standing.outside} onWayIn={goIn} />;
  const { session } = standing.desk;
  if (session.roles.length === 0)
    return <OutsidePage why="no-role" name={session.name} onWayIn={() => void session.signOut()} />;
  return (
    <DeskContext value={standing.desk}>
      <Console />
    </DeskContext>
  );
}

const place = document.getElementById('console');
if (place)
  createRoot(place).render(
    <StrictMode>
      <WithPreferences>
        <Suspense fallback={<WordlessLoading />}>
          <WithCloudscapeWords>
            <Door />
          </WithCloudscapeWords>
        </Suspense>
      </WithPreferences>
    </StrictMode>,
  );
