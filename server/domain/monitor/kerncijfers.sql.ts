/**
 * Counts over the own gemeente for roles that reach no person: they get numbers, never rows. Small numbers are hidden by
 * `onderdrukken.ts` before they leave the server. Run by a migration as samenspel_eigenaar.
 */
export const kerncijfersSql: string = `
create or replace function kerncijfers() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  with persoon as (
    select i.id, coalesce(t.fase, 'ONBEKEND') as fase,
      coalesce((select v.leerroute from pip_versie v where v.inburgeraar_id = i.id order by v.versie desc limit 1), 'GEEN') as leerroute,
      (select sum(pt.minuten) from presentie_totaal pt where pt.inburgeraar_id = i.id) as taal,
      (select sum(pt.aanwezig) from presentie_totaal pt where pt.inburgeraar_id = i.id) as aanwezig,
      (select nullif(sum(pt.lessen), 0) from presentie_totaal pt where pt.inburgeraar_id = i.id) as lessen,
      (select sum(ut.minuten_tellend) from participatie_totaal ut where ut.inburgeraar_id = i.id) as participatie
    from inburgeraar i left join trajectstatus t on t.inburgeraar_id = i.id
    where i.gemeente_id = ik_gemeente() and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= vandaag()))
  select jsonb_build_object(
    'personen', (select count(*) from persoon),
    'perLeerroute', (select coalesce(jsonb_object_agg(leerroute, aantal), '{}') from (select leerroute, count(*) as aantal from persoon group by leerroute) l),
    'perFase', (select coalesce(jsonb_object_agg(fase, aantal), '{}') from (select fase, count(*) as aantal from persoon group by fase) f),
    'aanwezigheid', (select jsonb_build_object('personen', count(*), 'waarde', round(100.0 * sum(aanwezig) / sum(lessen), 1)) from persoon where lessen is not null),
    'taaluren', (select jsonb_build_object('personen', count(*), 'waarde', round(avg(taal) / 60.0, 1)) from persoon where taal > 0),
    'participatieuren', (select jsonb_build_object('personen', count(*), 'waarde', round(avg(participatie) / 60.0, 1)) from persoon where participatie > 0))
$$;
alter function kerncijfers() owner to samenspel_definer;
revoke execute on function kerncijfers() from public;
grant execute on function kerncijfers() to rol_beleidsmedewerker, rol_teamleider;
`;

export const kerncijfersAf: string = `
drop function kerncijfers();
`;
