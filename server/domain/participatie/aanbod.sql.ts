/**
 * Adds or changes an activity of the own gemeente, with what counts of it from a day on. The tables of the catalogue are open to
 * read and to nobody to write, so the database does it here, and only here. Run by a migration as samenspel_eigenaar.
 *
 * Its limits are those of its day, as a migration keeps them (`shared/rules/aanbod.ts`). Gives OK, or what stands in the way: NIET_GEVONDEN, VERSIE, NAAM, VOL, REGELS_VOL.
 */
export const aanbodSql: string = `
create function aanbod_vastleggen(welke uuid, gezien int, nieuw jsonb, nu timestamptz) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare stond activiteit%rowtype;
begin
  -- Counting, looking for the name and adding is one step.
  perform pg_advisory_xact_lock(hashtextextended('aanbod|' || ik_gemeente(), 0));
  select * into stond from activiteit where id = welke and gemeente_id = ik_gemeente() for update;
  if gezien is not null and stond.id is null then return 'NIET_GEVONDEN'; end if;
  if stond.id is not null and stond.versie is distinct from gezien then return 'VERSIE'; end if;
  if exists (select 1 from activiteit where gemeente_id = ik_gemeente() and lower(naam) = lower(nieuw->>'naam') and id <> welke) then return 'NAAM'; end if;
  if stond.id is null then
    if (select count(*) from activiteit where gemeente_id = ik_gemeente()) >= 200 then return 'VOL'; end if;
    insert into activiteit (id, gemeente_id, naam, soort, omschrijving, tot)
      values (welke, ik_gemeente(), nieuw->>'naam', nieuw->>'soort', nieuw->>'omschrijving', (nieuw->>'tot')::date);
  else
    update activiteit set naam = nieuw->>'naam', soort = nieuw->>'soort', omschrijving = nieuw->>'omschrijving', tot = (nieuw->>'tot')::date, versie = versie + 1 where id = welke;
  end if;
  -- Nothing that counts changes where the day already has this rule.
  if exists (select 1 from (select * from activiteit_regel where activiteit_id = welke and geldig_van <= (nieuw->>'geldigVan')::date order by geldig_van desc limit 1) r
    where r.waarom_niet is not distinct from nieuw->>'waaromNiet' and r.map_praktijk = (nieuw->>'mapPraktijk')::boolean and r.pvt = (nieuw->>'pvt')::boolean) then return 'OK'; end if;
  if (select count(*) from activiteit_regel where activiteit_id = welke) >= 20 then return 'REGELS_VOL'; end if;
  insert into activiteit_regel (activiteit_id, geldig_van, waarom_niet, map_praktijk, pvt, ingevoerd_door, ingevoerd_op)
    values (welke, (nieuw->>'geldigVan')::date, nieuw->>'waaromNiet', (nieuw->>'mapPraktijk')::boolean, (nieuw->>'pvt')::boolean, ik_lidmaatschap(), nu)
    on conflict (activiteit_id, geldig_van) do update set waarom_niet = excluded.waarom_niet, map_praktijk = excluded.map_praktijk, pvt = excluded.pvt,
      ingevoerd_door = excluded.ingevoerd_door, ingevoerd_op = excluded.ingevoerd_op;
  return 'OK';
end $$;
alter function aanbod_vastleggen(uuid, int, jsonb, timestamptz) owner to samenspel_definer;
revoke execute on function aanbod_vastleggen(uuid, int, jsonb, timestamptz) from public;
grant execute on function aanbod_vastleggen(uuid, int, jsonb, timestamptz) to rol_beleidsmedewerker, rol_functioneel_beheerder;
`;

export const aanbodAf: string = `
drop function aanbod_vastleggen(uuid, int, jsonb, timestamptz);
`;
