import type { Express, Request } from 'express';
import type { Spoor } from '../audit/spoor.ts';
import { type BestandLeveren, TeDruk } from '../domain/uitvoer/uitvoer.leveren.ts';
import { Weigering } from '../graphql/weigering.ts';
import type { HttpDeps } from './deps.ts';
import { HttpFout } from './fouten.ts';
import { nietBewaren } from './headers.ts';
import { sessieHash } from './sessie.ts';
import { spoorVan } from './verzoeklog.ts';

/**
 * Files that somebody asked for, the calendar file of a planned talk or meeting, and sheets to print that hold no person. Not logged in, another user, another membership, expired,
 * no right any more and never asked for are one answer.
 */
export function uitvoerRoutes(app: Express, { config, uitvoer, agenda, bladen }: Pick<HttpDeps, 'config' | 'uitvoer' | 'agenda' | 'bladen'>): void {
  bestandRoute(app, '/uitvoer/:id', config, uitvoer, 'Deze download is er niet (meer). Vraag hem opnieuw aan.');
  bestandRoute(app, '/agenda/:id', config, agenda, 'Dit gesprek staat niet (meer) gepland.');
  bestandRoute(app, '/bladen/:id', config, bladen, 'Dit blad is er niet.');
}

function bestandRoute(app: Express, pad: '/uitvoer/:id' | '/agenda/:id' | '/bladen/:id', config: HttpDeps['config'], leveren: BestandLeveren, weg: string): void {
  app.get(pad, nietBewaren, async (verzoek: Request<{ id: string }>, antwoord) => {
    // A HEAD would make the whole file, and note it, to throw it away.
    const bestand = verzoek.method === 'GET' ? await ophalen(config, leveren, verzoek, spoorVan(antwoord)) : null;
    if (bestand === null) throw new HttpFout(404, 'NIET_GEVONDEN', weg);
    antwoord.set({
      'Content-Type': bestand.type,
      'Content-Length': String(bestand.inhoud.length),
      'Content-Disposition': `attachment; filename="${bestand.naam}"`,
    }).end(bestand.inhoud);
  });
}

async function ophalen(config: HttpDeps['config'], leveren: BestandLeveren, verzoek: Request<{ id: string }>, spoor: Spoor) {
  try {
    return await leveren(sessieHash(verzoek, config), verzoek.params.id, spoor);
  } catch (fout) {
    if (fout instanceof Weigering) throw new HttpFout(409, fout.code, fout.message);
    if (fout instanceof TeDruk) throw new HttpFout(503, 'TE_DRUK', 'Het is nu druk. Probeer het over een minuut nog eens.');
    throw fout;
  }
}
