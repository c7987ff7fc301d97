// The staff console, handed out as files. What it shows comes from the staff API, for those who bring a token.
import { type ConsoleFile, type ConsoleFiles, consoleFilesBeside } from './adapters/console-files.ts';
import { type Handlers, json, onHttp, type Request, type Response } from './adapters/http.ts';
import { consoleSettings, filesOrigin } from './adapters/settings.ts';
import type { ConsoleRoute, ConsoleSettings } from './contract.ts';
import { Refusal } from './desk/refusal.ts';

const page = 'index.html';
/** For files whose name changes with their content. */
const forEver = 'public, max-age=31536000, immutable';

/** @param uploads origin to which the browser may send files */
export function staffConsole(
  settings: ConsoleSettings,
  files: ConsoleFiles,
  uploads: string,
): Handlers<ConsoleRoute> {
  const policy = policyFor(settings, uploads);
  const handOut = async ({ path, headers }: Request): Promise<Response> => {
    const name = path.file || page;
    if (name === 'settings.json') return json(200, settings);
    const accepted = headers['accept-encoding'] ?? '';
    const file = name === page ? undefined : files(name, accepted);
    if (file) return answer(file, { 'cache-control': forEver });
    // A page that was open while the desk was deployed may ask for a file of before.
    if (name.includes('.') && name !== page)
      throw new Refusal('missing', 'There is no such file. Reload the page.');
    const whole = files(page, accepted);
    if (!whole) throw new Error('the console was not built');
    return answer(whole, { 'cache-control': 'no-cache', 'content-security-policy': policy });
  };
  return { 'GET /staff': handOut, 'GET /staff/{file+}': handOut };
}

const answer = (
  { type, contents, encoding }: ConsoleFile,
  headers: Readonly<Record<string, string>>,
): Response => ({
  statusCode: 200,
  headers: {
    'content-type': type,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
    ...headers,
  },
  body: contents.toString('base64'),
  isBase64Encoded: true,
});

/** Nothing but the console's own files, the API beside them, where files are handed in, and those who sign staff in. A framed mail inherits this. */
const policyFor = ({ issuer, origins }: ConsoleSettings, uploads: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    `connect-src ${["'self'", ...new Set([new URL(issuer).origin, ...origins, uploads])].join(' ')}`,
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

export const handler = onHttp(
  staffConsole(consoleSettings(), consoleFilesBeside(import.meta.dirname), filesOrigin()),
);
