// All pages of the console: the routes table and the side navigation in one. A page is a folder: page.tsx, and its words in en.json and de.json.
import { type ComponentType, lazy } from 'react';
import type shellWords from './shell/en.json';
import type { Role } from './sign-in/claims.ts';

export interface PageProps {
  /** The parts of the address behind the page's name, like a case's reference. */
  readonly rest: readonly string[];
}

export interface Page {
  /** The first part of the address. */
  readonly name: string;
  /** What the side navigation, the title of the tab and the heading call it: a name in shell/en.json. */
  readonly title: keyof typeof shellWords & `page.${string}`;
  /** Who sees it; everybody where nothing is said. */
  readonly roles?: readonly Role[];
  /** False: reached by links only. */
  readonly isInNavigation?: boolean;
  /** Comes with the first visit. */
  readonly Content: ComponentType<PageProps>;
}

/** In the order of the side navigation; the first one opens where the address names none. */
export const pages: readonly Page[] = [
  { name: 'today', title: 'page.today', Content: lazy(() => import('./today/page.tsx')) },
  { name: 'queues', title: 'page.queues', Content: lazy(() => import('./queues/page.tsx')) },
  {
    name: 'find',
    title: 'page.find',
    Content: lazy(() => import('./find/page.tsx')),
  },
  {
    name: 'new',
    title: 'page.new',
    roles: ['agent', 'officer'],
    Content: lazy(() => import('./new/page.tsx')),
  },
  {
    name: 'incidents',
    title: 'page.incidents',
    Content: lazy(() => import('./incidents/page.tsx')),
  },
  {
    name: 'notices',
    title: 'page.notices',
    Content: lazy(() => import('./notices/page.tsx')),
  },
  {
    name: 'promises',
    title: 'page.promises',
    Content: lazy(() => import('./promises/page.tsx')),
  },
  {
    name: 'written-notice',
    title: 'page.written-notice',
    Content: lazy(() => import('./written-notice/page.tsx')),
  },
  {
    name: 'authorities',
    title: 'page.authorities',
    Content: lazy(() => import('./authorities/page.tsx')),
  },
  {
    name: 'audit',
    title: 'page.audit',
    Content: lazy(() => import('./audit/page.tsx')),
  },
  {
    name: 'exports',
    title: 'page.exports',
    roles: ['auditor', 'officer'],
    Content: lazy(() => import('./exports/page.tsx')),
  },
  {
    name: 'settings',
    title: 'page.settings',
    Content: lazy(() => import('./settings/page.tsx')),
  },
  { name: 'case', title: 'page.case', isInNavigation: false, Content: lazy(() => import('./case/page.tsx')) },
];
