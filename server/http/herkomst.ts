import express, { type Request, type RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { HttpFout } from './fouten.ts';

const LEEST = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site made the browser send. Sec-Fetch-Site is written by the browser and no page can change it;
 * it is absent on plain http and in old browsers, where Origin decides. A program that is no browser sends neither and
 * carries no cookie that it did not ask for itself.
 */
export function vanEigenSite(config: Pick<Config, 'publicUrl'>): RequestHandler {
  return (verzoek, _antwoord, volgende) => {
    if (!LEEST.has(verzoek.method) && !isEigen(verzoek, config.publicUrl)) {
      throw new HttpFout(403, 'ANDERE_SITE', 'Dit verzoek kwam van een andere website. Open Samenspel zelf en probeer het opnieuw.');
    }
    volgende();
  };
}

function isEigen(verzoek: Request, publicUrl: string): boolean {
  const site = verzoek.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = verzoek.get('origin');
  if (origin === undefined || origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === verzoek.get('host');
}

/** A form on another site can send text or a form, never JSON: so nothing but JSON is a body here. */
export const alleenJson: RequestHandler = (verzoek, _antwoord, volgende) => {
  if (!LEEST.has(verzoek.method) && !zonderInhoud(verzoek) && verzoek.is('application/json') === false) {
    throw new HttpFout(415, 'ALLEEN_JSON', 'Stuur de gegevens als JSON.');
  }
  volgende();
};

function zonderInhoud({ headers }: Request): boolean {
  const leeg = headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
  return leeg && headers['content-type'] === undefined;
}

export const jsonLezen: RequestHandler = express.json({ limit: '10kb', type: 'application/json' });
