import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

// Who may know whom: bin → lib (and the rules of clocks and complaints) → contract ← entries (staff-api with the folder staff, public-web with public) → adapters, pages → desk → nothing. Type imports count.
const sdk = /^(@aws-sdk\/|@middy\/|@aws-lambda-powertools\/|aws-lambda$)/;
const pure = /^(valibot|temporal-polyfill(\/.*)?|#languages|#catalogues)$/;
const rules: readonly { readonly place: RegExp; readonly may: readonly RegExp[] }[] = [
  { place: /^functions\/desk\//, may: [/^functions\/desk\//, pure] },
  {
    place: /^functions\/adapters\//,
    may: [
      /^functions\/(desk|adapters)\//,
      /^functions\/contract\.ts$/,
      sdk,
      pure,
      /^node:/,
      /^(iconv-lite\/encodings\/sbcs-data(-generated)?\.js|nodemailer(\/.*)?|sanitize-html|@valibot\/to-json-schema)$/,
      /^@myriaddreamin\/typst-ts-node-compiler$/,
    ],
  },
  {
    place: /^functions\/pages\//,
    may: [
      /^functions\/(desk|pages)\//,
      /^(preact|preact-render-to-string|valibot|node:crypto|#page-catalogues)$/,
    ],
  },
  {
    place: /^functions\/contract\.ts$/,
    may: [/^functions\/desk\/(desk|letters\/sentences)\.ts$/, /^#catalogues$/],
  },
  {
    place: /^functions\/world\.ts$/,
    may: [/^functions\/adapters\//, /^functions\/contract\.ts$/, sdk, /^node:crypto$/],
  },
  // The staff API's routes by subject: a part of that entry, which alone imports them.
  {
    place: /^functions\/staff\//,
    may: [/^functions\/(desk|adapters|pages|staff)\//, /^functions\/(contract|world)\.ts$/, pure],
  },
  // Those of notices, in the same way.
  {
    place: /^functions\/notices\//,
    may: [/^functions\/(desk|adapters|pages|notices)\//, /^functions\/(contract|world)\.ts$/, pure],
  },
  // The public routes by subject, in the same way.
  {
    place: /^functions\/public\//,
    may: [/^functions\/(desk|adapters|pages|public)\//, /^functions\/(contract|world)\.ts$/, /^node:zlib$/],
  },
  {
    place: /^functions\/public-web\.ts$/,
    may: [/^functions\/(desk|adapters|public)\//, /^functions\/(contract|world)\.ts$/],
  },
  // What run-notices does to a notice, step by step: a part of that entry.
  {
    place: /^functions\/running\//,
    may: [/^functions\/(desk|adapters|running)\//, /^functions\/(contract|world)\.ts$/],
  },
  {
    place: /^functions\/run-notices\.ts$/,
    may: [/^functions\/(desk|adapters|running)\//, /^functions\/(contract|world)\.ts$/],
  },
  {
    place: /^functions\/notices-api\.ts$/,
    may: [
      /^functions\/(desk|adapters|notices)\//,
      /^functions\/(contract|world)\.ts$/,
      /^functions\/openapi\.json$/,
    ],
  },
  {
    place: /^functions\/staff-api\.ts$/,
    may: [/^functions\/(desk|adapters|staff)\//, /^functions\/(contract|world)\.ts$/],
  },
  {
    place: /^functions\/[^/]+\.ts$/,
    may: [/^functions\/(desk|adapters|pages)\//, /^functions\/(contract|world)\.ts$/],
  },
  {
    place: /^lib\//,
    may: [
      /^lib\//,
      /^functions\/contract\.ts$/,
      // What the bundles pack.
      /^#(languages|catalogues|page-catalogues)$/,
      /^(aws-cdk-lib(\/.*)?|constructs|cdk-nag|valibot|@valibot\/to-json-schema|esbuild|sass)$/,
      sdk,
      /^node:/,
      /^aws-lambda$/,
    ],
  },
  // The console knows the desk by the description of its API alone.
  {
    place: /^web\//,
    may: [/^web\//, /^(react|react-dom|oidc-client-ts|@cloudscape-design)(\/.*)?$/, /^(vite|node:fs)$/],
  },
  {
    place: /^bin\//,
    // A command that needs no desk asks the rules themselves; one over what a desk keeps goes through the desk's own doors.
    may: [
      /^lib\//,
      /^functions\/desk\/(clocks|complaints|incidents|notices)\//,
      /^functions\/adapters\//,
      /^(aws-cdk-lib(\/.*)?|cdk-nag)$/,
      sdk,
      /^node:/,
    ],
  },
];

const entries = /^functions\/(?!contract|world)[^/]+\.ts$/;
const mayImportEntries = /^(test|local|bench)\//;

/** Everything a file imports, types and re-exports and dynamic imports included; own files by their path from the top. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"\n]*?(?:\{[^}]*\}[^'"\n]*?)?from\s*['"]([^'"]+)['"]|(?<![/\w'])import\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, from, bare]) => {
    const to = from ?? bare ?? '';
    return to.startsWith('.') ? posix.normalize(posix.join(dirname(file), to)) : to;
  });
}

/** What of a file's imports its place does not allow. */
function forbidden(file: string, text: string): string[] {
  const rule = rules.find(({ place }) => place.test(file));
  return importsOf(file, text).filter(
    (to) =>
      (rule && !rule.may.some((pattern) => pattern.test(to))) ||
      (entries.test(to) && !mayImportEntries.test(file)),
  );
}

const files = globSync('{bin,lib,functions,web/src,local,bench,test}/**/*.{ts,tsx}');

describe('the architecture', () => {
  test.each(files)('%s imports only what its place allows', (file) => {
    expect(forbidden(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test.each([
    ['functions/desk/case-file.ts', "import type { Table } from '../adapters/table.ts';"],
    ['functions/desk/case-file.ts', "import { randomUUID } from 'node:crypto';"],
    ['functions/desk/mail/verdict.ts', "type X = import('../../adapters/table.ts').Table;"],
    ['functions/desk/clocks/clock.ts', "export type { Table } from '../../adapters/table.ts';"],
    ['functions/adapters/table.ts', "import {\n  receiveMail,\n} from '../receive-mail.ts';"],
    ['functions/pages/layout.tsx', "import type { Cases } from '../adapters/cases.ts';"],
    ['functions/staff-api.ts', "import { handler } from './send-letters.ts';"],
    ['functions/public-web.ts', "import { caseRoutes } from './staff/cases.ts';"],
    ['functions/staff/cases.ts', "import { receiveMail } from '../receive-mail.ts';"],
    ['lib/desk-stack.ts', "import { setting } from '../functions/adapters/settings.ts';"],
    ['web/src/case/page.tsx', "import type { Item } from '../../../functions/desk/case-file.ts';"],
    ['bin/app.ts', "import type { Desk } from '../functions/contract.ts';"],
    ['lib/config.ts', "const x = await import('../functions/receive-mail.ts');"],
  ])('a violation planted in %s is seen: %s', (file, planted) => {
    expect(forbidden(file, planted)).toHaveLength(1);
  });

  test('names no folder that says nothing', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|common|helpers?|services?|managers?|misc|shared)\//.test(file)),
    ).toEqual([]);
  });
});
