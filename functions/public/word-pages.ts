// Pages that only tell, and what pages are made of.
import type { Request } from '../adapters/http.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Frame } from '../pages/layout.tsx';
import { logoNameOf, styleSheetOf, tabIcon, tabIconOf } from '../pages/layout.tsx';
import { promisesPage } from '../pages/word-pages.tsx';
import { frameIn, html, languageFor, languageIn, negotiated, packedFor } from './answers.ts';
import type { PublicRoutes, PublicWorld } from './routes.ts';

/** For files whose name changes with their content. */
const forEver = 'public, max-age=31536000, immutable';

type Page = (frame: Frame) => string | Promise<string>;

export const wordPageRoutes = ({ desk, figures }: PublicWorld) => {
  const told = (write: Page, languageOf: (request: Request) => string) => async (request: Request) =>
    html(request, await write(frameIn(languageOf(request), desk)), {
      headers: { 'cache-control': 'public, max-age=300' },
    });
  const toldInChosen = (write: Page) => async (request: Request) =>
    negotiated(await told(write, (asked) => languageFor(asked, desk))(request));
  const promises = async (frame: Frame) =>
    promisesPage(frame, desk.showsScore ? await figures.latest() : undefined);
  const sheet = styleSheetOf(desk);
  return {
    'GET /promises': toldInChosen(promises),
    'GET /{language}/promises': told(promises, languageIn),
    'GET /assets/{name}': async (request) => {
      if (desk.logo && request.path.name === logoNameOf(desk))
        return {
          statusCode: 200,
          headers: { 'content-type': desk.logo.type, 'cache-control': forEver },
          body: desk.logo.data,
          isBase64Encoded: true,
        };
      if (request.path.name === tabIcon)
        return {
          statusCode: 200,
          headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
          body: tabIconOf(desk),
        };
      if (request.path.name !== sheet.name) throw new Refusal('missing', 'There is no such file.');
      return packedFor(request, {
        statusCode: 200,
        headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': forEver },
        body: sheet.text,
      });
    },
  } satisfies PublicRoutes;
};
