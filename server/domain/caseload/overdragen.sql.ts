import { OVERDRACHT_DAGEN, OVERDRACHT_HOOGSTENS } from '../../../shared/rules/overdragen.ts';

/**
 * Hands the regie of persons over from a day on, all of them or none. The relation of the one ends the day before and that
 * of the other begins; who gives away may not write in the name of the other, so the database does both here, and only
 * here: a consulent the own caseload, a teamleider that of the own gemeente, to a consulent who works there on that day.
 * Rows are held in the order of their identity, so that two acts at once do not wait for each other. Run by a migration as
 * samenspel_eigenaar.
 *
 * Gives OK, or what stands in the way: DAG, AANTAL, CONSULENT, NIET_GEVONDEN, VERSIE, EIGEN.
 */
export const overdragenSql = `
create function caseload_overdragen(de_overdracht uuid, voor uuid, begint date, waarom text, regels jsonb, moment timestamptz)
returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  aantal int := jsonb_array_length(regels);
  oude betrokkenheid[];
begin
  if begint < vandaag() or begint > vandaag() + ${OVERDRACHT_DAGEN} then return 'DAG'; end if;
  if aantal < 1 or aantal > ${OVERDRACHT_HOOGSTENS} then return 'AANTAL'; end if;
  if not exists (select 1 from lidmaatschap l where l.id = voor and l.rol = 'CONSULENT' and l.organisatie_id = ik_organisatie()
    and l.van <= begint and (l.tot is null or l.tot >= begint)) then return 'CONSULENT'; end if;
  perform 1 from betrokkenheid b where b.id in (select (r->>'id')::uuid from jsonb_array_elements(regels) r) and b.organisatie_id = ik_organisatie() order by b.id for update;
  oude := array(select b from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id and i.gemeente_id = ik_gemeente() and i.gewist_op is null
    where b.id in (select (r->>'id')::uuid from jsonb_array_elements(regels) r)
      and b.organisatie_id = ik_organisatie() and b.opdracht = 'REGIE' and b.beeindigd_reden is null and b.lidmaatschap_id is not null
      and b.van <= vandaag() and (b.tot is null or b.tot >= vandaag()) and (current_setting('role') = 'rol_teamleider' or b.lidmaatschap_id = ik_lidmaatschap()));
  -- Each relation once, and each person once.
  if (select count(distinct o.inburgeraar_id) from unnest(oude) o) <> aantal then return 'NIET_GEVONDEN'; end if;
  if exists (select 1 from unnest(oude) o join jsonb_to_recordset(regels) as r(id uuid, versie int) on r.id = o.id where r.versie <> o.versie) then return 'VERSIE'; end if;
  if exists (select 1 from unnest(oude) o where o.van >= begint or o.tot < begint) then return 'DAG'; end if;
  if exists (select 1 from unnest(oude) o join betrokkenheid b on b.inburgeraar_id = o.inburgeraar_id where b.lidmaatschap_id = voor
    and b.opdracht = 'REGIE' and b.beeindigd_reden is null and (b.tot is null or b.tot >= begint)) then return 'EIGEN'; end if;
  insert into caseload_overdracht (id, organisatie_id, naar_id, vanaf, reden, ingevoerd_door, ingevoerd_op) values (de_overdracht, ik_organisatie(), voor, begint, waarom, ik_lidmaatschap(), moment);
  insert into betrokkenheid (inburgeraar_id, organisatie_id, lidmaatschap_id, opdracht, grondslag, van, tot, overdracht_id, ingevoerd_door, ingevoerd_op)
    select o.inburgeraar_id, ik_organisatie(), voor, 'REGIE', 'WET', begint, o.tot, de_overdracht, ik_lidmaatschap(), moment from unnest(oude) o;
  update betrokkenheid b set tot = begint - 1, versie = b.versie + 1 from unnest(oude) o where o.id = b.id;
  return 'OK';
end $$;
alter function caseload_overdragen(uuid, uuid, date, text, jsonb, timestamptz) owner to samenspel_definer;
revoke execute on function caseload_overdragen(uuid, uuid, date, text, jsonb, timestamptz) from public;
grant execute on function caseload_overdragen(uuid, uuid, date, text, jsonb, timestamptz) to rol_consulent, rol_teamleider;
`;

export const overdragenAf = `
drop function caseload_overdragen(uuid, uuid, date, text, jsonb, timestamptz);
`;
