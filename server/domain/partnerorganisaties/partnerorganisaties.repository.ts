import sql from 'sql-template-tag';
import type { Rol } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface OrganisatieRij {
  id: string;
  naam: string;
  soort: string;
  gemeenten: string[];
  rollen: { rol: Rol; aantal: number }[];
}

/** The own gemeente and the partners that work for it, with how many work in each role. No personal data. */
export async function organisatiesLezen(tx: Transactie): Promise<OrganisatieRij[]> {
  const { actor, vandaag } = tx;
  const van = [...actor.gemeenteIds];
  return tx.vraag<OrganisatieRij>(sql`select o.id, o.naam, o.soort,
      (select coalesce(json_agg(g.naam order by g.naam), '[]'::json) from gemeente g where g.id = o.gemeente_id
        or g.id in (select og.gemeente_id from organisatie_gemeente og where og.organisatie_id = o.id)) as gemeenten,
      (select coalesce(json_agg(json_build_object('rol', r.rol, 'aantal', r.aantal) order by r.rol), '[]'::json)
        from (select l.rol, count(*) as aantal from lidmaatschap l where l.organisatie_id = o.id and l.rol <> 'INBURGERAAR' and not l.systeem
          and l.van <= ${vandaag} and (l.tot is null or l.tot >= ${vandaag}) group by l.rol) r) as rollen
    from organisatie o where o.gemeente_id = any(${van}::uuid[])
      or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = any(${van}::uuid[]))
    order by o.soort, o.naam limit 500`);
}
