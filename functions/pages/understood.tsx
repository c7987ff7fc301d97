// What we understood and by when we answer, in the words of the letter that says so too.
import type { CaseFile, Item } from '../desk/case-file.ts';
import { promisedDates } from '../desk/case-life/opening.ts';
import { standingOf } from '../desk/case-life/transitions.ts';
import type { Desk } from '../desk/desk.ts';
import { dueIn } from '../desk/letters/acknowledgement.ts';
import type { PageWords } from './words.ts';

/** The asks of a case; what was sorted as none is with a person and has nothing to say. */
export const asksOf = ({ items }: CaseFile): readonly Item[] =>
  items.filter((item) => standingOf(item) !== 'junk');

/** What somebody asks, as a sentence that stands by itself. */
export function askSentence({ letters, language, say }: PageWords, { kind }: Item): string {
  if (kind === null) return say('understood.unclear');
  const clause = letters.say(`ask.${kind}`);
  return `${clause.charAt(0).toLocaleUpperCase(language)}${clause.slice(1)}.`;
}

/** By when these asks are answered, and by which law or promise. */
export const dueSentences = (
  { letters }: PageWords,
  desk: Desk,
  asks: readonly Item[],
  isUrgent: boolean,
): readonly string[] =>
  dueIn(
    { words: letters, desk },
    { asks: asks.map(({ kind }) => kind), dates: promisedDates(asks), ...(isUrgent && { urgent: true }) },
  );

export function Understood({
  words,
  desk,
  caseFile,
}: {
  readonly words: PageWords;
  readonly desk: Desk;
  readonly caseFile: CaseFile;
}) {
  const asks = asksOf(caseFile);
  const sentences = [...new Set(asks.map((item) => askSentence(words, item)))];
  return (
    <>
      <h2 class="govuk-heading-m">{words.say('understood')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {(sentences.length > 0 ? sentences : [words.say('understood.unclear')]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {asks.length > 0 &&
        dueSentences(words, desk, asks, caseFile.flags.includes('urgent')).map((paragraph) => (
          <p class="govuk-body" key={paragraph}>
            {paragraph}
          </p>
        ))}
    </>
  );
}
