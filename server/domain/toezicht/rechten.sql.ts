import { opdrachtInWoorden } from '../betrokkenheid/opdracht.sql.ts';

/** Most rights that one call gives: what a report shows and the one that tells whether there are more. */
export const HOOGSTENS_RECHTEN = 501;

/** A right that a human being gave for a reason, apart from the ordinary way of the work. */
const MET_DE_HAND = `(b.opdracht = 'WAARNEMING' or coalesce(length(trim(b.reden)), 0) > 0)`;
const INGETROKKEN = `coalesce(b.beeindigd_reden, 'AFGEROND') <> 'AFGEROND'`;

/**
 * Rights given by hand that were valid on some day of a period, about persons of the own gemeente; of persons erased
 * since as well. How often each was used comes from the log: a count and a moment, no content. `recht_beoordelen` notes
 * what was found, and ends a waarneming at once; it gives the code of a refusal, or OK. Run by a migration as
 * samenspel_eigenaar.
 */
export const rechtenSql: string = `
create function handmatige_rechten(een_recht uuid, vanaf date, tot_en_met date, hoogstens int)
returns table (id uuid, inburgeraar_id uuid, medewerker text, rol text, organisatie text, opdracht text, waarneming boolean, grondslag text, reden text,
  van date, tot date, loopt boolean, ingetrokken boolean, gegeven_door text, gegeven_op timestamptz, aantal_keer int, laatst_gebruikt timestamptz,
  versie int, uitkomst text, opmerking text, beoordeeld_door text, beoordeeld_op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.inburgeraar_id, g.naam, l.rol, o.naam, ${opdrachtInWoorden('b.opdracht')}, b.opdracht = 'WAARNEMING', b.grondslag, b.reden, b.van, b.tot,
    b.van <= vandaag() and coalesce(b.tot >= vandaag(), true) and not ${INGETROKKEN}, ${INGETROKKEN}, gd.naam, b.ingevoerd_op,
    k.aantal, k.laatste, coalesce(r.versie, 0), r.uitkomst, r.opmerking, rg.naam, r.ingevoerd_op
  from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id and i.gemeente_id = ik_gemeente()
  join organisatie o on o.id = b.organisatie_id
  left join lidmaatschap l on l.id = b.lidmaatschap_id left join gebruiker g on g.id = l.gebruiker_id
  left join lidmaatschap ld on ld.id = b.ingevoerd_door left join gebruiker gd on gd.id = ld.gebruiker_id
  left join lateral (select * from recht_beoordeling x where x.betrokkenheid_id = b.id order by x.versie desc limit 1) r on true
  left join lidmaatschap rl on rl.id = r.ingevoerd_door left join gebruiker rg on rg.id = rl.gebruiker_id
  cross join lateral (
    select count(*)::int as aantal, max(a.moment) as laatste from auditregel a
    where a.personen @> array[b.inburgeraar_id] and a.opdracht = b.opdracht and a.organisatie_id = b.organisatie_id
      and (b.lidmaatschap_id is null or a.lidmaatschap_id = b.lidmaatschap_id)
      and a.moment >= b.van::timestamp at time zone 'Europe/Amsterdam' and (b.tot is null or a.moment < (b.tot + 1)::timestamp at time zone 'Europe/Amsterdam')) k
  where ${MET_DE_HAND} and (b.id = een_recht or (een_recht is null and b.van <= tot_en_met and coalesce(b.tot >= vanaf, true)))
  order by coalesce(b.tot >= vandaag(), true) desc, b.van desc, b.id limit least(greatest(hoogstens, 0), ${HOOGSTENS_RECHTEN})
$$;
create function recht_beoordelen(het_recht uuid, gezien int, de_uitkomst text, de_opmerking text, nu timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare b betrokkenheid;
begin
  select x.* into b from betrokkenheid x join inburgeraar i on i.id = x.inburgeraar_id
   where x.id = het_recht and i.gemeente_id = ik_gemeente() for update of x;
  if not found or not ${MET_DE_HAND} then return 'NIET_GEVONDEN'; end if;
  if gezien <> (select coalesce(max(r.versie), 0) from recht_beoordeling r where r.betrokkenheid_id = b.id) then return 'VERSIE_VEROUDERD'; end if;
  if de_uitkomst = 'INTREKKEN' then
    if b.opdracht <> 'WAARNEMING' then return 'RECHT_NIET_INTREKBAAR'; end if;
    if b.tot < vandaag() or ${INGETROKKEN} then return 'RECHT_GEEINDIGD'; end if;
    update betrokkenheid set tot = greatest(van, vandaag()), beeindigd_reden = 'INGETROKKEN' where id = b.id;
  end if;
  insert into recht_beoordeling (betrokkenheid_id, versie, uitkomst, opmerking, ingevoerd_door, ingevoerd_op)
  values (b.id, gezien + 1, de_uitkomst, de_opmerking, ik_lidmaatschap(), nu);
  return 'OK';
end $$;
${['handmatige_rechten(uuid, date, date, int)', 'recht_beoordelen(uuid, int, text, text, timestamptz)'].map((f) => `alter function ${f} owner to samenspel_definer;
revoke execute on function ${f} from public;
grant execute on function ${f} to rol_fg, rol_teamleider;`).join('\n')}
`;

export const rechtenAf: string = `
drop function recht_beoordelen(uuid, int, text, text, timestamptz);
drop function handmatige_rechten(uuid, date, date, int);
`;
