// What each part of the form of facts is given.
import type { useIncidentWords } from '../words.ts';
import type { Faults, Values } from './values.ts';

export interface FieldsProps {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  /** What is to be said in red, by the field. */
  readonly faults: Faults;
  /** What the register holds now of a field that somebody else changed meanwhile. */
  readonly meanwhile?: (name: keyof Values) => string | undefined;
}

type Words = ReturnType<typeof useIncidentWords>;
type TextName = {
  [Name in keyof Values]: Values[Name] extends string ? Name : never;
}[keyof Values];

/** What a field of that name is called, says and says in red; and a text’s value with its change. */
export function fieldsOf({ values, set, faults, meanwhile }: FieldsProps, { say, label }: Words) {
  const field = (name: keyof Values, hint?: string) => {
    const fault = faults[name];
    return {
      label: label('fact', name),
      description: meanwhile?.(name) ?? hint,
      errorText: fault ? say(fault) : '',
      stretch: true,
    };
  };
  const text = (name: TextName) => ({
    value: values[name],
    onChange: ({ detail }: { readonly detail: { readonly value: string } }) => set({ [name]: detail.value }),
  });
  return { field, text };
}
