// From a reference to the page of its case: a code goes to the address that belongs to it.
import { Button, ErrorSummary, Field, wiringOf } from './fields.tsx';
import { ByMail, type Frame, page } from './layout.tsx';
import type { PlainSentence } from './sentences.ts';

interface FollowPage {
  readonly frame: Frame;
  readonly reference?: string;
  readonly error?: PlainSentence;
}

/** Asks for the reference. */
export function followPage({ frame, reference = '', error }: FollowPage): string {
  const { language, say } = frame.words;
  const title = say('follow.title');
  const field = {
    name: 'reference',
    label: say('follow.reference'),
    hint: say('hint.reference'),
    error: error && say(error),
    errorPrefix: say('error-prefix'),
  };
  return page(
    frame,
    { title, isWrong: error !== undefined, ...(error ? {} : { path: '/status' }) },
    <>
      {error && (
        <ErrorSummary title={say('errors.title')} errors={[{ field: 'reference', sentence: say(error) }]} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say('follow.intro')}</p>
      <form method="post" action={`/${language}/status`} novalidate>
        <Field {...field}>
          <input
            class="govuk-input govuk-input--width-20"
            {...wiringOf(field)}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={reference}
          />
        </Field>
        <Button>{say('follow.send')}</Button>
      </form>
      <ByMail frame={frame} />
    </>,
  );
}

interface CodePage {
  readonly frame: Frame;
  /** The sealed ask for a code: the code belongs to it alone. */
  readonly asked: string;
  readonly error?: PlainSentence;
}

/** Asks for the code. It looks the same whether there is such a case or not. */
export function codePage({ frame, asked, error }: CodePage): string {
  const { language, say } = frame.words;
  const title = say('follow.title');
  const field = {
    name: 'code',
    label: say('follow.code'),
    error: error && say(error),
    errorPrefix: say('error-prefix'),
  };
  return page(
    frame,
    { title, isWrong: error !== undefined, back: `/${language}/status` },
    <>
      {error && (
        <ErrorSummary title={say('errors.title')} errors={[{ field: 'code', sentence: say(error) }]} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say('follow.sent')}</p>
      <form method="post" action={`/${language}/status`} novalidate>
        <input type="hidden" name="asked" value={asked} />
        <Field {...field}>
          <input
            class="govuk-input govuk-input--width-10"
            {...wiringOf(field)}
            type="text"
            autocomplete="one-time-code"
            spellcheck={false}
          />
        </Field>
        <Button>{say('follow.open')}</Button>
      </form>
    </>,
  );
}

/** A link whose time is over, or that was ended. */
export const deadLinkPage = (frame: Frame): string => {
  const { language, say } = frame.words;
  return page(
    frame,
    { title: say('status.dead') },
    <>
      <h1 class="govuk-heading-l">{say('status.dead')}</h1>
      <p class="govuk-body">{say('status.dead-what')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${language}/status`}>
          {say('follow.title')}
        </a>
      </p>
      <ByMail frame={frame} />
    </>,
  );
};
