// As many lines as somebody wants, each with the same fields; a new one has the focus.
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useRef } from 'react';

interface LinesProps<T> {
  readonly lines: readonly T[];
  readonly blank: T;
  readonly add: string;
  /** What the button says that takes away the line of that number. */
  readonly remove: (n: number) => string;
  readonly onChange: (to: readonly T[]) => void;
  readonly children: (line: T, change: (to: Partial<T>) => void, n: number) => ReactNode;
}

export function Lines<T>({ lines, blank, add, remove, onChange, children }: LinesProps<T>) {
  const place = useRef<HTMLDivElement>(null);
  const change = (at: number, to: Partial<T>) =>
    onChange(lines.map((each, i) => (i === at ? { ...each, ...to } : each)));
  const addOne = () => {
    onChange([...lines, blank]);
    requestAnimationFrame(() =>
      [...(place.current?.querySelectorAll('.desk-line') ?? [])]
        .at(-1)
        ?.querySelector<HTMLElement>('input, button')
        ?.focus(),
    );
  };
  return (
    <div ref={place}>
      <SpaceBetween size="xs">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
          <div className="desk-line" key={i}>
            {children(line, (to) => change(i, to), i + 1)}
            <Button
              formAction="none"
              iconName="remove"
              variant="icon"
              ariaLabel={remove(i + 1)}
              onClick={() => onChange(lines.filter((_, at) => at !== i))}
            />
          </div>
        ))}
        <Button formAction="none" iconName="add-plus" onClick={addOne}>
          {add}
        </Button>
      </SpaceBetween>
    </div>
  );
}
