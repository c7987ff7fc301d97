// What every public route answers with: a page in the reader's language, a way on, or a page that says what went wrong.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Request, Response } from '../adapters/http.ts';
import type { Desk } from '../desk/desk.ts';
import { Refusal } from '../desk/refusal.ts';
import { headersFor } from '../pages/document.tsx';
import { mostFormBytes } from '../pages/form.ts';
import { type Frame, failurePage, logoNameOf, styleSheetOf } from '../pages/layout.tsx';
import { isPageLanguage, pageWordsIn, preferredLanguage } from '../pages/words.ts';

/** The frame of a page in a language. */
export const frameIn = (language: string, desk: Desk): Frame => {
  const logo = logoNameOf(desk);
  return {
    desk,
    words: pageWordsIn(language, desk),
    styleHref: `/assets/${styleSheetOf(desk).name}`,
    logoHref: logo && `/assets/${logo}`,
  };
};

/** The language that the address names. @throws Refusal `missing` where we write none of that name */
export function languageIn({ path }: Request): string {
  const language = path.language ?? '';
  if (!isPageLanguage(language)) throw new Refusal('missing', 'There is no page at this address.');
  return language;
}

/** The language that the address names, else the one that the browser asks for. */
export function languageFor(
  { path, headers }: Pick<Request, 'path' | 'headers'>,
  { languages }: Desk,
): string {
  const named = path.language ?? '';
  return isPageLanguage(named) ? named : preferredLanguage(headers['accept-language'], languages);
}

/** Fast enough for every answer, and close to the smallest. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** A text as the browser takes it: API Gateway packs nothing by itself. */
export function packedFor(
  { headers }: Pick<Request, 'headers'>,
  response: Response & { body: string },
): Response {
  const accepted = headers['accept-encoding'] ?? '';
  const packed = /\bbr\b/.test(accepted)
    ? (['br', brotliCompressSync(response.body, brotli)] as const)
    : /\bgzip\b/.test(accepted)
      ? (['gzip', gzipSync(response.body)] as const)
      : undefined;
  const vary = [response.headers?.vary, 'accept-encoding'].filter(Boolean).join(', ');
  if (!packed) return { ...response, headers: { ...response.headers, vary } };
  const [encoding, body] = packed;
  return {
    ...response,
    headers: { ...response.headers, vary, 'content-encoding': encoding },
    body: body.toString('base64'),
    isBase64Encoded: true,
  };
}

/** What a page may hold that others must not see is never kept; the others may be kept by the browser that asked. */
export const html = (
  request: Pick<Request, 'headers'>,
  body: string,
  {
    status = 200,
    isKept = false,
    formsGoTo = [],
    headers = {},
  }: {
    readonly status?: number;
    readonly isKept?: boolean;
    readonly formsGoTo?: readonly string[];
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Response =>
  packedFor(request, {
    statusCode: status,
    headers: {
      ...headersFor(undefined, formsGoTo),
      ...(isKept && { 'cache-control': 'private, no-cache' }),
      ...headers,
    },
    body,
  });

/** The page instead of which a form is not read: too long for whatever a person types. */
export function tooLarge(request: Request, desk: Desk): Response | undefined {
  if (request.body.length <= mostFormBytes) return undefined;
  const frame = frameIn(languageFor(request, desk), desk);
  return html(request, failurePage(frame, frame.words.say('failed.too-large')), { status: 413 });
}

/** Leads the browser on by GET, so that reloading sends nothing twice (RFC 9110 section 15.4.4). */
export const seeOther = (location: string): Response => ({ statusCode: 303, headers: { location } });

const statusOf = {
  missing: 404,
  invalid: 400,
  forbidden: 403,
  conflict: 409,
  stale: 409,
  unauthenticated: 401,
};

/** A page that says what went wrong and what to do. Refusals of the rules speak to staff, so none of their words is shown. */
export function failureAnswer(
  request: Pick<Request, 'path' | 'headers'>,
  error: unknown,
  desk: Desk,
): Response {
  const frame = frameIn(languageFor(request, desk), desk);
  const { say } = frame.words;
  const reason = error instanceof Refusal ? error.reason : undefined;
  const sentence = reason === 'missing' ? say('failed.missing') : say('failed.fault');
  return html(request, failurePage(frame, sentence), { status: reason ? statusOf[reason] : 500 });
}
