import { ALLE_ROLLEN, databaseRol } from '../../access/rollen.ts';

const KIEZERS = ALLE_ROLLEN.filter((rol) => rol !== 'INBURGERAAR').map(databaseRol).join(', ');

/**
 * The mail that says that something new waits. `digest_nemen` takes one membership for which a period is due, marks the period, and
 * gives who that is, as a session would: the server then counts in the same transaction, under that role and row-level security, and puts
 * the mail in the outbox with `digest_klaarzetten`. All or nothing, and `skip locked` gives each membership to one server: so at most one
 * mail per period. A membership that ended today gets none. Run by a migration as samenspel_eigenaar.
 */
export const digestSql: string = `
create function digest_nemen(moment timestamptz, vandaag date, dag date, week date)
returns table (gebruiker_id uuid, naam text, lidmaatschap_id uuid, rol text, organisatie_id uuid, organisatie_naam text, gemeente_ids uuid[], gemeente_namen text[], inburgeraar_id uuid, nummer uuid, vorige timestamptz)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  rij record;
begin
  select s.lidmaatschap_id as wie, s.digest_op as eerder, case s.digest when 'DAGELIJKS' then dag else week end as nu into rij from postvakstand s join lidmaatschap l on l.id = s.lidmaatschap_id
   where s.digest <> 'GEEN' and coalesce(s.digest_periode, '-infinity') < case s.digest when 'DAGELIJKS' then dag else week end
     and not l.systeem and l.rol <> 'INBURGERAAR' and l.van <= vandaag and (l.tot is null or l.tot >= vandaag)
   order by s.lidmaatschap_id limit 1 for update of s skip locked;
  if rij.wie is null then return; end if;
  update postvakstand p set digest_periode = rij.nu, digest_op = moment where p.lidmaatschap_id = rij.wie;
  return query select g.id, g.naam, l.id, l.rol, o.id, o.naam, gm.ids, gm.namen, null::uuid, gen_random_uuid(), rij.eerder
    from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id join organisatie o on o.id = l.organisatie_id
    cross join lateral (select coalesce(array_agg(x.id order by x.naam, x.id), '{}') as ids, coalesce(array_agg(x.naam order by x.naam, x.id), '{}') as namen from gemeente x
      where x.id = o.gemeente_id or x.id in (select og.gemeente_id from organisatie_gemeente og where og.organisatie_id = o.id)) gm
   where l.id = rij.wie;
end $$;

create function digest_klaarzetten(hoeveel int, moment timestamptz, geldig date)
returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into bericht (lidmaatschap_id, organisatie_id, ingevoerd_op, soort, pad, geldig_tot, volgende_op, aantal)
  select ik_lidmaatschap(), ik_organisatie(), moment, 'POSTVAK', '/postvak', geldig, moment, least(hoeveel, 100)
   where hoeveel > 0 and exists (select 1 from postvakstand p where p.lidmaatschap_id = ik_lidmaatschap() and p.digest <> 'GEEN')
     and not exists (select 1 from bericht b where b.lidmaatschap_id = ik_lidmaatschap() and b.soort = 'POSTVAK' and b.geldig_tot = geldig)
$$;
alter function digest_nemen(timestamptz, date, date, date) owner to samenspel_definer;
alter function digest_klaarzetten(int, timestamptz, date) owner to samenspel_definer;
revoke execute on function digest_nemen(timestamptz, date, date, date), digest_klaarzetten(int, timestamptz, date) from public;
grant execute on function digest_nemen(timestamptz, date, date, date) to samenspel_app;
grant execute on function digest_klaarzetten(int, timestamptz, date) to ${KIEZERS};
`;

export const digestAf = `
drop function digest_klaarzetten(int, timestamptz, date);
drop function digest_nemen(timestamptz, date, date, date);
`;
