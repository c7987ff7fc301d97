// Every variant of a notice: who reads it, what they read, and which rules of law it keeps.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { HarmlessFrame } from '../../case/harmless-frame.tsx';
import { usePreferences } from '../../shell/preferences.tsx';
import { Empty, Shown } from '../../shell/states.tsx';
import type { Variant } from '../notice-file.ts';
import type { Standing } from '../standing.ts';
import { useNoticeWords } from '../words.ts';
import { wordsOnly } from './mail-words.ts';

const nameOf = ({ place, language }: Variant): string => `${place} ${language}`;

export function VariantsStep({ of }: { readonly of: Standing }) {
  const say = useNoticeWords();
  const { language: reader } = usePreferences();
  const [chosen, setChosen] = useState<string>();
  const languages = new Intl.DisplayNames(reader, { type: 'language' });
  return (
    <Shown reading={of.preview}>
      {({ variants }) => {
        const shown = variants.find((each) => nameOf(each) === chosen) ?? variants[0];
        return (
          <SpaceBetween size="l">
            {of.notice.people === 0 && variants.length > 0 && (
              <Alert type="info">{say('variants.nobody')}</Alert>
            )}
            <Table
              header={
                <Header variant="h2" counter={`(${variants.length})`} description={say('variants.text')}>
                  {say('step.variants')}
                </Header>
              }
              items={[...variants]}
              trackBy={nameOf}
              selectionType="single"
              selectedItems={shown ? [shown] : []}
              onSelectionChange={({ detail: { selectedItems } }) =>
                selectedItems[0] && setChosen(nameOf(selectedItems[0]))
              }
              onRowClick={({ detail }) => setChosen(nameOf(detail.item))}
              ariaLabels={{
                tableLabel: say('step.variants'),
                selectionGroupLabel: say('variants.choose'),
                itemSelectionLabel: (_, item) => nameOf(item),
              }}
              enableKeyboardNavigation
              wrapLines
              empty={<Empty>{say('variants.none')}</Empty>}
              columnDefinitions={[
                {
                  id: 'place',
                  header: say('law-of'),
                  isRowHeader: true,
                  minWidth: 90,
                  cell: ({ place }) => (place === 'other' ? say('law-of.other') : place),
                },
                {
                  id: 'language',
                  header: say('language'),
                  cell: ({ language }) => languages.of(language) ?? language,
                },
                { id: 'people', header: say('people'), cell: ({ people }) => people.toLocaleString() },
                { id: 'mail', header: say('way.mail'), cell: ({ ways }) => ways.mail.toLocaleString() },
                { id: 'letter', header: say('way.letter'), cell: ({ ways }) => ways.letter.toLocaleString() },
                { id: 'none', header: say('way.none'), cell: ({ ways }) => ways.none.toLocaleString() },
                {
                  id: 'other',
                  header: say('other-language'),
                  cell: ({ otherLanguage }) => otherLanguage.toLocaleString(),
                },
                {
                  id: 'rules',
                  header: say('rules'),
                  minWidth: 150,
                  cell: (variant) => <Kept variant={variant} />,
                },
              ]}
            />
            {shown && <OneVariant key={nameOf(shown)} variant={shown} isDrill={of.notice.isDrill} />}
          </SpaceBetween>
        );
      }}
    </Shown>
  );
}

function Kept({ variant: { rules } }: { readonly variant: Variant }) {
  const say = useNoticeWords();
  const broken = rules.filter(({ isKept }) => !isKept).length;
  return broken > 0 ? (
    <StatusIndicator type="error">{say('rules.broken', { count: broken })}</StatusIndicator>
  ) : (
    <StatusIndicator type="success">{say('rules.kept', { count: rules.length })}</StatusIndicator>
  );
}

const looks = ['mail', 'text', 'letter'] as const;

function OneVariant({ variant, isDrill }: { readonly variant: Variant; readonly isDrill: boolean }) {
  const say = useNoticeWords();
  const { language: reader } = usePreferences();
  const [look, setLook] = useState<(typeof looks)[number]>('mail');
  const { mail, letter, language, reviewed } = variant;
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            <SegmentedControl
              label={say('look')}
              selectedId={look}
              options={looks.map((id) => ({ id, text: say(`look.${id}`) }))}
              onChange={({ detail }) => setLook(looks.find((each) => each === detail.selectedId) ?? 'mail')}
            />
          }
        >
          {say('variant', {
            place: variant.place === 'other' ? say('law-of.other') : variant.place,
            language: new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language,
          })}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {reviewed === null && <Alert type="info">{say('not-reviewed')}</Alert>}
        {isDrill && <Alert type="info">{say('drill.words')}</Alert>}
        {look !== 'letter' && (
          <Box>
            <Box variant="awsui-key-label">{say('subject')}</Box>
            <span lang={language}>{mail.subject}</span>
          </Box>
        )}
        {look === 'mail' && <HarmlessFrame title={say('look.mail.frame')} html={wordsOnly(mail.html)} />}
        {look === 'text' && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by the arrow keys
          <pre className="desk-sheet desk-lines" lang={language} tabIndex={0}>
            {mail.text}
          </pre>
        )}
        {look === 'letter' && (
          <div className="desk-sheet" lang={language}>
            <Box variant="h3">{letter.title}</Box>
            {letter.blocks.map(({ heading, paragraphs, language: own }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and their order is what they are
              <div key={i} lang={own ?? language}>
                {heading && <Box variant="h4">{heading}</Box>}
                {paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            ))}
          </div>
        )}
        <Rules variant={variant} />
      </SpaceBetween>
    </Container>
  );
}

function Rules({ variant: { rules } }: { readonly variant: Variant }) {
  const say = useNoticeWords();
  return (
    <Table
      variant="embedded"
      header={<Header variant="h3">{say('rules.title')}</Header>}
      items={[...rules]}
      trackBy="id"
      ariaLabels={{ tableLabel: say('rules.title') }}
      wrapLines
      empty={<Empty>{say('rules.none')}</Empty>}
      columnDefinitions={[
        {
          id: 'says',
          header: say('rule.says'),
          isRowHeader: true,
          minWidth: 260,
          cell: ({ says }) => <span lang="en">{says}</span>,
        },
        {
          id: 'kept',
          header: say('rule.kept'),
          minWidth: 110,
          cell: ({ isKept }) => (
            <StatusIndicator type={isKept ? 'success' : 'error'}>
              {say(isKept ? 'rule.yes' : 'rule.no')}
            </StatusIndicator>
          ),
        },
        {
          id: 'source',
          header: say('rule.source'),
          minWidth: 220,
          cell: ({ source, confirmed, doubt }) => (
            <>
              <span lang="en">{source}</span>
              {!confirmed && <StatusIndicator type="warning">{say('rule.unconfirmed')}</StatusIndicator>}
              {doubt && (
                <Box color="text-body-secondary">
                  <span lang="en">{doubt}</span>
                </Box>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
