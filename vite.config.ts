import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

const hier = import.meta.dirname;

/** The client: `vite` serves it with reload beside a running server, `vite build` writes dist/client. */
export default defineConfig(({ mode }) => {
  const poort = loadEnv(mode, hier, 'PORT')['PORT'] ?? '4000';
  const server = { target: `http://127.0.0.1:${poort}` };
  return {
    root: resolve(hier, 'client'),
    plugins: [react()],
    server: {
      port: 5173,
      strictPort: true,
      proxy: { '/graphql': server, '/auth': server, '/healthz': server, '/readyz': server, '/.well-known': server, '/uitvoer': server, '/verwerkingen': server },
    },
    build: {
      outDir: resolve(hier, 'dist/client'),
      emptyOutDir: true,
      // The content security policy refuses data: addresses, so nothing is inlined.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What every page needs and a release seldom changes: the browser then keeps it over releases.
          codeSplitting: { groups: [{ name: 'basis', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@apollo|rxjs|optimism|@wry)[\\/]/ }] },
        },
      },
    },
  };
});
