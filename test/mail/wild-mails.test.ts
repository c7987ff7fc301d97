import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenBy, ways, wildMails } from './wild-mails.ts';

test('whatever is built of MIME and damaged becomes a case that breaks no promise', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(wildMails, ways, async (mail, way) => {
      expect(await brokenBy(mail, way)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
