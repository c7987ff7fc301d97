// Writes desk.config.schema.json anew: `node bin/config-schema.ts`, after each change of lib/config-schema.ts.
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../lib/config-json-schema.ts';

writeFileSync(new URL('../desk.config.schema.json', import.meta.url), configJsonSchema());
