import { telfeiten } from '../participatie/telling.sql.ts';

/** Whose lessons are hours of language (Bi 3.14, 5.5), as of migration 0026. */
const NT2 = `('TAALGROEP', 'STARTKLAS')`;

/** Which total an entry `r` with the facts `f` belongs to: the rule of `shared/rules/taalUren.ts`. */
const ROUTE = 'coalesce(r.datum >= f.pip_op, false)';
const INTAKE = `not ${ROUTE} and coalesce(r.datum >= f.intake_van, false) and (f.intake_tot is null or r.datum <= f.intake_tot)`;

/** The sums of entries of the ledger; `regels` has the columns of presentie and `teken`, `personen` a column `persoon`. */
function sommen(regels: string, personen: string): string {
  return `with r as materialized (${regels}), feit as materialized (${telfeiten(personen)})
  select r.inburgeraar_id, coalesce(sum(r.teken * r.minuten) filter (where ${ROUTE} or (${INTAKE})), 0)::int as minuten,
    coalesce(sum(r.teken * r.minuten) filter (where ${INTAKE}), 0)::int as minuten_intake
  from r join les l on l.id = r.les_id join groep g on g.id = l.groep_id and g.soort in ${NT2} join feit f on f.persoon = r.inburgeraar_id
  group by r.inburgeraar_id`;
}

const BEREKEND = `
create function taal_berekend(wie uuid[]) returns table (inburgeraar_id uuid, minuten int, minuten_intake int) language sql stable security definer set search_path = public, pg_temp as $$
  select * from (${sommen(`select p.*, 1 as teken from presentie p where p.inburgeraar_id = any(wie) and p.actueel and p.minuten > 0`, 'select distinct w as persoon from unnest(wie) w')}) s
$$;`;

/** Makes the sums of these persons anew. Whoever calls it has them to itself. */
const TELLEN = `
create function taal_tellen(wie uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from taal_telling where inburgeraar_id = any(wie);
  insert into taal_telling (inburgeraar_id, minuten, minuten_intake) select * from taal_berekend(wie) order by 1;
$$;`;

/**
 * Who writes lessons adds the difference, many at once; who changes the facts makes the sum of a person anew, and has that person to
 * itself while doing so. The lock is shared by the first and not by the second, in the order of the persons.
 */
const TRIGGERS = `
create function taal_presentie_tellen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    perform pg_advisory_xact_lock(hashtextextended('taal_telling|' || b.w, 0)) from (select distinct inburgeraar_id::text as w from eraf order by 1) b;
    perform taal_tellen(array(select distinct inburgeraar_id from eraf));
  elsif tg_op = 'INSERT' then
    perform pg_advisory_xact_lock_shared(hashtextextended('taal_telling|' || b.w, 0)) from (select distinct inburgeraar_id::text as w from erbij where actueel order by 1) b;
    insert into taal_telling as t (inburgeraar_id, minuten, minuten_intake) select * from (
      ${sommen('select e.*, 1 as teken from erbij e where e.actueel and e.minuten > 0', 'select distinct inburgeraar_id as persoon from r')}) s order by 1
      on conflict (inburgeraar_id) do update set minuten = t.minuten + excluded.minuten, minuten_intake = t.minuten_intake + excluded.minuten_intake;
  else
    perform pg_advisory_xact_lock_shared(hashtextextended('taal_telling|' || b.w, 0)) from (select inburgeraar_id::text as w from eraf where actueel union select inburgeraar_id::text from erbij where actueel order by 1) b;
    insert into taal_telling as t (inburgeraar_id, minuten, minuten_intake) select * from (
      ${sommen('select e.*, -1 as teken from eraf e where e.actueel and e.minuten > 0 union all select e.*, 1 from erbij e where e.actueel and e.minuten > 0', 'select distinct inburgeraar_id as persoon from r')}) s order by 1
      on conflict (inburgeraar_id) do update set minuten = t.minuten + excluded.minuten, minuten_intake = t.minuten_intake + excluded.minuten_intake;
  end if;
  return null;
end $$;
create trigger presentie_taal_invoegen after insert on presentie referencing new table as erbij for each statement execute function taal_presentie_tellen();
create trigger presentie_taal_wijzigen after update on presentie referencing old table as eraf new table as erbij for each statement execute function taal_presentie_tellen();
create trigger presentie_taal_wissen after delete on presentie referencing old table as eraf for each statement execute function taal_presentie_tellen();

create function taal_persoon_tellen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('taal_telling|' || new.inburgeraar_id, 0));
  perform taal_tellen(array[new.inburgeraar_id]);
  return null;
end $$;
create trigger taal_status_erbij after insert on trajectstatus for each row execute function taal_persoon_tellen();
create trigger taal_status_anders after update on trajectstatus for each row
  when ((old.eerste_pip_elders_op, old.termijn_start, old.koffie_en_koek_op, old.koppeling_op, old.intake_afgerond_op)
    is distinct from (new.eerste_pip_elders_op, new.termijn_start, new.koffie_en_koek_op, new.koppeling_op, new.intake_afgerond_op))
  execute function taal_persoon_tellen();
create trigger taal_pip_erbij after insert on pip_versie for each row when (new.versie = 1) execute function taal_persoon_tellen();`;

/** The sums of everybody: one reading of the ledger, where `taal_berekend` looks each person up. */
const VAN_ALLEN = sommen(`select p.inburgeraar_id, p.les_id, p.datum, p.minuten, 1 as teken from presentie p where p.actueel and p.minuten > 0`, 'select distinct inburgeraar_id as persoon from r');

/** As `participatie_dagen_herberekenen` and `_afwijkingen`. A person whose lessons were all withdrawn may have a row with nothing in it. */
export const taalHerberekenenSql: string = `
create or replace function taal_herberekenen() returns void language sql security definer set search_path = public, pg_temp as $$
  delete from taal_telling;
  insert into taal_telling (inburgeraar_id, minuten, minuten_intake) ${VAN_ALLEN};
$$;
create or replace function taal_afwijkingen() returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  with hoort as (select * from (${VAN_ALLEN}) b where b.minuten > 0),
  staat as (select inburgeraar_id, minuten, minuten_intake from taal_telling where minuten <> 0 or minuten_intake <> 0)
  select count(*) from ((table hoort except table staat) union all (table staat except table hoort)) v
$$;`;

const FUNCTIES = ['berekend(uuid[])', 'tellen(uuid[])', 'presentie_tellen()', 'persoon_tellen()', 'herberekenen()', 'afwijkingen()'];

/** Run by a migration as samenspel_eigenaar. */
export const taalTellingSql: string = [
  BEREKEND, TELLEN, TRIGGERS, taalHerberekenenSql,
  ...FUNCTIES.map((f) => `alter function taal_${f} owner to samenspel_definer; revoke execute on function taal_${f} from public;`),
].join('\n');

export const taalTellingAf: string = `
drop trigger taal_pip_erbij on pip_versie;
drop trigger taal_status_anders on trajectstatus;
drop trigger taal_status_erbij on trajectstatus;
drop trigger presentie_taal_wissen on presentie;
drop trigger presentie_taal_wijzigen on presentie;
drop trigger presentie_taal_invoegen on presentie;
${[...FUNCTIES].reverse().map((f) => `drop function taal_${f};`).join('\n')}
`;
