import { HUISHOUDEN_SAMEN } from '../../../shared/rules/wonen.ts';

const ONZE_WONEN = `b.opdracht = 'WONEN' and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' and (b.vertrokken_op is null or b.vertrokken_op >= vandaag())
  and b.van <= vandaag() and (b.tot is null or b.tot >= vandaag())`;

/**
 * Where housing needs two parties at once, of which neither sees what the other has. The gemeente asks for dwellings and the corporatie reads how many:
 * numbers by size of the household, and nobody. The corporatie offers dwellings and the consulent says for whom: then, and not before, the corporatie
 * has the person. The corporatie opens times and the person picks one: the row of the time is held, so of two who take the last place one gets it. When the
 * aftersales talk was held the work of the corporatie ends with that day (autorisatie.md, bereik of the WOONCONSULENT). Run by a migration as
 * samenspel_eigenaar.
 *
 * Each gives OK or what stands in the way.
 */
export const woonaanbodSql = `
create function woningen_gevraagd() returns table (gemeente_id uuid, huishouden int, termijn text, aantal int)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.gemeente_id, least(v.huishouden, ${HUISHOUDEN_SAMEN}), case when v.nodig_voor <= vandaag() + 31 then 'MAAND' when v.nodig_voor <= vandaag() + 92 then 'KWARTAAL' else 'LATER' end, count(*)::int
    from woningvraag v join inburgeraar i on i.id = v.inburgeraar_id and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= vandaag())
   where v.stand = 'OPEN' and (i.gemeente_id = ik_gemeente() or exists (select 1 from organisatie_gemeente og where og.organisatie_id = ik_organisatie() and og.gemeente_id = i.gemeente_id))
   group by 1, 2, 3
$$;
create function woning_koppelen(welke uuid, gezien int, personen uuid[], moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  w woningaanbod;
  persoon uuid;
begin
  select a.* into w from woningaanbod a where a.id = welke and a.gemeente_id = ik_gemeente() for update;
  if w.id is null then return 'WONING'; end if;
  if w.stand <> 'AANGEBODEN' then return 'VERGEVEN'; end if;
  if w.versie <> gezien then return 'VERSIE'; end if;
  foreach persoon in array personen loop
    if not persoon = any (coalesce(bereik_lopend(), '{}'::uuid[])) then return 'PERSOON'; end if;
    if exists (select 1 from woningkoppeling k where k.inburgeraar_id = persoon and k.losgelaten_op is null
      and not exists (select 1 from wonen o where o.inburgeraar_id = persoon and o.organisatie_id = k.organisatie_id and o.aftersales_op is not null)) then return 'STAAT_ER_AL'; end if;
  end loop;
  foreach persoon in array personen loop
    update woningkoppeling k set losgelaten_op = vandaag() where k.inburgeraar_id = persoon and k.organisatie_id = w.organisatie_id and k.losgelaten_op is null;
    insert into woningkoppeling (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, woning_id, kern, kamers, beschikbaar_van, gekoppeld_op)
      values (persoon, w.organisatie_id, ik_lidmaatschap(), moment, w.id, w.kern, w.kamers, w.beschikbaar_van, vandaag());
    insert into betrokkenheid (inburgeraar_id, organisatie_id, opdracht, grondslag, van, ingevoerd_door, ingevoerd_op)
      select persoon, w.organisatie_id, 'WONEN', 'OPDRACHT', vandaag(), ik_lidmaatschap(), moment
       where not exists (select 1 from betrokkenheid b where b.inburgeraar_id = persoon and b.organisatie_id = w.organisatie_id and ${ONZE_WONEN});
    update woningvraag v set stand = 'VERVULD', versie = v.versie + 1, gewijzigd_door = ik_lidmaatschap(), gewijzigd_op = moment where v.inburgeraar_id = persoon and v.stand = 'OPEN';
  end loop;
  update woningaanbod a set stand = 'GEKOPPELD', versie = a.versie + 1, gewijzigd_door = ik_lidmaatschap(), gewijzigd_op = moment where a.id = w.id;
  return 'OK';
end $$;
create function woning_loslaten(welke uuid, gezien int, moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  w woningaanbod;
  personen uuid[];
begin
  select a.* into w from woningaanbod a where a.id = welke and a.gemeente_id = ik_gemeente() for update;
  if w.id is null or w.stand <> 'GEKOPPELD' then return 'WONING'; end if;
  if w.versie <> gezien then return 'VERSIE'; end if;
  select array_agg(k.inburgeraar_id) into personen from woningkoppeling k where k.woning_id = w.id and k.losgelaten_op is null;
  if personen is null or not personen <@ coalesce(bereik_lopend(), '{}'::uuid[]) then return 'PERSOON'; end if;
  if exists (select 1 from wonen o where o.inburgeraar_id = any (personen) and o.organisatie_id = w.organisatie_id and o.sleutel_op is not null) then return 'SLEUTEL'; end if;
  update woningkoppeling k set losgelaten_op = vandaag() where k.woning_id = w.id and k.losgelaten_op is null;
  update betrokkenheid b set tot = greatest(b.van, vandaag()), beeindigd_reden = 'INGETROKKEN', versie = b.versie + 1 where b.inburgeraar_id = any (personen) and b.organisatie_id = w.organisatie_id and ${ONZE_WONEN};
  with weg as (update woonafspraak a set vervallen_op = moment where a.inburgeraar_id = any (personen) and a.organisatie_id = w.organisatie_id and a.vervallen_op is null and a.datum > vandaag() returning a.moment_id)
    update woonmoment m set bezet = m.bezet - weg.hoeveel from (select moment_id, count(*)::int as hoeveel from weg group by 1) weg where m.id = weg.moment_id;
  -- Asked again, as it was before the match.
  update woningvraag v set stand = 'OPEN', versie = v.versie + 1, gewijzigd_door = ik_lidmaatschap(), gewijzigd_op = moment
    where v.id in (select distinct on (q.inburgeraar_id) q.id from woningvraag q where q.inburgeraar_id = any (personen) and q.stand = 'VERVULD'
      and not exists (select 1 from woningvraag n where n.inburgeraar_id = q.inburgeraar_id and n.stand = 'OPEN') order by q.inburgeraar_id, q.gewijzigd_op desc);
  update woningaanbod a set stand = 'AANGEBODEN', versie = a.versie + 1, gewijzigd_door = ik_lidmaatschap(), gewijzigd_op = moment where a.id = w.id;
  return 'OK';
end $$;
create function woonmoment_kiezen(nieuw uuid, welk uuid, gekozen_op timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ik uuid := ik_inburgeraar();
  m woonmoment;
  oud woonafspraak;
  hoofd wonen;
begin
  select x.* into m from woonmoment x where x.id = welk;
  select a.* into oud from woonafspraak a where a.inburgeraar_id = ik and a.organisatie_id = m.organisatie_id and a.soort = m.soort and a.vervallen_op is null and a.datum >= vandaag() order by a.datum limit 1;
  -- In a fixed order, so that two who swap do not wait for each other; then looked at again.
  perform 1 from woonmoment x where x.id in (welk, oud.moment_id) order by x.id for update;
  select x.* into m from woonmoment x where x.id = welk and not x.gesloten;
  if ik is null or m.id is null or not exists (select 1 from betrokkenheid b where b.inburgeraar_id = ik and b.organisatie_id = m.organisatie_id and ${ONZE_WONEN}) then return 'MOMENT'; end if;
  if m.datum <= vandaag() or oud.datum <= vandaag() then return 'TE_LAAT'; end if;
  select o.* into hoofd from wonen o where o.inburgeraar_id = ik and o.organisatie_id = m.organisatie_id;
  if m.soort is distinct from (case when hoofd.sleutel_op is null then 'SLEUTEL' when hoofd.aftersales_op is null then 'AFTERSALES' end) then return 'SOORT'; end if;
  if oud.moment_id = m.id then return 'OK'; end if;
  if m.bezet >= m.plekken then return 'VOL'; end if;
  if oud.id is not null then
    update woonafspraak a set vervallen_op = gekozen_op where a.id = oud.id;
    update woonmoment x set bezet = x.bezet - 1 where x.id = oud.moment_id;
  end if;
  update woonmoment x set bezet = x.bezet + 1 where x.id = m.id;
  insert into woonafspraak (id, inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, moment_id, soort, datum, tijd, duur_minuten, plek)
    values (nieuw, ik, m.organisatie_id, ik_lidmaatschap(), gekozen_op, m.id, m.soort, m.datum, m.tijd, m.duur_minuten, m.plek);
  return 'OK';
end $$;
create function woonmoment_teruggeven(welke uuid, moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  a woonafspraak;
begin
  select x.* into a from woonafspraak x where x.id = welke and x.inburgeraar_id = ik_inburgeraar() and x.vervallen_op is null;
  if a.id is null then return 'MOMENT'; end if;
  if a.datum <= vandaag() then return 'TE_LAAT'; end if;
  perform 1 from woonmoment m where m.id = a.moment_id for update;
  update woonafspraak x set vervallen_op = moment where x.id = a.id and x.vervallen_op is null;
  if found then update woonmoment m set bezet = m.bezet - 1 where m.id = a.moment_id; end if;
  return 'OK';
end $$;
create function woonmoment_sluiten(welk uuid, gezien int, op timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  m woonmoment;
begin
  select x.* into m from woonmoment x where x.id = welk and x.organisatie_id = ik_organisatie() and not x.gesloten for update;
  if m.id is null then return 'MOMENT'; end if;
  if m.versie <> gezien then return 'VERSIE'; end if;
  update woonafspraak a set vervallen_op = op, door_corporatie = true where a.moment_id = m.id and a.vervallen_op is null and a.datum >= vandaag();
  update woonmoment x set gesloten = true, bezet = 0, versie = x.versie + 1, gewijzigd_door = ik_lidmaatschap(), gewijzigd_op = op where x.id = m.id;
  return 'OK';
end $$;
create function wonen_tot_aftersales() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Only who acts in the portal has a today. The day itself still runs, so that a slip of today can be mended.
  if vandaag() is null then return null; end if;
  -- What is written beside it later ends nothing again.
  if tg_op = 'UPDATE' then if old.aftersales_op is not distinct from new.aftersales_op then return null; end if; end if;
  update betrokkenheid b set tot = greatest(b.van, vandaag()), beeindigd_reden = 'AFGEROND', versie = b.versie + 1
   where b.inburgeraar_id = new.inburgeraar_id and ${ONZE_WONEN} and (b.tot is null or b.tot > vandaag())
     and (b.organisatie_id = new.organisatie_id or exists (select 1 from organisatie o where o.id = new.organisatie_id and o.soort = 'GEMEENTE'));
  return null;
end $$;
create trigger wonen_tot_aftersales after insert or update of aftersales_op on wonen for each row when (new.aftersales_op is not null) execute function wonen_tot_aftersales();
alter function woningen_gevraagd() owner to samenspel_definer;
alter function woning_koppelen(uuid, int, uuid[], timestamptz) owner to samenspel_definer;
alter function woning_loslaten(uuid, int, timestamptz) owner to samenspel_definer;
alter function woonmoment_kiezen(uuid, uuid, timestamptz) owner to samenspel_definer;
alter function woonmoment_teruggeven(uuid, timestamptz) owner to samenspel_definer;
alter function woonmoment_sluiten(uuid, int, timestamptz) owner to samenspel_definer;
alter function wonen_tot_aftersales() owner to samenspel_definer;
revoke execute on function woningen_gevraagd(), woning_koppelen(uuid, int, uuid[], timestamptz), woning_loslaten(uuid, int, timestamptz), woonmoment_kiezen(uuid, uuid, timestamptz), woonmoment_teruggeven(uuid, timestamptz),
  woonmoment_sluiten(uuid, int, timestamptz), wonen_tot_aftersales() from public;
grant execute on function woningen_gevraagd() to rol_consulent, rol_woonconsulent;
grant execute on function woning_koppelen(uuid, int, uuid[], timestamptz), woning_loslaten(uuid, int, timestamptz) to rol_consulent;
grant execute on function woonmoment_kiezen(uuid, uuid, timestamptz), woonmoment_teruggeven(uuid, timestamptz) to rol_inburgeraar;
grant execute on function woonmoment_sluiten(uuid, int, timestamptz) to rol_woonconsulent;
`;

export const woonaanbodAf = `
drop trigger wonen_tot_aftersales on wonen;
drop function wonen_tot_aftersales();
drop function woonmoment_sluiten(uuid, int, timestamptz);
drop function woonmoment_teruggeven(uuid, timestamptz);
drop function woonmoment_kiezen(uuid, uuid, timestamptz);
drop function woning_loslaten(uuid, int, timestamptz);
drop function woning_koppelen(uuid, int, uuid[], timestamptz);
drop function woningen_gevraagd();
`;
