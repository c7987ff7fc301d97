// `npm run style`: compiles functions/pages/style.scss into the module that the pages serve.
import { writeFileSync } from 'node:fs';
import { styleModule } from '../lib/style.ts';

writeFileSync(new URL('../functions/pages/style.ts', import.meta.url), styleModule());
