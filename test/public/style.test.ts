import { expect, test } from 'vitest';
import { style } from '../../functions/pages/style.ts';
import { styleModule } from '../../lib/style.ts';

test('the style that is served is the one that style.scss says: `npm run style` was run', () => {
  expect(styleModule()).toContain(JSON.stringify(style));
});
