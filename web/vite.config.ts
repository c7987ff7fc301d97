// `vite build web`: hashed files, flat in one folder. `vite web`: the same with live reload, beside a desk that runs at PORT.
import { defineConfig } from 'vite';

const desk = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

export default defineConfig({
  root: import.meta.dirname,
  base: '/staff/',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    target: 'es2024',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Cloudscape marks every file for a server that renders React; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  server: { proxy: { '/v1': desk, '/_local': desk, '/staff/settings.json': desk } },
});
