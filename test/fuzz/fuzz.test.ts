// A bounded run of what `npm run fuzz:api` does for longer, always the same; and everything that it ever found.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deskInMemory } from '../simulator/desk-in-memory.ts';
import { fuzz, fuzzedDesk } from './api.ts';
import { fuzzFiles, takeFile } from './files.ts';
import { type FuzzRequest, operations } from './requests.ts';

interface Found {
  readonly why: string;
  /** Path parameters that they leave out are those of a case that is there. */
  readonly requests?: readonly FuzzRequest[];
  /** Base 64. */
  readonly file?: string;
}
const corpus: readonly Found[] = JSON.parse(readFileSync('test/fuzz/corpus.json', 'utf8'));
/** A slow machine does less of it, and takes no longer. */
const until = () => Date.now() + 20_000;

test('every operation of both APIs answers wild requests without a fault of ours, and tells nothing of the code', {
  timeout: 60_000,
}, async () => {
  expect(operations.length).toBeGreaterThan(100);
  const { requests, failures } = await fuzz(20_261_125, { requests: 3000, until: until() });
  expect(failures).toEqual([]);
  expect(requests).toBeGreaterThan(operations.length);
});

test('every wild file of people is read to its end, and each of its rows is accounted for', {
  timeout: 60_000,
}, async () => {
  const { files, failures } = await fuzzFiles(20_261_125, 150, until());
  expect(failures).toEqual([]);
  expect(files).toBeGreaterThan(10);
});

describe('what was found once is not found again:', () => {
  test.each(corpus)('$why', async ({ requests = [], file }) => {
    const { begin, answerTo } = fuzzedDesk();
    const { 'cases.reference': references = [] } = await begin();
    for (const request of requests)
      expect(
        await answerTo({ ...request, path: { reference: references[0] ?? '', ...request.path } }),
      ).toBeUndefined();
    if (file) expect(await takeFile(deskInMemory(), Buffer.from(file, 'base64'), {})).toBeUndefined();
  });
});
