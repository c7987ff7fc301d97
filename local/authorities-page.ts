// Writes docs/authorities.md from the table of authorities.
import { writeFileSync } from 'node:fs';
import { authoritiesPage } from '../functions/desk/complaints/page.ts';

writeFileSync(new URL('../docs/authorities.md', import.meta.url), authoritiesPage());
