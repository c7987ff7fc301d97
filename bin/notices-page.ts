// Prints docs/notices.md, made of the state machine and the rules of content.
import { noticesPageOfDocs } from '../functions/desk/notices/page.ts';

process.stdout.write(noticesPageOfDocs());
