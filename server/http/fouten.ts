import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { WEIGERINGEN } from '../../shared/weigeringen.ts';
import { isStoring } from '../database/storing.ts';
import type { Log } from './log.ts';
import { traceIdVan } from './verzoeklog.ts';

/** A refusal before GraphQL: a status, a code for programs and a sentence for people. Never a value from the request. */
export class HttpFout extends Error {
  override readonly name = 'HttpFout';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, zin: string) {
    super(zin);
    this.status = status;
    this.code = code;
  }
}

export function nietGevonden(): HttpFout {
  return new HttpFout(404, 'NIET_GEVONDEN', 'Deze pagina bestaat niet.');
}

/** What the libraries before us throw, by status: their own message may repeat the input. */
const BEKEND: Readonly<Record<number, readonly [code: string, zin: string]>> = {
  400: ['VERZOEK_ONGELDIG', 'Het verzoek is niet goed opgebouwd.'],
  403: ['GEEN_TOEGANG', 'Dit mag u niet openen.'],
  404: ['NIET_GEVONDEN', 'Deze pagina bestaat niet.'],
  405: ['METHODE_ONBEKEND', 'Dit adres kent deze manier van vragen niet.'],
  413: ['VERZOEK_TE_GROOT', 'Het bericht is te groot.'],
  415: ['ALLEEN_JSON', 'Stuur de gegevens als JSON.'],
};
const NU_NIET = new HttpFout(503, 'NU_NIET', WEIGERINGEN.NU_NIET);
const ONVERWACHT = new HttpFout(500, 'ONVERWACHTE_FOUT', 'Er ging iets mis. Probeer het later nog eens.');

/** The last handler: everything that went wrong becomes one Dutch sentence with the trace id to ask about. */
export function foutAntwoord(log: Log): ErrorRequestHandler {
  return (gevangen: unknown, verzoek, antwoord, _volgende) => {
    const fout = alsHttpFout(gevangen);
    if (fout.status >= 500) log.error({ err: gevangen, traceId: traceIdVan(antwoord), code: fout.code }, 'verzoek mislukt');
    if (antwoord.headersSent) {
      antwoord.destroy();
      return;
    }
    schrijfFout(verzoek, antwoord, fout);
  };
}

/** For addresses that nothing answered. */
export const onbekendAdres: RequestHandler = () => {
  throw nietGevonden();
};

function alsHttpFout(gevangen: unknown): HttpFout {
  if (isStoring(gevangen)) return NU_NIET;
  if (gevangen instanceof HttpFout) return gevangen;
  const status = typeof gevangen === 'object' && gevangen !== null && 'status' in gevangen ? gevangen.status : undefined;
  const bekend = typeof status === 'number' ? BEKEND[status] : undefined;
  return typeof status === 'number' && bekend !== undefined ? new HttpFout(status, ...bekend) : ONVERWACHT;
}

function schrijfFout(verzoek: Request, antwoord: Response, fout: HttpFout): void {
  const traceId = traceIdVan(antwoord);
  antwoord.status(fout.status).set('Cache-Control', 'no-store');
  // A program that accepts anything gets JSON; only who asks for a page gets a page.
  if (verzoek.accepts(['json', 'html']) === 'html') antwoord.type('html').send(foutPagina(fout.message, traceId));
  else antwoord.json({ code: fout.code, melding: fout.message, traceId });
}

/** Only constant sentences of ours and a hexadecimal id go in, so there is nothing to escape. */
function foutPagina(zin: string, traceId: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Samenspel</title></head>
<body><main>
<h1>Samenspel</h1>
<p>${zin}</p>
<p><a href="/">Naar de voorpagina</a></p>
<p>Vraagt u hulp? Noem dan dit nummer: ${traceId}</p>
</main></body>
</html>
`;
}
