// Hands a file to where the desk keeps files: by a signed form, so that none goes through a function.
import type { Api } from './client.ts';
import { Problem } from './problem.ts';

/** What a message names a file by. */
export interface Uploaded {
  readonly upload: string;
  readonly name: string;
}

/** Where a file may be put, by a form that the desk signed. */
export interface Offer {
  readonly upload: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly mostBytes: number;
}

/** @throws Problem as `sendForm` does */
export async function uploadFile(api: Api, file: File): Promise<Uploaded> {
  const offer = (await api('POST /v1/uploads', {})).body;
  await sendForm(offer, file);
  return { upload: offer.upload, name: file.name };
}

/**
 * @throws Problem 413 where it is too large, with the bytes that it may have; 0 where nothing took it. Whether it lies there is
 * known when the API is told of it: the API looks.
 */
export async function sendForm({ url, fields, mostBytes }: Offer, file: File): Promise<void> {
  if (file.size > mostBytes) throw new Problem(413, String(mostBytes));
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  // The bucket answers to no page: it takes the form and says nothing that a script may read.
  await fetch(url, { method: 'POST', body: form, mode: 'no-cors' }).catch(() => {
    throw new Problem(0);
  });
}
