import { setTimeout as wacht } from 'node:timers/promises';
import type { Express } from 'express';
import type { HttpDeps } from './deps.ts';

const GEDULD_MS = 2_000;

/** For whoever keeps the server running: does the process live, and may visitors come. */
export function gezondheidRoutes(app: Express, { gereed, log }: Pick<HttpDeps, 'gereed' | 'log'>): void {
  app.get('/healthz', (_verzoek, antwoord) => {
    antwoord.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  app.get('/readyz', async (_verzoek, antwoord) => {
    const klaar = await opTijd(gereed).catch((fout: unknown) => {
      log.warn({ err: fout, code: 'NIET_GEREED' }, 'database niet bereikbaar');
      return false;
    });
    antwoord.status(klaar ? 200 : 503).set('Cache-Control', 'no-store').json({ status: klaar ? 'ok' : 'niet gereed' });
  });
}

/** A database that does not answer is not ready: a probe must not hang with it. */
async function opTijd(gereed: () => Promise<boolean>): Promise<boolean> {
  const klaar = new AbortController();
  try {
    return await Promise.race([gereed(), wacht(GEDULD_MS, false, { signal: klaar.signal })]);
  } finally {
    klaar.abort();
  }
}
