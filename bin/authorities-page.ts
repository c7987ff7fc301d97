// Prints docs/authorities.md, made of the table of authorities.
import { authoritiesPage } from '../functions/desk/complaints/page.ts';

process.stdout.write(authoritiesPage());
