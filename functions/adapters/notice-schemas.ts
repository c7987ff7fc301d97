// What the API of notices takes and gives.
import * as v from 'valibot';
import { catalogues } from '#catalogues';
import { dataCategories } from '../desk/incidents/incident.ts';
import { noticePlaces } from '../desk/notices/content-rules.ts';
import { faultyFields } from '../desk/notices/faults.ts';
import { noticeKinds, noticeStates, type sections, ways } from '../desk/notices/notice.ts';
import { recipientStates } from '../desk/notices/recipient.ts';
import { isNoticeReference } from '../desk/notices/reference.ts';
import { noticeActions } from '../desk/notices/transitions.ts';
import { date, shortWords } from './deed-schemas.ts';
import { incidentReferenceSchema } from './incident-schemas.ts';
import { instant, picked } from './schema-parts.ts';
import { changedSchema, listQuerySchema } from './staff-schemas.ts';

export const noticeReferenceSchema = v.pipe(
  v.string(),
  v.check(
    isNoticeReference,
    'The reference of a notice looks like NO-7F3K-9QXM-4; its last character is a check of the others.',
  ),
);

const languages = Object.keys(catalogues);
export const languageSchema = v.pipe(
  v.string('must be text'),
  v.check(
    (code) => languages.includes(code),
    `must be a language that the desk writes: ${languages.join(', ')}`,
  ),
);

/** Plain text of one section; an empty line begins a new paragraph. */
const words = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.minLength(1, 'must not be empty: leave the section out'),
  v.maxLength(20_000, 'must have at most 20,000 characters'),
);
const flag = v.boolean('must be true or false');

export const noticeTextSchema = v.strictObject({
  language: languageSchema,
  subject: v.pipe(shortWords, v.description('Of the mail; where a law names a title, it stands above')),
  sections: v.partial(
    v.strictObject({
      'what-happened': words,
      'what-information': words,
      consequences: words,
      'what-changes': words,
      'from-when': words,
      'what-we-do': words,
      'what-you-can-do': words,
      'more-information': words,
    } satisfies Record<(typeof sections)[number], typeof words>),
  ),
});

const editable = {
  title: v.pipe(shortWords, v.description('In a few words, for lists; nobody outside reads it')),
  incident: v.pipe(incidentReferenceSchema, v.description('The incident that it tells of')),
  effective: v.pipe(date, v.description('From when a new policy or owner counts')),
  categories: v.pipe(
    v.array(picked(dataCategories), 'must be a list'),
    v.maxLength(dataCategories.length, 'must have each kind once'),
    v.description('What kinds of data of everybody it is about: some laws hang duties on them'),
  ),
  identityService: v.pipe(
    v.strictObject({
      provider: shortWords,
      months: v.pipe(
        v.number('must be a number of months'),
        v.integer('must be a whole number of months'),
        v.minValue(1, 'must be at least 1'),
        v.maxValue(120, 'is too large'),
      ),
      how: v.pipe(words, v.maxLength(1_000, 'must have at most 1,000 characters')),
    }),
    v.description('A service against identity theft that costs people nothing; in English'),
  ),
  texts: v.pipe(
    v.array(noticeTextSchema, 'must be a list'),
    v.maxLength(languages.length, 'must have one text in each language'),
    v.description('Its words, once in each language: the whole list, whatever stood there before'),
  ),
  lettersToAll: v.pipe(flag, v.description('Everybody with a postal address gets a letter')),
};

export const newNoticeSchema = v.strictObject({
  kind: picked(noticeKinds),
  isDrill: v.pipe(
    v.optional(flag, false),
    v.description('Goes through all of it with marked people and words; stays what it is'),
  ),
  title: editable.title,
  incident: v.optional(editable.incident),
  effective: v.optional(editable.effective),
  categories: v.optional(editable.categories, []),
  identityService: v.optional(editable.identityService),
  texts: v.optional(editable.texts, []),
  lettersToAll: v.optional(editable.lettersToAll, false),
});

export const noticeEditSchema = v.strictObject({
  title: v.optional(editable.title),
  incident: v.optional(v.nullable(editable.incident)),
  effective: v.optional(v.nullable(editable.effective)),
  categories: v.optional(editable.categories),
  identityService: v.optional(v.nullable(editable.identityService)),
  texts: v.optional(editable.texts),
  lettersToAll: v.optional(editable.lettersToAll),
});

const because = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(2_000, 'must have at most 2,000 characters'),
);
export const approveSchema = v.strictObject({
  brokenGlass: v.pipe(
    v.optional(because),
    v.description('Why you alone approve what you proposed or wrote: it is written down and shown'),
  ),
  reviewed: v.pipe(
    v.optional(flag, false),
    v.description('You read what only a person can judge: the preview lists it under review'),
  ),
});
export const endNoticeSchema = v.strictObject({
  because: v.pipe(because, v.description('Why, for whoever asks later')),
});

export const postSchema = v.strictObject({
  atLeastUntil: v.pipe(
    v.optional(date),
    v.description('It cannot be taken down before; without it as long as it must stand'),
  ),
});
export const correctionSchema = v.strictObject({ texts: editable.texts });
export const approveCorrectionSchema = v.strictObject({
  brokenGlass: approveSchema.entries.brokenGlass,
});

export const noticesQuerySchema = v.object({
  state: v.optional(v.picklist(['open', 'over'], 'must be open or over'), 'open'),
  cursor: listQuerySchema.entries.cursor,
  limit: listQuerySchema.entries.limit,
});

const orNull = v.nullable(instant);
export const noticesSchema = v.object({
  notices: v.array(
    v.object({
      reference: v.string(),
      title: v.string(),
      kind: v.picklist(noticeKinds),
      state: v.picklist(noticeStates),
      isDrill: v.boolean(),
      incident: v.nullable(v.string()),
      openedAt: instant,
      startedAt: orNull,
      endedAt: orNull,
      people: v.number(),
      languages: v.array(v.string()),
    }),
  ),
  cursor: v.nullable(v.string()),
});

export const changedNoticeSchema = v.object({
  ...changedSchema.entries,
  state: v.picklist(noticeStates),
});

export const importSchema = v.object({
  id: v.string(),
  file: v.string(),
  state: v.picklist(['importing', 'imported', 'failed']),
  bytes: v.number(),
  read: v.number(),
  rows: v.number(),
  people: v.number(),
  joined: v.number(),
  setAside: v.number(),
  unreachable: v.pipe(
    v.optional(v.number()),
    v.description('Of the people, whom neither mail nor letter reaches'),
  ),
  failure: v.optional(v.string()),
  at: v.optional(instant),
});

export const noticeSchema = v.object({
  reference: v.string(),
  version: v.pipe(v.number(), v.description('The same as the ETag')),
  kind: v.picklist(noticeKinds),
  state: v.picklist(noticeStates),
  isDrill: v.boolean(),
  openedAt: instant,
  title: v.string(),
  incident: v.nullable(v.string()),
  effective: v.nullable(v.string()),
  categories: editable.categories,
  identityService: v.nullable(editable.identityService),
  texts: v.array(noticeTextSchema),
  wordsBy: v.pipe(v.string(), v.description('Who changed its words last: another one approves them')),
  lettersToAll: v.boolean(),
  people: v.pipe(v.number(), v.description('People in all files, each once in its file')),
  imports: v.array(importSchema),
  approval: v.nullable(
    v.object({
      proposedBy: v.string(),
      proposedAt: instant,
      approvedBy: v.optional(v.string()),
      approvedAt: v.optional(instant),
      brokenGlass: v.optional(v.string()),
    }),
  ),
  posting: v.nullable(
    v.object({
      from: instant,
      atLeastUntil: v.string(),
      withdrawnAt: v.optional(instant),
      corrections: v.array(
        v.object({
          until: instant,
          texts: v.array(noticeTextSchema),
          by: v.string(),
          approvedBy: v.string(),
          brokenGlass: v.optional(v.string()),
        }),
      ),
      proposed: v.optional(v.object({ by: v.string(), at: instant, texts: v.array(noticeTextSchema) })),
    }),
  ),
  startedAt: orNull,
  finishedAt: orNull,
  finishedBecause: v.nullable(v.string()),
  withdrawnAt: orNull,
  withdrawnBecause: v.nullable(v.string()),
  audienceErasedAt: v.optional(instant),
  may: v.pipe(v.array(v.picklist(noticeActions)), v.description('What you may do with it now')),
});

const count = v.number();
export const noticePreviewSchema = v.object({
  variants: v.array(
    v.object({
      place: v.pipe(v.picklist(noticePlaces), v.description('Whose law; other: none that we know')),
      language: v.string(),
      people: count,
      ways: v.object({ mail: count, letter: count, none: count }),
      residences: v.record(v.string(), count),
      otherLanguage: v.pipe(
        count,
        v.description('Of the people, those whose own language is another one, in which nobody wrote it'),
      ),
      reviewed: v.nullable(v.object({ by: v.string(), on: v.string() })),
      mail: v.object({ subject: v.string(), text: v.string(), html: v.string() }),
      letter: v.object({
        title: v.string(),
        blocks: v.array(
          v.object({
            heading: v.optional(v.string()),
            paragraphs: v.array(v.string()),
            language: v.optional(v.string()),
          }),
        ),
      }),
      rules: v.array(
        v.object({
          id: v.string(),
          says: v.string(),
          source: v.string(),
          confirmed: v.boolean(),
          doubt: v.nullable(v.string()),
          isKept: v.boolean(),
        }),
      ),
    }),
  ),
  faults: v.array(
    v.object({
      rule: v.string(),
      place: v.string(),
      language: v.string(),
      field: v.pipe(v.picklist(faultyFields), v.description('What of the notice mends it')),
      sentence: v.string(),
    }),
  ),
  review: v.pipe(
    v.array(
      v.object({
        rule: v.string(),
        place: v.string(),
        language: v.string(),
        section: v.string(),
        text: v.string(),
        question: v.string(),
      }),
    ),
    v.description('What the law forbids to tell, and what no machine can judge: read it before you approve'),
  ),
  pace: v.object({
    mails: v.pipe(count, v.description('Mails that did not go out yet')),
    finishedAt: v.pipe(
      v.nullable(instant),
      v.description('When the last mail is out, if it starts or goes on now'),
    ),
    legalDate: v.pipe(
      v.nullable(v.string()),
      v.description('The first date by which a law wants people told'),
    ),
    isLate: v.boolean(),
  }),
});

export const noticesOfCaseSchema = v.object({
  notices: v.array(
    v.object({
      reference: v.string(),
      title: v.string(),
      kind: v.picklist(noticeKinds),
      incident: v.nullable(v.string()),
      state: v.picklist(noticeStates),
      startedAt: orNull,
      told: v.pipe(
        v.object({
          way: v.picklist(ways),
          state: v.picklist(recipientStates),
          since: instant,
          traces: v.array(
            v.object({
              at: instant,
              way: v.picklist(ways),
              what: v.picklist(recipientStates),
              code: v.optional(v.string()),
            }),
          ),
        }),
        v.description('How the person was told, and what came of it'),
      ),
    }),
  ),
  draft: v.pipe(
    v.nullable(v.object({ result: v.picklist(['granted', 'nothing-found']), text: v.string() })),
    v.description('Where the person asks whether an incident affects them: the answer that is ready'),
  ),
});
