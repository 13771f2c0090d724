import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Spoor } from '../audit/spoor.ts';
import type { Config } from '../config.ts';
import type { Log } from './log.ts';
import { GEEN_TELEMETRIE, type Telemetrie, type Verzoekmeting } from './telemetrie.ts';

/** W3C trace context: version, trace id, span, flags. An id of only zeros is not valid. */
const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

/** The id that ties an answer to its lines in the log and in the audit. */
export function traceIdVan(antwoord: Pick<Response, 'locals'>): string {
  const id: unknown = antwoord.locals['traceId'];
  return typeof id === 'string' ? id : 'onbekend';
}

/** The same with the act that called, for what is written about this request. */
export function spoorVan(antwoord: Pick<Response, 'locals'>): Spoor {
  const ouder: unknown = antwoord.locals['ouder'];
  return { traceId: traceIdVan(antwoord), ouder: typeof ouder === 'string' ? ouder : null };
}

/** What measures this request. */
export function metingVan(antwoord: Pick<Response, 'locals'>): Verzoekmeting {
  return (antwoord.locals['meting'] as Verzoekmeting | undefined) ?? GEEN_TELEMETRIE.begin('', null);
}

/** Gives the request a trace id: that of our own proxy, never one that a visitor chose. */
export function trace(config: Pick<Config, 'trustProxy'>): RequestHandler {
  return (verzoek, antwoord, volgende) => {
    const [, traceId, ouder] = (config.trustProxy > 0 ? TRACEPARENT.exec(verzoek.get('traceparent') ?? '') : null) ?? [];
    antwoord.locals['traceId'] = traceId ?? randomBytes(16).toString('hex');
    antwoord.locals['ouder'] = ouder;
    antwoord.set('X-Trace-Id', traceIdVan(antwoord));
    volgende();
  };
}

/** Names the route for the log where a handler is mounted without a pattern of its own. */
export function routeNaam(naam: string): RequestHandler {
  return (_verzoek, antwoord, volgende) => {
    antwoord.locals['route'] = naam;
    volgende();
  };
}

/** One line for each request: the pattern of the route and never its address, which can name a person. */
export function verzoekLog(log: Log, telemetrie: Telemetrie): RequestHandler {
  return (verzoek, antwoord, volgende) => {
    const begin = performance.now();
    const { traceId, ouder } = spoorVan(antwoord);
    const meting = telemetrie.begin(traceId, ouder);
    antwoord.locals['meting'] = meting;
    antwoord.once('close', () => {
      const regel = {
        methode: verzoek.method,
        route: routeVan(verzoek, antwoord),
        status: antwoord.statusCode,
        ms: Math.round((performance.now() - begin) * 10) / 10,
        traceId: traceIdVan(antwoord),
        ...(antwoord.writableFinished ? {} : { code: 'AFGEBROKEN' }),
      };
      meting.klaar(regel);
      // A probe comes every few seconds and says nothing when all is well.
      if (regel.status < 400 && /^\/(healthz|readyz)$/.test(regel.route)) log.debug(regel, 'verzoek');
      else log.info(regel, 'verzoek');
    });
    volgende();
  };
}

function routeVan(verzoek: Request, antwoord: Response): string {
  const genoemd: unknown = antwoord.locals['route'];
  if (typeof genoemd === 'string') return genoemd;
  const route: unknown = verzoek.route;
  const pad = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof pad === 'string' ? pad : 'onbekend';
}
