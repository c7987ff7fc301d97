// The form's fields as a browser sends them (application/x-www-form-urlencoded).
import * as v from 'valibot';
import { type ChoiceId, choices, type FormField, formFields, subjects } from '../desk/form/choices.ts';
import type { FormWords } from '../desk/form/received-form.ts';
import type { PlainSentence } from './sentences.ts';

export const longestText = 20_000;
/**
 * Characters that a browser takes in one field. More than the desk takes, so that nobody loses words without being told; less than
 * API Gateway and Lambda take (4.5 MB of a form), whose refusal is no page that anybody can read.
 */
export const longestSent = 200_000;
/** Bytes of a form that the desk looks at: `longestSent` in any script, with nine bytes for a character, and its other fields. */
export const mostFormBytes = 2_000_000;

const longest: Readonly<Partial<Record<FormField, number>>> = {
  name: 200,
  address: 254,
  account: 300,
  link: 2_000,
  postal: 1_000,
  message: longestText,
};

/** What was typed, field by field: what a person sees again when something is wrong. */
export type Typed = Readonly<Record<FormField, string>>;
export type FormErrors = Readonly<Partial<Record<FormField, PlainSentence>>>;

export interface GivenForm {
  readonly typed: Typed;
  readonly errors: FormErrors;
  /** There when there are no errors. */
  readonly words?: FormWords;
  /** The sealed stamp that the page came with. */
  readonly stamp: string;
  /** The field that no person sees was filled in. */
  readonly isTrapped: boolean;
  /** The button that was pressed: `check` after the form, `send` or `change` after the page to check. */
  readonly step: 'check' | 'send' | 'change';
}

const tooLong = {
  name: 'error.name-long',
  address: 'error.address-long',
  account: 'error.account-long',
  link: 'error.link-long',
  postal: 'error.postal-long',
  message: 'error.message-long',
} as const satisfies Partial<Record<FormField, PlainSentence>>;

const missing = {
  who: 'error.who',
  name: 'error.name-missing',
  address: 'error.address-missing',
  postal: 'error.postal-missing',
  message: 'error.message-missing',
} as const satisfies Partial<Record<FormField, PlainSentence>>;

const isMailAddress = (text: string): boolean =>
  /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\]]{2,}$/.test(text);

const whoSchema = v.picklist(subjects);

/** Fields of the body; errors say how to put each field right, and what was typed is kept. Fields that nobody asked for are left out. */
export function parseForm(choice: ChoiceId, body: string): GivenForm {
  const given = new URLSearchParams(body);
  const { fields } = choices[choice];
  const typedIn = (field: FormField) => (fields.includes(field) ? cleaned(given.get(field) ?? '') : '');
  const typed = Object.fromEntries(formFields.map((field) => [field, typedIn(field)])) as Record<
    FormField,
    string
  >;
  const errors = errorsOf(choice, typed);
  const step = given.get('step');
  return {
    typed,
    errors,
    ...(Object.keys(errors).length === 0 && { words: wordsOf(choice, typed) }),
    stamp: given.get('stamp') ?? '',
    isTrapped: (given.get('website') ?? '') !== '',
    step: step === 'send' || step === 'change' ? step : 'check',
  };
}

/** Without what steers a terminal or turns the reading direction; line breaks as everybody counts them. */
const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .toWellFormed()
    .trim();

function errorsOf(choice: ChoiceId, typed: Typed): FormErrors {
  const errors: Partial<Record<FormField, PlainSentence>> = {};
  for (const field of choices[choice].fields) {
    const error = errorOf(field, typed[field], choices[choice].required.includes(field));
    if (error) errors[field] = error;
  }
  return errors;
}

function errorOf(field: FormField, value: string, isRequired: boolean): PlainSentence | undefined {
  if (value === '') return isRequired && hasSentence(missing, field) ? missing[field] : undefined;
  if (value.length > (longest[field] ?? 100) && hasSentence(tooLong, field)) return tooLong[field];
  if (field === 'who' && !v.is(whoSchema, value)) return 'error.who';
  if (field === 'address' && !isMailAddress(value)) return 'error.address-form';
  if (field === 'country' && !/^[A-Z]{2}(?:-[A-Z]{2})?$/.test(value)) return 'error.country';
  return undefined;
}

const hasSentence = <T extends object>(sentences: T, field: PropertyKey): field is keyof T =>
  Object.hasOwn(sentences, field);

const wordsOf = (choice: ChoiceId, { who, ...typed }: Typed): FormWords => ({
  choice,
  who: choice === 'child' ? 'child' : v.is(whoSchema, who) ? who : 'myself',
  ...typed,
});
