// What somebody looks for, as they typed it.

export type Place =
  | { readonly is: 'case' | 'incident' | 'notice'; readonly reference: string }
  | { readonly is: 'person'; readonly address: string };

const kinds: Readonly<Record<string, 'incident' | 'notice'>> = { IN: 'incident', NO: 'notice' };

/** References are read as people say them: with small letters, spaces or no hyphens; undefined where it is neither. */
export function placeFor(typed: string): Place | undefined {
  const text = typed.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return { is: 'person', address: text };
  const [, kind = 'PD', code = ''] =
    /^(PD|IN|NO)?([0-9A-Z]{9})$/.exec(text.toUpperCase().replace(/[\s-]/g, '')) ?? [];
  if (!code) return undefined;
  const read = code.replace(/O/g, '0').replace(/[IL]/g, '1');
  const reference = `${kind}-${read.slice(0, 4)}-${read.slice(4, 8)}-${read.slice(8)}`;
  return { is: kinds[kind] ?? 'case', reference };
}
