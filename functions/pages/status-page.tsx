// The page of one case: how far we are, what was said, and what the person may do.
import type { CaseFile, Item } from '../desk/case-file.ts';
import { isOver, mayChange, mayWithdraw, standingSeen } from '../desk/case-life/as-seen.ts';
import { isUnconfirmed } from '../desk/case-life/writing.ts';
import { dateIn } from '../desk/clocks/calendar.ts';
import { writtenDate } from '../desk/letters/dates.ts';
import type { NoticeKind } from '../desk/notices/notice.ts';
import { Button, ErrorSummary, Field, wiringOf } from './fields.tsx';
import { longestSent } from './form.ts';
import { ByMail, type Frame, page } from './layout.tsx';
import type { PlainSentence } from './sentences.ts';
import { askSentence, asksOf, dueSentences } from './understood.tsx';

/** One thing that was said. */
export interface Said {
  readonly by: 'person' | 'desk';
  /** ISO 8601 instant. */
  readonly at: string;
  readonly text: string;
  /** BCP 47, where it is known. */
  readonly language?: string;
  readonly files: readonly string[];
}

/** Where a file goes: a form of its own, straight to the bucket. */
export interface Upload {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly megabytes: number;
}

/** What was just done, as the address of the page tells it. */
export const doings = ['confirmed', 'written', 'added', 'withdrawn', 'disputed'] as const;
export type Doing = (typeof doings)[number];

export interface NoticeSeen {
  readonly reference: string;
  readonly kind: NoticeKind;
  readonly startedAt: string;
  readonly isPosted: boolean;
}

export interface StatusPage {
  readonly frame: Frame;
  /** The sealed link: the address of the page. */
  readonly link: string;
  readonly caseFile: CaseFile;
  /** Oldest first. */
  readonly said: readonly Said[];
  /** Notices that went out to this person, the newest first. */
  readonly notices: readonly NoticeSeen[];
  readonly upload?: Upload | undefined;
  readonly done?: Doing | undefined;
  /** What was typed and could not be taken. */
  readonly typed?: string;
  readonly error?: PlainSentence;
}

export function statusPage(props: StatusPage): string {
  const { frame, link, caseFile, done, error } = props;
  const { words } = frame;
  const { say } = words;
  const title = say('status.title');
  const over = isOver(caseFile);
  return page(
    frame,
    { title, isWrong: error !== undefined, path: `/status/${link}` },
    <>
      {error && (
        <ErrorSummary title={say('errors.title')} errors={[{ field: 'text', sentence: say(error) }]} />
      )}
      {done && (
        <p class="govuk-inset-text" role="status">
          {say(`status.${done}`)}
        </p>
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="desk-reference">{caseFile.reference}</p>
      {caseFile.erasedAt || caseFile.isErasing ? (
        <p class="govuk-body">{say('status.erased')}</p>
      ) : (
        <>
          {isUnconfirmed(caseFile) && !over && <Confirm {...props} />}
          <h2 class="govuk-heading-m">{say('status.asks')}</h2>
          <Asks {...props} />
          <Conversation {...props} />
          <Notices {...props} />
          {over ? (
            <p class="govuk-inset-text">{say('status.nothing-more')}</p>
          ) : (
            <>
              <Write {...props} />
              {props.upload && <AddFile {...props} upload={props.upload} />}
              <NotMe {...props} />
            </>
          )}
        </>
      )}
      <ByMail frame={frame} />
    </>,
  );
}

const formOf = ({ frame, link }: StatusPage) =>
  ({ method: 'post', action: `/${frame.words.language}/status/${link}` }) as const;

function Confirm(props: StatusPage) {
  const { say } = props.frame.words;
  return (
    <div class="desk-card">
      <h2 class="govuk-heading-m">{say('status.confirm.title')}</h2>
      <p class="govuk-body">{say('status.confirm.what')}</p>
      <form {...formOf(props)}>
        <div class="govuk-button-group">
          <Button name="do" value="confirm">
            {say('status.confirm.yes')}
          </Button>
          <Button name="do" value="disown" kind="secondary">
            {say('status.not-me.button')}
          </Button>
        </div>
      </form>
    </div>
  );
}

function Asks(props: StatusPage) {
  const { frame, caseFile } = props;
  const asks = asksOf(caseFile);
  if (asks.length === 0) return <p class="govuk-body">{frame.words.say('understood.unclear')}</p>;
  return (
    <>
      {asks.map((item) => (
        <Ask key={item.n} {...props} item={item} />
      ))}
    </>
  );
}

function Ask({ item, ...props }: StatusPage & { readonly item: Item }) {
  const { frame, caseFile } = props;
  const { words, desk } = frame;
  const { say, letters } = words;
  const standing = standingSeen(item);
  const over = isOver(caseFile);
  const since = item.receivedAt.includes('T') ? dateIn(item.receivedAt, desk.timeZone) : item.receivedAt;
  const sentence = askSentence(words, item);
  return (
    <div class="desk-card">
      <h3 class="govuk-heading-s" id={`ask-${item.n}`}>
        {sentence}
      </h3>
      <p class="govuk-body">
        <strong>{say(`state.${standing}`)}</strong>{' '}
        {say('status.since', { date: writtenDate(since, letters.dates) })}
      </p>
      {item.extension && item.state !== 'answered' && <p class="govuk-body">{say('state.extended')}</p>}
      {item.frozenAt && item.state !== 'answered' && <p class="govuk-body">{say('status.frozen')}</p>}
      {item.state !== 'answered' &&
        dueSentences(words, desk, [item], caseFile.flags.includes('urgent')).map((paragraph) => (
          <p class="govuk-body" key={paragraph}>
            {paragraph}
          </p>
        ))}
      {mayWithdraw(item) && !over && (
        <form {...formOf(props)}>
          <input type="hidden" name="item" value={item.n} />
          <div class="govuk-button-group">
            {mayChange(item) && (
              <Button name="do" value="dispute" kind="secondary">
                {say('status.not-meant')}
                <span class="govuk-visually-hidden">: {sentence}</span>
              </Button>
            )}
            <Button name="do" value="withdraw" kind="secondary">
              {say('status.withdraw')}
              <span class="govuk-visually-hidden">: {sentence}</span>
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

function Conversation({ frame, said }: StatusPage) {
  const { words, desk } = frame;
  const { say, letters } = words;
  if (said.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{say('status.messages')}</h2>
      {said.map(({ by, at, text, language, files }, i) => (
        <details class="govuk-details" key={`${at}-${by}-${i}`} open={i === said.length - 1}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {say(by === 'person' ? 'status.you' : 'status.we', {
                date: writtenDate(dateIn(at, desk.timeZone), letters.dates),
              })}
            </span>
          </summary>
          <div class="govuk-details__text">
            <div class="desk-words" dir="auto" lang={language}>
              {text === '' && files.length === 0 ? say('status.no-words') : text}
            </div>
            {files.length > 0 && (
              <p class="govuk-body">
                {say('status.files')} <bdi>{files.join(', ')}</bdi>
              </p>
            )}
          </div>
        </details>
      ))}
    </>
  );
}

function Write(props: StatusPage) {
  const { say } = props.frame.words;
  const { typed = '', error } = props;
  const field = {
    name: 'text',
    label: say('status.write.label'),
    hint: say('hint.message'),
    error: error && say(error),
    errorPrefix: say('error-prefix'),
  };
  return (
    <>
      <h2 class="govuk-heading-m">{say('status.write.title')}</h2>
      <form {...formOf(props)} novalidate>
        {/* The same words, sent twice from one view of the page, are one message. */}
        <input type="hidden" name="view" value={props.caseFile.version} />
        <Field {...field}>
          <textarea class="govuk-textarea" {...wiringOf(field)} rows={6} maxLength={longestSent}>
            {typed}
          </textarea>
        </Field>
        <Button name="do" value="write">
          {say('status.write.button')}
        </Button>
      </form>
    </>
  );
}

function AddFile({ frame, upload }: StatusPage & { readonly upload: Upload }) {
  const { say } = frame.words;
  const field = {
    name: 'file',
    label: say('status.file.label'),
    hint: say('status.file.what', { megabytes: String(upload.megabytes) }),
    errorPrefix: say('error-prefix'),
  };
  return (
    <>
      <h2 class="govuk-heading-m">{say('status.file.title')}</h2>
      <form method="post" action={upload.url} enctype="multipart/form-data">
        {Object.entries(upload.fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field {...field}>
          {/* S3 takes no field behind the file. */}
          <input class="govuk-file-upload" {...wiringOf(field)} type="file" required />
        </Field>
        <Button>{say('status.file.button')}</Button>
      </form>
    </>
  );
}

function NotMe(props: StatusPage) {
  const { say } = props.frame.words;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{say('status.not-me.title')}</span>
      </summary>
      <div class="govuk-details__text">
        <p class="govuk-body">{say('status.not-me.what')}</p>
        <form {...formOf(props)}>
          <Button name="do" value="disown" kind="secondary">
            {say('status.not-me.button')}
          </Button>
        </form>
      </div>
    </details>
  );
}

/** Whoever reads the address never sent this. */
export const disownedPage = (frame: Frame): string => {
  const { say } = frame.words;
  return page(
    frame,
    { title: say('status.disowned.title') },
    <>
      <h1 class="govuk-heading-l">{say('status.disowned.title')}</h1>
      <p class="govuk-body">{say('status.disowned.what')}</p>
    </>,
  );
};

/** By the title of its kind: a subject may tell what the law where the person lives forbids to tell. */
function Notices({ frame: { words, desk }, notices }: StatusPage) {
  const { say, letters, language } = words;
  if (notices.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{say('status.notices')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {notices.map(({ reference, kind, startedAt, isPosted }) => {
          const named = `${letters.say(`notice.title.${kind}`)} (${reference})`;
          return (
            <li key={reference}>
              {isPosted ? (
                <a class="govuk-link" href={`/${language}/notices/${reference}`}>
                  {named}
                </a>
              ) : (
                named
              )}
              , {writtenDate(dateIn(startedAt, desk.timeZone), letters.dates)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
