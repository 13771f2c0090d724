const ONZE = `b.organisatie_id = ik_organisatie() and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' and (b.vertrokken_op is null or b.vertrokken_op >= vandaag())`;

/**
 * Groups of training and PVT of the own organisation, and who is in them. The coordinator of VluchtelingenWerk reaches who is in
 * begeleiding or spreekuur; a place in a group gives the trainer a person only under the opdracht TRAINING, which the consulent
 * gives. So the database asks for both here, and only here. Run by a migration as samenspel_eigenaar.
 *
 * Each gives OK or what stands in the way: STAAT_ER_AL, TRAINER, GROEP, DAG, PERSOON, GEEN_TRAINING, VOL, VERSIE.
 */
export const trainingenSql = `
create function training_maken(nieuw uuid, heet text, welke_soort text, waar text, plaatsen int, begint date, eindigt date, trainer uuid)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if welke_soort not in ('PVT', 'TRAINING') then return 'GROEP'; end if;
  if not exists (select 1 from lidmaatschap l where l.id = trainer and l.rol = 'VWN_TRAINER' and l.organisatie_id = ik_organisatie() and not l.systeem
    and l.van <= begint and (l.tot is null or l.tot >= begint)) then return 'TRAINER'; end if;
  insert into groep (id, organisatie_id, soort, naam, locatie, stoelen, van, tot) values (nieuw, ik_organisatie(), welke_soort, heet, waar, plaatsen, begint, eindigt)
    on conflict (organisatie_id, naam) do nothing;
  if not found then return 'STAAT_ER_AL'; end if;
  insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van) values (nieuw, ik_organisatie(), trainer, begint);
  return 'OK';
end $$;
create function training_inschrijven(nieuw uuid, welke uuid, persoon uuid, begint date)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  g groep;
begin
  -- Two who take the last place at once: the second waits here and counts the first.
  select * into g from groep where id = welke and organisatie_id = ik_organisatie() and soort in ('PVT', 'TRAINING') for update;
  if g.id is null then return 'GROEP'; end if;
  if begint < g.van or begint > g.tot or begint > vandaag() + 366 then return 'DAG'; end if;
  if not exists (select 1 from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id and i.gewist_op is null
    where b.inburgeraar_id = persoon and b.opdracht in ('BEGELEIDING', 'SPREEKUUR') and ${ONZE} and b.van <= vandaag() and (b.tot is null or b.tot >= vandaag())) then return 'PERSOON'; end if;
  if not exists (select 1 from betrokkenheid b where b.inburgeraar_id = persoon and b.opdracht = 'TRAINING' and ${ONZE} and b.van <= begint and (b.tot is null or b.tot >= begint)) then return 'GEEN_TRAINING'; end if;
  if exists (select 1 from groepslid gl where gl.groep_id = g.id and gl.inburgeraar_id = persoon and (gl.tot is null or gl.tot >= begint)) then return 'STAAT_ER_AL'; end if;
  if (select count(distinct gl.inburgeraar_id) from groepslid gl where gl.groep_id = g.id and (gl.tot is null or gl.tot >= begint)) >= g.stoelen then return 'VOL'; end if;
  insert into groepslid (id, groep_id, organisatie_id, inburgeraar_id, van, tot, ingevoerd_door) values (nieuw, g.id, ik_organisatie(), persoon, begint, null, ik_lidmaatschap());
  return 'OK';
end $$;
create function training_uitschrijven(welk uuid, persoon uuid, gezien int, laatste date)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  lid groepslid;
begin
  select gl.* into lid from groepslid gl join groep g on g.id = gl.groep_id and g.soort in ('PVT', 'TRAINING')
   where gl.id = welk and gl.inburgeraar_id = persoon and gl.organisatie_id = ik_organisatie() for update of gl;
  if lid.id is null then return 'PERSOON'; end if;
  if lid.versie <> gezien then return 'VERSIE'; end if;
  if laatste < lid.van or laatste > vandaag() + 366 then return 'DAG'; end if;
  update groepslid gl set tot = laatste, versie = gl.versie + 1 where gl.id = welk;
  return 'OK';
end $$;
alter function training_maken(uuid, text, text, text, int, date, date, uuid) owner to samenspel_definer;
alter function training_inschrijven(uuid, uuid, uuid, date) owner to samenspel_definer;
alter function training_uitschrijven(uuid, uuid, int, date) owner to samenspel_definer;
revoke execute on function training_maken(uuid, text, text, text, int, date, date, uuid), training_inschrijven(uuid, uuid, uuid, date), training_uitschrijven(uuid, uuid, int, date) from public;
grant execute on function training_maken(uuid, text, text, text, int, date, date, uuid), training_inschrijven(uuid, uuid, uuid, date), training_uitschrijven(uuid, uuid, int, date) to rol_vwn_coordinator;
`;

export const trainingenAf = `
drop function training_uitschrijven(uuid, uuid, int, date);
drop function training_inschrijven(uuid, uuid, uuid, date);
drop function training_maken(uuid, text, text, text, int, date, date, uuid);
`;
