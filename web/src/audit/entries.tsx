// Entries of an audit, the newest last, each as a sentence with its codes beside it.
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useDates } from '../words/dates.ts';
import { type Entry, useAuditWords } from './words.ts';

export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const { say, deed, who } = useAuditWords();
  const dates = useDates();
  return (
    <Table
      header={
        <Header variant="h2" counter={`(${entries.length})`}>
          {say('entries')}
        </Header>
      }
      items={[...entries]}
      trackBy={({ n }) => String(n)}
      enableKeyboardNavigation
      wrapLines
      columnDefinitions={[
        { id: 'n', header: say('n'), cell: ({ n }) => n, width: 70 },
        { id: 'at', header: say('at'), cell: ({ at }) => dates.at(at), width: 190 },
        { id: 'who', header: say('who'), cell: ({ actor }) => who(actor), width: 190 },
        {
          id: 'what',
          header: say('what'),
          isRowHeader: true,
          cell: ({ rule }) => deed(rule),
          minWidth: 240,
        },
        { id: 'details', header: say('details'), cell: ({ rule, about }) => detailsOf(rule, about) },
      ]}
    />
  );
}

const detailsOf = (rule: string, about: Entry['about']): string =>
  [rule, ...Object.entries(about).map(([name, value]) => `${name}: ${value ?? '–'}`)].join(' · ');
