// The page of a case: reached by the link in our mails, or by a code that goes to the address of the case.

import { addFile, filesOf } from '../adapters/added-files.ts';
import type { WholeCase } from '../adapters/cases.ts';
import type { Request, Response } from '../adapters/http.ts';
import { openLink, sealLink, stillLeads } from '../adapters/links.ts';
import { count } from '../adapters/log.ts';
import { mostBytes } from '../adapters/upload-forms.ts';
import type { CaseFile, Change } from '../desk/case-file.ts';
import { isLetterSeen, isOver, messagesSeen } from '../desk/case-life/as-seen.ts';
import { confirmAddress, disown, notMeant, withdraw } from '../desk/case-life/by-the-person.ts';
import { joinCase } from '../desk/case-life/joining.ts';
import { isUnconfirmed, threadOf } from '../desk/case-life/writing.ts';
import { addedWords } from '../desk/form/received-form.ts';
import { writeLetter } from '../desk/letters/write.ts';
import { normalAddress, samePerson } from '../desk/mail/whose.ts';
import { messageIdAt } from '../desk/message.ts';
import { readCode, readReference } from '../desk/reference.ts';
import { Refusal } from '../desk/refusal.ts';
import { isUrgent } from '../desk/sorting/flags.ts';
import { codePage, deadLinkPage, followPage } from '../pages/follow-page.tsx';
import { longestText } from '../pages/form.ts';
import type { Frame } from '../pages/layout.tsx';
import { type Doing, disownedPage, doings, type Said, statusPage } from '../pages/status-page.tsx';
import { frameIn, html, languageIn, seeOther, tooLarge } from './answers.ts';
import type { PublicRoutes, PublicWorld } from './routes.ts';

/** Codes that are sent for one case in a day, and codes that are tried for it. */
const mostCodes = 5;
const mostTries = 20;
/** Behind the reference of its case; never a path. */
const nameOfFile = /^[\w-]{1,64}$/;
/** Two years. */
const noticeDays = 731;

export const statusRoutes = (world: PublicWorld) => ({
  ...followRoutes(world),
  ...caseRoutes(world),
});

const followRoutes = (world: PublicWorld) => {
  const { desk, keys } = world;
  return {
    'GET /{language}/status': async (request) =>
      html(request, followPage({ frame: frameIn(languageIn(request), desk) }), { isKept: true }),

    'POST /{language}/status': async (request) => {
      const frame = frameIn(languageIn(request), desk);
      const given = new URLSearchParams(request.body);
      const asked = given.get('asked');
      if (asked !== null) return tryCode(world, request, frame, asked, given.get('code') ?? '');
      const typed = (given.get('reference') ?? '').slice(0, 100);
      const reference = readReference(typed);
      if (!reference)
        return html(request, followPage({ frame, reference: typed, error: 'error.reference' }), {
          status: 400,
        });
      const nonce = world.chance();
      await sendCode(world, reference, nonce);
      const sealed = sealLink(await keys(), 'code', { reference, at: world.now() }, nonce);
      return html(request, codePage({ frame, asked: sealed }));
    },
  } satisfies PublicRoutes;
};

/** Writes the letter with the code, where there is such a case with an address that may have it. Tells nobody whether there is. */
async function sendCode({ cases, attempts, letters, now }: PublicWorld, reference: string, nonce: string) {
  const caseFile = await cases.find(reference);
  if (!caseFile) return;
  const to = caseFile.answerAt ?? caseFile.person;
  if (to.address === '' || caseFile.flags.includes('disowned') || isOver(caseFile)) return;
  if ((await attempts.count(`codes#${reference}`, now().slice(0, 10))) > mostCodes) return;
  await letters.write({
    id: codeLetter(nonce),
    reference,
    to,
    language: caseFile.language,
    facts: { kind: 'status-code' },
    createdAt: now(),
  });
}

const codeLetter = (nonce: string): string => `code-${nonce}`;

async function tryCode(
  { keys, attempts, now }: PublicWorld,
  request: Request,
  frame: Frame,
  asked: string,
  typed: string,
): Promise<Response> {
  const ring = await keys();
  const link = openLink(ring, ['code'], asked, now());
  if (!link) return html(request, followPage({ frame, error: 'error.code' }), { status: 400 });
  const { reference, further: nonce } = link;
  if ((await attempts.count(`tries#${reference}`, now().slice(0, 10))) > mostTries)
    return html(request, codePage({ frame, asked, error: 'error.too-often' }), { status: 429 });
  if (readCode(typed) !== ring.code('status', reference, codeLetter(nonce)))
    return html(request, codePage({ frame, asked, error: 'error.code' }), { status: 400 });
  const visit = sealLink(ring, 'visit', { reference, at: now() });
  return seeOther(`/${frame.words.language}/status/${visit}`);
}

const caseRoutes = (world: PublicWorld) => {
  const { desk, keys, cases, uploadForms, announcements, now } = world;

  /** The case that the link of the request leads to; undefined where it leads nowhere any more. */
  const found = async (request: Request): Promise<WholeCase | undefined> => {
    const link = openLink(await keys(), ['status', 'visit'], request.path.link, now());
    const whole = link && (await cases.read(link.reference));
    if (!whole || !stillLeads(whole.caseFile, link)) return undefined;
    const { mergedInto, person } = whole.caseFile;
    const other = mergedInto && (await cases.read(mergedInto));
    return other && samePerson(other.caseFile.person, person) ? other : whole;
  };

  const show = async (
    request: Request,
    whole: WholeCase,
    more: {
      readonly done?: Doing;
      readonly typed?: string;
      readonly error?: 'error.message-missing' | 'error.message-long';
    } = {},
  ): Promise<Response> => {
    const frame = frameIn(languageIn(request), desk);
    const { link = '' } = request.path;
    const { caseFile } = whole;
    const upload = isOver(caseFile) ? undefined : await offer(request, caseFile);
    const notices = isUnconfirmed(caseFile) ? [] : await noticesTo(caseFile);
    const page = statusPage({ frame, link, caseFile, said: saidIn(whole, world), notices, upload, ...more });
    return html(request, page, {
      status: more.error ? 400 : 200,
      formsGoTo: upload ? [new URL(upload.url).origin] : [],
    });
  };

  /** Notices of two years: what was known of their people goes no later. */
  const noticesTo = async ({ person, erasedAt }: CaseFile) => {
    const address = erasedAt ? undefined : normalAddress(person.address);
    const since = new Date(Date.parse(now()) - noticeDays * 24 * 3600_000).toISOString();
    return address ? announcements.to(address, await keys(), since) : [];
  };

  const offer = async (request: Request, { reference }: CaseFile) => {
    const { language = '', link = '' } = request.path;
    const key = `${filesOf(reference)}${world.chance()}`;
    const form = await uploadForms.offer(key, { leadsTo: `${desk.web}/${language}/status/${link}/file` });
    return { ...form, megabytes: mostBytes / 1024 / 1024 };
  };

  const dead = (request: Request): Response =>
    html(request, deadLinkPage(frameIn(languageIn(request), desk)), { status: 410 });

  /** Where the browser goes after something was done. */
  const after = (request: Request, done: Doing): Response =>
    seeOther(`/${languageIn(request)}/status/${request.path.link}?done=${done}`);

  const change = ({ reference }: CaseFile, rule: (caseFile: CaseFile) => Change) =>
    cases.change(reference, rule);

  const write = async (request: Request, whole: WholeCase, given: URLSearchParams): Promise<Response> => {
    const typed = given.get('text') ?? '';
    const text = typed.replace(/\r\n?/g, '\n').trim();
    if (text === '') return show(request, whole, { error: 'error.message-missing' });
    if (text.length > longestText) return show(request, whole, { typed, error: 'error.message-long' });
    const { reference } = whole.caseFile;
    const at = now();
    // The same words, sent twice from one view of the page, are one message.
    const origin = (await keys()).origin('page', reference, given.get('view') ?? '', text);
    const names = { origin, delivery: origin, message: messageIdAt(at, origin) };
    const received = addedWords(whole.caseFile, text, names, at);
    const placed = await cases.join(reference, received, (caseFile) => joinCase(caseFile, received, desk));
    if (placed.how === 'joined' && isUrgent(received.sorted)) count('urgentCases');
    return after(request, 'written');
  };

  return {
    'GET /{language}/status/{link}': async (request) => {
      const whole = await found(request);
      if (!whole) return dead(request);
      const done = doings.find((doing) => doing === request.query.done);
      return show(request, whole, done ? { done } : {});
    },

    'POST /{language}/status/{link}': async (request) => {
      const large = tooLarge(request, desk);
      if (large) return large;
      const whole = await found(request);
      if (!whole) return dead(request);
      const { caseFile, messages } = whole;
      const given = new URLSearchParams(request.body);
      const n = Number(given.get('item'));
      const deed = { at: now(), desk, thread: threadOf(messages) };
      switch (given.get('do')) {
        case 'confirm':
          if (!caseFile.confirmedAt) await change(caseFile, (it) => confirmAddress(it, now()));
          return after(request, 'confirmed');
        case 'disown':
          await change(caseFile, (it) => disown(it, now()));
          return html(request, disownedPage(frameIn(languageIn(request), desk)));
        case 'withdraw':
          await change(caseFile, (it) => withdraw(it, n, deed));
          return after(request, 'withdrawn');
        case 'dispute':
          await change(caseFile, (it) => notMeant(it, n, now()));
          return after(request, 'disputed');
        case 'write':
          return write(request, whole, given);
        default:
          return show(request, whole);
      }
    },

    'GET /{language}/status/{link}/file': async (request) => {
      const whole = await found(request);
      if (!whole) return dead(request);
      const { key = '' } = request.query;
      const { reference } = whole.caseFile;
      const prefix = filesOf(reference);
      if (!key.startsWith(prefix) || !nameOfFile.test(key.slice(prefix.length)))
        throw new Refusal('missing', 'This file does not belong here.');
      await addFile(world, reference, key);
      return after(request, 'added');
    },
  } satisfies PublicRoutes;
};

/** All that was said between the person and us, oldest first. */
function saidIn({ caseFile, messages, letters }: WholeCase, { desk }: PublicWorld): readonly Said[] {
  const theirs = messagesSeen(caseFile, messages).map(
    ({ direction, at, text, attachments }): Said => ({
      by: direction === 'in' ? 'person' : 'desk',
      at,
      text,
      files: attachments.map(({ name, type }) => name || type),
    }),
  );
  const ours = letters
    .filter(({ letter, state, isErased }) => !isErased && isLetterSeen(letter, state))
    .map(({ letter, sentAt }): Said => {
      const { text, language } = writeLetter(letter, desk);
      return { by: 'desk', at: sentAt ?? letter.createdAt, text: text.trim(), language, files: [] };
    });
  return [...theirs, ...ours].sort((a, b) => a.at.localeCompare(b.at));
}
