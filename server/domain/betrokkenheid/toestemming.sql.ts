/**
 * Consent. A person says yes on the own side: that alone brings an organisation in, under grondslag TOESTEMMING and with the proof of it.
 * Nobody asks through the portal, and a no leaves nothing behind. An organisation closes it at the request of the person; it never
 * reads or writes BETROKKENEN. What else rests on a consent ends with it, in the database itself. Run by a migration as samenspel_eigenaar.
 *
 * toestemming_geven gives OK, ORGANISATIE or STAAT_ER_AL; toestemming_stoppen OK or PERSOON.
 *
 * @param soorten kinds of organisation with the opdracht that somebody can say yes to
 */
export const toestemmingSql = (soorten: Readonly<Record<string, string>>): string => `
create function toestemming_geven(nieuw uuid, organisatie uuid, in_taal text, versie_van_tekst int, moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  waarvoor text;
begin
  -- Two taps at once: the second finds what the first wrote.
  perform pg_advisory_xact_lock(hashtextextended('toestemming|' || ik_inburgeraar(), 0));
  select case o.soort ${Object.entries(soorten).map(([soort, opdracht]) => `when '${soort}' then '${opdracht}'`).join(' ')} end into waarvoor
    from organisatie o join organisatie_gemeente og on og.organisatie_id = o.id
    join inburgeraar i on i.id = ik_inburgeraar() and i.gemeente_id = og.gemeente_id and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= vandaag())
   where o.id = organisatie;
  if waarvoor is null then return 'ORGANISATIE'; end if;
  if exists (select 1 from betrokkenheid b where b.inburgeraar_id = ik_inburgeraar() and b.organisatie_id = organisatie and b.opdracht = waarvoor
    and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND' and (b.tot is null or b.tot >= vandaag())) then return 'STAAT_ER_AL'; end if;
  insert into betrokkenheid (id, inburgeraar_id, organisatie_id, opdracht, grondslag, van, toestemming_op, toestemming_taal, toestemming_tekst, toestemming_wijze, ingevoerd_door, ingevoerd_op)
    values (nieuw, ik_inburgeraar(), organisatie, waarvoor, 'TOESTEMMING', vandaag(), vandaag(), in_taal, versie_van_tekst, 'PORTAAL', ik_lidmaatschap(), moment);
  return 'OK';
end $$;
create function toestemming_stoppen(persoon uuid)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update betrokkenheid b set beeindigd_reden = 'TOESTEMMING_INGETROKKEN', tot = greatest(b.van, least(b.tot, vandaag())), versie = b.versie + 1
   where b.inburgeraar_id = persoon and b.organisatie_id = ik_organisatie() and b.grondslag = 'TOESTEMMING' and b.beeindigd_reden is null and (b.tot is null or b.tot >= vandaag());
  return case when found then 'OK' else 'PERSOON' end;
end $$;
create function toestemming_eindigt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Who of the organisation worked on the same consent, places in its groups, and couplings with a sleutelpersoon.
  update betrokkenheid b set beeindigd_reden = 'TOESTEMMING_INGETROKKEN', tot = greatest(b.van, least(b.tot, vandaag())), versie = b.versie + 1
   where b.inburgeraar_id = new.inburgeraar_id and b.organisatie_id = new.organisatie_id and b.opdracht = new.opdracht and b.grondslag = 'TOESTEMMING' and b.beeindigd_reden is null;
  update groepslid gl set tot = greatest(gl.van, vandaag()), versie = gl.versie + 1
   where gl.inburgeraar_id = new.inburgeraar_id and gl.organisatie_id = new.organisatie_id and (gl.tot is null or gl.tot > vandaag())
     and exists (select 1 from groep g, deelnemersgroep_regel(g.soort) r where g.id = gl.groep_id and r.opdracht = new.opdracht);
  update sleutelpersoonkoppeling k set tot = greatest(k.van, vandaag()), versie = k.versie + 1
   where k.inburgeraar_id = new.inburgeraar_id and k.organisatie_id = new.organisatie_id and (k.tot is null or k.tot > vandaag());
  return null;
end $$;
create trigger toestemming_eindigt after update of beeindigd_reden on betrokkenheid
  for each row when (new.beeindigd_reden = 'TOESTEMMING_INGETROKKEN' and old.beeindigd_reden is distinct from new.beeindigd_reden) execute function toestemming_eindigt();
alter function toestemming_geven(uuid, uuid, text, int, timestamptz) owner to samenspel_definer;
alter function toestemming_stoppen(uuid) owner to samenspel_definer;
alter function toestemming_eindigt() owner to samenspel_definer;
revoke execute on function toestemming_geven(uuid, uuid, text, int, timestamptz), toestemming_stoppen(uuid), toestemming_eindigt() from public;
grant execute on function toestemming_geven(uuid, uuid, text, int, timestamptz) to rol_inburgeraar;
grant execute on function toestemming_stoppen(uuid) to rol_welzijnscoordinator;
`;

export const toestemmingAf = `
drop trigger toestemming_eindigt on betrokkenheid;
drop function toestemming_eindigt();
drop function toestemming_stoppen(uuid);
drop function toestemming_geven(uuid, uuid, text, int, timestamptz);
`;
