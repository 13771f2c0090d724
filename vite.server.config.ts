import { defineConfig } from 'vite';

/** The server as one file for Node; packages stay outside it. */
export default defineConfig({
  build: { ssr: 'server/main.ts', outDir: 'dist/server', emptyOutDir: true, target: 'node20', sourcemap: true, minify: false },
});
