// The first rows of a file as they would be read.
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { Empty } from '../../shell/states.tsx';
import { useNoticeWords } from '../words.ts';
import type { FilePreview } from './mapping.ts';

type Row = FilePreview['first'][number];

export function FirstRows({ seen }: { readonly seen: FilePreview }) {
  const say = useNoticeWords();
  const sentences = new Map(seen.setAside.map(({ reason, sentence }) => [reason, sentence]));
  const of =
    (pick: (affected: NonNullable<Row['affected']>) => string) =>
    ({ affected, aside }: Row) =>
      affected ? pick(affected) || say('none') : aside ? say('none') : '';
  return (
    <Table
      variant="embedded"
      header={<Header variant="h3">{say('first-rows')}</Header>}
      items={[...seen.first]}
      trackBy={({ line }) => String(line)}
      empty={<Empty>{say('first-rows.none')}</Empty>}
      ariaLabels={{ tableLabel: say('first-rows') }}
      wrapLines
      columnDefinitions={[
        { id: 'line', header: say('line'), isRowHeader: true, cell: ({ line }) => line, width: 70 },
        {
          id: 'name',
          header: say('field.name'),
          minWidth: 160,
          cell: ({ affected, aside }) =>
            aside ? say('row.aside', { why: sentences.get(aside) ?? aside }) : affected?.name || say('none'),
        },
        { id: 'address', header: say('field.address'), cell: of(({ address }) => address) },
        {
          id: 'postal',
          header: say('field.postal'),
          minWidth: 180,
          cell: (row) => <span className="desk-lines">{of(({ postal }) => postal)(row)}</span>,
        },
        {
          id: 'residence',
          header: say('residence'),
          cell: of(({ country, subdivision }) => [country, subdivision].filter(Boolean).join('-')),
        },
        { id: 'language', header: say('language'), cell: of(({ language }) => language) },
        {
          id: 'categories',
          header: say('field.categories'),
          cell: of(({ categories }) => categories.join(', ')),
        },
      ]}
    />
  );
}
