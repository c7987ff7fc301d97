// A drill has a colour of its own wherever it is seen, and says in words that it is one.
import type { ReactNode } from 'react';
import { useNoticeWords } from './words.ts';

export function DrillMark() {
  const say = useNoticeWords();
  return <span className="desk-drill-mark">{say('drill')}</span>;
}

/** Round everything of a notice; nothing of it is seen where it is no drill. */
export function DrillFrame({
  isDrill,
  children,
}: {
  readonly isDrill: boolean;
  readonly children: ReactNode;
}) {
  const say = useNoticeWords();
  if (!isDrill) return children;
  return (
    <div className="desk-drill">
      <p className="desk-drill-band">
        <strong>{say('drill')}</strong> {say('drill.text')}
      </p>
      <div className="desk-drill-inside">{children}</div>
    </div>
  );
}
