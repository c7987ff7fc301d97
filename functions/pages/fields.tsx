// Fields of a form: label, hint, error and control belong together, for eyes and for screen readers.
import type { ComponentChildren } from 'preact';

export interface FieldProps {
  /** Name and id of the control. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to put right, a sentence. */
  readonly error?: string | undefined;
  readonly errorPrefix: string;
}

/** What ties a control to its hint and error. */
export const wiringOf = ({ name, hint, error }: FieldProps) => ({
  id: name,
  name,
  'aria-invalid': error ? ('true' as const) : undefined,
  'aria-describedby':
    [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined,
});

const Hint = ({ name, hint }: FieldProps) =>
  hint ? (
    <div class="govuk-hint" id={`${name}-hint`}>
      {hint}
    </div>
  ) : null;

const Wrong = ({ name, error, errorPrefix }: FieldProps) =>
  error ? (
    <p class="govuk-error-message" id={`${name}-error`}>
      <span class="govuk-visually-hidden">{errorPrefix} </span>
      {error}
    </p>
  ) : null;

const groupClass = ({ error }: FieldProps): string =>
  error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';

/** A label with one control below it. */
export const Field = ({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) => (
  <div class={groupClass(field)}>
    <label class="govuk-label govuk-label--s" for={field.name}>
      {field.label}
    </label>
    <Hint {...field} />
    <Wrong {...field} />
    {children}
  </div>
);

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** One of several, as radio buttons. The first has the id of the field, so that the list of errors leads to it. */
export const Radios = ({
  options,
  chosen,
  ...field
}: FieldProps & { readonly options: readonly Option[]; readonly chosen: string }) => (
  <div class={groupClass(field)}>
    <fieldset class="govuk-fieldset" aria-describedby={field.error ? `${field.name}-error` : undefined}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{field.label}</legend>
      <Wrong {...field} />
      <div class="govuk-radios">
        {options.map(({ value, label, hint }, i) => {
          const id = i === 0 ? field.name : `${field.name}-${value}`;
          return (
            <div class="govuk-radios__item" key={value}>
              <input
                class="govuk-radios__input"
                type="radio"
                id={id}
                name={field.name}
                value={value}
                checked={chosen === value}
                aria-describedby={hint ? `${id}-hint` : undefined}
              />
              <label class="govuk-label govuk-radios__label" for={id}>
                {label}
              </label>
              {hint && (
                <div class="govuk-hint govuk-radios__hint" id={`${id}-hint`}>
                  {hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  </div>
);

/** All that is to be put right, on top of the page and in focus, each with a link to its field. */
export const ErrorSummary = ({
  title,
  errors,
}: {
  readonly title: string;
  readonly errors: readonly { readonly field: string; readonly sentence: string }[];
}) => (
  <div class="govuk-error-summary" role="alert" tabIndex={-1} autofocus>
    <h2 class="govuk-error-summary__title">{title}</h2>
    <div class="govuk-error-summary__body">
      <ul class="govuk-list govuk-error-summary__list">
        {errors.map(({ field, sentence }) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  </div>
);

export const Button = ({
  children,
  kind,
  ...attributes
}: {
  readonly children: ComponentChildren;
  readonly kind?: 'secondary' | 'warning';
  readonly name?: string;
  readonly value?: string;
}) => (
  <button type="submit" class={kind ? `govuk-button govuk-button--${kind}` : 'govuk-button'} {...attributes}>
    {children}
  </button>
);
