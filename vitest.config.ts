import { defineConfig } from 'vitest/config';

/** `npm run proof` (`test/support/maat.ts`). */
const lang = process.env['PROEF'] === 'lang';
const opPostgres = { globalSetup: ['test/support/globalSetup.ts'], setupFiles: ['test/support/metadata.ts'], testTimeout: lang ? 600_000 : 30_000, hookTimeout: lang ? 300_000 : 60_000 };

/** One runner for the whole proof; each project is a folder of the proof with its own needs. */
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
      { extends: true, test: { name: 'specs', include: ['test/specs/**/*.spec.ts'], ...opPostgres } },
      { extends: true, test: { name: 'access', include: ['test/access/**/*.spec.ts'], ...opPostgres } },
      { extends: true, test: { name: 'faults', include: ['test/faults/**/*.spec.ts'], ...opPostgres } },
      { extends: true, test: { name: 'conventions', include: ['test/conventions/**/*.spec.ts'], ...opPostgres } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.spec.ts'], ...opPostgres, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
