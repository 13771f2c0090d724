import { ROLLEN } from '../access/rollen.ts';
import type { Express, Request } from 'express';
import * as oidc from 'openid-client';
import { z } from 'zod';
import type { HttpDeps } from './deps.ts';
import { momentVan } from './deps.ts';
import { HttpFout } from './fouten.ts';
import type { OidcClient } from './oidcClient.ts';
import { actorVoor, beeindigSessie, lidmaatschappenVan, sessieHash, vergeetSessie, wisselSessie } from './sessie.ts';

export const MET_ID = z.object({ id: z.guid() });

/** What somebody with a session does about that session: leave, or work in another membership. */
export function accountRoutes(app: Express, deps: HttpDeps, client: OidcClient | null): void {
  app.get('/auth/inlogwijzen', (_verzoek, antwoord) => {
    antwoord.json({ demo: deps.config.demo, oidc: client !== null });
  });
  app.post('/auth/logout', async (verzoek, antwoord) => {
    const hash = sessieHash(verzoek, deps.config);
    const idToken = hash === null ? null : await beeindigSessie(deps.pool, hash);
    vergeetSessie(antwoord, deps.config);
    // Pages and drafts about persons do not stay behind on a shared computer.
    antwoord.set('Clear-Site-Data', '"cache", "storage"');
    antwoord.json({ naar: await uitlogAdres(deps, client, idToken) });
  });
  app.get('/auth/lidmaatschappen', async (verzoek, antwoord) => {
    const { nu, vandaag } = momentVan(deps.klok);
    const actor = await actorVoor(deps.pool, hashOfWeiger(verzoek, deps), nu, vandaag);
    if (actor === null) throw nietIngelogd();
    const lidmaatschappen = await lidmaatschappenVan(deps.pool, actor.gebruikerId, vandaag);
    antwoord.json(lidmaatschappen.map((lidmaatschap) => ({ ...lidmaatschap, rolNaam: ROLLEN[lidmaatschap.rol].naam, huidig: lidmaatschap.id === actor.lidmaatschapId })));
  });
  app.post('/auth/lidmaatschap', async (verzoek, antwoord) => {
    const hash = hashOfWeiger(verzoek, deps);
    const moment = momentVan(deps.klok);
    const invoer = MET_ID.safeParse(verzoek.body);
    // Not yours, ended and absent are one answer; so is a session that just ended, and then the next request says so.
    if (!invoer.success || !await wisselSessie(deps.pool, deps.config, antwoord, hash, invoer.data.id, moment)) {
      throw new HttpFout(404, 'LIDMAATSCHAP_ONBEKEND', 'U kunt niet verder in deze rol. Kies een andere of log opnieuw in.');
    }
    antwoord.json({ id: invoer.data.id });
  });
}

/** Where the log-in service ends its own session. Our session has ended already, so its absence is no error. */
async function uitlogAdres(deps: HttpDeps, client: OidcClient | null, idToken: string | null): Promise<string | null> {
  if (client === null || idToken === null) return null;
  try {
    const instelling = await client();
    if (instelling.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(instelling, { id_token_hint: idToken, post_logout_redirect_uri: `${deps.config.publicUrl}/` }).href;
  } catch (fout) {
    deps.log.warn({ err: fout, code: 'UITLOGGEN_BIJ_INLOGDIENST' }, 'alleen hier uitgelogd');
    return null;
  }
}

function hashOfWeiger(verzoek: Request, deps: HttpDeps): string {
  const hash = sessieHash(verzoek, deps.config);
  if (hash === null) throw nietIngelogd();
  return hash;
}

function nietIngelogd(): HttpFout {
  return new HttpFout(401, 'NIET_INGELOGD', 'U bent niet ingelogd.');
}
