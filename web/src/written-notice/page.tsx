// The register of those who are told of a breach in writing: the list, one entry, or a new one.
import type { PageProps } from '../pages.ts';
import { EntryPage } from './entry.tsx';
import { NewEntry } from './new-entry.tsx';
import { Register } from './register.tsx';

export default function WrittenNoticePage({ rest: [what] }: PageProps) {
  if (what === undefined) return <Register />;
  return what === 'new' ? <NewEntry /> : <EntryPage key={what} id={what} />;
}
