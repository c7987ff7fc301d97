// What the API of notices takes and gives of letters on paper.
import * as v from 'valibot';
import { mostInBatch } from '../desk/notices/letter-batch.ts';
import { envelopes, unprintableCodes } from '../desk/notices/letter-sheet.ts';
import { date, name, postal } from './deed-schemas.ts';
import { cursor, instant, pageSize } from './schema-parts.ts';
import { linkSchema } from './staff-schemas.ts';

/** A batch in a path. */
export const batchNumberSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'must be the number of a batch'),
  v.transform(Number),
);

const person = v.pipe(
  v.string('must name a person'),
  v.regex(/^\d{1,6}#[\w-]{8,64}$/, 'must be a person as the lists of letters name them'),
);

export const batchesQuerySchema = v.strictObject({ cursor, limit: pageSize(100, '50') });

const orNull = v.nullable(instant);
export const batchSchema = v.object({
  n: v.pipe(
    v.number(),
    v.description('The number of the batch; it stands on each letter, before its place in it'),
  ),
  state: v.pipe(
    v.picklist(['made', 'printed']),
    v.description('Once it is printed, its PDF and manifest are there'),
  ),
  envelope: v.pipe(
    v.picklist(envelopes),
    v.description('din-5008-b: A4 for a DL window; us-10: US Letter for a #10 window'),
  ),
  people: v.pipe(v.number(), v.description('People whom it was made for')),
  letters: v.pipe(v.nullable(v.number()), v.description('Letters in the PDF; null before it is printed')),
  pages: v.nullable(v.number()),
  refused: v.pipe(v.number(), v.description('People whose letter could not be set')),
  isAgain: v.pipe(v.boolean(), v.description('True where these people had a letter before')),
  date: v.pipe(v.string(), v.description('Calendar date on the letters')),
  madeAt: instant,
  printedAt: orNull,
  mailing: v.nullable(
    v.object({
      date: v.pipe(v.string(), v.description('Calendar date on which the post took them')),
      count: v.number(),
      scan: v.nullable(v.string()),
      by: v.string(),
      at: instant,
    }),
  ),
});
export const batchesSchema = v.object({ batches: v.array(batchSchema), cursor: v.nullable(v.string()) });
export type BatchView = v.InferOutput<typeof batchSchema>;

export const paperLinkSchema = linkSchema;

export const refusedQuerySchema = v.strictObject({ cursor });
const refused = v.object({
  person: v.pipe(v.string(), v.description('As the audience of the notice calls them')),
  batch: v.number(),
  reason: v.pipe(
    v.picklist(unprintableCodes),
    v.description(
      'no-address: no name or no postal address. too-many-lines, too-tall, too-wide: it fits into no window. glyph: our fonts lack a character',
    ),
  ),
  characters: v.pipe(v.array(v.string()), v.description('Which ones, like U+1F600')),
  name: v.string(),
  postal: v.string(),
  country: v.string(),
});
export const refusedLettersSchema = v.object({
  letters: v.array(refused),
  cursor: v.pipe(
    v.nullable(v.string()),
    v.description('Null on the last page; a page may be empty before that'),
  ),
});

export const printAgainSchema = v.strictObject({
  persons: v.pipe(
    v.array(person, 'must be a list of people'),
    v.minLength(1, 'must name at least one person'),
    v.maxLength(mostInBatch, `must name at most ${mostInBatch} people`),
    v.check((all) => new Set(all).size === all.length, 'must name each person once'),
  ),
});

export const correctLetterSchema = v.strictObject({
  person,
  name: v.pipe(name, v.minLength(1, 'must not be empty')),
  postal,
  country: v.pipe(
    v.string('must be a country'),
    v.regex(/^[A-Z]{2}$/, 'must be a country of ISO 3166, like NL'),
  ),
});

export const orderedSchema = v.object({
  batches: v.pipe(
    v.array(v.number()),
    v.description('Numbers of the batches in which the letters are set now'),
  ),
  letters: v.pipe(v.number(), v.description('People who are in one of them')),
});

export const mailingSchema = v.strictObject({
  date: v.pipe(date, v.description('On which the post took the letters')),
  count: v.pipe(
    v.number('must be a number of letters'),
    v.integer('must be a number of letters'),
    v.minValue(1, 'must be a number of letters'),
  ),
  upload: v.optional(
    v.pipe(
      v.string('must be what POST /v1/uploads answered'),
      v.regex(/^[\w-]{22}$/, 'must be what POST /v1/uploads answered'),
      v.description('The scan of the proof, sent with the form of POST /v1/uploads'),
    ),
  ),
});
