// What is only a drill is seen to be one, wherever it stands.
import type { ReactNode } from 'react';
import './drill.css';
import { useIncidentWords } from './words.ts';

export function DrillMark() {
  const { say } = useIncidentWords();
  return <span className="desk-drill-mark">{say('drill')}</span>;
}

/** Round everything of one thing that is a drill; nothing where it is none. */
export const DrillFrame = ({
  isDrill,
  children,
}: {
  readonly isDrill: boolean;
  readonly children: ReactNode;
}) => (isDrill ? <div className="desk-drill">{children}</div> : children);
