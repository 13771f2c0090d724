import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Grondslag, Opdracht, Organisatiesoort, Rol } from '../../server/access/rollen.ts';

/** The day on which the world of the specs stands still: a Wednesday. */
export const VANDAAG = '2026-11-18';
export const NU = new Date('2026-11-18T10:00:00+01:00');

/** A user in a role: what a spec logs in as. */
export interface Persona {
  lidmaatschapId: string;
  gebruikerId: string;
  naam: string;
  rol: Rol;
  organisatieId: string | null;
}

type Rij = Record<string, unknown>;

/**
 * Builds the world of a spec, past all guards: as the definer role, which row-level security does not bind. Each call
 * makes one thing and gives its identity.
 */
export class Bouwer {
  constructor(private readonly client: pg.Client) {}

  /** One row; jsonb columns take text. Returns the row as stored. */
  async zet<T = Rij>(tabel: string, rij: Rij): Promise<T> {
    const namen = Object.keys(rij);
    const { rows } = await this.client.query(
      `insert into ${tabel} (${namen.join(', ')}) values (${namen.map((_, i) => `$${i + 1}`).join(', ')}) returning *`, Object.values(rij));
    return rows[0] as T;
  }

  async vraag<T = Rij>(tekst: string, waarden: unknown[] = []): Promise<T[]> {
    return (await this.client.query(tekst, waarden)).rows as T[];
  }

  async gemeente(naam: string): Promise<string> {
    return (await this.zet<{ id: string }>('gemeente', { naam, code: naam.toLowerCase() })).id;
  }

  async organisatie(naam: string, soort: Organisatiesoort, gemeenteIds: string[]): Promise<string> {
    const { id } = await this.zet<{ id: string }>('organisatie', { naam, soort, gemeente_id: soort === 'GEMEENTE' ? gemeenteIds[0] : null });
    if (soort !== 'GEMEENTE') for (const gemeente_id of gemeenteIds) await this.zet('organisatie_gemeente', { organisatie_id: id, gemeente_id });
    return id;
  }

  async persona(naam: string, rol: Rol, organisatieId: string | null, extra: { inburgeraarId?: string; gebruikerId?: string; tot?: string } = {}): Promise<Persona> {
    const gebruikerId = extra.gebruikerId ?? (await this.zet<{ id: string }>('gebruiker', { naam })).id;
    const { id } = await this.zet<{ id: string }>('lidmaatschap', {
      gebruiker_id: gebruikerId, rol, organisatie_id: organisatieId, inburgeraar_id: extra.inburgeraarId ?? null, van: '2022-01-01', tot: extra.tot ?? null,
    });
    return { lidmaatschapId: id, gebruikerId, naam, rol, organisatieId };
  }

  /** A person with a name; the other rubrieken come by `zet`. */
  async inburgeraar(roepnaam: string, achternaam: string, gemeenteId: string, extra: Rij = {}): Promise<string> {
    const { id } = await this.zet<{ id: string }>('inburgeraar', { gemeente_id: gemeenteId, portaalnummer: `D-${roepnaam.toUpperCase().slice(0, 6)}`, ...extra });
    await this.zet('roepnaam', { inburgeraar_id: id, roepnaam });
    await this.zet('achternaam', { inburgeraar_id: id, achternaam });
    return id;
  }

  async betrokken(inburgeraarId: string, opdracht: Opdracht, bij: Persona | { organisatieId: string }, periode: { van: string; tot?: string | null } & Rij = { van: '2025-01-01' }): Promise<string> {
    const { van, tot = null, ...rest } = periode;
    const grondslag: Grondslag = opdracht === 'WELZIJN' ? 'TOESTEMMING' : opdracht === 'REGIE' ? 'WET' : 'OPDRACHT';
    const persoonlijk = 'lidmaatschapId' in bij && !['TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'].includes(bij.rol);
    return (await this.zet<{ id: string }>('betrokkenheid', {
      inburgeraar_id: inburgeraarId, organisatie_id: bij.organisatieId, lidmaatschap_id: persoonlijk ? (bij as Persona).lidmaatschapId : null, opdracht, grondslag, van, tot, ...rest,
    })).id;
  }

  async groep(naam: string, soort: string, organisatieId: string, begeleiders: Persona[], leden: string[], extra: Rij = {}): Promise<string> {
    const { id } = await this.zet<{ id: string }>('groep', { organisatie_id: organisatieId, soort, naam, van: '2025-01-01', ...extra });
    for (const b of begeleiders) await this.zet('groepsbegeleider', { groep_id: id, organisatie_id: organisatieId, lidmaatschap_id: b.lidmaatschapId, van: '2025-01-01' });
    for (const inburgeraar_id of leden) await this.zet('groepslid', { groep_id: id, organisatie_id: organisatieId, inburgeraar_id, van: '2025-01-01' });
    return id;
  }

  /** An activity of the catalogue, with what counts of it since the law began; unless told otherwise it counts. */
  async activiteit(naam: string, gemeenteId: string, regel: Rij = {}): Promise<string> {
    const { id } = await this.zet<{ id: string }>('activiteit', { gemeente_id: gemeenteId, naam });
    await this.zet('activiteit_regel', { activiteit_id: id, geldig_van: '2022-01-01', ...regel });
    return id;
  }

  async les(groepId: string, organisatieId: string, datum: string, extra: Rij = {}): Promise<string> {
    return (await this.zet<{ id: string }>('les', { groep_id: groepId, organisatie_id: organisatieId, datum, begin_tijd: '09:00', duur_minuten: 150, ...extra })).id;
  }

  async presentie(lesId: string, inburgeraarId: string, organisatieId: string, datum: string, status: string, minuten: number, door: Persona): Promise<string> {
    return (await this.zet<{ id: string }>('presentie', {
      les_id: lesId, inburgeraar_id: inburgeraarId, organisatie_id: organisatieId, datum, status, minuten, ingevoerd_door: door.lidmaatschapId,
    })).id;
  }

  static sleutel(): string {
    return randomUUID();
  }
}
