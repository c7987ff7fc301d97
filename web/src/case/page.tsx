// One case: what was said, what is asked, by when, and what can be done.
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { useReading } from '../api/reading.ts';
import type { PageProps } from '../pages.ts';
import { useDesk } from '../shell/desk.ts';
import { Shown } from '../shell/states.tsx';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';

const words = wordsOf(en, { de: () => import('./de.json') });

export default function CasePage({ rest: [reference = ''] }: PageProps) {
  const say = useWords(words);
  const { api } = useDesk();
  const file = useReading(
    reference,
    async (signal) => (await api('GET /v1/cases/{reference}', { path: { reference }, signal })).body,
  );
  return (
    <ContentLayout header={<Header variant="h1">{say('title', { reference })}</Header>}>
      <Shown reading={file}>{({ person }) => person.name}</Shown>
    </ContentLayout>
  );
}
