import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

interface Document {
  readonly title: string;
  /** BCP 47; English where nothing is said. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** The style: the text of a sheet, or the address of one. */
  readonly style: string | { readonly href: string };
  /** Address of what stands in the browser's tab. */
  readonly icon?: string;
  readonly bodyClass?: string;
}

/** A whole HTML document without a script. */
export const htmlDocument = (
  { title, language = 'en', direction = 'ltr', style, icon, bodyClass }: Document,
  body: ComponentChildren,
): string =>
  `<!DOCTYPE html>${renderToString(
    <html lang={language} dir={direction} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {typeof style === 'string' ? (
          // The style is ours, word for word: there is nothing in it to escape.
          <style dangerouslySetInnerHTML={{ __html: style }} />
        ) : (
          <link rel="stylesheet" href={style.href} />
        )}
        {icon && <link rel="icon" href={icon} type="image/svg+xml" />}
      </head>
      <body class={bodyClass}>{body}</body>
    </html>,
  )}`;

/**
 * No script, and nothing from elsewhere.
 *
 * @param sheet text of the one style that the page holds itself, named by its hash; without it the style is a file of ours
 * @param formsGoTo origins besides our own to which a form of the page may be sent
 */
export const headersFor = (sheet?: string, formsGoTo: readonly string[] = []) =>
  ({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      sheet === undefined
        ? "style-src 'self'"
        : `style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
      "img-src 'self'",
      ['form-action', "'self'", ...formsGoTo].join(' '),
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  }) as const;
