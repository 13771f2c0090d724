/**
 * Handing over to the werkcarrousel. To whom it is offered has nothing of the person yet, so the database looks past row-level
 * security here, and only for that one: which offers wait (without anybody in them), and the answer. Accepting makes the
 * betrokkenheid; declining leaves nothing. Taking back afterwards closes it at once, for a consulent who has the person.
 * Run by a migration as samenspel_eigenaar.
 *
 * `overdracht_beantwoorden` gives the stand, or NIET_GEVONDEN, VERSIE_VEROUDERD.
 *
 * @param opdracht under which the person is with the loopbaanbegeleider after accepting, as SQL over `rij.route`
 */
const overdrachtMet = (opdracht: string): string => `
create function overdrachten_aan_mij()
returns table (id uuid, versie int, aangeboden_op date, van text, route text, driegesprek_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.versie, (o.ingevoerd_op at time zone 'Europe/Amsterdam')::date, g.naam, o.route, o.driegesprek_op
  from overdracht o join lidmaatschap l on l.id = o.ingevoerd_door join gebruiker g on g.id = l.gebruiker_id
  join inburgeraar i on i.id = o.inburgeraar_id and i.gewist_op is null and i.gemeente_id = ik_gemeente() and (i.vertrokken_op is null or i.vertrokken_op >= vandaag())
  where o.lidmaatschap_id = ik_lidmaatschap() and o.stand = 'AANGEBODEN' and l.rol = 'CONSULENT' order by o.driegesprek_op, o.id limit 100
$$;

create function overdracht_beantwoorden(wat uuid, aannemen boolean, waarom text, gezien int, nieuw uuid, moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  rij record;
begin
  select o.id, o.inburgeraar_id, o.versie, o.organisatie_id, o.route into rij from overdracht o
    join lidmaatschap l on l.id = o.ingevoerd_door and l.rol = 'CONSULENT'
    join inburgeraar i on i.id = o.inburgeraar_id and i.gewist_op is null and i.gemeente_id = ik_gemeente() and (i.vertrokken_op is null or i.vertrokken_op >= vandaag())
   where o.id = wat and o.lidmaatschap_id = ik_lidmaatschap() and o.organisatie_id = ik_organisatie() and o.stand = 'AANGEBODEN' for update of o;
  if rij.id is null then return 'NIET_GEVONDEN'; end if;
  if rij.versie <> gezien then return 'VERSIE_VEROUDERD'; end if;
  update overdracht o set stand = case when aannemen then 'AANGENOMEN' else 'GEWEIGERD' end, reden = case when aannemen then null else waarom end,
    afgehandeld_op = vandaag(), versie = o.versie + 1, gewijzigd_op = moment, gewijzigd_door = ik_lidmaatschap() where o.id = wat;
  if not aannemen then return 'GEWEIGERD'; end if;
  if not exists (select 1 from betrokkenheid b where b.inburgeraar_id = rij.inburgeraar_id and b.lidmaatschap_id = ik_lidmaatschap() and b.opdracht = ${opdracht}
    and b.beeindigd_reden is null and b.van <= vandaag() and (b.tot is null or b.tot >= vandaag())) then
    insert into betrokkenheid (id, inburgeraar_id, organisatie_id, lidmaatschap_id, opdracht, grondslag, van, ingevoerd_door, ingevoerd_op)
    values (nieuw, rij.inburgeraar_id, rij.organisatie_id, ik_lidmaatschap(), ${opdracht}, 'WET', vandaag(), ik_lidmaatschap(), moment);
  end if;
  return 'AANGENOMEN';
end $$;

create function overdracht_persoon(wat uuid)
returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select o.inburgeraar_id from overdracht o where o.id = wat and o.lidmaatschap_id = ik_lidmaatschap() and o.stand = 'AANGENOMEN'
$$;

create function overdracht_sluiten(wat uuid)
returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  rij record;
begin
  select o.inburgeraar_id, o.lidmaatschap_id, o.route into rij from overdracht o
   where o.id = wat and o.stand = 'INGETROKKEN' and o.gewijzigd_door = ik_lidmaatschap() and o.inburgeraar_id = any (coalesce(bereik_lopend(), '{}'::uuid[]));
  if rij.inburgeraar_id is null then return false; end if;
  update betrokkenheid b set tot = greatest(b.van, least(coalesce(b.tot, vandaag()), vandaag())), beeindigd_reden = 'INGETROKKEN', versie = b.versie + 1
   where b.inburgeraar_id = rij.inburgeraar_id and b.lidmaatschap_id = rij.lidmaatschap_id and b.opdracht = ${opdracht} and b.beeindigd_reden is null
     and (b.tot is null or b.tot >= vandaag());
  return true;
end $$;
${[['overdrachten_aan_mij()', 'rol_loopbaanbegeleider'], ['overdracht_beantwoorden(uuid, boolean, text, int, uuid, timestamptz)', 'rol_loopbaanbegeleider'],
    ['overdracht_persoon(uuid)', 'rol_loopbaanbegeleider'], ['overdracht_sluiten(uuid)', 'rol_consulent']].map(([functie, rol]) => `alter function ${functie} owner to samenspel_definer;
revoke execute on function ${functie} from public;
grant execute on function ${functie} to ${rol};`).join('\n')}
`;

/** As the first migration of it made them. */
export const overdrachtSql: string = overdrachtMet(`'WERKCARROUSEL'`);
/** The same, where somebody is also offered for the own MAP group: under an opdracht of its own. */
export const overdrachtMapSql: string = overdrachtMet(`(case when rij.route = 'MAP' then 'MAP' else 'WERKCARROUSEL' end)`);

export const overdrachtAf: string = `
drop function overdracht_sluiten(uuid);
drop function overdracht_persoon(uuid);
drop function overdracht_beantwoorden(uuid, boolean, text, int, uuid, timestamptz);
drop function overdrachten_aan_mij();
`;
