// What anybody sees: the form, and its receipt.

import { type Handlers, onHttp, problemOf, type Response } from './adapters/http.ts';
import { count, logger } from './adapters/log.ts';
import type { Desk, PublicRoute } from './contract.ts';
import { openCase } from './desk/case-life/opening.ts';
import { messageIdAt } from './desk/message.ts';
import { receivedForm } from './desk/received-form.ts';
import { isUrgent } from './desk/sorting/flags.ts';
import { type Form, parseForm } from './pages/form.ts';
import { pageHeaders } from './pages/layout.tsx';
import { failurePage, receiptPage, requestFormPage } from './pages/request-form.tsx';
import { liveCases, liveChance, liveClock, liveDesk, liveKeys, liveTable, type World } from './world.ts';

const isSubmission = (unsealed: string | undefined): boolean => unsealed?.startsWith('form ') ?? false;

const html = (statusCode: number, body: string): Response => ({ statusCode, headers: pageHeaders, body });

const frameOf = ({ organisation, policy }: Desk) => ({ organisation, policy });

export const publicWeb = ({
  desk,
  keys,
  cases,
  now,
  chance,
}: Pick<World, 'desk' | 'keys' | 'cases' | 'now' | 'chance'>): Handlers<PublicRoute> => {
  const frame = frameOf(desk);
  const newSubmission = async () => (await keys()).seal(`form ${chance()}`);

  return {
    'GET /': async () =>
      html(200, requestFormPage({ frame, address: desk.address, submission: await newSubmission() })),

    'POST /': async ({ body }) => {
      const parsed = parseForm(body);
      const ring = await keys();
      const ours = isSubmission(ring.unseal(parsed.submission));
      const submission = ours ? parsed.submission : await newSubmission();
      if (parsed.errors)
        return html(400, requestFormPage({ ...parsed, frame, address: desk.address, submission }));

      const at = now();
      const delivery = ring.origin('form', submission, ...Object.values<Form[keyof Form]>(parsed.form));
      const names = { origin: delivery, delivery, message: messageIdAt(at, delivery) };
      const received = receivedForm(parsed.form, names, at);
      const placed = await cases.open(received, (reference) => openCase(reference, received, desk));
      if (placed.how === 'opened' && isUrgent(received.sorted)) count('urgentCases');
      logger.info('a form has its place', { ...placed, queue: received.sorted.asks[0].queue });
      return html(200, receiptPage(frame, placed.reference));
    },
  };
};

/** A person sees a page, not problem details. */
const pageOf =
  (desk: Desk) =>
  (error: unknown): Response => {
    const { statusCode = 500, body = '' } = problemOf(error);
    const { detail } = JSON.parse(body) as { detail: string };
    return html(statusCode, failurePage(frameOf(desk), desk.address, detail));
  };

const { keys } = liveKeys();
const { desk } = liveDesk();
export const handler = onHttp(
  publicWeb({ desk, keys, ...liveCases(liveTable(), keys), ...liveClock, ...liveChance }),
  pageOf(desk),
);
