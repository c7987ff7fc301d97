import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referencesIn } from '../../functions/desk/mail/references.ts';
import { isReference, referenceFrom } from '../../functions/desk/reference.ts';
import { mailWith } from './a-mail.ts';

const [a = '', b = '', c = '', d = '', e = '', f = ''] = [1, 2, 3, 4, 5, 6].map((n) =>
  referenceFrom(Uint8Array.of(n, n * 7, n * 31, n * 3, n)),
);

test('a mail cites what stands in its addresses, its thread, its subject and its text, newest evidence first', async () => {
  const mail = await mailWith(
    {
      To: `privacy+${a}@example.org`,
      'In-Reply-To': `<${b}.1@example.org>`,
      References: `<${d}.1@example.org> <${c}.1@example.org>`,
      Subject: `Re: [${e}]`,
    },
    'words',
  );
  expect(referencesIn(mail)).toEqual([a, b, c, d, e]);
});

test('more than five citations, or the same again, are not more evidence', async () => {
  const mail = await mailWith({ Subject: `${a} ${a}` }, [b, a, c, d, e, f].join(' '));
  expect(referencesIn(mail)).toEqual([a, b, c, d, e]);
});

test('a reference is read as people write it', async () => {
  const loose = [
    a.toLowerCase(),
    b.replaceAll('-', ' '),
    c.replaceAll('-', ''),
    d.replaceAll('-', '–').replaceAll('0', 'o'),
  ];
  expect(referencesIn(await mailWith({}, ...loose))).toEqual([a, b, c, d]);
});

test('what only looks like a reference is none', async () => {
  const wrong = a.slice(0, -1) + (a.endsWith('0') ? '1' : '0');
  expect(referencesIn(await mailWith({ Subject: wrong }, `UPD-${a.slice(3)} x${a}`))).toEqual([]);
});

test('every citation is a reference in its one form', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string(), fc.constantFrom(a, b, `pd${c.slice(2)}`, 'PD-', '\n'))),
      async (pieces) => {
        for (const reference of referencesIn(await mailWith({}, pieces.join(' '))))
          expect(isReference(reference)).toBe(true);
      },
    ),
  );
});
