import { extname, join } from 'node:path';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { plusDagen, vandaagIn } from '../../shared/rules/datum.ts';
import type { HttpDeps } from './deps.ts';
import { nietGevonden } from './fouten.ts';
import { routeNaam } from './verzoeklog.ts';

const GELDIG_DAGEN = 180;
/** Addresses of programs, and hidden files (/.env, /.git) that only scanners ask for. */
const GEEN_PAGINA = /^\/(auth|graphql|uitvoer|bladen|verwerkingen|healthz|readyz|assets)(\/|$)|\/\./i;

/** The client: files with a hash in their name for ever, everything else checked each time. */
export function clientRoutes(app: Express, deps: Pick<HttpDeps, 'config' | 'klok' | 'clientMap'>): void {
  app.get('/.well-known/security.txt', (_verzoek, antwoord) => {
    antwoord.set('Cache-Control', 'no-cache').type('text/plain').send(securityTxt(deps));
  });
  // express.static keeps within its folder and does not serve hidden files.
  const vast = { index: false, redirect: false, dotfiles: 'ignore' } as const;
  // Only files that are the same for everyone: a compressed answer with a secret in it can be guessed by its length.
  app.use('/assets', routeNaam('/assets'), compression(), express.static(join(deps.clientMap, 'assets'), { ...vast, immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(routeNaam('bestand'), express.static(deps.clientMap, { ...vast, maxAge: 0, setHeaders: (antwoord) => antwoord.setHeader('Cache-Control', 'no-cache') }));
  app.use(pagina(deps.clientMap));
}

/** Every page of the portal is the same file: the address is for the client to read. */
function pagina(clientMap: string): RequestHandler {
  return (verzoek, antwoord, volgende) => {
    antwoord.locals['route'] = 'onbekend';
    if (!vraagtPagina(verzoek)) return volgende();
    antwoord.locals['route'] = 'pagina';
    antwoord.sendFile('index.html', { root: clientMap, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } }, (fout?: Error) => {
      if (fout !== undefined && !antwoord.headersSent) volgende(nietGevonden());
    });
  };
}

function vraagtPagina(verzoek: Request): boolean {
  if (!['GET', 'HEAD'].includes(verzoek.method) || GEEN_PAGINA.test(verzoek.path)) return false;
  // A missing /icon.png is asked for with "anything": an HTML page would be a wrong answer to that.
  return extname(verzoek.path) === '' ? verzoek.accepts('html') !== false : (verzoek.get('accept') ?? '').includes('text/html');
}

/** RFC 9116: where to report a vulnerability. */
function securityTxt({ config, klok }: Pick<HttpDeps, 'config' | 'klok'>): string {
  return [
    `Contact: ${config.securityContact}`,
    `Expires: ${plusDagen(vandaagIn(klok()), GELDIG_DAGEN)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${config.publicUrl}/.well-known/security.txt`,
  ].join('\n') + '\n';
}
