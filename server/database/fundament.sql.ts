export interface Som {
  kolom: string;
  /** What one entry adds; `teken` is 1 for an entry that starts to count and -1 for one that ceases to. */
  som: string;
}

const PRESENTIE_SOMMEN: readonly Som[] = [
  { kolom: 'minuten', som: `sum(teken * minuten)` },
  { kolom: 'lessen', som: `coalesce(sum(teken) filter (where status not in ('VERVALLEN', 'INGETROKKEN')), 0)` },
  { kolom: 'aanwezig', som: `coalesce(sum(teken) filter (where status in ('AANWEZIG', 'TE_LAAT')), 0)` },
  { kolom: 'geoorloofd', som: `coalesce(sum(teken) filter (where status = 'GEOORLOOFD_AFWEZIG'), 0)` },
  { kolom: 'ongeoorloofd', som: `coalesce(sum(teken) filter (where status = 'ONGEOORLOOFD_AFWEZIG'), 0)` },
];

/** As of the first release; what counts has a validity date since (`domain/participatie/telling.sql.ts`). */
export const UREN_SOMMEN_TOEN: readonly Som[] = [
  { kolom: 'minuten_tellend', som: `coalesce(sum(teken * minuten) filter (where (select a.telt_mee from activiteit a where a.id = activiteit_id)), 0)` },
  { kolom: 'minuten', som: `sum(teken * minuten)` },
];

/** Same order of rows in every transaction, so that two of them cannot wait for each other. */
function optellen(totaal: string, sommen: readonly Som[], regels: string): string {
  return `insert into ${totaal} as t (inburgeraar_id, organisatie_id, ${sommen.map((s) => s.kolom).join(', ')})
    select inburgeraar_id, organisatie_id, ${sommen.map((s) => s.som).join(', ')} from (${regels}) r
     group by inburgeraar_id, organisatie_id order by inburgeraar_id, organisatie_id
    on conflict (inburgeraar_id, organisatie_id) do update set ${sommen.map((s) => `${s.kolom} = t.${s.kolom} + excluded.${s.kolom}`).join(', ')};`;
}

/** The functions that keep a total of a ledger; replaced when what is summed changes. */
export function rollupFuncties(tabel: string, totaal: string, sommen: readonly Som[]): string {
  const kolommen = sommen.map((s) => s.kolom).join(', ');
  const grootboek = `select inburgeraar_id, organisatie_id, ${sommen.map((s) => s.som).join(', ')} from (select *, 1 as teken from ${tabel} where actueel) r group by inburgeraar_id, organisatie_id`;
  return `
create or replace function ${tabel}_optellen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    ${optellen(totaal, sommen, 'select *, 1 as teken from erbij where actueel')}
  else
    ${optellen(totaal, sommen, 'select *, -1 as teken from eraf where actueel union all select *, 1 from erbij where actueel')}
  end if;
  return null;
end $$;
create or replace function ${tabel}_herberekenen() returns void language sql security definer set search_path = public, pg_temp as $$
  delete from ${totaal};
  insert into ${totaal} (inburgeraar_id, organisatie_id, ${kolommen}) ${grootboek};
$$;
create or replace function ${tabel}_afwijkingen() returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from (
    (select inburgeraar_id, organisatie_id, ${kolommen} from ${totaal} except ${grootboek})
    union all (${grootboek} except select inburgeraar_id, organisatie_id, ${kolommen} from ${totaal})) v;
$$;`;
}

/**
 * Totals move with the entries, by the difference, in the transaction that writes the entry. `${tabel}_herberekenen()`
 * makes them anew from the ledger, `${tabel}_afwijkingen()` counts the rows that differ from it.
 */
function rollup(tabel: string, totaal: string, sommen: readonly Som[]): string {
  return `${rollupFuncties(tabel, totaal, sommen)}
create trigger ${tabel}_invoegen after insert on ${tabel} referencing new table as erbij for each statement execute function ${tabel}_optellen();
create trigger ${tabel}_wijzigen after update on ${tabel} referencing old table as eraf new table as erbij for each statement execute function ${tabel}_optellen();
${['optellen', 'herberekenen', 'afwijkingen'].map((f) => `alter function ${tabel}_${f}() owner to samenspel_definer;
revoke execute on function ${tabel}_${f}() from public;`).join('\n')}`;
}

function rollupAf(tabel: string, totaal: string): string {
  return `
drop trigger ${tabel}_wijzigen on ${tabel};
drop trigger ${tabel}_invoegen on ${tabel};
drop function ${tabel}_optellen(), ${tabel}_herberekenen(), ${tabel}_afwijkingen();
delete from ${totaal};`;
}

/**
 * What entities cannot say: the functions that policies read the actor from, the rollups, and the indexes with
 * expressions. Run by a migration as samenspel_eigenaar.
 */
export const FUNDAMENT_OP = `
create function ik_lidmaatschap() returns uuid language sql stable set search_path = pg_catalog as $$ select nullif(current_setting('app.lidmaatschap', true), '')::uuid $$;
create function ik_organisatie() returns uuid language sql stable set search_path = pg_catalog as $$ select nullif(current_setting('app.organisatie', true), '')::uuid $$;
create function ik_gemeente() returns uuid language sql stable set search_path = pg_catalog as $$ select nullif(current_setting('app.gemeente', true), '')::uuid $$;
create function ik_inburgeraar() returns uuid language sql stable set search_path = pg_catalog as $$ select nullif(current_setting('app.inburgeraar', true), '')::uuid $$;
create function vandaag() returns date language sql stable set search_path = pg_catalog as $$ select nullif(current_setting('app.vandaag', true), '')::date $$;
revoke execute on function ik_lidmaatschap(), ik_organisatie(), ik_gemeente(), ik_inburgeraar(), vandaag() from public;

create unique index uq_participatie_uren_actueel on participatie_uren
  (inburgeraar_id, organisatie_id, datum, activiteit_id, (coalesce(begin_tijd, '00:00'::time))) where actueel;
create index ix_auditregel_personen on auditregel using gin (personen);

${rollup('presentie', 'presentie_totaal', PRESENTIE_SOMMEN)}
${rollup('participatie_uren', 'participatie_totaal', UREN_SOMMEN_TOEN)}

-- The stand of an agreement follows its newest report.
create function afspraak_stand_volgen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update afspraak a set stand = new.stand, versie = a.versie + 1
   where a.id = new.afspraak_id
     and not exists (select 1 from afspraak_melding m where m.afspraak_id = a.id and (m.datum, m.ingevoerd_op) > (new.datum, new.ingevoerd_op));
  return null;
end $$;
alter function afspraak_stand_volgen() owner to samenspel_definer;
revoke execute on function afspraak_stand_volgen() from public;
create trigger afspraak_stand_volgen after insert on afspraak_melding for each row execute function afspraak_stand_volgen();

grant select, insert, update, delete on all tables in schema public to samenspel_definer;
alter default privileges in schema public grant select, insert, update, delete on tables to samenspel_definer;
grant usage on schema public to samenspel_definer;
grant execute on function ik_lidmaatschap(), ik_organisatie(), ik_gemeente(), ik_inburgeraar(), vandaag() to samenspel_definer;
`;

export const FUNDAMENT_AF = `
alter default privileges in schema public revoke select, insert, update, delete on tables from samenspel_definer;
do $$ declare p record; begin
  for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on public.%I', p.policyname, p.tablename);
  end loop;
end $$;
drop function if exists bereik_lopend();
drop trigger afspraak_stand_volgen on afspraak_melding;
drop function afspraak_stand_volgen();
${rollupAf('participatie_uren', 'participatie_totaal')}
${rollupAf('presentie', 'presentie_totaal')}
drop index ix_auditregel_personen;
drop index uq_participatie_uren_actueel;
drop function ik_lidmaatschap(), ik_organisatie(), ik_gemeente(), ik_inburgeraar(), vandaag();
`;
