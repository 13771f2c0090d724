import { defineConfig } from 'vite';

/** The server and the commands for a real database, for Node; packages stay outside them. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: {
        ...Object.fromEntries(['main', 'migreren', 'bewaren', 'auditcontrole', 'perioden', 'totalen', 'verwerkingenlog', 'reservekopie', 'terugzetten'].map((naam) => [naam, `server/${naam}.ts`])),
        // The thread that makes PDF's is loaded by its file.
        drukker: 'server/domain/uitvoer/pdf/drukker.ts',
      },
    },
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
  },
});
