// What should be known before anything is done with the case.
import Alert, { type AlertProps } from '@cloudscape-design/components/alert';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { hrefTo } from '../shell/address.ts';
import { useDates } from '../words/dates.ts';
import { useTerms } from '../words/words.ts';
import type { CaseFile } from './case-file.ts';
import { useCaseWords } from './words.ts';

interface Warning {
  readonly id: string;
  readonly type: AlertProps.Type;
  readonly text: ReactNode;
}

/** Flags that need a sentence, and how loud it is. */
const loud = ['disowned', 'undelivered', 'unreachable', 'urgent', 'authority', 'operator'] as const;

export function Warnings({ file }: { readonly file: CaseFile }) {
  const { say } = useCaseWords();
  const terms = useTerms();
  const dates = useDates();
  const link = (reference: string) => <Link href={hrefTo('case', [reference])}>{reference}</Link>;
  const warnings: readonly (Warning | false)[] = [
    file.erasedAt !== null && {
      id: 'erased',
      type: 'info',
      text: say('warning.erased', { date: dates.at(file.erasedAt) }),
    },
    file.isErasing && { id: 'erasing', type: 'info', text: say('warning.erasing') },
    file.mergedInto !== null && {
      id: 'merged',
      type: 'info',
      text: (
        <>
          {say('warning.merged')} {link(file.mergedInto)}
        </>
      ),
    },
    file.hold !== null && {
      id: 'hold',
      type: 'warning',
      text: say('warning.hold', {
        reason: say(`choice.${file.hold.reason}`),
        date: dates.at(file.hold.since),
      }),
    },
    ...loud.map(
      (flag): Warning | false =>
        file.flags.includes(flag) && {
          id: flag,
          type: flag === 'disowned' || flag === 'undelivered' ? 'error' : 'warning',
          text: `${terms(`flag.${flag}`)}. ${say(`warning.${flag}`)}`,
        },
    ),
    !file.isConfirmed && { id: 'unconfirmed', type: 'warning', text: say('warning.unconfirmed') },
    file.silence !== null && { id: 'silence', type: 'info', text: file.silence.sentence },
    file.suggests !== null && {
      id: 'suggests',
      type: 'info',
      text: (
        <>
          {say('warning.suggests')} {link(file.suggests)}
        </>
      ),
    },
  ];
  const shown = warnings.flatMap((warning) => warning || []);
  if (shown.length === 0) return null;
  return (
    <SpaceBetween size="xs">
      {shown.map(({ id, type, text }) => (
        <Alert key={id} type={type}>
          {text}
        </Alert>
      ))}
    </SpaceBetween>
  );
}
