// Prints docs/incidents.md, made of the state machine and the table of duties.
import { incidentsPage } from '../functions/desk/incidents/page.ts';

process.stdout.write(incidentsPage());
