// Short answers to a question that we asked: "yes please do" means what the quoted question says.
import { fold, type Tokens, tokensOf } from './tokens.ts';

const shortestOwn = 14;
const longestQuoted = 4_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

const yesWords = words(
  'yes yep yeah ok okay sure both please ja jo jep gerne bitte oui si sì sí sim da tak igen ano áno kyllä joo jah jā taip ναι да так evet iva tá voi jaa jaha claro exact genau graag dit prosím prosim proszę kérem palun lūdzu prašau molim lütfen пожалуйста будь はい 是 好',
);
const noWords = words(
  'no nope nah nein ne nö nee non não nao nu nej nei nie nem ei eh нет не ні όχι οχι δεν μην hayır hayir níl le いいえ 不 nē nene niet nicht ikke inte ikkje pas ekki ekke',
);

/** What a short reply says to the question before it. */
export function answerIn(own: Tokens): 'yes' | 'no' | 'none' {
  if (own.tokens.length === 0 || own.tokens.length > shortestOwn) return 'none';
  const [first] = own.tokens;
  if (own.tokens.slice(0, 3).some(({ word }) => noWords.has(word))) return 'no';
  if (first && (yesWords.has(first.word) || own.tokens.slice(0, 4).some(({ word }) => yesWords.has(word))))
    return 'yes';
  return 'none';
}

/** The questions in what a mail quotes; '' where it quotes nothing. */
export function quotedQuestions(whole: string, own: string): string {
  const quoted = quotedText(whole, own);
  if (quoted.trim() === '') return '';
  const { text, tokens, sentences } = tokensOf(quoted);
  return sentences
    .filter(({ isQuestion }) => isQuestion)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
    .join('. ');
}

/** The lines of the whole text that are not the person's own, without their marks. */
function quotedText(whole: string, own: string): string {
  const ownLines = own.split('\n').map((line) => line.trim());
  let next = 0;
  const rest: string[] = [];
  for (const line of whole.slice(0, longestQuoted).split('\n')) {
    const trimmed = line.trim();
    if (next < ownLines.length && trimmed === ownLines[next]) next += 1;
    else rest.push(trimmed.replace(/^[>\s]+/, ''));
  }
  return rest.join('\n');
}
