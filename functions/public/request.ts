// The form: the first page, the page of each choice, and sending.

import type { Request, Response } from '../adapters/http.ts';
import type { Keys } from '../adapters/keys.ts';
import { count, logger } from '../adapters/log.ts';
import { digestOf, sealReceipt } from '../adapters/receipts.ts';
import { openCase } from '../desk/case-life/opening.ts';
import { type ChoiceId, isChoice } from '../desk/form/choices.ts';
import { type FormNames, type FormWords, receivedForm } from '../desk/form/received-form.ts';
import { messageIdAt } from '../desk/message.ts';
import { Refusal } from '../desk/refusal.ts';
import { isUrgent } from '../desk/sorting/flags.ts';
import { type GivenForm, parseForm } from '../pages/form.ts';
import { failurePage } from '../pages/layout.tsx';
import { checkPage, requestPage } from '../pages/request-page.tsx';
import { startPage } from '../pages/start-page.tsx';
import { frameIn, html, languageFor, languageIn, seeOther, tooLarge } from './answers.ts';
import type { PublicRoutes, PublicWorld } from './routes.ts';

/** How long a page may be open. What was typed is never lost: it only gets a new stamp. */
const stampHours = 24;
/** Nobody reads and fills in a form faster. */
const fastestMilliseconds = 3000;
/** Forms from one network in one hour: more are looked at by a person first, many more are no people. */
const heldAbove = 200;
const refusedAbove = 2000;

export const requestRoutes = (world: PublicWorld) => {
  const { desk, keys, now, chance } = world;

  const newStamp = async () => (await keys()).seal(`form ${now()} ${chance()}`);

  const start = async (request: Request, language: string) =>
    html(request, startPage(frameIn(language, desk)), { isKept: true });

  return {
    'GET /': async (request) => {
      const language = languageFor(request, desk);
      const page = await start(request, language);
      const vary = `accept-language, ${String(page.headers?.vary)}`;
      return { ...page, headers: { ...page.headers, vary, 'content-language': language } };
    },

    'GET /{language}': async (request) => start(request, languageIn(request)),

    'GET /{language}/request/{choice}': async (request) => {
      const [language, choice] = [languageIn(request), choiceIn(request)];
      const page = requestPage({ frame: frameIn(language, desk), choice, stamp: await newStamp() });
      return html(request, page, { isKept: true });
    },

    'POST /{language}/request/{choice}': async (request) => {
      const [language, choice] = [languageIn(request), choiceIn(request)];
      const large = tooLarge(request, desk);
      if (large) return large;
      const frame = frameIn(language, desk);
      const given = parseForm(choice, request.body);
      const { typed, errors, words, step } = given;
      const ring = await keys();
      const begun = whenBegun(ring, given.stamp, now());
      const stamp = begun === undefined ? await newStamp() : given.stamp;
      if (step === 'change') return html(request, requestPage({ frame, choice, stamp, typed }));
      if (!words) return html(request, requestPage({ frame, choice, stamp, typed, errors }), { status: 400 });
      const page = { frame, choice, stamp, typed, isTrapped: given.isTrapped };
      if (step === 'check') return html(request, checkPage(page));
      if (begun === undefined) return html(request, checkPage({ ...page, isStale: true }), { status: 400 });
      return send(world, request, { language, words, given, begun });
    },
  } satisfies PublicRoutes;
};

function choiceIn({ path }: Request): ChoiceId {
  if (!isChoice(path.choice)) throw new Refusal('missing', 'There is no page at this address.');
  return path.choice;
}

/** When the page with this stamp was opened; undefined where it is none of ours or too old. */
function whenBegun({ unseal }: Keys, stamp: string, at: string): number | undefined {
  const [purpose, begun = ''] = (unseal(stamp) ?? '').split(' ');
  const age = Date.parse(at) - Date.parse(begun);
  return purpose === 'form' && age < stampHours * 3600_000 ? Date.parse(begun) : undefined;
}

interface Sending {
  readonly language: string;
  readonly words: FormWords;
  readonly given: GivenForm;
  /** When the page was opened: milliseconds since 1970. */
  readonly begun: number;
}

async function send(world: PublicWorld, request: Request, sending: Sending): Promise<Response> {
  const { desk, keys, cases, attempts, now } = world;
  const { language, words, given, begun } = sending;
  const ring = await keys();
  const at = now();
  const fromThere = await attempts.count(networkOf(ring, request), at.slice(0, 13));
  if (fromThere > refusedAbove) {
    const frame = frameIn(language, desk);
    return html(request, failurePage(frame, frame.words.say('failed.too-many')), {
      status: 429,
      headers: { 'retry-after': '3600' },
    });
  }
  const names = namesOf(ring, given.stamp, words, at);
  const isFast = Date.parse(at) - begun < fastestMilliseconds;
  const received = receivedForm(words, names, {
    at,
    language,
    isHeld: given.isTrapped || fromThere > heldAbove || (isFast && hasLinks(words)),
  });
  const placed = await cases.open(received, (reference) => openCase(reference, received, desk));
  if (placed.how === 'opened' && isUrgent(received.sorted)) count('urgentCases');
  logger.info('a form has its place', { ...placed, queue: received.sorted.asks[0].queue });
  const { reference, how } = placed;
  const receivedAt = how === 'redelivered' ? (await cases.find(reference))?.openedAt : undefined;
  const { choice } = words;
  const receipt = sealReceipt(ring, { reference, at: receivedAt ?? at, choice, digest: names.digest });
  return seeOther(`/${language}/receipt/${receipt}`);
}

/** One stamp is one case: the same page sent twice changes nothing, and with other words it is kept beside the first. */
function namesOf(ring: Keys, stamp: string, words: FormWords, at: string): FormNames {
  const delivery = ring.origin('form', stamp, ...Object.values<string>({ ...words }));
  return {
    origin: ring.origin('form', stamp),
    delivery,
    message: messageIdAt(at, delivery),
    digest: digestOf(words.message),
  };
}

/** Two links are what machines leave in every form that they find. */
const hasLinks = ({ message }: FormWords): boolean => (message.match(/https?:\/\//gi)?.length ?? 0) > 1;

/** The network that a request comes from, keyed so that nobody reads an address out of the table. */
function networkOf(ring: Keys, { source }: Request): string {
  const network = source.includes(':')
    ? source.split(':').slice(0, 3).join(':')
    : source.split('.').slice(0, 3).join('.');
  return `network#${ring.origin('network', network)}`;
}
