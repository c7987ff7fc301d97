// Who is affected: files of people are put into the bucket, looked at, and imported. None of them goes through a function.
import {
  type AudienceFiles,
  asideFileKey,
  audienceFileKey,
  identityOf,
  type Stretch,
  scriptOf,
} from '../adapters/audience-files.ts';
import {
  importRequestSchema,
  peopleRequestSchema,
  previewRequestSchema,
  uploadIdSchema,
} from '../adapters/audience-schemas.ts';
import { callerWith, rolesForNotices } from '../adapters/caller.ts';
import { emptySchema } from '../adapters/deed-schemas.ts';
import { json, type Request } from '../adapters/http.ts';
import { versionOf } from '../adapters/recipients.ts';
import { etagOf, ifMatchOf } from '../adapters/request.ts';
import { bodyAs, checked } from '../adapters/staff-schemas.ts';
import { openSeconds } from '../adapters/upload-forms.ts';
import type { AudienceImport, Notice } from '../desk/notices/notice.ts';
import { peopleOf, statesOf, sumOf, variantsOf } from '../desk/notices/people/counting.ts';
import { type Choice, type Head, headOf } from '../desk/notices/people/head.ts';
import { beginImport, mustTakePeople } from '../desk/notices/people/importing.ts';
import { type Mapping, unknownColumns } from '../desk/notices/people/mapping.ts';
import { previewOf } from '../desk/notices/people/preview.ts';
import { Refusal } from '../desk/refusal.ts';
import { personOf } from '../desk/written-notice/entry.ts';
import { noticeDeedsIn, noticeIn } from './deeds.ts';
import { importShown } from './notices.ts';
import type { NoticesRoutes, NoticesWorld } from './routes.ts';

/** S3's own limit of one form. */
const mostBytes = 5 * 1024 ** 3;
/** What a preview reads. */
const previewBytes = 256 * 1024;

const uploadIn = ({ path }: Request): string => checked(uploadIdSchema, path.upload, 'upload');

export const audienceRoutes = (world: NoticesWorld) => {
  const { desk, keys, notices, recipients, audience, audienceFiles, uploadForms, links, now, chance } = world;
  const { found, onceOf } = noticeDeedsIn(world);

  return {
    'POST /v1/notices/{reference}/audience': async (request) => {
      callerWith(request, ...rolesForNotices);
      bodyAs(emptySchema, request.body);
      const notice = await found(noticeIn(request));
      mustTakePeople(notice);
      // Before there is a file: whatever comes of it, the sweep finds it.
      await audience.open(notice.reference);
      const upload = chance();
      const key = audienceFileKey(notice.reference, upload);
      const { url, fields } = await uploadForms.offer(key, { mostBytes });
      const expires = new Date(Date.parse(now()) + openSeconds * 1000).toISOString();
      return json(201, { upload, url, fields, mostBytes, expires });
    },

    'POST /v1/notices/{reference}/audience/{upload}/preview': async (request) => {
      const { actor } = callerWith(request, ...rolesForNotices);
      const { mapping, ...choice } = bodyAs(previewRequestSchema, request.body);
      const { reference } = await found(noticeIn(request));
      const { head, start } = await headIn(audienceFiles, reference, uploadIn(request), choice);
      if (mapping) mustHaveColumns(mapping, head);
      await notices.recordAccess(reference, actor, now());
      const { format, encoding, separator = null, hasHeader } = head.layout;
      const layout = { format, encoding, encodingBy: head.encodingBy, separator, hasHeader };
      return json(200, { bytes: start.size, ...layout, ...previewOf(head, mapping) });
    },

    'POST /v1/notices/{reference}/audience/{upload}/import': async (request) => {
      const { actor } = callerWith(request, ...rolesForNotices);
      const { mapping, again: isAgain, ...choice } = bodyAs(importRequestSchema, request.body);
      const reference = noticeIn(request);
      const id = uploadIn(request);
      mustTakePeople(await found(reference));
      const { head, start } = await headIn(audienceFiles, reference, id, choice);
      mustHaveColumns(mapping, head);
      const { layout } = head;
      const key = audienceFileKey(reference, id);
      const end = await audienceFiles.read(
        key,
        Math.max(0, start.size - previewBytes),
        previewBytes,
        start.etag,
      );
      const file = identityOf([start, ...(end ? [end] : [])], { layout, mapping });
      const ring = await keys();
      const given = {
        id,
        file,
        bytes: start.size,
        etag: start.etag,
        layout,
        mapping,
        keyVersion: versionOf(ring.person('')[0]),
        isAgain,
      };
      const deed = { by: actor, at: now(), desk };
      const once = await onceOf(request, 'import-audience', actor, reference);
      const notice = await notices.change(reference, (before) => beginImport(before, given, deed), {
        ifVersion: ifMatchOf(request),
        once,
      });
      const { version, state } = notice;
      return json(200, { reference, version, state }, { etag: etagOf(notice) });
    },

    'GET /v1/notices/{reference}/audience': async (request) => {
      callerWith(request, 'auditor', 'agent', 'officer');
      const notice = await found(noticeIn(request));
      const { reference, lettersToAll } = notice;
      const counts = await audience.counts(reference);
      const all = sumOf(counts);
      const asOf = counts.map(({ at }) => at).sort()[0] ?? null;
      const imports = await Promise.all(notice.imports.map((file) => soFar(notice, file)));
      return json(200, {
        imports: imports.map(importShown),
        asOf,
        people: peopleOf(all.counts),
        variants: variantsOf(all.counts, lettersToAll),
        states: statesOf(all.counts),
        categories: all.categories,
      });
    },

    'GET /v1/notices/{reference}/audience/{upload}/set-aside': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'officer');
      const notice = await found(noticeIn(request));
      const { reference } = notice;
      const upload = uploadIn(request);
      const file = notice.imports.find(({ id }) => id === upload);
      if (!file) throw new Refusal('missing', 'This upload is not imported.');
      if (file.state === 'importing')
        throw new Refusal(
          'conflict',
          'The file is still being read. What is set aside is there once it is read.',
        );
      await notices.recordAccess(reference, actor, now());
      const isKept = !notice.audienceErasedAt;
      const numbers = Array.from({ length: isKept ? (file.asideFiles ?? 0) : 0 }, (_, n) => n);
      const files = await Promise.all(
        numbers.map(async (n) => ({
          url: await links.link(asideFileKey(reference, upload, n), `set-aside-${reference}-${n + 1}.csv`),
        })),
      );
      return json(200, { rows: file.setAside, files });
    },

    'POST /v1/notices/{reference}/audience/people': async (request) => {
      const { actor } = callerWith(request, 'auditor', 'agent', 'officer');
      const { address = '', name, postal = '' } = bodyAs(peopleRequestSchema, request.body);
      const { reference } = await found(noticeIn(request));
      const person = personOf({ name, address, postal });
      if (!person) throw new Refusal('invalid', 'name and postal must have letters or digits.');
      await notices.recordAccess(reference, actor, now());
      const known = await recipients.find([reference], (await keys()).person(person));
      return json(200, { people: known.map(({ recipient: { claim: _, ...shown } }) => shown) });
    },
  } satisfies NoticesRoutes;

  /** An import as it stands while the file is read. */
  async function soFar({ reference }: Notice, file: AudienceImport): Promise<AudienceImport> {
    if (file.state !== 'importing') return file;
    const progress = await audience.progress(reference, file.id);
    if (!progress) return file;
    const { read, rows, people, joined, setAside, unreachable } = progress;
    return { ...file, read, rows, people, joined, setAside, unreachable };
  }
};

/** @throws Refusal `missing` where nothing was put there, `invalid` where it is no list of people */
async function headIn(
  files: Pick<AudienceFiles, 'read'>,
  reference: string,
  upload: string,
  choice: Choice,
): Promise<{ readonly head: Head; readonly start: Stretch }> {
  const start = await files.read(audienceFileKey(reference, upload), 0, previewBytes);
  if (!start) throw new Refusal('missing', 'There is no file yet. Send the form with the file first.');
  return { head: headOf(start.bytes, start.bytes.length >= start.size, scriptOf, choice), start };
}

function mustHaveColumns(mapping: Mapping, { layout }: Head): void {
  const unknown = unknownColumns(mapping, layout.names);
  if (unknown.length > 0)
    throw new Refusal(
      'invalid',
      `The file has no column ${unknown.join(', ')}. It has: ${layout.names.slice(0, 50).join(', ')}.`,
    );
}
