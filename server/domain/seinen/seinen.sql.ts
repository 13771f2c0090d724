/** What a sein tells: that something changed, of which kind, and nothing of what or whom. */
export const SEINSOORTEN = ['personen.gewijzigd', 'uren.gewijzigd'] as const;
export type Seinsoort = (typeof SEINSOORTEN)[number];

export const SEINRIJ = 'sein';

/** Eleven tries over some twenty-eight hours, each about twice as long after the last; then the next change begins anew. */
// As on the day of the migration: another policy is another migration.
const RIJ_OPTIES = { policy: 'stately', retryLimit: 10, retryDelay: 60, retryBackoff: true, expireInSeconds: 120, retentionMinutes: 4_320 };

/**
 * One sein waits per system and kind, whatever happens meanwhile: that is enough to say that something changed. In the transaction
 * that changes it, so there is none for what did not happen.
 *
 * @param wie the organisations and gemeenten of the changed rows, from the rows `r`
 */
function trekker(naam: string, soort: Seinsoort, tabel: string, wie: string): string {
  const maak = (doen: 'insert' | 'update') => `create trigger ${naam}_${doen} after ${doen} on ${tabel} referencing new table as r for each statement execute function ${naam}();`;
  return `
create function ${naam}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into pgboss.job (name, data, singleton_key, retry_limit, retry_delay, retry_backoff, expire_in, keep_until, policy)
  select q.name, jsonb_build_object('systeem', d.id, 'soort', '${soort}'), d.id || '|${soort}', q.retry_limit, q.retry_delay, q.retry_backoff,
      make_interval(secs => q.expire_seconds), now() + make_interval(mins => q.retention_minutes), q.policy
    from (select distinct p.id from (${wie}) w join partnersysteem p on p.organisatie_id = w.organisatie_id and p.gemeente_id = w.gemeente_id
      where p.sein_adres is not null and p.beeindigd_op is null) d
    join pgboss.queue q on q.name = '${SEINRIJ}'
  on conflict do nothing;
  return null;
end $$;
alter function ${naam}() owner to samenspel_definer;
revoke execute on function ${naam}() from public;
${maak('insert')}
${maak('update')}`;
}

const TREKKERS = [
  { naam: 'sein_bij_betrokkenheid', soort: 'personen.gewijzigd', tabel: 'betrokkenheid', wie: 'select r.organisatie_id, i.gemeente_id from r join inburgeraar i on i.id = r.inburgeraar_id' },
  { naam: 'sein_bij_reactie', soort: 'uren.gewijzigd', tabel: 'uren_reactie', wie: 'select u.organisatie_id, i.gemeente_id from r join participatie_uren u on u.id = r.uren_id join inburgeraar i on i.id = u.inburgeraar_id' },
] as const;

const FUNCTIES = ['systeemsein_doel(uuid, date)', 'systeemsein_stil(uuid, text, timestamptz)'];

/** The queue, what fills it, and where a sein goes. Run by a migration as samenspel_eigenaar, after the schema of pg-boss. */
export const seinenSql: string = `
revoke all on all functions in schema pgboss from public;
select pgboss.create_queue('${SEINRIJ}', '${JSON.stringify(RIJ_OPTIES)}');
-- Who serves takes, ends and tidies up work; queues and tables are made here and nowhere else.
grant usage on schema pgboss to samenspel_app, samenspel_definer;
grant select, insert, update, delete on pgboss.job, pgboss.archive to samenspel_app;
grant select, update on pgboss.version to samenspel_app;
grant select on pgboss.queue to samenspel_app, samenspel_definer;
grant select, insert on pgboss.job to samenspel_definer;
${TREKKERS.map(({ naam, soort, tabel, wie }) => trekker(naam, soort, tabel, wie)).join('\n')}

create function systeemsein_doel(wie uuid, dag date) returns table (adres text, sein_versie int) language sql stable security definer set search_path = public, pg_temp as $$
  select p.sein_adres, p.sein_versie from partnersysteem p join organisatie_gemeente og on og.organisatie_id = p.organisatie_id and og.gemeente_id = p.gemeente_id
   where p.id = wie and p.sein_adres is not null and p.beeindigd_op is null and (og.contract_tot is null or og.contract_tot >= dag) $$;

-- What became of the last try, for the manager; an address that says to be gone for good is taken away.
create function systeemsein_stil(wie uuid, hoe text, moment timestamptz) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update partnersysteem p set sein_uitkomst = hoe, sein_op = moment, sein_adres = case when hoe = 'HTTP_410' then null else p.sein_adres end where p.id = wie $$;

create function partnersysteem_sein_instellen(welk uuid, gezien int, het_adres text) returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  staand partnersysteem;
begin
  select p.* into staand from partnersysteem p where p.id = welk and p.gemeente_id = ik_gemeente() for update;
  if staand.id is null then return 'NIET_GEVONDEN'; end if;
  if staand.beeindigd_op is not null then return 'BEEINDIGD'; end if;
  if staand.versie <> gezien then return 'VERSIE'; end if;
  update partnersysteem p set sein_adres = het_adres, sein_versie = p.sein_versie + 1, sein_uitkomst = null, sein_op = null, versie = p.versie + 1, gewijzigd_door = ik_lidmaatschap() where p.id = welk;
  return 'OK';
end $$;
alter function partnersysteem_sein_instellen(uuid, int, text) owner to samenspel_definer;
revoke execute on function partnersysteem_sein_instellen(uuid, int, text) from public;
grant execute on function partnersysteem_sein_instellen(uuid, int, text) to rol_functioneel_beheerder;
${FUNCTIES.map((functie) => `alter function ${functie} owner to samenspel_definer;
revoke execute on function ${functie} from public;
grant execute on function ${functie} to samenspel_app;`).join('\n')}
`;

export const seinenAf: string = `
drop function partnersysteem_sein_instellen(uuid, int, text);
${FUNCTIES.map((functie) => `drop function ${functie};`).join('\n')}
${TREKKERS.map(({ naam, tabel }) => `drop trigger ${naam}_insert on ${tabel};
drop trigger ${naam}_update on ${tabel};
drop function ${naam}();`).join('\n')}
drop schema pgboss cascade;
`;
