// Which notices went out to a person, for the page of their case. It reads one small row for each notice of two years, and of people only whether they are there.
import type { Notice, NoticeKind } from '../desk/notices/notice.ts';
import { rowsUnder } from './batches.ts';
import type { Keys } from './keys.ts';
import { recipientKey, referenceIn } from './recipients.ts';
import { announcedKey, announcedPartition, pagesOf, type Row, type Table } from './table.ts';

/** A notice that went out. */
export interface Announced {
  readonly reference: string;
  readonly kind: NoticeKind;
  readonly startedAt: string;
  readonly isPosted: boolean;
}

export interface Announcements {
  /** Notices that went out since then, and have a person of this address among their people; the newest first. */
  to(address: string, ring: Pick<Keys, 'person'>, since: string): Promise<readonly Announced[]>;
}

export const announcementsIn = (desk: Table, recipients: Table): Announcements => ({
  async to(address, ring, since) {
    const announced: Announced[] = [];
    const pages = pagesOf(desk, {
      KeyConditionExpression: 'PK = :announced AND SK > :since',
      ExpressionAttributeValues: { ':announced': announcedPartition, ':since': since },
      ScanIndexForward: false,
    });
    for await (const { rows } of pages)
      for (const { item } of rows as readonly { item: Announced }[]) announced.push(item);
    const persons = ring.person(address);
    const keys = announced.flatMap(({ reference }) =>
      persons.map((person) => recipientKey({ reference, person })),
    );
    const known = new Set((await rowsUnder(recipients, keys)).map(referenceIn));
    return announced.filter(({ reference }) => known.has(reference));
  },
});

/** The row of a notice that went out; undefined for a drill, and before. */
export function announcedRowOf({ reference, kind, isDrill, startedAt, posting }: Notice): Row | undefined {
  if (isDrill || !startedAt) return undefined;
  const isPosted = posting !== undefined && posting.withdrawnAt === undefined;
  const item: Announced = { reference, kind, startedAt, isPosted };
  return { ...announcedKey(startedAt, reference), item };
}
