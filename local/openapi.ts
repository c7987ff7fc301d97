// npm run openapi: writes the description of the staff API from the schemas that check its input.
import { writeFileSync } from 'node:fs';
import { openApi } from '../functions/adapters/openapi.ts';

writeFileSync(
  new URL('../functions/openapi.json', import.meta.url),
  `${JSON.stringify(openApi(), null, 2)}\n`,
);
