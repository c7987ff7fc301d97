// The letter as far as it is written: as the person will read it, and as the officer would. What the API misses in it is named.
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useState } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { useDesk } from '../shell/desk.ts';
import { usePreferences } from '../shell/preferences.tsx';
import { Loading } from '../shell/states.tsx';
import { namesIn, type Preview, type PreviewBody } from './case-file.ts';
import { legalPartsIn, type Subject } from './deeds.ts';
import { useCaseWords } from './words.ts';

/** Milliseconds without a key before the letter is written anew. */
const pause = 500;

export interface Written {
  readonly letter?: Preview;
  readonly problem?: Problem;
  /** The fields that the law wants filled in before it goes out. */
  readonly missing: readonly string[];
}

/** Writes the letter anew whenever what is said in it changes. */
export function useLetter(
  { file, item }: Subject,
  body: PreviewBody | undefined,
  language?: string,
): Written {
  const { api } = useDesk();
  const [written, setWritten] = useState<Written>({ missing: [] });
  const said = body && JSON.stringify(body);
  const n = item?.n;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` is the body, compared by what it says
  useEffect(() => {
    if (!body || n === undefined) return;
    const stop = new AbortController();
    const write = async () => {
      try {
        const { body: letter } = await api('POST /v1/cases/{reference}/items/{n}/preview', {
          path: { reference: file.reference, n },
          query: language ? { language } : {},
          body,
          signal: stop.signal,
        });
        setWritten({ letter, missing: [] });
      } catch (error) {
        if (stop.signal.aborted) return;
        const problem = problemOf(error);
        setWritten((before) => ({ ...before, problem, missing: legalPartsIn(problem.message) }));
      }
    };
    const timer = setTimeout(write, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [said, n, language, file.reference, api]);
  return written;
}

export function LetterPreview({
  of,
  written,
  body,
}: {
  readonly of: Subject;
  readonly written: Written;
  readonly body: PreviewBody;
}) {
  const { say } = useCaseWords();
  const { language: own } = usePreferences();
  const names = namesIn(own);
  const theirs = written.letter?.language;
  const [isOwn, setOwn] = useState(false);
  const translated = useLetter(of, isOwn ? body : undefined, own);
  const shown = isOwn ? translated : written;
  const isSame = theirs === undefined || theirs.split('-')[0] === own;
  return (
    <SpaceBetween size="xs">
      <Box variant="h3" id="letter-heading">
        {say('letter')}
      </Box>
      {!isSame && (
        <SegmentedControl
          label={say('letter.language')}
          selectedId={isOwn ? 'own' : 'theirs'}
          onChange={({ detail }) => setOwn(detail.selectedId === 'own')}
          options={[
            { id: 'theirs', text: say('letter.theirs', { language: names.language(theirs ?? '') }) },
            { id: 'own', text: say('letter.own', { language: names.language(own) }) },
          ]}
        />
      )}
      {shown.letter && !isOwn && shown.letter.reviewed === null && (
        <Alert type="info">{say('letter.unread', { language: names.language(shown.letter.language) })}</Alert>
      )}
      {shown.letter ? (
        <section
          className="letter"
          aria-labelledby="letter-heading"
          lang={shown.letter.language}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard (WCAG 2.1.1)
          tabIndex={0}
        >
          <p>
            <strong>{shown.letter.subject}</strong>
          </p>
          <p className="as-written">{shown.letter.text}</p>
        </section>
      ) : shown.problem ? (
        <Box color="text-body-secondary">{say('letter.not-yet')}</Box>
      ) : (
        <Loading />
      )}
    </SpaceBetween>
  );
}
