import { defineConfig } from 'vitest/config';

/** `npm run proof` (`test/support/maat.ts`). */
const lang = process.env['PROEF'] === 'lang';
const opPostgres = { globalSetup: ['test/support/globalSetup.ts'], setupFiles: ['test/support/metadata.ts'], testTimeout: lang ? 600_000 : 120_000, hookTimeout: lang ? 300_000 : 120_000 };

/**
 * One runner for the whole proof. A project transforms and loads every module for itself, so all that works on the
 * portal is one; what needs no PostgreSQL does not wait for it.
 */
export default defineConfig({
  resolve: {
    // Without this graphql is loaded twice (as CommonJS and as ESM) and its types refuse each other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    maxWorkers: 2,
    // Modules are loaded once per worker, which halves the time: no spec may change one for the next.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{server,client,shared}/**/*.spec.ts?(x)'], setupFiles: ['test/support/metadata.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'portaal', include: ['test/{specs,access,conventions,e2e}/**/*.spec.ts'], ...opPostgres } },
      { extends: true, test: { name: 'faults', include: ['test/faults/**/*.spec.ts'], ...opPostgres } },
    ],
  },
});
