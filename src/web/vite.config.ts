import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./graphiql'),
  base: '/graphiql/',
  logLevel: 'warn',
  build: {
    outDir: here('../../dist/web/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    // The editor alone is larger than the size that vite warns of.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      onLog(level, log, report) {
        // "use client" says nothing to a page that has no server side.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
