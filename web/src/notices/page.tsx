// Notices to many people: all of them, a new one, or one with its whole way.
import './notices.css';
import type { PageProps } from '../pages.ts';
import { BeginNotice } from './begin.tsx';
import { NoticeList } from './list.tsx';
import { NoticePage } from './notice-page.tsx';

export default function NoticesPage({ rest: [what] }: PageProps) {
  if (what === undefined) return <NoticeList />;
  return what === 'new' ? <BeginNotice /> : <NoticePage key={what} reference={what} />;
}
