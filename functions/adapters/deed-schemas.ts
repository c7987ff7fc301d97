// Bodies of what staff do to a case. Each field that is not right has a sentence that says what it must be.
import * as v from 'valibot';
import { holdReasons, identityProofs, permissions, tellings, waits } from '../desk/case-file.ts';
import { freezeReasons } from '../desk/case-life/child.ts';
import { reopenReasons } from '../desk/case-life/coming-back.ts';
import { guardianAsks, guardianProofs } from '../desk/case-life/proof.ts';
import { isDate } from '../desk/clocks/calendar.ts';
import { placeOf } from '../desk/clocks/places.ts';
import { denialReasons, extensionReasons } from '../desk/letters/letter.ts';
import { normalAddress } from '../desk/mail/whose.ts';
import { kinds, queues } from '../desk/sorting/sorting.ts';
import { picked } from './schema-parts.ts';
import { attachmentsSchema, referenceSchema } from './staff-schemas.ts';

const words = v.pipe(
  v.string('must be text, in the language of the person'),
  v.trim(),
  v.maxLength(20_000, 'must have at most 20,000 characters'),
);
const someWords = v.pipe(words, v.minLength(1, 'must not be empty'));
export const shortWords = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(200, 'is too long'),
);
export const itemNumber = v.pipe(
  v.number('must be the number of an item'),
  v.integer('must be the number of an item'),
  v.minValue(1, 'must be the number of an item'),
);
const queue = picked(queues);
const kind = v.nullable(picked(kinds));
const told = v.optional(
  v.pipe(
    picked(tellings),
    v.description('How the person is told; without it by mail, where they left an address'),
  ),
);

export const date = v.pipe(
  v.string('must be a calendar date like 2026-02-28'),
  v.check(isDate, 'must be a calendar date that exists, like 2026-02-28'),
);

const instantPattern = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const isMoment = (text: string): boolean =>
  isDate(text) || (isDate(instantPattern.exec(text)?.[1] ?? '') && !Number.isNaN(Date.parse(text)));

export const moment = v.pipe(
  v.string('must be a date or a time'),
  v.check(
    isMoment,
    'must be a calendar date that exists, like 2026-02-28, or a time with its zone, like 2026-02-28T14:30:00Z',
  ),
  v.transform((text) => (isDate(text) ? text : new Date(text).toISOString())),
);

const slug = v.pipe(
  v.string('must be the slug of an authority'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be the slug of an authority'),
);

const no = {
  reason: picked(denialReasons),
  text: v.optional(words),
  authority: v.optional(slug),
  remedy: v.optional(v.boolean('must be true or false')),
};

const wait = {
  for: picked(waits),
  text: words,
  proof: v.optional(
    v.pipe(
      picked(guardianAsks),
      v.description(
        'What a guardian is asked for, the least burden first; only for identity, of a child’s ask',
      ),
    ),
  ),
  told,
};
const extend = { reason: picked(extensionReasons), text: someWords, told };
const answer = {
  result: picked(['granted', 'partly', 'nothing-found', 'withdrawn']),
  text: v.optional(words, ''),
  denial: v.optional(v.strictObject(no)),
  told,
};
const refuse = { ...no, told };
const escalate = {
  authority: slug,
  at: v.optional(date),
  theirReference: v.optional(shortWords),
  advisedAt: v.optional(date),
  text: v.optional(words),
  told,
};

export const waitSchema = v.strictObject(wait);
export const extendSchema = v.strictObject(extend);
export const answerSchema = v.strictObject(answer);
export const refuseSchema = v.strictObject(refuse);
export const escalateSchema = v.strictObject(escalate);
export const freezeSchema = v.strictObject({ reason: v.optional(picked(freezeReasons)) });
export const erasureDoneSchema = v.strictObject({
  system: v.pipe(
    v.string('must be the code of a system'),
    v.regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'must be the code of a system, like crm or shop-eu'),
    v.description('Your own code of the system, never anything of a person'),
  ),
  at: v.optional(v.pipe(moment, v.description('When it was erased; without it now'))),
});
export const reopenSchema = v.strictObject({ reason: picked(reopenReasons) });

/** The body of the action, with its name. */
export const previewSchema = v.variant(
  'action',
  [
    v.strictObject({ action: v.literal('wait'), ...wait }),
    v.strictObject({ action: v.literal('extend'), ...extend }),
    v.strictObject({ action: v.literal('answer'), ...answer }),
    v.strictObject({ action: v.literal('refuse'), ...refuse }),
    v.strictObject({ action: v.literal('escalate'), ...escalate }),
  ],
  'must be one of wait, extend, answer, refuse, escalate',
);
export const languageTag = v.pipe(
  v.string('must be a language tag like de or pt-BR'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag like de or pt-BR'),
);
export const previewQuerySchema = v.strictObject({ language: v.optional(languageTag) });

export const mergeSchema = v.strictObject({
  into: referenceSchema,
  admit: v.optional(
    v.pipe(
      v.boolean('must be true or false'),
      v.description('True where two addresses are known to be one person’s'),
    ),
  ),
});
export const splitSchema = v.variant(
  'into',
  [
    v.strictObject({ into: v.literal('case'), item: itemNumber }),
    v.strictObject({ into: v.literal('item'), message: shortWords, queue, kind }),
  ],
  'must be case (an item goes on in a case of its own) or item (a message asks for more)',
);
export const restoreSchema = v.strictObject({ item: v.optional(itemNumber), queue, kind });
export const holdSchema = v.strictObject({ reason: picked(holdReasons) });
export const identitySchema = v.strictObject({
  how: picked(identityProofs),
  proof: v.optional(
    v.pipe(picked(guardianProofs), v.description('How a guardian showed it, the least burden first')),
  ),
  message: v.optional(
    v.pipe(
      shortWords,
      v.description(
        'Id of the message that held the proof: the desk destroys its copy, all of it, once every ask has its answer',
      ),
    ),
  ),
});
/** Nothing to say. */
export const emptySchema = v.strictObject({});

export const name = v.pipe(v.string('must be a name'), v.trim(), v.maxLength(200, 'is too long'));
export const address = v.pipe(
  v.string('must be a mail address'),
  v.check((text) => normalAddress(text) !== undefined, 'must be a mail address'),
);

export const nameSubjectSchema = v.pipe(
  v.strictObject({
    name: v.pipe(name, v.minLength(1, 'must not be empty')),
    address: v.optional(
      v.pipe(address, v.description('As you have it on file, never as the agent writes it')),
    ),
    permission: v.optional(v.pipe(picked(permissions), v.description('What you have seen'))),
  }),
  v.transform(({ name, address = '', permission }) => ({
    person: { name, address: normalAddress(address) ?? '' },
    permission,
  })),
);

export const residence = v.pipe(
  v.string('must be a country'),
  v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be a country or region of ISO 3166, like NL or DE-BY'),
  v.check(
    (code) => !code.includes('-') || placeOf(code) !== undefined || placeOf(code.slice(0, 2)) === undefined,
    'must be a region that its country has',
  ),
  v.description('Only where the person stated it'),
);
export const postal = v.pipe(
  v.string('must be a postal address'),
  v.transform((text) => text.replace(/\r\n?/g, '\n').trim()),
  v.minLength(1, 'must not be empty'),
  v.maxLength(1_000, 'must have at most 1,000 characters'),
  v.description('Postal address with its line breaks, without the name'),
);

export const openingSchema = v.strictObject({
  channel: picked(['phone', 'post', 'staff']),
  receivedAt: v.pipe(moment, v.description('When it was received or found: a date, or a time with its zone')),
  person: v.optional(
    v.pipe(
      v.strictObject({
        name: v.optional(name, ''),
        address: v.optional(address),
      }),
      v.check(({ name, address }) => name !== '' || address !== undefined, 'must have a name or an address'),
      v.transform(({ name, address = '' }) => ({ name, address: normalAddress(address) ?? '' })),
    ),
  ),
  postal: v.optional(postal),
  asks: v.pipe(
    v.array(
      v.strictObject({ queue: picked(queues.filter((each) => each !== 'junk')), kind }),
      'must be a list of asks',
    ),
    v.minLength(1, 'must have at least one ask'),
    v.maxLength(20, 'must have at most 20 asks'),
  ),
  subject: v.optional(shortWords),
  text: someWords,
  attachments: v.optional(attachmentsSchema, []),
  language: v.optional(languageTag),
  residence: v.optional(residence),
  acknowledge: v.optional(
    v.pipe(
      v.boolean('must be true or false'),
      v.description('False: no acknowledgement to their mail address'),
    ),
    true,
  ),
});
