// Takes an export, and shows what was ever taken.
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { wordsOf } from '../words/catalogue.ts';
import { useWords } from '../words/words.ts';
import en from './en.json';
import { NewExport } from './new-export.tsx';
import { Taken } from './taken.tsx';

const words = wordsOf(en, { de: () => import('./de.json') });

export default function ExportsPage() {
  const say = useWords(words);
  const [count, setCount] = useState(0);
  return (
    <ContentLayout header={<Header variant="h1">{say('title')}</Header>}>
      <SpaceBetween size="l">
        <NewExport say={say} onTaken={() => setCount((before) => before + 1)} />
        <Taken key={count} say={say} />
      </SpaceBetween>
    </ContentLayout>
  );
}
