// The style sheet of the public pages as a module: compiled ahead, so that no function carries a compiler.
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const source = fileURLToPath(new URL('../functions/pages/style.scss', import.meta.url));
const libraries = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Text of functions/pages/style.ts. */
export function styleModule(): string {
  const { css } = compile(source, { style: 'compressed', loadPaths: [libraries], quietDeps: true });
  const plain = css.replace(/^\uFEFF/, '').replace(/@charset "[^"]*";/i, '');
  return `// Made by \`npm run style\` out of style.scss. Do not edit.\nexport const style =\n  ${JSON.stringify(plain)};\n`;
}
