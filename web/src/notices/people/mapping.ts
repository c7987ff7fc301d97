// Which column of a file is what, as staff choose it.
import type { AnswerOf, BodyOf } from '../../api/client.ts';
import type { Category } from '../notice-file.ts';

export type FilePreview = AnswerOf<'POST /v1/notices/{reference}/audience/{upload}/preview'>;
export type Asked = BodyOf<'POST /v1/notices/{reference}/audience/{upload}/preview'>;
export type Mapping = FilePreview['mapping'];
export type Field = keyof Mapping['columns'];

export const fields = [
  'name',
  'address',
  'postal',
  'street',
  'postcode',
  'city',
  'country',
  'subdivision',
  'language',
  'categories',
] as const satisfies readonly Field[];

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-15',
  'shift_jis',
  'euc-jp',
] as const satisfies readonly NonNullable<Asked['encoding']>[];

export const separators = [',', ';', '\t', '|'] as const satisfies readonly NonNullable<Asked['separator']>[];

/** What a column is taken for; undefined where for nothing. */
export const fieldOf = ({ columns }: Mapping, column: string): Field | undefined =>
  fields.find((each) => columns[each]?.includes(column));

/**
 * The mapping where a column is something else now. Of several columns that make one field the order of the file stays.
 *
 * @param order all columns, as the file has them
 */
export function withColumn(
  { columns, constants }: Mapping,
  column: string,
  field: Field | undefined,
  order: readonly string[],
): Mapping {
  const changed = Object.fromEntries(
    fields.flatMap((each) => {
      const before = (columns[each] ?? []).filter((name) => name !== column);
      const after = each === field ? [...before, column] : before;
      return after.length > 0 ? [[each, order.filter((name) => after.includes(name))]] : [];
    }),
  );
  return { columns: changed, ...(constants && { constants }) };
}

/** The mapping where something holds for all rows; '' where nothing does any more. */
export function withConstant(
  { columns, constants = {} }: Mapping,
  name: 'country' | 'subdivision' | 'language',
  value: string,
): Mapping {
  const { [name]: _, ...others } = constants;
  return { columns, constants: value ? { ...others, [name]: value } : others };
}

/** The mapping where these kinds of data hold for all rows. */
export const withCategories = (
  { columns, constants = {} }: Mapping,
  categories: readonly Category[],
): Mapping => {
  const { categories: _, ...others } = constants;
  return { columns, constants: categories.length > 0 ? { ...others, categories } : others };
};

/** Whether anybody could be told: the API imports nothing else. */
export const tellsSomebody = ({ columns }: Mapping): boolean => {
  const has = (field: Field) => (columns[field]?.length ?? 0) > 0;
  return has('address') || has('postal') || (has('street') && (has('city') || has('postcode')));
};
