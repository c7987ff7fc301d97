// The frame of every public page: who it is, in which language, and where else one can go.
import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import type { Desk } from '../desk/desk.ts';
import { htmlDocument } from './document.tsx';
import { style } from './style.ts';
import { ownNameOf, type PageWords, pageLanguages } from './words.ts';

const colourOf = ({ look }: Pick<Desk, 'look'>): string =>
  look?.colour ? `:root{--desk-brand:${look.colour}}` : '';

/** The style sheet with the operator's colour, and its name, which changes with its content. */
export function styleSheetOf(desk: Pick<Desk, 'look'>): StyleSheet {
  const colour = colourOf(desk);
  const known = sheets.get(colour);
  if (known) return known;
  const text = style + colour;
  const sheet = { name: `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`, text };
  sheets.set(colour, sheet);
  return sheet;
}

interface StyleSheet {
  readonly name: string;
  readonly text: string;
}
const sheets = new Map<string, StyleSheet>();

/** What stands in the browser's tab: a letter in the operator's colour. Without one every visit asks for a file that is not there. */
export const tabIcon = 'icon.svg';
export const tabIconOf = ({ look }: Pick<Desk, 'look'>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${look?.colour ?? '#0b5fa5'}"/><path d="M3 5h10v7H3zl5 4 5-4" fill="none" stroke="#fff" stroke-linejoin="round"/></svg>`;

/** Address of the logo; its name changes with its content. */
export const logoNameOf = ({ logo }: Pick<Desk, 'logo'>): string | undefined =>
  logo &&
  `${createHash('sha256').update(logo.data).digest('hex').slice(0, 12)}.${logo.type === 'image/png' ? 'png' : 'svg'}`;

export interface Frame {
  readonly desk: Desk;
  readonly words: PageWords;
  /** Address of the style sheet. */
  readonly styleHref: string;
  /** Address of the logo; without one the name stands alone. */
  readonly logoHref?: string | undefined;
}

interface Page {
  readonly title: string;
  /** Something was filled in wrongly: the tab says so first. */
  readonly isWrong?: boolean;
  /** What stands behind the language in the address: the same page in other languages is there. Absent where it would be lost. */
  readonly path?: string;
  /** Where the page before is. */
  readonly back?: string;
}

/** A whole page round its content. */
export function page(
  frame: Frame,
  { title, isWrong = false, path, back }: Page,
  content: ComponentChildren,
): string {
  const { desk, words, styleHref, logoHref } = frame;
  const { language, direction, say } = words;
  const tab = `${title} – ${desk.organisation}`;
  return htmlDocument(
    {
      title: isWrong ? `${say('error-prefix')} ${tab}` : tab,
      language,
      direction,
      style: { href: styleHref },
      icon: `/assets/${tabIcon}`,
      bodyClass: 'govuk-template__body',
    },
    <>
      <a href="#content" class="govuk-skip-link">
        {say('skip')}
      </a>
      <header class="desk-header">
        <div class="govuk-width-container">
          <a href={`/${language}`} class="desk-header__name">
            {logoHref && <img src={logoHref} alt="" class="desk-header__logo" />} {desk.organisation}
          </a>{' '}
          · {say('privacy-desk')}
        </div>
      </header>
      <div class="govuk-width-container">
        {back && (
          <nav aria-label={say('back')}>
            <a href={back} class="govuk-back-link">
              {say('back')}
            </a>
          </nav>
        )}
        <main class="govuk-main-wrapper" id="content">
          {content}
        </main>
      </div>
      <Footer words={words} desk={desk} path={path} />
    </>,
  );
}

function Footer({ words, desk, path }: { words: PageWords; desk: Desk; path: string | undefined }) {
  const { language, say } = words;
  const { policy, look } = desk;
  const links = look?.links ?? [];
  return (
    <footer class="desk-footer">
      <div class="govuk-width-container">
        <ul class="desk-footer__links">
          <FooterLink href={`/${language}`}>{say('home')}</FooterLink>
          <FooterLink href={`/${language}/status`}>{say('follow')}</FooterLink>
          <FooterLink href={`/${language}/receipt`}>{say('check-receipt')}</FooterLink>
          <FooterLink href={`/${language}/promises`}>{say('promises')}</FooterLink>
          <FooterLink href={`/${language}/notices`}>{say('notices')}</FooterLink>
          <FooterLink href={policy}>{say('policy')}</FooterLink>
          {links.map(({ text, url }) => (
            <FooterLink key={url} href={url}>
              {text}
            </FooterLink>
          ))}
        </ul>
        {path !== undefined && (
          <nav aria-label={say('languages')}>
            <ul class="desk-footer__languages">
              {pageLanguages.map((code) => (
                <li key={code}>
                  <a
                    href={`/${code}${path}`}
                    lang={code}
                    hreflang={code}
                    aria-current={code === language ? 'true' : undefined}
                  >
                    {ownNameOf(code)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}

const FooterLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <li>
    <a href={href}>{children}</a>
  </li>
);

/** A sentence that names our mail address, with the address as a link. */
export function ByMail({ frame: { words, desk } }: { readonly frame: Frame }) {
  const [before = '', after = ''] = words.say('or-by-mail', { address: '\n' }).split('\n');
  return (
    <p class="govuk-body">
      {before}
      <a class="govuk-link" href={`mailto:${desk.address}`}>
        {desk.address}
      </a>
      {after}
    </p>
  );
}

/** What a person sees when something failed: what to do, and nothing else. */
export const failurePage = (frame: Frame, sentence: string): string =>
  page(
    frame,
    { title: frame.words.say('failed.title') },
    <>
      <h1 class="govuk-heading-l">{frame.words.say('failed.title')}</h1>
      <p class="govuk-body">{sentence}</p>
      <ByMail frame={frame} />
    </>,
  );
