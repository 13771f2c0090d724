import type { Express, Request, Response } from 'express';
import { z } from 'zod';
import { geheimHash } from '../domain/accounts/uitnodigingslink.ts';
import { type Rol, ROLLEN } from '../access/rollen.ts';
import type { HttpDeps } from './deps.ts';
import { momentVan } from './deps.ts';
import { HttpFout } from './fouten.ts';
import { leesKoekje, wisKoekje, zetKoekje } from './koekjes.ts';
import { beginSessie, lidmaatschappenVan } from './sessie.ts';
import { maakZegel } from './verzegeld.ts';

/** How long somebody may take to log in after opening the link. */
const TIJD_OM_IN_TE_LOGGEN_S = 1800;
const LINK = z.object({ link: z.string().max(120).regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[A-Za-z0-9_-]{43}$/) });
const OPEN = z.object({ id: z.guid(), hash: z.string(), tot: z.number() });
type Opengedaan = z.infer<typeof OPEN>;

/** Who proved to be somebody; without an address where the log-in service gives none. */
export interface Nieuweling {
  issuer: string;
  subject: string;
  email: string | null;
  idToken: string | null;
}

/**
 * The way in for who was invited: the link is looked at, remembered sealed in the browser while the person logs in, and used once. The secret
 * comes in a body, never in an address.
 */
export function uitnodigingRoutes(app: Express, deps: HttpDeps): void {
  app.post('/auth/uitnodiging', async (verzoek, antwoord) => {
    const { nu, vandaag } = momentVan(deps.klok);
    wisKoekje(antwoord, deps.config, 'uitnodiging');
    const invoer = LINK.safeParse(verzoek.body);
    if (!invoer.success) return void antwoord.json({ stand: 'ONBEKEND' });
    const [id = '', geheim = ''] = invoer.data.link.split('.');
    const hash = geheimHash(geheim);
    const { rows: [rij] } = await deps.pool.query<Bekeken>({ text: 'select * from uitnodiging_bekijken($1, $2, $3, $4)', values: [id, hash, nu, vandaag] });
    if (rij?.uitkomst !== 'OK') return void antwoord.json({ stand: rij?.uitkomst ?? 'ONBEKEND' });
    zetKoekje(antwoord, deps.config, 'uitnodiging', zegel(deps).sluit({ id, hash, tot: nu.getTime() + TIJD_OM_IN_TE_LOGGEN_S * 1000 } satisfies Opengedaan), TIJD_OM_IN_TE_LOGGEN_S);
    const { naam, geeft, geeftNiet } = ROLLEN[rij.rol];
    antwoord.json({ stand: 'OK', rolNaam: naam, geeft, geeftNiet, organisatie: rij.organisatie, gemeente: rij.gemeente, verlooptOp: rij.verloopt_op });
  });
  if (!deps.config.demo) return;
  // The demo has no log-in service: whoever has the link is who was invited, as everybody there is whom they choose to be.
  app.post('/auth/demo/uitnodiging', async (verzoek, antwoord) => {
    const uitnodiging = leesUitnodiging(deps, verzoek);
    if (uitnodiging === null) throw new HttpFout(404, 'UITNODIGING_ONBEKEND', 'Open de link uit de uitnodiging nog een keer.');
    antwoord.json({ naar: await neemAan(deps, verzoek, antwoord, uitnodiging, { issuer: 'urn:samenspel:demo', subject: uitnodiging.id, email: null, idToken: null }) });
  });
}

interface Bekeken {
  uitkomst: string;
  rol: Rol;
  organisatie: string;
  gemeente: string;
  verloopt_op: Date;
}

function zegel(deps: HttpDeps) {
  return maakZegel(deps.config.sessionSecret, 'uitnodiging');
}

/** The invitation that this browser opened a while ago; null where there is none. */
export function leesUitnodiging(deps: HttpDeps, verzoek: Request): Opengedaan | null {
  const koekje = leesKoekje(verzoek, deps.config, 'uitnodiging');
  const inhoud = OPEN.safeParse(koekje === null ? undefined : zegel(deps).open(koekje));
  return inhoud.success && inhoud.data.tot > deps.klok().getTime() ? inhoud.data : null;
}

/** Ties the role to who logged in and begins in it. Where it is refused, or begins later, the page of the invitation says so. */
export async function neemAan(deps: HttpDeps, verzoek: Request, antwoord: Response, { id, hash }: Opengedaan, wie: Nieuweling): Promise<string> {
  const { nu, vandaag } = momentVan(deps.klok);
  wisKoekje(antwoord, deps.config, 'uitnodiging');
  const { rows: [rij] } = await deps.pool.query<{ uitkomst: string; gebruiker_id: string; lidmaatschap_id: string }>({
    text: 'select * from uitnodiging_aannemen($1, $2, $3, $4, $5, $6, $7)', values: [id, hash, wie.issuer, wie.subject, wie.email, nu, vandaag],
  });
  if (rij?.uitkomst !== 'OK') return `/uitnodiging?reden=${rij?.uitkomst ?? 'ONBEKEND'}`;
  const loopt = (await lidmaatschappenVan(deps.pool, rij.gebruiker_id, vandaag)).some((lid) => lid.id === rij.lidmaatschap_id);
  if (!loopt) return '/uitnodiging?reden=STRAKS';
  await beginSessie(deps.pool, deps.config, verzoek, antwoord, nu, { gebruikerId: rij.gebruiker_id, lidmaatschapId: rij.lidmaatschap_id, oidcIdToken: wie.idToken });
  return '/start';
}
