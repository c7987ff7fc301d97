// Powers that no function uses by itself on the whole ways, each with who needs it. One that is used after all has no place here.

export interface Reason {
  /** Logical name of a function; all of them without it. */
  readonly caller?: string;
  readonly action: RegExp;
  readonly resource?: RegExp;
  readonly why: string;
}

export const reasons: readonly Reason[] = [
  { action: /^logs:/, why: 'Lambda writes the log of the function' },
];
