// All that was done to a case, an incident or a notice, in words, and whether the record of it is whole.

import { placeFor } from '../find/place.ts';
import type { PageProps } from '../pages.ts';
import { AuditOf } from './audit-of.tsx';
import { WhichAudit } from './which.tsx';

export default function AuditPage({ rest: [wanted = ''] }: PageProps) {
  const place = placeFor(wanted);
  return place && place.is !== 'person' ? (
    <AuditOf key={place.reference} reference={place.reference} of={place.is} />
  ) : (
    <WhichAudit />
  );
}
