// The receipt: shown after sending, and checked by anybody who has it.
import { digestOf, openReceipt } from '../adapters/receipts.ts';
import { Refusal } from '../desk/refusal.ts';
import { receiptPage, verifyPage } from '../pages/receipt-page.tsx';
import { frameIn, html, languageIn, tooLarge } from './answers.ts';
import type { PublicRoutes, PublicWorld } from './routes.ts';

export const receiptRoutes = ({ desk, keys, cases }: PublicWorld) =>
  ({
    'GET /{language}/receipt': async (request) =>
      html(request, verifyPage({ frame: frameIn(languageIn(request), desk) }), { isKept: true }),

    'POST /{language}/receipt': async (request) => {
      const large = tooLarge(request, desk);
      if (large) return large;
      const frame = frameIn(languageIn(request), desk);
      const given = new URLSearchParams(request.body);
      const [receipt, words] = [given.get('receipt') ?? '', given.get('words') ?? ''];
      const known = openReceipt(await keys(), receipt);
      const wordsMatch = words === '' ? undefined : digestOf(words) === known?.digest;
      const page = verifyPage({
        frame,
        receipt,
        words,
        found: known
          ? { isGenuine: true, ...known, ...(wordsMatch !== undefined && { wordsMatch }) }
          : { isGenuine: false },
      });
      return html(request, page, { status: known ? 200 : 400 });
    },

    'GET /{language}/receipt/{receipt}': async (request) => {
      const frame = frameIn(languageIn(request), desk);
      const { receipt = '' } = request.path;
      const known = openReceipt(await keys(), receipt);
      if (!known) throw new Refusal('missing', 'This is no receipt of ours.');
      const caseFile = await cases.find(known.reference);
      return html(request, receiptPage({ frame, receipt, ...known, caseFile }));
    },
  }) satisfies PublicRoutes;
