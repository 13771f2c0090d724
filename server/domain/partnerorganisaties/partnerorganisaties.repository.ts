import sql from 'sql-template-tag';
import type { Rol } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface OrganisatieRij {
  id: string;
  naam: string;
  soort: string;
  gemeenten: string[];
  rollen: { rol: Rol; aantal: number }[];
  eigen: boolean;
  contractVan: string | null;
  contractTot: string | null;
  beeindigdOp: Date | null;
  naamVoorstel: string | null;
  voorstelVan: string | null;
  email: string | null;
  telefoon: string | null;
  adres: string | null;
  versie: number;
}

/** The own gemeente and the partners that work for it, with how many work in each role. No personal data. */
export async function organisatiesLezen(tx: Transactie): Promise<OrganisatieRij[]> {
  const { actor, vandaag } = tx;
  const van = [...actor.gemeenteIds];
  const ons = van[0] ?? null;
  return tx.vraag<OrganisatieRij>(sql`select o.id, o.naam, o.soort,
      (select coalesce(json_agg(g.naam order by g.naam), '[]'::json) from gemeente g where g.id = o.gemeente_id
        or g.id in (select og.gemeente_id from organisatie_gemeente og where og.organisatie_id = o.id)) as gemeenten,
      (select coalesce(json_agg(json_build_object('rol', r.rol, 'aantal', r.aantal) order by r.rol), '[]'::json)
        from (select l.rol, count(*) as aantal from lidmaatschap l where l.organisatie_id = o.id and l.rol <> 'INBURGERAAR' and not l.systeem
          and l.van <= ${vandaag} and (l.tot is null or l.tot >= ${vandaag}) group by l.rol) r) as rollen,
      o.gemeente_id is not distinct from ${ons}::uuid as eigen, band.contract_van::text as "contractVan", band.contract_tot::text as "contractTot", band.beeindigd_op as "beeindigdOp",
      o.naam_voorstel as "naamVoorstel", (select g.naam from gemeente g where g.id = o.voorstel_gemeente_id) as "voorstelVan", c.email, c.telefoon, c.adres, coalesce(c.versie, 0)::int as versie
    from organisatie o left join organisatie_gemeente band on band.organisatie_id = o.id and band.gemeente_id = ${ons}::uuid
      left join organisatie_contact c on c.organisatie_id = o.id and c.gemeente_id = ${ons}::uuid where o.gemeente_id = any(${van}::uuid[])
      or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = any(${van}::uuid[]))
    order by o.soort, o.naam limit 500`);
}

/** What the gemeente keeps of an organisation. */
export interface Organisatiegegevens {
  naam: string;
  contractVan: string | null;
  contractTot: string | null;
  email: string | null;
  telefoon: string | null;
  adres: string | null;
}

/** What the database made of it: OK, or the word for what stands in the way. */
export type Organisatieuitkomst = 'OK' | 'NIET_GEVONDEN' | 'VERSIE' | 'BEEINDIGD' | 'NAAM_BEZET' | 'STAAT_ER_AL' | 'DAG' | 'HEEFT_MENSEN';

/** Makes an organisation, or ties one of this name that another gemeente works with already; which it became comes back. */
export async function organisatieMaken(tx: Transactie, id: string, soort: string, g: Organisatiegegevens): Promise<{ uitkomst: Organisatieuitkomst; welke: string | null }> {
  const [rij] = await tx.vraag<{ uitkomst: Organisatieuitkomst; welke: string | null }>(sql`select uitkomst, welke from organisatie_maken(${id}::uuid, ${g.naam}, ${soort}, ${g.contractVan}::date, ${g.contractTot}::date, ${g.email}, ${g.telefoon}, ${g.adres}, ${tx.nu})`);
  return rij ?? { uitkomst: 'NIET_GEVONDEN', welke: null };
}

export async function organisatieWijzigen(tx: Transactie, id: string, versie: number, g: Organisatiegegevens): Promise<Organisatieuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Organisatieuitkomst }>(sql`select organisatie_wijzigen(${id}::uuid, ${versie}::int, ${g.naam}, ${g.contractVan}::date, ${g.contractTot}::date, ${g.email}, ${g.telefoon}, ${g.adres}, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}

export async function bandSluiten(tx: Transactie, id: string, versie: number, tot: string): Promise<Organisatieuitkomst> {
  const [rij] = await tx.vraag<{ uitkomst: Organisatieuitkomst }>(sql`select organisatie_beeindigen(${id}::uuid, ${versie}::int, ${tot}::date, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}
