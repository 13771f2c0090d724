import type { Express } from 'express';
import { type Rol, ROLLEN } from '../access/rollen.ts';
import { MET_ID } from './account.ts';
import type { HttpDeps } from './deps.ts';
import { momentVan } from './deps.ts';
import { HttpFout } from './fouten.ts';
import { beginSessie } from './sessie.ts';

/** A fictional person to look through the portal with; `id` is that of the membership. */
export interface DemoMens {
  id: string;
  naam: string;
  rol: Rol;
  /** The role in words. */
  rolNaam: string;
  organisatie: string | null;
  gemeente: string;
}

/** Log-in without password, for a fictional world. Not mounted at all outside the demo, so it answers 404 there. */
export function demoRoutes(app: Express, deps: HttpDeps): void {
  if (!deps.config.demo) return;
  app.get('/auth/demo', async (_verzoek, antwoord) => {
    const { vandaag } = momentVan(deps.klok);
    const { rows } = await deps.pool.query<Omit<DemoMens, 'rolNaam'>>({ text: 'select * from demo_mensen($1)', values: [vandaag] });
    antwoord.json(rows.map((mens) => ({ ...mens, rolNaam: ROLLEN[mens.rol].naam })));
  });
  app.post('/auth/demo', async (verzoek, antwoord) => {
    const { nu, vandaag } = momentVan(deps.klok);
    const invoer = MET_ID.safeParse(verzoek.body);
    if (!invoer.success) throw new HttpFout(400, 'VERZOEK_ONGELDIG', 'Stuur het id van iemand uit de demo.');
    const { id } = invoer.data;
    const { rows: [rij] } = await deps.pool.query<{ gebruiker: string | null }>({ text: 'select demo_gebruiker($1, $2) as gebruiker', values: [id, vandaag] });
    const wie = { gebruikerId: rij?.gebruiker ?? '', lidmaatschapId: id, oidcIdToken: null };
    if (wie.gebruikerId === '' || !await beginSessie(deps.pool, deps.config, verzoek, antwoord, nu, wie)) {
      throw new HttpFout(404, 'DEMO_MENS_ONBEKEND', 'Deze persoon bestaat niet in de demo.');
    }
    antwoord.json({ id });
  });
}
