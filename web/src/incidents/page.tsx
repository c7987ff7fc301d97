// The register of incidents: the list, a new one, one with its duties, or what is known of it.
import type { PageProps } from '../pages.ts';
import { EditFacts } from './facts/edit-facts.tsx';
import { NewIncidentForm } from './facts/new-incident.tsx';
import { IncidentPage } from './incident.tsx';
import { Register } from './register.tsx';

export default function IncidentsPage({ rest: [what, part] }: PageProps) {
  if (what === undefined) return <Register />;
  if (what === 'new') return <NewIncidentForm />;
  return part === 'facts' ? (
    <EditFacts key={what} reference={what} />
  ) : (
    <IncidentPage key={what} reference={what} />
  );
}
