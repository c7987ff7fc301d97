// Sets letters on paper with typst: data goes in as JSON, never as markup; fonts lie beside the template, none come from the system.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import * as v from 'valibot';
import type { LetterSheet, Unprintable, UnprintableCode } from '../desk/notices/letter-sheet.ts';

/** What all letters of a PDF have in common. */
export interface PrintRun {
  /** Title of the document. */
  readonly title: string;
  readonly organisation: string;
  /** Calendar date, `YYYY-MM-DD`: the same letters give the same bytes, whenever they are set. */
  readonly date: string;
}

/** Where a letter stands in the PDF. */
export interface PressedLetter {
  /** Of the sheet in what was given, from 0. */
  readonly place: number;
  /** From 1; always odd, so that no sheet printed on both sides holds letters of two people. */
  readonly firstPage: number;
  readonly pages: number;
}

export interface RefusedLetter extends Unprintable {
  readonly place: number;
}

export interface Pressed {
  /** PDF/UA-1, tagged; undefined where no letter was left. */
  readonly pdf: Uint8Array | undefined;
  readonly letters: readonly PressedLetter[];
  readonly refused: readonly RefusedLetter[];
}

export interface Press {
  /**
   * One PDF of all letters that can be printed, each from a page of its own on, and those that cannot with the reason.
   *
   * @throws Error where typst fails at something that no letter is to blame for
   */
  press(sheets: readonly LetterSheet[], run: PrintRun): Promise<Pressed>;
}

/** Places of files. */
export interface PressFiles {
  readonly template: string;
  readonly fonts: readonly string[];
}

/** Template and fonts as they lie beside a bundle. */
export const pressFilesIn = (folder: string): PressFiles => ({
  template: join(folder, 'letters.typ'),
  fonts: readdirSync(join(folder, 'fonts'))
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => join(folder, 'fonts', name)),
});

/** Nothing is read before the first letter. */
export function letterPress(files: () => PressFiles): Press {
  let made: Promise<Typesetter> | undefined;
  return {
    async press(sheets, run) {
      made ??= typesetter(files());
      const typeset = await made;
      let left: readonly Placed[] = sheets.map((sheet, place) => ({ place, sheet }));
      const refused: RefusedLetter[] = [];
      while (left.length > 0) {
        const outcome = typeset(left, run);
        await turn(); // lets go of what the compiler gave us; in one tight loop it would all stay
        if ('pdf' in outcome) return { ...outcome, refused };
        const atFault = new Set(outcome.refused.map(({ place }) => place));
        if (atFault.size === 0) throw new Error('typst refused letters, and none of them is to blame');
        refused.push(...outcome.refused);
        left = left.filter(({ place }) => !atFault.has(place));
      }
      return { pdf: undefined, letters: [], refused };
    },
  };
}

interface Placed {
  readonly place: number;
  readonly sheet: LetterSheet;
}
type Outcome = Omit<Pressed, 'refused'> | Pick<Pressed, 'refused'>;
type Typesetter = (placed: readonly Placed[], run: PrintRun) => Outcome;

async function typesetter({ template, fonts }: PressFiles): Promise<Typesetter> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler'); // 52 MB: only where a letter is set
  const fontBlobs = fonts.map((font) => readFileSync(font));
  const compiler = NodeCompiler.create({ workspace: dirname(template), fontArgs: [{ fontBlobs }] });
  return (placed, run) => {
    const asked = { mainFilePath: template, inputs: { batch: JSON.stringify(batchOf(placed, run)) } };
    // Asked anew each time, it lays out once; a result kept in a variable would be memory that nobody counts.
    const tell = <S extends v.GenericSchema>(label: string, schema: S): v.InferOutput<S>[] =>
      v
        .parse(v.array(v.object({ value: schema })), compiler.query(asked, { selector: `<${label}>` }))
        .map(({ value }) => value);
    try {
      const misfits = tell('misfit', misfitSchema);
      if (misfits.length > 0)
        return { refused: misfits.map(({ place, misfit }) => ({ place, unprintable: misfit })) };
      const letters = tell('pages', pagesSchema).map(({ place, first, last }) => ({
        place,
        firstPage: first,
        pages: last - first + 1,
      }));
      return { pdf: compiler.pdf(asked, { pdfStandard: 'ua-1' }), letters };
    } catch (error) {
      const missing = missingIn(error);
      if (missing.length === 0) throw faultOf(error);
      return { refused: placed.flatMap((each) => lacking(each, missing)) };
    } finally {
      compiler.evictCache(0);
    }
  };
}

const misfits = ['too-tall', 'too-wide'] as const satisfies readonly UnprintableCode[];
const misfitSchema = v.object({ place: v.number(), misfit: v.picklist(misfits) });
const pagesSchema = v.object({ place: v.number(), first: v.number(), last: v.number() });

/** What the template reads. */
const batchOf = (placed: readonly Placed[], { title, organisation, date }: PrintRun) => ({
  title,
  organisation,
  date: date.split('-').map(Number),
  sheets: placed.map(({ place, sheet }) => ({
    ...sheet,
    place,
    tongue: tongueOf(sheet.language),
    blocks: sheet.blocks.map(({ language = sheet.language, ...block }) => ({
      ...block,
      tongue: tongueOf(language),
    })),
  })),
});

/** Typst takes language and region apart, and only regions of two letters. */
function tongueOf(tag: string) {
  const { language, region } = new Intl.Locale(tag);
  return { lang: language, region: region && /^[A-Z]{2}$/.test(region) ? region : null };
}

/** Pieces of text that no font can show, as typst quotes them in its error. */
function missingIn(error: unknown): readonly string[] {
  const told = error instanceof Error ? error.message : '';
  const quoted = told.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/g);
  const texts = [...quoted].map(([, text = '']) =>
    text.replace(/\\{1,9}u\{([\da-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
  return [...new Set(texts)];
}

function lacking({ place, sheet }: Placed, missing: readonly string[]): readonly RefusedLetter[] {
  const said = JSON.stringify(sheet);
  const characters = missing.filter((text) => said.includes(text)).flatMap(codePoints);
  return characters.length > 0 ? [{ place, unprintable: 'glyph', characters: [...new Set(characters)] }] : [];
}

const codePoints = (text: string): readonly string[] =>
  [...text].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);

/** Without the sentence of typst: it may quote a letter. */
const faultOf = (error: unknown): Error =>
  new Error(`typst failed${error instanceof Error ? ` (${error.name})` : ''}`);
