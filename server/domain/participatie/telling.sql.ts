import { rollupFuncties, type Som } from '../../database/fundament.sql.ts';

/** Whether the catalogue counts an entry, by the rule of its day; over the alias of a row of the ledger. */
function teltInAanbod(t: string): string {
  return `coalesce((select a.waarom_niet is null from activiteit_regel a where a.activiteit_id = ${t}.activiteit_id and a.geldig_van <= ${t}.datum order by a.geldig_van desc limit 1), false)`;
}

/** Per organisation, as an organisation may know it: nothing of the plan of the person, and nothing of others. */
const UREN_SOMMEN: readonly Som[] = [
  { kolom: 'minuten_tellend', som: `coalesce(sum(teken * minuten) filter (where ${teltInAanbod('r')}), 0)` },
  { kolom: 'minuten', som: 'sum(teken * minuten)' },
];

/** By which facts a day counts for a person (`shared/rules/tellendeUren.ts`). @param personen gives a column `persoon` */
export function telfeiten(personen: string): string {
  return `select i.persoon, coalesce(t.doelgroep, '') <> 'GEZINSMIGRANT' as asiel,
      coalesce(least(t.eerste_pip_elders_op, (select v.dagtekening from pip_versie v where v.inburgeraar_id = i.persoon and v.versie = 1)), t.termijn_start - 1) as pip_op,
      coalesce(t.koffie_en_koek_op, t.koppeling_op) as intake_van, t.intake_afgerond_op as intake_tot
    from (${personen}) i left join trajectstatus t on t.inburgeraar_id = i.persoon`;
}

/**
 * Days computed from the ledger: the rule of `shared/rules/urenVerklaring.ts` as sums. An entry adds the minutes that no
 * earlier one of the day covers; one without a start covers nothing and is covered by nothing.
 *
 * @param sleutel gives the columns `persoon` and `dag`, each pair once
 */
function dagen(sleutel: string): string {
  return `with sleutel as (${sleutel}),
  feit as materialized (${telfeiten('select distinct persoon from sleutel')}),
  post as (select s.persoon, s.dag, u.id, u.minuten, (extract(epoch from u.begin_tijd) / 60)::int as van,
      f.asiel and (coalesce(s.dag >= f.pip_op, false) or coalesce(s.dag >= f.intake_van, false) and (f.intake_tot is null or s.dag <= f.intake_tot)) and ${teltInAanbod('u')} as telt
    from sleutel s join feit f on f.persoon = s.persoon join participatie_uren u on u.inburgeraar_id = s.persoon and u.datum = s.dag and u.actueel and u.minuten > 0),
  gedekt as (select p.*, max(van + minuten) over (partition by persoon, dag, van is null order by van, id rows between unbounded preceding and 1 preceding) as door_alle,
      max(van + minuten) over (partition by persoon, dag, van is null, telt order by van, id rows between unbounded preceding and 1 preceding) as door_tellend from post p)
  select s.persoon as inburgeraar_id, s.dag as datum, coalesce(sum(g.minuten), 0)::int as minuten,
    coalesce(sum(least(g.minuten, greatest(0, g.door_alle - g.van))) filter (where g.van is not null), 0)::int as minuten_dubbel,
    coalesce(sum(g.minuten - case when g.van is null then 0 else least(g.minuten, greatest(0, coalesce(g.door_tellend - g.van, 0))) end) filter (where g.telt), 0)::int as minuten_tellend
  from sleutel s left join gedekt g on g.persoon = s.persoon and g.dag = s.dag group by s.persoon, s.dag`;
}

const BEREKEND = `
create function participatie_dagen_berekend(wie uuid[], op date[]) returns table (inburgeraar_id uuid, datum date, minuten int, minuten_dubbel int, minuten_tellend int)
language sql stable security definer set search_path = public, pg_temp as $$
  ${dagen('select distinct s.persoon, s.dag from unnest(wie, op) s (persoon, dag)')}
$$;`;

/** Brings these days to what the ledger says, and the sum of the person by the difference. Whoever calls it has the turn of these persons. */
const TELLEN = `
create function participatie_dagen_tellen(wie uuid[], op date[]) returns void language sql security definer set search_path = public, pg_temp as $$
  with nieuw as materialized (select * from participatie_dagen_berekend(wie, op)),
  verschil as (select n.inburgeraar_id, sum(n.minuten_tellend - coalesce(o.minuten_tellend, 0))::int as minuten from nieuw n
    left join participatie_dag o on o.inburgeraar_id = n.inburgeraar_id and o.datum = n.datum group by n.inburgeraar_id),
  zet as (insert into participatie_dag select * from nieuw where minuten > 0 order by inburgeraar_id, datum
    on conflict (inburgeraar_id, datum) do update set minuten = excluded.minuten, minuten_dubbel = excluded.minuten_dubbel, minuten_tellend = excluded.minuten_tellend),
  weg as (delete from participatie_dag d using nieuw n where d.inburgeraar_id = n.inburgeraar_id and d.datum = n.datum and n.minuten = 0)
  insert into participatie_telling as t (inburgeraar_id, minuten) select inburgeraar_id, minuten from verschil order by inburgeraar_id
    on conflict (inburgeraar_id) do update set minuten = t.minuten + excluded.minuten;
  delete from participatie_telling t where t.inburgeraar_id = any(wie) and not exists (select 1 from participatie_dag d where d.inburgeraar_id = t.inburgeraar_id);
$$;`;

/**
 * Two who write for one person at once would each miss the entry of the other: they take turns, in the order of the persons.
 * `urenToevoegen` takes the same turns before its two statements.
 */
const BEURTEN = `
create function participatie_beurten(wie uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('participatie_telling|' || b.w, 0)) from (select distinct w::text as w from unnest(wie) w order by 1) b
$$;`;

const TRIGGERS = `
create function participatie_uren_dagen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare wie uuid[]; op date[];
begin
  if tg_op = 'INSERT' then
    select array_agg(r.inburgeraar_id), array_agg(r.datum) into wie, op from (select distinct inburgeraar_id, datum from erbij where actueel) r;
  elsif tg_op = 'DELETE' then
    select array_agg(r.inburgeraar_id), array_agg(r.datum) into wie, op from (select distinct inburgeraar_id, datum from eraf where actueel) r;
  else
    select array_agg(r.inburgeraar_id), array_agg(r.datum) into wie, op
      from (select inburgeraar_id, datum from eraf where actueel union select inburgeraar_id, datum from erbij where actueel) r;
  end if;
  if wie is not null then
    perform participatie_beurten(wie);
    perform participatie_dagen_tellen(wie, op);
  end if;
  return null;
end $$;
create trigger participatie_uren_dagen_invoegen after insert on participatie_uren referencing new table as erbij for each statement execute function participatie_uren_dagen();
create trigger participatie_uren_dagen_wijzigen after update on participatie_uren referencing old table as eraf new table as erbij for each statement execute function participatie_uren_dagen();
create trigger participatie_uren_dagen_wissen after delete on participatie_uren referencing old table as eraf for each statement execute function participatie_uren_dagen();

-- The facts by which a day counts are in other tables: their change counts all days of the person anew.
create function participatie_persoon_tellen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare wie uuid[]; op date[];
begin
  perform participatie_beurten(array[new.inburgeraar_id]);
  select array_agg(d.inburgeraar_id), array_agg(d.datum) into wie, op
    from (select distinct u.inburgeraar_id, u.datum from participatie_uren u where u.inburgeraar_id = new.inburgeraar_id and u.actueel) d;
  if wie is not null then perform participatie_dagen_tellen(wie, op); end if;
  return null;
end $$;
create trigger participatie_status_erbij after insert on trajectstatus for each row execute function participatie_persoon_tellen();
create trigger participatie_status_anders after update on trajectstatus for each row
  when ((old.doelgroep, old.eerste_pip_elders_op, old.termijn_start, old.koffie_en_koek_op, old.koppeling_op, old.intake_afgerond_op)
    is distinct from (new.doelgroep, new.eerste_pip_elders_op, new.termijn_start, new.koffie_en_koek_op, new.koppeling_op, new.intake_afgerond_op))
  execute function participatie_persoon_tellen();
create trigger participatie_pip_erbij after insert on pip_versie for each row when (new.versie = 1) execute function participatie_persoon_tellen();

-- What counts of an activity changes for everybody at once. Writers take the tables in this order as well.
create function participatie_aanbod_tellen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare welke uuid := case when tg_op = 'DELETE' then old.activiteit_id else new.activiteit_id end; wie uuid[]; op date[];
begin
  if not exists (select 1 from participatie_uren u where u.activiteit_id = welke) then return null; end if;
  lock table participatie_dag, participatie_telling, participatie_totaal in share row exclusive mode;
  select array_agg(d.inburgeraar_id), array_agg(d.datum) into wie, op
    from (select distinct u.inburgeraar_id, u.datum from participatie_uren u where u.activiteit_id = welke and u.actueel) d;
  if wie is null then return null; end if;
  perform participatie_dagen_tellen(wie, op);
  update participatie_totaal t set minuten_tellend = n.minuten
    from (select u.inburgeraar_id, u.organisatie_id, coalesce(sum(u.minuten) filter (where ${teltInAanbod('u')}), 0)::int as minuten
      from participatie_uren u where u.actueel and u.inburgeraar_id = any(wie) group by u.inburgeraar_id, u.organisatie_id) n
    where t.inburgeraar_id = n.inburgeraar_id and t.organisatie_id = n.organisatie_id and t.minuten_tellend <> n.minuten;
  return null;
end $$;
create trigger participatie_aanbod_tellen after insert or update or delete on activiteit_regel for each row execute function participatie_aanbod_tellen();`;

/** The days of everybody: one reading of the ledger, where `participatie_dagen_berekend` looks each day up. */
const VAN_ALLEN = dagen('select distinct inburgeraar_id as persoon, datum as dag from participatie_uren where actueel');

/** Makes all days anew, and counts what differs from the ledger: as `participatie_uren_herberekenen` and `_afwijkingen` do for the totals. */
export const dagenHerberekenenSql: string = `
create or replace function participatie_dagen_herberekenen() returns void language sql security definer set search_path = public, pg_temp as $$
  delete from participatie_dag;
  delete from participatie_telling;
  insert into participatie_dag select * from (${VAN_ALLEN}) b where b.minuten > 0;
  insert into participatie_telling (inburgeraar_id, minuten) select inburgeraar_id, sum(minuten_tellend) from participatie_dag group by inburgeraar_id;
$$;
create or replace function participatie_dagen_afwijkingen() returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  with hoort as (select * from (${VAN_ALLEN}) b where b.minuten > 0),
  som as (select inburgeraar_id, sum(minuten_tellend)::int as minuten from participatie_dag group by inburgeraar_id)
  select (select count(*) from ((table hoort except table participatie_dag) union all (table participatie_dag except table hoort)) d)
    + (select count(*) from ((table som except table participatie_telling) union all (table participatie_telling except table som)) t)
$$;`;

const FUNCTIES = ['dagen_berekend(uuid[], date[])', 'dagen_tellen(uuid[], date[])', 'beurten(uuid[])', 'uren_dagen()', 'persoon_tellen()', 'aanbod_tellen()', 'dagen_herberekenen()', 'dagen_afwijkingen()'];

/** Run by a migration as samenspel_eigenaar. */
export const tellingSql: string = [
  rollupFuncties('participatie_uren', 'participatie_totaal', UREN_SOMMEN), BEREKEND, TELLEN, BEURTEN, TRIGGERS, dagenHerberekenenSql,
  ...FUNCTIES.map((f) => `alter function participatie_${f} owner to samenspel_definer; revoke execute on function participatie_${f} from public;`),
].join('\n');

export const tellingAf: string = `
drop trigger participatie_aanbod_tellen on activiteit_regel;
drop trigger participatie_pip_erbij on pip_versie;
drop trigger participatie_status_anders on trajectstatus;
drop trigger participatie_status_erbij on trajectstatus;
drop trigger participatie_uren_dagen_wissen on participatie_uren;
drop trigger participatie_uren_dagen_wijzigen on participatie_uren;
drop trigger participatie_uren_dagen_invoegen on participatie_uren;
${[...FUNCTIES].reverse().map((f) => `drop function participatie_${f};`).join('\n')}
`;
