// What the API takes and gives of who is affected.
import * as v from 'valibot';
import { dataCategories } from '../desk/incidents/incident.ts';
import { ways } from '../desk/notices/notice.ts';
import { encodings } from '../desk/notices/people/encoding.ts';
import { fields } from '../desk/notices/people/header-words.ts';
import { formats } from '../desk/notices/people/mapping.ts';
import { separators } from '../desk/notices/people/records.ts';
import { recipientStates } from '../desk/notices/recipient.ts';
import { address, languageTag, name, postal } from './deed-schemas.ts';
import { importSchema } from './notice-schemas.ts';
import { instant, picked } from './schema-parts.ts';

export const uploadIdSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]{22}$/, 'There is no such upload. Ask for one with POST …/audience.'),
);

const column = v.pipe(v.string('must be the name of a column'), v.maxLength(120, 'is too long for a column'));
const columnsOfField = v.pipe(
  v.array(column, 'must be a list of columns'),
  v.maxLength(20, 'has too many columns'),
);

export const mappingSchema = v.strictObject({
  columns: v.pipe(
    v.partial(
      v.strictObject({
        name: columnsOfField,
        address: columnsOfField,
        postal: columnsOfField,
        street: columnsOfField,
        postcode: columnsOfField,
        city: columnsOfField,
        country: columnsOfField,
        subdivision: columnsOfField,
        language: columnsOfField,
        categories: columnsOfField,
      } satisfies Record<(typeof fields)[number], typeof columnsOfField>),
    ),
    v.description('Which columns make which field, by their names in the preview, in their order'),
  ),
  constants: v.optional(
    v.pipe(
      v.strictObject({
        country: v.optional(
          v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country of ISO 3166-1, like DE')),
        ),
        subdivision: v.optional(
          v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,3}$/, 'must be a part of the country, like CA')),
        ),
        language: v.optional(languageTag),
        categories: v.optional(v.array(picked(dataCategories), 'must be a list of categories of data')),
      }),
      v.description('What holds for each row whose own cell says nothing'),
    ),
    {},
  ),
});

const choice = {
  encoding: v.pipe(
    v.optional(picked(encodings)),
    v.description('Where the file is not read as it was meant'),
  ),
  separator: v.optional(picked(separators)),
  hasHeader: v.pipe(
    v.optional(v.boolean('must be true or false')),
    v.description('Whether the first row names the columns'),
  ),
};
export const previewRequestSchema = v.strictObject({
  ...choice,
  mapping: v.pipe(v.optional(mappingSchema), v.description('Without it, as the header makes one guess')),
});
export const importRequestSchema = v.strictObject({
  ...choice,
  mapping: mappingSchema,
  again: v.pipe(
    v.optional(v.boolean('must be true or false'), false),
    v.description('True for a file that seems to be imported already: nobody is added twice'),
  ),
});

export const peopleRequestSchema = v.pipe(
  v.strictObject({
    address: v.optional(address),
    name: v.optional(name, ''),
    postal: v.optional(postal),
  }),
  v.check(
    (asked) => asked.address !== undefined || (asked.name !== '' && asked.postal !== undefined),
    'There must be a mail address, or a name with a postal address.',
  ),
);

export const audienceUploadSchema = v.object({
  upload: v.string(),
  url: v.string(),
  fields: v.record(v.string(), v.string()),
  mostBytes: v.number(),
  expires: instant,
});

const text = v.string();
const affected = v.object({
  name: text,
  address: text,
  postal: text,
  country: text,
  subdivision: text,
  language: text,
  categories: v.array(v.picklist(dataCategories)),
});

export const previewSchema = v.object({
  bytes: v.number(),
  format: v.picklist(formats),
  encoding: v.picklist(encodings),
  encodingBy: v.pipe(
    v.picklist(['mark', 'form', 'guess', 'choice']),
    v.description('guess: look whether names with accents are right'),
  ),
  separator: v.nullable(v.string()),
  hasHeader: v.boolean(),
  mapping: mappingSchema,
  columns: v.array(v.object({ name: text, field: v.nullable(v.picklist(fields)), samples: v.array(text) })),
  missing: v.pipe(v.array(text), v.description('What the mapping lacks, in sentences')),
  doubts: v.pipe(v.array(text), v.description('What to look at twice, in sentences')),
  rows: v.pipe(v.number(), v.description('Rows that were looked at: the first 256 KB of the file')),
  setAside: v.array(v.object({ reason: text, sentence: text, rows: v.number() })),
  unreachable: v.pipe(v.number(), v.description('People whom neither mail nor letter would reach')),
  first: v.array(v.object({ line: v.number(), affected: v.optional(affected), aside: v.optional(text) })),
});

export const audienceSchema = v.object({
  imports: v.array(importSchema),
  asOf: v.pipe(
    v.nullable(instant),
    v.description('When people were counted; null before the first file is read'),
  ),
  people: v.number(),
  variants: v.array(v.object({ residence: text, language: text, way: v.picklist(ways), people: v.number() })),
  states: v.record(v.picklist(recipientStates), v.number()),
  categories: v.record(v.picklist(dataCategories), v.number()),
});

export const asideFilesSchema = v.object({
  rows: v.number(),
  files: v.pipe(
    v.array(v.object({ url: text })),
    v.description('CSV with line, reason and row; links work for a minute'),
  ),
});

export const peopleSchema = v.object({
  people: v.array(
    v.object({
      ...affected.entries,
      person: text,
      source: v.pipe(text, v.description('Upload and line')),
      wantsLetter: v.boolean(),
      way: v.picklist(ways),
      state: v.picklist(recipientStates),
      since: instant,
      traces: v.array(
        v.object({
          at: instant,
          way: v.picklist(ways),
          what: v.picklist(recipientStates),
          code: v.optional(text),
        }),
      ),
    }),
  ),
});
