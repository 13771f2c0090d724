import { INSTELLINGEN, AFRONDING, nietGesloten } from '../../access/bereik.ts';
import { tekst } from '../../access/rls.delen.ts';

const ARGUMENTEN = 'vanaf date, tot_en_met date, peildag date, lid_dagen int, inleveren date';
const TYPEN = 'date, date, date, int, date';

/**
 * The member `gl` counts for its organisation on a day: the person is there, the organisation was involved for this, and
 * may still write it down. After a move nobody is asked for what nobody can enter.
 */
function telt(dag: string, opdracht: string): string {
  return `gl.van <= ${dag} and (gl.tot is null or gl.tot >= ${dag}) and i.gewist_op is null and (voor_gemeente is null or i.gemeente_id = voor_gemeente)
      and exists (select 1 from betrokkenheid b where b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = gl.organisatie_id and b.opdracht = '${opdracht}'
        and b.van <= ${dag} and (b.tot is null or b.tot >= ${dag} and (b.tot + ${tekst(AFRONDING)})::date >= vandaag()) and ${tekst(nietGesloten(INSTELLINGEN))})`;
}

/** One row per lesson, learner or week that something is asked of. No role may execute it: the two below say for whom. */
const OPGAVEN = `
create function opgaven(voor_gemeente uuid, bij_organisatie uuid, ${ARGUMENTEN})
returns table (organisatie_id uuid, groep_id uuid, soort text, les_id uuid, dag date, gedaan boolean, op_tijd boolean, niets boolean, versie int)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.organisatie_id, g.id, 'PRESENTIE', l.id, l.datum, x.vast >= x.leden, null::boolean, false, 0
    from groep g join les l on l.groep_id = g.id
    cross join lateral (select count(*) as leden, count(p.id) as vast from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id
      left join presentie p on p.les_id = l.id and p.inburgeraar_id = gl.inburgeraar_id and p.actueel and p.status <> 'INGETROKKEN'
      where gl.groep_id = g.id and ${telt('l.datum', 'TAAL')}) x
   where g.organisatie_id = bij_organisatie and g.soort in ('TAALGROEP', 'STARTKLAS') and l.vervallen_reden is null
     and l.datum between vanaf and least(tot_en_met, vandaag() - 1) and x.leden > 0
  union all
  select m.organisatie_id, m.groep_id, 'RAPPORTAGE', null, null, r.eerste is not null, r.eerste <= inleveren, coalesce(r.niets, false), 0
    from (select distinct on (gl.inburgeraar_id) gl.organisatie_id, gl.groep_id, gl.inburgeraar_id from groepslid gl
        join groep g on g.id = gl.groep_id and g.soort in ('TAALGROEP', 'STARTKLAS') join inburgeraar i on i.id = gl.inburgeraar_id
        where gl.organisatie_id = bij_organisatie and ${telt('peildag', 'TAAL')} and gl.van <= peildag - lid_dagen
        order by gl.inburgeraar_id, gl.van desc, gl.groep_id) m
    cross join lateral (select min((v.ingevoerd_op at time zone 'Europe/Amsterdam')::date) as eerste, bool_and(v.niets_te_melden) as niets from voortgangsrapportage v
      where v.inburgeraar_id = m.inburgeraar_id and v.organisatie_id = m.organisatie_id and v.datum between vanaf and tot_en_met) r
  union all
  select g.organisatie_id, g.id, 'UREN', null, w.maandag, u.uren or coalesce(gw.leeg, false), null, not u.uren and coalesce(gw.leeg, false), coalesce(gw.versie, 0)
    from groep g cross join (select d::date as maandag from generate_series(vanaf::timestamp, tot_en_met::timestamp, interval '1 day') d where extract(isodow from d) = 1 and d::date + 6 < vandaag()) w
    left join groepsweek gw on gw.groep_id = g.id and gw.week = w.maandag
    cross join lateral (select count(*) as leden, coalesce(bool_or(exists (select 1 from participatie_uren p where p.inburgeraar_id = gl.inburgeraar_id
        and p.organisatie_id = g.organisatie_id and p.datum between w.maandag and w.maandag + 6 and p.actueel and p.minuten > 0)), false) as uren
      from groepslid gl join inburgeraar i on i.id = gl.inburgeraar_id where gl.groep_id = g.id and ${telt('w.maandag', 'PARTICIPATIE')}) u
   where g.organisatie_id = bij_organisatie and g.soort = 'WERKGROEP' and g.van <= w.maandag and (g.tot is null or g.tot >= w.maandag) and u.leden > 0
$$;`;

/** Counts per partner of the own gemeente, or per own group; and for a partner what is open. */
const TELLEN = `
create function volledigheid_partners(${ARGUMENTEN})
returns table (organisatie_id uuid, soort text, verwacht int, gedaan int, op_tijd int, niets int)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.organisatie_id, o.soort, count(*)::int, (count(*) filter (where o.gedaan))::int, (count(*) filter (where o.op_tijd))::int, (count(*) filter (where o.niets))::int
    from organisatie_gemeente a cross join lateral opgaven(ik_gemeente(), a.organisatie_id, vanaf, tot_en_met, peildag, lid_dagen, inleveren) o
   where a.gemeente_id = ik_gemeente() group by a.organisatie_id, o.soort
$$;

create function volledigheid_eigen(${ARGUMENTEN})
returns table (groep_id uuid, soort text, les_id uuid, dag date, gedaan boolean, op_tijd boolean, niets boolean, versie int)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.groep_id, o.soort, o.les_id, o.dag, o.gedaan, o.op_tijd, o.niets, o.versie
    from opgaven(null, ik_organisatie(), vanaf, tot_en_met, peildag, lid_dagen, inleveren) o
   where exists (select 1 from lidmaatschap l where l.id = ik_lidmaatschap() and l.organisatie_id = ik_organisatie() and (l.rol in ('TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR')
      or exists (select 1 from groepsbegeleider gb where gb.groep_id = o.groep_id and gb.lidmaatschap_id = l.id and gb.van <= vandaag() and (gb.tot is null or gb.tot >= vandaag()))))
   order by o.dag nulls first, o.groep_id
$$;`;

/**
 * A friendly word to the coordinators of a partner of the own gemeente, through the outbox: that something waits, and nothing
 * of what. Gives the code of a refusal, or OK.
 */
const HERINNEREN = `
create function partner_herinneren(de_partner uuid, herinner_dagen int, nu timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  aantal int;
begin
  perform 1 from organisatie_gemeente og where og.organisatie_id = de_partner and og.gemeente_id = ik_gemeente() for update;
  if not found then return 'NIET_GEVONDEN'; end if;
  if exists (select 1 from herinnering h where h.organisatie_id = de_partner and h.gemeente_id = ik_gemeente()
    and (h.ingevoerd_op at time zone 'Europe/Amsterdam')::date > vandaag() - herinner_dagen) then return 'HERINNERING_TE_SNEL'; end if;
  insert into bericht (lidmaatschap_id, organisatie_id, ingevoerd_door, ingevoerd_op, soort, pad, geldig_tot, volgende_op)
    select l.id, ik_organisatie(), ik_lidmaatschap(), nu, 'AANLEVEREN', '/volledigheid', vandaag() + herinner_dagen, nu
      from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id
     where l.organisatie_id = de_partner and l.rol in ('TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR') and g.email is not null
       and l.van <= vandaag() and (l.tot is null or l.tot >= vandaag());
  get diagnostics aantal = row_count;
  if aantal = 0 then return 'HERINNERING_GEEN_ADRES'; end if;
  insert into herinnering (organisatie_id, gemeente_id, ingevoerd_door, ingevoerd_op) values (de_partner, ik_gemeente(), ik_lidmaatschap(), nu);
  return 'OK';
end $$;`;

const GEMEENTE = 'rol_teamleider, rol_beleidsmedewerker';
const PARTNERS = 'rol_taalcoordinator, rol_taaldocent, rol_participatiecoordinator, rol_werkbegeleider';

/** Functions of the board, with who may execute them. */
const FUNCTIES: readonly (readonly [functie: string, rollen: string | null])[] = [
  [`opgaven(uuid, uuid, ${TYPEN})`, null], [`volledigheid_partners(${TYPEN})`, GEMEENTE], [`volledigheid_eigen(${TYPEN})`, PARTNERS],
  ['partner_herinneren(uuid, int, timestamptz)', GEMEENTE],
];

/**
 * What is still missing, as counts and days: who may not read persons gets none, and a partner finds the person on the page
 * that it fills in. Run by a migration as samenspel_eigenaar.
 */
export const volledigheidSql: string = [OPGAVEN, TELLEN, HERINNEREN, ...FUNCTIES.map(rechtenOp)].join('\n');

export const volledigheidAf: string = [...FUNCTIES].reverse().map(([functie]) => `drop function ${functie};`).join('\n');

/** Owned by who looks past row-level security, and closed to all but these roles. */
export function rechtenOp([functie, rollen]: readonly [functie: string, rollen: string | null]): string {
  return [`alter function ${functie} owner to samenspel_definer;`, `revoke execute on function ${functie} from public;`, ...(rollen ? [`grant execute on function ${functie} to ${rollen};`] : [])].join('\n');
}
