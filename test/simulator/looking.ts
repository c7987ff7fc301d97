// Staff look at a mail as it came: it changes nothing, and whoever saw it is written down before.
import type { showOriginal } from '../../functions/show-original.ts';
import type { MemoryAws } from '../aws/memory-aws.ts';

const looker = 'looker';

/** How often somebody saw one. */
export interface Looks {
  seen: number;
}

/** Looks at the first message of the case, once there is one. */
export async function look(
  original: ReturnType<typeof showOriginal>,
  { rows }: MemoryAws,
  reference: string,
  looks: Looks,
): Promise<void> {
  const message = [...rows.values()].find(
    ({ PK, SK, raw }) => PK === `CASE#${reference}` && String(SK).startsWith('MESSAGE#') && raw !== undefined,
  );
  if (!message) return;
  await original['GET /v1/cases/{reference}/messages/{id}/original']({
    path: { reference, id: String(message.id) },
    query: {},
    headers: {},
    body: '',
    source: '',
    claims: { sub: looker, groups: ['auditor'] },
  });
  looks.seen += 1;
}

/** @returns what must not be: somebody saw a mail and nothing says so */
export function violationsOfLooks({ rows }: MemoryAws, { seen }: Looks): readonly string[] {
  const written = [...rows.values()].filter(
    ({ SK, actor }) => String(SK).startsWith('ACCESS#') && actor === `staff:${looker}`,
  ).length;
  return written < seen ? [`${seen} looks at a mail, and ${written} are written down`] : [];
}
