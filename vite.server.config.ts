import { defineConfig } from 'vite';

/** The server and the command that migrates, for Node; packages stay outside them. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: { main: 'server/main.ts', migreren: 'server/migreren.ts', bewaren: 'server/bewaren.ts' } },
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
  },
});
