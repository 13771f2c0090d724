/**
 * How the portal itself is doing. `taak_melden` keeps one row per job, for the server and for who administers; `bedrijfsstand` tells
 * the functioneel beheerder, in numbers and moments: of sheets that came in, those of partners of the own gemeente.
 * Run by a migration as samenspel_eigenaar.
 */
export const bedrijfsstandSql = `
create function taak_melden(welke text, begon timestamptz, klaar timestamptz, ging boolean, hoeveel bigint)
returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into taakverslag as t (soort, begonnen_op, klaar_op, gelukt, aantal, laatst_gelukt_op) values (welke, begon, klaar, ging, hoeveel, case when ging then klaar end)
  on conflict (soort) do update set begonnen_op = excluded.begonnen_op, klaar_op = excluded.klaar_op, gelukt = excluded.gelukt, aantal = excluded.aantal,
    laatst_gelukt_op = coalesce(excluded.laatst_gelukt_op, t.laatst_gelukt_op)
$$;
create function bedrijfsstand()
returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'databaseklok', clock_timestamp(),
    'post', (select jsonb_build_object('wacht', count(*) filter (where stand = 'WACHT'), 'oudste', min(ingevoerd_op) filter (where stand = 'WACHT'),
      'opzij', count(*) filter (where stand = 'OPZIJ' and ingevoerd_op > now() - interval '30 days')) from bericht where stand in ('WACHT', 'OPZIJ')),
    'seinen', (select jsonb_build_object('wacht', count(*) filter (where state < 'completed'), 'oudste', min(created_on) filter (where state < 'completed'),
      'opzij', count(*) filter (where state = 'failed')) from pgboss.job),
    'taken', (select coalesce(jsonb_agg(jsonb_build_object('soort', soort, 'begonnenOp', begonnen_op, 'klaarOp', klaar_op, 'gelukt', gelukt, 'aantal', aantal, 'laatstGeluktOp', laatst_gelukt_op) order by soort), '[]') from taakverslag),
    'imports', (select coalesce(jsonb_agg(jsonb_build_object('organisatie', naam, 'op', op) order by op desc, naam), '[]') from (
      select o.naam, max(p.bevestigd_op) as op from organisatie_gemeente og join organisatie o on o.id = og.organisatie_id join presentie_import p on p.organisatie_id = o.id and p.stand = 'BEVESTIGD'
       where og.gemeente_id = ik_gemeente() group by o.id order by op desc limit 100) laatste),
    'auditregels', (select coalesce(sum(volgnummer), 0) from auditketen where dag = vandaag())
  )
$$;
alter function taak_melden(text, timestamptz, timestamptz, boolean, bigint) owner to samenspel_definer;
alter function bedrijfsstand() owner to samenspel_definer;
revoke execute on function taak_melden(text, timestamptz, timestamptz, boolean, bigint), bedrijfsstand() from public;
grant execute on function taak_melden(text, timestamptz, timestamptz, boolean, bigint) to samenspel_app;
grant execute on function bedrijfsstand() to rol_functioneel_beheerder;
`;

export const bedrijfsstandAf = `
drop function bedrijfsstand();
drop function taak_melden(text, timestamptz, timestamptz, boolean, bigint);
`;
