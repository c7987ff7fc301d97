import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

const style = `
:root{color-scheme:light dark;--ink:#1d2129;--soft:#505a66;--paper:#fff;--line:#59636e;--act:#0b5fa5;--on-act:#fff;--bad:#b3131d}
@media(prefers-color-scheme:dark){:root{--ink:#eceff3;--soft:#b6bec8;--paper:#15181d;--line:#8d97a3;--act:#8cc4ff;--on-act:#0b1320;--bad:#ff9a9a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.55 system-ui,sans-serif}
header,main,footer{max-width:42rem;margin:0 auto;padding:1rem}
header{font-weight:600}footer{color:var(--soft);font-size:1rem}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1rem}
a{color:var(--act)}
label{display:block;font-weight:600;margin-top:1.5rem}
.hint{display:block;font-weight:400;color:var(--soft);font-size:1rem}
input,select,textarea,button{font:inherit;color:inherit}
input,select,textarea{display:block;width:100%;margin-top:.4rem;padding:.55rem;border:2px solid var(--line);border-radius:4px;background:var(--paper)}
textarea{min-height:11rem;resize:vertical}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
button{margin-top:1.75rem;padding:.75rem 1.5rem;border:0;border-radius:4px;background:var(--act);color:var(--on-act);font-weight:600;cursor:pointer}
.wrong{color:var(--bad);font-weight:600;display:block;margin-top:.4rem}
[aria-invalid=true]{border-color:var(--bad)}
.summary{border:4px solid var(--bad);border-radius:4px;padding:0 1rem;margin-bottom:1.5rem}
.summary a{color:var(--bad);font-weight:600}
.reference{font-size:1.6rem;font-weight:700;letter-spacing:.04em;overflow-wrap:anywhere}
.trap{position:absolute;left:-10000px}
`.trim();

/** No script, nothing from elsewhere, and only this style: named by its hash. */
export const headersFor = (onlyStyle: string) =>
  ({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${createHash('sha256').update(onlyStyle).digest('base64')}'`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  }) as const;

export const pageHeaders = headersFor(style);

/** A whole document in English, with no other style than this one. */
export const htmlDocument = (title: string, onlyStyle: string, body: ComponentChildren): string =>
  `<!DOCTYPE html>${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {/* The style is ours, word for word: there is nothing in it to escape. */}
        <style dangerouslySetInnerHTML={{ __html: onlyStyle }} />
      </head>
      <body>{body}</body>
    </html>,
  )}`;

export interface PageFrame {
  readonly organisation: string;
  readonly policy: string;
  readonly title: string;
}

/** A whole document round the content of a page. */
export function page({ organisation, policy, title }: PageFrame, content: ComponentChildren): string {
  return htmlDocument(
    `${title} – ${organisation}`,
    style,
    <>
      <header>{organisation}</header>
      <main>{content}</main>
      <footer>
        <a href={policy}>Privacy policy</a>
      </footer>
    </>,
  );
}
