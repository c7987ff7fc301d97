import type { Uploaded } from '../api/upload.ts';

/** The files of a field: a draft holds them as text. */
export const filesIn = (value: string): readonly Uploaded[] => (value ? JSON.parse(value) : []);
