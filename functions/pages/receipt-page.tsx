// What a person sees when the message has its case, and the page where anybody checks the receipt.
import type { CaseFile } from '../desk/case-file.ts';
import { isUnconfirmed } from '../desk/case-life/writing.ts';
import { writtenTime } from '../desk/letters/dates.ts';
import { Button, ErrorSummary, Field, wiringOf } from './fields.tsx';
import { longestSent } from './form.ts';
import { ByMail, type Frame, page } from './layout.tsx';
import { Understood } from './understood.tsx';

export interface ReceiptPage {
  readonly frame: Frame;
  /** The sealed receipt, as the person keeps it. */
  readonly receipt: string;
  readonly reference: string;
  /** When it was received: ISO 8601 instant, UTC. */
  readonly at: string;
  /** SHA-256 of the words. */
  readonly digest: string;
  /** The case that it became; undefined where it is gone. */
  readonly caseFile: CaseFile | undefined;
}

export function receiptPage({ frame, receipt, reference, at, digest, caseFile }: ReceiptPage): string {
  const { words, desk } = frame;
  const { say, letters } = words;
  const title = say('sent.title');
  const when = writtenTime(at, desk.timeZone, letters.dates);
  const isThere = caseFile && !caseFile.erasedAt && !caseFile.isErasing;
  return page(
    frame,
    { title, path: `/receipt/${receipt}` },
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <div class="desk-card">
        <p class="govuk-body">{say('sent.reference')}</p>
        <p class="desk-reference">{reference}</p>
        <p class="govuk-body">{say('sent.at', when)}</p>
      </div>
      {isThere && <Next frame={frame} caseFile={caseFile} />}
      {isThere && <Understood words={words} desk={desk} caseFile={caseFile} />}
      <h2 class="govuk-heading-m">{say('receipt.title')}</h2>
      <p class="govuk-body">{say('receipt.what')}</p>
      <dl class="govuk-summary-list">
        <Code label={say('receipt.code')} code={receipt} />
        <Code label={say('receipt.digest')} code={digest} />
      </dl>
      <ByMail frame={frame} />
    </>,
  );
}

const Code = ({ label, code }: { readonly label: string; readonly code: string }) => (
  <div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">{label}</dt>
    <dd class="govuk-summary-list__value">
      <bdi class="desk-code">{code}</bdi>
    </dd>
  </div>
);

/** What happens now, and what the person may do for it. */
function Next({ frame, caseFile }: { readonly frame: Frame; readonly caseFile: CaseFile }) {
  const { say } = frame.words;
  const { person, silence } = caseFile;
  if (person.address === '') return <p class="govuk-inset-text">{say('sent.no-mail')}</p>;
  if (silence === 'held') return <p class="govuk-inset-text">{say('sent.held')}</p>;
  return (
    <>
      <p class="govuk-body">{say('sent.mail')}</p>
      {isUnconfirmed(caseFile) && <p class="govuk-inset-text">{say('sent.confirm')}</p>}
    </>
  );
}

export interface VerifyPage {
  readonly frame: Frame;
  readonly receipt?: string;
  readonly words?: string;
  /** What the check found; absent before it. */
  readonly found?:
    | { readonly isGenuine: false }
    | {
        readonly isGenuine: true;
        readonly reference: string;
        readonly at: string;
        /** Absent where no words were entered. */
        readonly wordsMatch?: boolean;
      };
}

/** Whether a receipt is ours. */
export function verifyPage({ frame, receipt = '', words: entered = '', found }: VerifyPage): string {
  const { words, desk } = frame;
  const { language, say, letters } = words;
  const title = say('verify.title');
  const isFalse = found?.isGenuine === false;
  const code = {
    name: 'receipt',
    label: say('verify.code'),
    error: isFalse ? say('verify.false') : undefined,
    errorPrefix: say('error-prefix'),
  };
  const sent = {
    name: 'words',
    label: `${say('verify.words')} ${say('optional')}`,
    hint: say('hint.verify-words'),
    errorPrefix: say('error-prefix'),
  };
  return page(
    frame,
    { title, isWrong: isFalse, ...(found ? {} : { path: '/receipt' }) },
    <>
      {isFalse && (
        <ErrorSummary
          title={say('errors.title')}
          errors={[{ field: 'receipt', sentence: say('verify.false') }]}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      {found?.isGenuine && (
        <div class="desk-card" role="status">
          <p class="govuk-body">
            {say('verify.genuine', {
              reference: found.reference,
              ...writtenTime(found.at, desk.timeZone, letters.dates),
            })}
          </p>
          {found.wordsMatch !== undefined && (
            <p class="govuk-body">{say(found.wordsMatch ? 'verify.words-match' : 'verify.words-differ')}</p>
          )}
        </div>
      )}
      <p class="govuk-body">{say('verify.intro')}</p>
      <form method="post" action={`/${language}/receipt`} novalidate>
        <Field {...code}>
          <textarea class="govuk-textarea" {...wiringOf(code)} rows={4} spellcheck={false} autocomplete="off">
            {receipt}
          </textarea>
        </Field>
        <Field {...sent}>
          <textarea class="govuk-textarea" {...wiringOf(sent)} rows={6} maxLength={longestSent}>
            {entered}
          </textarea>
        </Field>
        <Button>{say('verify.button')}</Button>
      </form>
    </>,
  );
}
