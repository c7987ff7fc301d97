// The form of one choice, and the page to check what was typed before it is sent.
import { type ChoiceId, choices, type FormField, subjects } from '../desk/form/choices.ts';
import { countriesIn } from './countries.ts';
import { Button, ErrorSummary, Field, type FieldProps, Radios, wiringOf } from './fields.tsx';
import { type FormErrors, longestSent, type Typed } from './form.ts';
import { ByMail, type Frame, page } from './layout.tsx';
import type { PlainSentence } from './sentences.ts';
import type { PageWords } from './words.ts';

export interface RequestPage {
  readonly frame: Frame;
  readonly choice: ChoiceId;
  /** Names this filling-in and tells when it began: sending the same page twice is one case. */
  readonly stamp: string;
  readonly typed?: Typed;
  readonly errors?: FormErrors;
}

/** The form, blank or with what was typed and what to put right. */
export function requestPage({ frame, choice, stamp, typed, errors = {} }: RequestPage): string {
  const { words } = frame;
  const { language, say } = words;
  const title = say(`choice.${choice}`);
  const wrong = wrongFields(errors);
  return page(
    frame,
    {
      title,
      isWrong: wrong.length > 0,
      back: `/${language}`,
      ...(typed ? {} : { path: `/request/${choice}` }),
    },
    <>
      {wrong.length > 0 && (
        <ErrorSummary
          title={say('errors.title')}
          errors={wrong.map(([field, sentence]) => ({ field, sentence: say(sentence) }))}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say(`intro.${choice}`)}</p>
      <form method="post" action={`/${language}/request/${choice}`} novalidate>
        <input type="hidden" name="stamp" value={stamp} />
        <Trap words={words} />
        {choices[choice].fields.map((field) => (
          <FormControl
            key={field}
            words={words}
            choice={choice}
            field={field}
            value={typed?.[field] ?? ''}
            error={errors[field]}
          />
        ))}
        <Button name="step" value="check">
          {say('continue')}
        </Button>
      </form>
      <ByMail frame={frame} />
    </>,
  );
}

const wrongFields = (errors: FormErrors) =>
  Object.entries(errors).filter((entry): entry is [FormField, PlainSentence] => entry[1] !== undefined);

/** For machines that fill in whatever they find. */
const Trap = ({ words }: { readonly words: PageWords }) => (
  <div class="desk-trap" aria-hidden="true">
    <label for="website">{words.say('trap')}</label>
    <input id="website" name="website" type="text" tabIndex={-1} autocomplete="off" />
  </div>
);

interface ControlProps {
  readonly words: PageWords;
  readonly choice: ChoiceId;
  readonly field: FormField;
  readonly value: string;
  readonly error: PlainSentence | undefined;
}

const labelOf = (words: PageWords, choice: ChoiceId, field: FormField): string => {
  const isRequired = choices[choice].required.includes(field);
  const sentence =
    field === 'message' && !isRequired ? 'field.message-optional' : (`field.${field}` as const);
  return isRequired ? words.say(sentence) : `${words.say(sentence)} ${words.say('optional')}`;
};

const hints = {
  address: 'hint.address',
  account: 'hint.account',
  link: 'hint.link',
  postal: 'hint.postal',
  country: 'hint.country',
  message: 'hint.message',
} as const satisfies Partial<Record<FormField, PlainSentence>>;

function hintOf(choice: ChoiceId, field: FormField): PlainSentence | undefined {
  if (field === 'address' && choice === 'opt-out') return 'hint.address-opt-out';
  return field === 'who' || field === 'name' ? undefined : hints[field];
}

function FormControl({ words, choice, field, value, error }: ControlProps) {
  const { language, say } = words;
  const hint = hintOf(choice, field);
  const props: FieldProps = {
    name: field,
    label: labelOf(words, choice, field),
    hint: hint && say(hint),
    error: error && say(error),
    errorPrefix: say('error-prefix'),
  };
  const wiring = wiringOf(props);
  switch (field) {
    case 'who':
      return (
        <Radios
          {...props}
          chosen={value}
          options={subjects.map((subject) => ({
            value: subject,
            label: say(`who.${subject}`),
            ...(subject === 'somebody-else' && { hint: say('hint.somebody-else') }),
          }))}
        />
      );
    case 'postal':
      return (
        <Field {...props}>
          <textarea
            class="govuk-textarea"
            {...wiring}
            rows={4}
            autocomplete="street-address"
            maxLength={longestSent}
          >
            {value}
          </textarea>
        </Field>
      );
    case 'message':
      return (
        <Field {...props}>
          <textarea class="govuk-textarea" {...wiring} rows={8} maxLength={longestSent}>
            {value}
          </textarea>
        </Field>
      );
    case 'country':
      return (
        <Field {...props}>
          <select class="govuk-select" {...wiring} autocomplete="country">
            <option value="">{say('country.none')}</option>
            {placesIn(words).map(({ code, name }) => (
              <option key={code} value={code} selected={value === code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      );
    default:
      return (
        <Field {...props}>
          <input
            class="govuk-input"
            {...wiring}
            {...kindOf[field]}
            value={value}
            lang={field === 'name' ? undefined : language}
          />
        </Field>
      );
  }
}

const kindOf = {
  name: { type: 'text', autocomplete: 'name' },
  address: { type: 'email', autocomplete: 'email', spellcheck: false },
  // Without `autocomplete="off"`: what has it is empty after the back button.
  account: { type: 'text', autocomplete: 'username', spellcheck: false },
  link: { type: 'text', inputMode: 'url', spellcheck: false },
} as const;

/** Every country, and behind the United States the state whose law has dates of its own for these requests. */
function placesIn({ language, say }: PageWords) {
  return countriesIn(language).flatMap((country) =>
    country.code === 'US' ? [country, { code: 'US-CA', name: say('country.california') }] : [country],
  );
}

interface CheckPage extends Omit<RequestPage, 'errors' | 'typed'> {
  readonly typed: Typed;
  /** The page was open for too long, or its stamp is none of ours: it has a new one now. */
  readonly isStale?: boolean;
  readonly isTrapped?: boolean;
}

/** What was typed, to look at once more before it is sent. */
export function checkPage({
  frame,
  choice,
  stamp,
  typed,
  isStale = false,
  isTrapped = false,
}: CheckPage): string {
  const { words } = frame;
  const { language, say } = words;
  const title = say('check.title');
  return page(
    frame,
    { title, isWrong: isStale },
    <>
      {isStale && (
        <ErrorSummary
          title={say('errors.title')}
          errors={[{ field: 'send', sentence: say('error.stale') }]}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <dl class="govuk-summary-list">
        <Shown label={say('check.choice')}>{say(`choice.${choice}`)}</Shown>
        {choices[choice].fields.map((field) => (
          <Shown key={field} label={say(field === 'message' ? 'field.message' : `field.${field}`)}>
            {shownValue(words, field, typed[field])}
          </Shown>
        ))}
      </dl>
      <p class="govuk-body">
        {typed.address ? say('check.send-note', { address: typed.address }) : say('check.send-note-post')}
      </p>
      <form method="post" action={`/${language}/request/${choice}`}>
        <input type="hidden" name="stamp" value={stamp} />
        {choices[choice].fields.map((field) => (
          <input key={field} type="hidden" name={field} value={typed[field]} />
        ))}
        {isTrapped && <input type="hidden" name="website" value="filled" />}
        <div class="govuk-button-group" id="send">
          <Button name="step" value="send">
            {say('send')}
          </Button>
          <Button name="step" value="change" kind="secondary">
            {say('change')}
          </Button>
        </div>
      </form>
    </>,
  );
}

const Shown = ({ label, children }: { readonly label: string; readonly children: string }) => (
  <div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">{label}</dt>
    <dd class="govuk-summary-list__value" dir="auto">
      <span class="desk-typed">{children}</span>
    </dd>
  </div>
);

function shownValue(words: PageWords, field: FormField, value: string): string {
  const { say } = words;
  if (value === '') return say('check.nothing');
  if (field === 'who') {
    const subject = subjects.find((each) => each === value);
    return subject ? say(`who.${subject}`) : say('check.nothing');
  }
  if (field === 'country') return placesIn(words).find(({ code }) => code === value)?.name ?? value;
  return value;
}
