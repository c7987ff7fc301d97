// iconv-lite's tables of single-byte charsets: by name without punctuation, the upper 128 (or all 256) characters or another name.
declare module 'iconv-lite/encodings/sbcs-data*.js' {
  const tables: Readonly<Record<string, string | { readonly chars: string }>>;
  export default tables;
}
