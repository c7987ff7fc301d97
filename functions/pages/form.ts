// The form's fields as a browser sends them (application/x-www-form-urlencoded).
import * as v from 'valibot';

export const longestText = 20_000;

const text = (longest: number, tooLong: string) =>
  v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(longest, tooLong));

const formSchema = v.object({
  name: text(200, 'Your name can have at most 200 characters.'),
  address: v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.minLength(1, 'Enter your email address, so that we can answer you.'),
    v.maxLength(254, 'An email address has at most 254 characters.'),
    v.regex(
      /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\]]{2,}$/,
      'Enter an email address like name@example.org.',
    ),
  ),
  country: v.pipe(
    v.optional(v.string(), ''),
    v.check(
      (code) => code === '' || /^[A-Z]{2}$/.test(code),
      'Choose a country from the list, or leave it out.',
    ),
  ),
  message: v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.minLength(1, 'Tell us what we can do for you.'),
    v.maxLength(longestText, 'Your message can have at most 20,000 characters.'),
  ),
});

export type Form = v.InferOutput<typeof formSchema>;
export type FormField = keyof Form;
export const fields = ['name', 'address', 'country', 'message'] as const satisfies readonly FormField[];

export type ParsedForm =
  | { readonly form: Form; readonly errors?: never }
  | { readonly typed: Form; readonly errors: Readonly<Partial<Record<FormField, string>>> };

/** Fields of the body; errors say how to put each field right, and what was typed is kept. */
export function parseForm(body: string): ParsedForm & { readonly submission: string } {
  const given = new URLSearchParams(body);
  const typed = Object.fromEntries(fields.map((field) => [field, given.get(field) ?? ''])) as Form;
  const submission = given.get('submission') ?? '';
  const result = v.safeParse(formSchema, typed);
  if (result.success) return { form: result.output, submission };
  const nested = v.flatten<typeof formSchema>(result.issues).nested ?? {};
  const errors = Object.fromEntries(
    Object.entries(nested).map(([field, sentences]) => [field, sentences?.[0] ?? '']),
  );
  return { typed, errors, submission };
}
