import { countriesIn } from './countries.ts';
import type { Form, FormField } from './form.ts';
import { type PageFrame, page } from './layout.tsx';

export interface FormPage {
  readonly frame: Omit<PageFrame, 'title'>;
  /** Address for those who would rather write a mail. */
  readonly address: string;
  /** Names this filling-in: sending the same page twice is one case. */
  readonly submission: string;
  readonly typed?: Form;
  readonly errors?: Readonly<Partial<Record<FormField, string>>>;
}

/** The form, blank or with what was typed and what to put right. */
export function requestFormPage({ frame, address, submission, typed, errors = {} }: FormPage): string {
  const wrong = Object.entries(errors);
  const title = 'Write to our privacy desk';
  const wiring = (field: FormField, hinted = false) => ({
    id: field,
    name: field,
    'aria-invalid': errors[field] ? true : undefined,
    'aria-describedby':
      [errors[field] && `${field}-wrong`, hinted && `${field}-hint`].filter(Boolean).join(' ') || undefined,
  });
  const sentence = (field: FormField) =>
    errors[field] && (
      <span class="wrong" id={`${field}-wrong`}>
        Error: {errors[field]}
      </span>
    );

  return page(
    { ...frame, title: wrong.length > 0 ? `Error: ${title}` : title },
    <>
      {wrong.length > 0 && (
        <div class="summary" role="alert" tabIndex={-1} autofocus>
          <h2>There is a problem</h2>
          <ul>
            {wrong.map(([field, text]) => (
              <li key={field}>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h1>{title}</h1>
      <p>
        Ask us to delete your data, to tell you what we hold, to send you a written notice of a breach, or
        tell us what went wrong. Write in your own words, in any language of Europe. You do not need an
        account, and you do not need to send identity papers.
      </p>
      <p>
        You can also write to <a href={`mailto:${address}`}>{address}</a>.
      </p>
      <form method="post" action="/" novalidate>
        <input type="hidden" name="submission" value={submission} />
        <label for="message">
          What can we do for you?
          {sentence('message')}
        </label>
        <textarea {...wiring('message')} rows={8}>
          {typed?.message}
        </textarea>
        <label for="name">
          Your name (optional)
          {sentence('name')}
        </label>
        <input {...wiring('name')} autocomplete="name" value={typed?.name} />
        <label for="address">
          Your email address
          <span class="hint" id="address-hint">
            Our answer goes there.
          </span>
          {sentence('address')}
        </label>
        <input
          {...wiring('address', true)}
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={typed?.address}
        />
        <label for="country">
          Country where you live (optional)
          <span class="hint" id="country-hint">
            It tells us which law gives you which rights.
          </span>
          {sentence('country')}
        </label>
        <select {...wiring('country', true)} autocomplete="country">
          <option value="">I would rather not say</option>
          {countriesIn('en').map(({ code, name }) => (
            <option key={code} value={code} selected={typed?.country === code}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit">Send</button>
      </form>
    </>,
  );
}

/** What a person sees when the message has its case. */
export function receiptPage(frame: Omit<PageFrame, 'title'>, reference: string): string {
  const title = 'We have your message';
  return page(
    { ...frame, title },
    <>
      <h1>{title}</h1>
      <p>Your reference is</p>
      <p class="reference">{reference}</p>
      <p>
        We are sending an email to the address that you gave. It says what we understood and by when we
        answer. If nothing arrives within an hour, look into your spam folder, or write to us again and name
        the reference.
      </p>
    </>,
  );
}

/** What a person sees when something failed: what to do, and nothing else. */
export function failurePage(frame: Omit<PageFrame, 'title'>, address: string, sentence: string): string {
  const title = 'This did not work';
  return page(
    { ...frame, title },
    <>
      <h1>{title}</h1>
      <p>{sentence}</p>
      <p>
        You can also write to <a href={`mailto:${address}`}>{address}</a>.
      </p>
    </>,
  );
}
