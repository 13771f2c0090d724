/**
 * Recording and closing a month take turns, in the database itself so that no way of writing forgets it: who records shares the turn
 * of the month, who closes it has it alone (`maandAfsluiten`). A policy looks at the state of the beginning of its statement and would miss a month that
 * was closed meanwhile; this looks once the turn is there. From then on only the coördinator corrects, with a reason. Run by a migration
 * as samenspel_eigenaar.
 */
export const MAAND_GESLOTEN_SQLSTATE = 'SP001';

export const maandbeurtSql: string = `
create function presentie_maand_open() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m record;
begin
  -- Only who acts in the portal; in a fixed order, so that two of them cannot wait for each other.
  if not starts_with(current_setting('role'), 'rol_') then return null; end if;
  for m in select l.groep_id, date_trunc('month', l.datum)::date as maand, bool_or(e.correctie_reden is null) as zonder_reden
      from erbij e join les l on l.id = e.les_id group by 1, 2 order by 1, 2 loop
    perform pg_advisory_xact_lock_shared(hashtextextended('maand|' || m.groep_id || '|' || to_char(m.maand, 'YYYY-MM-DD'), 0));
    if (m.zonder_reden or current_setting('role') <> 'rol_taalcoordinator')
      and exists (select 1 from maandafsluiting a where a.groep_id = m.groep_id and a.maand = m.maand) then
      raise exception 'the month is closed' using errcode = 'SP001';
    end if;
  end loop;
  return null;
end $$;
alter function presentie_maand_open() owner to samenspel_definer;
revoke execute on function presentie_maand_open() from public;
create trigger presentie_maand_open after insert on presentie referencing new table as erbij for each statement execute function presentie_maand_open();
`;

export const maandbeurtAf: string = `
drop trigger presentie_maand_open on presentie;
drop function presentie_maand_open();
`;
