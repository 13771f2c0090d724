import { WAARNEMING_DAGEN } from '../../../shared/rules/waarneming.ts';

/**
 * Starts a waarneming. The person is not in the bereik of who takes over, so the database looks past row-level
 * security here, and only here: a person of the own gemeente of whom a colleague has the regie now, for a consulent of
 * the own organisation. A teamleider gives it to somebody, a consulent takes it; to take it again for the same person,
 * as many days must lie between as one may last, so that it does not grow into a caseload. Run by a migration as
 * samenspel_eigenaar.
 *
 * Gives the stand: GESTART, NIET_GEVONDEN, EIGEN (has the person already) or TE_KORT_GELEDEN.
 */
export const waarnemingSql = `
create function waarneming_starten(nieuw uuid, voor uuid, nummer text, vanaf date, tot_en_met date, waarom text, moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  persoon uuid;
begin
  if voor <> ik_lidmaatschap() and current_setting('role') <> 'rol_teamleider' then return 'NIET_GEVONDEN'; end if;
  if not exists (select 1 from lidmaatschap l where l.id = voor and l.rol = 'CONSULENT' and l.organisatie_id = ik_organisatie()
    and l.van <= vandaag() and (l.tot is null or l.tot >= tot_en_met)) then return 'NIET_GEVONDEN'; end if;
  select i.id into persoon from inburgeraar i
   where i.gemeente_id = ik_gemeente() and i.portaalnummer = nummer and i.gewist_op is null
     and exists (select 1 from betrokkenheid b where b.inburgeraar_id = i.id and b.organisatie_id = ik_organisatie() and b.opdracht = 'REGIE'
       and b.beeindigd_reden is null and b.van <= vandaag() and (b.tot is null or b.tot >= vandaag()))
     for update;
  if persoon is null then return 'NIET_GEVONDEN'; end if;
  if exists (select 1 from betrokkenheid b where b.inburgeraar_id = persoon and b.lidmaatschap_id = voor and b.opdracht in ('REGIE', 'WAARNEMING')
    and b.beeindigd_reden is null and b.van <= tot_en_met and (b.tot is null or b.tot >= vanaf)) then return 'EIGEN'; end if;
  if voor = ik_lidmaatschap() and exists (select 1 from betrokkenheid b where b.inburgeraar_id = persoon and b.lidmaatschap_id = voor
    and b.opdracht = 'WAARNEMING' and b.tot > vanaf - ${WAARNEMING_DAGEN} and b.van < tot_en_met + ${WAARNEMING_DAGEN}) then return 'TE_KORT_GELEDEN'; end if;
  insert into betrokkenheid (id, inburgeraar_id, organisatie_id, lidmaatschap_id, opdracht, grondslag, van, tot, reden, ingevoerd_door, ingevoerd_op)
  values (nieuw, persoon, ik_organisatie(), voor, 'WAARNEMING', 'WET', vanaf, tot_en_met, waarom, ik_lidmaatschap(), moment);
  return 'GESTART';
end $$;
alter function waarneming_starten(uuid, uuid, text, date, date, text, timestamptz) owner to samenspel_definer;
revoke execute on function waarneming_starten(uuid, uuid, text, date, date, text, timestamptz) from public;
grant execute on function waarneming_starten(uuid, uuid, text, date, date, text, timestamptz) to rol_consulent, rol_teamleider;
`;

export const waarnemingAf = `
drop function waarneming_starten(uuid, uuid, text, date, date, text, timestamptz);
`;
