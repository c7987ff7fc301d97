import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/settings.ts'],
    globalSetup: ['test/browser/chromium.ts'],
    // Synthesis and the local run are heavy: two at a time on a small machine.
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
