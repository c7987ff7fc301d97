// The frame round every page: who is here, how they want to see it, where they can go, what just happened.

import Alert from '@cloudscape-design/components/alert';
import AppLayout from '@cloudscape-design/components/app-layout';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import TopNavigation from '@cloudscape-design/components/top-navigation';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { type Page, pages } from '../pages.ts';
import type { Role } from '../sign-in/claims.ts';
import { languages } from '../words/catalogue.ts';
import { useTerms } from '../words/words.ts';
import { hrefTo, useAddress } from './address.ts';
import { useDesk } from './desk.ts';
import { CatchesFailure } from './failing-page.tsx';
import { WithHand } from './held.tsx';
import { NotificationList, WithNotifications } from './notifications.tsx';
import { looks, usePreferences } from './preferences.tsx';
import { Loading } from './states.tsx';
import { useShellWords } from './words.ts';

export function Console() {
  const say = useShellWords();
  const { session } = useDesk();
  const { page: name, rest } = useAddress();
  const seen = pages.filter(({ roles }) => isFor(roles, session.roles));
  const page = name ? seen.find((each) => each.name === name) : seen[0];
  const [isNavigationOpen, setNavigationOpen] = useState(() => innerWidth > 1100);
  useTabTitle(page);
  return (
    <WithNotifications>
      <WithHand>
        <div id="top">
          <Top />
        </div>
        <AppLayout
          headerSelector="#top"
          toolsHide
          maxContentWidth={Number.MAX_VALUE}
          navigation={<Pages seen={seen} />}
          navigationOpen={isNavigationOpen}
          onNavigationChange={({ detail }) => setNavigationOpen(detail.open)}
          navigationWidth={200}
          notifications={<NotificationList />}
          stickyNotifications
          ariaLabels={{
            navigation: say('navigation'),
            navigationToggle: say('navigation.open'),
            navigationClose: say('navigation.close'),
            notifications: say('notifications'),
          }}
          content={
            <>
              <OfflineSign />
              {page ? (
                <CatchesFailure key={hrefTo(page.name, rest)}>
                  <Suspense fallback={<Loading />}>
                    <page.Content key={page.name} rest={rest} />
                  </Suspense>
                </CatchesFailure>
              ) : (
                <Alert type="warning" header={say('page.unknown')}>
                  {say('page.unknown.text')}
                </Alert>
              )}
            </>
          }
        />
      </WithHand>
    </WithNotifications>
  );
}

const isFor = (roles: Page['roles'], own: readonly Role[]): boolean =>
  !roles || roles.some((role) => own.includes(role));

function useTabTitle(page: Page | undefined): void {
  const say = useShellWords();
  const { settings } = useDesk();
  const title = page ? say(page.title) : say('page.unknown');
  useEffect(() => {
    document.title = `${title} – ${say('desk', { organisation: settings.organisation })}`;
  }, [title, say, settings]);
}

function Pages({ seen }: { readonly seen: readonly Page[] }) {
  const say = useShellWords();
  const { page } = useAddress();
  const shown = seen.filter(({ isInNavigation = true }) => isInNavigation);
  return (
    <SideNavigation
      activeHref={hrefTo(page || (seen[0]?.name ?? ''))}
      items={shown.map(({ name, title }) => ({ type: 'link', text: say(title), href: hrefTo(name) }))}
    />
  );
}

function Top() {
  const say = useShellWords();
  const terms = useTerms();
  const { settings, session } = useDesk();
  const preferences = usePreferences();
  const roles = session.roles.map((role) => terms(`role.${role}`)).join(', ');
  const choose = (id: string) => {
    const [what, value] = id.split('=');
    if (what === 'shortcuts') preferences.change({ hasShortcuts: !preferences.hasShortcuts });
    if (what === 'density') preferences.change({ isCompact: value === 'compact' });
    const look = looks.find((each) => what === 'look' && each === value);
    if (look) preferences.change({ look });
    const language = languages.find((each) => what === 'language' && each === value);
    if (language) preferences.change({ language });
  };
  const choice = (id: string, text: string, isChosen: boolean) =>
    ({ id, text, itemType: 'checkbox', checked: isChosen }) as const;
  return (
    <TopNavigation
      identity={{ href: '#/', title: say('desk', { organisation: settings.organisation }) }}
      utilities={[
        {
          type: 'menu-dropdown',
          iconName: 'settings',
          text: say('view'),
          onItemClick: ({ detail }) => choose(detail.id),
          items: [
            {
              id: 'language',
              text: say('view.language'),
              items: languages.map((each) =>
                choice(`language=${each}`, say(`view.language.${each}`), each === preferences.language),
              ),
            },
            {
              id: 'look',
              text: say('view.look'),
              items: looks.map((each) =>
                choice(`look=${each}`, say(`view.look.${each}`), each === preferences.look),
              ),
            },
            choice('shortcuts', say('view.shortcuts'), preferences.hasShortcuts),
            {
              id: 'density',
              text: say('view.density'),
              items: [
                choice('density=compact', say('view.density.compact'), preferences.isCompact),
                choice('density=comfortable', say('view.density.comfortable'), !preferences.isCompact),
              ],
            },
          ],
        },
        {
          type: 'menu-dropdown',
          iconName: 'user-profile',
          text: session.name,
          description: roles,
          ariaLabel: say('signed-in', { name: session.name, roles }),
          onItemClick: () => void session.signOut(),
          items: [{ id: 'sign-out', text: say('sign-out') }],
        },
      ]}
    />
  );
}

const listenToConnection = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

function OfflineSign() {
  const say = useShellWords();
  const isOnline = useSyncExternalStore(listenToConnection, () => navigator.onLine);
  return isOnline ? null : <Alert type="warning">{say('offline')}</Alert>;
}
