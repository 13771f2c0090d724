import { defineConfig } from 'vitest/config';

/** One runner for the whole proof; each project is a folder of the proof with its own needs. */
export default defineConfig({
  resolve: {
    // Without this graphql is loaded twice (as CommonJS and as ESM) and its types refuse each other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{server,client,shared}/**/*.spec.ts?(x)'] } },
    ],
  },
});
