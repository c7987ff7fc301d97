// One notice as it stands, and what every step of its way needs of it.
import { useEffect, useState } from 'react';
import { type Reading, useReading } from '../api/reading.ts';
import { useDesk } from '../shell/desk.ts';
import type { Action, Notice, Preview } from './notice-file.ts';

export interface Standing {
  readonly notice: Notice;
  /** Every variant with its people and its rules, and when all will be told. */
  readonly preview: Reading<Preview>;
  /** Reads all of it again, after a change. */
  readonly changed: () => Promise<unknown>;
  readonly may: (action: Action) => boolean;
  /** Whether whoever sits here may read who the people are: officers and auditors. */
  readonly mayReadPeople: boolean;
}

/** Milliseconds: of the notice, and while its people are still counted; and else. */
const [often, seldom] = [4_000, 20_000];

export function useNotice(reference: string) {
  const { api, session } = useDesk();
  const path = { reference };
  const notice = useReading(
    `notice ${reference}`,
    async (signal) => (await api('GET /v1/notices/{reference}', { path, signal })).body,
    often,
  );
  const [counted, setCounted] = useState(0);
  const { people = 0, texts = [], audienceErasedAt } = notice.value ?? {};
  const isCounted = counted === people || texts.length === 0 || audienceErasedAt !== undefined;
  const preview = useReading(
    `preview ${reference}`,
    async (signal) => {
      const { body } = await api('POST /v1/notices/{reference}/preview', { path, signal });
      setCounted(body.variants.reduce((sum, variant) => sum + variant.people, 0));
      return body;
    },
    isCounted ? seldom : often,
  );
  const version = notice.value?.version;
  const readPreview = preview.again;
  // A new version is a new preview.
  useEffect(() => {
    if (version !== undefined) void readPreview();
  }, [version, readPreview]);
  const standingOf = (value: Notice): Standing => ({
    notice: value,
    preview,
    changed: () => Promise.all([notice.again(), preview.again()]),
    may: (action) => value.may.includes(action),
    mayReadPeople: session.roles.some((role) => role !== 'agent'),
  });
  return { notice, standingOf };
}
