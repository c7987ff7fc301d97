// What is only a drill is seen to be one, wherever it stands: by a colour of its own, and by the word.
import type { ReactNode } from 'react';
import './drill.css';
import { useShellWords } from './words.ts';

export function DrillMark() {
  const say = useShellWords();
  return <span className="desk-drill-mark">{say('drill')}</span>;
}

interface DrillFrameProps {
  readonly isDrill: boolean;
  /** What its being a drill means here, said above. */
  readonly says?: string;
  readonly children: ReactNode;
}

/** Round everything of one thing that is a drill; nothing where it is none. */
export function DrillFrame({ isDrill, says, children }: DrillFrameProps) {
  if (!isDrill) return children;
  return (
    <div className="desk-drill">
      {says && (
        <p className="desk-drill-band">
          <DrillMark /> {says}
        </p>
      )}
      {children}
    </div>
  );
}
