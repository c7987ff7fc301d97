// What everybody reads: posted notices, their feeds, and a line for other websites.
import type { Request, Response } from '../adapters/http.ts';
import { Refusal } from '../desk/refusal.ts';
import { atomFeed, jsonFeed } from '../pages/feeds.ts';
import { bannerPage, noticePage, noticesPage } from '../pages/notice-pages.tsx';
import { preferredLanguage } from '../pages/words.ts';
import { frameIn, html, languageFor, languageIn, negotiated, packedFor } from './answers.ts';
import type { PublicRoutes, PublicWorld } from './routes.ts';

/** As long as a correction may stay unseen. */
const shortly = { 'cache-control': 'public, max-age=300' };
/** Feeds are public, and read by scripts of other websites. */
const forAll = { ...shortly, 'access-control-allow-origin': '*' };

/** It may stand in any website: it holds what is public, no form, no script and no cookie, so nobody can be made to press on anything. */
const framed = {
  ...shortly,
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
};

export const noticePageRoutes = ({ desk, postings }: PublicWorld) => {
  const list = async (request: Request, language: string): Promise<Response> =>
    html(request, noticesPage(frameIn(language, desk), await postings.list()), { headers: shortly });
  const one = async (request: Request, language: string): Promise<Response> => {
    const posted = await postings.find(request.path.reference ?? '');
    if (!posted) throw new Refusal('missing', 'There is no notice at this address.');
    return html(request, noticePage(frameIn(language, desk), posted), { headers: shortly });
  };
  const chosen = (request: Request): string => languageFor(request, desk);
  const own = () => frameIn(preferredLanguage(undefined, desk.languages), desk);
  return {
    'GET /notices': async (request) => negotiated(await list(request, chosen(request))),
    'GET /notices/{reference}': async (request) => negotiated(await one(request, chosen(request))),
    'GET /{language}/notices': (request) => list(request, languageIn(request)),
    'GET /{language}/notices/{reference}': (request) => one(request, languageIn(request)),
    'GET /notices/banner/{language}': async (request) =>
      html(request, bannerPage(frameIn(languageIn(request), desk), await postings.list()), {
        headers: framed,
      }),
    'GET /notices/feed.atom': async (request) =>
      packedFor(request, {
        statusCode: 200,
        headers: { ...forAll, 'content-type': 'application/atom+xml; charset=utf-8' },
        body: atomFeed(own(), await postings.list()),
      }),
    'GET /notices/feed.json': async (request) =>
      packedFor(request, {
        statusCode: 200,
        headers: { ...forAll, 'content-type': 'application/feed+json; charset=utf-8' },
        body: JSON.stringify(jsonFeed(own(), await postings.list())),
      }),
  } satisfies PublicRoutes;
};
